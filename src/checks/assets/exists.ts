/** The asset that a file names is there, in the version that it names. */
import { isSameWorkspace } from '../../azure/blobs.js';
import type { Target } from '../../azure/workspaces.js';
import type { View } from '../../documents/view.js';
import {
  type CheckFacts,
  DEPLOYMENTS,
  defineCheck,
  type Problem,
  problem,
  type RemoteDocumentCheck,
  type RemoteDocumentContext,
  unanswered,
} from '../check.js';
import type { AssetType } from '../references.js';
import { shown } from '../shown.js';
import { isCuratedName, missingAsset } from './missing.js';
import { type Named, namedAsset } from './named.js';
import { type Found, homeName, search } from './search.js';

/** The client resolves no label of code and takes no name alone (azure-ai-ml 1.34.0 `_operation_orchestrator.py`). */
function isUnversionedCode({ kind, reference }: Named): boolean {
  return kind === 'codes' && reference.form === 'workspace' && !reference.version;
}

/** Microsoft's page on ERR_1300 asks for a model of the same workspace; that another never works, it does not say. */
function* elsewhere(
  view: View,
  { kind, path }: Named,
  target: Target,
  { home, name }: Found,
): Iterable<Problem> {
  if (kind !== 'models' || 'registry' in home || isSameWorkspace(home, target)) return;
  const values = { name: shown(name), home: homeName(home), workspace: target.workspace };
  yield problem(view, path, { message: 'other-workspace', severity: 'warning', values });
}

/** A check of one kind of asset: the three differ in what they are called. */
export function existenceOf(
  kind: AssetType,
  about: Pick<CheckFacts, 'id' | 'title' | 'prevents'>,
): RemoteDocumentCheck {
  return defineCheck({
    ...about,
    needs: 'azure',
    confidence: 'certain',
    severity: 'error',
    since: '1.0.0',
    of: DEPLOYMENTS,
    async *run(context: RemoteDocumentContext) {
      const { document, target } = context;
      const named = namedAsset(document, kind);
      if (named === undefined) return;
      if (isUnversionedCode(named)) {
        yield problem(document, named.path, { message: 'unversioned', values: { text: shown(named.text) } });
        return;
      }
      const answer = await search(context, named);
      if (answer.kind === 'unknown') {
        yield unanswered(document, named.path, answer);
        return;
      }
      // Offline, it may have been an environment of one's own.
      if (isCuratedName(named))
        yield { file: document.file, settles: 'environment/curated-reference/in-registry' };
      if (answer.kind === 'missing') yield await missingAsset(context, named, answer);
      else if (answer.kind === 'found') yield* elsewhere(document, named, target, answer);
    },
  });
}
