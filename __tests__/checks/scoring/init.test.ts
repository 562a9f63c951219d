import { testCheck } from '../table.js';
import { HAPPY, project } from './project.js';

const run = '\n\ndef run(data):\n    return data\n';

testCheck('scoring/init', [
  { claim: 'says nothing of a function', files: project(HAPPY), findings: [] },
  {
    claim: 'takes an import from a local module',
    files: project(`from handler import init${run}`, {
      files: { 'src/handler.py': 'def init():\n    pass\n' },
    }),
    findings: [],
  },
  {
    claim: 'takes a star from a local module',
    files: project(`from handler import *${run}`, { files: { 'src/handler.py': 'def init():\n    pass\n' } }),
    findings: [],
  },
  {
    claim: 'is silent about a star from a package',
    files: project(`from credit_scoring import *${run}`),
    findings: [],
  },
  {
    claim: 'takes an assignment',
    files: project(`def setup():\n    pass\n\n\ninit = setup${run}`),
    findings: [],
  },
  { claim: 'takes a lambda', files: project(`init = lambda: None${run}`), findings: [] },
  {
    claim: 'takes a method of an instance',
    files: project(
      `class Handler:\n    def init(self):\n        pass\n\n\nhandler = Handler()\ninit = handler.init${run}`,
    ),
    findings: [],
  },
  {
    claim: 'is silent about a decorated one',
    files: project(`from tools import timed\n\n\n@timed\ndef init(context):\n    pass${run}`),
    findings: [],
  },
  {
    claim: 'is silent about a conditional one',
    files: project(`import os\n\nif os.name == "posix":\n    def init():\n        pass${run}`),
    findings: [],
  },
  {
    claim: 'is silent if names may be defined at run time',
    files: project(`globals()["init"] = print${run}`),
    findings: [],
  },
  {
    claim: 'takes parameters with defaults',
    files: project(`def init(context=None, *args, **kwargs):\n    pass${run}`),
    findings: [],
  },
  {
    claim: 'takes a handler of the prepost server',
    files: project('class ModelHandler:\n    pass\n'),
    findings: [],
  },
  {
    claim: 'finds that there is none',
    files: project(`import os${run}`),
    findings: ['src/score.py:1:1 error scoring/init'],
    says: ['does not have a init() function defined', 'def init():'],
  },
  {
    claim: 'names the function that was meant',
    files: project(`def load_model():\n    pass${run}`),
    findings: ['src/score.py:1:5 error scoring/init/did-you-mean'],
    says: ['Rename load_model to init'],
  },
  {
    claim: 'finds it in a class only',
    files: project(
      'class Scorer:\n    def init(self):\n        pass\n\n    def run(self, data):\n        return data\n',
    ),
    findings: ['src/score.py:1:7 error scoring/init/in-class'],
    says: ['init = Scorer().init'],
  },
  {
    claim: 'finds it below the main guard only',
    files: project(`if __name__ == "__main__":\n    def init():\n        pass${run}`),
    findings: ['src/score.py:2:9 error scoring/init/main-only'],
    says: ['src/score.py defines init only under', 'does not have a init() function defined'],
  },
  {
    claim: 'finds that it cannot be called',
    files: project(`init = None${run}`),
    findings: ['src/score.py:1:1 error scoring/init/not-callable'],
    says: ['sets init to None', 'def init():'],
  },
  {
    claim: 'finds an import of what is not there',
    files: project(`from handler import init${run}`, {
      files: { 'src/handler.py': 'def setup():\n    pass\n' },
    }),
    findings: ['src/score.py:1:21 error scoring/init/not-imported'],
    says: ['imports init from handler', 'Failed to import user script'],
  },
  {
    claim: 'finds a parameter without a default',
    files: project(`def init(context):\n    pass${run}`),
    findings: ['src/score.py:1:10 error scoring/init/parameters'],
    says: ['init() requires "context"', 'missing 1 required positional argument'],
  },
  {
    claim: 'finds it in the module that defines it',
    files: project(`from handler import init${run}`, {
      files: { 'src/handler.py': 'def init(context):\n    pass\n' },
    }),
    findings: ['src/handler.py:1:10 error scoring/init/parameters'],
  },
  {
    claim: 'only notes it for a custom container',
    files: project('def predict(data):\n    return data\n', {
      yaml: 'environment:\n  image: example.azurecr.io/own:1\n  inference_config: {}',
    }),
    findings: ['src/score.py:1:1 notice scoring/init'],
  },
  {
    claim: 'says nothing after a syntax error',
    files: project('def (\n'),
    findings: [],
  },
]);
