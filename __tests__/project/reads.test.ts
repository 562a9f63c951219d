/**
 * A run opens no file of the repository twice, however many deployments name it, whatever is found in it, and however
 * the findings are reported. Held over the program as it starts, with every way to open a file of Node counted.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { makeProject } from '../checks/project.js';
import { deployment } from '../checks/table.js';

const REPOSITORY = path.resolve(import.meta.dirname, '..', '..');

/** Notes each file that is opened, a line each; loaded before the program. */
const COUNTER = `
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const opened = [];
let isInside = false;
const counted = (owner, name) => {
  const real = owner[name];
  owner[name] = (...given) => {
    // readFileSync calls openSync.
    const isOuter = !isInside;
    if (isOuter && typeof given[0] === 'string') opened.push(given[0]);
    isInside = true;
    try {
      return real.apply(owner, given);
    } finally {
      isInside = !isOuter;
    }
  };
};
for (const name of ['readFileSync', 'openSync', 'readFile', 'open', 'createReadStream', 'copyFileSync'])
  counted(fs, name);
for (const name of ['readFile', 'open']) counted(fs.promises, name);
const write = fs.writeFileSync;
syncBuiltinESMExports();
process.on('exit', () => write(process.env.OPENED, opened.join('\\n')));
`;

/** Findings of this run stand in every kind of file; what is named twice or more is shared. */
const FILES = {
  '.gitignore': 'models/\n',
  '.endpoint-preflight.yml':
    'severity:\n  probes/budgett: warning\nignore:\n  - check: probes/timeout\n    until: 2020-01-31\n    reason: old\n',
  'endpoint.yml': 'name: credit-scoring\nauth_mode: keys\ntraffic: {one: 90}\n',
  'one.yml': withScript('one', 'environment:\n  image: x.azurecr.io/a:1\n  conda_file: env/conda.yml'),
  'two.yml': withScript('two', 'environment:\n  image: x.azurecr.io/a:1\n  conda_file: env/conda.yml'),
  'three.yml': withScript('three', 'environment: file:env/environment.yml'),
  'four.yml': withScript('four', 'environment: file:env/environment.yml'),
  'five.yml': withScript('five', 'environment:\n  build:\n    path: docker'),
  'six.yml': withScript('six', 'environment:\n  build:\n    path: docker'),
  'seven.yml': served('seven', 'mlflow_model', 'mlflow'),
  'eight.yml': served('eight', 'mlflow_model', 'mlflow'),
  'nine.yml': served('nine', 'triton_model', 'triton'),
  'ten.yml': served('ten', 'triton_model', 'triton'),
  'broken.yml': 'name: [\nendpoint_name: x\ninstance_type: y\n',
  'other.yml': 'on: push\njobs: {}\n',
  'env/conda.yml':
    '# endpoint-preflight: ignore[environment/unpinned] later\nname: e\nchannels: [conda-forge]\ndependencies:\n  - python=3.6\n  - pip\n  - pip:\n      - -r requirements.txt\n      - azureml-inference-server-http==0.4.0\n',
  'env/requirements.txt': 'numpy\nnumpy==1.0.0.0.x\n-r more.txt\n',
  'env/more.txt': 'flask==3.0.0\npandas===?\n',
  'env/environment.yml': 'image: x.azurecr.io/a:1\nconda_file: conda.yml\nversoin: 2\n',
  'docker/Dockerfile': 'FROM python\nCOPY gone.txt .\nCOPY requirements.txt .\nEXPOSE 80\n',
  'docker/.dockerignore': 'requirements.txt\n',
  'docker/requirements.txt': 'numpy\n',
  'src/.amlignore': 'tools.py\n',
  'src/score.py':
    'import tools\nfrom tools import nothing_there\nimport yaml\n\n\ndef init():\n    open("/dbfs/model.pkl")\n\n\ndef run(data):\n    return data\n',
  'src/tools.py': 'import tools.deeper\nimport sklearn\n\n\ndef something():\n    pass\n',
  'mlflow/MLmodel':
    'flavors:\n  python_function:\n    loader_module: mlflow.sklearn\n    env: conda.yaml\n    python_version: 3.6.1\nmlflow_version: 1.2.0\n',
  'mlflow/conda.yaml':
    'channels: [conda-forge]\ndependencies:\n  - python=3.6.1\n  - pip:\n      - mlflow==1.2.0\n      - scikit-learn==0.20\n',
  'mlflow/requirements.txt': 'scikit-learn==0.21\n',
  'mlflow/python_env.yaml': 'python: 3.7.1\n',
  'triton/net/config.pbtxt': 'name: "other"\nplatform: "onnxruntime_onnx"\n',
  'triton/net/1/model.plan': 'x',
};

function withScript(name: string, environment: string): string {
  const code = 'code_configuration:\n  code: src\n  scoring_script: score.py';
  const model = 'model:\n  path: models/credit.pkl';
  return deployment(`${code}\n${model}\n${environment}\nliveness_probe:\n  timeout: 400`).replace(
    /^name: .*$/m,
    `name: ${name}`,
  );
}

function served(name: string, type: string, folder: string): string {
  return deployment(`model:\n  name: credit\n  path: ${folder}\n  type: ${type}`, ['environment']).replace(
    /^name: .*$/m,
    `name: ${name}`,
  );
}

interface Run {
  /** Files of the project by how often they were opened. */
  opened: Map<string, number>;
  stdout: string;
  stderr: string;
}

function run(root: string, entry: string, args: readonly string[], env: Record<string, string> = {}): Run {
  const beside = makeProject({ 'count.mjs': COUNTER }, false);
  const opened = path.join(beside, 'opened');
  const imports = [
    pathToFileURL(path.join(REPOSITORY, 'scripts', 'from-source.mjs')),
    pathToFileURL(path.join(beside, 'count.mjs')),
  ].flatMap(({ href }) => ['--import', href]);
  const program = path.join(REPOSITORY, 'src', entry);
  const { stdout, stderr } = spawnSync(process.execPath, [...imports, program, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: beside, OPENED: opened, ...env },
  });
  const counts = new Map<string, number>();
  for (const name of readFileSync(opened, 'utf8').split('\n')) {
    const file = path.relative(root, path.resolve(root, name));
    if (!file.startsWith('..') && !path.isAbsolute(file)) counts.set(file, (counts.get(file) ?? 0) + 1);
  }
  return { opened: counts, stdout, stderr };
}

function twice({ opened }: Run): string[] {
  return [...opened].filter(([, times]) => times > 1).map(([file, times]) => `${file}: ${times}`);
}

/** What the project has that a run has a reason to look into. */
const ALL = Object.keys(FILES).filter(
  name => name !== 'triton/net/1/model.plan' && name !== 'docker/requirements.txt',
);

describe('a run opens each file once', () => {
  const root = makeProject(FILES);
  const reports = makeProject({}, false);

  test('with every report of the command line', () => {
    const at = (name: string) => path.join(reports, name);
    const files = [
      `--report-file=${at('json')}`,
      `--sarif-file=${at('sarif')}`,
      `--junit-file=${at('junit')}`,
    ];
    const text = run(root, 'cli.ts', ['preflight', ...files]);
    expect(twice(text)).toEqual([]);
    expect([...text.opened.keys()].sort()).toEqual(expect.arrayContaining(ALL.toSorted()));

    const found = JSON.parse(readFileSync(at('json'), 'utf8')) as {
      findings: { location: { file: string } }[];
    };
    const places = new Set(found.findings.map(finding => finding.location.file));
    expect([...places].sort()).toEqual(
      expect.arrayContaining([
        '.endpoint-preflight.yml',
        'broken.yml',
        'docker/Dockerfile',
        'endpoint.yml',
        'env/conda.yml',
        'env/environment.yml',
        'env/requirements.txt',
        'mlflow/conda.yaml',
        'one.yml',
        'src/score.py',
        'src/tools.py',
        'triton/net/config.pbtxt',
      ]),
    );
    // Lines of all of them are shown, those of the configuration too.
    expect(text.stdout).toContain('probes/budgett: warning');
    expect(text.stdout).toContain('import tools.deeper');
  });

  test('as Markdown, and with the fixes', () => {
    expect(twice(run(root, 'cli.ts', ['preflight', '--format', 'markdown']))).toEqual([]);
    const fixed = run(root, 'cli.ts', ['preflight', '--fix', '--dry-run']);
    expect(twice(fixed)).toEqual([]);
    expect(fixed.stdout).toContain('+version: 2');
  });

  test('as a step of a workflow, with annotations and a summary', () => {
    for (const name of ['summary', 'output']) writeFileSync(path.join(reports, name), '');
    const step = run(root, 'action.ts', [], {
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: root,
      GITHUB_STEP_SUMMARY: path.join(reports, 'summary'),
      GITHUB_OUTPUT: path.join(reports, 'output'),
      RUNNER_TEMP: reports,
      'INPUT_SARIF-FILE': path.join(reports, 'sarif'),
    });
    expect(twice(step)).toEqual([]);
    expect(step.stdout).toMatch(/^::error title=.*,file=docker\/Dockerfile,/m);
    expect(readFileSync(path.join(reports, 'summary'), 'utf8')).toContain('env/requirements.txt');
  });
});
