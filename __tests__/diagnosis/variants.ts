/** One text as it reaches people: through terminals, CI systems, JSON, editors and careless copies. */

type Vary = (text: string) => string;

const eachLine =
  (change: Vary): Vary =>
  text =>
    text.split('\n').map(change).join('\n');

export const VARIANTS: readonly (readonly [name: string, vary: Vary])[] = [
  ['in colour', eachLine(line => `\u001b[31m${line}\u001b[0m`)],
  ['in colour, word by word', eachLine(line => line.replace(/\S+/g, '\u001b[1;33m$&\u001b[0m'))],
  ['in colour without its escape characters', eachLine(line => `[31m${line}[0m`)],
  ['as GitHub stores it', eachLine(line => `2026-01-01T00:00:00.0000000Z ${line}`)],
  ['as gh prints it', eachLine(line => `deploy\tRun az ml\t2026-01-01T00:00:00.0000000Z ${line}`)],
  ['as an error of GitHub', eachLine(line => `##[error]${line}`)],
  ['as Azure Pipelines stores it', eachLine(line => `2026-01-01T00:00:00.0000000Z ##[error]${line}`)],
  ['as GitLab stores it', eachLine(line => `2026-01-01T00:00:00.000000Z 00O ${line}`)],
  ['as kubectl prints it', eachLine(line => `[pod/blue-1/inference-server] ${line}`)],
  ['as a container runtime writes it', eachLine(line => `2026-01-01T00:00:00.123456789Z stderr F ${line}`)],
  ['with Windows line ends', text => text.replaceAll('\n', '\r\n')],
  ['behind a progress bar', text => `10%\r50%\r100%\r${text}`],
  ['with ERROR in front', text => `ERROR: ${text}`],
  ['indented', eachLine(line => `    ${line}`)],
  ['with a line break in the middle of its words', text => broken(text, 60)],
  ['with a line break every few words', text => broken(text, 24)],
  ['with double spaces', text => text.replaceAll(' ', '  ')],
  ['as a string of JSON', text => `{"content":${JSON.stringify(text)}}`],
  [
    'as a string of JSON in a string of JSON',
    text => `x ${JSON.stringify(JSON.stringify({ message: text }))}`,
  ],
  [
    'between other lines',
    text => `Command group 'ml' is in preview.\nAll good so far.\n${text}\nThat was it.\n`,
  ],
  ['below a lot of output', text => `${'Uploading code (0.1 MBs): 100%\n'.repeat(500)}${text}\n`],
  ['above a lot of output', text => `${text}\n${'{"level":"info","msg":"nothing to see"}\n'.repeat(500)}`],
  ['in UTF-16 decoded, with a byte order mark', text => `\ufeff${text}`],
];

/** The text with a line break instead of the first space after each so many characters. */
function broken(text: string, width: number): string {
  let column = 0;
  return text.replace(/./gs, character => {
    column = character === '\n' ? 0 : column + 1;
    if (character !== ' ' || column < width) return character;
    column = 0;
    return '\n';
  });
}
