/** The contracts: a field that the SDK does not know, or lacks, or has of another type, fails the test that met it. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import { type Contracts, loadContracts } from '../../sandbox/contracts/contracts.ts';
import { loadPackages } from '../../sandbox/contracts/specs.ts';
import type { Asked } from '../../sandbox/servers/exchange.ts';
import { armGet, rehearse } from './clients.ts';

const ROOT = '/subscriptions/s/resourceGroups/rg/providers/Microsoft.MachineLearningServices/workspaces/ws';
const BLUE = `${ROOT}/onlineEndpoints/e/deployments/blue`;

let contracts: Contracts;

beforeAll(async () => {
  contracts = await loadContracts();
}, 60_000);

function asked(method: string, path: string, query = 'api-version=2022-10-01', body?: unknown): Asked {
  return {
    method,
    host: 'management.azure.com',
    origin: 'https://management.azure.com',
    path,
    query: new URLSearchParams(query),
    headers: {},
    body: Buffer.from(body === undefined ? '' : JSON.stringify(body)),
  };
}

const GOOD = {
  location: 'westeurope',
  name: 'blue',
  properties: {
    endpointComputeType: 'Managed',
    instanceType: 'Standard_DS3_v2',
    requestSettings: { requestTimeout: 'PT5S' },
    scaleSettings: { scaleType: 'Default' },
  },
};

function problems(body: unknown, query?: string): string[] {
  return contracts.check(asked('GET', BLUE, query), { status: 200, body });
}

test('every operation of the three packages is caught', async () => {
  const packages = await loadPackages();

  expect(packages.map(one => [one.name, one.specs.length])).toEqual([
    ['ml', 145],
    ['quota', 38],
    ['authorization', 76],
  ]);
  expect(contracts.count).toBeGreaterThan(150);
});

describe('an answer', () => {
  test('that is right passes', () => expect(problems(GOOD)).toEqual([]));

  test.each([
    ['an invented field', { ...GOOD, colour: 'red' }, 'colour'],
    ['an invented field deep inside', { ...GOOD, properties: { ...GOOD.properties, sizze: 1 } }, 'sizze'],
    ['a missing field', { name: 'blue', properties: GOOD.properties }, 'location'],
    ['a wrong type', { ...GOOD, properties: { ...GOOD.properties, instanceType: 3 } }, 'instanceType'],
    [
      'a wrong kind',
      { ...GOOD, properties: { ...GOOD.properties, endpointComputeType: 'Magic' } },
      'endpointComputeType',
    ],
    [
      'a span of time that is none',
      { ...GOOD, properties: { ...GOOD.properties, requestSettings: { requestTimeout: '5s' } } },
      'requestTimeout',
    ],
    ['nothing', undefined, 'must be object'],
  ])('with %s does not', (_title, body, word) => {
    expect(problems(body).join('\n')).toContain(word);
  });

  test('may have the fields of a newer version only in that version', () => {
    const newer = { ...GOOD, properties: { ...GOOD.properties, dataCollector: { collections: {} } } };

    expect(problems(newer).join()).toContain('dataCollector');
    expect(problems(newer, 'api-version=2024-04-01')).toEqual([]);
  });

  test('with an error must be one', () => {
    const failing = (body: unknown) => contracts.check(asked('GET', BLUE), { status: 404, body });

    expect(failing({ error: { code: 'ResourceNotFound', message: 'It is not there.' } })).toEqual([]);
    expect(failing({ message: 'It is not there.' })).not.toEqual([]);
  });
});

describe('a request', () => {
  test.each([
    ['without a version', asked('GET', BLUE, ''), 'api-version'],
    ['with a query that nobody knows', asked('GET', BLUE, 'api-version=2022-10-01&colour=red'), 'colour'],
    ['at a path that no contract has', asked('GET', `${ROOT}/nonsense/1/2/3`), 'no contract'],
    [
      'with a method that is not there',
      asked('PUT', '/subscriptions/s/providers/Microsoft.Compute/skus'),
      'no contract',
    ],
  ])('%s', (_title, request, word) => {
    expect(contracts.check(request, { status: 200, body: GOOD }).join('\n')).toContain(word);
  });

  test('with a body that does not fit, or with what only the service writes', () => {
    const put = (body: unknown) =>
      contracts.check(asked('PUT', BLUE, undefined, body), { status: 201, body: GOOD }).join('\n');

    expect(put({ location: 'westeurope', properties: GOOD.properties })).toBe('');
    expect(put({ location: 'westeurope', properties: { ...GOOD.properties, colour: 1 } })).toContain(
      'colour',
    );
    expect(put(GOOD)).toContain('name');
  });
});

test('other hosts are not looked at', () => {
  const request = { ...asked('GET', '/v2/'), host: 'crmlprod.azurecr.io' };

  expect(contracts.check(request, { status: 200, body: {} })).toEqual([]);
});

test('a sandbox that breaks a contract fails at its end, and says where', async () => {
  const { sandbox, end } = await rehearse();
  const path = '{sub}/resourceGroups/rg-ml/providers/Microsoft.MachineLearningServices/workspaces/ml-prod';
  await armGet(sandbox, `${path}?colour=red`, '2022-10-01');

  expect(sandbox.violations).toHaveLength(1);
  await expect(end()).rejects.toThrow(/ml-prod: the query name colour is unknown/);
});
