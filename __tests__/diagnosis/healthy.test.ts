/** What is well is left in peace; what shows no sign of it is not. */
import { describe, expect, test } from '@jest/globals';
import { answer } from './answer.js';
import { HEALTHY } from './healthy.js';

describe('nothing wrong', () => {
  test.each(HEALTHY)('%s', (_what, role, text) => {
    expect(answer([{ role, text }])).toBeNull();
  });

  test.each(HEALTHY)('%s, with Windows line ends and time stamps', (_what, role, text) => {
    const stamped = text.split('\n').map(line => `2026-01-01T00:00:00.0000000Z ${line}`);
    expect(answer([{ role, text: stamped.join('\r\n') }])).toBeNull();
  });
});

describe('a failure after it is one', () => {
  const LATER = 'ERROR: (SomethingNew) The scope cannot be written.\n';

  test.each(HEALTHY)('%s', (_what, role, text) => {
    expect(answer([{ role, text: text + LATER }])).not.toBeNull();
  });
});

describe('no sign of success', () => {
  test.each<[string, string]>([
    ['one word', 'hello\n'],
    ['a state that goes on', '"provisioning_state": "Updating"\n'],
    ['the beginning of a deploy', 'Creating/updating online deployment blue ....\n'],
    ['a login', 'Login Succeeded\n'],
    ['a server that has only begun', 'Starting gunicorn 23.0.0\nListening at: http://0.0.0.0:31311 (11)\n'],
    ['a number', '12\n'],
  ])('%s', (_what, text) => {
    for (const role of ['error', 'log', 'any'] as const) expect(answer([{ role, text }])).not.toBeNull();
  });
});
