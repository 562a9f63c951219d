import { condaFileOf, problemAt, relatedTo } from '../../domain/environment/packages.js';
import type { Package } from '../../project/formats/conda.js';
import { holds } from '../../python/markers.js';
import { isAny } from '../../python/versions.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem } from '../check.js';

/** More names than this are not listed. */
const MAX_NAMED = 10;

/** Every package has a version, so the next build installs what was tested. */
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
      const related = others.map(({ place }) => relatedTo(place, 'another one'));
      yield problemAt(first.place, { ...(names.length === 1 ? one(first.name) : several(names)), related });
    }
  },
});

function one(name: string) {
  return {
    variant: 'one',
    what: `${name} has no version. The next image build, weeks later, can install another version than the one you tested.`,
    fix: 'Pin the version that works today: pip freeze and conda list show it.',
  };
}

function several(names: readonly string[]) {
  const listed = names.length > MAX_NAMED ? [...names.slice(0, MAX_NAMED), '…'] : names;
  return {
    what: `${names.length} packages have no version: ${listed.join(', ')}. The next image build, weeks later, can install other versions than those you tested.`,
    fix: 'Pin the versions that work today: pip freeze and conda list show them.',
  };
}

/** Python has its own check, and the version of pip matters little. */
function isOpen({ name, versions, from, manager, marker }: Package): boolean {
  if (name === 'pip' || (name === 'python' && manager === 'conda') || from !== 'index') return false;
  const isInstalled = marker === undefined || holds(marker, { python: undefined }) !== false;
  return isInstalled && versions !== undefined && isAny(versions);
}
