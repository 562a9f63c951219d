import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { printForeignText } from '../../../src/report/github/foreign-text.js';
import { actionInputs, defaultReportFile, workspaceFolder } from '../../../src/report/github/inputs.js';
import { type Publication, publish } from '../../../src/report/github/publish.js';
import { AnnotationSlots } from '../../e2e/runner/annotations.js';
import { parsePairs } from '../../e2e/runner/env-files.js';
import { Masks } from '../../e2e/runner/masks.js';
import { StepOutput } from '../../e2e/runner/output.js';

const NOTHING: Publication = {
  log: '',
  groups: [],
  annotations: [],
  summary: undefined,
  outputs: {},
  failure: undefined,
};

let folder: string;
let environment: NodeJS.ProcessEnv;

beforeEach(() => {
  environment = { ...process.env };
  folder = mkdtempSync(path.join(tmpdir(), 'publish-'));
  process.env.GITHUB_OUTPUT = path.join(folder, 'output');
  process.env.GITHUB_STEP_SUMMARY = path.join(folder, 'summary');
  writeFileSync(process.env.GITHUB_OUTPUT, '');
  writeFileSync(process.env.GITHUB_STEP_SUMMARY, '');
});

afterEach(() => {
  jest.restoreAllMocks();
  process.env = environment;
  process.exitCode = undefined;
  rmSync(folder, { recursive: true, force: true });
});

/** What the runner makes of printed text; it ends a line at a lone CR too. */
function asRunner(text: string) {
  const masks = new Masks();
  const slots = new AnnotationSlots(masks);
  const output = new StepOutput({ workspace: folder, masks, slots, debug: false });
  for (const line of text.replace(/\n$/, '').split(/\r\n|\n|\r/)) output.line(line);
  return { output, annotations: slots.shown };
}

async function published(publication: Partial<Publication>) {
  let printed = '';
  jest.spyOn(process.stdout, 'write').mockImplementation(text => {
    printed += String(text);
    return true;
  });
  await publish({ ...NOTHING, ...publication });
  return asRunner(printed);
}

describe('publish', () => {
  test('prints the log as text, whatever it holds', async () => {
    const log = 'blue.yml\n::error::forged\n##[set-env name=A]b\nname: x\r::add-mask::common';

    const { output, annotations } = await published({ log });

    expect([output.commands, annotations, output.failed, output.stopped]).toEqual([[], [], false, false]);
    expect(output.log.slice(1, -1)).toEqual(log.split(/[\r\n]/));
  });

  test('folds a group, and prints its lines as text, whatever they hold', async () => {
    const text = 'GET /subscriptions/x -> answered, 5 ms\n::endgroup::\n::error::forged\n##[set-env name=A]b';

    const { output, annotations } = await published({
      log: 'the log',
      groups: [{ title: 'Asked: 100%', text }],
    });

    expect([annotations, output.failed, output.stopped]).toEqual([[], false, false]);
    expect(output.commands.map(({ name }) => name)).toEqual(['group', 'endgroup']);
    expect(output.log).toEqual(expect.arrayContaining(text.split('\n')));
  });

  test('prints each annotation with its place and title, escaped', async () => {
    const { annotations } = await published({
      annotations: [
        {
          level: 'error',
          message: '50%\nof it',
          title: 'a: b, c',
          file: 'end,points/blue.yml',
          startLine: 3,
        },
        {
          level: 'warning',
          message: 'w',
          title: 't',
          file: 'f',
          startLine: 3,
          endLine: 3,
          startColumn: 1,
          endColumn: 9,
        },
        { level: 'notice', message: '::error::x', title: 't' },
      ],
    });

    expect(annotations).toEqual([
      { level: 'error', message: '50%\nof it', title: 'a: b, c', file: 'end,points/blue.yml', line: 3 },
      { level: 'warning', message: 'w', title: 't', file: 'f', line: 3, endLine: 3, col: 1, endColumn: 9 },
      { level: 'notice', message: '::error::x', title: 't' },
    ]);
  });

  test('closes a failed run with one error, after everything else', async () => {
    const { annotations } = await published({
      annotations: [{ level: 'error', message: 'first', title: 't' }],
      failure: '1 error in 1 file.',
    });

    expect(annotations.map(({ message }) => message)).toEqual(['first', '1 error in 1 file.']);
    expect(process.exitCode).toBe(1);
  });

  test('does not fail a run that passed', async () => {
    await published({ annotations: [{ level: 'error', message: 'fail-on is never', title: 't' }] });

    expect(process.exitCode).toBeUndefined();
  });

  test('writes outputs, also those of several lines', async () => {
    await published({ outputs: { result: 'failed', 'report-file': 'a\nb' } });

    expect(parsePairs(readFileSync(path.join(folder, 'output'), 'utf8'))).toEqual([
      ['result', 'failed'],
      ['report-file', 'a\nb'],
    ]);
  });

  test('appends the summary to what is there', async () => {
    writeFileSync(path.join(folder, 'summary'), 'before\n');

    await published({ summary: '# Title\n' });

    expect(readFileSync(path.join(folder, 'summary'), 'utf8')).toBe('before\n# Title\n');
  });

  test('shows an error for a summary that cannot be written, and the run stays what it is', async () => {
    process.env.GITHUB_STEP_SUMMARY = path.join(folder, 'no', 'such', 'folder');

    const { annotations } = await published({ summary: '# Title\n' });

    expect(annotations).toEqual([
      {
        level: 'error',
        message: 'The job summary could not be written (ENOENT); the log has the whole report.',
      },
    ]);
    expect(process.exitCode).toBeUndefined();
  });

  test.each(['failed', undefined])(
    'fails for outputs that cannot be written, in one error with the closing one (%s)',
    async failure => {
      process.env.GITHUB_OUTPUT = folder;

      const { annotations } = await published({ outputs: { result: 'passed' }, failure });

      expect(annotations).toHaveLength(1);
      expect(annotations[0]?.message).toMatch(/could not be written to GITHUB_OUTPUT \(EISDIR\)/);
      if (failure !== undefined) expect(annotations[0]?.message).toMatch(/^failed\n/);
      expect(process.exitCode).toBe(1);
    },
  );

  test('has failed before the first line is printed', async () => {
    const codes: unknown[] = [];
    jest.spyOn(process.stdout, 'write').mockImplementation(() => {
      codes.push(process.exitCode);
      return true;
    });
    await publish({ ...NOTHING, log: 'text', failure: 'failed' });

    expect(new Set(codes)).toEqual(new Set([1]));
  });

  test('files that could not be written fail the step, and are named', async () => {
    const { annotations } = await published({ unwritten: ['"a.json" cannot be written: ENOSPC.'] });

    expect(annotations.map(({ message }) => message)).toEqual(['"a.json" cannot be written: ENOSPC.']);
    expect(process.exitCode).toBe(1);
  });

  test('says nothing of a summary where the platform has none', async () => {
    delete process.env.GITHUB_STEP_SUMMARY;

    expect((await published({ summary: '# Title\n' })).annotations).toEqual([]);
  });
});

describe('foreign text', () => {
  test('is never a command, and commands work again after it', () => {
    const line = fc.constantFrom(
      '::',
      '##[',
      ']',
      'error',
      'stop-commands',
      'set-env',
      ' ',
      '\n',
      '\r',
      'name=',
      '%0A',
    );
    const text = fc.array(fc.oneof(line, fc.string())).map(parts => parts.join(''));

    fc.assert(
      fc.property(text, foreign => {
        let printed = '';
        printForeignText(foreign, part => {
          printed += part;
        });
        const { output, annotations } = asRunner(`${printed}::error::own\n`);
        expect(output.failed).toBe(false);
        expect(output.commands.map(({ name }) => name)).toEqual(['error']);
        expect(annotations.map(({ message }) => message)).toEqual(['own']);
      }),
      { numRuns: 500 },
    );
  });

  test('resumes commands when printing breaks', () => {
    const printed: string[] = [];

    const print = () =>
      printForeignText('text', part => {
        if (part.startsWith('text')) throw new Error('EPIPE');
        printed.push(part);
      });

    expect(print).toThrow('EPIPE');
    expect(asRunner(printed.join('')).output.stopped).toBe(false);
  });

  test('has a fresh token each time', () => {
    const tokens = new Set<string>();
    for (let time = 0; time < 3; time += 1)
      printForeignText('x', part => tokens.add(part.split('::')[2] ?? ''));

    expect([...tokens].filter(token => token.startsWith('endpoint-preflight-'))).toHaveLength(3);
  });

  test('of no length is not printed at all', () => {
    const write = jest.fn();

    printForeignText('', write);

    expect(write).not.toHaveBeenCalled();
  });
});

describe('inputs', () => {
  test('are read as they were written', () => {
    process.env.INPUT_SET = '\n  instance_count=3\n';
    process.env['INPUT_FAIL-ON'] = 'warning';

    expect([actionInputs('set'), actionInputs('fail-on'), actionInputs('config')]).toEqual([
      '\n  instance_count=3\n',
      'warning',
      '',
    ]);
  });

  test('paths start at the workspace, and the report has a place in the temporary folder', () => {
    process.env.GITHUB_WORKSPACE = folder;
    process.env.RUNNER_TEMP = path.join(folder, 'temp');

    expect(workspaceFolder()).toBe(folder);
    expect(defaultReportFile()).toBe(path.join(folder, 'temp', 'endpoint-preflight', 'report.json'));
  });
});
