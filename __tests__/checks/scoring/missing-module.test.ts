import { expect, test } from '@jest/globals';
import { fixedFiles } from '../../../src/run/fix.js';
import { answersOver, checkById, makeProject } from '../project.js';
import { testCheck } from '../table.js';
import { HAPPY, project } from './project.js';

const score = (imports: string) => `${imports}\n\n\n${HAPPY}`;

testCheck('scoring/missing-module', [
  {
    claim: 'takes modules and packages beside the script, with and without __init__.py',
    files: project(
      score(
        'import tools\nimport lib.inner\nfrom pkg.sub import f\nfrom lib import inner\nfrom pkg import sub',
      ),
      {
        files: {
          'src/tools.py': '',
          'src/lib/inner.py': '',
          'src/pkg/__init__.py': '',
          'src/pkg/sub.py': 'def f():\n    pass\n',
        },
      },
    ),
    findings: [],
  },
  {
    claim: 'takes relative imports in a package',
    files: project(score('from pkg import f'), {
      files: {
        'src/pkg/__init__.py': 'from .sub import f\nfrom . import other\n',
        'src/pkg/sub.py': 'from ..pkg.other import g\n\n\ndef f():\n    return g\n',
        'src/pkg/other.py': 'g = 1\n',
      },
    }),
    findings: [],
  },
  {
    claim: 'takes compiled modules',
    files: project(score('import fast'), { files: { 'src/fast.cpython-311-x86_64-linux-gnu.so': '' } }),
    findings: [],
  },
  {
    claim: 'takes a script in a folder of the code, and modules beside it or at the top',
    files: project(score('import tools\nimport top'), {
      script: 'online/score.py',
      files: { 'src/online/tools.py': '', 'src/top.py': '' },
    }),
    findings: [],
  },
  {
    claim: 'takes names that a module defines at run time',
    files: project(score('from tools import a, b, __version__'), {
      files: { 'src/tools.py': 'globals().update(a=1, b=2)\n' },
    }),
    findings: [],
  },
  {
    claim: 'takes names from a try, a loop, a global and a star',
    files: project(score('from tools import a, b, c, d'), {
      files: {
        'src/tools.py':
          'from rest import *\n\ntry:\n    a = 1\nexcept Exception:\n    pass\nfor b in ():\n    pass\n\n\ndef f():\n    global c\n    c = 1\n',
        'src/rest.py': 'd = 1\n',
      },
    }),
    findings: [],
  },
  {
    claim: 'is silent where the script changes the path',
    files: project(score('import os, sys\nsys.path.append(os.path.dirname(__file__))\nimport common'), {
      files: { 'common/__init__.py': '' },
    }),
    findings: [],
  },
  {
    claim: 'is silent where the deployment changes the path',
    files: project(score('import common'), {
      files: { 'common/__init__.py': '' },
      yaml: 'environment_variables:\n  PYTHONPATH: /var/azureml-app/src/lib',
    }),
    findings: [],
  },
  {
    claim: 'takes a guarded import',
    files: project(score('try:\n    from . import common\nexcept ImportError:\n    import common'), {
      files: { 'common.py': '' },
    }),
    findings: [],
  },
  {
    claim: 'takes a package of the environment that has its sources here',
    files: project(score('import common'), {
      files: { 'common/__init__.py': '' },
      conda: 'dependencies:\n  - python=3.11\n  - pip:\n      - common==1.0\n',
    }),
    findings: [],
  },
  {
    claim: 'finds a relative import in the script, which is in no package',
    files: project(score('from .tools import f'), { files: { 'src/tools.py': 'def f():\n    pass\n' } }),
    findings: ['src/score.py:1:6 error scoring/missing-module/relative'],
    says: ['attempted relative import with no known parent package', 'without the dot: "tools"'],
  },
  {
    claim: 'finds a module next to the code folder, not in it',
    files: project(score('from common.features import f'), {
      files: { 'common/__init__.py': '', 'common/features.py': 'def f():\n    pass\n' },
    }),
    findings: ['src/score.py:1:6 error scoring/missing-module/elsewhere'],
    says: ['which is at common', 'Only the code folder src/ is uploaded'],
  },
  {
    claim: 'finds a module further up',
    files: {
      ...Object.fromEntries(
        Object.entries(project(score('import helpers'))).map(([name, text]) => [
          `deploy/online/${name}`,
          text,
        ]),
      ),
      'helpers.py': '',
    },
    findings: ['deploy/online/src/score.py:1:8 error scoring/missing-module/elsewhere'],
    says: ['which is at helpers.py', 'code folder deploy/online/src/'],
  },
  {
    claim: 'only warns if the packages are unknown',
    files: project(score('import common'), {
      files: { 'common/__init__.py': '' },
      yaml: 'environment: azureml:credit:1',
    }),
    findings: ['src/score.py:1:8 warning scoring/missing-module/elsewhere'],
  },
  {
    claim: 'finds a module deeper in the code folder',
    files: project(score('import features'), { files: { 'src/lib/features.py': '' } }),
    findings: ['src/score.py:1:8 error scoring/missing-module/deeper'],
    says: ['at src/lib/features.py', 'Import it as "lib.features"'],
  },
  {
    claim: 'finds a part that its package does not have',
    files: project(score('import lib.features'), {
      files: { 'src/lib/__init__.py': '', 'src/lib/other.py': '' },
    }),
    findings: ['src/score.py:1:8 error scoring/missing-module/not-in-package'],
    says: ['imports lib.features, but src/lib does not contain it'],
  },
  {
    claim: 'finds a name that its module does not have',
    files: project(score('from tools import prepare, prepare_all'), {
      files: { 'src/tools.py': 'def prepare():\n    pass\n' },
    }),
    findings: ['src/score.py:1:28 error scoring/missing-module/no-name'],
    says: ['imports "prepare_all" from src/tools.py', 'cannot import name'],
  },
  {
    claim: 'finds a missing module of a package that the script loads',
    files: project(score('import pkg'), { files: { 'src/pkg/__init__.py': 'from .sub import f\n' } }),
    findings: ['src/pkg/__init__.py:1:6 error scoring/missing-module/not-in-package'],
  },
  {
    claim: 'reports imports of one missing name once',
    files: project(score('from tools import f\nfrom tools import f, g'), { files: { 'src/tools.py': '' } }),
    findings: ['src/score.py:1:19 error scoring/missing-module/no-name'],
  },
  {
    claim: 'finds Utils for utils',
    files: project(score('from Utils import f'), { files: { 'src/utils.py': 'def f():\n    pass\n' } }),
    findings: ['src/score.py:1:6 error scoring/missing-module/other-case'],
    says: ['imports "Utils", but the name on disk is "utils"', 'Use "utils"'],
  },
  {
    claim: 'finds a module that the client excludes from the upload',
    files: project(score('import tools'), { files: { 'src/tools.py': '', 'src/.amlignore': 'tools*\n' } }),
    findings: ['src/tools.py:1:1 error scoring/missing-module/left-out'],
    says: ['the rule "tools*" in src/.amlignore', '"!tools.py"'],
  },
]);

test('--fix writes the name as it is on disk, where only names of the module are used', async () => {
  const files = { 'src/utils.py': 'def f():\n    pass\n', 'src/tools.py': '' };
  const root = makeProject(project(score('from Utils import f\nimport Tools'), { files }));
  const { findings } = await answersOver(root, { checks: [checkById('scoring/missing-module')] });

  expect(findings).toHaveLength(2);
  expect(fixedFiles(findings, root).map(({ after }) => after)).toEqual([
    score('from utils import f\nimport Tools'),
  ]);
});
