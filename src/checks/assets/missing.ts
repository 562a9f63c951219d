/** What is said of an asset that is not there, with what is there instead. */
import type { Azure } from '../../azure/azure.js';
import { CURATED_ENVIRONMENTS, CURATED_REGISTRY } from '../../catalog/curated-environments.js';
import { type Problem, problem, type RemoteDocumentContext } from '../check.js';
import { shown } from '../shown.js';
import { nearest, nearestFew } from '../suggest.js';
import type { Named } from './named.js';
import { homeName, type Missing } from './search.js';

/** As many names as a line can hold. */
const FEW = 4;

export async function missingAsset(
  { azure, document }: RemoteDocumentContext,
  named: Named,
  missing: Missing,
): Promise<Problem> {
  const { view, path } = named;
  const isCurated = missing.what === 'asset' && document.isManaged && isCuratedName(named);
  const { message, values } = isCurated ? ofRegistry(missing) : await said(azure, named, missing);
  const about = { name: shown(missing.name), version: shown(missing.version), home: homeName(missing.home) };
  // How discovery says so of a name that nobody has, no recording shows.
  const severity = missing.what === 'registry' ? 'warning' : undefined;
  return problem(view, path, {
    message,
    ...(severity && { severity }),
    values: { ...about, ...values },
  });
}

type Said = { message: string; values: Record<string, string | readonly string[]> };

async function said(azure: Azure, { kind, reference }: Named, missing: Missing): Promise<Said> {
  const { what, home, name, version } = missing;
  if (what === 'workspace') return { message: 'no-workspace', values: {} };
  if (what === 'registry') return { message: 'no-registry', values: {} };
  if (what === 'active') return { message: 'all-archived', values: {} };
  if (what === 'asset') {
    const told = await azure.assets.names(home, kind);
    const own = nameSaid(name, told.kind === 'known' ? told.value : []);
    // What is in a registry, others have put there: nothing to register before the deploy.
    const isThere = own.message === 'others' || own.message === '';
    return 'registry' in home && isThere
      ? { ...own, message: own.message === '' ? 'of-registry' : 'of-registry-others' }
      : own;
  }
  const told = await azure.assets.newest(home, kind, name);
  if (told.kind === 'unknown') return { message: 'version-alone', values: {} };
  const newest = told.value.map(row => row.version);
  return versionSaid(version, newest, own => rewritten(reference, name, own));
}

/** A name that Microsoft's registry has, written as if the workspace had it. */
export function isCuratedName({ kind, reference: { form, name } }: Named): boolean {
  return kind === 'environments' && form === 'workspace' && CURATED_ENVIRONMENTS.includes(name);
}

function ofRegistry({ name, version }: Missing): Said {
  const place = version === '' ? 'labels/latest' : `versions/${shown(version)}`;
  const path = `azureml://registries/${CURATED_REGISTRY}/environments/${name}/${place}`;
  return { message: 'in-registry', values: { path } };
}

function nameSaid(name: string, names: readonly string[]): Said {
  const meant = nearest(name, names);
  if (meant !== undefined) return { message: 'did-you-mean', values: { meant: shown(meant) } };
  if (names.length === 0) return { message: '', values: {} };
  return { message: 'others', values: { others: nearestFew(name, names, FEW).map(shown) } };
}

function versionSaid(version: string, newest: readonly string[], write: (version: string) => string): Said {
  const [first] = newest;
  if (first === undefined) return { message: 'no-version', values: {} };
  const meant = newest.find(own => bare(own) === bare(version));
  if (meant !== undefined)
    return { message: 'other-version', values: { meant: shown(meant), reference: write(meant) } };
  return { message: 'version', values: { newest: newest.map(shown), reference: write(first) } };
}

/** `v01`, `01` and `1` are three versions to Azure, and one to a person. */
function bare(version: string): string {
  return version
    .toLowerCase()
    .replace(/^v(?=\d)/, '')
    .replace(/^0+(?=\d)/, '')
    .replace(/(?:\.0)+$/, '');
}

/** The reference with another version, in the form that the file has. */
function rewritten(reference: Named['reference'], name: string, version: string): string {
  if (reference.form === 'workspace') return `azureml:${shown(name)}:${shown(version)}`;
  return `…/${shown(name)}/versions/${shown(version)}`;
}
