/** The voice of the messages, held over every message that a test makes a check say: DESIGN "Plain English". */
import { expect } from '@jest/globals';

interface Said {
  check: string;
  message: string;
  advice: string;
}

/** Words of an older dialect, and what to write instead. */
const ODD: readonly [RegExp, string][] = [
  [/\bmend(s|ed)?\b/i, 'fix, correct'],
  [/\bwho(ever)? asks\b/i, 'the signed-in identity'],
  [/\bput right\b/i, 'correct'],
  [/\bnobody (here )?can\b/i, 'this check cannot'],
  [/\bis told\b|\bwas told\b/i, 'say who says it'],
  [/\bof its own accord\b|\bwhence\b|\bthereof\b|\bno hope\b/i, 'plain words'],
  [/\bwill not have (it|this)\b/i, 'refuses'],
];

/** A message and an advice: about three sentences each, not a page. A command at the end is there to be copied. */
const MAX_CHARACTERS = 700;
const COMMAND = /: az \S[^\n]*$/;

/** Every message reads as sentences, has no gap left open and no word of the old dialect. */
export function expectPlain(all: readonly Said[]): void {
  const faults = all.flatMap(said => faultsOf(said).map(fault => `${said.check}: ${fault}`));
  expect(faults).toEqual([]);
}

function faultsOf({ message, advice }: Said): string[] {
  const text = `${message}\n${advice}`;
  return [
    ...(/\{\w+\}|undefined|\[object/.test(text.replace(/"[^"]*"/g, '')) ? [`a gap: ${text}`] : []),
    ...[message, advice].filter(part => part !== '' && !isSentence(part)).map(part => `no sentence: ${part}`),
    ...(text.replace(COMMAND, '').length > MAX_CHARACTERS ? [`${text.length} characters: ${text}`] : []),
    ...ODD.filter(([word]) => word.test(text)).map(([word, instead]) => `${word} (${instead}): ${text}`),
  ];
}

/** It begins with no blank and ends as a sentence does, or with an example: a value, a path, a command. */
function isSentence(text: string): boolean {
  return (
    /^\S[\s\S]*(?:[.?!]["')\u00bb]?|:\s+\S.*|\S*[:/=<>-]\S*)$/.test(text) &&
    !/ {2}|\.\.$/.test(text.replace(/\n\s+/g, '\n'))
  );
}
