import type { AssetKind, Home } from '../../azure/questions/assets.js';
import { type Named, namedAsset } from '../../domain/assets/named.js';
import { type FoundAsset, homeName, search, type Where } from '../../domain/assets/search.js';
import { argument, azCommand } from '../../domain/az.js';
import { shown } from '../../domain/shown.js';
import { CURATED_REGISTRY } from '../../facts/curated-environments.js';
import { type Answer, DEPLOYMENTS, defineCheck, problem, unanswered } from '../check.js';

/**
 * Neither the version nor the whole asset is archived. An archived one still deploys, as Microsoft's page on the command
 * says; but someone retired it, and no list shows it any more.
 */
export default defineCheck({
  id: 'assets/archived',
  title: 'The model and environment of the deployment are not archived',
  needs: 'azure',
  confidence: 'certain',
  severity: 'warning',
  since: '1.0.0',
  of: DEPLOYMENTS,
  async *run({ document, target, azure }) {
    // Code has no command to archive it.
    const named = [namedAsset(document, 'models'), namedAsset(document, 'environments')];
    const answers = named.map(one => one && archivedAsset({ azure, target }, one));
    for (const answer of await Promise.all(answers)) if (answer !== undefined) yield answer;
  },
});

async function archivedAsset(where: Where, named: Named): Promise<Answer | undefined> {
  const { view, path, kind } = named;
  const found = await search(where, named);
  // assets/model and assets/environment report what is not supported.
  if (found.kind === 'unknown')
    return found.reason === 'unsupported' ? undefined : unanswered(view, path, found);
  if (found.kind !== 'found') return undefined;
  const { home, name, version } = found;
  const asset = await where.azure.assets.get(home, kind, name);
  // Azure counts the versions of an archived asset as archived too: restoring the asset is the fix.
  const isWhole = asset.kind === 'known' && asset.value?.isArchived === true;
  if (isWhole || version.isArchived) {
    if (isOfMicrosoft(home)) return problem(view, path, ofMicrosoft(found));
    return problem(view, path, isWhole ? wholeAsset(kind, found) : oneVersion(kind, found));
  }
  return asset.kind === 'unknown' ? unanswered(view, path, asset) : undefined;
}

function isOfMicrosoft(home: Home): boolean {
  return 'registry' in home && home.registry.toLowerCase() === CURATED_REGISTRY;
}

/** In Microsoft's own registry, users cannot restore anything. */
function ofMicrosoft({ home, name, version }: FoundAsset) {
  return {
    variant: 'of-microsoft',
    what: `Microsoft has archived version ${shown(version.version)} of "${shown(name)}" in its registry ${homeName(home)}. It still deploys, but it gets no more updates, and no list shows it.`,
    fix: 'Use a version that is not archived, or another asset of that registry.',
  };
}

function oneVersion(kind: AssetKind, { home, name, version }: FoundAsset) {
  return {
    variant: 'version',
    what: `Version ${shown(version.version)} of "${shown(name)}" in ${homeName(home)} is archived. It still deploys, but someone retired it, and no list shows it.`,
    fix: `Use a version that is not archived, or restore this one: ${restoring(home, kind, { name, version: version.version })}`,
  };
}

function wholeAsset(kind: AssetKind, { home, name, version }: FoundAsset) {
  return {
    variant: 'asset',
    what: `"${shown(name)}" in ${homeName(home)} is archived with all its versions. Version ${shown(version.version)} still deploys, but someone retired the asset, and no list shows it.`,
    fix: `Use another asset, or restore this one: ${restoring(home, kind, { name })}`,
  };
}

function restoring(home: Home, kind: AssetKind, names: Readonly<Record<string, string>>): string {
  const words = `ml ${kind === 'models' ? 'model' : 'environment'} restore`;
  if (!('registry' in home)) return azCommand(words, names, home);
  const options = { ...names, 'registry-name': home.registry };
  const given = Object.entries(options).map(([option, name]) => `--${option} ${argument(name, option)}`);
  return `az ${words} ${given.join(' ')}`;
}
