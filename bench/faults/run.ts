/**
 * The fault benchmark: `npm run bench:faults [-- --json | --case <id>]`. See README.md beside this file.
 *
 * Every case is a good project and the same with one real fault; both go through the committed command line.
 */
import { parseArgs } from 'node:util';
import { type FaultCase, faulted } from './case.ts';
import { CASES } from './cases/index.ts';
import { CAUSES } from './causes.ts';
import { type Finding, figure, isDue, isOutcome, judgeAll, placeOf, run, type Verdict } from './judge.ts';
import { askOfficial, type Official } from './official.ts';
import { withFolder, writeProject } from './project.ts';

/** The longest name of a cause, and room. */
const NAME_WIDTH = Math.max(...CAUSES.map(({ name }) => name.length)) + 6;

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { json: { type: 'boolean' }, case: { type: 'string' } } });
  if (values.case !== undefined) return showCase(values.case);
  const verdicts = await judgeAll(CASES);
  const official = await askOfficial(CASES);
  if (values.json) console.log(JSON.stringify(asJson(verdicts, official), undefined, 2));
  else print(verdicts, official);
}

/** One case as a user would see it: the fault in full, then its twin. */
async function showCase(id: string): Promise<void> {
  const fault = CASES.find(one => one.id === id);
  if (fault === undefined) throw new Error(`there is no case ${id}`);
  const [verdict] = await judgeAll([fault]);
  console.log(`${fault.id}: ${fault.title}\n${cause(fault.cause)}\n${fault.report}`);
  console.log(`${verdict?.outcome} (due at ${verdict?.expected.join(' or ') || 'no line'})`);
  await withFolder(async folder => {
    for (const [name, files] of [
      ['fault', faulted(fault)],
      ['twin', fault.good],
    ] as const) {
      writeProject(`${folder}/${name}`, files);
      const { stdout, stderr } = await run(`${folder}/${name}`, ['preflight']);
      console.log(`\n--- the ${name}\n${stdout}${stderr}`);
    }
  });
}

function print(verdicts: readonly Verdict[], official: Official | undefined): void {
  const columns = ['found', 'elsewhere', 'missed', 'false'];
  console.log(
    `${'cause'.padEnd(NAME_WIDTH)}${columns.map(name => name.padStart(10)).join('')}${official ? '    client' : ''}`,
  );
  for (const { id } of CAUSES) {
    const mine = verdicts.filter(verdict => verdict.cause === id);
    if (mine.length > 0) console.log(row(cause(id), mine, official));
  }
  console.log(row('all', verdicts, official));
  const { found, visible, percent } = figure(verdicts);
  console.log(`\n${found} of ${visible} visible faults at the right line: ${percent.toFixed(1)} %`);
  console.log(`${verdicts.length} cases, ${verdicts.length - visible} of them for Azure alone to see`);
  list('Found elsewhere', verdicts.filter(isOutcome('elsewhere')), ({ findings }) => findings);
  list('Missed', verdicts.filter(isOutcome('missed')), ({ findings }) => findings);
  list(
    'False alarms on the good twin',
    verdicts.filter(({ alarms }) => alarms.length > 0),
    ({ alarms }) => alarms,
  );
  if (official) printOfficial(verdicts, official);
  else console.log('\nOfficial client: not asked (OFFICIAL_CLIENT and OFFICIAL_CLIENT_SCRIPT name none)');
}

function row(name: string, verdicts: readonly Verdict[], official: Official | undefined): string {
  const counts = [
    ...(['found', 'elsewhere', 'missed'] as const).map(outcome => verdicts.filter(isOutcome(outcome)).length),
    verdicts.filter(({ alarms }) => alarms.length > 0).length,
    ...(official ? [verdicts.filter(isDue).filter(({ id }) => official.faults.has(id)).length] : []),
  ];
  return `${name.padEnd(NAME_WIDTH)}${counts.map(count => String(count).padStart(10)).join('')}`;
}

function list(
  title: string,
  verdicts: readonly Verdict[],
  said: (verdict: Verdict) => readonly Finding[],
): void {
  if (verdicts.length === 0) return;
  console.log(`\n${title} (${verdicts.length})`);
  for (const verdict of verdicts) {
    const due = verdict.expected.length > 0 ? `  due at ${verdict.expected.join(' or ')}` : '';
    console.log(`  ${verdict.cause.padEnd(3)} ${verdict.id}${due}`);
    for (const finding of said(verdict)) {
      console.log(`        ${placeOf(finding)} ${finding.severity} ${finding.check}: ${finding.message}`);
    }
  }
}

function printOfficial(verdicts: readonly Verdict[], { faults, twins }: Official): void {
  const visible = verdicts.filter(isDue);
  const rejected = visible.filter(({ id }) => faults.has(id));
  console.log(`\nThe official client rejects ${rejected.length} of the ${visible.length} visible faults`);
  const silent = rejected.filter(({ outcome }) => outcome === 'missed').map(({ id }) => id);
  if (silent.length > 0) console.log(`  and of these nothing was said here: ${silent.join(', ')}`);
  if (twins.size > 0) console.log(`  it also rejects good twins: ${[...twins].join(', ')}`);
}

function asJson(verdicts: readonly Verdict[], official: Official | undefined): object {
  const cases = verdicts.map(verdict => {
    const fault = CASES.find(({ id }) => id === verdict.id);
    return {
      ...verdict,
      report: fault?.report,
      title: fault?.title,
      ...(official && { officialRejects: official.faults.has(verdict.id) }),
    };
  });
  return { ...figure(verdicts), cases };
}

function cause(id: FaultCase['cause']): string {
  return `${id.padEnd(3)} ${CAUSES.find(one => one.id === id)?.name}`;
}

await main();
