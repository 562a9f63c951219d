/** The addresses under which Azure ML keeps the files of an asset. Read only: nothing is asked here. */
import type { Target } from './workspaces.js';

export type AssetUri =
  /** A path of a datastore: of the workspace that reads it, unless `home` names another. */
  | { form: 'datastore'; home: Target | undefined; datastore: string; path: string }
  /** A blob or a folder of blobs. Whose the host is, the address does not say. */
  | { form: 'blob'; host: string; container: string; path: string }
  /** Of a job, of MLflow, of a kind of storage that has no blobs. */
  | { form: 'other' };

// azure-ai-ml 1.34.0 constants/_common.py: SHORT_URI_REGEX_FORMAT and LONG_URI_REGEX_FORMAT; Azure itself writes the
// resource group in both letter cases.
const SHORT = /^azureml:\/\/datastores\/([^/]+)\/paths\/(.+)$/;
const LONG =
  /^azureml:\/\/subscriptions\/([^/]+)\/resourcegroups\/([^/]+)\/(?:providers\/Microsoft\.MachineLearningServices\/)?workspaces\/([^/]+)\/datastores\/([^/]+)\/paths\/(.+)$/i;

/** Longer than any path that a blob can have, with everything before it. */
const MAX_LENGTH = 2_048;

export function parseAssetUri(uri: string): AssetUri {
  if (uri.length > MAX_LENGTH) return { form: 'other' };
  const [, datastore = '', path = ''] = SHORT.exec(uri) ?? [];
  if (datastore !== '') return { form: 'datastore', home: undefined, datastore, path: trimmed(path) };
  const long = LONG.exec(uri);
  if (long !== null) {
    const [, subscription = '', resourceGroup = '', workspace = '', store = '', rest = ''] = long;
    const home = { subscription, resourceGroup, workspace };
    return { form: 'datastore', home, datastore: store, path: trimmed(rest) };
  }
  return /^https:\/\//i.test(uri) ? blobUri(uri) : { form: 'other' };
}

/** A query may be a signature: it is no part of the name, and goes nowhere. */
function blobUri(text: string): AssetUri {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || url.username !== '' || url.port !== '') return { form: 'other' };
  const [, container = '', ...rest] = url.pathname.split('/');
  try {
    const path = trimmed(decodeURIComponent(rest.join('/')));
    return { form: 'blob', host: url.host.toLowerCase(), container: decodeURIComponent(container), path };
  } catch {
    return { form: 'other' };
  }
}

/** A folder may end with a slash; the names of its blobs begin without one. */
function trimmed(path: string): string {
  return path.replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '');
}
