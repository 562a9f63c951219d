import { testCheck } from '../table.js';
import { inInit, project } from './project.js';

const init = (lines: string, yaml = '', files: Record<string, string> = {}, head?: string) =>
  project(inInit(lines, head), { yaml, files });
const READ = 'x = os.environ["CREDIT_URL"]';
const found = ['src/score.py:5:20 warning scoring/set-variable'];

testCheck('scoring/set-variable', [
  {
    claim: 'accepts one that the deployment sets',
    files: init(READ, 'environment_variables:\n  CREDIT_URL: x'),
    findings: [],
  },
  { claim: 'accepts a default', files: init('x = os.getenv("CREDIT_URL", "y")'), findings: [] },
  { claim: 'accepts none', files: init('x = os.environ.get("CREDIT_URL")'), findings: [] },
  {
    claim: 'accepts those of the platform',
    files: init('x = os.environ["AZUREML_MODEL_DIR"]\ny = os.environ["HOME"]'),
    findings: [],
  },
  {
    claim: 'accepts one that the script sets',
    files: init(`os.environ["CREDIT_URL"] = "x"\n${READ}`),
    findings: [],
  },
  {
    claim: 'accepts one that has a default in the script',
    files: init(`os.environ.setdefault('CREDIT_URL', 'x')\n${READ}`),
    findings: [],
  },
  {
    claim: 'accepts one that is looked for',
    files: init(`if "CREDIT_URL" in os.environ:\n    ${READ}`),
    findings: [],
  },
  {
    claim: 'accepts one that is caught',
    files: init(`try:\n    ${READ}\nexcept KeyError:\n    x = None`),
    findings: [],
  },
  {
    claim: 'accepts a file of variables',
    files: init(`load_dotenv()\n${READ}`, '', {}, 'import os\nfrom dotenv import load_dotenv'),
    findings: [],
  },
  {
    claim: 'accepts an image that is built',
    files: init(READ, 'environment: {build: {path: d}}', { 'd/Dockerfile': 'FROM x' }),
    findings: [],
  },
  {
    claim: 'accepts one that a workflow sets',
    files: init(READ, '', {
      '.github/workflows/d.yml':
        'run: az ml online-deployment create -f blue.yml --set environment_variables.CREDIT_URL=x\n',
    }),
    findings: [],
  },
  {
    claim: 'leaves run() alone',
    files: project(
      `import os\n\n\ndef init():\n    pass\n\n\ndef run(data):\n    return os.environ["CREDIT_URL"]\n`,
    ),
    findings: [],
  },
  {
    claim: 'finds one that nothing sets',
    files: init(READ),
    findings: found,
    says: ['CREDIT_URL', 'environment_variables'],
  },
  {
    claim: 'finds it beside others',
    files: init(READ, 'environment_variables:\n  OTHER: x'),
    findings: found,
  },
  {
    claim: 'finds it where failing is raised again',
    files: init(`try:\n    ${READ}\nexcept KeyError:\n    raise`),
    findings: ['src/score.py:6:24 warning scoring/set-variable'],
  },
]);
