import type { StoredFiles } from '../../azure/blobs.js';
import { LIMITS } from '../../catalog/limits.js';
import {
  type Answer,
  DEPLOYMENTS,
  defineCheck,
  problem,
  type RemoteDocumentContext,
  unanswered,
} from '../check.js';
import { shown } from '../shown.js';
import { nearest, nearestFew } from '../suggest.js';
import { type StoredModel, storedModel } from './stored.js';

/** As many names as a line can hold. */
const FEW = 4;

/**
 * The files of the model are where it says, and no more of them than a model may have. A model stays registered when
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
  else {
    const { account, container, path } = found.at;
    const message = found.kind === 'no-container' ? 'no-container' : stored.isRegistered ? 'gone' : 'nothing';
    const values = { model: stored.model, account, container, path: shown(path) };
    yield problem(stored.view, stored.path, { message, values });
  }
}

function* tooMany(
  { view, path, model, isRegistered }: StoredModel,
  { files, isComplete }: Extract<StoredFiles, { kind: 'files' }>,
): Iterable<Answer> {
  const { max } = LIMITS.modelFiles;
  if (files <= max) return;
  const message = isComplete ? 'too-many' : 'too-many-at-least';
  const severity = isRegistered ? 'notice' : 'warning';
  yield problem(view, path, { message, severity, code: null, values: { model, files, max } });
}

async function noDatastore(
  { azure, target }: RemoteDocumentContext,
  { view, path, model }: StoredModel,
  datastore: string,
): Promise<Answer> {
  const told = await azure.datastores.list(target);
  const names = told.kind === 'known' ? told.value.map(({ name }) => name) : [];
  const meant = nearest(datastore, names);
  const values = { model, datastore: shown(datastore), workspace: target.workspace };
  if (meant !== undefined)
    return problem(view, path, {
      message: 'datastore-did-you-mean',
      values: { ...values, meant: shown(meant) },
    });
  if (names.length === 0) return problem(view, path, { message: 'no-datastore', values });
  const others = nearestFew(datastore, names, FEW).map(shown);
  return problem(view, path, { message: 'other-datastores', values: { ...values, others } });
}
