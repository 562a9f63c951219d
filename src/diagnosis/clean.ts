/** What CI systems, terminals and container runtimes put around a line that somebody else wrote. */

// ECMA-48 control sequences, operating system commands (titles, links), and single escapes.
const ESCAPES =
  /(?:\u001b\[|\u009b)[0-?]{0,64}[ -/]{0,8}[@-~]|\u001b\][^\u0007\u001b]{0,2048}(?:\u0007|\u001b\\)?|\u001b[ -/]{0,8}[0-~]/g;
/** A colour whose escape character was lost on the way, as copies from web pages have it. */
const BARE_COLOURS = /\[(?:\d{1,3};){0,4}\d{1,3}m/g;

const TIME = String.raw`\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?`;

/** gh run view --log: job, step. */
const JOB_AND_STEP = new RegExp(String.raw`^[^\t]{1,200}\t[^\t]{1,200}\t(?=\ufeff?${TIME})`);

const PREFIXES: readonly RegExp[] = [
  // GitHub, Azure Pipelines, kubectl and docker with --timestamps; GitLab with its stream mark; CRI with its own.
  new RegExp(String.raw`^\ufeff?${TIME}(?: (?:\d\d[OE]\+?|(?:stdout|stderr) [FP]))?:?(?: |$)`),
  // Jenkins.
  new RegExp(String.raw`^\[${TIME}\] ?`),
  // Commands of GitHub and Azure Pipelines.
  /^##(?:vso)?\[[\w. ;=-]{1,100}\]/,
  /^::(?:error|warning|notice|debug|group)[^:\n]{0,300}::/,
  // kubectl logs --prefix, BuildKit, docker compose.
  /^\[pod\/[\w.-]{1,253}\/[\w.-]{1,253}\] ?/,
  /^#\d{1,4} (?:\d{1,6}\.\d{1,4} )?/,
  /^[\w.-]{1,80}-\d{1,3} {1,20}\| /,
  // The images of Azure ML: what comes from gunicorn's run script.
  /^\| (?:gunicorn|nginx|iot-server|rsyslog)\/\w{1,20} \| /,
  // vLLM, which repeats its own head in front of each line of a traceback.
  /^(?:\((?:\w{1,40} )?(?:rank=\d{1,4} )?pid=\d{1,9}\) ?)?(?:ERROR|CRITICAL) \d\d-\d\d \d\d:\d\d:\d\d \[[\w/.-]{1,80}:\d{1,6}\] ?(?= |Traceback|[A-Z][\w.]*(?:Error|Exception)\b|(?:\w{1,60}\.){1,8}[A-Z]\w*(?:Error|Exception)\b)/,
  // torchrun, Ray and vLLM: the process that writes.
  /^\[rank\d{1,4}\]: ?/,
  /^\((?:[\w-]{1,60} )?(?:rank=\d{1,4} )?pid=\d{1,9}(?:, ip=[\w.:]{1,45})?\) ?/,
  // The journal of a machine: `Nov  4 10:12:51 host unit[12]: `.
  /^[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d [\w.-]{1,80} [\w.@/-]{1,80}(?:\[\d{1,9}\])?: /,
  // az, which prints a dot for each poll and its error behind them.
  /^\.{5,}(?=[A-Z(])/,
];
/** The first characters of the prefixes above; most lines have none and are looked at no further. */
const MAY_HAVE_PREFIX = /^[\d[#:|.(\ufeff]|^(?:ERROR|CRITICAL|[A-Z][a-z]{2}) [ \d]|\t|-\d+ +\| /;
const MAX_PREFIXES = 5;

/** The line without colours, prefixes of a CI system and trailing spaces; its own indent stays. */
export function clean(line: string): string {
  let text = line;
  if (text.includes('\u001b') || text.includes('\u009b')) text = text.replace(ESCAPES, '');
  if (text.includes('m') && text.includes('[')) text = text.replace(BARE_COLOURS, '');
  for (let round = 0; round < MAX_PREFIXES && MAY_HAVE_PREFIX.test(text.slice(0, 420)); round += 1) {
    const shorter = withoutPrefix(text);
    if (shorter === text) break;
    text = shorter;
  }
  return text.trimEnd();
}

function withoutPrefix(text: string): string {
  if (text.includes('\t') && JOB_AND_STEP.test(text)) return text.replace(JOB_AND_STEP, '');
  for (const prefix of PREFIXES) {
    const match = prefix.exec(text);
    if (match !== null && match[0] !== '') return text.slice(match[0].length);
  }
  return text;
}

/** Bars that only say that a download goes on: 373 kB of one log hid a single line. */
const NOISE =
  /^\s*(?:(?:layer|config|manifest|index)-sha256:|elapsed:|\d{1,3}%\s*\||[|/\\-]\s*$|Running\s*\.{2,}$|\s*[.#=█▏▎▍▌▋▊▉>-]{4,}\s*$)|━{4,}|\|[█▏▎▍▌▋▊▉#]{2,}/;

export function isNoise(line: string): boolean {
  return line === '' || NOISE.test(line.slice(0, 400));
}

/**
 * A line that holds others, as logs of logs do: JSON text with `\n` in it. More than this are not unpacked.
 */
const MAX_UNPACKED = 400;

/** The lines inside of a line of JSON, unescaped; the line itself where there are none. */
export function unpacked(line: string): readonly string[] {
  if (!line.includes('\\n')) return [line];
  // Windows paths have `\n` too: only text in which several lines were joined is taken apart.
  if (
    !/\\+n(?: {2}|\\+n|Traceback|File |[A-Z][\w.]*(?:Error|Exception)|Kind: |Container |System|User|Model)/.test(
      line,
    )
  )
    return [line];
  return line.split(/\\{1,8}r?\\{0,8}n/, MAX_UNPACKED).map(part => part.replace(/\\{1,8}(["'])/g, '$1'));
}
