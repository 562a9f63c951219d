/** What is said about the run itself, and about places that a finding points to besides its own. */
import type { Wording } from '../wording.js';
import { blame } from './diagnosis/blame.js';

export const general: Readonly<Record<string, Wording>> = {
  internal: {
    what: 'The check {check} stopped with an error of its own: {detail}. The other checks went on.',
    fix: 'This is a mistake in endpoint-preflight and not in your file. Please open an issue with the file, as far as you may share it.',
  },
  ...blame,
  'related/first-written': { what: 'first written here', fix: '' },
  'related/other-value': { what: 'the value that it contradicts', fix: '' },
  'related/needs-role': { what: 'what needs the role', fix: '' },
  'related/same-quota': { what: 'draws on the same quota', fix: '' },
  'related/instance-type': { what: 'the size of the VM', fix: '' },
  'related/same-endpoint': { what: 'the other file of this endpoint', fix: '' },
};
