/** Two runs in one process do not see each other: neither side by side nor one after the other. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../src/model/findings.js';
import { preflight } from '../../src/modes/preflight.js';
import { readSettings } from '../../src/run/settings.js';
import { brief, type Files, makeProject } from '../checks/project.js';
import { deployment } from '../checks/table.js';

const BLUE = deployment(
  'code_configuration:\n  code: src\n  scoring_script: score.py\nenvironment:\n  image: x.azurecr.io/a:1\n  conda_file: conda.yml',
);
const GREEN = deployment('environment:\n  build:\n    path: docker');

const GOOD: Files = {
  'blue.yml': BLUE,
  'green.yml': GREEN,
  'conda.yml':
    'name: e\nchannels: [conda-forge]\ndependencies:\n  - python=3.11\n  - pip\n  - pip:\n      - azureml-inference-server-http==1.5.1\n      - numpy==2.1.0\n',
  'src/score.py': 'import numpy\n\n\ndef init():\n    pass\n\n\ndef run(data):\n    return data\n',
  'docker/Dockerfile':
    'FROM mcr.microsoft.com/azureml/minimal-ubuntu22.04-py311-cpu-inference:20250101.v1\nCOPY a.txt .\n',
  'docker/a.txt': '',
};

const BAD: Files = {
  ...GOOD,
  'conda.yml': 'name: e\ndependencies:\n  - python=3.6\n  - pip:\n      - azureml-inference-server-http\n',
  'src/score.py': 'import pandas\n\n\ndef init():\n    pass\n',
  'docker/Dockerfile': 'FROM python:3.11\nCOPY gone.txt .\n',
  '.endpoint-preflight.yml': 'severity:\n  environment/python-version: warning\n',
};

const EXPECTED = [
  'conda.yml:3:5 warning environment/python-version/falls-back',
  'docker/Dockerfile:2:6 error environment/dockerfile-copy/missing',
  'src/score.py:1:8 warning scoring/missing-package',
];

async function found(root: string): Promise<string[]> {
  const settings = readSettings(() => '', root);
  const { report } = await preflight(settings, { now: new Date('2026-11-22'), env: {} });
  return report.findings.map(finding => brief(finding as Finding));
}

describe('two runs', () => {
  test('side by side, over files of the same names', async () => {
    const [good, bad] = [makeProject(GOOD), makeProject(BAD)];
    const [first, second, third] = await Promise.all([found(good), found(bad), found(good)]);
    expect(second).toEqual(expect.arrayContaining(EXPECTED));
    expect(first.filter(line => EXPECTED.includes(line))).toEqual([]);
    expect(third).toEqual(first);
    expect(await found(bad)).toEqual(second);
  });

  test('one after the other, over a folder that has changed', async () => {
    const root = makeProject(BAD);
    const before = await found(root);
    for (const [name, text] of Object.entries(GOOD)) writeFileSync(join(root, name), text);
    writeFileSync(join(root, '.endpoint-preflight.yml'), '');
    const after = await found(root);
    expect(before).toEqual(expect.arrayContaining(EXPECTED));
    expect(after).toEqual(await found(makeProject(GOOD)));
  });
});
