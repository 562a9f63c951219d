import { describe, expect, test } from '@jest/globals';
import { KNOWN_COMMANDS, parseCommand } from './commands.js';

const known = new Set(KNOWN_COMMANDS);

function parsed(line: string) {
  const command = parseCommand(line, known);
  return command && [command.name, Object.fromEntries(command.properties), command.data];
}

describe('the current grammar', () => {
  test.each<[string, unknown]>([
    ['::error::boom', ['error', {}, 'boom']],
    ['  \t::error::boom', ['error', {}, 'boom']],
    ['::ERROR::boom', ['error', {}, 'boom']],
    ['::error file=a.yml,line=3::boom', ['error', { file: 'a.yml', line: '3' }, 'boom']],
    ['::error title=a%3Ab%2Cc%25::x%0Ay%250A', ['error', { title: 'a:b,c%' }, 'x\ny%0A']],
    ['::error title=a=b::x', ['error', { title: 'a=b' }, 'x']],
    ['::error file=a, line=3::x', ['error', { file: 'a', ' line': '3' }, 'x']],
    ['::error,file=a::x', undefined],
    ['::unknown::x', undefined],
    ['::error', undefined],
    ['text ::error::x', undefined],
    ['::error ::a::b', ['error', {}, 'a::b']],
  ])('%j', (line, expected) => {
    expect(parsed(line)).toEqual(expected);
  });
});

describe('the legacy grammar', () => {
  test.each<[string, unknown]>([
    ['##[error]boom', ['error', {}, 'boom']],
    ['anything ##[error]boom', ['error', {}, 'boom']],
    ['##[error file=a.yml;line=3]x%5D', ['error', { file: 'a.yml', line: '3' }, 'x]']],
    ['##[unknown]x', undefined],
    ['##[error', undefined],
    ['##\\[error]x', undefined],
    ['::nothing ##[warning]x', ['warning', {}, 'x']],
  ])('%j', (line, expected) => {
    expect(parsed(line)).toEqual(expected);
  });
});
