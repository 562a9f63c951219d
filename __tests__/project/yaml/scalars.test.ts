/** What a scalar without quotes is to PyYAML 6.0.3 (SafeLoader), which is what `az ml` reads files with. */
import { describe, expect, test } from '@jest/globals';
import { isImpossibleDate, resolvePlain, resolveTagged } from '../../../src/project/yaml/scalars.js';

describe('values without quotes', () => {
  test.each<[string, unknown]>([
    ...['yes', 'Yes', 'YES', 'true', 'True', 'TRUE', 'on', 'On', 'ON'].map((text): [string, unknown] => [
      text,
      true,
    ]),
    ...['no', 'No', 'NO', 'false', 'False', 'FALSE', 'off', 'Off', 'OFF'].map((text): [string, unknown] => [
      text,
      false,
    ]),
    ...['~', 'null', 'Null', 'NULL', ''].map((text): [string, unknown] => [text, null]),
    ...[
      ['0', 0],
      ['-17', -17],
      ['+1', 1],
      ['017', 15],
      ['0x1F', 31],
      ['-0x1F', -31],
      ['0b11', 3],
      ['1_000', 1000],
      ['1__0', 10],
      ['0_7', 7],
    ].map((row): [string, unknown] => [String(row[0]), row[1]]),
    ['1:30', 90],
    ['-1:30', -90],
    ['12:30:45', 45_045],
    ['190:20:30.15', 685_230.15],
    ['0:30.5', 30.5],
    ['.5', 0.5],
    ['5.', 5],
    ['1.10', 1.1],
    ['1.5e+3', 1500],
    ['1.5E-3', 0.0015],
    ['685_230.15', 685_230.15],
    ['.inf', Number.POSITIVE_INFINITY],
    ['-.INF', Number.NEGATIVE_INFINITY],
    ['.nan', Number.NaN],
  ])('%s is %p', (text, value) => {
    expect(resolvePlain(text).value).toEqual(value);
  });

  test.each([
    ...['y', 'Y', 'n', 'N', 'yEs', 'tRUE', 'nULL'],
    ...[
      '0o17',
      '08',
      '0b12',
      '0xg',
      '_1',
      '1,000',
      '1e3',
      '1.5e3',
      '1e+3',
      '12e03',
      '-.5',
      '+.5',
      '._5',
      '0.1.2',
      'inf',
      'nan',
      '.',
    ],
    ...['1:60', '01:30', '0:30', '+08:07', ':30', '1:300'],
    ...['Standard_DS3_v2', '1a', '0.1a', '2024-1-3', '2024-01', '2024-01-31x', '<<', '-'],
  ])('%s is text', text => {
    expect(resolvePlain(text)).toEqual({ type: 'string', value: text });
  });

  test.each(['2024-01-31', '2001-12-14t21:59:43.10-05:00', '2024-1-3 1:02:03', '2024-01-31T10:00:00Z'])(
    '%s is a date',
    text => {
      expect(resolvePlain(text)).toEqual({ type: 'date', value: undefined });
    },
  );

  test('whole numbers and others are told apart', () => {
    expect(['3', '3.0', '1:30', '0:30.5'].map(text => resolvePlain(text).type)).toEqual([
      'integer',
      'float',
      'integer',
      'float',
    ]);
  });

  test.each([
    ['2027-02-30', true],
    ['2024-13-01', true],
    ['2024-01-31T25:00:00', true],
    ['2024-02-29', false],
    ['2024-2-30', false],
    ['blue', false],
  ] as const)('%s is a date that PyYAML stops at: %p', (text, expected) => {
    expect(isImpossibleDate(text)).toBe(expected);
  });
});

describe('values with a tag', () => {
  test.each<[string, string, unknown]>([
    ['str', '1', { type: 'string', value: '1' }],
    ['int', '017', { type: 'integer', value: 15 }],
    ['float', '1', { type: 'float', value: 1 }],
    ['bool', 'yes', { type: 'boolean', value: true }],
    ['null', '', { type: 'null', value: null }],
    ['binary', 'aGVsbG8=', { type: 'binary', value: undefined }],
    ['timestamp', '2024-01-31', { type: 'date', value: undefined }],
    ['int', 'x', undefined],
    ['set', 'x', undefined],
    ['python/object', 'x', undefined],
  ])('!!%s %s is %p', (tag, text, expected) => {
    expect(resolveTagged(`tag:yaml.org,2002:${tag}`, text)).toEqual(expected);
  });
});
