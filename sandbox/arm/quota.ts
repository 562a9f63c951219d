/** Quota, use and sizes of a region: Azure ML's own operations, the quota service, and Compute's list of sizes. */
import { named, sameName } from '../world/ids.ts';
import type { Count, Region, Size, Workspace } from '../world/world.ts';
import { armError } from './errors.ts';
import { heldCores } from './ledger.ts';
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

/** `standardDSv2Family` → `Standard DSv2 Family Cluster Dedicated vCPUs`. */
function rowName(family: string, kind: 'Dedicated' | 'LowPriority'): string {
  const bare = family.replace(/^standard ?/i, '').replace(/ ?Family$/i, '');
  return `Standard ${bare} Family Cluster ${kind} vCPUs`;
}

function row(id: string, type: string, name: string, values: Record<string, unknown>) {
  return { id, type: `${ML}/${type}`, name: { value: name, localizedValue: name }, unit: 'Count', ...values };
}

function usageRows(call: Call): unknown[] {
  const region = regionOf(call);
  const { ledger, world } = { ledger: call.estate.ledger, world: call.context.world };
  const root = `/subscriptions/${param(call, 'sub')}`;
  const count = (one: Count) => ({ currentValue: one.used, limit: one.limit });
  const families = [...region.families.keys()].flatMap(family => {
    const held = ledger.family(region, family);
    if (held === undefined) return [];
    const [dedicated, low] = [rowName(family, 'Dedicated'), rowName(family, 'LowPriority')];
    const id = (name: string) => `${root}/usages/${name.replaceAll(' ', '_')}`;
    return [
      row(id(dedicated), 'vmFamily/usages', dedicated, count(held)),
      row(id(low), 'vmFamily/usages', low, { currentValue: 0, limit: -1 }),
    ];
  });
  const inside = world.workspaces
    .filter(one => sameName(one.region, region.name))
    .flatMap(one => workspaceUsage(region, one, root));
  return [
    row(`${root}/usages`, 'totalCores/usages', 'Clusters', count(region.clusters)),
    row(
      `${root}/usages`,
      'dedicatedCores/usages',
      'Total Cluster Dedicated Regional vCPUs',
      count(ledger.total(region)),
    ),
    row(`${root}/usages`, 'lowPriorityCores/usages', 'Total Cluster LowPriority Regional vCPUs', {
      currentValue: 0,
      limit: region.total.limit,
    }),
    ...families,
    ...inside,
  ];
}

/** The same names again, once for each workspace: only the type tells the rows apart. */
function workspaceUsage(region: Region, workspace: Workspace, root: string): unknown[] {
  return [...heldCores([workspace], region)].map(([family, used]) => {
    const name = rowName(family, 'Dedicated');
    const id = `${root}/resourceGroups/${workspace.resourceGroup}/providers/${ML}/workspaces/${workspace.name}/usages/${name.replaceAll(' ', '_')}`;
    return row(id, 'workspaces/usages', name, {
      currentValue: used,
      limit: workspace.quotas.get(family) ?? region.families.get(family)?.limit ?? 0,
      amlWorkspaceLocation: workspace.region,
    });
  });
}

function quotaRows(call: Call): unknown[] {
  const region = regionOf(call);
  const root = `/subscriptions/${param(call, 'sub')}`;
  const subscription = [...region.families].map(([family, { limit }]) => {
    const name = rowName(family, 'Dedicated');
    return row(`${root}/quotas/${name.replaceAll(' ', '_')}`, 'vmFamily/quotas', name, { limit });
  });
  const workspaces = call.context.world.workspaces
    .filter(one => sameName(one.region, region.name))
    .flatMap(one =>
      [...one.quotas].map(([family, limit]) => {
        const name = rowName(family, 'Dedicated');
        const id = `${root}/resourceGroups/${one.resourceGroup}/providers/${ML}/workspaces/${one.name}/quotas/${name.replaceAll(' ', '_')}`;
        return row(id, 'workspaces/quotas', name, { limit, amlWorkspaceLocation: one.region });
      }),
    );
  return [...subscription, ...workspaces];
}

function sizeJson(size: Size) {
  return {
    name: size.name,
    family: size.family,
    vCPUs: size.vCpus,
    gpus: Math.floor(size.gpus),
    osVhdSizeMB: 1_047_552,
    maxResourceVolumeMB: size.diskMiB,
    memoryGB: size.memoryGiB,
    lowPriorityCapable: true,
    premiumIO: true,
    supportedComputeTypes: size.computeTypes,
  };
}

function quotaService(call: Call, what: 'quotas' | 'usages'): unknown[] {
  const region = regionOf(call);
  const scope = `/subscriptions/${param(call, 'sub')}/providers/${ML}/locations/${region.name}`;
  return [...region.families.keys()].map(family => {
    const held = call.estate.ledger.family(region, family) ?? { used: 0, limit: 0 };
    const type = what === 'quotas' ? 'Quotas' : 'usages';
    const localized = rowName(family, 'Dedicated').replace(' Cluster Dedicated', '');
    return {
      id: `${scope}/providers/Microsoft.Quota/${type}/${family}`,
      type: `Microsoft.Quota/${type}`,
      name: family,
      properties: {
        ...(what === 'quotas'
          ? { limit: { limitObjectType: 'LimitValue', value: held.limit } }
          : { usages: { value: held.used } }),
        unit: 'Count',
        name: { value: family, localizedValue: localized },
        resourceType: 'dedicated',
      },
    };
  });
}

function skuJson(region: Region, size: Size) {
  const reason = [...region.restrictions].find(([name]) => sameName(name, size.name))?.[1];
  const place = { locations: [region.name] };
  return {
    resourceType: 'virtualMachines',
    name: size.name,
    tier: 'Standard',
    size: size.name.replace(/^Standard_/i, ''),
    family: size.family,
    locations: [region.name],
    locationInfo: [{ location: region.name, zones: ['1', '2', '3'], zoneDetails: [] }],
    capabilities: [
      { name: 'vCPUs', value: String(size.vCpus) },
      { name: 'MemoryGB', value: String(size.memoryGiB) },
      { name: 'GPUs', value: String(Math.floor(size.gpus)) },
      { name: 'MaxResourceVolumeMB', value: String(size.diskMiB) },
    ],
    restrictions:
      reason === undefined
        ? []
        : [{ type: 'Location', values: [region.name], restrictionInfo: place, reasonCode: reason }],
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
