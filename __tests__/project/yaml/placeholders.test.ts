/** What a pipeline will fill in is told from what is meant as it stands. */
import { describe, expect, test } from '@jest/globals';
import {
  holdsPlaceholder,
  isPlaceholderAsAWhole,
  maskPlaceholders,
} from '../../../src/project/yaml/placeholders.js';
import { markPlaceholders } from '../../../src/project/yaml/templates.js';
import { parseYaml } from '../../../src/project/yaml/yaml.js';
import { problemsOf, sourceOf } from '../tree.js';

/** The placeholders of a text, as written. */
function found(text: string): string[] {
  const { root } = parseYaml(text);
  return root === undefined ? [] : markPlaceholders(root, sourceOf(text)).map(node => node.text);
}

test('a name in braces is a value to come, and no mapping', () => {
  expect(found('name: {endpoint}\nauth_mode: key\n')).toEqual(['{endpoint}']);
  expect(found('name: a\ntags: {team}\nproperties: {x: y}\n')).toEqual([]);
});

describe('a value of the contract', () => {
  test.each([
    ...[
      '${{ secrets.NAME }}',
      '${{parameters.name}}',
      '${NAME}',
      '$(NAME)',
      '$(build.number)',
      '$NAME',
      '$name',
    ],
    ...[
      '<name>',
      '<YOUR ENDPOINT NAME>',
      '<% NAME %>',
      '<%= name %>',
      '#{NAME}#',
      '__NAME__',
      '__model_version__',
      'endpoint_placeholder',
      'NAME_PLACEHOLDER',
    ],
    ...['azureml:credit:${VERSION}', 'azureml:credit:__VERSION__', 'azureml:$(model):1', 'code/<folder>'],
    ...[
      '$(my-endpoint)',
      '${my-endpoint}',
      '${NAME:-blue}',
      '{endpoint}',
      'blue-{version}',
      '$[variables.name]',
    ],
    ...[
      'REPLACE_ME',
      'replace-me',
      'CHANGEME',
      'YOUR_ENDPOINT_NAME',
      'azureml:MY_MODEL:1',
      'TODO',
      'XXXX',
      'ACR_NAME.azurecr.io/a:1',
      'user_id_place_holder',
    ],
    ...['%ENDPOINT%', '@ENDPOINT@', '@@ENDPOINT@@', '#{NAME}', 'azureml:REPLACE_ME:1'],
  ])('%s waits to be rendered', text => {
    expect(holdsPlaceholder(text)).toBe(true);
  });

  test.each([
    ...[
      '',
      'blue',
      'azureml:credit:3',
      'code/__init__.py',
      '__main__',
      '__pycache__',
      'src/__about__.py',
      '__',
      '____',
    ],
    ...[
      'replacement-me',
      'my-endpoint',
      'MYMODEL',
      'mcr.io/a@sha256:00',
      'a%20b',
      'C{1}',
      'todo-list',
      'exchange_media',
    ],
    ...['a < b > c', '<3', '5 $', '$5', '$ ', 'C#', '#1', 'a_b__c', 'placeholder_model', 'me@x.io', 'a__b'],
  ])('%p is meant as it stands', text => {
    expect(holdsPlaceholder(text)).toBe(false);
  });
});

describe('a value of free text', () => {
  test.each(['${{ secrets.KEY }}', '<% KEY %>', '#{KEY}#', '__KEY__', '  __API_KEY__  '])(
    '%s as a whole waits to be rendered',
    text => {
      expect(isPlaceholderAsAWhole(text)).toBe(true);
    },
  );

  test.each([
    ...[
      '${HOME}',
      '$HOME',
      '<b>',
      'costs $5',
      'See <docs>',
      'by ${{ github.actor }} today',
      '__init__',
      '__lower__',
      '',
      'a_placeholder',
    ],
    ...[
      '${{azureml://connections/c/credentials/k}}',
      '${{ azureml://connections/c/target }}',
      '${{keyvault:https://v.vault.azure.net/secrets/s/1}}',
    ],
  ])('%p is meant as it stands', text => {
    expect(isPlaceholderAsAWhole(text)).toBe(false);
  });
});

describe('in a file', () => {
  test.each<[string, string, string[]]>([
    ['Jinja without quotes', 'name: {{ NAME }}\n', ['{{ NAME }}']],
    ['Jinja in quotes', 'name: "{{ NAME }}"\n', ['"{{ NAME }}"']],
    ['Jinja as a part', 'model: azureml:credit:{{VERSION}}\n', ['azureml:credit:{{VERSION}}']],
    ['Jinja blocks on lines of their own', '{% if big %}\nname: blue\n{% endif %}\n', []],
    ['a Jinja block within a line', 'name: blue{% if x %}2{% endif %}\n', ['blue{% if x %}2{% endif %}']],
    ['Replace Tokens, which looks like a comment', 'name: #{NAME}#\n', ['#{NAME}#']],
    ['as a key', 'traffic:\n  {{ NAME }}: 100\n', ['{{ NAME }}']],
    ['in a list', 'a:\n  - ${X}\n', ['${X}']],
    ['in a value far down', 'a: {b: [{c: <x>}]}\n', ['<x>']],
    ['several, in the order of the text', 'name: $(A)\nendpoint_name: __B__\n', ['$(A)', '__B__']],
    ['a value and its alias', 'a: &a $(X)\nb: *a\n', ['$(X)', '*a']],
    [
      'free text that is one as a whole',
      'environment_variables: {KEY: "${{ secrets.KEY }}"}\n',
      ['"${{ secrets.KEY }}"'],
    ],
    [
      'free text that holds one',
      'environment_variables: {HOME: $HOME, URL: "http://${HOST}/"}\ndescription: <b>\ntags: {a: $X}\n',
      [],
    ],
    ['a Jinja expression as a whole free text', 'tags: {version: {{ VERSION }}}\n', ['{{ VERSION }}']],
    [
      'a reference to a secret',
      'environment_variables:\n  KEY: ${{azureml://connections/c/credentials/k}}\n',
      [],
    ],
    ['$schema', '$schema: https://x/managedOnlineEndpoint.schema.json\n', []],
    ['a number in a block of text', 'conda_file: |\n  __NAME__\n', ['__NAME__']],
  ])('%s', (_claim, text, expected) => {
    expect(problemsOf(text)).toEqual([]);
    expect(found(text)).toEqual(expected);
  });
});

test('masking keeps the length and the lines', () => {
  const text = 'a: {{ X }}\n{% if y %}\nb: #{Z}#\nc: ${{ kept }}\n';
  const masked = maskPlaceholders(text);
  expect(masked).toHaveLength(text.length);
  expect(masked.split('\n').map(line => line.length)).toEqual(text.split('\n').map(line => line.length));
  expect(masked).toContain('${{ kept }}');
  expect(masked.split('\n')[1]?.trimEnd()).toBe('#');
});
