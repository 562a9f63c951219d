/** The forms in which a file names an asset of a workspace or a registry. */

export type AssetType = 'models' | 'environments' | 'codes';

export type Reference =
  /** `azureml:name`, with `:version` or `@label`. */
  | { form: 'workspace'; name: string; version?: string; label?: string }
  /** `azureml://registries/<registry>/<type>/<name>/versions|labels/<x>`. */
  | { form: 'registry'; registry: string; type: string; name: string; version?: string; label?: string }
  /** A whole ARM id behind `azureml:`. */
  | {
      form: 'arm';
      subscription: string;
      resourceGroup: string;
      workspace: string;
      type: string;
      name: string;
      version: string;
    }
  | { form: 'wrong'; why: ReferenceFault };

export type ReferenceFault =
  | 'no-prefix'
  | 'image'
  | 'path'
  | 'file'
  | 'arm-no-prefix'
  | 'arm-incomplete'
  | 'cloud-path'
  | 'slash'
  | 'empty'
  | 'twice-prefixed'
  | 'registry-incomplete'
  /** `name:@latest`, `name:3@latest`: a label and a version at once. */
  | 'label-after-version';

// azure-ai-ml 1.34.0 `_utils/_arm_id_utils.py`, AMLVersionedArmId; letter case counts there too.
const ARM_ID =
  /^\/?subscriptions\/([^/]+)\/resourceGroups\/([^/]+)\/providers\/Microsoft\.MachineLearningServices\/workspaces\/([^/]+)\/([^/]+)\/([^/]+)\/versions\/([^/]+)/;
const REGISTRY = /^azureml:\/\/registries\/([^/]+)\/([^/]+)\/([^/]+)\/(versions|labels)\/([^/]+)$/;

/** Reads a reference as the client does; what it lets pass without looking is read for what it means. */
export function parseReference(text: string): Reference {
  if (text.startsWith('azureml://registries/')) return registryReference(text);
  if (text.startsWith('azureml://')) return { form: 'wrong', why: 'cloud-path' };
  if (!text.startsWith('azureml:')) return { form: 'wrong', why: unprefixed(text) };
  const id = text.slice('azureml:'.length);
  if (id.startsWith('azureml://')) return { form: 'wrong', why: 'twice-prefixed' };
  if (id.trim() === '') return { form: 'wrong', why: 'empty' };
  const arm = ARM_ID.exec(id);
  if (arm !== null) {
    const [, subscription = '', resourceGroup = '', workspace = '', type = '', name = '', version = ''] = arm;
    return { form: 'arm', subscription, resourceGroup, workspace, type, name, version };
  }
  if (/^\/?subscriptions\//i.test(id)) return { form: 'wrong', why: 'arm-incomplete' };
  if (id.includes('/') && !id.startsWith('/')) return { form: 'wrong', why: 'slash' };
  const at = id.lastIndexOf('@');
  if (at !== -1 && id.slice(0, at).includes(':')) return { form: 'wrong', why: 'label-after-version' };
  if (at !== -1) return { form: 'workspace', name: id.slice(0, at), label: id.slice(at + 1) };
  const [name = '', ...version] = id.split(':');
  return version.length === 0
    ? { form: 'workspace', name }
    : { form: 'workspace', name, version: version.join(':') };
}

function registryReference(text: string): Reference {
  const match = REGISTRY.exec(text);
  if (match === null) return { form: 'wrong', why: 'registry-incomplete' };
  const [, registry = '', type = '', name = '', kind, value = ''] = match;
  return {
    form: 'registry',
    registry,
    type,
    name,
    ...(kind === 'versions' ? { version: value } : { label: value }),
  };
}

function unprefixed(text: string): ReferenceFault {
  if (text.startsWith('file:')) return 'file';
  if (/^\/?subscriptions\//i.test(text)) return 'arm-no-prefix';
  if (/^[\w-]+(?:\.[\w-]+)+(?::\d+)?\/[\w./-]+(?:[:@]\S+)?$/.test(text) && !/^\.{1,2}\//.test(text))
    return 'image';
  if (/^\.{0,2}[/\\]|^[A-Za-z]:\\|\.(?:pkl|joblib|onnx|pt|pth|h5|ya?ml|sav|bin|json)$/.test(text))
    return 'path';
  return 'no-prefix';
}

/** Whether `code` names a code asset, so that nothing local is meant. */
export function isCodeAsset(code: string): boolean {
  return code.startsWith('azureml:') || ARM_ID.test(code);
}
