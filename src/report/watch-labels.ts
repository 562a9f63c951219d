/** The words around a deployment that was watched. */
import type { Verdict } from '../model/report.js';

export const VERDICTS: Readonly<Record<Verdict, string>> = {
  succeeded: 'succeeded',
  failed: 'failed',
  hopeless: 'will fail',
  missing: 'does not exist',
  vanished: 'is gone',
  moving: 'is still at work',
  untold: 'could not be read',
};

export const VERDICT_SIGNS: Readonly<Record<Verdict, string>> = {
  succeeded: '✅',
  failed: '❌',
  hopeless: '❌',
  missing: '❌',
  vanished: '❌',
  moving: '⏳',
  untold: '⚠️',
};
