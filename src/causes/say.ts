/** A diagnosis in sentences: why the deployment failed, and what to do, with commands that can be copied. */
import type { Diagnosis, Values } from '../model/findings.js';
import { causeOf, subjectOf } from './catalogue.js';
import type { Cause, Names, Step } from './cause.js';

export interface SaidDiagnosis extends Pick<Cause, 'retry' | 'link' | 'preventedBy' | 'forSupport'> {
  /** Of the cause: the name of its page in docs/codes/. */
  subject: string;
  summary: string;
  steps: readonly Step[];
}

export type SayDiagnosis = (diagnosis: Pick<Diagnosis, 'cause' | 'values'>) => SaidDiagnosis;

/** What can stand in a command: a value from a log must not become a second one. */
const SAFE_IN_COMMAND = /^[A-Za-z0-9][\w.:/@=+,()-]{0,200}$/;

export const sayDiagnosis: SayDiagnosis = ({ cause, values }) => {
  const { says, fix, ...facts } = causeOf(cause);
  const texts = textsOf(values);
  const steps = fix({ ...texts, names: namesOf(texts) }).filter(
    (each): each is Step => typeof each === 'object',
  );
  return {
    ...facts,
    subject: subjectOf(cause),
    summary: typeof says === 'string' ? says : says(texts),
    steps: inOrder(needed(steps, texts.given ?? '')),
  };
};

/** The log of the server, and no other one. */
const ASKS_FOR_LOG = /online-deployment get-logs (?!.*--container storage-initializer)/;

/** Without the steps that ask for what was read; all of them, if there is no other. */
function needed(steps: readonly Step[], given: string): readonly Step[] {
  if (!given.includes('log')) return steps;
  const left = steps.filter(({ command = '' }) => !command.split('\n').some(line => ASKS_FOR_LOG.test(line)));
  return left.length === 0 ? steps : left;
}

const DELETES = /\bdelete\b.* --yes\b/;

/** What cannot be undone stands last. */
function inOrder(steps: readonly Step[]): readonly Step[] {
  const isLast = ({ command = '' }: Step) => DELETES.test(command);
  return [...steps.filter(each => !isLast(each)), ...steps.filter(isLast)];
}

type Texts = Readonly<Record<string, string>>;

function textsOf(values: Values): Texts {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'object' ? value.join(', ') : String(value),
    ]),
  );
}

function namesOf(texts: Texts): Names {
  return new Proxy(texts, {
    get: (_, name) => {
      const value = typeof name === 'string' && Object.hasOwn(texts, name) ? (texts[name] ?? '') : '';
      return SAFE_IN_COMMAND.test(value) ? value : `<${String(name)}>`;
    },
  });
}
