/** Projects around one conda file, for the tests of the checks that read it. */
import { deployment } from '../table.js';

export const BASE = 'mcr.microsoft.com/azureml/openmpi4.1.0-ubuntu22.04:20250601.v1';
export const INFERENCE = 'mcr.microsoft.com/azureml/minimal-py312-inference:latest';
export const SCORED = 'code_configuration:\n  code: src\n  scoring_script: score.py\n';

/** A deployment with a scoring script, and this conda file. */
export function project(
  conda: string,
  { image = BASE, code = SCORED }: { image?: string; code?: string } = {},
): Record<string, string> {
  return {
    'blue.yml': deployment(`${code}environment:\n  image: ${image}\n  conda_file: conda.yml`),
    'src/score.py': 'def init(): pass\ndef run(data): return data\n',
    'conda.yml': conda,
  };
}

/** A conda file with these items of dependencies, and these of its pip section; `python=3.12` and pip come first. */
export function conda(
  dependencies: readonly string[],
  pip: readonly string[] = [],
  python = 'python=3.12',
): string {
  const items = [...(python === '' ? [] : [python]), 'pip', ...dependencies].map(item => `  - ${item}`);
  const section = pip.length === 0 ? [] : ['  - pip:', ...pip.map(item => `      - ${item}`)];
  return `${['channels: [conda-forge]', 'dependencies:', ...items, ...section].join('\n')}\n`;
}
