/** The parts of docs/codes.md that come from the catalogue and from what is said of each cause. */
import type { CauseId, FailureCause } from '../../src/catalog/failure-causes.ts';
import type { FailureCode } from '../../src/catalog/failure-codes.ts';
import type { Advice, DiagnosisTexts } from '../../src/text/diagnosis-wording.ts';

type Causes = Readonly<Record<CauseId, FailureCause>>;
type Codes = Readonly<Record<FailureCode, { name: string; title: string }>>;
type Entry = readonly [CauseId, FailureCause];

const RETRIES: Readonly<Record<FailureCause['retry'], string>> = {
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
  const all = Object.entries(causes) as Entry[];
  const rows = (Object.entries(codes) as [FailureCode, Codes[FailureCode]][]).map(
    ([code, { name, title }]) => {
      const own = all.filter(([, cause]) => cause.code === code).map(([id]) => link(id));
      return `| <a id="${code.toLowerCase()}"></a>\`${code}\` | \`${name}\` | ${title} | ${own.join(', ')} |`;
    },
  );
  return ['| Number | Name today | Meaning | Causes |', '|---|---|---|---|', ...rows].join('\n');
}

/** Names that have no number of their own. */
export function namesTable(codes: Codes, causes: Causes): string {
  const numbered = new Set(Object.values(codes).map(({ name }) => name));
  const byName = new Map<string, CauseId[]>();
  for (const [id, { name, code }] of Object.entries(causes) as Entry[])
    if (code === null) byName.set(name, [...(byName.get(name) ?? []), id]);
  const names = [...byName].sort(([a], [b]) => (a < b ? -1 : 1));
  const rows = names.map(([name, ids]) => {
    const also = numbered.has(name) ? ' (without a number)' : '';
    return `| \`${name}\`${also} | ${ids.map(link).join(', ')} |`;
  });
  return ['| Name | Causes |', '|---|---|', ...rows].join('\n');
}

/** A section for each cause: what it is, what to do, and what would have seen it. */
export function causeSections(
  causes: Causes,
  texts: DiagnosisTexts,
  hasPage: (check: string) => boolean,
): string {
  return (Object.entries(causes) as Entry[])
    .map(([id, cause]) => section(id, cause, texts, hasPage))
    .join('\n\n');
}

function section(
  id: CauseId,
  cause: FailureCause,
  texts: DiagnosisTexts,
  hasPage: (check: string) => boolean,
): string {
  const { summary, advice } = texts[id];
  const meaning = typeof summary === 'string' ? summary : (summary.at(-1) ?? '');
  const checks = cause.caughtBy.map(check =>
    hasPage(check) ? `[\`${check}\`](checks/${check}.md)` : `\`${check}\``,
  );
  const facts = [
    `${cause.code === null ? '' : `\`${cause.code}\` `}\`${cause.name}\``,
    `retry: ${RETRIES[cause.retry]}`,
    ...(checks.length === 0 ? [] : [`seen beforehand by ${checks.join(', ')}`]),
    ...(cause.link === undefined ? [] : [`[Microsoft](${cause.link})`]),
  ];
  const steps = advice.map(way).filter(text => text !== '');
  return [
    `### ${id}`,
    '',
    escaped(meaning),
    '',
    ...steps,
    '',
    `${facts.join(' · ')} · source: ${escaped(cause.source)} (${cause.asOf})`,
  ]
    .join('\n')
    .replace(/\n{3,}/g, '\n\n');
}

/** The gaps of a sentence that only a diagnosis can fill leave it out here. */
function way(advice: Advice): string {
  const [text, command] = typeof advice === 'string' ? [advice, undefined] : advice;
  if (/(?<![{$])\{\w+\}/.test(text)) return '';
  const block =
    command === undefined
      ? []
      : [
          '',
          '  ```bash',
          ...gapped(command)
            .split('\n')
            .map(line => `  ${line}`),
          '  ```',
          '',
        ];
  return [`- ${escaped(text)}`, ...block].join('\n');
}

function gapped(command: string): string {
  return command.replace(/(?<![{$])\{(\w+)\}/g, '<$1>');
}

function link(id: CauseId): string {
  return `[${id}](#${id})`;
}

function escaped(text: string): string {
  return text.replace(/[<>*_|]/g, '\\$&');
}
