/** Writes deployments as teams have them: each in a folder of its own, with all the files that it names. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const SCORE = 'def init():\n    pass\n\n\ndef run(raw_data):\n    return raw_data\n';
const CONDA =
  'name: e\nchannels: [conda-forge]\ndependencies:\n  - python=3.11\n  - pip:\n      - azureml-inference-server-http==1.5.1\n';

/** `registered`: the YAML names assets of the workspace. `own`: it brings code, conda file and model along. */
export type Assets = 'registered' | 'own';

export function writeDeployments(root: string, count: number, assets: Assets): void {
  for (let n = 0; n < count; n += 1) {
    const folder = path.join(root, `team-${n % 50}`, `deployment-${n}`);
    mkdirSync(folder, { recursive: true });
    if (assets === 'own') writeAssets(folder);
    writeFileSync(path.join(folder, 'blue.yml'), deployment(n, assets));
  }
}

function writeAssets(folder: string): void {
  for (const name of ['code', 'model']) mkdirSync(path.join(folder, name));
  writeFileSync(path.join(folder, 'code', 'score.py'), SCORE);
  writeFileSync(path.join(folder, 'model', 'model.pkl'), 'x');
  writeFileSync(path.join(folder, 'conda.yml'), CONDA);
}

const ASSETS: Readonly<Record<Assets, string>> = {
  registered: 'model: azureml:credit:3\nenvironment: azureml:credit-env:7\n',
  own: `model:
  path: ./model
code_configuration:
  code: ./code
  scoring_script: score.py
environment:
  image: mcr.microsoft.com/azureml/openmpi4.1.0-ubuntu22.04:20240709.v1
  conda_file: ./conda.yml
`,
};

function deployment(n: number, assets: Assets): string {
  return `# yaml-language-server: $schema=https://azuremlschemas.azureedge.net/latest/managedOnlineDeployment.schema.json
name: blue
endpoint_name: endpoint-${n}
${ASSETS[assets]}environment_variables:
  WORKER_COUNT: "1"
  LOG_LEVEL: info
instance_type: Standard_DS3_v2
instance_count: 3
request_settings:
  request_timeout_ms: 10000
  max_concurrent_requests_per_instance: 1
liveness_probe:
  initial_delay: 30
  period: 10
readiness_probe:
  initial_delay: 30
tags:
  team: team-${n % 50}
  number: "${n}"
`;
}
