/** The way of every exchange: latency, faults, the service, the contracts, the log. */
import type { Context } from './context.ts';
import type { Contracts } from './contracts/contracts.ts';
import { answersItself, type Faults, ownAnswer, shownFault, spoil } from './faults/faults.ts';
import type { RequestLog } from './requests.ts';
import { type Answer, type Asked, Refusal, type Service, UnknownRequest } from './servers/exchange.ts';
import type { Ending } from './servers/front.ts';
import type { Fault } from './world/world.ts';

export interface Pipeline {
  run(asked: Asked, service: Service): Promise<Ending>;
  /** What was wrong with requests or answers. */
  violations: string[];
}

/** A request with its version, which is what is wrong with some. */
function shownRequest(asked: Asked): string {
  const version = asked.query.get('api-version');
  return `${asked.method} ${asked.path}${version === null ? '' : ` (api-version ${version})`}`;
}

async function genuine(asked: Asked, service: Service, violations: string[]): Promise<Answer> {
  try {
    return await service(asked);
  } catch (error) {
    if (error instanceof UnknownRequest) violations.push(`${shownRequest(asked)}: ${error.problem}`);
    if (error instanceof Refusal) return error.answer;
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    violations.push(`${asked.method} ${asked.path}: the sandbox failed: ${reason}`);
    return { status: 500, body: { error: { code: 'SandboxError', message: 'The sandbox itself failed.' } } };
  }
}

export function makePipeline(
  context: Context,
  faults: Faults,
  log: RequestLog,
  contracts: Contracts | undefined,
): Pipeline {
  const violations: string[] = [];

  async function faulty(asked: Asked, service: Service, fault: Fault): Promise<Ending> {
    if (fault.delay > 0) await context.clock.wait(fault.delay);
    if (fault.expireTokens) context.tokens.revokedUpTo = context.tokens.issued;
    if (fault.end !== undefined) return fault.end;
    return answersItself(fault) ? ownAnswer(fault) : spoil(await genuine(asked, service, violations), fault);
  }

  async function answered(asked: Asked, service: Service): Promise<Ending> {
    const answer = await genuine(asked, service, violations);
    violations.push(...(contracts?.check(asked, answer) ?? []));
    return answer;
  }

  async function run(asked: Asked, service: Service): Promise<Ending> {
    const started = performance.now();
    context.clock.tick();
    if (context.world.latency > 0) await context.clock.wait(context.world.latency);
    const fault = faults.due(asked);
    const ending = await (fault ? faulty(asked, service, fault) : answered(asked, service));
    log.add(asked, {
      time: context.clock.iso(),
      status: typeof ending === 'string' ? 0 : ending.status,
      ms: performance.now() - started,
      fault: fault && shownFault(fault),
    });
    return ending;
  }

  return { run, violations };
}
