/** A model folder comes from a pull request: whatever is in it, reading it ends, and stays in the repository. */
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CHECKS } from '../../../src/checks/local.generated.js';
import type { Document } from '../../../src/project/documents/document.js';
import { loadDocuments } from '../../../src/project/documents/load.js';
import { FileTree } from '../../../src/project/files/file-tree.js';
import { modelFolderOf } from '../../../src/project/formats/mlmodel.js';
import { DEPLOYMENT, MLMODEL, model } from '../../checks/mlflow/samples.js';
import { answersOver, makeProject } from '../../checks/project.js';

const MLFLOW = CHECKS.filter(({ id }) => id.startsWith('mlflow/'));

function load(root: string): { tree: FileTree; document: Document } {
  const tree = new FileTree(root);
  const { documents } = loadDocuments([{ path: join(root, 'blue.yml'), named: true }], tree, { set: [] });
  const [document] = documents;
  if (document === undefined) throw new Error('blue.yml was not read');
  return { tree, document };
}

test('a folder is read once', () => {
  const { tree, document } = load(makeProject(model()));
  expect(modelFolderOf(document, tree)).toBe(modelFolderOf(document, tree));
});

test('MLmodel, conda.yaml and the lists are read', () => {
  const { tree, document } = load(
    makeProject(model({ 'model/requirements.txt': '-r x\nScikit_Learn==1.5\n' })),
  );
  const folder = modelFolderOf(document, tree);
  if (folder.kind !== 'mlflow') throw new Error(folder.kind);
  expect(folder.model.mlmodel.kind).toBe('read');
  expect(folder.model.conda.kind).toBe('read');
  expect(folder.model.requirements.map(({ name }) => name)).toEqual(['scikit-learn']);
  expect(folder.model.pythonEnv.kind).toBe('missing');
});

test.each(['MLmodel', 'conda.yaml', 'requirements.txt', 'python_env.yaml'])(
  'a link %s that leads out of the repository is not followed',
  async name => {
    const outside = makeProject({ secret: 'AKIA-secret: 1\npython: 2.6\n' });
    const root = makeProject(model({ [`model/${name}`]: undefined }));
    symlinkSync(join(outside, 'secret'), join(root, 'model', name));
    const answers = await answersOver(root, { checks: MLFLOW });
    expect(JSON.stringify(answers)).not.toContain('AKIA');
    expect(answers.complete).toBe(true);
  },
);

test('a whole folder outside of the repository is not looked into', () => {
  const outside = makeProject({ MLmodel: MLMODEL });
  const root = makeProject({ 'blue.yml': DEPLOYMENT });
  symlinkSync(outside, join(root, 'model'));
  const { tree, document } = load(root);
  expect(modelFolderOf(document, tree)).toEqual({ kind: 'none' });
});

test('no text of MLmodel or of the lists makes a check crash', async () => {
  const root = makeProject(model());
  const line = fc.oneof(
    fc.constantFrom(
      ...MLMODEL.split('\n'),
      '- pip:',
      '  - mlflow',
      'dependencies:',
      '  env: [',
      'env: {conda: ../..}',
      'flavors: 3',
      'python: 3.1',
    ),
    fc.string({ maxLength: 12 }),
  );
  const text = fc.array(line, { maxLength: 12 }).map(lines => lines.join('\n'));
  await fc.assert(
    fc.asyncProperty(text, text, text, async (mlmodel, conda, list) => {
      writeFileSync(join(root, 'model/MLmodel'), mlmodel);
      writeFileSync(join(root, 'model/conda.yaml'), conda);
      writeFileSync(join(root, 'model/requirements.txt'), list);
      expect((await answersOver(root, { checks: MLFLOW })).complete).toBe(true);
    }),
    { numRuns: 150 },
  );
});
