import { testCheck } from '../table.js';
import { APP, container, DOCKERFILE } from './own-container.js';

const ID = 'environment/start-module';
const start = (command: string) => container({ start: `CMD ${command}\n` });
const at = (variant = '') => [`docker/Dockerfile:6:13 error ${ID}${variant}`];

testCheck(ID, [
  {
    claim: 'follows cd',
    files: container({ start: 'CMD cd src && uvicorn main:app\n', more: { 'docker/src/main.py': APP } }),
    findings: [],
  },
  { claim: 'does not follow cd to a variable', files: start('cd $HOME && python main.py'), findings: [] },
  { claim: 'accepts a module that is there', files: container(), findings: [] },
  { claim: 'finds one that is not', files: start('uvicorn main:app --host 0.0.0.0'), findings: at() },
  { claim: 'finds a package that is not there', files: start('uvicorn service.main:app'), findings: at() },
  {
    claim: 'finds a name that the module lacks',
    files: start('uvicorn app:api'),
    findings: at('/attribute'),
    says: ['app:app'],
  },
  {
    claim: 'accepts a factory',
    files: container({ start: 'CMD uvicorn --factory app:create\n', app: 'def create():\n    pass\n' }),
    findings: [],
  },
  {
    claim: 'accepts an installed package',
    files: container({ start: 'CMD uvicorn mlserver.app:app\n', requirements: 'uvicorn\nmlserver\n' }),
    findings: [],
  },
  {
    claim: 'accepts --app-dir',
    files: container({ start: 'CMD uvicorn --app-dir src main:app\n', more: { 'docker/src/main.py': APP } }),
    findings: [],
  },
  {
    claim: 'accepts --chdir',
    files: container({ start: 'CMD gunicorn --chdir src main:app\n', more: { 'docker/src/main.py': APP } }),
    findings: [],
  },
  {
    claim: 'accepts a folder that another stage brings',
    files: container({ dockerfile: `${DOCKERFILE}COPY --from=x /a /app\nCMD uvicorn main:app\n` }),
    findings: [],
  },
  {
    claim: 'accepts PYTHONPATH',
    files: container({ dockerfile: `${DOCKERFILE}ENV PYTHONPATH=/lib\nCMD uvicorn main:app\n` }),
    findings: [],
  },
  {
    claim: 'finds a file that is not copied',
    files: start('python main.py'),
    findings: [`docker/Dockerfile:6:12 error ${ID}`],
  },
  {
    claim: 'accepts python -m of an installed package',
    files: container({ start: 'CMD python -m mlserver.cli\n', requirements: 'mlserver\n' }),
    findings: [],
  },
  {
    claim: 'accepts a module with names that only a run knows',
    files: container({ start: 'CMD uvicorn app:api\n', app: 'from lib import *\n' }),
    findings: [],
  },
]);
