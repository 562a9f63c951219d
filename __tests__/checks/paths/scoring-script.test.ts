import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { answersOver, brief, checkById, makeProject } from '../project.js';
import { deployment, testCheck } from '../table.js';

const scoring = (script: string, code = './src') =>
  deployment(`code_configuration:\n  code: ${code}\n  scoring_script: ${script}`);
const good = { 'src/score.py': 'def init():\n    pass\n' };

testCheck('paths/scoring-script', [
  {
    claim: 'says nothing of a script that is there',
    files: { 'blue.yml': scoring('score.py'), ...good },
    findings: [],
  },
  {
    claim: 'accepts a script in a folder of the code',
    files: { 'blue.yml': scoring('./online/score.py'), 'src/online/score.py': '' },
    findings: [],
  },
  {
    claim: 'accepts a byte order mark',
    files: { 'blue.yml': scoring('score.py'), 'src/score.py': '\uFEFFx = 1\n' },
    findings: [],
  },
  {
    claim: 'is silent where the code folder is missing',
    files: { 'blue.yml': scoring('score.py', './scoring') },
    findings: [],
  },
  {
    claim: 'is silent where the code folder is in other letter case',
    files: { 'blue.yml': scoring('nope.py', './Src'), ...good },
    findings: [],
  },
  {
    claim: 'skips a placeholder',
    files: { 'blue.yml': scoring('<SCORING_SCRIPT>'), ...good },
    findings: [],
  },
  {
    claim: 'skips a placeholder in the code folder',
    files: { 'blue.yml': scoring('score.py', '${CODE}') },
    findings: [],
  },
  {
    claim: 'reports that registered code was not read',
    files: { 'blue.yml': scoring('score.py', 'azureml:scoring:1') },
    findings: [],
    notChecked: ['paths/scoring-script unknown-content'],
    says: ['registered asset'],
  },
  {
    claim: 'finds a script that is not there',
    files: { 'blue.yml': scoring('entry.py'), ...good },
    findings: ['blue.yml:9:19 error paths/scoring-script/missing'],
    says: ['src/entry.py', 'Failed to open scoring script'],
  },
  {
    claim: 'tells Score.py from score.py',
    files: { 'blue.yml': scoring('Score.py'), ...good },
    findings: ['blue.yml:9:19 error paths/scoring-script/other-case'],
    says: ['Use "score.py"'],
  },
  {
    claim: 'suggests the script for a typo',
    files: { 'blue.yml': scoring('scoer.py'), ...good },
    findings: ['blue.yml:9:19 error paths/scoring-script/did-you-mean'],
    says: ['Did you mean "score.py"?'],
  },
  {
    claim: 'recognises a path that repeats the code folder',
    files: { 'blue.yml': scoring('src/score.py'), ...good },
    findings: ['blue.yml:9:19 error paths/scoring-script/repeats-code'],
    says: ['Use "score.py"'],
  },
  {
    claim: 'refuses a script outside the code folder, which the client accepts',
    files: { 'blue.yml': scoring('../score.py'), ...good, 'score.py': '' },
    findings: ['blue.yml:9:19 error paths/scoring-script/outside-code'],
    says: ['outside the code folder "src/"'],
  },
  {
    claim: 'refuses an absolute path, which the container does not have',
    files: { 'blue.yml': scoring('/var/azureml-app/src/score.py'), ...good },
    findings: ['blue.yml:9:19 error paths/scoring-script/outside-code'],
  },
  {
    claim: 'refuses backslashes on every platform, because the container runs Linux',
    files: { 'blue.yml': scoring('online\\score.py'), 'src/online/score.py': '' },
    findings: ['blue.yml:9:19 error paths/scoring-script/backslash'],
    says: ['Use "online/score.py"'],
  },
  {
    claim: 'refuses a folder',
    files: { 'blue.yml': scoring('online'), 'src/online/score.py': '' },
    findings: ['blue.yml:9:19 error paths/scoring-script/folder'],
    says: ['"online", a folder'],
  },
  {
    claim: 'refuses R, which the client parses as Python',
    files: { 'blue.yml': scoring('plumber.R'), 'src/plumber.R': 'library(plumber) %>% x\n' },
    findings: ['blue.yml:9:19 error paths/scoring-script/not-python'],
    says: ['--skip-script-validation'],
  },
  {
    claim: 'only warns of R in a container of your own',
    files: {
      'blue.yml': deployment(
        'environment:\n  image: example.azurecr.io/r:1\n  inference_config: {}\ncode_configuration:\n  code: src\n  scoring_script: plumber.R',
      ),
      'src/plumber.R': 'library(plumber)\n',
    },
    findings: ['blue.yml:11:19 warning paths/scoring-script/not-python'],
  },
  {
    claim: 'only warns of a file without a telling extension',
    files: { 'blue.yml': scoring('score'), 'src/score': 'x = 1\n' },
    findings: ['blue.yml:9:19 warning paths/scoring-script/not-python'],
  },
  {
    claim: 'refuses a script that is not UTF-8, regardless of its declaration',
    files: {
      'blue.yml': scoring('score.py'),
      'src/score.py': Buffer.from('# -*- coding: latin-1 -*-\nx = "é"\n', 'latin1'),
    },
    findings: ['blue.yml:9:19 error paths/scoring-script/not-utf8'],
    says: ['UnicodeDecodeError'],
  },
]);

test('paths/scoring-script: refuses an absolute path into the code folder, which the container has elsewhere', async () => {
  const root = makeProject(good);
  writeFileSync(join(root, 'blue.yml'), scoring(JSON.stringify(join(root, 'src', 'score.py'))));
  const { findings } = await answersOver(root, { checks: [checkById('paths/scoring-script')] });

  expect(findings.map(brief)).toEqual(['blue.yml:9:19 error paths/scoring-script/absolute']);
  expect(findings[0]?.advice).toContain('the code folder, "src/"');
});
