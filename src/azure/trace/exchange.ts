/** Questions of a run and their answers, as they went over the wire, and how many of them are remembered. */

export interface Exchange {
  method: string;
  url: string;
  /** The body of the question, where it is text. */
  sent: string | undefined;
  /** undefined: no answer came, and `failure` says why. */
  status: number | undefined;
  failure: string | undefined;
  /** By name in lower case. */
  headers: Readonly<Record<string, string>>;
  /** Filled while the answer is read. */
  body: Uint8Array[];
  /** Not all of the body is here: it was too long, or nobody read it. */
  isCut: boolean;
  /** How often this answer came in a row. */
  times: number;
}

/** An answer that is longer is remembered without its body. */
export const MAX_BODY = 8 * 1024 * 1024;
/** All bodies together. */
const MAX_BODIES = 48 * 1024 * 1024;
/** Different answers to one question: a watch that lasts for hours asks the same one again and again. */
const MAX_ANSWERS = 40;
const MAX_QUESTIONS = 2_000;

/** What a token says of whom it was made for; the token itself is never kept. */
export interface Caller {
  tenantId: string | undefined;
  clientId: string | undefined;
  objectId: string | undefined;
}

export class Recorder {
  caller: Caller | undefined;
  leftOut = 0;
  readonly #byQuestion = new Map<string, Exchange[]>();
  #order: Exchange[] = [];
  #bytes = 0;

  /** Every exchange that is remembered, in the order of the questions. */
  get exchanges(): readonly Exchange[] {
    return this.#order;
  }

  /** The same answer again is counted. Of very many answers to one question, the first and the last are kept. */
  add(exchange: Exchange): void {
    const key = `${exchange.method} ${exchange.url} ${exchange.sent ?? ''}`;
    const before = this.#byQuestion.get(key);
    const last = before?.at(-1);
    if (last !== undefined && isSame(last, exchange)) {
      last.times += 1;
      return;
    }
    if (before === undefined && this.#byQuestion.size === MAX_QUESTIONS) {
      this.leftOut += 1;
      return;
    }
    const answers = before ?? [];
    this.#byQuestion.set(key, answers);
    answers.push(exchange);
    this.#order.push(exchange);
    for (const chunk of exchange.body.splice(0)) this.keep(exchange, chunk);
    if (answers.length > MAX_ANSWERS) this.#forget(answers.splice(1, 1)[0] as Exchange);
  }

  /** More of the body of an exchange. */
  keep(exchange: Exchange, chunk: Uint8Array): void {
    const length = lengthOf(exchange) + chunk.length;
    if (exchange.isCut || length > MAX_BODY || this.#bytes + chunk.length > MAX_BODIES) {
      this.#bytes -= lengthOf(exchange);
      exchange.body.length = 0;
      exchange.isCut = true;
      return;
    }
    exchange.body.push(chunk);
    this.#bytes += chunk.length;
  }

  #forget(exchange: Exchange): void {
    this.#order = this.#order.filter(one => one !== exchange);
    this.#bytes -= lengthOf(exchange);
    this.leftOut += 1;
  }
}

function lengthOf({ body }: Exchange): number {
  return body.reduce((sum, chunk) => sum + chunk.length, 0);
}

function isSame(one: Exchange, other: Exchange): boolean {
  if (one.status !== other.status || one.failure !== other.failure || one.isCut || other.isCut) return false;
  return bodyOf(one).equals(bodyOf(other));
}

export function bodyOf({ body }: Pick<Exchange, 'body'>): Buffer {
  return Buffer.concat(body);
}
