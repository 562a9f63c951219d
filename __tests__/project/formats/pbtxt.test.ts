import { describe, expect, test } from '@jest/globals';
import { readPbtxt } from '../../../src/project/formats/pbtxt.js';
import { Source } from '../../../src/project/yaml/source.js';

const read = (text: string) => readPbtxt(new Source('config.pbtxt', '/config.pbtxt', text));
const brief = (text: string) =>
  [...(read(text)?.texts ?? [])].flatMap(([way, found]) =>
    found.map(({ text, at }) => `${way}=${text}@${at.start.line}:${at.start.column}`),
  );

describe('the reader of protocol buffers as text', () => {
  test('gives texts with the way to them, and their places', () => {
    const text = `name: "a" # b
platform:
  'ensemble'
max_batch_size: -1
input [ { name: "x" data_type: TYPE_FP32 dims: [ -1, 3 ] }, { name: "y" } ]
ensemble_scheduling { step { model_name: "one" } step < model_name: "two" > }
`;
    expect(brief(text)).toEqual([
      'name=a@1:7',
      'platform=ensemble@3:3',
      'input.name=x@5:17',
      'input.name=y@5:69',
      'ensemble_scheduling.step.model_name=one@6:42',
      'ensemble_scheduling.step.model_name=two@6:69',
    ]);
    expect([...(read(text)?.names ?? [])]).toEqual([
      'name',
      'platform',
      'max_batch_size',
      'input',
      'ensemble_scheduling',
    ]);
  });

  test('takes maps, separators, a byte order mark and Windows line ends', () => {
    const text = '\uFEFFname: "a";\r\nparameters: { key: "K", value: { string_value: "V" } };\r\n';
    expect(brief(text)).toEqual([
      'name=a@1:7',
      'parameters.key=K@2:20',
      'parameters.value.string_value=V@2:48',
    ]);
  });

  test('takes lists of texts', () => {
    expect(brief('files: [ "a", "b" ]')).toEqual(['files=a@1:10', 'files=b@1:15']);
  });

  test.each([
    ['a bracket that is not closed', 'input [ { name: "x" }'],
    ['brackets that cross', 'input [ { name: "x" ] }'],
    ['a text that is not closed', 'name: "a\n'],
    ['signs that it does not know', 'name: ${NAME}'],
    ['an extension', '[ext.name]: 1'],
    ['a template', 'name: {{ name }}'],
  ])('leaves %s alone', (_claim, text) => {
    expect(read(text)).toBeUndefined();
  });

  test('says nothing of an empty file', () => {
    expect(read('')?.names.size).toBe(0);
  });
});
