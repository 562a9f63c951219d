import { expect, test } from '@jest/globals';
import { SettingsError } from '../../../src/model/settings.js';
import { targetsOf } from '../../../src/modes/online/targets.js';
import { readConfig } from '../../../src/project/config/config.js';
import { loadDocuments } from '../../../src/project/documents/load.js';
import { discover } from '../../../src/project/files/discovery.js';
import { FileTree } from '../../../src/project/files/file-tree.js';
import { readSettings } from '../../../src/run/settings.js';
import { makeProject } from '../../checks/project.js';
import { deployment } from '../../checks/table.js';

const SUBSCRIPTION = '11111111-2222-3333-4444-555555555555';
const RUN = { 'subscription-id': SUBSCRIPTION, 'resource-group': 'ml', workspace: 'main' };

function targets(inputs: Record<string, string>, config = '', env: NodeJS.ProcessEnv = {}) {
  const root = makeProject({
    'dev/blue.yml': deployment(''),
    'prod/blue.yml': deployment(''),
    '.endpoint-preflight.yml': config,
  });
  const settings = readSettings(name => inputs[name] ?? '', root);
  const { documents } = loadDocuments(discover([], root).files, new FileTree(root), settings.overrides);
  const read = readConfig(`${root}/.endpoint-preflight.yml`, '.endpoint-preflight.yml');
  if (read === undefined) throw new Error('no configuration');
  const found = targetsOf(documents, read, settings.azure, env);
  return Object.fromEntries(
    documents.map(document => {
      const target = found.get(document);
      return [document.file, target && `${target.resourceGroup}/${target.workspace}`];
    }),
  );
}

test('without a name there is no target', () => {
  expect(targets({})).toEqual({ 'dev/blue.yml': undefined, 'prod/blue.yml': undefined });
});

test('the inputs name the workspace of every file', () => {
  expect(targets(RUN)).toEqual({ 'dev/blue.yml': 'ml/main', 'prod/blue.yml': 'ml/main' });
});

test('a folder of the configuration wins over the inputs, the first that matches', () => {
  const config = `workspaces:
  - files: prod/**
    workspace: prod
    resource-group: ml-prod
  - files: ["**/*.yml"]
    workspace: all
`;
  expect(targets(RUN, config)).toEqual({ 'dev/blue.yml': 'ml/all', 'prod/blue.yml': 'ml-prod/prod' });
});

test('az fills what nobody has named, and alone it is enough', () => {
  const env = {
    AZURE_SUBSCRIPTION_ID: SUBSCRIPTION,
    AZURE_DEFAULTS_GROUP: 'ml',
    AZURE_DEFAULTS_WORKSPACE: 'az',
  };

  expect(targets({ workspace: 'own' }, '', env)['dev/blue.yml']).toBe('ml/own');
  expect(targets({}, '', env)['dev/blue.yml']).toBe('ml/az');
  expect(targets({}, '', { AZURE_SUBSCRIPTION_ID: SUBSCRIPTION })['dev/blue.yml']).toBeUndefined();
});

test.each([
  [
    { 'subscription-id': SUBSCRIPTION },
    '',
    '"subscription-id" is given without "resource-group" and "workspace"',
  ],
  [
    { workspace: 'x', 'resource-group': 'y' },
    '',
    '"resource-group" and "workspace" are given without "subscription-id"',
  ],
  [
    {},
    'workspaces:\n  - files: dev/**\n    workspace: x\n',
    '.endpoint-preflight.yml, line 2: "workspace" is given without',
  ],
  [{}, 'workspaces:\n  - workspace: x\n', 'names "files"'],
  [
    {},
    'workspaces:\n  - files: x\n    subscription-id: credit\n',
    '"subscription-id" is "credit"; it takes an id',
  ],
  [
    {},
    'workspaces:\n  - files: x\n    arm-endpoint: https://evil.example\n',
    '"arm-endpoint" is not known here',
  ],
])('%j with %j is refused in a sentence', (inputs, config, sentence) => {
  expect(() => targets(inputs as Record<string, string>, config)).toThrow(SettingsError);
  expect(() => targets(inputs as Record<string, string>, config)).toThrow(sentence);
});
