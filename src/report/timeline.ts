/** What a deployment spent its time on: a Gantt chart where GitHub can draw it, a table where it could not. */

import type { Phase, Timeline } from '../model/report.js';
import { markdown } from './escape.js';

/** What mermaid takes for syntax in the name of a section or a task. */
const UNDRAWABLE = /[:;#,`<>{}[\]|\\"'&]|^\s*$/;
/** A chart of more bars is a wall. */
const MAX_BARS = 60;
/** A bar of no width is not drawn. */
const LEAST_MS = 1_000;

const PHASES: Readonly<Record<string, string>> = {
  SystemSetup: 'System set-up',
  UserContainerImagePull: 'Image pull',
  ModelDownload: 'Model download',
  UserContainerStart: 'Container start and probes',
};

const MARKS: Readonly<Record<Phase['outcome'], string>> = { done: 'done', failed: 'crit', running: 'active' };

/** Markdown; empty where there is nothing to show. */
export function timelines(all: readonly Timeline[]): string {
  const shown = all.filter(({ phases }) => phases.length > 0);
  if (shown.length === 0) return '';
  return canBeDrawn(shown) ? chart(shown) : shown.map(asTable).join('\n');
}

function canBeDrawn(all: readonly Timeline[]): boolean {
  const bars = all.reduce((sum, { phases }) => sum + phases.length, 0);
  return (
    bars <= MAX_BARS &&
    all.every(({ deployment, phases }) => {
      const times = phases.every(
        ({ from, to }) => Number.isFinite(from) && Number.isFinite(to) && to >= from,
      );
      return times && !UNDRAWABLE.test(deployment);
    })
  );
}

function chart(all: readonly Timeline[]): string {
  const sections = all.flatMap(({ deployment, phases }) => [
    `  section ${deployment}`,
    ...phases.map(phase => {
      const to = Math.max(phase.to, phase.from + LEAST_MS);
      return `  ${nameOf(phase)} (${duration(phase.to - phase.from)}) :${MARKS[phase.outcome]}, ${time(phase.from)}, ${time(to)}`;
    }),
  ]);
  const head = ['gantt', '  dateFormat YYYY-MM-DDTHH:mm:ss', '  axisFormat %H:%M', ...sections];
  return `\`\`\`mermaid\n${head.join('\n')}\n\`\`\`\n`;
}

function asTable({ deployment, phases }: Timeline): string {
  const rows = phases.map(
    phase => `| ${nameOf(phase)} | ${phase.outcome} | ${duration(phase.to - phase.from)} |`,
  );
  return [`**${markdown(deployment)}**`, '', '| Phase | | Time |', '|---|---|---|', ...rows, ''].join('\n');
}

function nameOf({ name }: Phase): string {
  return PHASES[name] ?? 'Other';
}

function time(ms: number): string {
  return new Date(ms).toISOString().slice(0, 19);
}

/** `45 s`, `3 min 20 s`, `1 h 5 min`; `?` for what is no time. */
export function duration(ms: number): string {
  if (!Number.isFinite(ms) || ms < 0) return '?';
  const seconds = Math.round(ms / 1000);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return seconds % 60 === 0 ? `${minutes} min` : `${minutes} min ${seconds % 60} s`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
