/** A diagnosis in sentences: why the deployment failed, and what to do, with commands that can be copied. */
import type { Diagnosis, Values } from '../model/findings.js';
import { causeOf } from './catalogue.js';
import type { Cause, Names, Step } from './cause.js';

export interface SaidDiagnosis extends Pick<Cause, 'retry' | 'link' | 'preventedBy' | 'forSupport'> {
  summary: string;
  steps: readonly Step[];
}

export type SayDiagnosis = (diagnosis: Pick<Diagnosis, 'cause' | 'values'>) => SaidDiagnosis;

/** What can stand in a command: a value from a log must not become a second one. */
const SAFE_IN_COMMAND = /^[A-Za-z0-9][\w.:/@=+,()-]{0,200}$/;

export const sayDiagnosis: SayDiagnosis = ({ cause, values }) => {
  const { says, fix, ...facts } = causeOf(cause);
  const texts = textsOf(values);
  return {
    ...facts,
    summary: typeof says === 'string' ? says : says(texts),
    steps: fix({ ...texts, names: namesOf(texts) }).filter(
      (each): each is Step => each !== undefined && each !== '',
    ),
  };
};

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
