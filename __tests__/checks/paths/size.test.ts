import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { answersOver, brief, checkById, type Files, makeProject } from '../project.js';
import { deployment, testCheck } from '../table.js';

const code = deployment('code_configuration:\n  code: src\n  scoring_script: score.py');
const model = (size = 'Standard_DS3_v2') => deployment(`instance_type: ${size}\nmodel:\n  path: model`);
const GIB = 2 ** 30;

function many(folder: string, count: number): Files {
  return Object.fromEntries(Array.from({ length: count }, (_, i) => [`${folder}/${i % 50}/${i}.txt`, '']));
}

testCheck('paths/size', [
  { claim: 'says nothing of a small folder', files: { 'blue.yml': code, 'src/score.py': '' }, findings: [] },
  {
    claim: 'finds a virtual environment in the code',
    files: { 'blue.yml': code, 'src/score.py': '', 'src/.venv/pyvenv.cfg': '' },
    findings: ['blue.yml:8:9 warning paths/size/virtual-environment'],
    says: ['".venv"', '.amlignore'],
  },
  {
    claim: 'says nothing of one that is not uploaded',
    files: { 'blue.yml': code, 'src/score.py': '', 'src/.venv/pyvenv.cfg': '', 'src/.amlignore': '.venv/\n' },
    findings: [],
  },
  {
    claim: 'reports code of very many files',
    files: { 'blue.yml': code, 'src/score.py': '', ...many('src/data', 2001) },
    findings: ['blue.yml:8:9 notice paths/size/code'],
    says: ['2002 files', '2000 files'],
  },
  {
    claim: 'finds a model of too many files',
    files: { 'blue.yml': model(), ...many('model', 1501) },
    findings: ['blue.yml:7:9 warning paths/size/model-files'],
    says: ['1501 files', '1500 files'],
  },
  {
    claim: 'says nothing of as many as are allowed',
    files: { 'blue.yml': model(), ...many('model', 1500) },
    findings: [],
  },
  {
    claim: 'leaves addresses alone',
    files: { 'blue.yml': deployment('model:\n  path: azureml://x/y') },
    findings: [],
  },
]);

/** Sparse files: their size, without the bytes. */
async function findingsOver(files: Files, large: Record<string, number>): Promise<string[]> {
  const root = makeProject({ ...files, ...Object.fromEntries(Object.keys(large).map(name => [name, ''])) });
  for (const [name, bytes] of Object.entries(large)) truncateSync(join(root, name), bytes);
  const { findings } = await answersOver(root, { checks: [checkById('paths/size')] });
  for (const { message } of findings) expect(message).not.toMatch(/\{\w+\}|undefined/);
  return findings.map(finding => `${brief(finding)} ${finding.code ?? '-'}: ${finding.message}`);
}

describe('paths/size of large files', () => {
  test('a model larger than the memory is a warning at its path', async () => {
    expect(
      await findingsOver({ 'blue.yml': model() }, { 'model/a.bin': 8 * GIB, 'model/b.bin': 6 * GIB }),
    ).toEqual([
      expect.stringMatching(
        /^blue\.yml:7:9 warning paths\/size\/memory ERR_2200: .*"model" has at least 14\.0 GiB/,
      ),
    ]);
  });

  test('so is a single file', async () => {
    expect(await findingsOver({ 'blue.yml': model() }, { model: 14 * GIB })).toEqual([
      expect.stringMatching(/^blue\.yml:7:9 warning paths\/size\/memory ERR_2200: .*about 14 GiB of memory/),
    ]);
  });

  test('a model that fits into the memory is none', async () => {
    expect(await findingsOver({ 'blue.yml': model() }, { 'model/a.bin': 12 * GIB })).toEqual([]);
  });

  test('nothing is said of a size that the list does not have', async () => {
    expect(await findingsOver({ 'blue.yml': model('Standard_X9') }, { 'model/a.bin': 99 * GIB })).toEqual([]);
  });

  test('code of more than 100 MB is a warning', async () => {
    expect(
      await findingsOver({ 'blue.yml': code, 'src/score.py': '' }, { 'src/data.bin': 100_000_001 }),
    ).toEqual([expect.stringMatching(/^blue\.yml:8:9 warning paths\/size\/code -: .*2 files and 100\.0 MB/)]);
  });
});
