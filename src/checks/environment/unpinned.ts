import type { Package } from '../../documents/conda.js';
import { holds } from '../../python/markers.js';
import { isAny } from '../../python/versions.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem } from '../check.js';
import { condaFileOf, problemAt, relatedTo } from './packages.js';

/** As many as a person reads. */
const MAX_NAMED = 10;

/** Every package has a version: what is tested today is what is installed next month. */
export default defineCheck({
  id: 'environment/unpinned',
  title: 'Every package has a version',
  confidence: 'certain',
  severity: 'notice',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run(context: DocumentContext): Iterable<Problem> {
    const conda = condaFileOf(context);
    const constrained = new Set(conda?.constraints.map(({ name }) => name));
    const open = (conda?.packages ?? []).filter(found => isOpen(found) && !constrained.has(found.name));
    for (const file of new Set(open.map(({ place }) => place.at.file))) {
      const inFile = open.filter(({ place }) => place.at.file === file);
      const [first, ...others] = inFile;
      if (first === undefined) continue;
      const names = [...new Set(inFile.map(({ name }) => name))];
      const shownNames = names.length > MAX_NAMED ? [...names.slice(0, MAX_NAMED), '…'] : names;
      const related = others.map(({ place }) => relatedTo(place, 'environment/unpinned/another'));
      yield problemAt(first.place, {
        message: names.length === 1 ? 'one' : '',
        values: { names: shownNames, count: names.length },
        related,
      });
    }
  },
});

/** Python has a check of its own, and which pip installs the rest matters little. */
function isOpen({ name, versions, from, manager, marker }: Package): boolean {
  if (name === 'pip' || (name === 'python' && manager === 'conda') || from !== 'index') return false;
  const isInstalled = marker === undefined || holds(marker, { python: undefined }) !== false;
  return isInstalled && versions !== undefined && isAny(versions);
}
