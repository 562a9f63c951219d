/** The parts of docs/codes.md that come from the records of the causes. */

import type { Cause, Retry, Step } from '../../src/causes/cause.ts';
import type { SaidDiagnosis } from '../../src/causes/say.ts';
import type { FailureCode } from '../../src/facts/failure-codes.ts';
import type { CauseId } from '../../src/model/cause-ids.generated.ts';

type Causes = readonly Cause[];
type Codes = Readonly<Record<FailureCode, { name: string; title: string }>>;
type Say = (diagnosis: { cause: CauseId; values: Record<string, never> }) => SaidDiagnosis;

const RETRIES: Readonly<Record<Retry, string>> = {
  no: 'no',
  'after-fix': 'after the fix',
  minute: 'yes, after a minute',
  minutes: 'yes, after five to ten minutes',
  backoff: 'yes, with growing pauses',
  once: 'once',
  later: 'later, or elsewhere',
};

/** Numbers, their names, and the causes behind each. */
export function codesTable(codes: Codes, causes: Causes): string {
  const rows = (Object.entries(codes) as [FailureCode, Codes[FailureCode]][]).map(
    ([code, { name, title }]) => {
      const own = causes.filter(cause => cause.code === code).map(({ id }) => link(id));
      return `| <a id="${code.toLowerCase()}"></a>\`${code}\` | \`${name}\` | ${title} | ${own.join(', ')} |`;
    },
  );
  return ['| Number | Name today | Meaning | Causes |', '|---|---|---|---|', ...rows].join('\n');
}

/** Names that have no number of their own. */
export function namesTable(codes: Codes, causes: Causes): string {
  const numbered = new Set(Object.values(codes).map(({ name }) => name));
  const byName = new Map<string, CauseId[]>();
  for (const { id, name, code } of causes)
    if (code === null) byName.set(name, [...(byName.get(name) ?? []), id]);
  const names = [...byName].sort(([a], [b]) => (a < b ? -1 : 1));
  const rows = names.map(([name, ids]) => {
    const also = numbered.has(name) ? ' (without a number)' : '';
    return `| \`${name}\`${also} | ${ids.map(link).join(', ')} |`;
  });
  return ['| Name | Causes |', '|---|---|', ...rows].join('\n');
}

/** A section for each cause: what it is, what to do, and what would have seen it. */
export function causeSections(causes: Causes, say: Say, hasPage: (check: string) => boolean): string {
  return causes.map(cause => section(cause, say, hasPage)).join('\n\n');
}

/** What is said where no value is known. */
function section(cause: Cause, say: Say, hasPage: (check: string) => boolean): string {
  const { id, code, name, retry, preventedBy = [], link: more, source, asOf } = cause;
  const { summary, steps } = say({ cause: id, values: {} });
  const checks = preventedBy.map(check =>
    hasPage(check) ? `[\`${check}\`](checks/${check}.md)` : `\`${check}\``,
  );
  const facts = [
    `${code === null ? '' : `\`${code}\` `}\`${name}\``,
    `retry: ${RETRIES[retry]}`,
    ...(checks.length === 0 ? [] : [`seen beforehand by ${checks.join(', ')}`]),
    ...(more === undefined ? [] : [`[Microsoft](${more})`]),
  ];
  return [
    `### ${id}`,
    '',
    escaped(summary),
    '',
    ...steps.map(way),
    '',
    `${facts.join(' · ')} · source: ${escaped(source)} (${asOf})`,
  ]
    .join('\n')
    .replace(/\n{3,}/g, '\n\n');
}

function way({ text, command }: Step): string {
  const lines = command?.split('\n').map(line => `  ${line}`) ?? [];
  const block = lines.length === 0 ? [] : ['', '  ```bash', ...lines, '  ```', ''];
  return [`- ${escaped(text)}`, ...block].join('\n');
}

function link(id: CauseId): string {
  return `[${id}](#${id})`;
}

function escaped(text: string): string {
  return text.replace(/[<>*_|]/g, '\\$&');
}
