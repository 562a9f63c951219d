/** The client's field types (marshmallow 3) in a table: what each makes of a scalar. */
import { describe, expect, test } from '@jest/globals';
import {
  asBoolean,
  asInteger,
  asNumber,
  asString,
  camelToSnake,
} from '../../../src/project/yaml/marshmallow.js';
import { entryOf } from '../../../src/project/yaml/nodes.js';
import { parseYaml } from '../../../src/project/yaml/yaml.js';

const NO = undefined;

describe('a scalar as integer, number, boolean, text', () => {
  test.each<[string, number | undefined, number | undefined, boolean | undefined, string | undefined]>([
    ['3', 3, 3, NO, NO],
    ['"3"', 3, 3, NO, '3'],
    ['" 3 "', 3, 3, NO, ' 3 '],
    ['"+3"', 3, 3, NO, '+3'],
    ['"1_000"', 1000, 1000, NO, '1_000'],
    ['"1__000"', NO, NO, NO, '1__000'],
    ['"0x10"', NO, NO, NO, '0x10'],
    ['"3.0"', NO, 3, NO, '3.0'],
    ['3.7', 3, 3.7, NO, NO],
    ['-3.7', -3, -3.7, NO, NO],
    ['"1e3"', NO, 1000, NO, '1e3'],
    ['1e3', NO, 1000, NO, '1e3'],
    ['".5"', NO, 0.5, NO, '.5'],
    ['5s', NO, NO, NO, '5s'],
    ['.inf', NO, NO, NO, NO],
    ['"nan"', NO, NO, NO, 'nan'],
    ['true', NO, NO, true, NO],
    ['off', NO, NO, false, NO],
    ['1', 1, 1, true, NO],
    ['0', 0, 0, false, NO],
    ['1.0', 1, 1, true, NO],
    ['2', 2, 2, NO, NO],
    ['"1"', 1, 1, true, '1'],
    ['"Yes"', NO, NO, true, 'Yes'],
    ['y', NO, NO, true, 'y'],
    ['T', NO, NO, true, 'T'],
    ['"n"', NO, NO, false, 'n'],
    ['"yEs"', NO, NO, NO, 'yEs'],
    ['" true"', NO, NO, NO, ' true'],
    ['""', NO, NO, NO, ''],
    ['~', NO, NO, NO, NO],
    ['2024-01-31', NO, NO, NO, NO],
    ['1:30', 90, 90, NO, NO],
    ['[1]', NO, NO, NO, NO],
  ])('%s', (written, integer, number, boolean, text) => {
    const node = entryOf(parseYaml(`a: ${written}\n`).root, 'a')?.value;
    expect([asInteger(node), asNumber(node), asBoolean(node), asString(node)]).toEqual([
      integer,
      number,
      boolean,
      text,
    ]);
  });

  test('what is not there is none of them', () => {
    expect([asInteger(undefined), asNumber(undefined), asBoolean(undefined), asString(undefined)]).toEqual([
      NO,
      NO,
      NO,
      NO,
    ]);
  });
});

test.each([
  ['SystemAssigned', 'system_assigned'],
  ['system_assigned', 'system_assigned'],
  ['systemAssigned', 'system_assigned'],
  ['AADToken', 'aad_token'],
  ['AMLToken', 'aml_token'],
  ['AmlToken', 'aml_token'],
  ['AAD_TOKEN', 'aad_token'],
  ['Key', 'key'],
  ['KEY', 'key'],
  ['TargetUtilization', 'target_utilization'],
])('the enum value %s is read as %s', (written, read) => {
  expect(camelToSnake(written)).toBe(read);
});
