import type { AssetKind, Home } from '../../azure/assets.js';
import { CURATED_REGISTRY } from '../../catalog/curated-environments.js';
import { argument, azCommand } from '../az.js';
import { type Answer, DEPLOYMENTS, defineCheck, problem, unanswered } from '../check.js';
import { shown } from '../shown.js';
import { type Named, namedAsset } from './named.js';
import { homeName, search, type Where } from './search.js';

/**
 * Neither the version nor the whole asset has been archived. What is archived still deploys, says Microsoft of the
 * command; but somebody has put it away, and it is gone from every list that a person would look at.
 */
export default defineCheck({
  id: 'assets/archived',
  title: 'What the deployment names has not been archived',
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
  // assets/model and assets/environment say what cannot be looked at at all.
  if (found.kind === 'unknown')
    return found.reason === 'unsupported' ? undefined : unanswered(view, path, found);
  if (found.kind !== 'found') return undefined;
  const { home, name, version } = found;
  const values = { name: shown(name), version: shown(version.version), home: homeName(home) };
  const asset = await where.azure.assets.get(home, kind, name);
  // Azure counts the versions of an archived asset as archived too: the way out is that of the asset.
  if (asset.kind === 'known' && asset.value?.isArchived === true) {
    const command = restoring(home, kind, { name });
    return problem(view, path, { message: messageOf('asset', home), values: { ...values, command } });
  }
  if (version.isArchived) {
    const command = restoring(home, kind, { name, version: version.version });
    return problem(view, path, { message: messageOf('version', home), values: { ...values, command } });
  }
  return asset.kind === 'unknown' ? unanswered(view, path, asset) : undefined;
}

/** The message for what Microsoft has archived in its own registry: nobody else can bring it back. */
function messageOf(what: 'asset' | 'version', home: Home): string {
  const isOfMicrosoft = 'registry' in home && home.registry.toLowerCase() === CURATED_REGISTRY;
  return isOfMicrosoft ? 'of-microsoft' : what;
}

function restoring(home: Home, kind: AssetKind, names: Readonly<Record<string, string>>): string {
  const words = `ml ${kind === 'models' ? 'model' : 'environment'} restore`;
  if (!('registry' in home)) return azCommand(words, names, home);
  const options = { ...names, 'registry-name': home.registry };
  const given = Object.entries(options).map(([option, name]) => `--${option} ${argument(name, option)}`);
  return `az ${words} ${given.join(' ')}`;
}
