/** Models, environments, code and datastores of workspaces; registries of assets; blobs. */
import type { AssetKind, Home } from '../../../src/azure/questions/assets.ts';
import { targetOf } from '../places.ts';
import { answering, path, played, reasonOf, saysNetwork, saysRole } from '../play.ts';
import { at, fields, type Reading, type Recording, rowsOf, textOf } from '../recording.ts';
import { shown } from '../shown.ts';
import { lost } from './endpoints.ts';

const ID = /\/(models|environments|codes)\/([^/"?]+)(?:\/versions\/([^/"?]+))?/i;

function assetOf({ text, asked }: Recording) {
  const [, kind = 'models', name = 'credit-model', version = '1'] =
    ID.exec(text) ?? ID.exec(decodeURIComponent(asked?.url ?? '')) ?? [];
  return { kind: kind.toLowerCase() as AssetKind, name, version };
}

/** A workspace, or the registry that an id names. */
function homeOf(recording: Recording): Home {
  const registry = /azureml:\/\/registries\/([^/"]+)/.exec(recording.text)?.[1];
  const { subscription, resourceGroup } = targetOf(recording);
  const beside = { subscription, resourceGroup, registry: registry ?? '' };
  return registry === undefined ? targetOf(recording) : beside;
}

export async function versions(recording: Recording): Promise<Reading> {
  const { kind, name, version } = assetOf(recording);
  const home = homeOf(recording);
  const rows = rowsOf(recording.json);
  if (Array.isArray(fields(recording.json).value)) {
    const told = await played([answering(recording, path(/\/versions$/))], ({ azure }) =>
      azure.assets.newest(home, kind, name),
    );
    const question = `versions of ${kind}`;
    if (told.kind === 'unknown') return { question, lines: [], missing: [reasonOf(told)] };
    const wanted = rows.filter(row => at(row, 'properties.isArchived') !== true);
    const missing = wanted
      .slice(0, 5)
      .filter(
        row =>
          !told.value.some(
            one => one.version === row.name && one.modelType === at(row, 'properties.modelType'),
          ),
      )
      .map(row => `version ${textOf(row.name)}`);
    return { question, lines: shown({ versions: told.value }), missing };
  }
  const told = await played([answering(recording, path(/\/versions\/[^/]+$/))], ({ azure }) =>
    azure.assets.version(home, kind, name, version),
  );
  const facts = told.kind === 'known' ? told.value : undefined;
  return {
    question: `a version of ${kind}${'registry' in home ? ' of a registry' : ''}`,
    lines: facts === undefined ? [] : shown(facts),
    missing:
      facts === undefined
        ? [reasonOf(told)]
        : lost(recording.json, facts, [
            ['name', 'version'],
            ['properties.isArchived', 'isArchived'],
            ['properties.image', 'image'],
            ['properties.modelType', 'modelType'],
            ['properties.modelUri', 'modelUri'],
          ]).concat(
            textOf(at(recording.json, 'properties.condaFile')) !== '' && !facts.isBuilt
              ? ['its conda file']
              : [],
          ),
  };
}

export async function assets(recording: Recording): Promise<Reading> {
  const { kind, name } = assetOf(recording);
  const home = homeOf(recording);
  const answer = [answering(recording, path(/\/(?:models|environments|codes)(?:\/[^/]+)?$/))];
  if (Array.isArray(fields(recording.json).value)) {
    const told = await played(answer, ({ azure }) => azure.assets.names(home, kind));
    const question = `names of ${kind}`;
    if (told.kind === 'unknown') return { question, lines: [], missing: [reasonOf(told)] };
    const missing = rowsOf(recording.json).filter(row => !told.value.includes(textOf(row.name)));
    return { question, lines: shown({ names: told.value }), missing: missing.map(row => textOf(row.name)) };
  }
  const told = await played(answer, ({ azure }) => azure.assets.get(home, kind, name));
  const facts = told.kind === 'known' ? told.value : undefined;
  return {
    question: `one of ${kind}`,
    lines: facts === undefined ? [] : shown(facts),
    missing: facts === undefined ? [reasonOf(told)] : lost(recording.json, facts, [['name', 'name']]),
  };
}

export async function datastores(recording: Recording): Promise<Reading> {
  const list = Array.isArray(fields(recording.json).value) ? recording : asList(recording);
  const told = await played([answering(list, path('/datastores'))], ({ azure }) =>
    azure.datastores.list(targetOf(recording)),
  );
  const question = 'datastores of a workspace';
  if (told.kind === 'unknown') return { question, lines: [], missing: [reasonOf(told)] };
  const missing = rowsOf(list.json).flatMap((row, index) =>
    lost(row, told.value[index], [
      ['name', 'name'],
      ['properties.datastoreType', 'type'],
      ['properties.accountName', 'account'],
      ['properties.containerName', 'container'],
    ]),
  );
  const found = told.value.map(
    ({ name, type, account, container }) => `${name} ${type} ${account}/${container}`,
  );
  return { question, lines: shown({ datastores: found }), missing };
}

function asList(recording: Recording): Recording {
  const value = [recording.json];
  return { ...recording, json: { value }, text: JSON.stringify({ value }) };
}

/** Where a registry of assets is; recordings of Microsoft's test hosts are played with a host of the public cloud. */
export async function assetRegistry(recording: Recording): Promise<Reading> {
  const registry = textOf(at(recording.json, 'registryName')) || 'credit-assets';
  const { subscription, resourceGroup } = targetOf(recording);
  const home = { subscription, resourceGroup, registry };
  const text = recording.text
    .replaceAll('azureml-test.net', 'azureml.net')
    .replaceAll('azureml-test.ms', 'azureml.ms');
  const fits = (found: RegExp) => (asked: { url: URL }) => found.test(decodeURIComponent(asked.url.pathname));
  const told = await played(
    [answering({ ...recording, text }, fits(/\/registries\/[^/]+(?:\/discovery)?$/))],
    async ({ azure, asked }) => ({ told: await azure.assets.registry(home), asked }),
  );
  const question = 'a registry of assets, by its name';
  if (told.told.kind === 'unknown') return { question, lines: [], missing: [reasonOf(told.told)] };
  const isThere = told.told.value === true;
  const wanted = recording.status === 200;
  const isDiscovered = told.asked.some(({ url }) => url.pathname.endsWith('/discovery'));
  const missing = isThere === wanted ? [] : [wanted ? 'that it is there' : 'that it is not there'];
  if (wanted && !isDiscovered) missing.push('where it answers: nobody asks by its name alone');
  return { question, lines: [isThere ? 'it is there' : 'it is not there'], missing };
}

/** A listing of blobs, with the page that follows it where the folder has one. */
export async function blobs(recording: Recording, all: readonly Recording[]): Promise<Reading> {
  const { text, status } = recording;
  const account = /ServiceEndpoint="https:\/\/([^."/]+)/.exec(text)?.[1] ?? 'stmlprod';
  const container = /ContainerName="([^"]+)"/.exec(text)?.[1] ?? 'azureml';
  const prefix = (/<Prefix>([^<]*)<\/Prefix>/.exec(text)?.[1] ?? 'credit-mlflow').replace(/\/$/, '');
  const marker = /<NextMarker>([^<]+)<\/NextMarker>/.exec(text)?.[1];
  const follows = all.find(one => marker !== undefined && one.text.includes(`<Marker>${marker}</Marker>`));
  const isBlob = ({ url }: { url: URL }) => url.host.endsWith('.blob.core.windows.net');
  const xml = {
    'content-type': 'application/xml',
    ...(status >= 400 && { 'x-ms-error-code': errorOf(text) }),
  };
  const last = text
    .replace(/<NextMarker>[^<]*<\/NextMarker>/, '<NextMarker />')
    .replace(/<Blobs>.*<\/Blobs>/s, '<Blobs />');
  const storage = {
    storageAccount: `/subscriptions/s/resourceGroups/g/providers/Microsoft.Storage/storageAccounts/${account}`,
  };
  const workspace = JSON.stringify({
    id: '/w',
    name: 'ml-prod',
    location: 'westeurope',
    properties: storage,
  });
  const told = await played(
    [
      answering({ status: 200, headers: {}, text: workspace }, path(/\/workspaces\/[^/]+$/)),
      answering(
        { status: 200, headers: xml, text: follows?.text ?? last },
        asked => isBlob(asked) && asked.url.searchParams.has('marker'),
      ),
      answering({ ...recording, headers: xml }, isBlob),
    ],
    ({ azure }) =>
      azure.blobs.files(
        targetOf(recording),
        `https://${account}.blob.core.windows.net/${container}/${prefix}`,
      ),
  );
  const question = 'files in a container of blobs';
  if (status >= 400) {
    const isNetwork = errorOf(text) !== 'AuthorizationPermissionMismatch';
    const isTold = isNetwork ? saysNetwork(told) : saysRole(told);
    const wanted = isNetwork
      ? 'that the network is closed, and no role is missing'
      : 'that a role is missing';
    return { question, lines: [reasonOf(told)], missing: isTold ? [] : [wanted] };
  }
  if (told.kind === 'unknown' || told.value.kind !== 'files')
    return { question, lines: [], missing: [reasonOf(told)] };
  const wanted = [recording, ...(follows === undefined ? [] : [follows])].flatMap(
    page => page.text.match(/<Blob>/g) ?? [],
  ).length;
  const { files, bytes } = told.value;
  return {
    question: `${question}${follows === undefined ? '' : ', with the next page'}`,
    lines: shown({ files, bytes }),
    missing: files === wanted ? [] : [`${wanted} blobs, and ${files} were read`],
  };
}

function errorOf(text: string): string {
  return /<Code>(\w+)<\/Code>/.exec(text)?.[1] ?? '';
}
