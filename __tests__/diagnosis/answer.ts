/** A diagnosis in one line, for tables: `ERR_2200 ResourceNotReady module-not-found @ log:12`. */
import { diagnose, type Outcome } from '../../src/diagnosis/diagnose.js';
import type { DiagnoseContext } from '../../src/diagnosis/found.js';
import { type Role, readText } from '../../src/diagnosis/read-text.js';

export interface Text {
  source?: string;
  role?: Role;
  text: string;
}

export function outcomeOf(texts: string | readonly Text[], context?: DiagnoseContext): Outcome {
  const all: readonly Text[] = typeof texts === 'string' ? [{ text: texts }] : texts;
  return diagnose(
    all.map(({ text, source = 'text', role = 'any' }) => readText(text, { source, role })),
    context,
  );
}

export function answer(texts: string | readonly Text[], context?: DiagnoseContext): string | null {
  const { diagnosis } = outcomeOf(texts, context);
  if (diagnosis === null) return null;
  const { code, name, cause, evidence } = diagnosis;
  const [first] = evidence;
  return `${code ?? '-'} ${name} ${cause} @ ${first?.source}:${first?.line}`;
}
