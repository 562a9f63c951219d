/** One look at a deployment: its state, the operation that makes it, and what its containers have written so far. */

import type { Result, Unknown } from '../../azure/client/result.js';
import type { DeploymentFacts } from '../../azure/questions/endpoints.js';
import type { Container, DeploymentName, Live } from '../../azure/questions/live.js';
import { read } from '../../diagnosis/observation.js';
import type { Reading } from '../../diagnosis/read-text.js';

/** What one container has said, in full and as it was read. */
export interface ContainerLog {
  container: Container;
  text: string;
  reading: Reading;
}

/** As `az ml online-deployment get-logs --container` calls them. */
export const CONTAINERS: Readonly<Record<Container, string>> = {
  InferenceServer: 'inference-server',
  StorageInitializer: 'storage-initializer',
};

export interface OperationError {
  status: string;
  /** undefined where the operation names no error. */
  reading: Reading | undefined;
}

/** Whether something still happens by itself, and how it has ended. */
export type Standing = 'working' | 'succeeded' | 'failed';

/** The words of resources and operations that are over, in both spellings of English. */
const ENDS: Readonly<Record<string, Standing>> = {
  succeeded: 'succeeded',
  failed: 'failed',
  canceled: 'failed',
  cancelled: 'failed',
};

/**
 * Any other word is one of work: the operation of a deployment says `Updating` while it is created, others have said
 * `InProgress`, `Accepted`, `Running`, `Provisioning`; one that is new still moves as far as anybody can tell.
 */
export function standingOf(word: string): Standing {
  return ENDS[word.trim().toLowerCase()] ?? 'working';
}

/** The last lines of both containers, side by side; what could not be read is left out and told. */
export async function readLogs(
  live: Live,
  name: DeploymentName,
  lines: number,
): Promise<{ logs: ContainerLog[]; untold: Unknown[] }> {
  const containers = Object.keys(CONTAINERS) as Container[];
  const told = await Promise.all(containers.map(container => live.logs(name, container, lines)));
  const logs: ContainerLog[] = [];
  const untold: Unknown[] = [];
  told.forEach((answer, index) => {
    const container = containers[index] as Container;
    if (answer.kind === 'unknown') untold.push(answer);
    else {
      const reading = read({ kind: 'logs', source: CONTAINERS[container], text: answer.value });
      logs.push({ container, text: answer.value, reading });
    }
  });
  return { logs, untold };
}

/** What the last operation on the deployment ended with; undefined where Azure names none, or has forgotten it. */
export async function readOperation(
  live: Live,
  { operationUri }: DeploymentFacts,
): Promise<Result<OperationError | undefined>> {
  if (operationUri === undefined) return { kind: 'known', value: undefined };
  const told = await live.operation(operationUri);
  if (told.kind === 'unknown') return told;
  if (told.value === undefined) return { kind: 'known', value: undefined };
  const { status, error } = told.value;
  const reading = error === undefined ? undefined : read({ kind: 'error', source: 'operation', body: error });
  return { kind: 'known', value: { status, reading } };
}
