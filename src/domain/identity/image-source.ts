/** Where the image of a deployment comes from, as far as its file tells. */
import type { Document } from '../../project/documents/document.js';
import { type ImageName, readImage } from '../../registry/reference.js';
import { parseReference, type Reference } from '../references.js';
import type { Place } from './holder.js';

export type ImageSource =
  /** Nobody's rights matter, or nothing is known yet. */
  | { kind: 'none' }
  | { kind: 'image'; image: ImageName; place: Place }
  /** Azure builds it, and puts it into the registry of the workspace. */
  | { kind: 'built'; place: Place }
  | { kind: 'registered'; text: string; reference: Reference; place: Place };

const NONE: ImageSource = { kind: 'none' };

export function imageSource(document: Document): ImageSource {
  const { environment } = document;
  if (environment.form === 'reference') {
    const place = { view: document, path: 'environment' };
    const { text } = environment;
    return { kind: 'registered', text, reference: parseReference(text), place };
  }
  if (environment.form !== 'inline') return NONE;
  const { view } = environment;
  if (view.isGiven('build')) return { kind: 'built', place: { view, path: 'build.path' } };
  if (view.isGiven('conda_file')) {
    const path = view.mapping('conda_file') === undefined ? 'conda_file' : 'image';
    return { kind: 'built', place: { view, path } };
  }
  return fromText(view.string('image') ?? '', { view, path: 'image' });
}

/** What cannot be read as an image has no registry; other checks report it. */
export function fromText(text: string, place: Place): ImageSource {
  const reading = readImage(text);
  return 'image' in reading ? { kind: 'image', image: reading.image, place } : NONE;
}
