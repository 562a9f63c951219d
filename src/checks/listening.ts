/**
 * Whether one check has asked anything, and got anything: many find nothing to ask for in a document, and some say
 * nothing where another check says why there was no answer. Neither is an answer.
 */
import type { Azure } from '../azure/azure.js';
import { fieldsOf } from '../azure/client/fields.js';
import type { Unknown } from '../azure/client/result.js';
import { isObstacle } from './obstacles.js';

export interface Listening {
  /** To ask with. */
  azure: Azure;
  hasAsked(): boolean;
  hasAnswer(): boolean;
}

/** What cannot be asked at all, or is not there yet, is as good as an answer: no right and no wait gives a better one. */
function isUnanswered(result: unknown): boolean {
  const { kind, reason } = fieldsOf(result) as Partial<Unknown>;
  return kind === 'unknown' && reason !== undefined && isObstacle({ reason });
}

export function listening(azure: Azure): Listening {
  let asked = false;
  let answered = false;
  const hear = (answer: unknown) => {
    if (!(answer instanceof Promise)) return;
    asked = true;
    answer.then(
      result => {
        answered ||= !isUnanswered(result);
      },
      () => undefined,
    );
  };
  const heard = (subject: object) =>
    new Proxy(subject, {
      get(target, key) {
        const value: unknown = Reflect.get(target, key);
        if (typeof value !== 'function') return value;
        return (...given: unknown[]): unknown => {
          const answer: unknown = Reflect.apply(value, target, given);
          hear(answer);
          return answer;
        };
      },
    });
  const all = new Proxy(azure, {
    get(target, key) {
      const subject: unknown = Reflect.get(target, key);
      return typeof subject === 'object' && subject !== null ? heard(subject) : subject;
    },
  });
  return { azure: all, hasAsked: () => asked, hasAnswer: () => answered };
}
