import { testCheck } from '../table.js';
import { conda, project } from './conda-project.js';

const ID = 'environment/server-matrix';
const pip = (...lines: string[]) => project(conda([], lines, 'python=3.11'));

testCheck(ID, [
  {
    claim: 'accepts a server alone',
    files: pip('azureml-inference-server-http==1.5.1'),
    findings: [],
  },
  {
    claim: 'accepts what fits',
    files: pip('azureml-inference-server-http==1.5.1', 'pydantic==2.12.3', 'flask==3.1.2'),
    findings: [],
  },
  {
    claim: 'accepts packages without versions',
    files: pip('azureml-inference-server-http', 'pydantic', 'flask'),
    findings: [],
  },
  {
    claim: 'accepts packages that the server does not require',
    files: pip('azureml-inference-server-http==1.0.0', 'numpy==2.3.1'),
    findings: [],
  },
  {
    claim: 'finds pydantic 2 beside a server for pydantic 1',
    files: pip('azureml-inference-server-http==1.0.0', 'pydantic==2.10.6'),
    findings: [`conda.yml:7:9 error ${ID}`],
    says: [
      '"pydantic==2.10.6" and "azureml-inference-server-http==1.0.0" cannot both be met',
      '>=1.9,<1.11',
      '1.1.0 to 1.2.2',
    ],
  },
  {
    claim: 'finds it in any order',
    files: pip('pydantic==2.10.6', 'azureml-inference-server-http==1.5.1'),
    findings: [`conda.yml:6:9 error ${ID}`],
  },
  {
    claim: 'judges a range of servers',
    files: pip('azureml-inference-server-http>=1.3,<1.4', 'pydantic==2.10.6'),
    findings: [`conda.yml:7:9 error ${ID}`],
  },
  {
    claim: 'accepts a range of which one fits',
    files: pip('azureml-inference-server-http>=1.2,<1.4', 'pydantic==2.10.6'),
    findings: [],
  },
  {
    claim: 'finds gunicorn',
    files: pip('azureml-inference-server-http==1.3.2', 'gunicorn==23.0.0'),
    findings: [`conda.yml:7:9 error ${ID}`],
  },
  {
    claim: 'finds flask from conda',
    files: project(conda(['flask=3.0'], ['azureml-inference-server-http==1.2.2'], 'python=3.11')),
    findings: [`conda.yml:5:5 error ${ID}`],
  },
  {
    claim: 'finds inference-schema',
    files: pip('azureml-inference-server-http==1.4.0', 'inference-schema[numpy-support]==1.5'),
    findings: [`conda.yml:7:9 error ${ID}`],
  },
  {
    claim: 'finds a version that no known server fits',
    files: pip('azureml-inference-server-http==1.5.1', 'pydantic==0.32'),
    findings: [`conda.yml:7:9 error ${ID}/none-fits`],
    says: ['no known server fits it'],
  },
  {
    claim: 'finds Python',
    files: project(conda([], ['azureml-inference-server-http==1.4.0'], 'python=3.8')),
    findings: [`conda.yml:3:5 error ${ID}/python`],
    says: ['Python >=3.9', '0.8.0 to 1.3.4'],
  },
  {
    claim: 'finds a Python that no known server fits',
    files: project(conda([], ['azureml-inference-server-http==1.4.0'], 'python=3.6')),
    findings: [`conda.yml:3:5 error ${ID}/python`],
    says: ['no known server fits this one'],
  },
  {
    claim: 'finds three that cannot all be met',
    files: pip('azureml-inference-server-http>=1.2.0,<1.4', 'gunicorn==20.1.0', 'inference-schema==1.8'),
    findings: [`conda.yml:8:9 error ${ID}/three`],
    says: ['"inference-schema==1.8", "gunicorn==20.1.0" and "azureml-inference-server-http>=1.2.0,<1.4"'],
  },
  {
    claim: 'skips servers that it does not know',
    files: pip('azureml-inference-server-http==1.9.0', 'pydantic==1.8'),
    findings: [],
  },
  {
    claim: 'accepts a range that allows later servers',
    files: pip('azureml-inference-server-http>=1.5', 'pydantic==2.14'),
    findings: [],
  },
  {
    claim: 'notes that pip goes back to an old server',
    files: pip('azureml-inference-server-http', 'pydantic==1.10.2'),
    findings: [`conda.yml:7:9 notice ${ID}/older`],
    says: ['"pydantic==1.10.2"', 'azureml-inference-server-http==1.0.0'],
  },
  {
    claim: 'warns about what failed for others with azureml-defaults',
    files: pip('azureml-defaults', 'pydantic==2.10.6'),
    findings: [`conda.yml:7:9 warning ${ID}/reported`],
    says: ['"pydantic==2.10.6" together with "azureml-defaults"'],
  },
  {
    claim: 'does not for another pydantic',
    files: pip('azureml-defaults', 'pydantic==2.11.7'),
    findings: [],
  },
  {
    claim: 'does not for an old azureml-defaults',
    files: pip('azureml-defaults==1.51.0', 'pydantic==2.10.6'),
    findings: [],
  },
  ...(
    [
      ['1.0.0', 'inference-schema==1.8.0'],
      ['1.3.3', 'inference-schema==1.7.0'],
      ['1.3.4', 'flask==3.0.3'],
      ['1.4.1', 'pydantic==2.12.3'],
      ['1.5.0', 'pydantic==2.12.3'],
      ['1.5.0', 'flask==3.0.3'],
      ['1.5.0', 'gunicorn==22.0.0'],
      ['1.5.1', 'pydantic==2.11.7'],
      ['1.5.1', 'inference-schema==1.7.0'],
    ] as const
  ).map(([server, other]) => ({
    claim: `finds ${other} beside ${server}, which requires another`,
    files: pip(`azureml-inference-server-http==${server}`, other),
    findings: [`conda.yml:7:9 error ${ID}`],
  })),
  ...(
    [
      ['1.0.0', 'inference-schema==1.7.0'],
      ['1.3.0', 'inference-schema==1.8.0'],
      ['1.3.4', 'flask==2.3.2'],
      ['1.4.1', 'pydantic==2.11.7'],
      ['1.5.0', 'flask==3.1.2'],
      ['1.5.1', 'gunicorn==23.0.0'],
    ] as const
  ).map(([server, other]) => ({
    claim: `accepts ${other} beside ${server}`,
    files: pip(`azureml-inference-server-http==${server}`, other),
    findings: [],
  })),
  ...['3.13', '3.14', '>=3.13'].map(python => ({
    claim: `finds a server that needs distutils on Python ${python}`,
    files: project(
      conda([], ['azureml-inference-server-http==1.3.4'], `python${/^\d/.test(python) ? '=' : ''}${python}`),
    ),
    findings: [`conda.yml:3:5 warning ${ID}/distutils`],
    says: ["No module named 'distutils'", '1.4.0 or later'],
  })),
  {
    claim: 'only notes it on Python 3.12, where the pip of conda brings setuptools',
    files: project(conda([], ['azureml-inference-server-http==1.3.4'], 'python=3.12')),
    findings: [`conda.yml:3:5 notice ${ID}/distutils`],
    says: ['Unless another package brings setuptools'],
  },
  ...(
    [
      ['on the Python that has it', 'python=3.11', []],
      ['where setuptools is listed', 'python=3.13', ['setuptools==75.8.0']],
      ['where a later server is allowed', 'python=3.13', []],
    ] as const
  ).map(([where, python, more], index) => ({
    claim: `accepts a server that needs distutils ${where}`,
    files: project(
      conda([], [`azureml-inference-server-http${index === 2 ? '>=1.3' : '==1.3.4'}`, ...more], python),
    ),
    findings: [],
  })),
  {
    claim: 'keeps markers apart',
    files: pip('azureml-inference-server-http==1.5.1', '"pydantic==1.10; python_version < \'3.9\'"'),
    findings: [],
  },
]);
