/** The diagnosis in the README: what the program prints about the failed deploy in examples/failed. */
import { spawnSync } from 'node:child_process';

export const FAILED_DEPLOY = [
  'examples/failed/az-output.txt',
  'examples/failed/container-log.txt',
  'examples/bad/blue.yml',
];

/** @param cli path of the compiled command line */
export function diagnosisBlock(cli: string): string {
  const { stdout, stderr } = spawnSync(process.execPath, [cli, 'diagnose', ...FAILED_DEPLOY], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH },
  });
  if (stdout === '') throw new Error(`The diagnosis of the README printed nothing. ${stderr}`);
  return [
    '```bash',
    `node dist/cli/index.js diagnose ${FAILED_DEPLOY.join(' ')}`,
    '```',
    '',
    '```text',
    stdout.trim(),
    '```',
  ].join('\n');
}
