/** Container registries: as resources, and what they answer to whoever pulls. */
import { createHash } from 'node:crypto';
import { readImage } from '../../../src/registry/reference.ts';
import { targetOf } from '../places.ts';
import {
  type Answerer,
  type AskedFor,
  answering,
  path,
  played,
  reasonOf,
  saysNetwork,
  saysRole,
} from '../play.ts';
import { at, eachRow, type Reading, type Recording, textOf } from '../recording.ts';
import { shown } from '../shown.ts';
import { HOST } from '../supporting.ts';
import { lost } from './endpoints.ts';

export async function containerRegistry(recording: Recording): Promise<Reading> {
  const question = 'a container registry as a resource';
  const found: Reading = { question, lines: [], missing: [] };
  for (const row of eachRow(recording)) {
    const told = await played([answering(row, path(/\/registries\/[^/]+$/i))], ({ azure }) =>
      azure.registries.byId(textOf(at(row.json, 'id'))),
    );
    const facts = told.kind === 'known' ? told.value : undefined;
    if (facts === undefined) {
      found.missing.push(reasonOf(told));
      continue;
    }
    found.lines.push(...shown(facts));
    const pairs = [
      ['name', 'name'],
      ['properties.loginServer', 'loginServer'],
      ['sku.name', 'sku'],
      ['properties.publicNetworkAccess', 'publicNetworkAccess'],
      ['properties.networkRuleSet.defaultAction', 'defaultAction'],
      ['properties.roleAssignmentMode', 'roleAssignmentMode'],
      ['properties.anonymousPullEnabled', 'isAnonymous'],
    ] as const;
    found.missing.push(...lost(row.json, facts, pairs));
  }
  return found;
}

function imageOf(text: string) {
  const reading = readImage(text);
  if (!('image' in reading)) throw new Error(`${text} is no image`);
  return reading.image;
}

const IMAGE = imageOf(`${HOST}/credit-scoring:1.4.0`);

function challenge(scope: string, more = ''): Record<string, string> {
  return {
    'www-authenticate': `Bearer realm="https://${HOST}/oauth2/token",service="${HOST}",scope="${scope}"${more}`,
  };
}

const isRegistry = ({ url }: AskedFor) => url.host === HOST;
const isManifest = (asked: AskedFor) => isRegistry(asked) && asked.url.pathname.includes('/manifests/');

/** Without a token a registry asks for one. */
const WANTS_TOKEN: Answerer = asked =>
  isRegistry(asked) && !asked.isSigned && !asked.url.pathname.startsWith('/oauth2/')
    ? {
        status: 401,
        headers: challenge('repository:credit-scoring:pull'),
        body: '{"errors":[{"code":"UNAUTHORIZED"}]}',
      }
    : undefined;

async function find(recording: Recording, answerers: readonly Answerer[]) {
  return played(answerers, ({ azure }) => azure.images.find(targetOf(recording), IMAGE));
}

/** An error of a registry of the target, or a manifest of it. */
export async function registry(recording: Recording): Promise<Reading> {
  const question = 'an image in a container registry of the target';
  const { status } = recording;
  const code = textOf(at((recording.json as { errors?: unknown[] } | undefined)?.errors?.[0], 'code'));
  if (status === 403) {
    // A firewall answers at the exchange of tokens, or before it.
    const told = await find(recording, [
      answering(recording, ({ url }) => url.host === HOST && url.pathname.startsWith('/oauth2/exchange')),
      WANTS_TOKEN,
    ]);
    return refused(question, told, 'network');
  }
  if (status === 401) {
    const headers = challenge('repository:credit-scoring:pull', ',error="insufficient_scope"');
    const told = await find(recording, [WANTS_TOKEN, answering({ ...recording, headers }, isManifest)]);
    return refused(question, told, 'role');
  }
  const told = await find(recording, [WANTS_TOKEN, answering(recording, isManifest)]);
  if (told.kind === 'unknown') return { question, lines: [], missing: [reasonOf(told)] };
  const isRight = told.value.kind === (code === '' ? 'found' : 'missing');
  return {
    question,
    lines: shown(told.value),
    missing: isRight ? [] : [code === '' ? 'the image' : `what ${code} means`],
  };
}

function refused(question: string, told: Awaited<ReturnType<typeof find>>, why: 'network' | 'role'): Reading {
  const refusal = told.kind === 'known' && told.value.kind === 'refused' ? told.value.why : told;
  const isTold = why === 'network' ? saysNetwork(refusal) : saysRole(refusal);
  const wanted =
    why === 'network' ? 'that the network is closed, and no role is missing' : 'that a role is missing';
  return { question, lines: [reasonOf(refusal)], missing: isTold ? [] : [wanted] };
}

function manifestHeaders(body: string, type: string): Record<string, string> {
  const digest = createHash('sha256').update(body).digest('hex');
  return { 'content-type': type, 'docker-content-digest': `sha256:${digest}` };
}

/** A manifest, with the digest of its own bytes: those of the recording are not the original ones. */
export async function manifest(recording: Recording): Promise<Reading> {
  const question = 'an image in a container registry of the target';
  const headers = manifestHeaders(recording.text, textOf(at(recording.json, 'mediaType')));
  const answers = [WANTS_TOKEN, answering({ ...recording, headers }, isManifest)];
  const told = await played(answers, ({ azure }) => azure.images.compressedBytes(targetOf(recording), IMAGE));
  if (told.kind === 'unknown') return { question, lines: [], missing: [reasonOf(told)] };
  const layers = at(recording.json, 'layers');
  const bytes = Array.isArray(layers) ? layers.reduce((sum, layer) => sum + Number(at(layer, 'size')), 0) : 0;
  return {
    question,
    lines: shown({ compressedBytes: told.value }),
    missing: told.value === bytes ? [] : ['its size'],
  };
}

const PUBLIC_IMAGE = imageOf('mcr.microsoft.com/credit-scoring:1.4.0');

/** The configuration of an image in a public registry, behind a manifest that names it. */
export async function imageConfig(recording: Recording): Promise<Reading> {
  const question = 'the platform of an image in a public registry';
  const { text } = recording;
  const digest = `sha256:${createHash('sha256').update(text).digest('hex')}`;
  const image = JSON.stringify({
    schemaVersion: 2,
    mediaType: MANIFEST_TYPE,
    config: {
      mediaType: 'application/vnd.docker.container.image.v1+json',
      digest,
      size: Buffer.byteLength(text),
    },
    layers: [],
  });
  const behind = { status: 200, headers: manifestHeaders(image, MANIFEST_TYPE), text: image };
  const answers = [
    answering(behind, ({ url }) => url.pathname.includes('/manifests/')),
    answering(recording, ({ url }) => url.pathname.endsWith(`/blobs/${digest}`)),
  ];
  const told = await played(answers, ({ azure }) =>
    azure.images.platforms(targetOf(recording), PUBLIC_IMAGE),
  );
  if (told.kind === 'unknown') return { question, lines: [], missing: [reasonOf(told)] };
  const wanted = `${textOf(at(recording.json, 'os'))}/${textOf(at(recording.json, 'architecture'))}`;
  const isRead = told.value?.some(platform => platform.startsWith(wanted)) === true;
  return { question, lines: shown({ platforms: told.value }), missing: isRead ? [] : [wanted] };
}

/** The first page of a list; the page that its link names is empty. */
export async function manifests(recording: Recording): Promise<Reading> {
  const question = 'tags of a repository, by its manifests';
  const body =
    recording.json === undefined ? (/^\{.*\}$/m.exec(recording.text)?.[0] ?? '{}') : recording.text;
  const rows = (JSON.parse(body).manifests ?? []) as { tags?: string[] }[];
  // A recording without a tag is played with one, to see it read.
  const tagged = rows.map((row, index) => ({ ...row, tags: row.tags ?? [`tag-${index}`] }));
  const link = recording.headers.link?.replace(/\/acr\/v1\/[^?]*\?/, '/acr/v1/credit-scoring/_manifests?');
  const isList = ({ url }: AskedFor) => url.host === HOST && url.pathname.endsWith('/_manifests');
  const { told, pages } = await played(
    [
      WANTS_TOKEN,
      answering(
        { status: 200, headers: {}, text: '{"manifests":[]}' },
        asked => isList(asked) && asked.url.searchParams.has('last'),
      ),
      answering(
        {
          status: 200,
          headers: link === undefined ? {} : { link },
          text: JSON.stringify({ manifests: tagged }),
        },
        isList,
      ),
    ],
    async ({ azure, asked }) => ({
      told: await azure.images.tags(targetOf(recording), IMAGE),
      pages: asked.filter(one => isList(one) && one.isSigned).length,
    }),
  );
  if (told.kind === 'unknown') return { question, lines: [], missing: [reasonOf(told)] };
  const missing = tagged.flatMap(({ tags }) => tags).filter(tag => !told.value.includes(tag));
  if (link !== undefined && pages < 2) missing.push('the next page');
  return { question, lines: shown({ manifests: rows.length, tags: told.value, pages }), missing };
}

const MANIFEST_TYPE = 'application/vnd.docker.distribution.manifest.v2+json';
const SMALLEST = JSON.stringify({
  schemaVersion: 2,
  mediaType: MANIFEST_TYPE,
  config: { digest: `sha256:${'a'.repeat(64)}`, size: 1 },
  layers: [],
});

/** The whole flow in one text: a challenge, an exchange, a token; then an image, or that a role is missing. */
export async function exchangeFlow(recording: Recording): Promise<Reading> {
  const question = 'an image, after the exchange of tokens';
  const { text } = recording;
  const bodies = text.match(/^\{.*\}$/gm) ?? [];
  const authenticate =
    /^WWW-Authenticate: (.*)$/im.exec(text)?.[1]?.replaceAll('https://R/', `https://${HOST}/`) ?? '';
  const step = (end: string, body: string | undefined): Answerer =>
    answering(
      { status: 200, headers: {}, text: body ?? '{}' },
      ({ url }) => url.host === HOST && url.pathname.endsWith(end),
    );
  const steps = [
    step(
      '/oauth2/exchange',
      bodies.find(body => body.includes('refresh_token')),
    ),
    step(
      '/oauth2/token',
      bodies.find(body => body.includes('"access_token"')),
    ),
  ];
  const refusal = bodies.find(body => body.includes('"errors"')) ?? '{}';
  const unsigned: Answerer = asked =>
    isManifest(asked) && !asked.isSigned
      ? { status: 401, headers: { 'www-authenticate': authenticate }, body: refusal }
      : undefined;
  const manifest = { status: 200, headers: manifestHeaders(SMALLEST, MANIFEST_TYPE), text: SMALLEST };
  const found = await find(recording, [...steps, unsigned, answering(manifest, isManifest)]);
  const headers = { 'www-authenticate': `${authenticate},error="insufficient_scope"` };
  const denied = await find(recording, [
    ...steps,
    unsigned,
    answering({ status: 401, headers, text: refusal }, isManifest),
  ]);
  const isFound = found.kind === 'known' && found.value.kind === 'found';
  const role = refused(question, denied, 'role');
  return {
    question,
    lines: [
      `with a token: ${isFound ? 'found' : reasonOf(found)}`,
      `insufficient_scope: ${role.lines.join('')}`,
    ],
    missing: [...(isFound ? [] : ['the image']), ...role.missing],
  };
}

/** Headers of a public registry: every challenge must lead to a token, and a manifest's headers to the image. */
export async function publicRegistry(recording: Recording): Promise<Reading> {
  const { text, headers } = recording;
  const found: Reading = { question: 'an image in a public registry', lines: [], missing: [] };
  for (const [, realm = ''] of text.matchAll(
    /www-authenticate: (Bearer realm="https:\/\/nvcr[^)\n]*?)(?: \(|$)/gim,
  ))
    await challenged(realm, found, targetOf(recording));
  if (headers['docker-content-digest'] !== undefined) {
    const head: Answerer = ({ url }) =>
      url.pathname.includes('/manifests/') ? { status: 200, headers } : undefined;
    const told = await played([head], ({ azure }) =>
      azure.images.find(targetOf(recording), imageOf('library/python:3.11')),
    );
    outcome(found, 'HEAD 200', told, 'found');
  }
  const limit = /\{"errors":\[\{"code":"TOOMANYREQUESTS".*?\}\]\}/.exec(text)?.[0];
  if (limit !== undefined) {
    const told = await played(
      [
        answering({ status: 429, headers: {}, text: limit }, ({ url }) =>
          url.pathname.includes('/manifests/'),
        ),
      ],
      ({ azure }) => azure.images.find(targetOf(recording), imageOf('library/python:3.11')),
    );
    const isThrottled = told.kind === 'unknown' && told.reason === 'throttled';
    found.lines.push(`429: ${reasonOf(told)}`);
    if (!isThrottled) found.missing.push('that a limit of pulls is reached');
  }
  if (/ghcr\.io/.test(text)) {
    const told = await played([ghcr], ({ azure }) =>
      azure.images.find(targetOf(recording), imageOf('ghcr.io/contoso/credit:1')),
    );
    outcome(found, 'ghcr.io 403', told, 'refused');
  }
  return found;
}

const ghcr: Answerer = ({ url }) => {
  if (url.pathname === '/token')
    return {
      status: 403,
      body: '{"errors":[{"code":"DENIED","message":"requested access to the resource is denied"}]}',
    };
  return {
    status: 401,
    headers: {
      'www-authenticate':
        'Bearer realm="https://ghcr.io/token",service="ghcr.io",scope="repository:contoso/credit:pull"',
    },
    body: '{"errors":[{"code":"UNAUTHORIZED"}]}',
  };
};

async function challenged(
  authenticate: string,
  found: Reading,
  target: ReturnType<typeof targetOf>,
): Promise<void> {
  const answer: Answerer = ({ url, isSigned }) => {
    if (!url.pathname.startsWith('/v2/')) return undefined;
    if (!isSigned) return { status: 401, headers: { 'www-authenticate': authenticate } };
    return { status: 200, headers: { 'docker-content-digest': `sha256:${'a'.repeat(64)}` } };
  };
  const told = await played([answer], ({ azure }) =>
    azure.images.find(target, imageOf('nvcr.io/nvidia/tritonserver:24.05-py3')),
  );
  outcome(found, authenticate, told, 'found');
}

function outcome(found: Reading, what: string, told: Awaited<ReturnType<typeof find>>, wanted: string): void {
  found.lines.push(`${what}: ${told.kind === 'known' ? told.value.kind : reasonOf(told)}`);
  if (told.kind !== 'known' || told.value.kind !== wanted) found.missing.push(`what comes of ${what}`);
}
