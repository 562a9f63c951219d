/** The image of a deployment's environment, where the file names it. */
import type { Document } from '../../project/documents/document.js';
import type { View } from '../../project/yaml/view.js';
import { type ImageReading, readImage } from '../../registry/reference.js';

/** undefined for a registered environment, a build, a placeholder. */
export function imageOf({
  environment,
}: Document): { view: View; text: string; reading: ImageReading } | undefined {
  if (environment.form !== 'inline') return undefined;
  const { view } = environment;
  const text = view.string('image');
  return text === undefined ? undefined : { view, text, reading: readImage(text) };
}
