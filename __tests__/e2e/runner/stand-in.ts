/** A tiny action in a temporary folder: an action.yml and a script of a few lines, to prove the harness on. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type RunningStep, runAction, type Step, type StepSettings, startAction } from './step.js';

const ACTION = `
name: stand-in
description: A stand-in
inputs:
  fail-on: { description: d, default: error }
  two words: { description: d }
  needed: { description: d, required: true }
  token: { description: d, default: '\${{ github.token }}' }
  where: { description: d, default: 'in \${{ runner.temp }} of \${{ github.repository }}' }
runs: { using: node24, main: index.js }
`;

/** Functions that most scripts of the tests need. */
const PRELUDE = `
import { appendFileSync, existsSync } from 'node:fs';
const print = (...lines) => process.stdout.write(lines.map(line => line + '\\n').join(''));
const append = (variable, text) => appendFileSync(process.env[variable], text);
`;

export interface StandIn {
  folder: string;
  workspace: string;
  run(script: string, settings?: Partial<StepSettings>): Promise<Step>;
  start(script: string, settings?: Partial<StepSettings>): RunningStep;
  remove(): void;
}

export function createStandIn(): StandIn {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'stand-in-')));
  const workspace = path.join(folder, 'workspace');
  mkdirSync(workspace);
  writeFileSync(path.join(folder, 'action.yml'), ACTION);
  writeFileSync(path.join(folder, 'package.json'), '{"type":"module"}');
  const settings = (script: string, more?: Partial<StepSettings>): StepSettings => {
    writeFileSync(path.join(folder, 'index.js'), PRELUDE + script);
    return { action: folder, workspace, ...more };
  };
  return {
    folder,
    workspace,
    run: (script, more) => runAction(settings(script, more)),
    start: (script, more) => startAction(settings(script, more)),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
