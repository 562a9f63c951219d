import type { Document } from '../../documents/document.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, problem } from '../check.js';
import { valuesOf } from '../paths/lost.js';
import {
  CONFIG_FILE,
  type Folder,
  holdsModelFile,
  localFolder,
  modelFolders,
  versionsOf,
} from './repository.js';

/**
 * A folder that only Triton can serve is called `triton_model`: without the type there is no no-code deployment
 * (how-to-deploy-with-triton.md, 12/29/2025).
 */
export default defineCheck({
  id: 'triton/model-type',
  title: 'A Triton model is called one',
  confidence: 'likely',
  severity: 'warning',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run({ document, files }: DocumentContext) {
    if (!isCustom(document) || document.isGiven('code_configuration') || mayHaveServer(document)) return;
    const repository = localFolder(document, files);
    if (repository === undefined || !modelFolders(repository).some(isTritonModel)) return;
    const { place } = repository;
    const message = place.view.isGiven('type') ? 'custom' : 'missing';
    yield problem(place.view, message === 'custom' ? 'type' : place.path, {
      message,
      values: valuesOf(files, place),
    });
  },
});

function isCustom({ model }: Document): boolean {
  if (model.form !== 'inline' || model.view.isTemplate('type')) return false;
  return /^custom_?model$/i.test(model.view.string('type') ?? 'custom_model');
}

/** An own container has its own server; a registered environment may be one. */
function mayHaveServer({ environment }: Document): boolean {
  if (environment.form === 'none') return false;
  return environment.form !== 'inline' || environment.view.has('inference_config');
}

/** No other server's models look like this. */
function isTritonModel(folder: Folder): boolean {
  return folder.files.has(CONFIG_FILE) && versionsOf(folder).some(version => holdsModelFile(version));
}
