import { shown } from '../../domain/shown.js';
import { LIMITS } from '../../facts/limits.js';
import type { Document } from '../../project/documents/document.js';
import { camelToSnake } from '../../project/yaml/marshmallow.js';
import { type DocumentContext, defineCheck, ENDPOINTS, type Problem, problem } from '../check.js';

const RESOURCE_ID =
  /^\/subscriptions\/[^/]+\/resourcegroups\/[^/]+\/providers\/microsoft\.managedidentity\/userassignedidentities\/[^/]+$/i;
const LIST = ['identity', 'user_assigned_identities'];
const { max } = LIMITS.userAssignedIdentities;

/** A user-assigned identity is one mapping with a `resource_id`, and comes with `type: user_assigned`. */
export default defineCheck({
  id: 'contract/identity',
  title: 'The endpoint has one complete identity',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: ENDPOINTS,
  *run({ document }: DocumentContext) {
    const list = document.node(LIST);
    const items = list?.kind === 'sequence' ? list.items : [];
    if (items.length > max)
      yield problem(document, [...LIST, max], {
        variant: 'too-many',
        what: `The list has ${items.length} user-assigned identities; an online endpoint has ${max}. The client refuses the file.`,
        fix: 'Keep the one that can pull the image (AcrPull) and read the model (Storage Blob Data Reader).',
      });
    yield* typeAgainstList(document, items.length, list?.kind === 'sequence' || !document.isGiven(LIST));
    for (const index of items.keys()) yield* resourceId(document, [...LIST, index]);
  },
});

/** `isKnown`: whether the list is there as a list, or not there at all. */
function* typeAgainstList(document: Document, count: number, isKnown: boolean): Iterable<Problem> {
  const type = camelToSnake(document.string('identity.type') ?? '');
  if (type === 'user_assigned' && count === 0 && isKnown)
    yield problem(document, 'identity.type', {
      variant: 'none-given',
      severity: 'warning',
      what: '"type: user_assigned" needs an identity, and none is given. The client accepts the file, and the service has nothing to assign.',
      fix: 'Add "user_assigned_identities:" with "- resource_id: /subscriptions/…/userAssignedIdentities/<name>", or use "system_assigned".',
    });
  if (type === 'system_assigned' && count > 0)
    yield problem(document, LIST, {
      part: 'key',
      variant: 'not-used',
      severity: 'warning',
      what: '"type" is system_assigned, so "user_assigned_identities" is not used.',
      fix: 'Use "type: user_assigned", or remove the list. The identity cannot be changed after the endpoint exists.',
    });
}

function* resourceId(document: Document, item: (string | number)[]): Iterable<Problem> {
  if (document.mapping(item) === undefined) return;
  const path = [...item, 'resource_id'];
  const id = document.string(path);
  if (!document.has(path))
    yield problem(document, item, {
      variant: 'no-resource-id',
      severity: 'warning',
      what: 'This identity has no "resource_id". The client ignores other keys and sends an empty identity.',
      fix: 'Use "- resource_id: /subscriptions/…/userAssignedIdentities/<name>".',
    });
  else if (id !== undefined && !RESOURCE_ID.test(id))
    yield problem(document, path, {
      variant: 'resource-id',
      severity: 'warning',
      what: `"${shown(id)}" is not the resource ID of a user-assigned identity, so the service will not find it.`,
      fix: 'Get it with: az identity show --name <name> --resource-group <group> --query id.',
    });
}
