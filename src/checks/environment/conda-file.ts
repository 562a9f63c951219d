import { type CondaFault, type CondaFile, condaOf } from '../../documents/conda.js';
import { View } from '../../documents/view.js';
import type { YamlProblem } from '../../documents/yaml.js';
import {
  type Answer,
  DEPLOYMENTS,
  type DocumentContext,
  defineCheck,
  notChecked,
  type Problem,
  problem,
} from '../check.js';
import { shown } from '../shown.js';
import { nearest } from '../suggest.js';
import { line, packagesNamed, problemAt, relatedTo } from './packages.js';

/** What conda reads in such a file; it ignores every other key with a warning (conda, `conda_env/env.py`, VALID_KEYS). */
const KEYS = ['name', 'channels', 'dependencies', 'prefix', 'variables', 'platforms', 'category'];

/** The conda file is one that conda can read, and says what it means. */
export default defineCheck({
  id: 'environment/conda-file',
  title: 'The conda file is one that conda can read',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run({ document, files }: DocumentContext): Iterable<Answer> {
    const reading = condaOf(document, files);
    if (reading.kind === 'read') {
      yield* misread(reading.conda);
      // Whatever else is there follows from it.
      if (reading.conda.problems.some(({ kind }) => kind !== 'duplicate-key')) return;
      yield* reading.conda.faults.map(fault => broken(reading.conda, fault));
      yield* keys(reading.conda);
      yield* parts(reading.conda);
    } else if (reading.kind === 'broken') yield unparsed(reading.source, reading.problems[0]);
    else if (reading.kind === 'not-utf8')
      yield problem(reading.where.view, reading.where.path, { message: 'not-utf8' });
    else if (reading.kind === 'outside' || reading.kind === 'unreadable') {
      const { view, path } = reading.where;
      yield notChecked(view, path, 'unknown-content', { message: reading.kind });
    }
  },
});

function unparsed(source: View['source'], first: YamlProblem | undefined): Problem {
  const view = new View(source, { kind: 'mapping', entries: [], start: 0, end: 0, size: 1 });
  const message =
    first?.kind === 'empty'
      ? 'empty'
      : first?.kind === 'not-a-mapping'
        ? 'not-a-mapping'
        : first?.kind === 'tab'
          ? 'tab'
          : 'not-yaml';
  const range = view.rangeOf(first ?? view.root);
  return problem(view, '', { message, values: { detail: shown(first?.detail ?? '') }, range });
}

/** What PyYAML stops at, or reads otherwise than it looks. */
function* misread({ view, problems }: CondaFile): Iterable<Problem> {
  for (const found of problems) {
    const range = view.rangeOf(found);
    const values = {
      key: shown(found.detail),
      detail: `${found.kind.replaceAll('-', ' ')} ${shown(found.detail)}`.trim(),
    };
    if (found.kind !== 'duplicate-key') {
      yield problem(view, '', { message: 'not-yaml', values, range });
      continue;
    }
    const related = found.related && [{ message: 'first written here', at: view.rangeOf(found.related) }];
    const options = { message: 'duplicate-key', severity: 'warning' as const, values, range };
    yield problem(view, [found.detail], related === undefined ? options : { ...options, related });
  }
}

function broken(conda: CondaFile, { kind, place, text }: CondaFault): Problem {
  const misspelled =
    kind === 'no-dependencies' && unknownKeys(conda).some(({ better }) => better === 'dependencies');
  const values = { text: shown(text) };
  return problemAt(place, { message: misspelled ? 'no-dependencies-typo' : kind, values });
}

function unknownKeys({ view }: CondaFile): { key: string; better: string | undefined }[] {
  const unknown = view
    .entries('')
    .map(({ key }) => key.text)
    .filter(key => !KEYS.includes(key));
  return unknown.map(key => ({ key, better: nearest(key, KEYS) }));
}

function* keys(conda: CondaFile): Iterable<Problem> {
  const { view } = conda;
  for (const { key, better } of unknownKeys(conda)) {
    const values = { key: shown(key), better: better ?? '' };
    if (key === 'pip') yield problem(view, [key], { part: 'key', message: 'pip-outside', values });
    // Its absence is reported where it is missed.
    else if (better !== undefined)
      yield problem(view, [key], { part: 'key', message: 'did-you-mean', severity: 'warning', values });
    else yield problem(view, [key], { part: 'key', message: 'unknown-key', severity: 'notice', values });
  }
  if (view.isGiven('prefix'))
    yield problem(view, 'prefix', { part: 'key', message: 'prefix', severity: 'notice' });
}

function* parts(conda: CondaFile): Iterable<Problem> {
  const { pipSection, python, isComplete } = conda;
  const hasPip = packagesNamed(conda, 'pip').some(({ manager }) => manager === 'conda');
  if (pipSection !== undefined && !hasPip && isComplete)
    yield problemAt(pipSection, { message: 'no-pip', severity: 'notice' });
  const [first, ...others] = python;
  if (first === undefined) return;
  for (const again of others) {
    const values = { written: line(again), first: line(first) };
    const related = [relatedTo(first.place, 'first written here')];
    yield problemAt(again.place, { message: 'python-twice', severity: 'warning', values, related });
  }
}
