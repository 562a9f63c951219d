/**
 * Versions of Python and the day on which each gets its last security fix.
 * Source: devguide.python.org/versions (release-cycle.json), read 2026-11; where it names a month only, its last day.
 */

export interface PythonRelease {
  version: string;
  endOfLife: string;
}

/** Oldest first. */
export const PYTHON_RELEASES: readonly PythonRelease[] = [
  { version: '2.7', endOfLife: '2020-01-01' },
  { version: '3.5', endOfLife: '2020-09-30' },
  { version: '3.6', endOfLife: '2021-12-23' },
  { version: '3.7', endOfLife: '2023-06-27' },
  { version: '3.8', endOfLife: '2024-10-07' },
  { version: '3.9', endOfLife: '2025-10-31' },
  { version: '3.10', endOfLife: '2026-10-31' },
  { version: '3.11', endOfLife: '2027-10-31' },
  { version: '3.12', endOfLife: '2028-10-31' },
  { version: '3.13', endOfLife: '2029-10-31' },
  { version: '3.14', endOfLife: '2030-10-31' },
  { version: '3.15', endOfLife: '2031-10-31' },
];
