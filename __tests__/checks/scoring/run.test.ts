import { testCheck } from '../table.js';
import { HAPPY, project } from './project.js';

const init = 'def init():\n    pass\n\n\n';

testCheck('scoring/run', [
  { claim: 'says nothing of a function', files: project(HAPPY), findings: [] },
  {
    claim: 'takes an async one',
    files: project(`${init}async def run(data):\n    return data\n`),
    findings: [],
  },
  {
    claim: 'takes an import from a package',
    files: project(`from credit_scoring import init, run\n`),
    findings: [],
  },
  {
    claim: 'takes a re-export of a local package',
    files: project(`${init}from pkg import run\n`, {
      files: {
        'src/pkg/__init__.py': 'from .inner import run\n',
        'src/pkg/inner.py': 'def run(data):\n    return data\n',
      },
    }),
    findings: [],
  },
  {
    claim: 'finds that there is none',
    files: project(init),
    findings: ['src/score.py:1:1 error scoring/run'],
    says: ['does not have a run() function defined', 'def run(data):'],
  },
  {
    claim: 'names the function that was meant',
    files: project(`${init}def predict(data):\n    return data\n`),
    findings: ['src/score.py:5:5 error scoring/run/did-you-mean'],
    says: ['Rename predict to run'],
  },
  {
    claim: 'respects __all__',
    files: project(`${init}from handler import *\n`, {
      files: {
        'src/handler.py':
          '__all__ = ["helper"]\n\n\ndef helper():\n    pass\n\n\ndef run(data):\n    return data\n',
      },
    }),
    findings: ['src/score.py:1:1 error scoring/run'],
  },
  {
    claim: 'finds it from each deployment of the script',
    files: {
      ...project(init),
      'green.yml': project(init)['blue.yml']?.toString().replace('name: blue', 'name: green') ?? '',
    },
    findings: ['src/score.py:1:1 error scoring/run', 'src/score.py:1:1 error scoring/run'],
  },
]);
