/** A scoring script with a conda file, for the tables of checks of packages. */
import { deployment } from '../table.js';

const YAML = deployment(`environment:
  image: mcr.microsoft.com/azureml/openmpi4.1.0-ubuntu22.04:20250601.v1
  conda_file: conda.yml
code_configuration:
  code: src
  scoring_script: score.py`);

interface Lists {
  conda?: readonly string[];
  pip?: readonly string[];
  channels?: string;
  python?: string;
  script?: string;
  yaml?: string;
  more?: Record<string, string>;
}

/** conda's packages begin in line 4, pip's behind `- pip:`, in line 5 without others. */
export function environment({
  conda = [],
  pip = [],
  channels = 'conda-forge',
  python = 'python=3.11',
  script = '',
  yaml = YAML,
  more = {},
}: Lists = {}): Record<string, string> {
  const lines = [
    `channels: [${channels}]`,
    'dependencies:',
    `  - ${python}`,
    ...conda.map(line => `  - ${line}`),
    '  - pip:',
    '      - azureml-inference-server-http==1.5.1',
    ...pip.map(line => `      - ${line}`),
  ];
  const score = `${script}\ndef init():\n    pass\n\n\ndef run(data):\n    return data\n`;
  return { 'blue.yml': yaml, 'conda.yml': `${lines.join('\n')}\n`, 'src/score.py': score, ...more };
}
