/** Datastores of a workspace: the names under which it knows storage. */
import { OPERATIONS } from '../../facts/azure-operations.js';
import { machineLearning } from '../client/arm.js';
import { fieldsOf, required, text } from '../client/fields.js';
import { orMissing } from '../client/missing.js';
import { oddName } from '../client/reasons.js';
import type { Result } from '../client/result.js';
import type { Session } from '../client/session.js';
import { isPart } from './assets.js';
import { inside, partsOf, type Target } from './workspaces.js';

export interface DatastoreFacts {
  name: string;
  /** `AzureBlob`, `AzureDataLakeGen2`, `AzureFile`, `AzureDataLakeGen1`, `OneLake`, or a newer one. */
  type: string;
  account: string | undefined;
  /** Container or file system; undefined for what has no blobs. */
  container: string | undefined;
  /** `core.windows.net`, where the datastore names one. */
  endpoint: string | undefined;
}

export interface Datastores {
  /** undefined: the workspace is there, and has no datastore of that name. */
  get(target: Target, name: string): Promise<Result<DatastoreFacts | undefined>>;
  list(target: Target): Promise<Result<readonly DatastoreFacts[]>>;
}

export function datastores(session: Session): Datastores {
  return {
    async get(target, name) {
      if (!isPart(name)) return oddName;
      const { resourceGroup, workspace } = target;
      const result = session.ask(OPERATIONS.datastore, { ...partsOf(target), name }, async use => {
        const client = await machineLearning(use, target.subscription);
        const options = { abortSignal: use.signal };
        const answer = await orMissing(client.datastores.get(resourceGroup, workspace, name, options));
        return answer && datastoreFacts(answer);
      });
      return inside(session, target, result);
    },
    list: target =>
      session.ask(OPERATIONS.datastores, partsOf(target), async use => {
        const client = await machineLearning(use, target.subscription);
        const { resourceGroup, workspace } = target;
        const found: DatastoreFacts[] = [];
        for await (const row of client.datastores.list(resourceGroup, workspace, { abortSignal: use.signal }))
          found.push(datastoreFacts(row));
        return found;
      }),
  };
}

/** @throws BadAnswer where it is no datastore */
export function datastoreFacts(answer: unknown): DatastoreFacts {
  const { name, properties } = fieldsOf(answer);
  const own = fieldsOf(properties);
  return {
    name: required(text(name), 'name'),
    type: required(text(own.datastoreType), 'datastoreType'),
    account: text(own.accountName),
    container: text(own.containerName) ?? text(own.filesystem),
    endpoint: text(own.endpoint),
  };
}
