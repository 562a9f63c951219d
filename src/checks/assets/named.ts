/** The assets that a deployment names: where it names them, and what of. */
import type { Document } from '../../documents/document.js';
import type { Path, View } from '../../documents/view.js';
import { type AssetType, isCodeAsset, parseReference, type Reference } from '../references.js';

export interface Named {
  view: View;
  path: Path;
  kind: AssetType;
  /** As the file has it. */
  text: string;
  reference: Exclude<Reference, { form: 'wrong' }>;
}

export const PLACES = {
  models: 'model',
  environments: 'environment',
  codes: 'code_configuration.code',
} as const;

/**
 * The asset of that kind. Undefined where the file names none, brings its own, waits to be rendered, or names it in a
 * form that contract/reference has refused.
 */
export function namedAsset(document: Document, kind: AssetType): Named | undefined {
  const text = writtenAsset(document, kind);
  if (text === undefined) return undefined;
  const reference = parseReference(text);
  if (reference.form === 'wrong') return undefined;
  if (reference.form !== 'workspace' && reference.type !== kind) return undefined;
  // Kubernetes takes no registry assets.
  if (reference.form === 'registry' && !document.isManaged) return undefined;
  if (reference.name.trim() === '') return undefined;
  return { view: document, path: PLACES[kind], kind, text, reference };
}

function writtenAsset(document: Document, kind: AssetType): string | undefined {
  if (kind === 'codes') {
    const code = document.string(PLACES.codes);
    if (code === undefined || !isCodeAsset(code)) return undefined;
    // The client takes the id of a code asset with its prefix and without.
    return code.startsWith('azureml:') ? code : `azureml:${code}`;
  }
  const part = kind === 'models' ? document.model : document.environment;
  return part.form === 'reference' ? part.text : undefined;
}
