/** Management locks: what Azure Resource Manager refuses to change or to delete, for every caller. */
import type { Operation } from '../../facts/azure-operations.js';
import { OPERATIONS } from '../../facts/azure-operations.js';
import { listResources } from '../client/arm.js';
import { fieldsOf, required, text } from '../client/fields.js';
import { oneSpelling, type ResourceId } from '../client/resource-ids.js';
import type { Result } from '../client/result.js';
import { filled, type Parts, type Session } from '../client/session.js';
import { partsOf, type Target } from './workspaces.js';

export interface LockFacts {
  id: string;
  name: string;
  /** `ReadOnly`, `CanNotDelete`. */
  level: string;
  /** What it is on: the part of its id before it. */
  scope: string;
  /** What its owner wrote. */
  notes: string | undefined;
}

export interface Locks {
  /** Those of a resource, of everything above it, and perhaps of what is below. */
  at(resource: ResourceId): Promise<Result<readonly LockFacts[]>>;
  /** The same of an endpoint that exists. */
  atEndpoint(target: Target, endpoint: string): Promise<Result<readonly LockFacts[]>>;
}

export function locks(session: Session): Locks {
  return {
    at: resource => list(session, OPERATIONS.locks, { ...oneSpelling(resource) }),
    atEndpoint: (target, endpoint) =>
      list(session, OPERATIONS.endpointLocks, { ...partsOf(target), endpoint }),
  };
}

function list(session: Session, operation: Operation, parts: Parts): Promise<Result<readonly LockFacts[]>> {
  return session.ask(operation, parts, async use => {
    const rows = await listResources(use, filled(operation.path, parts), operation.apiVersion ?? '');
    return rows.map(lockOf);
  });
}

const ID = /^(.*)\/providers\/Microsoft\.Authorization\/locks\/([^/]+)$/i;

/** A row of a list of locks. */
export function lockOf(row: unknown): LockFacts {
  const { id: written, properties } = fieldsOf(row);
  const own = fieldsOf(properties);
  const id = required(text(written), 'id');
  const [, scope, name] = ID.exec(id) ?? [];
  return {
    id,
    name: required(name, 'id'),
    level: required(text(own.level), 'level'),
    scope: required(scope, 'id'),
    notes: text(own.notes),
  };
}
