/** 6: an environment that was exported on another machine, or mixes what conda and pip have. */
import { change, type FaultCase, type Files } from '../case.ts';
import { adding, CONDA, CONTAINER, DOCKERFILE, MLFLOW, MLFLOW_CONDA, SERVER, SKLEARN } from '../projects.ts';

const WINDOWS = 'Ming-er/NeuralNILM_Pytorch#7, Usmankhujaev/Wrong-direction-drivers-detection#2';
const MACOS = 'microsoft/AzureNotebooks#809';
const FREEZE =
  'a public repository, not named: "ERROR: Could not install packages due to an OSError: [Errno 2]"';
const TORCH = 'a public repository, not named: "No matching distribution found for torch==2.3.1+cpu"';
const REQUIREMENTS = 'docker/requirements.txt';

/** The same with torch, from the index of PyTorch. */
const TORCH_CPU: Files = change(SKLEARN, {
  edit: {
    [CONDA]: [
      [
        '      - joblib==1.5.1\n',
        '      - --extra-index-url https://download.pytorch.org/whl/cpu\n      - joblib==1.5.1\n      - torch==2.6.0+cpu\n',
      ],
    ],
  },
});

function conda(line: string): FaultCase['fault'] {
  return { edit: { [CONDA]: [['  - pip=25.1\n', `  - pip=25.1\n  - ${line}\n`]] } };
}

export const cases: readonly FaultCase[] = [
  {
    id: 'export-windows-runtime',
    cause: '6',
    report: WINDOWS,
    title: 'a package of Windows among those of conda',
    good: SKLEARN,
    fault: conda('vs2015_runtime=14.40.33810'),
    visible: 'files',
    at: [CONDA, 'vs2015_runtime'],
    expect: ['Windows'],
  },
  {
    id: 'export-windows-builds',
    cause: '6',
    report: WINDOWS,
    title: 'the build strings of Windows',
    good: SKLEARN,
    fault: conda('six=1.16.0=py311haa95532_0'),
    visible: 'files',
    at: [CONDA, 'haa95532'],
    expect: ['Windows'],
  },
  {
    id: 'export-macos',
    cause: '6',
    report: MACOS,
    title: 'a package that only macOS had',
    good: SKLEARN,
    fault: conda('appnope=0.1.2'),
    visible: 'files',
    at: [CONDA, 'appnope'],
    expect: ['macOS'],
  },
  {
    id: 'export-pip-windows',
    cause: '6',
    report: 'clearml/clearml#216',
    title: 'pywin32 in the pip section',
    good: SKLEARN,
    fault: { edit: { [CONDA]: [adding('pywin32==306')] } },
    visible: 'files',
    at: [CONDA, 'pywin32'],
  },
  {
    id: 'freeze-file-address',
    cause: '6',
    report: FREEZE,
    title: 'pip freeze wrote the folder that conda built a package in',
    good: SKLEARN,
    fault: {
      edit: { [CONDA]: [adding('certifi @ file:///croot/certifi_1690232220950/work/certifi')] },
    },
    visible: 'files',
    at: [CONDA, 'certifi @'],
    expect: ['certifi=='],
  },
  {
    id: 'freeze-file-address-own-container',
    cause: '6',
    report: FREEZE,
    title: 'the same in the requirements of an own container',
    good: CONTAINER,
    fault: {
      edit: {
        [REQUIREMENTS]: [
          [
            'uvicorn==0.34.2\n',
            'uvicorn==0.34.2\nidna @ file:///C:/b/abs_94z0i5rknf/croot/idna_1714398847231/work\n',
          ],
        ],
      },
    },
    visible: 'files',
    at: [REQUIREMENTS, 'idna @'],
  },
  {
    id: 'pip-package-in-conda',
    cause: '6',
    report: 'Azure/MachineLearningNotebooks#1285 (azureml packages are on PyPI alone)',
    title: 'the inference server among the packages of conda',
    good: SKLEARN,
    fault: {
      edit: {
        [CONDA]: [
          [`      - ${SERVER}\n`, ''],
          ['  - pip=25.1\n', '  - pip=25.1\n  - azureml-inference-server-http\n'],
        ],
      },
    },
    visible: 'files',
    at: [CONDA, '  - azureml-inference-server-http'],
    expect: ['pip section'],
  },
  {
    id: 'local-version-without-index',
    cause: '6',
    report: TORCH,
    title: 'a build of torch for the CPU, without the index that has it',
    good: TORCH_CPU,
    fault: { edit: { [CONDA]: [['      - --extra-index-url https://download.pytorch.org/whl/cpu\n', '']] } },
    visible: 'files',
    at: [CONDA, 'torch=='],
    expect: ['https://download.pytorch.org/whl/cpu'],
  },
  {
    id: 'local-version-own-container',
    cause: '6',
    report: TORCH,
    title: 'the same in a Dockerfile',
    good: change(CONTAINER, {
      edit: {
        [DOCKERFILE]: [
          [
            '-r requirements.txt\n',
            '-r requirements.txt --extra-index-url https://download.pytorch.org/whl/cpu\n',
          ],
        ],
        [REQUIREMENTS]: [['uvicorn==0.34.2\n', 'uvicorn==0.34.2\ntorch==2.6.0+cpu\n']],
      },
    }),
    fault: { edit: { [DOCKERFILE]: [[' --extra-index-url https://download.pytorch.org/whl/cpu', '']] } },
    visible: 'files',
    at: [REQUIREMENTS, 'torch=='],
  },
  {
    id: 'own-package-by-name',
    cause: '6',
    report: 'a public repository, not named: pip freeze of a project that is installed with -e',
    title: 'the package of the repository is asked of PyPI',
    good: change(SKLEARN, { write: { 'pyproject.toml': '[project]\nname = "credit-features"\n' } }),
    fault: { edit: { [CONDA]: [adding('credit-features==0.4.1')] } },
    visible: 'files',
    at: [CONDA, 'credit-features'],
  },
  {
    id: 'feed-without-credentials',
    cause: '6',
    report: 'Azure/azure-sdk-for-python#22441, #34336, #41817',
    title: 'a private feed whose address has no credentials',
    good: SKLEARN,
    fault: {
      edit: {
        [CONDA]: [adding('--extra-index-url https://pkgs.dev.azure.com/contoso/_packaging/ml/pypi/simple/')],
      },
    },
    visible: 'files',
    at: [CONDA, 'pkgs.dev.azure.com'],
  },
  {
    id: 'pip-list-without-colon',
    cause: '6',
    report:
      'Microsoft document how-to-troubleshoot-environments.md (ImageBuildFailure: the conda file is not valid)',
    title: 'the packages of pip stand at the level of those of conda',
    good: SKLEARN,
    fault: {
      edit: {
        [CONDA]: [
          [`  - pip:\n      - ${SERVER}\n`, `  - pip:\n  - ${SERVER}\n`],
          ['      - joblib==1.5.1\n      - numpy==2.2.6\n      - scikit-learn==1.7.0\n', ''],
        ],
      },
    },
    visible: 'files',
    at: [CONDA, '  - pip:'],
    or: [[CONDA, 'azureml-inference-server-http']],
  },
  {
    id: 'mlflow-conda-is-python-env',
    cause: '6',
    report: 'mlflow/mlflow#7387 (virtualenv and conda have files of their own)',
    title: 'the conda.yaml of an MLflow model holds a python_env',
    good: MLFLOW,
    fault: {
      write: {
        [MLFLOW_CONDA]:
          'python: 3.11.9\nbuild_dependencies:\n- pip==24.2\ndependencies:\n- -r requirements.txt\n',
      },
    },
    visible: 'files',
    at: [MLFLOW_CONDA, 'python: 3.11.9'],
    or: [[MLFLOW_CONDA, 'build_dependencies']],
  },
  {
    id: 'mlflow-conda-of-windows',
    cause: '6',
    report: WINDOWS,
    title: 'the conda.yaml of an MLflow model was exported on Windows',
    good: MLFLOW,
    fault: { edit: { [MLFLOW_CONDA]: [['- pip<=24.2\n', '- pip<=24.2\n- vc=14.2=h21ff451_1\n']] } },
    visible: 'files',
    at: [MLFLOW_CONDA, '- vc='],
  },
];
