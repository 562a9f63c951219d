/** The journey before a deploy, over whole projects: what is read, what is left out, and how it ends. */
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { SettingsError } from '../../src/model/settings.js';
import { preflight } from '../../src/modes/preflight.js';
import { readSettings } from '../../src/run/settings.js';
import { brief, type Files, keyOf, makeProject } from '../checks/project.js';
import { deployment } from '../checks/table.js';

const NOW = new Date('2026-11-22');
const CONFIG = '.endpoint-preflight.yml';
/** One error at 5:7 (contract/name), and with `traffic` one at 7:1 (contract/unknown-key). */
const WRONG_NAME = deployment('name: blue_v2');

async function run(files: Files | string, inputs: Record<string, string> = {}) {
  const root = typeof files === 'string' ? files : makeProject(files);
  const { report, source } = await preflight(
    readSettings(name => inputs[name] ?? '', root),
    { now: NOW, env: {} },
  );
  return { ...report, source, brief: report.findings.map(brief) };
}

/** Findings that are left, and those that were silenced, with who did it. */
async function heard(files: Files, inputs: Record<string, string> = {}) {
  const { brief: left, suppressed } = await run(files, inputs);
  return {
    left,
    silenced: suppressed.map(
      ({ finding, by, reason, at }) =>
        `${keyOf(finding)} ${by} ${at.file}:${at.start.line}${reason && `: ${reason}`}`,
    ),
  };
}

const NAME = 'blue.yml:6:7 error contract/name/characters';

describe('without suppressions', () => {
  test('a good project passes', async () => {
    const { result, findings, suppressed, documents } = await run({
      'blue.yml': deployment(''),
      'README.yml': 'a: 1\n',
    });
    expect({ result, findings, suppressed }).toEqual({ result: 'passed', findings: [], suppressed: [] });
    expect(documents).toMatchObject([
      {
        file: 'blue.yml',
        kind: 'managedOnlineDeployment',
        name: 'blue',
        endpoint: 'credit',
        status: 'checked',
      },
    ]);
    expect(documents[0]?.checks).toBeGreaterThan(20);
  });

  test('findings come in the order of the text, documents in the order of their names', async () => {
    const { brief: found, documents } = await run({
      'b.yml': WRONG_NAME,
      'a.yml': deployment('name: 1a\ninstance_cuont: 3'),
    });
    expect(found).toEqual([...found].sort());
    expect(found).toContain('b.yml:6:7 error contract/name/characters');
    expect(documents.map(({ file }) => file)).toEqual(['a.yml', 'b.yml']);
  });

  test('what is wrong with an environment file is wrong once, however many name it', async () => {
    const files = {
      'a.yml': deployment('environment: file:env.yml'),
      'b.yml': deployment('name: green\nenvironment: file:env.yml'),
      'env.yml': 'name: e\nos_tpye: linux\nimage: mcr.microsoft.com/azureml/x:1\n',
    };
    const { brief: found } = await run(files);
    expect(found.filter(text => text.includes('unknown-key'))).toEqual([
      'env.yml:2:1 error contract/unknown-key/did-you-mean',
    ]);
  });

  test('templates and broken files are listed as what they are', async () => {
    const { documents } = await run({
      'a.yml': deployment('name: $(NAME)'),
      'b.yml': 'name: @x\nendpoint_name: credit\n',
    });
    expect(documents.map(({ file, status, kind }) => [file, status, kind])).toEqual([
      ['a.yml', 'template', 'managedOnlineDeployment'],
      ['b.yml', 'unreadable', null],
    ]);
  });

  test('the text of what was read can be quoted', async () => {
    const { source } = await run({ 'blue.yml': WRONG_NAME });
    expect(source('blue.yml')).toBe(WRONG_NAME);
    expect(source('other.yml')).toBeUndefined();
  });
});

describe('a comment silences', () => {
  const silenced = (line: number, reason = '') => ({
    left: [],
    silenced: [`contract/name/characters comment blue.yml:${line}${reason && `: ${reason}`}`],
  });

  test('its line', async () => {
    expect(
      await heard({
        'blue.yml': deployment('name: blue_v2 # endpoint-preflight: ignore[contract/name] exists'),
      }),
    ).toEqual(silenced(6, 'exists'));
  });

  test('the line below', async () => {
    expect(
      await heard({
        'blue.yml': deployment('# endpoint-preflight: ignore[contract/name]\nname: blue_v2', ['name']),
      }),
    ).toEqual(silenced(6));
  });

  test('by subject, and without an id by anything', async () => {
    expect(
      await heard({ 'blue.yml': deployment('name: blue_v2 # endpoint-preflight: ignore[contract]') }),
    ).toEqual(silenced(6));
    expect(await heard({ 'blue.yml': deployment('name: blue_v2 # endpoint-preflight: ignore') })).toEqual(
      silenced(6),
    );
  });

  test('what is below its key', async () => {
    const files = {
      'blue.yml': deployment(
        'request_settings: # endpoint-preflight: ignore[contract/request-settings] fast\n  max_concurrent_requests_per_instance: 1\n  request_timeout_ms: 5',
      ),
    };
    expect(await heard(files)).toEqual({
      left: [],
      silenced: ['contract/request-settings/short comment blue.yml:7: fast'],
    });
  });

  test('the file', async () => {
    expect(
      await heard({ 'blue.yml': `${WRONG_NAME}# endpoint-preflight: ignore-file[contract/name]\n` }),
    ).toEqual(silenced(7));
  });

  test('a broken file as a whole', async () => {
    const { left } = await heard({
      'blue.yml': '# endpoint-preflight: ignore-file\nname: @x\nendpoint_name: credit\n',
    });
    expect(left).toEqual([]);
  });

  test('a line of the environment file', async () => {
    const files = {
      'blue.yml': deployment('environment: file:env.yml'),
      'env.yml':
        'image: mcr.microsoft.com/azureml/x:1\nos_tpye: linux # endpoint-preflight: ignore[contract/unknown-key]\n',
    };
    expect(await heard(files)).toEqual({
      left: [],
      silenced: ['contract/unknown-key/did-you-mean comment env.yml:2'],
    });
  });

  test('nothing on other lines, by other checks, in other files', async () => {
    const { left, silenced: none } = await heard({
      'blue.yml': deployment('name: blue_v2 # endpoint-preflight: ignore[contract/reference]'),
      'green.yml': deployment('name: green_v2\ntags: {} # endpoint-preflight: ignore[contract/name]'),
    });
    expect(none).toEqual([]);
    expect(left.filter(text => text.includes('contract/name'))).toEqual([
      'blue.yml:6:7 error contract/name/characters',
      'green.yml:6:7 error contract/name/characters',
    ]);
  });

  test('no value of an input that stands in the same line of another text', async () => {
    const files = {
      'blue.yml': deployment('', ['name']).replace(
        'endpoint_name: credit',
        'endpoint_name: credit # endpoint-preflight: ignore[contract]',
      ),
    };
    const { left } = await heard(files, { set: 'name=blue_v2' });
    expect(left).toContain('set:1:6 error contract/name/characters');
  });

  test('values of inputs by ignore-file', async () => {
    const files = { 'blue.yml': `# endpoint-preflight: ignore-file[contract/name]\n${deployment('')}` };
    expect(await heard(files, { set: '\n\n\n\n\n\n\n\n\nname=blue_v2' })).toEqual({
      left: [],
      silenced: ['contract/name/characters comment blue.yml:1'],
    });
  });
});

describe('the configuration weighs', () => {
  const weighed = async (severity: string) =>
    (await heard({ 'blue.yml': WRONG_NAME, [CONFIG]: `severity:\n${severity}` })).left;

  test('a check', async () => {
    expect(await weighed('  contract/name: notice\n')).toEqual([NAME.replace('error', 'notice')]);
  });

  test('a subject', async () => {
    expect(await weighed('  contract: warning\n')).toEqual([NAME.replace('error', 'warning')]);
  });

  test('a check before its subject, whichever stands first', async () => {
    expect(await weighed('  contract/name: notice\n  contract: warning\n')).toEqual([
      NAME.replace('error', 'notice'),
    ]);
    expect(await weighed('  contract: off\n  contract/name: notice\n')).toEqual([
      NAME.replace('error', 'notice'),
    ]);
  });

  test('off is not even kept among the suppressed', async () => {
    expect(await heard({ 'blue.yml': WRONG_NAME, [CONFIG]: 'severity: {contract/name: off}\n' })).toEqual({
      left: [],
      silenced: [],
    });
  });

  test('rules about suppressions as well', async () => {
    const files = {
      'blue.yml': deployment('tags: {} # endpoint-preflight: ignore[contract/name]'),
      [CONFIG]: 'severity: {suppression/unused: error}\n',
    };
    expect((await run(files)).result).toBe('failed');
  });
});

describe('the configuration ignores', () => {
  const ignored = (entry: string) => heard({ 'blue.yml': WRONG_NAME, [CONFIG]: `ignore:\n  - ${entry}\n` });
  const BY_CONFIG = { left: [], silenced: [`contract/name/characters config ${CONFIG}:2: old`] };

  test.each([
    ['a check', '{check: contract/name, reason: old}'],
    ['a subject', '{check: contract, reason: old}'],
    ['one of several checks', '{check: [compute, contract/name], reason: old}'],
    ['a check in files by a glob', '{check: contract/name, files: "*.yml", reason: old}'],
    ['everything in a file', '{files: [x.yml, blue.yml], reason: old}'],
    ['to the end of a day', '{check: contract/name, until: 2026-11-22, reason: old}'],
  ])('%s', async (_claim, entry) => {
    expect(await ignored(entry)).toEqual(BY_CONFIG);
  });

  test('nothing past its day, and says that the day is over', async () => {
    expect(await ignored('{check: contract/name, until: 2026-11-21}')).toEqual({
      left: [`${CONFIG}:2:5 warning suppression/expired`, NAME],
      silenced: [],
    });
  });

  test('nothing in other files', async () => {
    expect(await ignored('{check: contract/name, files: "old/**"}')).toEqual({
      left: [`${CONFIG}:2:5 warning suppression/unused`, NAME],
      silenced: [],
    });
  });

  test('what a comment silences is counted once, and neither is stale', async () => {
    const files = {
      'blue.yml': deployment('name: blue_v2 # endpoint-preflight: ignore[contract/name] mine'),
      [CONFIG]: 'ignore: [{check: contract/name}]\n',
    };
    expect(await heard(files)).toEqual({
      left: [],
      silenced: ['contract/name/characters comment blue.yml:6: mine'],
    });
  });

  test('by another file that "config" names', async () => {
    expect(
      await heard(
        { 'blue.yml': WRONG_NAME, 'ci/preflight.yml': 'ignore: [{check: contract/name}]\n' },
        { config: 'ci/preflight.yml' },
      ),
    ).toEqual({
      left: [],
      silenced: ['contract/name/characters config ci/preflight.yml:1'],
    });
  });
});

describe('wishes that do nothing are told', () => {
  test('a comment that covers nothing', async () => {
    expect(
      (await heard({ 'blue.yml': deployment('name: green # endpoint-preflight: ignore[contract/name]') }))
        .left,
    ).toEqual(['blue.yml:6:13 warning suppression/unused']);
  });

  test('ids that do not exist, with the ones that may be meant', async () => {
    const { left } = await heard({
      'blue.yml': deployment('tags: {} # endpoint-preflight: ignore[contract/nmae, foo/bar]'),
      [CONFIG]: 'severity:\n  proves: off\nignore:\n  - check: compute/\n',
    });
    expect(left).toEqual([
      `${CONFIG}:2:3 warning suppression/unknown-check/did-you-mean`,
      `${CONFIG}:4:5 warning suppression/unknown-check/did-you-mean`,
      'blue.yml:7:10 warning suppression/unknown-check/did-you-mean',
      'blue.yml:7:10 warning suppression/unknown-check',
    ]);
  });

  test('not in a file that was not checked whole', async () => {
    const files = {
      'a.yml': deployment('name: $(NAME) # endpoint-preflight: ignore[contract/name]'),
      'b.yml': 'name: @x\nendpoint_name: credit # endpoint-preflight: ignore[contract/name]\n',
    };
    expect((await heard(files)).left.filter(text => text.includes('suppression'))).toEqual([]);
  });

  test('not of the configuration, where the run was given single files', async () => {
    const files = {
      'blue.yml': deployment(''),
      'green.yml': deployment('name: green_2'),
      [CONFIG]: 'ignore: [{check: contract/name}]\n',
    };
    expect((await heard(files, { files: 'blue.yml' })).left).toEqual([]);
    expect((await heard(files, { files: '*.yml' })).left).toEqual([]);
    expect((await heard(files, { files: 'bl*.yml' })).left).toEqual([
      `${CONFIG}:1:10 warning suppression/unused`,
    ]);
  });
});

describe('what to look at', () => {
  test.each<[string, Files, Record<string, string>, string]>([
    ['in an empty folder', {}, {}, '. Did the job check out the repository?'],
    [
      'among the YAML of others',
      { 'conda.yml': 'dependencies: []\n' },
      {},
      ' (1 YAML file is something else). Did',
    ],
    [
      'in a Helm chart',
      { 'a.yml': 'kind: Service\n', 'b.yaml': 'a: 1\n' },
      {},
      ' (2 YAML files are something else). Did',
    ],
    ['but what is never searched', { '.venv/blue.yml': deployment('') }, {}, '. Did'],
    [
      'but what is excluded',
      { 'old/blue.yml': deployment('') },
      { files: '!old/**' },
      ' (what "files" excludes is left out). Did',
    ],
    [
      'that can be read',
      { 'blue.yml': Buffer.from([0xff, 0xfe, 0xfd]) },
      {},
      ' (blue.yml cannot be read). Did',
    ],
  ])('nothing %s is refused, unless there may be none', async (_where, files, inputs, told) => {
    await expect(run(files, inputs)).rejects.toThrow(SettingsError);
    await expect(run(files, inputs)).rejects.toThrow(told);
    for (const leave of ['warn', 'ignore'])
      expect(await run(files, { ...inputs, 'if-no-files-found': leave })).toMatchObject({
        result: 'passed',
        documents: [],
        findings: [],
      });
  });

  test('"warn" has a sentence, "ignore" has none, but for what could not be read', async () => {
    const sentence = async (files: Files, leave: string) => {
      const settings = readSettings(name => (name === 'if-no-files-found' ? leave : ''), makeProject(files));
      return (await preflight(settings, { now: NOW, env: {} })).nothing;
    };
    expect(await sentence({}, 'warn')).toMatch(/^No endpoint or deployment file found in .*repository\?$/);
    expect(await sentence({}, 'ignore')).toBeUndefined();
    expect(await sentence({ 'blue.yml': Buffer.from([0xff]) }, 'ignore')).toMatch(/blue\.yml cannot be read/);
    expect(await sentence({ 'blue.yml': deployment('') }, 'warn')).toBeUndefined();
  });

  test.each([
    ['a glob that matches nothing', 'endpoints/*.yml', 'nothing matches endpoints/*.yml'],
    [
      'one of several patterns that matches nothing',
      'blue.yml\nendpoints/*.yml',
      'nothing matches endpoints/*.yml',
    ],
    ['a folder without YAML', 'empty', 'nothing matches empty'],
    ['a glob that matches other files only', 'conda*.yml', 'of 1 YAML files, none is'],
  ])('%s is refused', async (_claim, files, words) => {
    const failure = run(
      { 'blue.yml': deployment(''), 'conda.yml': 'dependencies: []\n', 'empty/': '' },
      { files },
    );
    await expect(failure).rejects.toThrow(SettingsError);
    await expect(failure).rejects.toThrow(words);
  });

  test('a named file that does not exist is a finding, and the others are checked', async () => {
    expect((await run({ 'blue.yml': WRONG_NAME }, { files: 'blue.yml\ngone.yml' })).brief).toEqual([
      NAME,
      'gone.yml:1:1 error contract/file/missing',
    ]);
  });

  test('a configuration that is named must exist, and be right', async () => {
    await expect(run({ 'blue.yml': deployment('') }, { config: 'gone.yml' })).rejects.toThrow(
      '"config" names gone.yml',
    );
    await expect(
      run({ 'blue.yml': deployment(''), [CONFIG]: 'severity: {contract: loud}\n' }),
    ).rejects.toThrow(SettingsError);
  });

  test('a link that leads out of the repository is not read, named or found', async () => {
    const elsewhere = makeProject({ 'secret.yml': 'name: top_secret\nendpoint_name: credit\n' }, false);
    const root = makeProject({});
    symlinkSync(join(elsewhere, 'secret.yml'), join(root, 'blue.yml'), 'file');

    const named = await run(root, { files: 'blue.yml' });
    expect(named.brief).toEqual(['blue.yml:1:1 error contract/file/unreadable']);
    expect(JSON.stringify(named)).not.toContain('top_secret');
    expect((await run(root, { 'if-no-files-found': 'ignore' })).documents).toEqual([]);
  });

  test('a link within the repository is read', async () => {
    const root = makeProject({ 'a/blue.yml': WRONG_NAME });
    symlinkSync('a/blue.yml', join(root, 'green.yml'), 'file');
    expect((await run(root, { files: 'green.yml' })).brief).toEqual([
      'green.yml:6:7 error contract/name/characters',
    ]);
  });
});

describe('the result', () => {
  const ERROR = { 'blue.yml': WRONG_NAME };
  const WARNING = { 'blue.yml': deployment('name: blue--v2') };
  const NOTICE = { 'blue.yml': deployment('instance_count: "3"') };

  test.each([
    ['an error', ERROR, 'error', 'failed'],
    ['an error', ERROR, 'warning', 'failed'],
    ['an error', ERROR, 'never', 'failed'],
    ['a warning', WARNING, 'error', 'passed'],
    ['a warning', WARNING, 'warning', 'failed'],
    ['a warning', WARNING, 'never', 'passed'],
    ['a notice', NOTICE, 'warning', 'passed'],
  ])('of %s (%#) with fail-on', async (_what, files, failOn, expected) => {
    const { result, findings } = await run(files, { 'fail-on': failOn });
    expect(findings).not.toEqual([]);
    expect(result).toBe(expected);
  });

  test('of a cancelled run is no pass, and errors that were found still count', async () => {
    const cancelled = async (files: Files) => {
      const settings = readSettings(() => '', makeProject(files));
      const { report } = await preflight(settings, { now: NOW, env: {}, signal: AbortSignal.abort() });
      return report.result;
    };
    expect(await cancelled({ 'blue.yml': deployment('') })).toBe('incomplete');
    expect(await cancelled(ERROR)).toBe('failed');
  });

  test('of a silenced error is a pass', async () => {
    expect((await run({ ...ERROR, [CONFIG]: 'ignore: [{check: contract/name}]\n' })).result).toBe('passed');
  });

  test('changes with the clock alone', async () => {
    const root = makeProject(ERROR);
    writeFileSync(join(root, CONFIG), 'ignore: [{check: contract/name, until: 2026-12-31}]\n');
    const at = async (now: string) =>
      (
        await preflight(
          readSettings(() => '', root),
          { now: new Date(now), env: {} },
        )
      ).report.result;
    expect([await at('2026-12-31T23:59:59Z'), await at('2027-01-01')]).toEqual(['passed', 'failed']);
  });
});
