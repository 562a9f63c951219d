import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Target } from '../../../src/azure/questions/workspaces.js';
import {
  type Draw,
  type Live,
  mostInstances,
  type Pool,
  poolsOf,
  reservedInstances,
  roomFor,
  roomOf,
  vCpusOf,
} from '../../../src/domain/quota/plan.js';
import { type Size, sizeOf } from '../../../src/domain/quota/sizes.js';
import type { Document } from '../../../src/project/documents/document.js';

const target: Target = { subscription: 's', resourceGroup: 'rg', workspace: 'ws' };

function sizeNamed(name: string): Size {
  const size = sizeOf(name, undefined);
  if (size === undefined) throw new Error(`no size ${name}`);
  return size;
}

interface Wish {
  name?: string;
  endpoint?: string;
  size?: string;
  instances?: number;
  live?: Live;
  target?: Partial<Target>;
  region?: string;
}

function draw(wish: Wish = {}): Draw {
  const { name = 'blue', endpoint = 'credit', size = 'Standard_DS3_v2', instances = 1 } = wish;
  return {
    document: { name, endpointName: endpoint, file: `${name}.yml` } as Document,
    target: { ...target, ...wish.target },
    region: wish.region ?? 'westeurope',
    size: sizeNamed(size),
    instances,
    live: wish.live ?? { kind: 'new' },
  };
}

const DSV2 = 'standardDSv2Family';
const holding = (vCpus: number, family = DSV2): Live => ({ kind: 'update', family, vCpus });
const numbers = (pools: readonly Pool[]) => pools.map(({ full, delta }) => [full, delta]);

describe('what a deployment needs', () => {
  // Numbers of real error messages, and of the documented rule.
  test.each([
    ['Standard_DS3_v2', 1, 2, 8],
    ['Standard_F4s_v2', 1, 2, 8],
    ['Standard_F16s_v2', 1, 2, 32],
    ['Standard_NV36ads_A10_v5', 1, 2, 72],
    ['Standard_NV6ads_A10_v5', 1, 2, 12],
    ['Standard_DS3_v2', 5, 6, 24],
    ['Standard_DS3_v2', 10, 12, 48],
    ['Standard_NC24ads_A100_v4', 1, 1, 24],
    ['Standard_ND96isr_H100_v5', 3, 3, 288],
    ['STANDARD_DS2_V2', 1, 2, 4],
  ])('%s × %d reserves %d instances, %d vCPUs', (name, instances, reserved, vCpus) => {
    const size = sizeNamed(name);
    expect(reservedInstances(instances, size)).toBe(reserved);
    expect(vCpusOf(instances, size)).toBe(vCpus);
  });

  test('is exactly ceil(1.2 × n), despite the floating point value of 1.2', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000_000 }), n => {
        expect(reservedInstances(n, { skipsReserve: false })).toBe(Number((6n * BigInt(n) + 4n) / 5n));
      }),
    );
  });
});

describe('who shares a pool', () => {
  test('all workspaces of a subscription and region, by family', () => {
    const draws = [
      draw(),
      draw({ name: 'green', target: { workspace: 'other', resourceGroup: 'more' } }),
      draw({ name: 'cpu', size: 'Standard_F4s_v2' }),
      draw({ name: 'far', region: 'eastus' }),
      draw({ name: 'else', target: { subscription: 'S2' } }),
      draw({ name: 'same', target: { subscription: 'S' } }),
    ];
    const pools = poolsOf(draws, 'family');
    expect(pools.map(({ draws: own }) => own.map(({ document }) => document.name))).toEqual([
      ['blue', 'green', 'same'],
      ['cpu'],
      ['far'],
      ['else'],
    ]);
    expect(numbers(pools)).toEqual([
      [24, 24],
      [8, 8],
      [8, 8],
      [8, 8],
    ]);
    expect(poolsOf(draws, 'total')).toHaveLength(3);
    expect(poolsOf(draws, 'workspace')).toHaveLength(5);
  });

  test('blue and green each reserve for themselves', () => {
    expect(numbers(poolsOf([draw(), draw({ name: 'green' })], 'family'))).toEqual([[16, 16]]);
  });

  test('two files of one deployment take what the bigger one takes', () => {
    const draws = [draw(), draw({ name: 'BLUE', instances: 5 })];
    expect(numbers(poolsOf(draws, 'family'))).toEqual([[24, 24]]);
  });

  test('names that wait to be rendered are not taken for one another', () => {
    const unnamed = { ...draw({ live: { kind: 'unread' } }), document: { file: 'x.yml' } as Document };
    expect(numbers(poolsOf([unnamed, { ...unnamed }], 'family'))).toEqual([[16, 0]]);
  });

  test('an update takes only what is more', () => {
    expect(numbers(poolsOf([draw({ instances: 5, live: holding(8) })], 'family'))).toEqual([[24, 16]]);
  });

  test('an update to fewer gives nothing to others before it is done', () => {
    const draws = [draw({ live: holding(24) }), draw({ name: 'green' })];
    expect(numbers(poolsOf(draws, 'family'))).toEqual([[16, 8]]);
  });

  test('what is held of another family helps the total and not the family', () => {
    const draws = [draw({ live: holding(8, 'standardFSv2Family') })];
    expect(numbers(poolsOf(draws, 'family'))).toEqual([[8, 8]]);
    expect(numbers(poolsOf(draws, 'workspace'))).toEqual([[8, 8]]);
    expect(numbers(poolsOf(draws, 'total'))).toEqual([[8, 0]]);
  });

  test('the family of a live deployment counts in any spelling', () => {
    const live = holding(8, 'Standard DSv2 Family Cluster Dedicated vCPUs');
    expect(numbers(poolsOf([draw({ live })], 'family'))).toEqual([[8, 0]]);
  });
});

describe('whether there is room', () => {
  test.each([
    [{ full: 8, delta: 8 }, { used: 0, limit: 8 }, 'ok'],
    [{ full: 8, delta: 8 }, { used: 1, limit: 8 }, 'short'],
    [{ full: 24, delta: 16 }, { used: 8, limit: 24 }, 'tight'],
    [{ full: 24, delta: 16 }, { used: 9, limit: 24 }, 'short'],
    [{ full: 8, delta: 0 }, { used: 8, limit: 8 }, 'tight'],
    [{ full: 8, delta: 0 }, { used: 10, limit: 8 }, 'tight'],
    [{ full: 8, delta: 8 }, { used: 500, limit: undefined }, 'ok'],
  ] as const)('%j of %j is %s', (needs, usage, room) => {
    expect(roomOf(needs, usage)).toBe(room);
  });

  const rooms = (draws: readonly Draw[], limit: number, used = 0) => {
    const [pool] = poolsOf(draws, 'family') as [Pool];
    return draws.map(one => roomFor(pool, one, { used, limit }));
  };

  test('two that fit alone and not together are both short', () => {
    expect(rooms([draw()], 12)).toEqual(['ok']);
    expect(rooms([draw(), draw({ name: 'green' })], 12)).toEqual(['short', 'short']);
  });

  test('what does not fit by itself takes nothing from those that do', () => {
    const huge = draw({ name: 'huge', instances: 40 });
    expect(rooms([draw(), huge], 12)).toEqual(['ok', 'short']);
    expect(rooms([draw(), draw({ name: 'green' }), huge], 12)).toEqual(['short', 'short', 'short']);
  });

  test('an update that grows by nothing does not fail for another deployment', () => {
    expect(rooms([draw({ live: holding(8) }), draw({ name: 'green' })], 12, 8)).toEqual(['tight', 'short']);
  });

  test('an update with room beside the old instances has no finding, even if the others lack room', () => {
    const draws = [draw({ live: holding(8) }), draw({ name: 'green', instances: 5 })];
    expect(rooms(draws, 16, 8)).toEqual(['ok', 'short']);
  });

  test('a new deployment that fits is well, though an update beside it may need more', () => {
    expect(rooms([draw({ live: holding(8) }), draw({ name: 'green' })], 16, 8)).toEqual(['tight', 'ok']);
  });

  test('one that may be live already never fails for certain', () => {
    expect(rooms([draw({ live: { kind: 'unread' } })], 0)).toEqual(['tight']);
  });
});

describe('the most instances that fit', () => {
  const most = (wish: Wish, limit: number, used = 0, others: readonly Draw[] = []) => {
    const own = draw(wish);
    const [pool] = poolsOf([own, ...others], 'family') as [Pool];
    return mostInstances(pool, own, { used, limit });
  };

  test.each([
    ['of ten', { instances: 10 }, 24, 5],
    ['none', { instances: 2 }, 7, undefined],
    ['one needs two', { instances: 2 }, 8, 1],
    ['all fit', { instances: 1 }, 100, undefined],
    ['without reserve', { instances: 4, size: 'Standard_NC24ads_A100_v4' }, 72, 3],
    ['on top of what is held', { instances: 20, live: holding(24) }, 24, 10],
  ])('%s', (_claim, wish, free, expected) => {
    expect(most(wish, free)).toBe(expected);
  });

  test('leaves the other deployments of the run their share', () => {
    expect(most({ instances: 10 }, 24, 0, [draw({ name: 'green' })])).toBe(3);
  });

  test('fits, and one more does not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 300 }), (instances, free) => {
        const own = draw({ instances });
        const found = most({ instances }, free);
        if (found === undefined) {
          const fits = vCpusOf(instances, own.size) <= free;
          expect(fits || vCpusOf(1, own.size) > free).toBe(true);
        } else {
          expect(vCpusOf(found, own.size)).toBeLessThanOrEqual(free);
          expect(vCpusOf(found + 1, own.size) > free || found + 1 === instances).toBe(true);
        }
      }),
    );
  });
});
