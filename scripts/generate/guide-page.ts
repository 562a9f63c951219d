/** docs/guide.md: each failure code and HTTP status of Microsoft's guide, with the checks and causes that cover it. */
import type { Filed } from '../../src/causes/order.ts';
import type { CheckFacts } from '../../src/checks/check.ts';
import type { FailureCode } from '../../src/facts/failure-codes.ts';

type Codes = Readonly<Record<FailureCode, { name: string; title: string }>>;

/** A row for each number; a code that no check can see before the deploy says so. */
export function failureRows(
  codes: Codes,
  checks: readonly Pick<CheckFacts, 'id' | 'prevents'>[],
  filed: readonly Filed[],
): string {
  const rows = Object.entries(codes).map(([code, { name, title }]) => {
    const before = checks.filter(({ prevents }) => prevents === code).map(({ id }) => checkLink(id));
    const after = filed.filter(({ cause }) => cause.code === code).length;
    const link = `[${after} ${after === 1 ? 'cause' : 'causes'}](codes.md#${code.toLowerCase()})`;
    return `| \`${code}\` \`${name}\` | ${title} | ${before.join(', ') || 'nothing in the files shows it'} | ${link} |`;
  });
  return [
    '| Code | Meaning | Before the deploy: `preflight` | After it: `watch`, `diagnose`, `local` |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

/** A row for each status of the scoring URI. */
export function statusRows(filed: readonly Filed[]): string {
  const byStatus = new Map<string, Filed[]>();
  for (const each of filed) {
    const [, status] = /^HTTP_(\d{3})$/.exec(each.cause.name) ?? [];
    if (status !== undefined) byStatus.set(status, [...(byStatus.get(status) ?? []), each]);
  }
  const rows = [...byStatus]
    .sort(([a], [b]) => a.localeCompare(b, 'en'))
    .map(([status, causes]) => `| ${status} | ${causes.map(causeLink).join(', ')} |`);
  return ['| Status | Causes: `invoke`, `diagnose` |', '| --- | --- |', ...rows].join('\n');
}

function checkLink(id: string): string {
  return `[${id}](checks/${id}.md)`;
}

function causeLink({ subject, cause }: Filed): string {
  return `[${cause.id}](codes/${subject}.md#${cause.id})`;
}
