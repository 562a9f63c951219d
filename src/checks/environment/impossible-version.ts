import type { Package } from '../../documents/conda.js';
import { canAgree } from '../../python/versions.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem } from '../check.js';
import { condaFileOf, line, packagesNamed, problemAt } from './packages.js';

/** A requirement's own bounds leave a version; conda's python is environment/python-version's. */
export default defineCheck({
  id: 'environment/impossible-version',
  title: 'A requirement leaves a version',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run(context: DocumentContext): Iterable<Problem> {
    const conda = condaFileOf(context);
    if (conda === undefined) return;
    for (const name of new Set(conda.packages.map(found => found.name))) {
      for (const found of packagesNamed(conda, name)) {
        if ((name === 'python' && found.manager === 'conda') || !isImpossible(found)) continue;
        const values = { written: line(found), name };
        yield problemAt(found.place, { message: found.manager === 'conda' ? 'conda' : '', values });
      }
    }
  },
});

function isImpossible({ versions }: Package): boolean {
  return versions !== undefined && canAgree(versions, ['']) === false;
}
