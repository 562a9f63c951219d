/** The Action: inputs in, one run, exit code out. */
import { hideInLog, printForeignText } from './report/github/foreign-text.js';
import { githubIdentity } from './report/github/identity.js';
import { actionInputs, workspaceFolder } from './report/github/inputs.js';
import { printError } from './report/github/publish.js';
import { ending } from './run/ending.js';
import { runMode } from './run/mode.js';
import { readSettings } from './run/settings.js';
import { FAILED, leaveBroken, leaveStep } from './run/step.js';

async function run(): Promise<void> {
  const workspace = workspaceFolder();
  const settings = readSettings(actionInputs, workspace);
  const ports = {
    env: process.env,
    workspace,
    github: githubIdentity(),
    say: (line: string) => printForeignText(line),
    hide: hideInLog,
  };
  const outcome = await runMode(settings, ports);
  await leaveStep(outcome, settings, workspace, end);
}

const end = ending(FAILED, sentence => printError(`endpoint-preflight could not finish: ${sentence}`));

// Nobody reads the log any more, or the disk that it goes to is full: the other stream may still lead somewhere.
process.stdout.on('error', ({ message }) => {
  end.fail(FAILED);
  printError(`The log could not be written (${message}).`, process.stderr);
});
process.stderr.on('error', () => end.fail(FAILED));

run()
  .catch((problem: unknown) => leaveBroken(problem, end))
  .then(end.over);
