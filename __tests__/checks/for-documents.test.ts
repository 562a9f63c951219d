/** What is not loaded would have had nothing to say: over every kind of project, the findings are those of all checks. */
import { expect, test } from '@jest/globals';
import { faulted } from '../../bench/faults/case.ts';
import { CASES } from '../../bench/faults/cases/index.ts';
import { withFolder, writeProject } from '../../bench/faults/project.ts';
import { checksFor } from '../../src/checks/for-documents.js';
import { CHECKS } from '../../src/checks/index.js';
import { discover } from '../../src/documents/discovery.js';
import { FileTree } from '../../src/documents/file-tree.js';
import { loadDocuments } from '../../src/documents/load.js';
import { answersOver, brief } from './project.js';

const { documents: NONE } = loadDocuments([], new FileTree('.'), { set: [] });

test('the checks keep the order of the whole list', async () => {
  const ids = CHECKS.map(({ id }) => id);
  const some = (await checksFor(NONE)).map(({ id }) => id);

  expect(some).toEqual(ids.filter(id => some.includes(id)));
  expect(some.length).toBeLessThan(ids.length);
});

test.each(CASES.map(one => [one.id, one] as const))(
  '%s: the same findings as with all checks',
  async (_id, one) => {
    await withFolder(async folder => {
      writeProject(folder, faulted(one));
      const { documents } = loadDocuments(discover([], folder).files, new FileTree(folder), { set: [] });
      const [all, some] = [
        await answersOver(folder),
        await answersOver(folder, { checks: await checksFor(documents) }),
      ];

      expect(some.findings.map(brief)).toEqual(all.findings.map(brief));
      expect(some.notChecked).toEqual(all.notChecked);
    });
  },
);
