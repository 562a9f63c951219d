import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { answersOver, brief, checkById, makeProject } from '../project.js';
import { deployment, testCheck } from '../table.js';

const code = (written: string) =>
  deployment(`code_configuration:\n  code: ${JSON.stringify(written)}\n  scoring_script: score.py`);
const checks = [checkById('paths/outside-repository')];

testCheck('paths/outside-repository', [
  {
    claim: 'says nothing of a folder next to the file',
    files: { 'blue.yml': code('./src'), 'src/score.py': '' },
    findings: [],
  },
  {
    claim: 'says nothing of a folder elsewhere in the repository',
    files: { 'a/b/blue.yml': code('../../src'), 'src/score.py': '' },
    findings: [],
  },
  {
    claim: 'leaves a missing path to its own check',
    files: { 'repo/.git/': '', 'repo/blue.yml': code('../src') },
    findings: [],
  },
  {
    claim: 'leaves addresses alone',
    files: { 'blue.yml': deployment('model:\n  path: https://example.com/m\n  name: m') },
    findings: [],
  },
  {
    claim: 'skips a placeholder',
    files: { 'repo/.git/': '', 'repo/blue.yml': code('../${{ vars.CODE }}'), 'src/score.py': '' },
    findings: [],
  },
  {
    claim: 'warns of code next to the repository',
    files: { 'repo/.git/': '', 'repo/blue.yml': code('../src'), 'src/score.py': '' },
    findings: ['repo/blue.yml:8:9 warning paths/outside-repository'],
    says: ['code_configuration.code is "../src"'],
  },
  {
    claim: 'warns of each path that leaves it',
    files: {
      'repo/.git/': '',
      'repo/blue.yml': deployment(
        'model:\n  path: ../model.pkl\nenvironment:\n  image: i\n  conda_file: ../conda.yml',
      ),
      'model.pkl': 'x',
      'conda.yml': '{}\n',
    },
    findings: [
      'repo/blue.yml:6:9 warning paths/outside-repository',
      'repo/blue.yml:9:15 warning paths/outside-repository',
    ],
  },
  {
    claim: 'warns of an environment file next to the repository, which is not read',
    files: {
      'repo/.git/': '',
      'repo/blue.yml': deployment('environment: file:../e.yml'),
      'e.yml': 'image: i\n',
    },
    findings: ['repo/blue.yml:6:14 warning paths/outside-repository'],
    says: ['"file:../e.yml"'],
  },
]);

test('paths/outside-repository: warns of an absolute path, and of one that leaves the repository', async () => {
  const root = makeProject({ 'repo/.git/': '', 'repo/src/score.py': '', 'src/score.py': '' });
  const inside = makeProject({ 'blue.yml': code(join(root, 'src')) });
  const outside = await answersOver(inside, { checks });

  expect(outside.findings.map(brief)).toEqual([
    'blue.yml:8:9 warning paths/outside-repository/absolute-outside',
  ]);
  expect(outside.findings[0]?.advice).toContain('relative to "./"');
});

test('paths/outside-repository: follows links', async () => {
  const elsewhere = makeProject({ 'src/score.py': '' });
  const root = makeProject({ 'blue.yml': code('./linked/src') });
  // A junction needs no rights on Windows; other platforms ignore the type.
  symlinkSync(elsewhere, join(root, 'linked'), 'junction');
  const { findings } = await answersOver(root, { checks });

  expect(findings.map(brief)).toEqual(['blue.yml:8:9 warning paths/outside-repository/link']);
  expect(findings[0]?.message).toContain('"./linked/src"');
});

test('paths/outside-repository: suggests the relative path for an absolute one inside the repository', async () => {
  const root = makeProject({ 'src/score.py': '', 'endpoints/': '' });
  writeFileSync(join(root, 'endpoints/blue.yml'), code(join(root, 'src')));
  const { findings } = await answersOver(root, { checks });

  expect(findings.map(brief)).toEqual(['endpoints/blue.yml:8:9 warning paths/outside-repository/absolute']);
  expect(findings[0]?.advice).toContain('Use "../src"');
});

test('paths/outside-repository: says that it cannot tell where there is no repository', async () => {
  const root = makeProject({ 'endpoints/blue.yml': code('../src'), 'src/score.py': '' }, false);
  mkdirSync(join(root, 'other'));
  const { findings, notChecked } = await answersOver(root, { checks });

  expect(findings).toEqual([]);
  expect(notChecked.map(({ file, reason }) => `${file} ${reason}`)).toEqual([
    'endpoints/blue.yml no-repository',
  ]);
  expect(notChecked[0]?.message).toContain('"../src"');
});
