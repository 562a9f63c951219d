/** What a question comes back with: an answer, or that there is none and why. Never a guess, and never an exception. */
import type { CommonReason, LackingRole, NotCheckedReason, Sentences } from '../../model/findings.js';

export interface Known<T> {
  kind: 'known';
  value: T;
}

/** No answer: what was asked and why there is none, and how to get one. */
export interface Unknown extends Sentences, Details {
  kind: 'unknown';
  reason: NotCheckedReason;
}

/** What else a reader may have to know of it. */
interface Details {
  common?: CommonReason;
  lacks?: LackingRole;
  /** HTTP status, where the reason alone does not tell whether waiting helps. */
  status?: number;
  /** No sign-in was set up, or there can be none: nothing that anybody must be warned of. */
  isExpected?: true;
}

export type Result<T> = Known<T> | Unknown;

export function known<T>(value: T): Known<T> {
  return { kind: 'known', value };
}

export function unknown(reason: NotCheckedReason, sentences: Sentences, details: Details = {}): Unknown {
  return { kind: 'unknown', reason, ...sentences, ...details };
}

/** The next question, asked only where there is an answer to ask it with. */
export async function andThen<A, B>(
  result: Result<A> | Promise<Result<A>>,
  next: (value: A) => Result<B> | Promise<Result<B>>,
): Promise<Result<B>> {
  const first = await result;
  return first.kind === 'known' ? next(first.value) : first;
}
