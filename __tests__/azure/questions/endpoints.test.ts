/** What is read off an answer about an endpoint, in the forms that recorded answers have. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { endpointFacts } from '../../../src/azure/questions/endpoints.js';
import { standingOf } from '../../../src/modes/watch/look.js';

/** In the form of the answer to a PUT: no identity, no address yet, an empty systemData. */
function creating(more: object = {}, properties: object = {}) {
  return {
    id: '/subscriptions/s/resourceGroups/rg/providers/Microsoft.MachineLearningServices/workspaces/ml/onlineEndpoints/credit',
    name: 'credit',
    type: 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints',
    properties: {
      description: null,
      properties: {},
      scoringUri: null,
      swaggerUri: null,
      authMode: 'AADToken',
      provisioningState: 'Creating',
      compute: null,
      publicNetworkAccess: 'Enabled',
      traffic: {},
      mirrorTraffic: {},
      ...properties,
    },
    systemData: {},
    tags: {},
    kind: 'Managed',
    ...more,
  };
}

describe('the identity of an endpoint', () => {
  test('is not known while it is being created', () => {
    expect(endpointFacts(creating())).toMatchObject({
      state: 'Creating',
      identity: { type: undefined, principalId: undefined, userAssigned: [] },
      compute: undefined,
      scoringUri: undefined,
    });
    expect(
      endpointFacts(creating({ identity: null }, { provisioningState: 'creating' })).identity.type,
    ).toBeUndefined();
  });

  test('is what the answer says, even then', () => {
    const identity = { type: 'SystemAssigned', principalId: 'p', tenantId: 't' };
    expect(endpointFacts(creating({ identity })).identity).toMatchObject({
      type: 'SystemAssigned',
      principalId: 'p',
    });
  });

  test.each(['Failed', 'Canceled'])('is not known where its creation was %s', provisioningState => {
    expect(endpointFacts(creating({}, { provisioningState })).identity.type).toBeUndefined();
  });

  test.each(['Succeeded', 'Updating'])('is none where an endpoint that is %s has none', provisioningState => {
    expect(endpointFacts(creating({}, { provisioningState })).identity.type).toBe('None');
  });
});

const RECORDED = '../shared/data/recorded';
const inRecordings = existsSync(RECORDED) ? test : test.skip;

inRecordings('the recorded endpoint and operation at work (skipped where no recordings are)', () => {
  const recorded = (name: string) => JSON.parse(readFileSync(`${RECORDED}/${name}`, 'utf8'));
  expect(endpointFacts(recorded('07-onlineEndpoint-put-201.json'))).toMatchObject({
    state: 'Creating',
    identity: { type: undefined },
  });
  expect(standingOf(recorded('17-mfeOperationsStatus-updating-200.json').status)).toBe('working');
  expect(standingOf(recorded('09-mfeOperationsStatus-failed-200.json').status)).toBe('failed');
  expect(standingOf(recorded('08-mfeOperationsStatus-succeeded-200.json').status)).toBe('succeeded');
});
