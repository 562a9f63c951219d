/** `diagnose`: the start on a small text, and a log of 400 MB beside one of a tenth of it: is memory flat, is time linear? */
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import { type Command, type Figure, measure } from './measure.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const CLI = path.join(ROOT, 'dist', 'cli', 'index.js');
const PEAK = ['--import', path.join(import.meta.dirname, 'peak.mjs')];
const LARGE_BYTES = 400_000_000;
const SMALL_BYTES = LARGE_BYTES / 10;

/** What a server that scores writes, four kinds of lines in turn. */
function lineOf(number: number): string {
  const seconds = String(number % 60).padStart(2, '0');
  switch (number % 4) {
    case 0:
      return `2026-01-01 00:00:${seconds},123 I [12] azmlinfsrv - POST /score 200 ${number}.123ms 45\n`;
    case 1:
      return `127.0.0.1 - - [01/Jan/2026 00:00:${seconds}] "POST /score HTTP/1.0" 200 - ${number}\n`;
    case 2:
      return `{"level":"info","ts":${number},"msg":"scored batch ${number} of model credit, 12 features, 3 ms"}\n`;
    default:
      return `epoch ${number} loss=0.${number} some words that make a line of text for the log of a model server\n`;
  }
}

const END = `Traceback (most recent call last):
  File "/var/azureml-app/src/score.py", line 3, in run
    import cv2
ModuleNotFoundError: No module named 'cv2'
`;

function writeLog(file: string, bytes: number): void {
  const out = openSync(file, 'w');
  let written = 0;
  for (let number = 0; written < bytes; ) {
    let block = '';
    for (const end = number + 5000; number < end; number += 1) block += lineOf(number);
    written += writeSync(out, block);
  }
  writeSync(out, END);
  closeSync(out);
}

function command(name: string, args: readonly string[], cwd: string): Command {
  return { name, file: process.execPath, args: [...PEAK, CLI, 'diagnose', ...args], cwd };
}

/** @param folder a temporary one, for the logs */
export function diagnoseFigures(folder: string): { figures: Figure[]; ratios: [string, number][] } {
  const [small, large, text] = ['small.log', 'large.log', 'az.txt'].map(name => path.join(folder, name)) as [
    string,
    string,
    string,
  ];
  try {
    writeLog(small, SMALL_BYTES);
    writeLog(large, LARGE_BYTES);
    writeLog(text, 2000);
    const [empty, start] = measure(
      [
        { name: 'node -e 0', file: process.execPath, args: ['-e', '0'] },
        command('diagnose, an output of az', ['--error-file', text], folder),
      ],
      15,
    );
    const [tenth, whole] = measure(
      [
        command('diagnose, 40 MB of log', ['--log-file', small], folder),
        command('diagnose, 400 MB of log', ['--log-file', large], folder),
      ],
      1,
    );
    if (!empty || !start || !tenth || !whole) return { figures: [], ratios: [] };
    return {
      figures: [empty, start, tenth, whole],
      ratios: [
        ['an output of az, in seconds (aim: 0.3)', start.milliseconds / 1000],
        ['… / empty node', start.milliseconds / empty.milliseconds],
        ['400 MB / 40 MB, time (linear: 10)', whole.milliseconds / tenth.milliseconds],
        [
          '400 MB / 40 MB, peak memory (flat: 1)',
          (whole.peakMiB ?? Number.NaN) / (tenth.peakMiB ?? Number.NaN),
        ],
      ],
    };
  } finally {
    for (const file of [small, large, text]) rmSync(file, { force: true });
  }
}
