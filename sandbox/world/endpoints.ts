/** Endpoints and deployments that a world has from the start. */
import { guidOf } from './ids.ts';
import type { Reader } from './reader.ts';
import type { Deployment, Endpoint, EndpointIdentity } from './world.ts';

function identity(reader: Reader): EndpointIdentity {
  const value = reader.raw('identity') ?? 'system';
  if (value === 'system') return { type: 'SystemAssigned', userAssigned: [] };
  if (value === 'none') return { type: 'None', userAssigned: [] };
  const names = Array.isArray(value) ? value.map(String) : [String(value)];
  return { type: 'UserAssigned', userAssigned: names };
}

function resolveDeployment(name: string, reader: Reader): Deployment {
  const computeType = reader.text('computeType', 'Managed') as Deployment['computeType'];
  const collector = reader.raw('dataCollector');
  return {
    name,
    state: reader.text('state', 'Succeeded'),
    computeType,
    instanceType:
      computeType === 'Managed'
        ? reader.text('instanceType', 'Standard_DS3_v2')
        : reader.maybe('instanceType'),
    instanceCount: reader.number('instanceCount', 1),
    model: reader.maybe('model'),
    environment: reader.maybe('environment'),
    code: reader.maybe('code'),
    scoringScript: reader.maybe('scoringScript'),
    egress: reader.text('egressPublicNetworkAccess', 'Enabled'),
    appInsights: reader.flag('appInsights', false),
    dataCollector: collector === undefined ? undefined : reader.in('dataCollector').map,
    environmentVariables: reader.strings('environmentVariables'),
    tags: reader.strings('tags'),
    play: reader.maybe('play'),
    properties: reader.in('properties').map,
  };
}

export function resolveEndpoint(name: string, reader: Reader): Endpoint {
  const kind = reader.text('kind', 'Managed') as Endpoint['kind'];
  return {
    name,
    authMode: reader.text('authMode', 'Key'),
    identity: identity(reader),
    kind,
    compute: reader.maybe('compute'),
    publicNetworkAccess: reader.text('publicNetworkAccess', 'Enabled'),
    traffic: reader.numbers('traffic'),
    mirrorTraffic: reader.numbers('mirrorTraffic'),
    state: reader.text('state', 'Succeeded'),
    description: reader.maybe('description'),
    tags: reader.strings('tags'),
    keys: {
      primary: reader.text('key', guidOf(`first key of ${name}`).replaceAll('-', '')),
      secondary: guidOf(`second key of ${name}`).replaceAll('-', ''),
    },
    tokens: new Map(),
    deployments: reader.named('deployments', resolveDeployment),
  };
}
