import { expect, test } from '@jest/globals';
import { fixedFiles } from '../../../src/run/fix.js';
import { answersOver, checkById, makeProject } from '../project.js';
import { testCheck } from '../table.js';
import { CONDA, inInit, project } from './project.js';

const score = (imports: string) =>
  `${imports}\n\n\ndef init():\n    pass\n\n\ndef run(data):\n    return data\n`;
const conda = (...lines: string[]) =>
  CONDA.replace('      - joblib\n', lines.map(line => `      - ${line}\n`).join(''));

testCheck('scoring/missing-package', [
  {
    claim: 'takes the standard library, packages of conda and pip, and the server',
    files: project(
      score(
        'import json, os.path\nimport joblib\nfrom sklearn.linear_model import Ridge\nfrom azureml_inference_server_http.api.aml_request import rawhttp\nfrom inference_schema.schema_decorators import input_schema',
      ),
    ),
    findings: [],
  },
  {
    claim: 'takes local modules',
    files: project(score('import tools\nfrom lib.inner import f'), {
      files: { 'src/tools.py': '', 'src/lib/inner.py': 'def f():\n    pass\n' },
    }),
    findings: [],
  },
  {
    claim: 'takes guarded imports',
    files: project(score('try:\n    import cv2\nexcept ImportError:\n    cv2 = None')),
    findings: [],
  },
  {
    claim: 'takes what only type checkers read',
    files: project(score('from typing import TYPE_CHECKING\n\nif TYPE_CHECKING:\n    import torch')),
    findings: [],
  },
  {
    claim: 'takes what only the main guard runs',
    files: project(`${score('import os')}\n\nif __name__ == "__main__":\n    import torch\n`),
    findings: [],
  },
  {
    claim: 'knows conda’s names',
    files: project(score('import torch\nimport cv2\nimport yaml'), {
      conda: CONDA.replace('  - pip\n', '  - pytorch=2.5\n  - py-opencv\n  - pyyaml\n  - pip\n'),
    }),
    findings: [],
  },
  {
    claim: 'knows other names of a package',
    files: project(score('import cv2\nfrom PIL import Image'), {
      conda: conda('opencv-python', 'Pillow>=10'),
    }),
    findings: [],
  },
  {
    claim: 'takes a requirement with a marker',
    files: project(score('import torch'), { conda: conda('torch; sys_platform == "linux"') }),
    findings: [],
  },
  {
    claim: 'names the package to add',
    files: project(score('import json\nimport cv2')),
    findings: ['src/score.py:2:8 error scoring/missing-package'],
    says: ['Add the line "- opencv-python-headless"', "No module named 'cv2'", 'environment/conda.yml'],
  },
  {
    claim: 'points at the module of a from-import',
    files: project(score('from PIL import Image')),
    findings: ['src/score.py:1:6 error scoring/missing-package'],
    says: ['- pillow'],
  },
  {
    claim: 'knows the parts of a namespace',
    files: project(
      score('from azure.storage.blob import BlobClient\nfrom azure.identity import DefaultAzureCredential'),
      { conda: conda('azure-identity') },
    ),
    findings: ['src/score.py:1:6 error scoring/missing-package'],
    says: ['azure-storage-blob is the package that provides azure.storage.blob', "No module named 'azure'"],
  },
  {
    claim: 'is silent about unknown parts of a namespace',
    files: project(score('import azure.brandnew.thing')),
    findings: [],
  },
  {
    claim: 'finds an import in init()',
    files: project(inInit('import torch\nprint(torch)')),
    findings: ['src/score.py:5:12 error scoring/missing-package'],
  },
  {
    claim: 'says that an import in run() fails every request',
    files: project('def init():\n    pass\n\n\ndef run(data):\n    import torch\n    return torch\n'),
    findings: ['src/score.py:6:12 error scoring/missing-package/in-run'],
    says: ['run() imports torch', 'The container starts', "No module named 'torch'"],
  },
  {
    claim: 'only warns of other functions and of conditions',
    files: project(
      `${score('import os')}\n\ndef helper():\n    import torch\n    return torch\n\n\nif os.environ.get("GPU"):\n    import cupy\n`,
    ),
    findings: [
      'src/score.py:13:12 warning scoring/missing-package',
      'src/score.py:18:12 warning scoring/missing-package',
    ],
  },
  {
    claim: 'follows local modules',
    files: project(score('import tools'), {
      files: {
        'src/tools.py': 'from lib import deep\n',
        'src/lib/__init__.py': '',
        'src/lib/deep.py': 'import pandas\n',
      },
    }),
    findings: ['src/lib/deep.py:1:8 error scoring/missing-package'],
  },
  {
    claim: 'notes a package that only another one depends on',
    files: project(score('import numpy')),
    findings: ['src/score.py:1:8 notice scoring/missing-package/transitive'],
    says: ['only because scikit-learn depends on numpy'],
  },
  {
    claim: 'notes an unknown module that an unknown package may provide',
    files: project(score('import credit_features'), { conda: conda('contoso-ml') }),
    findings: ['src/score.py:1:8 notice scoring/missing-package/unknown-module'],
  },
  {
    claim: 'warns of an unknown module, if every package is known',
    files: project(score('import credit_features')),
    findings: ['src/score.py:1:8 warning scoring/missing-package/unknown-module'],
    says: [
      'imports credit_features. No package in environment/conda.yml has that name',
      "No module named 'credit_features'",
    ],
  },
  {
    claim: 'only notes what a private package may provide',
    files: project(score('import torch'), { conda: conda('contoso-ml') }),
    findings: ['src/score.py:1:8 notice scoring/missing-package'],
  },
  {
    claim: 'leaves parts of a namespace to other packages of it',
    files: project(score('import azureml.telemetry'), { conda: conda('azureml-train-automl-runtime') }),
    findings: [],
  },
  {
    claim: 'only warns where the script changes the path',
    files: project(score('import sys\nsys.path.append("vendored")\nimport torch\nimport credit_features')),
    findings: ['src/score.py:3:8 warning scoring/missing-package'],
  },
  {
    claim: 'only warns on an image that is not of Azure ML',
    files: project(score('import torch'), {
      yaml: 'environment:\n  image: contoso.azurecr.io/base:3\n  conda_file: environment/conda.yml',
    }),
    findings: ['src/score.py:1:8 warning scoring/missing-package'],
  },
  {
    claim: 'finds modules that Python removed from its library',
    files: project(score('import imp\nimport pipes\nimport distutils'), {
      conda: CONDA.replace('3.11', '3.13'),
    }),
    findings: [
      'src/score.py:1:8 error scoring/missing-package/removed-replaced',
      'src/score.py:2:8 error scoring/missing-package/removed',
    ],
    says: [
      'imports imp, which Python 3.12 removed',
      '- zombie-imp',
      'imports pipes, which Python 3.13 removed',
    ],
  },
  {
    claim: 'finds a module that only a later Python has',
    files: project(score('import tomllib'), { conda: CONDA.replace('3.11', '3.10') }),
    findings: ['src/score.py:1:8 error scoring/missing-package/not-yet'],
    says: ['only since Python 3.11', 'python=3.11'],
  },
  {
    claim: 'takes the library of every Python if none is pinned',
    files: project(score('import imp\nimport tomllib'), { conda: CONDA.replace('  - python=3.11\n', '') }),
    findings: [],
  },
  {
    claim: 'finds a module that only Windows has',
    files: project(score('import winreg')),
    findings: ['src/score.py:1:8 error scoring/missing-package/windows'],
    says: ['imports winreg, which exists only in Python on Windows'],
  },
  {
    claim: 'takes a part of a package whose needs are met',
    files: project(score('from xgboost import XGBClassifier'), { conda: conda('xgboost') }),
    findings: [],
  },
  {
    claim: 'takes a package whose part is not used',
    files: project(score('from xgboost import Booster'), {
      conda: conda('xgboost').replace('      - scikit-learn==1.5.2\n', ''),
    }),
    findings: [],
  },
  {
    claim: 'warns of a part that needs another package',
    files: project(score('from xgboost import XGBClassifier'), {
      conda: conda('xgboost').replace('      - scikit-learn==1.5.2\n', ''),
    }),
    findings: ['src/score.py:1:21 warning scoring/missing-package/needs'],
    says: ['sklearn needs to be installed', '- scikit-learn'],
  },
  {
    claim: 'warns of a call that needs another package',
    files: project(`${score('import pandas as pd')}\n\ndef read(path):\n    return pd.read_parquet(path)\n`, {
      conda: conda('pandas'),
    }),
    findings: ['src/score.py:13:12 warning scoring/missing-package/needs'],
    says: ['pandas.read_parquet, which needs pyarrow', 'Unable to find a usable engine', '- pyarrow'],
  },
  {
    claim: 'does not check a registered environment',
    files: project(score('import torch\nimport cv2\nimport json'), { yaml: 'environment: azureml:credit:1' }),
    findings: [],
    notChecked: ['scoring/missing-package unknown-content'],
    says: ['registered or curated', 'whether it provides torch, cv2.'],
  },
  {
    claim: 'does not check an image without a conda file',
    files: project(score('import torch'), { yaml: 'environment:\n  image: contoso.azurecr.io/base:3' }),
    findings: [],
    notChecked: ['scoring/missing-package unknown-content'],
    says: ['The content of the image is unknown', 'whether it provides torch.', 'docker run --rm <image>'],
  },
  ...(
    [
      [
        'image: mcr.microsoft.com/azureml/minimal-ubuntu22.04-py39-cpu-inference:latest',
        'sklearn',
        'scikit-learn',
      ],
      ['image: mcr.microsoft.com/azureml/minimal-ubuntu22.04-py39-cuda11.8-gpu-inference', 'torch', 'torch'],
      ['image: mcr.microsoft.com/azureml/minimal-ubuntu20.04-py311-cpu-inference:5', 'pandas', 'pandas'],
      [
        'image: mcr.microsoft.com/azureml/minimal-py311-inference:latest',
        'sklearn.linear_model',
        'scikit-learn',
      ],
    ] as const
  ).map(([image, module, distribution]) => ({
    claim: `knows that ${image} lacks ${module}`,
    files: project(score(`import ${module}`), { yaml: `environment:\n  ${image}` }),
    findings: ['src/score.py:1:8 warning scoring/missing-package/not-in-image'],
    says: [distribution, 'azureml-inference-server-http'],
  })),
  {
    claim: 'knows the same of a curated environment',
    files: project(score('import torch'), {
      yaml: 'environment: azureml://registries/azureml/environments/minimal-py311-inference/labels/latest',
    }),
    findings: ['src/score.py:1:8 warning scoring/missing-package/not-in-image'],
  },
  {
    claim: 'takes what a minimal image brings, and says that it does not know of the rest',
    files: project(score('import numpy\nimport joblib\nimport cv2'), {
      yaml: 'environment:\n  image: mcr.microsoft.com/azureml/minimal-py311-inference:latest',
    }),
    findings: [],
    notChecked: ['scoring/missing-package unknown-content'],
    says: ['it provides cv2.'],
  },
  {
    claim: 'knows nothing of a minimal image that is not recorded',
    files: project(score('import pandas'), {
      yaml: 'environment:\n  image: mcr.microsoft.com/azureml/minimal-py312-inference:latest',
    }),
    findings: [],
    notChecked: ['scoring/missing-package unknown-content'],
  },
  {
    claim: 'knows nothing of an image of that name in another registry',
    files: project(score('import pandas'), {
      yaml: 'environment:\n  image: contoso.azurecr.io/azureml/minimal-py311-inference:1',
    }),
    findings: [],
    notChecked: ['scoring/missing-package unknown-content'],
  },
  {
    claim: 'only notes an import that may not come to it',
    files: project(score('try:\n    import pandas\nexcept ImportError:\n    pandas = None'), {
      yaml: 'environment:\n  image: mcr.microsoft.com/azureml/minimal-py311-inference:latest',
    }),
    findings: [],
  },
  {
    claim: 'says nothing of an image if the script imports only the standard library',
    files: project(score('import json'), { yaml: 'environment:\n  image: contoso.azurecr.io/base:3' }),
    findings: [],
  },
  {
    claim: 'does not check packages installed from a path',
    files: project(score('import torch'), {
      conda: conda('./wheels/contoso-1.0-py3-none-any.whl', '-e ./lib'),
    }),
    findings: [],
    notChecked: ['scoring/missing-package unknown-content'],
    says: ['name no known package', 'whether they provide torch.'],
  },
  {
    claim: 'does not check an environment that is built from a Dockerfile',
    files: project(score('import torch'), {
      yaml: 'environment:\n  build:\n    path: docker',
      files: { 'docker/Dockerfile': 'FROM python:3.11\n' },
    }),
    findings: [],
    notChecked: ['scoring/missing-package unknown-content'],
    says: ['built from a Dockerfile', 'whether it provides torch.'],
  },
  {
    claim: 'is silent about a conda file that is missing',
    files: project(score('import torch'), {
      yaml: 'environment:\n  image: mcr.microsoft.com/azureml/openmpi4.1.0-ubuntu22.04\n  conda_file: nope.yml',
    }),
    findings: [],
  },
  {
    claim: 'takes a guarded import with the name of an object property',
    files: project(score('try:\n    import constructor\nexcept ImportError:\n    pass')),
    findings: [],
  },
  {
    claim: 'warns of modules with names of object properties',
    files: project(score('import constructor\nimport __proto__')),
    findings: ['src/score.py:1:8 warning scoring/missing-package/unknown-module'],
  },
]);

async function fixed(
  python: string,
  condaFile: string,
  more: Record<string, string> = {},
): Promise<string[]> {
  const root = makeProject(project(python, { conda: condaFile, files: more }));
  const { findings } = await answersOver(root, { checks: [checkById('scoring/missing-package')] });
  return fixedFiles(findings, root).map(({ after }) => after);
}

test('--fix adds the packages after the last one of pip and its comment', async () => {
  const before = CONDA.replace('- joblib\n', '- joblib  # models\nvariables: {}\n');

  expect(await fixed(score('import cv2\nimport torch'), before)).toEqual([
    before.replace('# models\n', '# models\n      - opencv-python-headless\n      - torch\n'),
  ]);
});

test('--fix keeps CRLF line ends, and takes a file without a final one', async () => {
  const before = CONDA.trimEnd().replaceAll('\n', '\r\n');

  expect(await fixed(score('import cv2'), before)).toEqual([`${before}\r\n      - opencv-python-headless`]);
});

test('--fix adds to the requirements file that pip reads', async () => {
  const before = CONDA.replace(/ {6}- azure[\s\S]*/, '      - -r requirements.txt\n');

  expect(
    await fixed(score('import cv2'), before, {
      'environment/requirements.txt': 'azureml-inference-server-http\njoblib\n',
    }),
  ).toEqual(['azureml-inference-server-http\njoblib\nopencv-python-headless\n']);
});

test('--fix leaves a list in brackets alone', async () => {
  const before = CONDA.replace(/ {2}- pip:[\s\S]*/, '  - pip: [azureml-inference-server-http, joblib]\n');

  expect(await fixed(score('import cv2'), before)).toEqual([]);
});
