import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { AnnotationSlots, MAX_MESSAGE_CHARACTERS, toAnnotation } from './annotations.js';
import { KNOWN_COMMANDS, parseCommand } from './commands.js';
import { Masks } from './masks.js';

const WORKSPACE = path.resolve('/', 'work', 'repository');

function annotation(properties: string) {
  const command = parseCommand(`::error ${properties}::m`, new Set(KNOWN_COMMANDS));
  if (command === undefined) throw new Error('not a command');
  const { level, message, ...place } = toAnnotation(command, WORKSPACE);
  return place;
}

describe('lines and columns', () => {
  test.each<[string, string, Record<string, number>]>([
    [
      'a full place is kept',
      'line=3,endLine=3,col=1,endColumn=9',
      { line: 3, endLine: 3, col: 1, endColumn: 9 },
    ],
    ['1: an end line alone is the line', 'endLine=3', { line: 3, endLine: 3 }],
    ['2: an end column alone is the column', 'line=3,endColumn=9', { line: 3, col: 9, endColumn: 9 }],
    ['3: columns without a line are dropped', 'col=1,endColumn=9', {}],
    [
      '4: columns over several lines are dropped',
      'line=3,endLine=4,col=1,endColumn=9',
      { line: 3, endLine: 4 },
    ],
    ['4: lines are compared as text', 'line=3,endLine=03,col=1', { line: 3, endLine: 3 }],
    ['5: an end before the line drops the lines', 'line=4,endLine=3', {}],
    ['6: an end before the column drops the columns', 'line=3,col=9,endColumn=1', { line: 3 }],
    ['what is not a number is no place', 'line=x,col=y', {}],
  ])('%s', (_, properties, expected) => {
    expect(annotation(properties)).toEqual(expected);
  });
});

describe('the file', () => {
  test('an absolute path inside the workspace becomes relative, with /', () => {
    const file = path.join(WORKSPACE, 'endpoints', 'blue.yml').replace(':', '%3A');

    expect(annotation(`file=${file}`)).toEqual({ file: 'endpoints/blue.yml' });
  });

  test('any other path stays as it is', () => {
    expect(annotation('file=../else.yml')).toEqual({ file: '../else.yml' });
  });
});

describe('the slots of a step', () => {
  test('the first ten of each level are shown, whatever comes later', () => {
    const slots = new AnnotationSlots(new Masks());
    for (let index = 1; index <= 12; index += 1) slots.add({ level: 'notice', message: `n${index}` });
    slots.add({ level: 'error', message: 'the important one' });

    expect(slots.shown.map(shown => shown.message)).toEqual([
      ...['n1', 'n2', 'n3', 'n4', 'n5', 'n6', 'n7', 'n8', 'n9', 'n10'],
      'the important one',
    ]);
    expect(slots.dropped.map(dropped => dropped.message)).toEqual(['n11', 'n12']);
  });

  test('a message is masked first and cut afterwards', () => {
    const masks = new Masks();
    masks.add('s'.repeat(5000));
    const slots = new AnnotationSlots(masks);

    slots.add({ level: 'error', message: `${'s'.repeat(5000)}${'x'.repeat(5000)}` });

    expect(slots.shown[0]?.message).toBe(`***${'x'.repeat(MAX_MESSAGE_CHARACTERS - 3)}`);
  });
});

describe('masks', () => {
  test('hide every line of a secret, and overlapping secrets as one', () => {
    const masks = new Masks();
    masks.addWithLines('first line\nsecond line');
    masks.add('line and');

    expect(masks.apply('a first line and b, second line.')).toBe('a *** b, ***.');
  });
});
