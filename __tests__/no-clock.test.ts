/** No test looks at the real clock: what it saw would depend on the machine, and on what else the machine does. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';

/** Reading the time, and waiting for some of it. `setImmediate` waits for nothing but a turn of the event loop. */
const CLOCK =
  /performance\.now|hrtime|(?<!\w)Date\.now|setTimeout\(|timers\/promises|AbortSignal\.timeout|setInterval\(/;

/** Lines that are meant, by their file. */
const ALLOWED: Readonly<Record<string, RegExp>> = {
  // The runner's own patience with a step that was cancelled, or that leaves a child behind.
  'e2e/runner/child.ts': /timers\/promises/,
  // How often to look whether another process is so far, which decides nothing.
  'e2e/until.ts': /timers\/promises/,
  // Scripts of other processes, which stay there until they are ended, or poll for a file.
  'e2e/runner/step.test.ts': /setInterval\(\(\) => \{\}, 1000\)|existsSync\(file\)/,
  // When a token was asked for: it lasts for an hour from then on, or longer.
  'sandbox/sign-in.test.ts': /const asked = Date\.now\(\)/,
  'modes/watch/simulation.ts': /'hrtime'/,
  // The simulated clock of jest.
  'azure/client/http.test.ts': /Date\.now\(\) - START/,
  // Programs that end by themselves, in a process of their own.
  'run/ending.test.ts': /setTimeout\(\(\) => (?:process\.exit|\{ throw)/,
  'no-clock.test.ts': /./,
};

test('no test looks at the clock of the machine', () => {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
    .map(name => name.replaceAll(path.sep, '/'))
    .filter(name => name.endsWith('.ts'));
  const lines = files.flatMap(name =>
    readFileSync(path.join(import.meta.dirname, name), 'utf8')
      .split('\n')
      .map((text, index) => ({ name, text: text.trim(), at: `${name}:${index + 1}` })),
  );

  expect(
    lines
      .filter(({ name, text }) => CLOCK.test(text) && !ALLOWED[name]?.test(text))
      .map(({ at, text }) => `${at}: ${text}`),
  ).toEqual([]);
  expect(files.length).toBeGreaterThan(100);
});
