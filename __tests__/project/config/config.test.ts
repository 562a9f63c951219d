/** `.endpoint-preflight.yml`: what it may say, and that every mistake in it is told with its line. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { SettingsError } from '../../../src/model/settings.js';
import { CONFIG_FILE, NO_CONFIG, readConfig } from '../../../src/project/config/config.js';
import { makeProject } from '../../checks/project.js';

function read(text: string | Buffer) {
  return readConfig(join(makeProject({ [CONFIG_FILE]: text }), CONFIG_FILE), CONFIG_FILE);
}

function mistake(text: string | Buffer): string {
  try {
    read(text);
  } catch (error) {
    if (error instanceof SettingsError) return error.message;
    throw error;
  }
  return 'none';
}

describe('what it may say', () => {
  test('severities of checks and of subjects', () => {
    const config = read(
      'severity:\n  contract/name: warning\n  compute: notice\n  paths: error\n  probes: off\n  traffic: "off"\n',
    );
    expect(config?.severities.map(({ check, severity, at }) => [check, severity, at.start.line])).toEqual([
      ['contract/name', 'warning', 2],
      ['compute', 'notice', 3],
      ['paths', 'error', 4],
      ['probes', 'off', 5],
      ['traffic', 'off', 6],
    ]);
  });

  test('what to ignore, where, why and how long', () => {
    const config = read(
      'ignore:\n  - check: paths/model\n    reason: comes later\n  - check: [compute, probes]\n    files: ["old/**", "*.yaml"]\n    until: 2027-01-31\n  - files: test/**\n    until: "2027-02-01"\n',
    );
    expect(
      config?.ignores.map(({ at, until, ...rest }) => ({
        ...rest,
        until: until?.toISOString() ?? null,
        line: at.start.line,
      })),
    ).toEqual([
      { checks: ['paths/model'], files: [], reason: 'comes later', until: null, line: 2 },
      {
        checks: ['compute', 'probes'],
        files: ['old/**', '*.yaml'],
        reason: '',
        until: '2027-01-31T23:59:59.999Z',
        line: 4,
      },
      { checks: [], files: ['test/**'], reason: '', until: '2027-02-01T23:59:59.999Z', line: 7 },
    ]);
  });

  test.each([
    ['nothing', ''],
    ['comments', '# later\n'],
    ['its schema', '$schema: ./schema/config.schema.json\n'],
    ['keys without a value', 'severity:\nignore:\n'],
    ['JSON', '{"severity": {}, "ignore": []}'],
  ])('%s', (_claim, text) => {
    expect(read(text)).toEqual(NO_CONFIG);
  });

  test('it need not be there', () => {
    expect(readConfig(join(makeProject({}), CONFIG_FILE), CONFIG_FILE)).toBeUndefined();
  });
});

describe('a mistake is a SettingsError with file and line', () => {
  test.each<[string, string, number, string]>([
    ['an unknown key', '$schema: x\nseverities: {}\n', 2, '"severities"'],
    ['an unknown severity', 'severity:\n  compute: off\n  paths: fatal\n', 3, '"paths" can be'],
    ['a severity in another letter case', 'severity:\n  paths: Error\n', 2, '"paths" can be'],
    ['false, which only looks like off', 'severity:\n  paths: false\n', 2, '"paths" can be'],
    ['a severity that is a list', 'severity:\n  paths: [error]\n', 2, '"paths" can be'],
    ['severities in a list', 'severity:\n  - paths: error\n', 2, '"severity" is a mapping'],
    ['ignore as a mapping', 'ignore:\n  check: paths\n', 2, '"ignore" is a list'],
    ['an entry that is a text', 'ignore:\n  - check: paths\n  - paths/model\n', 3, 'has keys'],
    ['an entry with an unknown key', 'ignore:\n  - check: paths\n    file: x\n', 3, '"file" is not known'],
    ['an entry that names nothing', 'ignore:\n  - reason: x\n', 2, 'names "check", "files" or both'],
    ['a check that is a number', 'ignore:\n  - check: 1\n', 2, 'a text or a list of texts'],
    [
      'files with a null in it',
      'ignore:\n  - check: paths\n    files: [a, ~]\n',
      3,
      'a text or a list of texts',
    ],
    ['a reason that is no text', 'ignore:\n  - check: paths\n    reason: 2024\n', 3, 'a text'],
    ['several reasons', 'ignore:\n  - check: paths\n    reason: [a, b]\n', 3, '"reason" is one text'],
    ['a day that is a word', 'ignore:\n  - check: paths\n    until: soon\n', 3, '"until" is a day'],
    ['a day in another form', 'ignore:\n  - check: paths\n    until: 31.01.2027\n', 3, '"until" is a day'],
    [
      'a day that no month has',
      'ignore:\n  - check: paths\n    until: "2027-02-30"\n',
      3,
      '"until" is a day',
    ],
    ['the same without quotes', 'ignore:\n  - check: paths\n    until: 2027-02-30\n', 3, '2027-02-30'],
    ['text at the top', 'off\n', 1, 'not-a-mapping'],
    ['broken YAML', 'severity:\n  paths: @x\n', 2, 'not the YAML'],
    ['a check written twice', 'severity:\n  paths: off\n  paths: error\n', 3, 'duplicate-key'],
    ['two documents', 'severity: {}\n---\nignore: []\n', 2, 'several-documents'],
  ])('%s', (_claim, text, line, words) => {
    const said = mistake(text);
    expect(said).toMatch(new RegExp(`^\\.endpoint-preflight\\.yml, line ${line}: `));
    expect(said).toContain(words);
  });

  test.each([
    ['that is not UTF-8', Buffer.from([0xff, 0xfe, 0x61, 0x00])],
    ['that is too large', 'x'.repeat(2 ** 20 + 1)],
  ])('a file %s cannot be read', (_claim, text) => {
    expect(mistake(text)).toMatch(/^\.endpoint-preflight\.yml cannot be read: /);
  });

  test('a folder of that name cannot be read', () => {
    const root = makeProject({});
    mkdirSync(join(root, CONFIG_FILE));
    writeFileSync(join(root, CONFIG_FILE, 'x'), '');
    expect(() => readConfig(join(root, CONFIG_FILE), CONFIG_FILE)).toThrow(SettingsError);
  });
});
