/** The schemas as an editor reads them, with all their keywords: what the official client accepts has no mark. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { Ajv, type ValidateFunction } from 'ajv';
import type { Kind } from '../src/model/findings.js';
import type { YamlNode } from '../src/project/yaml/nodes.js';
import { parseYaml } from '../src/project/yaml/yaml.js';
import { describeOnRecordings } from './real-parts.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const KINDS: readonly Kind[] = [
  'managedOnlineEndpoint',
  'kubernetesOnlineEndpoint',
  'managedOnlineDeployment',
  'kubernetesOnlineDeployment',
];

function schema(name: string): object {
  return JSON.parse(readFileSync(path.join(ROOT, 'schema', `${name}.schema.json`), 'utf8'));
}

const ajv = new Ajv({ strict: false, allErrors: true });
ajv.addSchema(schema('definitions'), 'definitions.schema.json');
const validators = new Map<Kind, ValidateFunction>(KINDS.map(kind => [kind, ajv.compile(schema(kind))]));

/** What an editor marks, by its place. */
function marks(kind: Kind, text: string): string[] {
  const { root } = parseYaml(text);
  const validate = validators.get(kind);
  if (root === undefined || validate === undefined) throw new Error(`no YAML, or no schema ${kind}`);
  if (validate(plain(root))) return [];
  return [...new Set((validate.errors ?? []).map(({ instancePath }) => instancePath))];
}

function plain(node: YamlNode): unknown {
  if (node.kind === 'sequence') return node.items.map(plain);
  if (node.kind === 'scalar') {
    const value = node.value === undefined ? node.text : node.value;
    // An editor reads the placeholder that the reader has masked.
    return typeof value === 'string' ? value.replaceAll('\uE000', '{') : value;
  }
  return Object.fromEntries(node.entries.map(({ key, value }) => [key.text, plain(value)]));
}

const MANAGED = 'name: blue\nendpoint_name: credit\ninstance_type: Standard_DS3_v2\n';

test.each<[Kind, string]>([
  ['managedOnlineEndpoint', 'name: credit\nauth_mode: Key\n'],
  ['managedOnlineEndpoint', 'name: credit\nauth_mode: AADToken\npublic_network_access: Disabled\n'],
  ['managedOnlineEndpoint', 'name: credit\nidentity:\n  type: SystemAssigned\n'],
  ['managedOnlineEndpoint', 'name: $(endpoint_name)\nauth_mode: ${AUTH}\ntraffic:\n  blue: "100"\n'],
  ['managedOnlineEndpoint', 'name: <ENDPOINT_NAME>\n'],
  ['managedOnlineEndpoint', 'name: REPLACE_ME\n'],
  ['managedOnlineEndpoint', 'name: "{endpoint}"\n'],
  ['kubernetesOnlineEndpoint', 'name: credit\ncompute: azureml:cluster\nauth_mode: Key\n'],
  ['managedOnlineDeployment', `${MANAGED}app_insights_enabled: 'True'\n`],
  ['managedOnlineDeployment', `${MANAGED}app_insights_enabled: yes\n`],
  ['managedOnlineDeployment', `${MANAGED}app_insights_enabled: 1\n`],
  ['managedOnlineDeployment', `${MANAGED}instance_count: '2'\n`],
  ['managedOnlineDeployment', `${MANAGED}instance_count: 2.7\n`],
  ['managedOnlineDeployment', `${MANAGED}instance_count: __COUNT__\n`],
  ['managedOnlineDeployment', `${MANAGED}egress_public_network_access: Disabled\n`],
  ['managedOnlineDeployment', `${MANAGED}scale_settings:\n  type: Default\n`],
  ['managedOnlineDeployment', `${MANAGED}liveness_probe:\n  initial_delay: '30'\n`],
  [
    'managedOnlineDeployment',
    `${MANAGED}data_collector:\n  collections:\n    model_inputs:\n      enabled: 'True'\n`,
  ],
  ['managedOnlineDeployment', `${MANAGED}model: $(model)\nenvironment: "{{ environment }}"\n`],
  ['managedOnlineDeployment', 'name: blue\nendpoint_name: my_endpoint\ninstance_type: Standard_DS3_v2\n'],
  [
    'kubernetesOnlineDeployment',
    'name: blue\nendpoint_name: credit\ntype: kubernetes\nscale_settings:\n  type: TargetUtilization\n  min_instances: 1\n',
  ],
])('%s accepts %j', (kind, text) => {
  expect(marks(kind, text)).toEqual([]);
});

test.each<[Kind, string, string]>([
  ['managedOnlineEndpoint', 'name: credit_scoring\n', '/name'],
  ['managedOnlineEndpoint', 'name: credit\nauth_mode: keys\n', '/auth_mode'],
  ['managedOnlineDeployment', `${MANAGED}app_insights_enabled: perhaps\n`, '/app_insights_enabled'],
  ['managedOnlineDeployment', `${MANAGED}instance_count: many\n`, '/instance_count'],
  ['managedOnlineDeployment', `${MANAGED}instance_count: 0\n`, '/instance_count'],
  ['managedOnlineDeployment', `${MANAGED}liveness_probe:\n  timeout: 300\n`, '/liveness_probe/timeout'],
  ['managedOnlineDeployment', `${MANAGED}model: credit\n`, '/model'],
  [
    'managedOnlineDeployment',
    `${MANAGED}data_collector:\n  collections:\n    model_inputs:\n      enabled: true\n`,
    '/data_collector/collections/model_inputs/enabled',
  ],
  ['kubernetesOnlineDeployment', 'name: blue\nendpoint_name: credit\ntype: Kubernetes\n', '/type'],
])('%s marks %j', (kind, text, place) => {
  expect(marks(kind, text)).toContain(place);
});

/** Bounds of the service that the client does not check. */
const SERVICE_BOUNDS = ['d_req_ok.yml', 'd_vi_infcfg_strport.yml', 'e_traffic_neg.yml'];

const SHARED = path.resolve(ROOT, '..', 'shared');
for (const name of ['contract-cases', 'corpus']) {
  const verdicts = path.join(SHARED, name, 'VERDICTS.tsv');
  describeOnRecordings(existsSync(verdicts), `what the client accepts of ${name}`, () => {
    test('has no mark in an editor but for bounds of the service', () => {
      const marked = accepted(verdicts).filter(file => {
        const text = readFileSync(path.join(SHARED, name, file), 'utf8');
        return marks(kindOf(text), text).length > 0;
      });

      expect(marked.filter(file => !SERVICE_BOUNDS.includes(file))).toEqual([]);
    });
  });
}

/** The endpoint and deployment files that the client accepts. */
function accepted(verdicts: string): string[] {
  const [header = '', ...lines] = readFileSync(verdicts, 'utf8').split(/\r?\n/);
  const verdict = header.split('\t').indexOf('official verdict');
  return lines
    .map(line => line.split('\t'))
    .filter(cells => cells[verdict] === 'accept' && /\.ya?ml$/.test(cells[0] ?? ''))
    .map(([file = '']) => file)
    .filter(file =>
      /^(?:name|endpoint_name)\s*:/m.test(readFileSync(path.join(path.dirname(verdicts), file), 'utf8')),
    );
}

function kindOf(text: string): Kind {
  if (/^endpoint_name\s*:/m.test(text) || /^instance_type\s*:/m.test(text))
    return /^type\s*:\s*["']?kubernetes["']?\s*$/m.test(text)
      ? 'kubernetesOnlineDeployment'
      : 'managedOnlineDeployment';
  return /^compute\s*:\s*\S/m.test(text) ? 'kubernetesOnlineEndpoint' : 'managedOnlineEndpoint';
}
