/** A deployment that works, with the scoring script that a test is about. */
import type { Files } from '../project.js';
import { deployment } from '../table.js';

export const CONDA = `name: credit
channels:
  - conda-forge
dependencies:
  - python=3.11
  - pip
  - pip:
      - azureml-inference-server-http
      - scikit-learn==1.5.2
      - joblib
`;

interface Parts {
  /** Lines of the deployment, in place of or after its own. */
  yaml?: string;
  conda?: string;
  files?: Files;
  /** Name of the script in the code folder. */
  script?: string;
}

export const HAPPY = `def init():
    pass


def run(data):
    return data
`;

/** `src/score.py` holds `python`; the environment is `environment/conda.yml` on an image of Azure ML. */
export function project(
  python: string | Buffer,
  { yaml = '', conda = CONDA, files = {}, script = 'score.py' }: Parts = {},
): Files {
  const environment =
    'environment:\n  image: mcr.microsoft.com/azureml/openmpi4.1.0-ubuntu22.04:20250101.v1\n  conda_file: environment/conda.yml';
  const lines = [
    `code_configuration:\n  code: ./src\n  scoring_script: ${script}`,
    ...(yaml.includes('environment:') ? [] : [environment]),
    yaml,
  ];
  return {
    'blue.yml': deployment(lines.filter(Boolean).join('\n')),
    'environment/conda.yml': conda,
    [`src/${script}`]: python,
    ...files,
  };
}

/** A script with `run()` and these lines as the body of `init()`. */
export function inInit(lines: string, head = 'import os'): string {
  const body = lines
    .split('\n')
    .map(line => `    ${line}`)
    .join('\n');
  return `${head}\n\n\ndef init():\n${body}\n\n\ndef run(data):\n    return data\n`;
}
