import { ofCondaFiles } from '../../domain/environment/package-lists.js';
import { line, packagesNamed, problemAt } from '../../domain/environment/packages.js';
import type { CondaFile, Package } from '../../project/formats/conda.js';
import { canAgree } from '../../python/versions.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem } from '../check.js';

/** The bounds of a requirement leave a version; environment/python-version reports conda's python. */
export default defineCheck({
  id: 'environment/impossible-version',
  title: 'The bounds of each requirement leave a version',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: DEPLOYMENTS,
  run: (context: DocumentContext) => ofCondaFiles(context, checkConda),
});

function* checkConda(conda: CondaFile): Iterable<Problem> {
  for (const name of new Set(conda.packages.map(found => found.name))) {
    for (const found of packagesNamed(conda, name)) {
      if ((name === 'python' && found.manager === 'conda') || !isImpossible(found)) continue;
      yield problemAt(found.place, found.manager === 'conda' ? forConda(found) : forPip(found));
    }
  }
}

function forConda(found: Package) {
  return {
    variant: 'conda',
    what: `No version meets "${line(found)}": its bounds exclude each other. conda cannot solve the environment, and the image build in Azure fails after minutes.`,
    fix: 'Remove one of the bounds, or pin the version that you tested: conda list shows it.',
  };
}

function forPip(found: Package) {
  return {
    what: `No version meets "${line(found)}": its bounds exclude each other. pip stops with "No matching distribution found for ${found.name}", and the image build in Azure fails after minutes.`,
    fix: 'Remove one of the bounds, or pin the version that you tested: pip freeze shows it.',
  };
}

function isImpossible({ versions }: Package): boolean {
  return versions !== undefined && canAgree(versions, ['']) === false;
}
