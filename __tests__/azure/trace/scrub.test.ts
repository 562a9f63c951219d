/** Nothing that is planted anywhere in any answer stands in the trace; what readers need stays. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Exchange, Recorder } from '../../../src/azure/trace/exchange.js';
import { type TraceHead, traceOf } from '../../../src/azure/trace/trace.js';
import { SIGNATURES } from '../../../src/causes/catalogue.js';
import { diagnose } from '../../../src/diagnosis/diagnose.js';
import { readText } from '../../../src/diagnosis/read-text.js';
import { wordsOfFailures } from '../../../src/run/traced.js';

const FIXTURES = path.resolve(import.meta.dirname, '../../fixtures/recorded');
const HEAD: TraceHead = { tool: 'test', mode: 'preflight', cloud: 'public', ended: 'passed', target: {} };
const ARM = 'https://management.azure.com';

function exchange(url: string, body: string | object, more: Partial<Exchange> = {}): Exchange {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return {
    method: 'GET',
    url,
    sent: undefined,
    status: 200,
    failure: undefined,
    headers: { 'content-type': 'application/json' },
    body: [Buffer.from(text)],
    isCut: false,
    times: 1,
    ...more,
  };
}

function trace(exchanges: readonly Exchange[], head: TraceHead = HEAD): string {
  const recorder = new Recorder();
  for (const one of exchanges) recorder.add(one);
  return traceOf(recorder, head);
}

function line(text: string, n = 1): Record<string, unknown> {
  return JSON.parse(text.split('\n')[n] ?? '{}') as Record<string, unknown>;
}

/** What somebody may not want to send, each with what must not be found of it. */
const PLANTED: Readonly<Record<string, readonly [text: string, parts: readonly string[]]>> = {
  subscription: ['7c1e9d52-0b6f-4a3e-9f61-2d9a5b7c8e10', ['7c1e9d52', '2d9a5b7c8e10']],
  'an id in capitals': ['7C1E9D52-0B6F-4A3E-9F61-2D9A5B7C8E11', ['7C1E9D52', '2D9A5B7C8E11']],
  'an id without dashes': ['7c1e9d520b6f4a3e9f612d9a5b7c8e12', ['7c1e9d520b6f4a3e']],
  workspace: ['mlw-northwind-7', ['northwind']],
  'a name of public words': ['test-endpoint', ['test-endpoint']],
  'another name of public words': ['ml_workspace_test', ['ml_workspace']],
  person: ['Jane Quill-Ødegård', ['Jane', 'Quill', 'degård']],
  mail: ['jane.quill@northwind.example.org', ['jane', 'northwind']],
  host: ['scoring.internal.northwind.net', ['northwind']],
  registry: ['acrnorthwind7.azurecr.io/pricing/elasticity:2026.1', ['northwind', 'pricing', 'elasticity']],
  'IPv4 address': ['203.0.113.77', ['203.0.113.77']],
  'IPv4 range': ['203.0.113.0/24', ['203.0.113.0']],
  'IPv6 address': ['2001:db8:85a3::8a2e:370:7334', ['85a3', '8a2e', '370:7334']],
  'account key': [
    'q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA=',
    ['q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA'],
  ],
  'connection string': [
    'DefaultEndpointsProtocol=https;AccountName=stnorthwind;AccountKey=q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQ==;EndpointSuffix=core.windows.net',
    ['stnorthwind', 'q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQ'],
  ],
  token: [
    'eyJhbGciOiJSUzI1NiJ9.eyJvaWQiOiI3YzFlOWQ1MiIsInN1YiI6Im5vcnRod2luZCJ9.c2lnbmF0dXJlLW9mLW5vYm9keQ',
    ['eyJhbGciOiJSUzI1NiJ9', 'eyJvaWQiOiI3YzFlOWQ1Mi', 'c2lnbmF0dXJl'],
  ],
  'shared access signature': [
    'https://stnorthwind.blob.core.windows.net/pricing/elasticity.pkl?sv=2024-11-04&sr=b&sig=Zm9vYmFyYmF6cXV4Zm9vYmFy%3D&se=2027-01-01',
    ['stnorthwind', 'elasticity', 'Zm9vYmFyYmF6'],
  ],
  'a client secret': ['3Lp8Q~hW2kR.vTz9XcYbN4mD_sF6gJ1aE5uOiP0q', ['hW2kR', 'vTz9XcYbN4mD']],
  'a token of GitHub': ['ghp_16C7e42F292c6912E7710c838347Ae178B4a', ['16C7e42F292c6912E7710c838347Ae178B4a']],
  'a key of OpenAI': ['sk-proj-9fQzLw3TxVb7Kc2MnR8sYh4E', ['9fQzLw3TxVb7Kc2MnR8sYh4E']],
  'an id of a resource': [
    '/subscriptions/7c1e9d52-0b6f-4a3e-9f61-2d9a5b7c8e13/resourceGroups/rg-northwind/providers/Microsoft.Storage/storageAccounts/stpricing',
    ['7c1e9d52', 'northwind', 'stpricing'],
  ],
  'a sentence with names': [
    "The workspace 'mlw-northwind-7' of Jane (10.20.30.40) failed.",
    ['northwind', 'Jane', '10.20.30.40'],
  ],
  'a name in another script': ['価格モデル', ['価格モデル']],
  'a link with a password': [
    'https://jane:hunter2horse@git.northwind.net/pricing.git',
    ['jane', 'hunter2horse', 'northwind', 'pricing'],
  ],
  'JSON in a text': ['{"password":"hunter2horse","owner":"jane"}', ['hunter2horse', 'jane']],
  'a phone number': ['+49 170 12345678', ['12345678']],
};

const QUESTIONS = readdirSync(FIXTURES).filter(name => /\.(?:json|xml)$/.test(name) && name !== 'index.json');

/** The same answer with a text at the place of its nth text, key included. */
function planted(value: unknown, text: string, place: { left: number }): unknown {
  if (typeof value === 'string') {
    place.left -= 1;
    return place.left === -1 ? text : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(item => planted(item, text, place));
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, planted(inner, text, place)]));
}

function everywhere(value: unknown, text: string): unknown {
  if (typeof value === 'string') return text;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(item => everywhere(item, text));
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, everywhere(inner, text)]));
}

function withKeys(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(item => withKeys(item, key));
  const inner = Object.entries(value).map(([name, one]) => [name, withKeys(one, key)] as const);
  return Object.fromEntries([...inner, [key, 'Succeeded']]);
}

function expectNothingOf(text: string, parts: readonly string[]): void {
  for (const part of parts) expect(text.toLowerCase()).not.toContain(part.toLowerCase());
}

describe.each(Object.entries(PLANTED))('%s', (_what, [text, parts]) => {
  test('in every text of every answer', () => {
    for (const name of QUESTIONS.filter(file => file.endsWith('.json'))) {
      const json = JSON.parse(readFileSync(path.join(FIXTURES, name), 'utf8')) as unknown;
      expectNothingOf(trace([exchange(`${ARM}/subscriptions/x`, everywhere(json, text) as object)]), parts);
    }
  });

  test('as a key of every answer', () => {
    for (const name of QUESTIONS.filter(file => file.endsWith('.json'))) {
      const json = JSON.parse(readFileSync(path.join(FIXTURES, name), 'utf8')) as unknown;
      expectNothingOf(trace([exchange(`${ARM}/subscriptions/x`, withKeys(json, text) as object)]), parts);
    }
  });

  test('in texts and attributes of a listing', () => {
    const safe = text.replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`);
    const xml = `<?xml version="1.0" encoding="utf-8"?><EnumerationResults ServiceEndpoint="${safe}" ContainerName="${safe}"><Prefix>${safe}</Prefix><Blobs><Blob><Name>${safe}</Name><Properties><Content-Length>12</Content-Length><Etag>${safe}</Etag></Properties><Metadata><owner>${safe}</owner></Metadata></Blob></Blobs><NextMarker>${safe}</NextMarker></EnumerationResults>`;
    expectNothingOf(trace([exchange('https://stnorthwind.blob.core.windows.net/pricing?comp=list', xml)]), [
      ...parts,
      'stnorthwind',
      'pricing',
    ]);
  });

  test('in the question, its headers and its body', () => {
    const encoded = encodeURIComponent(text);
    const asked = exchange(
      `${ARM}/subscriptions/${encoded}/resourceGroups/${encoded}?$filter=${encoded}&x=${encoded}`,
      {},
      {
        method: 'POST',
        sent: JSON.stringify({ containerType: text, [text]: text }),
        headers: Object.fromEntries(
          ['www-authenticate', 'location', 'link', 'content-type', 'x-ms-error-code'].map(name => [
            name,
            text,
          ]),
        ),
      },
    );
    expectNothingOf(trace([asked]), parts);
  });

  test('in the log of a container and in the error of an operation', () => {
    const content = `Instance status:\n${text}\nTraceback: ${text}\n  File "/var/azureml-app/${text}/score.py"\n`;
    const error = {
      status: 'Failed',
      error: { code: text, message: `Could not find ${text}`, details: [{ target: text }] },
    };
    expectNothingOf(trace([exchange(`${ARM}/a/getLogs`, { content }), exchange(`${ARM}/b`, error)]), parts);
  });

  test('in what the settings name', () => {
    const target = { subscription: text, resourceGroup: text, workspace: text };
    expectNothingOf(trace([], { ...HEAD, target }), parts);
  });
});

test('any text at any place of any answer', () => {
  const jsons = QUESTIONS.filter(file => file.endsWith('.json')).map(
    name => JSON.parse(readFileSync(path.join(FIXTURES, name), 'utf8')) as object,
  );
  const word = fc.stringMatching(/^[b-df-hj-np-tv-z]{5,9}\d{2}[b-df-hj-np-tv-z]{3}$/);
  fc.assert(
    fc.property(
      fc.constantFrom(...jsons),
      fc.nat(60),
      word,
      fc.constantFrom('', 'the model ', 'azureml:', '/providers/', '=', '"'),
      (json, place, secret, before) => {
        const text = trace([
          exchange(`${ARM}/subscriptions/x`, planted(json, `${before}${secret}`, { left: place }) as object),
        ]);
        expect(text).not.toContain(secret);
      },
    ),
    { numRuns: 300 },
  );
});

describe('what must not even be remembered', () => {
  test.each([
    [
      'https://login.microsoftonline.com/contoso.onmicrosoft.com/oauth2/v2.0/token',
      { access_token: 'abc.def.ghi', expires_in: 3599 },
    ],
    ['https://acrnorthwind.azurecr.io/oauth2/exchange', { refresh_token: 'abc.def.ghi' }],
    ['https://auth.docker.io/token', { token: 'abc.def.ghi' }],
    [
      `${ARM}/subscriptions/s/resourceGroups/g/providers/Microsoft.Storage/storageAccounts/a/listKeys`,
      { keys: [{ value: 'abc.def.ghi' }] },
    ],
    [
      `${ARM}/subscriptions/s/resourceGroups/g/providers/Microsoft.MachineLearningServices/workspaces/w/onlineEndpoints/e/token`,
      { accessToken: 'abc.def.ghi' },
    ],
  ])('%s', (url, body) => {
    const text = trace([exchange(url, body, { method: 'POST' })]);
    expect(text).not.toContain('abc');
    expect(line(text)).toMatchObject({ left: 'secrets', status: 200 });
    expect(line(text)).not.toHaveProperty('json');
  });

  test('of a refused sign-in, its number alone', () => {
    const body = {
      error: 'invalid_client',
      error_description: 'AADSTS7000215: Invalid client secret of app northwind',
      error_codes: [7000215],
      trace_id: 'abc',
    };
    const text = trace([
      exchange('https://login.microsoftonline.com/t/oauth2/v2.0/token', body, { status: 401 }),
    ]);
    expect(line(text).json).toEqual({
      error: 'invalid_client',
      error_description: 'AADSTS7000215: (left out)',
      error_codes: [7000215],
    });
  });

  test('a page of a proxy is left out', () => {
    const text = trace([
      exchange(`${ARM}/subscriptions/x`, '<html><body>Hello Jane, sign in at northwind</body></html>'),
    ]);
    expect(line(text)).toMatchObject({ status: 200, left: 'form' });
  });
});

describe('what stays', () => {
  test.each(
    QUESTIONS.filter(file =>
      /usages|vmSizes|compute-skus|locks|permissions|subscription-paygo|provider/.test(file),
    ),
  )('%s keeps what its reader needs', name => {
    const json = JSON.parse(readFileSync(path.join(FIXTURES, name), 'utf8')) as {
      value?: Record<string, unknown>[];
    };
    const shown = line(trace([exchange(`${ARM}/subscriptions/x/resourceGroups/y`, json)])).json as {
      value?: Record<string, unknown>[];
    };
    const KEPT = [
      'type',
      'name',
      'limit',
      'currentValue',
      'family',
      'vCPUs',
      'supportedComputeTypes',
      'restrictions',
      'actions',
      'state',
      'subscriptionPolicies',
      'registrationState',
    ];
    for (const [index, row] of (json.value ?? [json as Record<string, unknown>]).entries())
      for (const key of KEPT.filter(one => one in row && !(one === 'name' && /locks/.test(name))))
        expect((shown.value ?? [shown as Record<string, unknown>])[index]?.[key]).toEqual(row[key]);
  });

  test('the ids of built-in roles and policies', () => {
    const roles = ['2a2b9908-6ea1-4ae2-8e65-a410df84e7d1', '1f3afdf9-d0c9-4c3d-847f-89da613e70a8'];
    const json = {
      roleDefinitionId: `/subscriptions/7c1e9d52-0b6f-4a3e-9f61-2d9a5b7c8e10/providers/Microsoft.Authorization/roleDefinitions/${roles[0]}`,
      policyDefinitionId: `/providers/Microsoft.Authorization/policySetDefinitions/${roles[1]}`,
      own: '/subscriptions/7c1e9d52-0b6f-4a3e-9f61-2d9a5b7c8e10/providers/Microsoft.Authorization/policyDefinitions/9f61d9d5-0b6f-4a3e-9f61-2d9a5b7c8e10',
    };
    const text = trace([exchange(`${ARM}/x`, json)]);
    for (const id of roles) expect(text).toContain(id);
    expect(text).not.toContain('9f61d9d5');
  });

  test('the same is the same everywhere, in the form that it had', () => {
    const id =
      '/subscriptions/7c1e9d52-0b6f-4a3e-9f61-2d9a5b7c8e10/resourceGroups/RG-North/providers/Microsoft.ContainerRegistry/registries/acrnorth';
    const text = trace([
      exchange(`${ARM}${id}`, {
        id: id.toLowerCase(),
        properties: { loginServer: 'acrnorth.azurecr.io' },
        message: "registry 'acrnorth' of RG-North",
      }),
      exchange('https://acrnorth.azurecr.io/v2/pricing/manifests/1.4.0', {}),
    ]);
    expect(line(text)).toMatchObject({
      path: '/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/Group1/providers/Microsoft.ContainerRegistry/registries/registry1',
      json: {
        id: '/subscriptions/00000000-0000-4000-8000-000000000001/resourcegroups/group1/providers/microsoft.containerregistry/registries/registry1',
        properties: { loginServer: 'registry1.azurecr.io' },
        message: "registry 'registry1' of Group1",
      },
    });
    expect(line(text, 2)).toMatchObject({ host: 'registry1.azurecr.io', path: '/v2/name1/manifests/1.4.0' });
  });
});

test('nearly every text that diagnose knows is known in a trace, too', async () => {
  const words = await wordsOfFailures();
  const causeOf = (text: string) =>
    diagnose([readText(text, { source: 'log', role: 'any' })]).diagnosis?.cause;
  const examples = SIGNATURES.flatMap(signature => signature.examples);
  const lost = examples.filter(example => {
    const recorder = new Recorder();
    recorder.add(exchange(`${ARM}/x/getLogs`, { content: example }));
    const { json } = line(traceOf(recorder, HEAD, { words })) as { json: { content: string } };
    return causeOf(json.content) !== causeOf(example);
  });
  expect(examples.length).toBeGreaterThan(300);
  expect(lost.length / examples.length).toBeLessThan(0.06);
});

describe('bounds', () => {
  test('the same answer again is counted, and of very many the first and the last are kept', () => {
    const recorder = new Recorder();
    for (let n = 0; n < 3; n += 1) recorder.add(exchange(`${ARM}/a`, { value: [] }));
    for (let n = 0; n < 100; n += 1) recorder.add(exchange(`${ARM}/b`, { value: [n] }));
    const text = traceOf(recorder, HEAD);
    const lines = text
      .trim()
      .split('\n')
      .map(
        one =>
          JSON.parse(one) as { path?: string; times?: number; json?: { value: number[] }; leftOut?: number },
      );
    expect(lines.find(({ path }) => path === '/a')).toMatchObject({ times: 3 });
    const values = lines.filter(({ path }) => path === '/b').map(({ json }) => json?.value[0]);
    expect([values[0], values.at(-1), values.length]).toEqual([0, 99, 40]);
    expect(lines.at(-1)).toEqual({ end: true, leftOut: 60 });
  });

  test('a trace is cut at its length, and says how much is missing', () => {
    const recorder = new Recorder();
    for (let n = 0; n < 50; n += 1) recorder.add(exchange(`${ARM}/a${n}`, { value: 'the '.repeat(100) }));
    const text = traceOf(recorder, HEAD, { maxLength: 5_000 });
    expect(text.length).toBeLessThan(5_200);
    const { leftOut } = JSON.parse(text.trim().split('\n').at(-1) ?? '') as { leftOut: number };
    expect(leftOut).toBe(50 - (text.trim().split('\n').length - 2));
    expect(leftOut).toBeGreaterThan(30);
  });

  test('an answer that is nested without end is cut', () => {
    const deep = `${'{"a":'.repeat(4_000)}"northwind"${'}'.repeat(4_000)}`;
    const text = trace([exchange(`${ARM}/a`, deep)]);
    expect(line(text)).toMatchObject({ status: 200 });
    expect(text.length).toBeLessThan(2_000);
    expect(text).not.toContain('northwind');
  });

  test('an answer that is too long has no body', () => {
    const text = trace([exchange(`${ARM}/a`, 'x'.repeat(9 * 1024 * 1024))]);
    expect(line(text)).toMatchObject({ status: 200, left: 'length' });
  });
});
