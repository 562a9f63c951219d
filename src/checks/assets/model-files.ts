import type { StoredFiles } from '../../azure/questions/blobs.js';
import { type StoredModel, storedModel } from '../../domain/assets/stored.js';
import { shown } from '../../domain/shown.js';
import { nearest, nearestFew } from '../../domain/suggest.js';
import { LIMITS } from '../../facts/limits.js';
import {
  type Answer,
  DEPLOYMENTS,
  defineCheck,
  problem,
  type RemoteDocumentContext,
  unanswered,
} from '../check.js';

/** As many names as fit on a line. */
const FEW = 4;

/**
 * The files of the model are in its storage, and not more of them than a model may have. A model stays registered when
 * its files are deleted; the container then cannot download it (ERR_1300).
 */
export default defineCheck({
  id: 'assets/model-files',
  title: 'The files of the model are in its storage',
  needs: 'azure',
  confidence: 'certain',
  severity: 'error',
  prevents: 'ERR_1300',
  since: '1.0.0',
  of: DEPLOYMENTS,
  async *run(context: RemoteDocumentContext) {
    const stored = await storedModel(context);
    if (stored === undefined) return;
    const { view, path, files } = stored;
    if (files.kind === 'known') yield* judged(context, stored, files.value);
    else yield unanswered(view, path, files);
  },
});

async function* judged(
  context: RemoteDocumentContext,
  stored: StoredModel,
  found: StoredFiles,
): AsyncIterable<Answer> {
  if (found.kind === 'files') yield* tooMany(stored, found);
  else if (found.kind === 'no-datastore') yield await noDatastore(context, stored, found.datastore);
  else yield problem(stored.view, stored.path, missingFiles(stored, found));
}

function missingFiles(
  { model, isRegistered }: StoredModel,
  { kind, at: { account, container, path } }: Extract<StoredFiles, { at: unknown }>,
) {
  const outcome = 'The deployment fails when the container downloads the model.';
  if (kind === 'no-container')
    return {
      variant: 'no-container',
      what: `The storage account ${account} has no container ${container}, where the files of ${model} should be. ${outcome}`,
      fix: 'Register the model again from its files, or correct its address.',
    };
  if (isRegistered)
    return {
      variant: 'gone',
      what: `The model ${model} is registered, but its files are gone: the container ${container} of the storage account ${account} has nothing at ${shown(path)}. ${outcome}`,
      fix: 'Register the model again from its files and use the new version, or restore the blobs (soft delete keeps them for a while, if it is on).',
    };
  return {
    variant: 'nothing',
    what: `The container ${container} of the storage account ${account} has nothing at ${shown(path)}, where ${model} points. ${outcome}`,
    fix: 'Correct the path, which is case-sensitive, or upload the model there before the deployment. If an earlier step of the job does, run preflight after that step.',
  };
}

function* tooMany(
  { view, path, model, isRegistered }: StoredModel,
  { files, isComplete }: Extract<StoredFiles, { kind: 'files' }>,
): Iterable<Answer> {
  const { max } = LIMITS.modelFiles;
  if (files <= max) return;
  yield problem(view, path, {
    variant: isComplete ? 'too-many' : 'too-many-at-least',
    severity: isRegistered ? 'notice' : 'warning',
    code: null,
    what: `The model ${model} has ${files} files${isComplete ? '' : ' or more'}. The documented limit of a model version is ${max}.`,
    fix: 'Pack them into one archive and unpack it in init(), or leave out what the model does not need (checkpoints, training data).',
  });
}

async function noDatastore(
  { azure, target }: RemoteDocumentContext,
  { view, path, model }: StoredModel,
  datastore: string,
): Promise<Answer> {
  const answer = await azure.datastores.list(target);
  const names = answer.kind === 'known' ? answer.value.map(({ name }) => name) : [];
  const meant = nearest(datastore, names);
  const what = `The workspace ${target.workspace} has no datastore "${shown(datastore)}", where the files of ${model} should be. The deployment fails.`;
  const create = 'az ml datastore create --file datastore.yml';
  if (meant !== undefined)
    return problem(view, path, {
      variant: 'datastore-did-you-mean',
      what,
      fix: `Did you mean "${shown(meant)}"?`,
    });
  if (names.length === 0)
    return problem(view, path, {
      variant: 'no-datastore',
      what,
      fix: `Create the datastore (${create}), or use another.`,
    });
  const others = nearestFew(datastore, names, FEW).map(shown).join(', ');
  return problem(view, path, {
    variant: 'other-datastores',
    what,
    fix: `Use one that it has: ${others}. Or create it: ${create}`,
  });
}
