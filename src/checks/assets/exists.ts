/** The asset that a file names exists, in the version that it names. */
import { isSameWorkspace } from '../../azure/questions/blobs.js';
import type { Target } from '../../azure/questions/workspaces.js';
import { isCuratedName, missingAsset } from '../../domain/assets/missing.js';
import { type Named, namedAsset } from '../../domain/assets/named.js';
import { type FoundAsset, homeName, search } from '../../domain/assets/search.js';
import type { AssetType } from '../../domain/references.js';
import { shown } from '../../domain/shown.js';
import type { View } from '../../project/yaml/view.js';
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

/** The client resolves no label of code and no bare name (azure-ai-ml 1.34.0 `_operation_orchestrator.py`). */
function isUnversionedCode({ kind, reference }: Named): boolean {
  return kind === 'codes' && reference.form === 'workspace' && !reference.version;
}

/** Microsoft's page on ERR_1300 asks for a model of the same workspace; it does not say that another never works. */
function* elsewhere(
  view: View,
  { kind, path }: Named,
  target: Target,
  { home, name }: FoundAsset,
): Iterable<Problem> {
  if (kind !== 'models' || 'registry' in home || isSameWorkspace(home, target)) return;
  yield problem(view, path, {
    variant: 'other-workspace',
    severity: 'warning',
    what: `The model "${shown(name)}" is registered in the workspace ${homeName(home)}, and the deployment goes to ${target.workspace}. Microsoft asks for a model of the same workspace: the identity of the endpoint may not read the storage of another.`,
    fix: `Register the model in ${target.workspace}, or in a registry that both workspaces can read.`,
  });
}

/** A check of one kind of asset; the three differ in their names only. */
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
        yield problem(document, named.path, {
          variant: 'unversioned',
          what: `"${shown(named.text)}" names no version. The client resolves no label of code and no bare name: it stops with "Failed to extract version".`,
          fix: 'Use azureml:<name>:<version>, or the folder of this repository that holds the scoring script, such as ./src.',
        });
        return;
      }
      const answer = await search(context, named);
      if (answer.kind === 'unknown') {
        yield unanswered(document, named.path, answer);
        return;
      }
      // Offline, it could have been an environment of the workspace.
      if (isCuratedName(named))
        yield { file: document.file, settles: 'environment/curated-reference/in-registry' };
      if (answer.kind === 'missing') yield await missingAsset(context, named, answer);
      else if (answer.kind === 'found') yield* elsewhere(document, named, target, answer);
    },
  });
}
