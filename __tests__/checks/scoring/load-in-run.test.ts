import { testCheck } from '../table.js';
import { project } from './project.js';

const run = (lines: string, head = 'import joblib') => {
  const body = lines
    .split('\n')
    .map(line => `    ${line}`)
    .join('\n');
  return project(
    `${head}\n\n\ndef init():\n    global model\n    model = joblib.load("m")\n\n\ndef run(data):\n${body}\n`,
  );
};

testCheck('scoring/load-in-run', [
  { claim: 'takes a load in init()', files: run('return model.predict(data)'), findings: [] },
  {
    claim: 'takes a load that happens once',
    files: run('global model\nif model is None:\n    model = joblib.load("m")\nreturn model'),
    findings: [],
  },
  {
    claim: 'takes a load from the request',
    files: run('return joblib.load(io.BytesIO(data))', 'import io\nimport joblib'),
    findings: [],
  },
  {
    claim: 'notes a load with each request',
    files: run('model = joblib.load("m")\nreturn model'),
    findings: ['src/score.py:10:13 notice scoring/load-in-run'],
    says: ['run() calls joblib.load'],
  },
  {
    claim: 'notes a model of transformers',
    files: run('return AutoModel.from_pretrained("x")', 'import joblib\nfrom transformers import AutoModel'),
    findings: ['src/score.py:11:12 notice scoring/load-in-run'],
  },
]);
