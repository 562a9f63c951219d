/** What a question comes back with: an answer, or that there is none and why. Never a guess, and never an exception. */
import type { NotCheckedReason, Values } from '../../model/findings.js';

export interface Known<T> {
  kind: 'known';
  value: T;
}

/** What was asked, why there is no answer, and how to get one. */
interface Sentences {
  what: string;
  fix: string;
}

/** No answer, in sentences of its own or by `message`, a key into text/, with its values. */
export interface Unknown {
  kind: 'unknown';
  reason: NotCheckedReason;
  message: string;
  values: Values;
  said?: Sentences;
}

export type Result<T> = Known<T> | Unknown;

export function known<T>(value: T): Known<T> {
  return { kind: 'known', value };
}

export function unknown(reason: NotCheckedReason, message: string | Sentences, values: Values = {}): Unknown {
  return typeof message === 'string'
    ? { kind: 'unknown', reason, message, values }
    : { kind: 'unknown', reason, message: '', values, said: message };
}

/** The next question, asked only where there is an answer to ask it with. */
export async function andThen<A, B>(
  told: Result<A> | Promise<Result<A>>,
  next: (value: A) => Result<B> | Promise<Result<B>>,
): Promise<Result<B>> {
  const first = await told;
  return first.kind === 'known' ? next(first.value) : first;
}
