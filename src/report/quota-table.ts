/** The quotas that a run draws on, as bars: `██████▒▒┃××` needs more than there is. For the summary and for a terminal. */
import type { QuotaRow } from '../model/findings.js';
import { cut, markdown, markdownCode, oneLine } from './escape.js';
import { count, number, REASONS } from './labels.js';
import { type Limits, table } from './markdown/table.js';

const CELLS = 20;
const SIGNS = { used: '█', needed: '▒', missing: '×', free: '░', limit: '┃' } as const;
const MAX_FILES = 3;
const MAX_NAME_CHARACTERS = 200;

/** What the signs of a bar mean. */
export const LEGEND = `${SIGNS.used} in use, ${SIGNS.needed} this run, ${SIGNS.missing} missing for it, ${SIGNS.free} free, ${SIGNS.limit} limit`;

const RANK: Readonly<Record<QuotaRow['status'], number>> = { short: 0, tight: 1, unknown: 2, ok: 3 };
const STATUS_SIGNS: Readonly<Record<QuotaRow['status'], string>> = {
  short: '❌',
  tight: '⚠️',
  unknown: '❔',
  ok: '✅',
};

/** A Markdown table and its legend, what is short first. */
export function quotaTable(rows: readonly QuotaRow[], limits: Limits): string {
  const columns = ['Quota', 'vCPUs', 'This run needs', 'In use', 'Limit', 'Result', 'Files'];
  const many = hasSeveralSubscriptions(rows);
  const row = (entry: QuotaRow) => cells(entry, many);
  return `${table({ columns, items: sorted(rows), row }, limits)}\n<sub>${LEGEND}</sub>\n`;
}

function cells(row: QuotaRow, many: boolean): string[] {
  const { needed, used, limit, status, files } = row;
  const named = files.slice(0, MAX_FILES).map(code);
  if (files.length > named.length) named.push(`and ${number(files.length - named.length)} more`);
  return [
    `${markdown(shortened(nameOf(row)))}<br><sub>${markdown(shortened(placeOf(row, many)))}</sub>`,
    markdownCode(bar(row)),
    number(needed),
    used === null ? '' : number(used),
    limit !== null ? number(limit) : used === null ? '' : 'none',
    `${STATUS_SIGNS[status]} ${markdown(resultOf(row))}`,
    named.join('<br>'),
  ];
}

/** A line a quota, what is short first; not wrapped, and foreign text as it is but for line breaks. */
export function quotaLines(rows: readonly QuotaRow[]): string[] {
  const many = hasSeveralSubscriptions(rows);
  return sorted(rows).map(row => {
    const { needed, used, limit } = row;
    const inUse = useOf(used, limit);
    const name = oneLine(`${nameOf(row)}, ${placeOf(row, many)}`);
    return `${bar(row).padEnd(CELLS + 1)} ${name}: ${number(needed)} needed${inUse}: ${resultOf(row)}`;
  });
}

/** A limit can be known of which nobody knows how much is in use. */
function useOf(used: number | null, limit: number | null): string {
  if (used === null) return limit === null ? '' : `, limit ${number(limit)}`;
  return `, ${number(used)}${limit === null ? '' : ` of ${number(limit)}`} in use`;
}

function sorted(rows: readonly QuotaRow[]): QuotaRow[] {
  return [...rows].sort((a, b) => RANK[a.status] - RANK[b.status]);
}

function hasSeveralSubscriptions(rows: readonly QuotaRow[]): boolean {
  return new Set(rows.map(({ subscription }) => subscription.toLowerCase())).size > 1;
}

function nameOf({ kind, family, workspace }: QuotaRow): string {
  if (kind === 'total') return 'all families together';
  return kind === 'family' ? (family ?? '') : `${family ?? ''}, cap of workspace ${workspace ?? ''}`;
}

function placeOf({ region, subscription }: QuotaRow, many: boolean): string {
  return many ? `${region}, subscription ${subscription}` : region;
}

function resultOf({ status, reason, needed, free }: QuotaRow): string {
  if (status === 'unknown') return reason === null ? 'not known' : `not known: ${REASONS[reason]}`;
  if (free === null) return 'fits, there is no limit';
  if (status === 'short') return `${number(needed - free)} missing`;
  const left = `${count(free - needed, 'vCPU')} left`;
  return status === 'tight'
    ? `fits, unless the update runs old and new instances side by side: ${left}`
    : `fits, ${left}`;
}

/** Nothing where there is no limit to draw against. What there is of anything takes a cell at least. */
export function bar({ used, needed, limit }: Pick<QuotaRow, 'used' | 'needed' | 'limit'>): string {
  if (used === null || limit === null) return '';
  const [inUse, wanted] = [Math.max(0, used), Math.max(0, needed)];
  const free = Math.max(0, limit - inUse - wanted);
  const [a, b, c] = shares([inUse, wanted, free]);
  const drawn = SIGNS.used.repeat(a) + SIGNS.needed.repeat(b) + SIGNS.free.repeat(c);
  const edge = limitAt({ inUse, wanted, limit, a, b });
  return drawn.slice(0, edge) + SIGNS.limit + drawn.slice(edge).replaceAll(SIGNS.needed, SIGNS.missing);
}

/** At the end, where all fits; else in front of at least one cell. */
function limitAt(of: { inUse: number; wanted: number; limit: number; a: number; b: number }): number {
  const { inUse, wanted, limit, a, b } = of;
  if (inUse + wanted <= limit) return CELLS;
  const at = limit < inUse ? a * (limit / inUse) : a + b * ((limit - inUse) / wanted);
  return Math.max(0, Math.min(Math.round(at), a + b - 1));
}

/** Cells for amounts, as many as there are in all; none only where there is nothing. */
function shares(amounts: readonly [number, number, number]): [number, number, number] {
  const whole = amounts.reduce((sum, amount) => sum + amount, 0);
  if (whole === 0) return [0, 0, 0];
  const own = amounts.map(amount => (amount === 0 ? 0 : Math.max(1, Math.round((CELLS * amount) / whole))));
  const largest = own.indexOf(Math.max(...own));
  own[largest] = (own[largest] ?? 0) + CELLS - own.reduce((sum, cells) => sum + cells, 0);
  return [own[0] ?? 0, own[1] ?? 0, own[2] ?? 0];
}

function shortened(text: string): string {
  return cut(text, MAX_NAME_CHARACTERS);
}

function code(text: string): string {
  return markdownCode(shortened(text));
}
