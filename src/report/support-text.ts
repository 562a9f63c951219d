/** What a support ticket about a fault of Azure ML has to say, ready to paste. */
import type { Diagnosis } from '../model/findings.js';
import { cut, oneLine } from './escape.js';

const MAX_EVIDENCE = 600;

const FIELDS: readonly (readonly [name: string, label: string])[] = [
  ['subscription', 'Subscription'],
  ['group', 'Resource group'],
  ['workspace', 'Workspace'],
  ['region', 'Region'],
  ['endpoint', 'Endpoint'],
  ['deployment', 'Deployment'],
];

/** Plain text, a line each. */
export function supportText({ code, name, values, ids, evidence }: Diagnosis): string {
  const given = FIELDS.filter(([field]) => values[field] !== undefined);
  const [first] = evidence;
  return [
    `An Azure ML online deployment failed with ${oneLine(code === null ? name : `${name} (${code})`)}, without a cause.`,
    ...given.map(([field, label]) => `${label}: ${oneLine(String(values[field]))}`),
    ...Object.entries(ids).map(([id, value]) => `${oneLine(id)}: ${oneLine(value)}`),
    ...(first === undefined ? [] : [`Message: ${cut(oneLine(first.text), MAX_EVIDENCE)}`]),
    'It was tried again, unchanged, and failed the same way. Please say what failed in the service.',
  ].join('\n');
}
