/** Endpoints, deployments, their operations and logs. */
import { diagnose, type Outcome } from '../../../src/diagnosis/diagnose.ts';
import { readText } from '../../../src/diagnosis/read-text.ts';
import { nameBehind, subscriptionOf, targetOf } from '../places.ts';
import { answering, path, played, reasonOf } from '../play.ts';
import { at, fields, type Reading, type Recording, rowsOf, textOf } from '../recording.ts';
import { shown } from '../shown.ts';

export async function endpoints(recording: Recording): Promise<Reading> {
  const target = targetOf(recording);
  if (!Array.isArray(fields(recording.json).value)) return endpoint(recording);
  const told = await played([answering(recording, path('/onlineEndpoints'))], ({ azure }) =>
    azure.endpoints.list(target),
  );
  const question = 'endpoints of a workspace';
  if (told.kind === 'unknown') return { question, lines: [], missing: [reasonOf(told)] };
  const rows = rowsOf(recording.json);
  const missing =
    told.value.length < rows.length ? [`${rows.length - told.value.length} of ${rows.length} endpoints`] : [];
  return {
    question,
    lines: shown({ endpoints: told.value.map(({ name, state }) => `${name} ${state}`) }),
    missing,
  };
}

async function endpoint(recording: Recording): Promise<Reading> {
  const name = nameBehind(recording, 'onlineEndpoints', 'credit-scoring');
  const told = await played([answering(recording, path(`/onlineEndpoints/${name}`))], ({ azure }) =>
    azure.endpoints.get(targetOf(recording), name),
  );
  const facts = told.kind === 'known' ? told.value : undefined;
  if (told.kind === 'known' && facts === undefined && recording.status === 404)
    return { question: 'an endpoint', lines: ['it is not there'], missing: [] };
  const { json } = recording;
  const traffic = Object.keys(fields(at(json, 'properties.traffic'))).length;
  return {
    question: 'an endpoint',
    lines: facts === undefined ? [] : shown(facts),
    missing:
      facts === undefined
        ? [reasonOf(told)]
        : lost(json, facts, [
            ['name', 'name'],
            ['properties.provisioningState', 'state'],
            ['properties.authMode', 'authMode'],
            ['properties.scoringUri', 'scoringUri'],
            ['properties.publicNetworkAccess', 'publicNetworkAccess'],
            ['identity.principalId', 'identity.principalId'],
          ]).concat(facts.traffic.size === traffic ? [] : ['its traffic']),
  };
}

/** Fields that the answer has and the facts have not, or have otherwise. */
export function lost(json: unknown, facts: unknown, pairs: readonly (readonly [string, string])[]): string[] {
  return pairs
    .filter(
      ([raw, fact]) =>
        ![undefined, null, ''].includes(at(json, raw) as null) && at(json, raw) !== at(facts, fact),
    )
    .map(([raw]) => raw);
}

const DEPLOYMENT_FIELDS = [
  ['name', 'name'],
  ['properties.provisioningState', 'state'],
  ['properties.instanceType', 'instanceType'],
  ['properties.endpointComputeType', 'computeType'],
  ['properties.model', 'model'],
  ['properties.environmentId', 'environment'],
  ['properties.codeConfiguration.codeId', 'code'],
  ['properties.egressPublicNetworkAccess', 'egressPublicNetworkAccess'],
  ['properties.properties.AzureAsyncOperationUri', 'operationUri'],
  ['sku.capacity', 'instances'],
] as const;

export async function deployments(recording: Recording): Promise<Reading> {
  const target = targetOf(recording);
  const name = nameBehind(recording, 'onlineEndpoints', 'credit-scoring');
  if (Array.isArray(fields(recording.json).value)) {
    const told = await played([answering(recording, path('/deployments'))], ({ azure }) =>
      azure.endpoints.deployments(target, name),
    );
    const question = 'deployments of an endpoint';
    if (told.kind === 'unknown') return { question, lines: [], missing: [reasonOf(told)] };
    const rows = rowsOf(recording.json);
    return {
      question,
      lines: shown({
        deployments: told.value.map(({ name, state, instanceType }) => `${name} ${state} ${instanceType}`),
      }),
      missing: rows.flatMap((row, index) => lost(row, told.value[index], DEPLOYMENT_FIELDS)),
    };
  }
  const deployment = nameBehind(recording, 'deployments', 'blue');
  const told = await played([answering(recording, path(`/deployments/${deployment}`))], ({ azure }) =>
    azure.live.deployment({ target, endpoint: name, deployment }),
  );
  const facts = told.kind === 'known' ? told.value : undefined;
  return {
    question: 'a deployment',
    lines: facts === undefined ? [] : shown(facts),
    missing: facts === undefined ? [reasonOf(told)] : lost(recording.json, facts, DEPLOYMENT_FIELDS),
  };
}

export async function operation(recording: Recording): Promise<Reading> {
  const id =
    textOf(at(recording.json, 'id')) ||
    `/subscriptions/${subscriptionOf(recording)}/providers/Microsoft.MachineLearningServices/locations/westeurope/mfeOperationsStatus/od:1:2`;
  const told = await played([answering(recording, path(/\/mfeOperationsStatus\/[^/]+$/))], ({ azure }) =>
    azure.live.operation(`https://management.azure.com${id}?api-version=2024-04-01`),
  );
  const facts = told.kind === 'known' ? told.value : undefined;
  const question = 'how an operation stands';
  if (facts === undefined) return { question, lines: [], missing: [reasonOf(told)] };
  const missing = lost(recording.json, facts, [['status', 'status']]);
  const lines = [`status: ${facts.status}`];
  if (facts.error !== undefined) {
    const { line, isKnown } = causeOf(JSON.stringify({ error: facts.error }));
    lines.push(line);
    if (!isKnown) missing.push('the cause of its failure');
  }
  return { question, lines, missing };
}

/** What diagnose makes of a text. */
export function causeOf(text: string): { line: string; isKnown: boolean } {
  const { diagnosis }: Outcome = diagnose([readText(text, { source: 'recording', role: 'error' })]);
  if (diagnosis === null) return { line: 'diagnosis: nothing wrong found', isKnown: false };
  const { code, name, cause } = diagnosis;
  return {
    line: `diagnosis: ${cause} (${[code, name].filter(Boolean).join(' ')})`,
    isKnown: name !== 'Unknown',
  };
}

export async function logs(recording: Recording): Promise<Reading> {
  const target = targetOf(recording);
  const told = await played([answering(recording, path('/getLogs', 'POST'))], ({ azure }) =>
    azure.live.logs({ target, endpoint: 'credit-scoring', deployment: 'blue' }, 'InferenceServer', 200),
  );
  const question = 'the log of a container';
  if (told.kind === 'unknown') return { question, lines: [], missing: [reasonOf(told)] };
  const { log, lines } = readText(told.value, { source: 'inference-server', role: 'log' });
  const content = textOf(at(recording.json, 'content'));
  const wanted = new Set([...content.matchAll(/^Kind: Pod, Name: (\w+)/gm)].map(([, name]) => name));
  const read = new Set(log.events.map(({ name }) => name));
  const stages =
    content.match(/^(?:SystemSetup|UserContainerImagePull|ModelDownload|UserContainerStart): /gm) ?? [];
  return {
    question,
    lines: shown({ lines, stages: log.stages, events: [...read], ready: log.progress.ready > 0 }),
    missing: [
      ...(told.value === content ? [] : ['its text']),
      ...[...wanted].filter(name => !read.has(name as string)).map(name => `the event ${name}`),
      ...(Object.keys(log.stages).length < new Set(stages).size ? ['the stages of the instance'] : []),
    ],
  };
}
