/** Models, environments and codes of a workspace or a registry. */
import { bytes, Reader } from './reader.ts';
import type { Asset, AssetKind, Assets, AssetVersion } from './world.ts';

const FOLDERS: Readonly<Record<AssetKind, string>> = {
  models: 'models',
  environments: 'environments',
  codes: 'LocalUpload',
};

function flavors(reader: Reader): AssetVersion['flavors'] {
  if (!reader.has('flavors')) return undefined;
  return Object.fromEntries(reader.named('flavors', (name, one) => [name, { data: one.strings('data') }]));
}

function build(reader: Reader): AssetVersion['build'] {
  if (!reader.has('build')) return undefined;
  const context = reader.in('build');
  return {
    contextUri: context.text('contextUri', 'https://example.blob.core.windows.net/context'),
    dockerfilePath: context.text('dockerfilePath', 'Dockerfile'),
  };
}

function inferenceConfig(reader: Reader): AssetVersion['inferenceConfig'] {
  if (!reader.has('inferenceConfig')) return undefined;
  const routes = reader.named('inferenceConfig', (name, route) => [
    name,
    { path: route.text('path', '/'), port: route.number('port', 5001) },
  ]);
  return Object.fromEntries(routes);
}

function files(reader: Reader, kind: AssetKind): Record<string, number> {
  if (reader.has('files'))
    return Object.fromEntries(
      reader.entries('files').map(([name, size]) => [name, bytes(size as string | number)]),
    );
  if (kind === 'models') return { 'model.pkl': 1024 };
  return kind === 'codes' ? { 'score.py': 512 } : {};
}

function resolveVersion(kind: AssetKind, name: string, version: string, reader: Reader): AssetVersion {
  const hasFiles = kind !== 'environments';
  const isBuilt = reader.has('build');
  return {
    version,
    archived: reader.flag('archived', false),
    description: reader.maybe('description'),
    tags: reader.strings('tags'),
    age: reader.span('age', '1d'),
    type: kind === 'models' ? reader.text('type', 'custom_model') : undefined,
    flavors: flavors(reader),
    jobName: reader.maybe('jobName'),
    path: hasFiles ? reader.text('path', `${FOLDERS[kind]}/${name}/${version}`) : undefined,
    files: files(reader, kind),
    filesAreGone: reader.flag('filesAreGone', false),
    image:
      kind === 'environments' && !isBuilt
        ? reader.text('image', 'mcr.microsoft.com/azureml/openmpi4.1.0-ubuntu22.04:latest')
        : undefined,
    conda: reader.maybe('conda'),
    build: build(reader),
    osType: kind === 'environments' ? reader.text('osType', 'Linux') : undefined,
    inferenceConfig: inferenceConfig(reader),
    uri: reader.maybe('uri'),
  };
}

function resolveAsset(kind: AssetKind, name: string, value: unknown): Asset {
  const reader = new Reader(value);
  const versions = reader.named('versions', (version, one) => resolveVersion(kind, name, version, one));
  return {
    name,
    archived: reader.flag('archived', false),
    versions: versions.length > 0 ? versions : [resolveVersion(kind, name, '1', new Reader({}))],
  };
}

export function resolveAssets(reader: Reader): Assets {
  const of = (kind: AssetKind) =>
    reader.entries(kind).map(([name, value]) => resolveAsset(kind, name, value));
  return { models: of('models'), environments: of('environments'), codes: of('codes') };
}
