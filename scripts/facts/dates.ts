/** Dates that a file of facts names: when a fact was read, and of when its source is. */

export interface Dated {
  /** `2026-11-30`, `2026-11`, `2026`. */
  date: string;
  /** 1-based lines that name it. */
  lines: number[];
}

/** A comment, or what stands behind a key that holds a source; dates that are facts themselves stand elsewhere. */
const OF_SOURCES = /^\s*(?:\/?\*|\/\/).*|(?:\b(?:source|asOf|date):|\bseen\(|\bconst [A-Z_]+ = ').*/;
const DATE = /\b(?:(20\d\d)-(\d\d)(?:-(\d\d))?|(\d\d)\/(\d\d)\/(20\d\d))\b(?!\.\d)/g;

/** Each date once, newest first. */
export function datesOf(text: string): Dated[] {
  const found = new Map<string, Set<number>>();
  text.split('\n').forEach((line, index) => {
    const [spoken = ''] = OF_SOURCES.exec(line) ?? [];
    for (const [, year, month, day, usMonth, usDay, usYear] of spoken.matchAll(DATE)) {
      const date = usYear === undefined ? joined(year, month, day) : joined(usYear, usMonth, usDay);
      if (date !== undefined) found.set(date, (found.get(date) ?? new Set()).add(index + 1));
    }
  });
  return [...found]
    .map(([date, lines]) => ({ date, lines: [...lines] }))
    .sort((one, other) => (one.date < other.date ? 1 : -1));
}

function joined(year = '', month = '', day?: string): string | undefined {
  if (Number(month) < 1 || Number(month) > 12 || Number(day ?? '1') > 31) return undefined;
  return [year, month, ...(day === undefined ? [] : [day])].join('-');
}

/** How long ago a date is, in the precision that it has. */
export function ageOf(date: string, today: Date): string {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return counted(today.getUTCFullYear() - year, 'year');
  const months = (today.getUTCFullYear() - year) * 12 + today.getUTCMonth() + 1 - month;
  if (day === undefined) return counted(months, 'month');
  const days = Math.floor((today.getTime() - Date.UTC(year, month - 1, day)) / 86_400_000);
  if (days < 60) return days === 0 ? 'today' : counted(days, 'day');
  return counted(today.getUTCDate() < day ? months - 1 : months, 'month');
}

function counted(count: number, unit: string): string {
  if (count < 0) return 'in the future';
  if (count === 0) return `this ${unit}`;
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
