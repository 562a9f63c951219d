/** What Azure has told: an answer, or that there is none and why. Never a guess, and never an exception. */
import type { NotCheckedReason, Values } from '../findings.js';

export interface Known<T> {
  kind: 'known';
  value: T;
}

/** No answer. `message` is a key into text/ with its values: what was asked, what came back, how to get an answer. */
export interface Unknown {
  kind: 'unknown';
  reason: NotCheckedReason;
  message: string;
  values: Values;
}

export type Told<T> = Known<T> | Unknown;

export function known<T>(value: T): Known<T> {
  return { kind: 'known', value };
}

export function unknown(reason: NotCheckedReason, message: string, values: Values = {}): Unknown {
  return { kind: 'unknown', reason, message, values };
}

/** The next question, asked only where there is an answer to ask it with. */
export async function then<A, B>(
  told: Told<A> | Promise<Told<A>>,
  next: (value: A) => Told<B> | Promise<Told<B>>,
): Promise<Told<B>> {
  const first = await told;
  return first.kind === 'known' ? next(first.value) : first;
}
