/** Quota, use and sizes of a region: Azure ML's own operations, the quota service, and Compute's list of sizes. */
import { named, sameName } from '../world/ids.ts';
import type { Count, Region, Size } from '../world/world.ts';
import { armError } from './errors.ts';
import { page } from './paging.ts';
import { type Call, param, type Route } from './router.ts';
import { WS } from './workspace.ts';

const ML = 'Microsoft.MachineLearningServices';
const LOC = `/subscriptions/{sub}/providers/${ML}/locations/{loc}`;

/** The region of a request; ARM takes `West Europe` for `westeurope`. */
export function regionOf(call: Call): Region {
  const name = param(call, 'loc').replaceAll(' ', '');
  const found = named(call.context.world.regions, name);
  if (!found)
    throw armError(
      400,
      'LocationNotAvailableForResourceType',
      `The provided location '${name}' is not available for resource type '${ML}/locations'.`,
    );
  return found;
}

type Priority = 'Dedicated' | 'LowPriority';

/** `standardDSv2Family` → `Standard DSv2 Family Cluster Dedicated vCPUs`; spaces inside stay, as the service has them. */
function localized(family: string, priority: Priority): string {
  const bare = family.replace(/^standard/i, '').replace(/Family$/i, '');
  return `Standard ${bare} Family Cluster ${priority} vCPUs`;
}

/** In the order of the service's own fields. */
function row(counts: object, name: { value: string; localizedValue: string }, type: string, id: string) {
  return { unit: 'Count', ...counts, name, type: `${ML}/${type}`, id };
}

function familyName(family: string, priority: Priority) {
  return { value: family, localizedValue: localized(family, priority) };
}

const count = ({ used, limit, untold }: Count) => ({
  currentValue: untold === 'used' ? null : used,
  limit: untold === 'limit' ? null : limit,
});

/** Totals, then families; the same of low priority behind them. There are no rows of workspaces. */
function usageRows(call: Call): unknown[] {
  const region = regionOf(call);
  const { ledger } = call.estate;
  const root = `/subscriptions/${param(call, 'sub')}`;
  const total = (value: string, localizedValue: string, counts: object) =>
    row(counts, { value, localizedValue }, `${value[0]?.toLowerCase()}${value.slice(1)}/usages`, root);
  const families = (priority: Priority, countsOf: (held: Count) => object) =>
    [...region.families.keys()].flatMap(family => {
      const held = ledger.family(region, family);
      if (held === undefined) return [];
      const type = `vmFamily/${priority === 'Dedicated' ? 'dedicatedCores' : 'lowPriorityCores'}/usages`;
      const id = `${root}/usages/${family.replaceAll(' ', '_')}`;
      return [row(countsOf(held), familyName(family, priority), type, id)];
    });
  const all = ledger.total(region);
  const none = ({ untold }: Count, limit: number) => count({ used: 0, limit, ...(untold && { untold }) });
  return [
    total('TotalClusters', 'Total Clusters', count(region.clusters)),
    total('TotalDedicatedCores', 'Total Cluster Dedicated Regional vCPUs', count(all)),
    ...families('Dedicated', count),
    total('TotalLowPriorityCores', 'Total Cluster Low Priority Regional vCPUs', none(all, all.limit)),
    ...families('LowPriority', held => none(held, -1)),
  ];
}

/** Of each family a row of the subscription, and one of every workspace: its cap, or the same limit again. */
function quotaRows(call: Call): unknown[] {
  const region = regionOf(call);
  const root = `/subscriptions/${param(call, 'sub')}`;
  const workspaces = call.context.world.workspaces.filter(
    one => sameName(one.region, region.name) && sameName(one.subscription, param(call, 'sub')),
  );
  return [...region.families].flatMap(([family, held]) => {
    const name = familyName(family, 'Dedicated');
    const last = `quotas/${family.replaceAll(' ', '_')}`;
    const whole = count(held).limit;
    return [
      {
        ...row({ limit: whole }, name, 'vmFamily/dedicatedCores/quotas', `${root}/${last}`),
        location: null,
      },
      ...workspaces.map(({ resourceGroup, name: workspace, quotas, region: location }) => ({
        ...row(
          { limit: quotas.get(family) ?? whole },
          name,
          'workspaces/dedicatedCores/quotas',
          `${root}/resourceGroups/${resourceGroup}/providers/${ML}/workspaces/${workspace}/${last}`,
        ),
        location,
      })),
    ];
  });
}

function sizeJson(size: Size) {
  return {
    name: size.name,
    family: size.family,
    vCPUs: size.vCpus,
    // A size that shares a GPU has one in this list.
    gpus: Math.ceil(size.gpus),
    osVhdSizeMB: 1_047_552,
    maxResourceVolumeMB: size.diskMiB,
    memoryGB: size.memoryGiB,
    lowPriorityCapable: true,
    premiumIO: true,
    supportedComputeTypes: size.computeTypes,
    generation: size.gpus > 1 ? 'gen2' : 'gen1',
    supportsIB: false,
  };
}

function quotaService(call: Call, what: 'quotas' | 'usages'): unknown[] {
  const region = regionOf(call);
  const scope = `/subscriptions/${param(call, 'sub')}/providers/${ML}/locations/${region.name}`;
  return [...region.families.keys()].map(family => {
    const held = call.estate.ledger.family(region, family) ?? { used: 0, limit: 0 };
    const type = what === 'quotas' ? 'Quotas' : 'usages';
    const forPeople = localized(family, 'Dedicated').replace(' Cluster Dedicated', '');
    return {
      id: `${scope}/providers/Microsoft.Quota/${what}/${family}`,
      type: `Microsoft.Quota/${type}`,
      name: family,
      properties: {
        ...(what === 'quotas'
          ? { limit: { limitObjectType: 'LimitValue', limitType: 'Independent', value: held.limit } }
          : { usages: { value: held.used } }),
        properties: {},
        isQuotaApplicable: true,
        unit: 'Count',
        name: { value: family, localizedValue: forPeople },
        resourceType: 'dedicated',
      },
    };
  });
}

function skuJson(region: Region, size: Size) {
  const reason = [...region.restrictions].find(([name]) => sameName(name, size.name))?.[1];
  const zones = ['1', '2', '3'];
  const closed = (type: 'Location' | 'Zone', restrictionInfo: object) => ({
    type,
    values: [region.name],
    restrictionInfo: { locations: [region.name], ...restrictionInfo },
    reasonCode: reason,
  });
  return {
    resourceType: 'virtualMachines',
    name: size.name,
    tier: 'Standard',
    size: size.name.replace(/^Standard_/i, ''),
    family: size.family,
    kind: null,
    capacity: null,
    apiVersions: null,
    costs: null,
    locations: [region.name],
    locationInfo: [{ location: region.name, zones, zoneDetails: [] }],
    capabilities: [
      { name: 'vCPUs', value: String(size.vCpus) },
      { name: 'MemoryGB', value: String(size.memoryGiB) },
      { name: 'GPUs', value: String(Math.floor(size.gpus)) },
      { name: 'MaxResourceVolumeMB', value: String(size.diskMiB) },
    ],
    restrictions: reason === undefined ? [] : [closed('Location', {}), closed('Zone', { zones })],
  };
}

function skuRows(call: Call): unknown[] {
  const filter = call.asked.query.get('$filter');
  const wanted = filter === null ? undefined : /^location eq '([^']+)'$/.exec(filter)?.[1];
  if (filter !== null && wanted === undefined)
    throw armError(400, 'InvalidFilter', 'Only "location eq \'...\'" can be filtered by.');
  const regions = call.context.world.regions.filter(
    one => wanted === undefined || sameName(one.name, wanted),
  );
  const disks = regions.map(one => ({
    resourceType: 'disks',
    name: 'Premium_LRS',
    tier: 'Premium',
    size: 'P10',
    locations: [one.name],
    locationInfo: [{ location: one.name, zones: [], zoneDetails: [] }],
    capabilities: [{ name: 'MaxSizeGiB', value: '128' }],
    restrictions: [],
  }));
  return [...disks, ...regions.flatMap(one => one.sizes.map(size => skuJson(one, size)))];
}

const subscriptionScope = (call: Call) => `/subscriptions/${param(call, 'sub')}`;

export const quotaRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: `${LOC}/usages`,
    action: `${ML}/locations/usages/read`,
    scope: subscriptionScope,
    handle: call => page(call, usageRows(call)),
  },
  {
    method: 'GET',
    template: `${LOC}/quotas`,
    action: `${ML}/locations/quotas/read`,
    scope: subscriptionScope,
    handle: call => page(call, quotaRows(call)),
  },
  {
    method: 'GET',
    template: `${LOC}/vmSizes`,
    action: `${ML}/locations/vmsizes/read`,
    scope: subscriptionScope,
    handle: call => ({ status: 200, body: { value: regionOf(call).sizes.map(sizeJson) } }),
  },
  ...(['quotas', 'usages'] as const).map(
    (what): Route => ({
      method: 'GET',
      template: `${LOC}/providers/Microsoft.Quota/${what}`,
      action: `Microsoft.Quota/${what}/read`,
      scope: subscriptionScope,
      handle: call => page(call, quotaService(call, what), '$skipToken'),
    }),
  ),
  {
    method: 'GET',
    template: '/subscriptions/{sub}/providers/Microsoft.Compute/skus',
    action: 'Microsoft.Compute/skus/read',
    scope: subscriptionScope,
    handle: call => ({ status: 200, body: { value: skuRows(call) } }),
  },
  {
    method: 'GET',
    template: `${WS}/onlineEndpoints/{ep}/deployments/{dep}/skus`,
    action: `${ML}/workspaces/onlineEndpoints/deployments/skus/read`,
    handle: call =>
      page(call, [
        {
          resourceType: `${ML}/workspaces/onlineEndpoints/deployments`,
          sku: { name: 'Default', tier: 'Standard' },
          capacity: { default: 1, minimum: 1, maximum: 50, scaleType: 'Automatic' },
        },
      ]),
  },
];
