/** Where in a repository a failure leads to. */
import { describe, expect, test } from '@jest/globals';
import { blame } from '../../src/diagnosis/blame.js';
import { loadDocuments } from '../../src/project/documents/load.js';
import { discover } from '../../src/project/files/discovery.js';
import { FileTree } from '../../src/project/files/file-tree.js';
import { readSettings } from '../../src/run/settings.js';
import { brief, type Files, makeProject } from '../checks/project.js';
import { deployment } from '../checks/table.js';
import { outcomeOf } from './answer.js';

const SCORE = `import json
import os

import cv2
import joblib
from tools.load import load


def init():
    global model
    model = joblib.load(os.path.join(os.environ["AZUREML_MODEL_DIR"], "model.pkl"))


def run(data):
    with open("vocab.txt") as file:
        return json.loads(data)
`;
const CODE = 'code_configuration:\n  code: src\n  scoring_script: score.py\n';
const PROJECT: Files = {
  'blue.yml': deployment(
    `${CODE}environment:\n  image: mcr.microsoft.com/azureml/x:1\n  conda_file: conda.yml\nliveness_probe:\n  initial_delay: 5\n  failure_threshold: 3`,
  ),
  'conda.yml':
    'dependencies:\n  - python=3.10\n  - pip:\n      - pydantic==2.10.6\n      - azureml-inference-server-http==1.5.1\n',
  'endpoint.yml': 'name: credit\nauth_mode: key\nidentity:\n  type: system_assigned\n',
  'src/score.py': SCORE,
  'src/tools/load.py': 'def load():\n    return 1 / 0\n',
};

async function blamed(text: string, files: Files = PROJECT) {
  const root = makeProject(files);
  const settings = readSettings(() => '', root);
  const tree = new FileTree(root);
  const { documents } = loadDocuments(discover([], root).files, tree, settings.overrides);
  const findings = await blame(outcomeOf(text), { documents, files: tree });
  for (const { message, advice } of findings) {
    expect(`${message} ${advice}`).not.toMatch(/\{\w+\}|undefined|\[object/);
  }
  return findings.map(brief);
}

const frame = (line: number, name: string, file = 'src/score.py', code = '') =>
  `  File "/var/azureml-app/${file}", line ${line}, in ${name}\n${code === '' ? '' : `    ${code}\n`}`;
const traceback = (...rest: string[]) => `Traceback (most recent call last):\n${rest.join('')}`;

describe('lines of the code', () => {
  test.each<[string, string, string[]]>([
    [
      'a missing module: its import',
      "ModuleNotFoundError: No module named 'cv2'",
      ['src/score.py:4:8 error diagnosis/import'],
    ],
    [
      'a module of a package: the import of the package',
      "ModuleNotFoundError: No module named 'joblib.numpy_pickle'",
      ['src/score.py:5:8 error diagnosis/import'],
    ],
    ['a module that is imported nowhere', "ModuleNotFoundError: No module named 'torch'", []],
    [
      'a path below the model: the join that makes it',
      "FileNotFoundError: [Errno 2] No such file or directory: '/var/azureml-app/azureml-models/credit/3/model.pkl'",
      ['src/score.py:11:25 error diagnosis/model-path'],
    ],
    [
      'the same with the tree that the server printed',
      "FileNotFoundError: [Errno 2] No such file or directory: '/var/azureml-app/azureml-models/credit/3/model.pkl'\nModel Directory Contents:\nout\n|-- model.pkl\n",
      ['src/score.py:11:25 error diagnosis/model-path-known'],
    ],
    [
      'another file: the string that names it',
      "FileNotFoundError: [Errno 2] No such file or directory: 'vocab.txt'",
      ['src/score.py:15:15 error diagnosis/file-path'],
    ],
    [
      'an exception: the innermost line of the uploaded code',
      traceback(
        frame(11, 'init'),
        frame(2, 'load', 'src/tools/load.py', 'return 1 / 0'),
        'ZeroDivisionError: division by zero',
      ),
      ['src/tools/load.py:2:5 error diagnosis/frame'],
    ],
    [
      'a line that has moved since',
      traceback(frame(20, 'run', 'src/score.py', 'return json.loads(data)'), 'TypeError: no'),
      ['src/score.py:16:9 error diagnosis/frame-moved'],
    ],
    [
      'a line that is gone',
      traceback(frame(20, 'run', 'src/score.py', 'return nothing_like_it()'), 'TypeError: no'),
      [],
    ],
    ['a file that is not in the repository', traceback(frame(2, 'run', 'src/other.py'), 'TypeError: no'), []],
    [
      'a line that leads out of the repository',
      traceback(frame(1, 'run', 'src/../../../../etc/passwd.py'), 'TypeError: no'),
      [],
    ],
    [
      'the line that az could not parse',
      'Failed to submit deployment blue due to syntax errors in scoring script src/score.py. Error on line 4: import cv2',
      ['src/score.py:4:1 error diagnosis/script-line'],
    ],
  ])('%s', async (_claim, text, expected) => {
    expect(await blamed(text)).toEqual(expected);
  });
});

describe('keys of the files', () => {
  test.each<[string, string, string[]]>([
    [
      'quota: the size',
      'Not enough quota available for Standard_DS3_v2 in SubscriptionId 1. Current usage/limit: 0/6. Additional needed: 8',
      ['blue.yml:4:16 error diagnosis/quota'],
    ],
    [
      'a crash without a reason: the probe',
      '(BadArgument) User container has crashed or terminated: Liveness probe failed: HTTP probe failed with statuscode: 502.',
      ['blue.yml:12:1 error diagnosis/probe'],
    ],
    [
      'a readiness probe that is not written: the default',
      'User container has crashed or terminated: Readiness probe failed: HTTP probe failed with statuscode: 502.',
      ['blue.yml:1:7 error diagnosis/probe-default'],
    ],
    ['an image: its name', 'manifest unknown', ['blue.yml:10:10 error diagnosis/image']],
    [
      'a conflict of packages: their lines',
      'ERROR: Cannot install pydantic==2.10.6 and azureml-inference-server-http==1.5.1 because these package versions have conflicting dependencies.',
      ['conda.yml:4:9 error diagnosis/package', 'conda.yml:5:9 error diagnosis/package'],
    ],
    [
      'a package that the file does not name: the conda file',
      'ERROR: No matching distribution found for sanic~=21.6.0',
      ['blue.yml:11:15 error diagnosis/environment'],
    ],
    [
      'a model',
      'ModelNotFound: Model container with name: credit not found',
      ['blue.yml:3:8 error diagnosis/model'],
    ],
    [
      'a Python that a package does not run on',
      "ERROR: Package 'setuptools' requires a different Python: 3.7.13 not in '>=3.8'",
      ['conda.yml:2:5 error diagnosis/python'],
    ],
    [
      'packages of an MLflow model',
      "ModuleNotFoundError: No module named 'azureml.ai'",
      ['blue.yml:3:8 error diagnosis/model-packages'],
    ],
    [
      'a model that the server cannot load',
      "UNAVAILABLE: Invalid argument: at least one version must be available under the version policy of model 'densenet'",
      ['blue.yml:3:8 error diagnosis/model-content'],
    ],
    [
      'a role: the identity of the endpoint',
      'Startup task failed due to authorization error.',
      ['endpoint.yml:3:1 error diagnosis/identity'],
    ],
    [
      'no traffic: the endpoint',
      'No valid deployments to route to.',
      ['endpoint.yml:1:7 error diagnosis/traffic'],
    ],
    ['a login is nobody’s line', 'AADSTS700024: Client assertion is not within its valid time range.', []],
  ])('%s', async (_claim, text, expected) => {
    expect(await blamed(text)).toEqual(expected);
  });
});

describe('which deployment', () => {
  const two = (extra: Files = {}): Files => ({
    ...PROJECT,
    'green.yml': deployment('name: green\ninstance_type: Standard_F4s_v2'),
    ...extra,
  });
  const QUOTA = 'Not enough quota available for Standard_F4s_v2 in SubscriptionId 1.';

  test('the one whose name the text gives away', async () => {
    expect(await blamed(`az ml online-deployment create --name green -e credit\n${QUOTA}`, two())).toEqual([
      'green.yml:6:16 error diagnosis/quota',
    ]);
  });

  test('of many, the one of that size; of many alike, none', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 5 }, (_, n) => [
        `d${n}.yml`,
        deployment(`name: d${n}${n}${n}\ninstance_type: Standard_DS3_v2`),
      ]),
    );
    expect(await blamed(QUOTA, two(many))).toEqual(['green.yml:6:16 error diagnosis/quota']);
    expect(await blamed('(OutOfQuota) Not enough subscription CPU quota.', two(many))).toEqual([]);
  });

  test('an environment in a file of its own is blamed there', async () => {
    const files = {
      'blue.yml': deployment('environment: file:env.yml'),
      'env.yml': 'name: e\nimage: a.azurecr.io/b:1\n',
    };
    expect(await blamed('manifest unknown', files)).toEqual(['env.yml:2:8 error diagnosis/image']);
  });

  test('no files, no places', async () => {
    expect(await blamed(QUOTA, {})).toEqual([]);
  });
});
