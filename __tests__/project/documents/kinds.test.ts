/** A file is known by its shape; what it says of itself, or that somebody named it, counts after that. */
import { describe, expect, test } from '@jest/globals';
import {
  classify,
  declaredSchema,
  familyOf,
  guessShape,
  type Shape,
} from '../../../src/project/documents/kinds.js';

const SCHEMAS = 'https://azuremlschemas.azureedge.net/latest';

function of(
  keys: string,
  { type, schema, named = false, size, compute }: Partial<Shape> & { named?: boolean } = {},
): string {
  const found = classify({ keys: keys.split(' ').filter(Boolean), type, schema, size, compute }, named);
  return 'family' in found ? found.family : found.foreign;
}

describe('by shape', () => {
  test.each([
    ['deployment', 'name endpoint_name model environment instance_type instance_count'],
    ['deployment', 'endpoint_name model'],
    ['deployment', 'name endpoint_name'],
    ['deployment', 'instance_type instance_count'],
    ['deployment', 'name model code_configuration environment instance_type'],
    ['deployment', 'name model intance_type instance_cuont'],
    ['endpoint', 'name auth_mode'],
    ['endpoint', 'name traffic'],
    ['endpoint', '$schema name auth_mode compute'],
    ['endpoint', 'name auth_mod identity public_network_acess'],
    ['endpoint', 'name identity'],
    ['neither', 'endpoint_name'],
    ['neither', 'name'],
    ['neither', 'name description'],
    ['neither', 'instance_type'],
    ['neither', 'traffic'],
    ['neither', ''],
    ['a pipeline or a workflow', 'name on jobs'],
    ['a conda file', 'name channels dependencies'],
    ['an environment', 'name image conda_file'],
    ['a Kubernetes manifest', 'apiVersion kind metadata spec'],
    ['a Compose file', 'services volumes'],
    ['a batch deployment', 'name endpoint_name model mini_batch_size'],
    ['a batch deployment', 'name endpoint_name model code_configuration environment compute resources'],
    ['a batch deployment', 'name endpoint_name model environment compute'],
    ['a batch endpoint', 'name auth_mode defaults'],
    [
      'a file of another program',
      'name endpoint_name instance_type instance_count resource_group workspace_name',
    ],
    ['deployment', 'name endpoint_name instance_type instance_count environment model region'],
    ['a model or a data asset', 'name version path type'],
  ])('%s: %s', (expected, keys) => {
    expect(of(keys)).toBe(expected);
  });

  test('a foreign key in a whole deployment is a mistake in it and not its nature', () => {
    expect(of('name endpoint_name instance_type instance_count image')).toBe('deployment');
    expect(of('name endpoint_name image')).toBe('an environment');
  });

  test('a type of another kind of file decides', () => {
    expect(of('name endpoint_name model', { type: 'pipeline' })).toBe('a batch deployment or a pipeline');
    expect(of('name endpoint_name model', { type: 'kubernetes' })).toBe('deployment');
    expect(of('name auth_mode traffic deployments', { type: 'batch' })).toBe('a batch deployment');
  });
});

test('a Kubernetes endpoint may have a name and a compute alone', () => {
  expect(of('name compute', { compute: 'azureml:cluster' })).toBe('endpoint');
  expect(of('$schema name compute description', { compute: 'azureml:cluster' })).toBe('endpoint');
  expect(of('name compute', { compute: 'gpu' })).toBe('neither');
  expect(of('name compute display', { compute: 'azureml:cluster' })).toBe('neither');
});

test('a size of another cloud makes a file of another program, unless it says what it is', () => {
  const keys = 'name endpoint_name instance_type instance_count';
  expect(of(keys, { size: 'ml.m5.large' })).toBe('a file of another program');
  expect(of(keys, { size: 'ml.m5.large', schema: `${SCHEMAS}/managedOnlineDeployment.schema.json` })).toBe(
    'deployment',
  );
  expect(of(keys, { size: 'ml.m5.large', named: true })).toBe('deployment');
});

describe('by what it says of itself', () => {
  test.each([
    ['endpoint', `${SCHEMAS}/managedOnlineEndpoint.schema.json`],
    ['deployment', `${SCHEMAS}/kubernetesOnlineDeployment.schema.json`],
    ['endpoint', `${SCHEMAS}/onlineEndpoint.schema.json`],
    ['deployment', `${SCHEMAS}/OnlineDeployment.schema.json`],
    ['deployment', '../schema/ManagedOnlineDeployment.schema.json'],
    ['a file of schema commandJob', `${SCHEMAS}/commandJob.schema.json`],
  ])('%s: %s', (expected, schema) => {
    expect(of('name', { schema })).toBe(expected);
  });

  test('shape is stronger than that', () => {
    expect(of('name auth_mode', { schema: `${SCHEMAS}/managedOnlineDeployment.schema.json` })).toBe(
      'endpoint',
    );
  });

  test('the comment for the language server counts as well as the key', () => {
    expect(
      declaredSchema(
        `# yaml-language-server: $schema=${SCHEMAS}/managedOnlineEndpoint.schema.json\nname: a\n`,
      ),
    ).toContain('managedOnlineEndpoint');
    expect(declaredSchema(`"$schema": '${SCHEMAS}/model.schema.json'\n`)).toBe(
      `${SCHEMAS}/model.schema.json`,
    );
    expect(declaredSchema('name: a\n')).toBeUndefined();
  });
});

test('a file that somebody named and that has a name gets the benefit of the doubt', () => {
  expect(of('name', { named: true })).toBe('endpoint');
  expect(of('description', { named: true })).toBe('neither');
  expect(of('name channels dependencies', { named: true })).toBe('a conda file');
});

test('a file that does not parse is known by its lines', () => {
  const text =
    'name: "blue\n  inner: 1\nendpoint_name : credit\n"instance_type": x\ntype: kubernetes\n# $schema: no\n';
  expect(guessShape(text)).toEqual({
    keys: ['name', 'endpoint_name', 'instance_type', 'type'],
    type: 'kubernetes',
    schema: undefined,
  });
});

test('kinds belong to two families', () => {
  expect([familyOf('managedOnlineEndpoint'), familyOf('kubernetesOnlineDeployment')]).toEqual([
    'endpoint',
    'deployment',
  ]);
});
