import type { CondaFile, Package } from '../../documents/conda.js';
import { canAgree } from '../../python/versions.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem } from '../check.js';
import { condaFileOf, line, packagesNamed, problemAt, relatedTo } from './packages.js';

/** Each package is asked for once; python in conda's part is environment/conda-file's. */
export default defineCheck({
  id: 'environment/duplicate-package',
  title: 'Each package is asked for once',
  confidence: 'certain',
  severity: 'warning',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run(context: DocumentContext): Iterable<Problem> {
    const conda = condaFileOf(context);
    if (conda === undefined) return;
    for (const name of new Set(conda.packages.map(found => found.name))) yield* judge(conda, name);
  },
});

function* judge(conda: CondaFile, name: string): Iterable<Problem> {
  const found = packagesNamed(conda, name);
  for (const [index, later] of found.entries()) {
    const earlier = found.slice(0, index).find(other => isOneToo(other, later));
    if (earlier === undefined || (name === 'python' && later.manager === 'conda')) continue;
    yield twice(earlier, later);
  }
}

/** Two lines for two versions of Python are no mistake. */
function isOneToo(earlier: Package, later: Package): boolean {
  return earlier.marker === later.marker || earlier.marker === undefined || later.marker === undefined;
}

function twice(earlier: Package, later: Package): Problem {
  const isAgreed =
    earlier.versions === undefined || later.versions === undefined
      ? undefined
      : canAgree(earlier.versions, later.versions);
  const isMixed = earlier.manager !== later.manager;
  const values = {
    name: later.name,
    written: line(later),
    earlier: line(earlier),
    manager: later.manager,
    first: earlier.manager,
  };
  const related = [relatedTo(earlier.place, 'first written here')];
  if (isAgreed === false) {
    // pip replaces what conda has installed; two lines of one manager it cannot meet.
    return problemAt(later.place, {
      message: isMixed ? 'replaced' : 'contradicting',
      severity: isMixed ? 'warning' : 'error',
      values,
      related,
    });
  }
  return problemAt(later.place, { message: isMixed ? 'both' : '', severity: 'notice', values, related });
}
