import { testCheck } from '../table.js';
import { inInit, project } from './project.js';

const init = (lines: string) => project(inInit(lines, 'import logging\nimport os'));

testCheck('scoring/secret-print', [
  {
    claim: 'takes other variables',
    files: init('print(os.environ["AZUREML_MODEL_DIR"])\nlogging.info(os.getenv("LOG_LEVEL"))'),
    findings: [],
  },
  {
    claim: 'takes a question whether it is there',
    files: init('print(bool(os.getenv("API_KEY")))\nprint(len(os.environ["API_KEY"]))'),
    findings: [],
  },
  {
    claim: 'takes the names',
    files: init('print(sorted(os.environ))\nprint(list(os.environ.keys()))'),
    findings: [],
  },
  {
    claim: 'finds a secret',
    files: init('print("key", os.environ["OPENAI_API_KEY"])'),
    findings: ['src/score.py:6:18 warning scoring/secret-print'],
    says: ['print writes the environment variable OPENAI_API_KEY', 'os.environ.get("OPENAI_API_KEY")'],
  },
  {
    claim: 'finds it by way of a name',
    files: init('password = os.getenv("DB_PASSWORD")\nlogging.info(f"connecting with {password}")'),
    findings: ['src/score.py:7:37 warning scoring/secret-print'],
  },
  {
    claim: 'notes what may be one',
    files: init('print(os.getenv("TOKEN"))'),
    findings: ['src/score.py:6:11 notice scoring/secret-print'],
  },
  {
    claim: 'finds the whole environment',
    files: init('print(os.environ)'),
    findings: ['src/score.py:6:5 warning scoring/secret-print/environment'],
    says: ['print writes all environment variables'],
  },
]);
