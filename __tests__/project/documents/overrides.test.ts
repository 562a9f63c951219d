/** `set`, `endpoint-name` and `deployment-name` write into the tree as `az ml … --set` writes into its dictionary. */

import { describe, expect, test } from '@jest/globals';
import type { Kind } from '../../../src/model/findings.js';
import type { Overrides } from '../../../src/model/settings.js';
import { applyToAll } from '../../../src/project/documents/overrides.js';
import type { MappingNode } from '../../../src/project/yaml/nodes.js';
import { View } from '../../../src/project/yaml/view.js';
import { parseYaml } from '../../../src/project/yaml/yaml.js';
import { readSettings } from '../../../src/run/settings.js';
import { plain, sourceOf } from '../tree.js';

function overrides(inputs: Record<string, string>): Overrides {
  return readSettings(name => inputs[name] ?? '', '/repo').overrides;
}

function rootOf(text: string): MappingNode {
  const { root } = parseYaml(text);
  if (root?.kind !== 'mapping') throw new Error('no mapping');
  return root;
}

function written(
  text: string,
  inputs: Record<string, string>,
  family: 'endpoint' | 'deployment' = 'deployment',
) {
  const root = rootOf(text);
  const kind = family === 'endpoint' ? 'managedOnlineEndpoint' : 'managedOnlineDeployment';
  const problems = applyToAll([{ root, kind }], overrides(inputs)).drafts.flatMap(each => each.problems);
  return { data: plain(root), problems: problems.map(({ key }) => key) };
}

describe('a value of "set"', () => {
  test.each<[string, string, string, unknown]>([
    ['takes the place of the one in the file', 'a: 1\nb: 2\n', 'a=3', { a: '3', b: 2 }],
    ['is added where the file has none', 'b: 2\n', 'a=3', { b: 2, a: '3' }],
    ['makes the mappings on its way', 'b: 2\n', 'x.y.z=3', { b: 2, x: { y: { z: '3' } } }],
    ['goes into a mapping that is there', 'x: {y: 1}\n', 'x.z=3', { x: { y: 1, z: '3' } }],
    ['fills a key without a value', 'x:\nb: 2\n', 'x.z=3', { x: { z: '3' }, b: 2 }],
    ['takes the place of a whole mapping', 'x: {y: 1}\n', 'x=azureml:m:1', { x: 'azureml:m:1' }],
    ['goes into a list by its index', 'x: [{y: 1}, {y: 2}]\n', 'x.1.y=3', { x: [{ y: 1 }, { y: '3' }] }],
    ['may be added at the end of a list', 'x: [1]\n', 'x.1=3', { x: [1, '3'] }],
    ['may hold equals signs', 'a: 1\n', 'a=x=y', { a: 'x=y' }],
    ['may be empty', 'a: 1\n', 'a=', { a: '' }],
    ['the last of two wins', 'a: 1\n', 'a=2\na=3', { a: '3' }],
  ])('%s', (_claim, text, set, data) => {
    expect(written(text, { set })).toEqual({ data, problems: [] });
  });

  test.each([
    ['a reference', 'environment: azureml:e:1\n', 'environment.image=x', 'environment.image'],
    ['a list by a name', 'x: [1]\n', 'x.y=3', 'x.y'],
    ['a list far behind its end', 'x: [1]\n', 'x.5=3', 'x.5'],
  ])('cannot go into %s', (_claim, text, set, key) => {
    expect(written(text, { set })).toEqual({ data: plain(rootOf(text)), problems: [key] });
  });

  test('does not reach the mapping that the file has the same values from', () => {
    const text = 'readiness_probe: &p {period: 5}\nliveness_probe: *p\n';
    expect(written(text, { set: 'liveness_probe.period=9' }).data).toEqual({
      readiness_probe: { period: 5 },
      liveness_probe: { period: '9' },
    });
  });

  test('points at its place in the input, whose text may be indented', () => {
    const root = rootOf('instance_count: 3\nprobe: {period: 1}\n');
    applyToAll(
      [{ root, kind: 'managedOnlineDeployment' }],
      overrides({ set: 'a=1\n  instance_count=12\nprobe.timeout=3' }),
    );
    const view = new View(sourceOf('instance_count: 3\nprobe: {period: 1}\n'), root);
    expect(view.range('instance_count')).toEqual({
      file: 'blue.yml',
      start: { line: 2, column: 18 },
      end: { line: 2, column: 20 },
      input: 'set',
    });
    expect(view.range('instance_count', 'key').input).toBe('set');
    expect(view.range('probe.timeout').start).toEqual({ line: 3, column: 15 });
    expect(view.range('probe.period').input).toBeUndefined();
  });
});

describe('names', () => {
  const NAMES = { 'endpoint-name': 'credit', 'deployment-name': 'green' };

  test('of the endpoint go into "endpoint_name" of a deployment, that of the deployment into "name"', () => {
    expect(written('name: blue\n', NAMES).data).toEqual({ name: 'green', endpoint_name: 'credit' });
  });

  test('of the endpoint go into "name" of an endpoint; that of a deployment has no place there', () => {
    expect(written('name: blue\n', NAMES, 'endpoint').data).toEqual({ name: 'credit' });
  });
});

describe('several files', () => {
  const ENDPOINT = 'name: credit\nauth_mode: key\n';
  const BLUE = 'name: blue\nendpoint_name: credit\ninstance_type: a\n';
  const GREEN = 'name: green\nendpoint_name: credit\nenvironment: {image: i}\n';
  const CLUSTER = 'name: red\nendpoint_name: credit\ntype: kubernetes\n';

  function all(inputs: Record<string, string>, texts = [ENDPOINT, BLUE, GREEN]) {
    const drafts = texts.map(text => {
      const kind: Kind = text.includes('kubernetes')
        ? 'kubernetesOnlineDeployment'
        : text.includes('endpoint_name')
          ? 'managedOnlineDeployment'
          : 'managedOnlineEndpoint';
      return { root: rootOf(text), kind };
    });
    const result = applyToAll(drafts, overrides(inputs));
    return {
      data: result.drafts.map(({ draft }) => plain(draft.root)),
      problems: result.drafts.flatMap(({ problems }) => problems.map(({ key }) => key)),
      others: result.others,
    };
  }

  test('a key goes into the files that it belongs to', () => {
    expect(all({ set: 'instance_count=2\nauth_mode=aad_token' }).data).toMatchObject([
      { name: 'credit', auth_mode: 'aad_token' },
      { name: 'blue', instance_count: '2' },
      { name: 'green', instance_count: '2' },
    ]);
    expect(all({ set: 'instance_count=2' }).data[0]).toEqual({ name: 'credit', auth_mode: 'key' });
    expect(all({ set: 'resources.requests.cpu=1' }, [BLUE, CLUSTER]).data).toMatchObject([
      { name: 'blue', instance_type: 'a' },
      { name: 'red', resources: { requests: { cpu: '1' } } },
    ]);
  });

  test('a key that fits no file goes into all of them, where a check finds it', () => {
    expect(all({ set: 'instance_count=2' }, [ENDPOINT]).data).toEqual([
      { name: 'credit', auth_mode: 'key', instance_count: '2' },
    ]);
    expect(all({ set: 'colour=red' }).data).toMatchObject([
      { colour: 'red' },
      { colour: 'red' },
      { colour: 'red' },
    ]);
  });

  test('a path that one file cannot take is no problem where another takes it', () => {
    const reference = 'name: red\nendpoint_name: credit\nenvironment: azureml:e:1\n';
    expect(all({ set: 'environment.image=x' }, [reference, GREEN]).problems).toEqual([]);
    expect(all({ set: 'environment.image=x' }, [reference]).problems).toEqual(['environment.image']);
  });

  test('the name of a deployment means that one of several, and is no name for the others', () => {
    expect(all({ 'deployment-name': 'green' }).data).toMatchObject([{ name: 'credit' }, { name: 'green' }]);
    expect(all({ 'deployment-name': 'new' }, [BLUE]).data).toMatchObject([{ name: 'new' }]);
    expect(all({ 'deployment-name': 'new' }, [BLUE, 'endpoint_name: credit\nmodel: a\n']).data).toMatchObject(
      [{ name: 'new' }],
    );
    expect(all({ 'deployment-name': 'new' }).others).toEqual(['blue', 'green']);
  });
});
