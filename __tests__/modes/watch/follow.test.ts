/** A deployment followed against the sandbox, in simulated time: states, stages, hope, and its end. */
import { describe, expect, test } from '@jest/globals';
import { known } from '../../../src/azure/client/result.js';
import type { DeploymentFacts } from '../../../src/azure/questions/endpoints.js';
import type { Followed, FollowOptions } from '../../../src/modes/watch/follow.js';
import { watching } from './watching.js';

const BLUE: DeploymentFacts = {
  id: '/subscriptions/s/blue',
  name: 'blue',
  endpoint: 'credit-scoring',
  state: 'Creating',
  computeType: 'Managed',
  instanceType: undefined,
  instances: 1,
  model: undefined,
  environment: undefined,
  code: undefined,
  egressPublicNetworkAccess: undefined,
  requests: { timeoutMs: undefined, perInstance: undefined },
  operationUri: 'https://management.azure.com/operation',
  properties: new Map(),
};

interface Ended extends Followed {
  lines: string[];
  /** Simulated seconds from the first look to the last. */
  seconds: number;
  requests: number;
}

async function followed(
  world: object,
  options: Partial<FollowOptions> & { deployment?: string } = {},
): Promise<Ended> {
  const { deployment = 'blue', ...rest } = options;
  const lines: string[] = [];
  return await watching(
    world,
    async at => {
      const ended = await at.follow(deployment, { say: text => lines.push(text), ...rest });
      const seconds = (ended.ended - ended.started) / 1000;
      return { ...ended, lines, seconds, requests: at.sandbox.requests.length };
    },
    rest.signal,
  );
}

/** The healthy world with one deployment that is in a play from the start. */
function playing(play: object): object {
  return {
    plays: { this: play },
    workspaces: {
      'ml-prod': {
        endpoints: { 'credit-scoring': { deployments: { blue: { state: 'Creating', play: 'this' } } } },
      },
    },
  };
}

const SET_UP = {
  status: { SystemSetup: 'Succeeded', UserContainerImagePull: 'Succeeded', ModelDownload: 'Succeeded' },
};

describe('follow', () => {
  test('sees a deployment through its stages to its good end', async () => {
    const { verdict, lines, phases } = await followed(
      playing({
        phases: [
          { lasts: '200s', status: { SystemSetup: 'InProgress' } },
          { lasts: '400s', status: { SystemSetup: 'Succeeded', UserContainerImagePull: 'InProgress' } },
          { lasts: '200s', ...SET_UP, status: { ...SET_UP.status, UserContainerStart: 'InProgress' } },
        ],
        end: { state: 'Succeeded' },
      }),
    );

    expect(verdict).toBe('succeeded');
    expect(lines.at(-1)).toBe('Succeeded');
    expect(lines.join(' ')).toMatch(/Creating.*UserContainerImagePull.*Succeeded/);
    expect(phases.map(({ name }) => name)).toContain('UserContainerImagePull');
  });

  test('one that is there already is told at the first look', async () => {
    const { verdict, requests, lines } = await followed({});

    expect([verdict, lines]).toEqual(['succeeded', ['Succeeded']]);
    expect(requests).toBeLessThan(5);
  });

  test('one that was never created is told at the first look', async () => {
    const { verdict, requests } = await followed({}, { deployment: 'green' });

    expect(verdict).toBe('missing');
    expect(requests).toBeLessThan(5);
  });

  test('a pull that fails again and again is not waited for', async () => {
    const { verdict, hopeless, seconds } = await followed(
      playing({
        phases: [
          {
            lasts: '600s',
            status: { SystemSetup: 'Succeeded', UserContainerImagePull: 'InProgress' },
            events: [{ name: 'ImagePullFailed', every: '20s' }],
          },
        ],
        end: { state: 'Failed', error: { code: 'BadArgument', message: 'no' } },
      }),
    );

    expect(verdict).toBe('hopeless');
    expect(hopeless).toMatchObject({ stage: 'UserContainerImagePull', event: 'ImagePullFailed' });
    expect(seconds).toBeLessThan(150);
  });

  test('and it is, where nobody wants it to fail fast', async () => {
    const { verdict, operation, logs } = await followed(
      playing({
        phases: [
          {
            lasts: '100s',
            status: { SystemSetup: 'Succeeded', UserContainerImagePull: 'InProgress' },
            events: [{ name: 'ImagePullFailed', every: '10s' }],
          },
        ],
        end: {
          state: 'Failed',
          error: {
            code: 'BadArgument',
            message: 'Endpoint identity does not have pull permission on the registry.',
          },
        },
      }),
      { failFast: false },
    );

    expect(verdict).toBe('failed');
    expect(operation?.hits.map(({ signature }) => signature.cause)).toContain('acr-pull-denied');
    expect(logs.length).toBe(2);
  });

  test('the operation knows of a failure first: the state is the one that Azure shows then', async () => {
    const states = ['Creating', 'Failed'];
    const { verdict, facts } = await followed(
      {},
      {
        live: {
          deployment: async () => known({ ...BLUE, state: states.shift() ?? 'Failed' }),
          operation: async () => known({ status: 'Failed', error: { code: 'BadArgument', message: 'no' } }),
          logs: async () => known('Starting\n'),
        },
      },
    );

    expect([verdict, facts?.state]).toEqual(['failed', 'Failed']);
  });

  test.each([
    'Updating',
    'Creating',
    'InProgress',
    'Running',
    'Accepted',
    'Provisioning',
    'updating',
    'Unheard',
  ])('an operation that says %s is at work, and its failure then is the answer', async word => {
    const statuses = [word, word];
    const { verdict, operation } = await followed(
      {},
      {
        live: {
          deployment: async () => known(BLUE),
          operation: async () =>
            known(
              statuses.length > 0
                ? { status: statuses.shift() ?? '', error: undefined }
                : { status: 'Failed', error: { code: 'ModelRegistryError', message: 'no' } },
            ),
          logs: async () => known('Starting\n'),
        },
      },
    );

    expect(verdict).toBe('failed');
    expect(operation?.hits.map(({ signature }) => signature.cause)).toContain('registry-asset-missing');
  });

  test.each([
    ['Succeeded', 'succeeded'],
    ['succeeded', 'succeeded'],
    ['Failed', 'failed'],
    ['Canceled', 'failed'],
    ['Cancelled', 'failed'],
    ['Updating', 'moving'],
    ['Scaling', 'moving'],
    ['Accepted', 'moving'],
    ['Provisioning', 'moving'],
  ])('a deployment that is %s is %s', async (state, expected) => {
    const { verdict } = await followed(
      {},
      {
        waits: false,
        live: {
          deployment: async () => known({ ...BLUE, state }),
          operation: async () => known({ status: 'Updating', error: undefined }),
          logs: async () => known('Starting\n'),
        },
      },
    );

    expect(verdict).toBe(expected);
  });

  test('an operation that has succeeded before was never at work for this one', async () => {
    const statuses = ['Succeeded', 'Failed'];
    const states = ['Creating', 'Creating', 'Succeeded'];
    const { verdict } = await followed(
      {},
      {
        live: {
          deployment: async () => known({ ...BLUE, state: states.shift() ?? 'Succeeded' }),
          operation: async () => known({ status: statuses.shift() ?? 'Failed', error: { code: 'x' } }),
          logs: async () => known('Starting\n'),
        },
      },
    );

    expect(verdict).toBe('succeeded');
  });

  test('probes that fail while the script is in its init() are no reason to give up', async () => {
    const { verdict } = await followed(
      playing({
        phases: [
          {
            lasts: '200s',
            ...SET_UP,
            events: [{ name: 'Started' }, { name: 'LivenessProbeFailed', every: '10s' }],
            inferenceServer: "Azure ML Inferencing HTTP server v1.4.0\nInvoking user's init function\n",
          },
          { lasts: '30s', inferenceServer: "Users's init has completed successfully\n" },
        ],
        end: { state: 'Succeeded' },
      }),
    );

    expect(verdict).toBe('succeeded');
  });

  test('faults in between are ridden out', async () => {
    const faults = [
      { on: 'GET */deployments/blue', status: 500, times: 6, after: 1 },
      { on: 'GET */deployments/blue', replace: 'html', times: 2, after: 2 },
      { on: 'POST */getLogs', end: 'reset', times: 2 },
    ];
    const play = {
      phases: [{ lasts: '240s', status: { SystemSetup: 'InProgress' } }],
      end: { state: 'Succeeded' },
    };
    const { verdict } = await followed({ ...playing(play), faults });

    expect(verdict).toBe('succeeded');
  });

  test('who may not read is told so, and does not wait for the deadline', async () => {
    const faults = [
      {
        on: 'GET */deployments/blue',
        status: 403,
        body: { error: { code: 'AuthorizationFailed', message: 'no' } },
      },
    ];
    const { verdict, untold } = await followed({ faults });

    expect(verdict).toBe('untold');
    expect(untold.map(({ reason }) => reason)).toEqual(['forbidden']);
  });

  test('without waiting, one look is an answer', async () => {
    const play = {
      phases: [{ lasts: '900s', status: { SystemSetup: 'InProgress' } }],
      end: { state: 'Succeeded' },
    };
    const { verdict, facts } = await followed(playing(play), { waits: false });

    expect([verdict, facts?.state]).toEqual(['moving', 'Creating']);
  });

  test('a run that ends before the deployment says what it last saw', async () => {
    const play = {
      phases: [{ lasts: '9000s', status: { SystemSetup: 'InProgress' } }],
      end: { state: 'Succeeded' },
    };
    const run = new AbortController();
    const { verdict, facts, phases } = await followed(playing(play), {
      signal: run.signal,
      say: text => text.includes('SystemSetup') && run.abort(),
    });

    expect([verdict, facts?.state]).toEqual(['moving', 'Creating']);
    expect(phases).toMatchObject([{ name: 'SystemSetup', outcome: 'running' }]);
  });
});
