/** The two probes of a deployment, and what their numbers come to. */
import { DEFAULTS } from '../../facts/limits.js';
import type { View } from '../yaml/view.js';
import type { Document } from './document.js';

export const PROBES = ['liveness_probe', 'readiness_probe'] as const;

export type ProbeName = (typeof PROBES)[number];

export interface Probe {
  name: ProbeName;
  view: View;
}

/** The probes that a deployment writes down. */
export function probesOf(document: Document): Probe[] {
  return PROBES.flatMap(name => {
    const view = document.at(name);
    return view === undefined ? [] : [{ name, view }];
  });
}

const KEYS = {
  initialDelay: 'initial_delay',
  period: 'period',
  timeout: 'timeout',
  failureThreshold: 'failure_threshold',
} as const;

export type Timing = Record<keyof typeof KEYS, number>;

/** The timing of a probe, defaults filled in; undefined where a number is not known yet, or none. */
export function timingOf({ view }: Probe): Timing | undefined {
  const timing: Timing = { ...DEFAULTS.probe };
  for (const [name, key] of Object.entries(KEYS) as [keyof Timing, string][]) {
    if (!view.has(key)) continue;
    const value = view.integer(key);
    if (value === undefined || value < 1) return undefined;
    timing[name] = value;
  }
  return timing;
}

/** Seconds from the start of the container until the probe gives up on one that never answers. */
export function budgetOf({ initialDelay, period, failureThreshold }: Timing): number {
  return initialDelay + period * failureThreshold;
}

/** `45 seconds`, `2 hours 30 minutes`: what a number of seconds is to people. */
export function inWords(seconds: number): string {
  const parts: [number, string][] = [
    [Math.floor(seconds / 3600), 'hour'],
    [Math.floor((seconds % 3600) / 60), 'minute'],
    [seconds % 60, 'second'],
  ];
  const words = parts.filter(([count]) => count > 0).slice(0, 2);
  return words.map(([count, unit]) => `${count} ${unit}${count === 1 ? '' : 's'}`).join(' ') || '0 seconds';
}
