/** Reads recordings: a folder of files named `NN-what-status[-cut].json|xml|txt`, or a trace of a run. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fields, type Recording, textOf } from './recording.ts';

const FILE = /^\d+-.*\.(?:json|xml|txt)$/;

/** @throws Error where there is nothing to read */
export function loadRecordings(place: string): Recording[] {
  const found = statSync(place).isDirectory() ? ofFolder(place) : ofTrace(readFileSync(place, 'utf8'));
  if (found.length === 0) throw new Error(`${place} holds no recording`);
  return found;
}

function ofFolder(folder: string): Recording[] {
  return readdirSync(folder)
    .filter(name => FILE.test(name))
    .sort()
    .map(name => recordingOf(name, readFileSync(path.join(folder, name), 'utf8')));
}

/** The status stands in the name: `-401`, `-200-cut`; of several, the first. */
export function recordingOf(name: string, text: string): Recording {
  const status = Number(/-([1-5]\d\d)(?=-|\.)/.exec(name)?.[1] ?? '200');
  return { name, status, headers: headersIn(name, text), text, json: parsed(text) };
}

function headersIn(name: string, text: string): Record<string, string> {
  if (!name.endsWith('.txt')) return {};
  const lines = [...text.matchAll(/^([A-Za-z][\w-]*): (.*)$/gm)];
  return Object.fromEntries(lines.map(([, header = '', value = '']) => [header.toLowerCase(), value]));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Each line of a trace with a body: where there was none, or it was left out, nothing is there to be read. */
export function ofTrace(text: string): Recording[] {
  return text
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => fields(JSON.parse(line)))
    .flatMap(line => {
      const { n, method, host, path: place, query, status, headers, json, text: body } = line;
      if (typeof status !== 'number' || (json === undefined && body === undefined)) return [];
      const url = `https://${textOf(host)}${textOf(place)}${query ? `?${textOf(query)}` : ''}`;
      return [
        {
          name: `${String(n)} ${textOf(method)} ${textOf(place)}`,
          status,
          headers: fields(headers) as Record<string, string>,
          text: json === undefined ? textOf(body) : JSON.stringify(json),
          json,
          asked: { method: textOf(method), url },
        },
      ];
    });
}
