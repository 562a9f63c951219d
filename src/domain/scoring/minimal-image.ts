/** The minimal inference image that a deployment runs on as it is, without a conda file of its own. */
import { CURATED_REGISTRY } from '../../facts/curated-environments.js';
import { type ImageContent, MINIMAL_IMAGES } from '../../facts/inference-images.js';
import type { Document } from '../../project/documents/document.js';
import { kindOfRegistry } from '../../registry/reference.js';
import { imageOf } from '../images/image.js';
import { parseReference } from '../references.js';

export interface MinimalImage extends Omit<ImageContent, 'name'> {
  name: string;
}

/** undefined for any other image, and for one whose content is not recorded. */
export function minimalImageOf(document: Document): MinimalImage | undefined {
  const name = nameOf(document);
  const content = MINIMAL_IMAGES.find(image => name !== undefined && image.name.test(name));
  return name === undefined || content === undefined ? undefined : { ...content, name };
}

function nameOf(document: Document): string | undefined {
  const { environment } = document;
  if (environment.form === 'reference') {
    const reference = parseReference(environment.text);
    return reference.form === 'registry' && reference.registry === CURATED_REGISTRY
      ? reference.name
      : undefined;
  }
  // What is built on an image holds more than the image.
  if (environment.form !== 'inline' || environment.view.isGiven('build')) return undefined;
  // A misspelled conda_file is contract/unknown-key's finding, and the packages may all be in there.
  if (environment.view.entries('').some(({ key }) => /conda/i.test(key.text))) return undefined;
  const reading = imageOf(document)?.reading;
  if (reading === undefined || 'fault' in reading) return undefined;
  const { registry, repository } = reading.image;
  return kindOfRegistry(registry) === 'microsoft'
    ? /^azureml\/(?:curated\/)?([^/]+)$/.exec(repository)?.[1]
    : undefined;
}
