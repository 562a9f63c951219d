/** The same from a terminal: `endpoint-preflight <mode> [paths]`. */
import { SettingsError } from './model/settings.js';
import { readCommand } from './run/command-line.js';
import { ending, sentenceOf } from './run/ending.js';
import { EXIT, note, runCommand } from './run/terminal.js';

async function run(args: string[]): Promise<void> {
  const command = readCommand(args, process.cwd());
  if (typeof command === 'string') process.stdout.write(command);
  else await runCommand(command, end);
}

const end = ending(EXIT.incomplete, sentence => note(`could not finish: ${sentence}`));

// `| head` closes the pipe early; that is no failure. A full disk is one.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return;
  end.fail(EXIT.incomplete);
  note(`the report could not be printed (${error.code ?? error.message}).`);
});
// Nobody reads notes any more.
process.stderr.on('error', () => {});

run(process.argv.slice(2))
  .catch((problem: unknown) => {
    const isUsage = problem instanceof SettingsError;
    end.fail(isUsage ? EXIT.usage : EXIT.incomplete);
    note(`${isUsage ? '' : 'could not finish: '}${sentenceOf(problem)}`);
  })
  .then(end.over);
