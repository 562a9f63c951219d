/** The assets that a deployment names, and where. */
import type { Document } from '../../project/documents/document.js';
import type { Path, View } from '../../project/yaml/view.js';
import { type AssetType, isCodeAsset, parseReference, type Reference } from '../references.js';

export interface Named {
  view: View;
  path: Path;
  kind: AssetType;
  /** As in the file. */
  text: string;
  reference: Exclude<Reference, { form: 'wrong' }>;
}

export const PLACES = {
  models: 'model',
  environments: 'environment',
  codes: 'code_configuration.code',
} as const;

/**
 * The asset of that kind. Undefined where the file names none, has its own inline, has a placeholder there, or names it
 * in a form that contract/reference reports.
 */
export function namedAsset(document: Document, kind: AssetType): Named | undefined {
  const text = writtenAsset(document, kind);
  if (text === undefined) return undefined;
  const reference = parseReference(text);
  if (reference.form === 'wrong') return undefined;
  if (reference.form !== 'workspace' && reference.type !== kind) return undefined;
  // Kubernetes endpoints accept no assets of a registry.
  if (reference.form === 'registry' && !document.isManaged) return undefined;
  if (reference.name.trim() === '') return undefined;
  return { view: document, path: PLACES[kind], kind, text, reference };
}

function writtenAsset(document: Document, kind: AssetType): string | undefined {
  if (kind === 'codes') {
    const code = document.string(PLACES.codes);
    if (code === undefined || !isCodeAsset(code)) return undefined;
    // The client accepts the id of a code asset with and without its prefix.
    return code.startsWith('azureml:') ? code : `azureml:${code}`;
  }
  const part = kind === 'models' ? document.model : document.environment;
  return part.form === 'reference' ? part.text : undefined;
}
