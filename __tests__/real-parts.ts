/**
 * Tests that need a part which a machine may lack (a registry server, a container engine): skipped there with a visible
 * line, but failed where REQUIRE_REAL_PARTS says that nothing may be skipped.
 */
import { describe, test } from '@jest/globals';

/** `describe` where the part is there. */
export function describeWith(part: string, isThere: boolean, title: string, body: () => void): void {
  if (isThere) {
    describe(title, body);
    return;
  }
  if (process.env.REQUIRE_REAL_PARTS === '1')
    test(`${title}: needs ${part}`, () => {
      throw new Error(`${part} is not on this machine, and REQUIRE_REAL_PARTS=1`);
    });
  else {
    console.warn(`skipped: ${title}: ${part} is not on this machine`);
    describe.skip(title, body);
  }
}

/**
 * `describe` on the recordings beside the repository. They are never part of it, so that no machine must have them: where
 * they are not there, they are skipped with a visible line.
 */
export function describeOnRecordings(isThere: boolean, title: string, body: () => void): void {
  if (isThere) {
    describe(title, body);
    return;
  }
  console.warn(`skipped: ${title}: no recordings beside the repository`);
  describe.skip(title, body);
}
