/** The names that a text gives away: of the deployment and what it lies in, and the ids that support asks for. */

/** What commands of an advice are filled in with. */
export const NAMES = [
  'subscription',
  'group',
  'workspace',
  'endpoint',
  'deployment',
  'region',
  'registry',
  'storage',
] as const;
export type Name = (typeof NAMES)[number];

/** Lines without any of these name nothing. Lower case. */
export const NAME_TRIGGERS: readonly string[] = [
  ...['subscriptions/', 'request-id', 'requestid', 'correlation', 'traceid', 'inference.ml.azure.com'],
  ...[
    'az ml online-',
    'online-deployment',
    'online-endpoint',
    'azurecr.io',
    'type environment',
    'endpoint_name',
  ],
  ...['creating/updating online', 'deployment of ', 'check: endpoint'],
  ...['operation: ', 'operation:', 'request: ', 'request:', 'deployment [', 'endpoint ['],
];

/** Anything else than this is not put into a command. */
const SAFE = /^[A-Za-z0-9][\w.()-]{0,89}$/;

const ARM: readonly (readonly [Name, RegExp])[] = [
  ['subscription', /\/subscriptions\/([\w-]{1,64})/i],
  ['group', /\/resourceGroups\/([\w.()-]{1,90})/i],
  ['workspace', /\/workspaces\/([\w.-]{1,64})/i],
  ['endpoint', /\/onlineEndpoints\/([\w-]{1,64})/i],
  ['deployment', /\/onlineEndpoints\/[\w-]{1,64}\/deployments\/([\w-]{1,64})/i],
  ['region', /\/locations\/([a-z0-9]{1,30})/i],
  ['endpoint', /https:\/\/([\w-]{1,64})\.[a-z0-9]{1,30}\.inference\.ml\.azure\.com/],
  ['region', /https:\/\/[\w-]{1,64}\.([a-z0-9]{1,30})\.inference\.ml\.azure\.com/],
  ['registry', /\b([a-z0-9]{5,50})\.azurecr\.io/i],
  ['region', /Type: Environment\s{0,9}Info: \{\s{0,9}"value": "([a-z0-9]{1,30})"/],
  ['endpoint', /"endpoint_name": "([\w-]{1,64})"/],
  ['deployment', /[Ss]pecified deployment \[([\w-]{1,64})\]/],
  // What az prints while it deploys.
  ['deployment', /^Creating\/updating online deployment ['"]?([\w-]{1,64})/],
  ['endpoint', /^Creating\/updating online endpoint ['"]?([\w-]{1,64})/],
  ['endpoint', /^Check: endpoint ['"]?([\w-]{1,64})/],
  ['deployment', /\b[Dd]eployment of ['"]?([\w-]{1,64})['"]? (?:has )?failed/],
  ['endpoint', /[Ss]pecified endpoint \[([\w-]{1,64})\]/],
];

/** Options of az, in a command line and in the list that `--debug` prints. */
const OPTIONS: readonly (readonly [Name | 'name', RegExp])[] = [
  ['endpoint', option('--endpoint-name|--endpoint|-e')],
  ['group', option('--resource-group|-g')],
  ['workspace', option('--workspace-name|-w')],
  ['subscription', option('--subscription')],
  ['name', option('--name|-n')],
];

function option(names: string): RegExp {
  return new RegExp(String.raw`(?:^|[\s'])(?:${names})(?:[ =]|', ')"?([\w.()-]{1,90})`);
}

const IDS =
  /\b(x-ms-client-request-id|x-request-id|x-ms-request-id|x-ms-correlation-request-id|x-ms-routing-request-id|traceId)\b["'\\]{0,9}\s{0,4}[:=]\s{0,4}["'\\]{0,9}([\w.:|-]{8,80})/gi;
const CORRELATION = /"(operation|request)[\\"]{1,9}: ?[\\"]{1,9}([0-9a-f]{16,40})[\\"]/g;
const MAX_IDS = 12;

export interface Named {
  names: Partial<Record<Name, string>>;
  ids: Record<string, string>;
}

/** Takes from a line what it names; of two values for a name the first stays, of two ids the last. */
export function readNames(text: string, into: Named): void {
  for (const [name, pattern] of ARM) put(into, name, pattern.exec(text)?.[1]);
  const command = /\bonline-(deployment|endpoint)\b/.exec(text)?.[1];
  if (command !== undefined)
    for (const [name, pattern] of OPTIONS)
      put(into, name === 'name' ? (command as Name) : name, pattern.exec(text)?.[1]);
  for (const [, id = '', value = ''] of text.matchAll(IDS)) putId(into, id.toLowerCase(), value);
  for (const [, id = '', value = ''] of text.matchAll(CORRELATION)) putId(into, `correlation-${id}`, value);
}

function put({ names }: Named, name: Name, value: string | undefined): void {
  // az hides what looks private in some of its output.
  if (
    value === undefined ||
    names[name] !== undefined ||
    !SAFE.test(value) ||
    /^(?:xxx+|None|null)$/i.test(value)
  )
    return;
  names[name] = value;
}

function putId({ ids }: Named, id: string, value: string): void {
  if (id in ids || Object.keys(ids).length < MAX_IDS) ids[id] = value;
}
