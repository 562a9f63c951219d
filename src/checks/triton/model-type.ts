import {
  CONFIG_FILE,
  type Folder,
  holdsModelFile,
  localFolder,
  modelFolders,
  versionsOf,
} from '../../domain/triton/repository.js';
import { named } from '../../domain/uploads/lost.js';
import type { Document } from '../../project/documents/document.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, problem } from '../check.js';

const NO_SERVER =
  'there is neither a scoring script nor a container of your own. Azure starts Triton for the type triton_model only, so nothing answers the requests.';

/**
 * A folder that only Triton can serve has the type `triton_model`: without it there is no no-code deployment
 * (how-to-deploy-with-triton.md, 12/29/2025).
 */
export default defineCheck({
  id: 'triton/model-type',
  title: 'A Triton model has the type triton_model',
  confidence: 'likely',
  severity: 'warning',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run({ document, files }: DocumentContext) {
    if (!isCustom(document) || document.isGiven('code_configuration') || mayHaveServer(document)) return;
    const repository = localFolder(document, files);
    if (repository === undefined || !modelFolders(repository).some(isTritonModel)) return;
    const { place } = repository;
    const { key } = named(files, place);
    if (place.view.isGiven('type'))
      yield problem(place.view, 'type', {
        variant: 'custom',
        what: `${key} leads to a Triton model repository, but the type of the model is custom_model, and ${NO_SERVER}`,
        fix: 'Use type: triton_model',
      });
    else
      yield problem(place.view, place.path, {
        variant: 'missing',
        what: `${key} leads to a Triton model repository, but the model has no type, which means custom_model, and ${NO_SERVER}`,
        fix: 'Add type: triton_model next to path.',
      });
  },
});

function isCustom({ model }: Document): boolean {
  if (model.form !== 'inline' || model.view.isTemplate('type')) return false;
  return /^custom_?model$/i.test(model.view.string('type') ?? 'custom_model');
}

/** A container of your own has its own server; a registered environment may have one. */
function mayHaveServer({ environment }: Document): boolean {
  if (environment.form === 'none') return false;
  return environment.form !== 'inline' || environment.view.has('inference_config');
}

/** Models of no other server have this layout. */
function isTritonModel(folder: Folder): boolean {
  return folder.files.has(CONFIG_FILE) && versionsOf(folder).some(version => holdsModelFile(version));
}
