import { describe, expect, test } from '@jest/globals';
import { parseAssetUri } from '../../../src/azure/questions/asset-uris.js';
import { isPart } from '../../../src/azure/questions/assets.js';
import { ends } from '../../ends.js';
import { stepsOf } from '../../steps.js';

describe('an address of files', () => {
  test.each([
    ['azureml://datastores/lake/paths/a/b.pkl', undefined, 'a/b.pkl'],
    ['azureml://datastores/lake/paths/./a/', undefined, 'a'],
    ['azureml://datastores/lake/paths//a//', undefined, 'a'],
    ['azureml://subscriptions/s/resourcegroups/g/workspaces/w/datastores/lake/paths/a', 'w', 'a'],
    ['azureml://subscriptions/s/resourceGroups/g/workspaces/w/datastores/lake/paths/a b', 'w', 'a b'],
    [
      'azureml://subscriptions/s/resourceGroups/g/providers/Microsoft.MachineLearningServices/workspaces/w/datastores/lake/paths/a',
      'w',
      'a',
    ],
  ])('%s is a path of a datastore', (text, workspace, path) => {
    const home = workspace && { subscription: 's', resourceGroup: 'g', workspace };

    expect(parseAssetUri(text)).toEqual({ form: 'datastore', home, datastore: 'lake', path });
  });

  test.each([
    ['https://st.blob.core.windows.net/models/a/b.pkl', 'models', 'a/b.pkl'],
    ['HTTPS://ST.blob.core.windows.net/models/a%20b/?sig=x#y', 'models', 'a b'],
    ['https://st.blob.core.windows.net/models/%2e%2e/a', 'a', ''],
    ['https://st.blob.core.windows.net', '', ''],
  ])('%s is a blob', (text, container, path) => {
    expect(parseAssetUri(text)).toEqual({
      form: 'blob',
      host: 'st.blob.core.windows.net',
      container,
      path,
    });
  });

  test.each([
    '',
    'a/b.pkl',
    'azureml://jobs/sad_bird/outputs/artifacts/paths/model',
    'azureml://datastores/lake/paths/',
    'azureml://datastores//paths/a',
    'runs:/abc/model',
    'wasbs://models@st.blob.core.windows.net/a',
    'abfss://models@st.dfs.core.windows.net/a',
    'http://st.blob.core.windows.net/models/a',
    'https://user:secret@st.blob.core.windows.net/models/a',
    'https://st.blob.core.windows.net:8443/models/a',
    'https://st.blob.core.windows.net/models/%zz',
    `azureml://datastores/lake/paths/${'a/'.repeat(2_000)}`,
  ])('%j is none that is looked at', text => {
    expect(parseAssetUri(text)).toEqual({ form: 'other' });
  });

  test.each([`azureml://datastores/x/paths/${'./'.repeat(1_000)}`, `https://x/${'/'.repeat(2_000)}a`])(
    'a long text of slashes is read in a few steps',
    async text => {
      expect(await stepsOf(() => ends(() => parseAssetUri(text)))).toBeLessThan(100);
    },
  );
});

test.each([
  ['credit-model', true],
  ['Phi-3.5-mini', true],
  ['a b', true],
  ['..a', true],
  ['ü', true],
  ['', false],
  ['.', false],
  ['..', false],
  ['...', false],
  ['a/b', false],
  ['a\\b', false],
  ['a\n', false],
  ['\ud800', false],
  ['a'.repeat(301), false],
])('%j may stand in a path: %p', (text, may) => {
  expect(isPart(text)).toBe(may);
});
