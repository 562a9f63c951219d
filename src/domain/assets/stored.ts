/** The files of a deployment's model, registered or named by its address. */

import { type Result, unknown } from '../../azure/client/result.js';
import type { StoredFiles } from '../../azure/questions/blobs.js';
import type { Path, View } from '../../project/yaml/view.js';
import type { RemoteDocumentContext } from '../context.js';
import { shown } from '../shown.js';
import { isAddress, modelPath } from '../uploads/places.js';
import { namedAsset } from './named.js';
import { search } from './search.js';

export interface StoredModel {
  /** Where the file names it. */
  view: View;
  path: Path;
  /** `credit:3`, or the address in the file. */
  model: string;
  isRegistered: boolean;
  files: Result<StoredFiles>;
}

/** Undefined where the files are local, or where there is no model. */
export async function storedModel(context: RemoteDocumentContext): Promise<StoredModel | undefined> {
  const { document, azure, target } = context;
  const place = modelPath(document);
  if (place !== undefined) {
    if (!/^(?:azureml|https|runs):\/\/?/i.test(place.written) || !isAddress(place.written)) return undefined;
    const { view, path, written } = place;
    return {
      view,
      path,
      model: shown(written),
      isRegistered: false,
      files: await azure.blobs.files(target, written),
    };
  }
  const named = namedAsset(document, 'models');
  const found = named && (await search(context, named));
  if (named === undefined || found === undefined) return undefined;
  const where = { view: document, path: named.path, isRegistered: true };
  if (found.kind === 'unknown') return { ...where, model: shown(named.text), files: found };
  if (found.kind !== 'found' || found.version.modelUri === undefined) return undefined;
  const model = `${shown(found.name)}:${shown(found.version.version)}`;
  // A registry keeps the files in accounts of its own, and serves them by signed URLs only.
  if ('registry' in found.home) {
    const values = { model, registry: shown(found.home.registry) };
    return { ...where, model, files: unknown('unsupported', 'remote/registry-files', values) };
  }
  return { ...where, model, files: await azure.blobs.files(target, found.version.modelUri) };
}
