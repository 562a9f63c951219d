/** What to say of an asset that does not exist, with what exists instead. */

import type { Azure } from '../../azure/azure.js';
import type { Home } from '../../azure/questions/assets.js';
import { CURATED_ENVIRONMENTS, CURATED_REGISTRY } from '../../facts/curated-environments.js';
import { type Problem, problem, type Said } from '../answers.js';
import type { RemoteDocumentContext } from '../context.js';
import type { AssetType } from '../references.js';
import { shown } from '../shown.js';
import { nearest, nearestFew } from '../suggest.js';
import type { Named } from './named.js';
import { homeName, type Missing } from './search.js';

/** As many names as fit on a line. */
const FEW = 4;

export async function missingAsset(
  { azure, document }: RemoteDocumentContext,
  named: Named,
  missing: Missing,
): Promise<Problem> {
  const isCurated = missing.what === 'asset' && document.isManaged && isCuratedName(named);
  const message = isCurated ? ofRegistry(missing) : await messageOf(azure, named, missing);
  // No recording shows what discovery answers for an unknown name.
  const severity = missing.what === 'registry' ? 'warning' : undefined;
  return problem(named.view, named.path, { ...message, ...(severity && { severity }) });
}

/** A name that Microsoft's registry has, written as if the workspace had it. */
export function isCuratedName({ kind, reference: { form, name } }: Named): boolean {
  return kind === 'environments' && form === 'workspace' && CURATED_ENVIRONMENTS.includes(name);
}

/** A message of the check; without a variant, that of the check's id. */
type Message = Said & { variant?: string };

interface Words {
  /** What the asset is called. */
  is: string;
  outcome: string;
  /** Instead of the asset, in the imperative. */
  instead: string;
  /** How to get a version; for code, the client has no command. */
  version: string;
}

const NO_DOWNLOAD = 'The container cannot download it, and the deployment fails.';
const NO_ENVIRONMENT = 'Azure has nothing to run the container from, and the deployment fails.';
const FOLDER = 'the folder of this repository that holds the scoring script, which the client uploads';

const WORDS: Readonly<Record<AssetType, Words>> = {
  models: {
    is: 'model',
    outcome: NO_DOWNLOAD,
    instead: 'register it before the deployment (az ml model create)',
    version: 'Register one before the deployment (az ml model create), or restore one (az ml model restore).',
  },
  environments: {
    is: 'environment',
    outcome: NO_ENVIRONMENT,
    instead: 'register it before the deployment (az ml environment create)',
    version:
      'Register one before the deployment (az ml environment create), or restore one (az ml environment restore).',
  },
  codes: {
    is: 'code asset',
    outcome: NO_DOWNLOAD,
    instead: `use ${FOLDER}`,
    version: `Use ${FOLDER}.`,
  },
};

const LATER = 'If an earlier step of the job registers it, run preflight after that step.';

async function messageOf(azure: Azure, { kind, reference }: Named, missing: Missing): Promise<Message> {
  const { what, home, name, version } = missing;
  const words = WORDS[kind];
  const asset = `The ${words.is} "${shown(name)}" in ${homeName(home)}`;
  if (what === 'workspace') return noWorkspace(home, words);
  if (what === 'registry') return noRegistry(home, words);
  if (what === 'active')
    return {
      variant: 'all-archived',
      what: `${asset} has no version that is not archived, so @latest resolves to nothing. The client stops.`,
      fix: `${words.version} Or name a version instead of @latest.`,
    };
  if (what === 'asset') {
    const answer = await azure.assets.names(home, kind);
    return noAsset(missing, words, answer.kind === 'known' ? answer.value : []);
  }
  const none = `${asset} has no version ${shown(version)}`;
  const answer = await azure.assets.newest(home, kind, name);
  if (answer.kind === 'unknown')
    return {
      variant: 'version-alone',
      what: `${none}. ${words.outcome}`,
      fix: 'Look up its versions in the studio, and use one of them.',
    };
  const newest = answer.value.map(row => row.version);
  return noVersion(none, words, { version, newest, write: own => rewritten(reference, name, own) });
}

function ofRegistry({ home, name, version }: Missing): Message {
  const place = version === '' ? 'labels/latest' : `versions/${shown(version)}`;
  return {
    variant: 'in-registry',
    what: `${homeName(home)} has no environment "${shown(name)}". Microsoft's registry has one of that name, but a short reference does not look there. ${NO_ENVIRONMENT}`,
    fix: `Use environment: azureml://registries/${CURATED_REGISTRY}/environments/${name}/${place}`,
  };
}

function noWorkspace(home: Home, { outcome }: Words): Message {
  return {
    variant: 'no-workspace',
    what: `The id names the workspace ${homeName(home)}, which its resource group does not have. ${outcome}`,
    fix: 'Correct the id, or use azureml:<name>:<version> for what is registered in the workspace of the deployment.',
  };
}

function noRegistry(home: Home, { outcome }: Words): Message {
  return {
    variant: 'no-registry',
    what: `Azure's discovery knows no Azure ML registry named ${homeName(home)}. ${outcome}`,
    fix: "Correct the name of the registry: az ml registry list shows those of a subscription, and Microsoft's is azureml.",
  };
}

function noAsset({ home, name }: Missing, words: Words, names: readonly string[]): Message {
  const what = `${homeName(home)} has no ${words.is} "${shown(name)}", or only archived versions of it. ${words.outcome}`;
  const meant = nearest(name, names);
  if (meant !== undefined) return { variant: 'did-you-mean', what, fix: `Did you mean "${shown(meant)}"?` };
  const others = nearestFew(name, names, FEW).map(shown).join(', ');
  // Others publish what is in a registry: there is nothing to register before the deployment.
  if ('registry' in home)
    return names.length === 0
      ? {
          variant: 'of-registry',
          what,
          fix: 'Correct the name: the page of the registry in the studio lists its assets.',
        }
      : {
          variant: 'of-registry-others',
          what,
          fix: `Correct the name. The registry has ${others}, and perhaps more.`,
        };
  return names.length === 0
    ? { what, fix: `Correct the name, or ${words.instead}. ${LATER}` }
    : {
        variant: 'others',
        what,
        fix: `Correct the name: there are ${others}. Or ${words.instead}. ${LATER}`,
      };
}

function noVersion(
  none: string,
  words: Words,
  { version, newest, write }: { version: string; newest: readonly string[]; write(own: string): string },
): Message {
  const [first] = newest;
  if (first === undefined)
    return {
      variant: 'no-version',
      what: `${none}, and no other that is not archived. ${words.outcome}`,
      fix: words.version,
    };
  const meant = newest.find(own => bare(own) === bare(version));
  if (meant !== undefined)
    return {
      variant: 'other-version',
      what: `${none}. ${words.outcome} Azure compares versions as text: there is ${shown(meant)}.`,
      fix: `Use ${write(meant)}`,
    };
  return {
    variant: 'version',
    what: `${none}. ${words.outcome}`,
    fix: `Its newest versions: ${newest.map(shown).join(', ')}. Use ${write(first)}`,
  };
}

/** `v01`, `01` and `1` are three versions to Azure, and the same one to a person. */
function bare(version: string): string {
  return version
    .toLowerCase()
    .replace(/^v(?=\d)/, '')
    .replace(/^0+(?=\d)/, '')
    .replace(/(?:\.0)+$/, '');
}

/** The reference with another version, in the form that the file uses. */
function rewritten(reference: Named['reference'], name: string, version: string): string {
  if (reference.form === 'workspace') return `azureml:${shown(name)}:${shown(version)}`;
  return `…/${shown(name)}/versions/${shown(version)}`;
}
