import { describe, expect, test } from '@jest/globals';
import { SettingsError } from '../../../src/model/settings.js';
import { namedDeployments } from '../../../src/modes/watch/named.js';
import { FileTree } from '../../../src/project/files/file-tree.js';
import { readSettings } from '../../../src/run/settings.js';
import { type Files, makeProject } from '../../checks/project.js';
import { deployment } from '../../checks/table.js';

const WORKSPACE = {
  'subscription-id': '11111111-2222-3333-4444-555555555555',
  'resource-group': 'ml',
  workspace: 'main',
};

function named(files: Files, inputs: Record<string, string>): string[] {
  const root = makeProject(files);
  const given: Record<string, string> = { mode: 'watch', ...inputs };
  const settings = readSettings(name => given[name] ?? '', root);
  const { wanted } = namedDeployments(settings, new FileTree(root), {});
  return wanted.map(
    ({ name: { endpoint, deployment, target }, document }) =>
      `${target.workspace}: ${endpoint}/${deployment}, ${document?.file ?? 'no file'}`,
  );
}

const BLUE = { 'endpoint-name': 'credit', 'deployment-name': 'blue' };

describe('what to watch', () => {
  test('the one that the inputs name, with its file where there is one', () => {
    expect(named({}, { ...WORKSPACE, ...BLUE })).toEqual(['main: credit/blue, no file']);
    expect(named({ 'a/blue.yml': deployment('') }, { ...WORKSPACE, ...BLUE })).toEqual([
      'main: credit/blue, a/blue.yml',
    ]);
  });

  test('of several files of that name, none: nobody knows which was deployed', () => {
    const files = { 'dev/blue.yml': deployment(''), 'prod/blue.yml': deployment('') };
    expect(named(files, { ...WORKSPACE, ...BLUE })).toEqual(['main: credit/blue, no file']);
  });

  test('all deployments of the files, each once, in the workspace of its folder', () => {
    const files = {
      'dev/blue.yml': deployment(''),
      'prod/blue.yml': deployment(''),
      'prod/green.yml': deployment('name: green'),
      'prod/endpoint.yml': 'name: credit\nauth_mode: key\n',
      '.endpoint-preflight.yml': 'workspaces:\n  - files: dev/**\n    workspace: dev\n',
    };
    expect(named(files, WORKSPACE)).toEqual([
      'dev: credit/blue, dev/blue.yml',
      'main: credit/blue, prod/blue.yml',
      'main: credit/green, prod/green.yml',
    ]);
  });

  test('the endpoint of the deploy step is that of the files', () => {
    expect(named({ 'blue.yml': deployment('') }, { ...WORKSPACE, 'endpoint-name': 'other' })).toEqual([
      'main: other/blue, blue.yml',
    ]);
  });

  test.each<[Files, Record<string, string>, string]>([
    [{}, WORKSPACE, 'watch needs to know what to watch'],
    [{}, BLUE, 'watch asks Azure, and no workspace is named'],
    [{ 'blue.yml': deployment('') }, { files: 'blue.yml' }, 'none of them is a deployment with'],
    [{ 'blue.yml': deployment('') }, { ...WORKSPACE, files: 'green/*.yml' }, 'nothing matches green/*.yml'],
    [{}, { ...WORKSPACE, ...BLUE, 'deployment-name': 'a/b' }, '"deployment-name" is "a/b"'],
    [
      { 'e.yml': deployment('name: ${{ NAME }}') },
      { ...WORKSPACE, files: 'e.yml' },
      'none of them is a deployment',
    ],
  ])('%j with %j is refused in a sentence', (files, inputs, sentence) => {
    expect(() => named(files, inputs)).toThrow(SettingsError);
    expect(() => named(files, inputs)).toThrow(sentence);
  });
});
