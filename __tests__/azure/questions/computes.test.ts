import { describe, expect, test } from '@jest/globals';
import { BadAnswer } from '../../../src/azure/client/fields.js';
import { computeFacts } from '../../../src/azure/questions/computes.js';

/** In the form that the service was seen to answer with (2024-04-01). */
function cluster(own: Record<string, unknown> = {}, type = 'AmlCompute') {
  return {
    id: '/subscriptions/s1/resourceGroups/rg/providers/Microsoft.MachineLearningServices/workspaces/ws/computes/batch',
    name: 'batch',
    type: 'Microsoft.MachineLearningServices/workspaces/computes',
    properties: {
      computeType: type,
      provisioningState: 'Succeeded',
      isAttachedCompute: false,
      properties: {
        vmSize: 'STANDARD_DS3_V2',
        vmPriority: 'Dedicated',
        scaleSettings: { maxNodeCount: 4, minNodeCount: 0, nodeIdleTimeBeforeScaleDown: 'PT2M' },
        currentNodeCount: 2,
        targetNodeCount: 2,
        ...own,
      },
    },
  };
}

const instance = (own: Record<string, unknown>) =>
  cluster({ currentNodeCount: undefined, targetNodeCount: undefined, ...own }, 'ComputeInstance');

describe('a compute', () => {
  test('is read with its size as the service writes it', () => {
    expect(computeFacts(cluster())).toEqual({
      name: 'batch',
      type: 'AmlCompute',
      vmSize: 'STANDARD_DS3_V2',
      isLowPriority: false,
      machines: 2,
    });
  });

  test.each([
    ['grows', { currentNodeCount: 1, targetNodeCount: 4 }, 4],
    ['shrinks', { currentNodeCount: 4, targetNodeCount: 0 }, 4],
    ['is empty', { currentNodeCount: 0, targetNodeCount: 0 }, 0],
    ['does not say what it is to have', { targetNodeCount: null }, 2],
    ['does not say what it has', { currentNodeCount: null, targetNodeCount: null }, undefined],
    ['says something else than numbers', { currentNodeCount: 'two', targetNodeCount: {} }, undefined],
  ])('that is a cluster that %s', (_what, own, machines) => {
    expect(computeFacts(cluster(own)).machines).toBe(machines);
  });

  test.each(['LowPriority', 'lowpriority', 'Low-Priority'])('of %s has another quota', vmPriority => {
    expect(computeFacts(cluster({ vmPriority })).isLowPriority).toBe(true);
  });

  test.each([
    ['runs', { state: 'Running', releaseQuotaOnStop: true }, 1],
    ['is stopped', { state: 'Stopped', releaseQuotaOnStop: false }, 1],
    ['is stopped and keeps nothing', { state: 'stopped', releaseQuotaOnStop: true }, 0],
    ['could not be made', { state: 'CreateFailed' }, undefined],
    ['does not say how it is', {}, 1],
  ])('that is an instance that %s', (_what, own, machines) => {
    expect(computeFacts(instance(own)).machines).toBe(machines);
  });

  test.each(['Kubernetes', 'VirtualMachine'])('that is attached (%s) may have no inner properties', type => {
    const { properties, ...rest } = cluster({}, type);
    expect(computeFacts({ ...rest, properties: { ...properties, properties: null } })).toEqual({
      name: 'batch',
      type,
      vmSize: undefined,
      isLowPriority: false,
      machines: undefined,
    });
  });

  test.each([
    [{}],
    [null],
    [{ name: 'x' }],
    [{ name: 'x', properties: { computeType: 7 } }],
    [{ properties: { computeType: 'AmlCompute' } }],
  ])('is nothing of %j', answer => {
    expect(() => computeFacts(answer)).toThrow(BadAnswer);
  });
});
