import { ofPackageLists, type PackageList } from '../../domain/environment/package-lists.js';
import { problemAt, relatedTo } from '../../domain/environment/packages.js';
import { shown } from '../../domain/shown.js';
import { PIP_ONLY, PUBLIC_CHANNELS } from '../../facts/package-sources.js';
import type { Package } from '../../project/formats/conda.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem } from '../check.js';

/**
 * Packages of PyPI stand in the pip section. No channel of conda has them: conda stops with "ResolvePackageNotFound",
 * and the image is not built.
 */
export default defineCheck({
  id: 'environment/pip-only',
  title: 'Packages of PyPI stand in the pip section',
  confidence: 'certain',
  severity: 'error',
  prevents: 'ERR_1200',
  since: '1.0.0',
  of: DEPLOYMENTS,
  run: (context: DocumentContext) => ofPackageLists(context, checkList),
});

function* checkList({ packages, channels }: PackageList): Iterable<Problem> {
  // A channel of one's own may have anything.
  if (channels.some(name => !PUBLIC_CHANNELS.test(name.trim()))) return;
  const found = packages.filter(isMisplaced);
  const [first, ...others] = found;
  if (first === undefined) return;
  const better = PIP_ONLY[first.name];
  yield problemAt(first.place, {
    what: `${shown(first.name)} stands among conda's packages, and no conda channel has it under this name. conda stops with "ResolvePackageNotFound", and the image build fails.`,
    fix:
      better === undefined
        ? `Move it into the pip section, indented below "- pip:".`
        : `Use conda's name, ${better}, or move the line into the pip section.`,
    related: others.slice(0, 20).map(({ place }) => relatedTo(place, 'another one')),
  });
}

function isMisplaced({ manager, name, written }: Package): boolean {
  return manager === 'conda' && Object.hasOwn(PIP_ONLY, name) && !written.includes('::');
}
