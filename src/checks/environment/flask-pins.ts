import {
  DEFAULTS_PACKAGE,
  FLASK_CRASHES,
  FLASK_FAMILY,
  SERVER_PACKAGE,
} from '../../catalog/server-versions.js';
import type { CondaFile } from '../../documents/conda.js';
import { canAgree } from '../../python/versions.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem } from '../check.js';
import {
  condaFileOf,
  line,
  type Pinned,
  packagesNamed,
  pinned,
  problemAt,
  relatedTo,
  serverPackages,
} from './packages.js';

/**
 * The server asks for Flask and its family itself, in versions that go together; listing them is discouraged
 * (how-to-troubleshoot-online-endpoints.md, 10/06/2025).
 */
export default defineCheck({
  id: 'environment/flask-pins',
  title: 'Flask and its family are left to the inference server',
  confidence: 'likely',
  severity: 'notice',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run(context: DocumentContext): Iterable<Problem> {
    const conda = condaFileOf(context);
    if (conda === undefined || serverPackages(conda).length === 0) return;
    const crashes = [...crashesOf(conda)];
    yield* crashes;
    if (crashes.length === 0) yield* listed(conda);
  },
});

function* crashesOf(conda: CondaFile): Iterable<Problem> {
  for (const { server, defaults, package: name, pins, text } of FLASK_CRASHES) {
    const old = [
      ...within(conda, SERVER_PACKAGE, server),
      ...(defaults === undefined ? [] : within(conda, DEFAULTS_PACKAGE, defaults)),
    ][0];
    if (old === undefined) continue;
    for (const found of within(conda, name, pins)) {
      const values = { written: line(found), server: line(old), text };
      const related = [relatedTo(old.place, 'environment/flask-pins/server-line')];
      yield problemAt(found.place, {
        message: 'crash',
        severity: 'error',
        code: 'ERR_2200',
        values,
        related,
      });
    }
  }
}

/** The requirements that allow nothing but what a bound of one side holds. */
function within(conda: CondaFile, name: string, bound: string): Pinned[] {
  const beyond = bound.startsWith('>=') ? `<${bound.slice(2)}` : `>=${bound.slice(1)}`;
  return pinned(conda, name).filter(({ versions }) => canAgree(versions, [beyond]) === false);
}

function* listed(conda: CondaFile): Iterable<Problem> {
  const found = FLASK_FAMILY.flatMap(name => packagesNamed(conda, name));
  const [first, ...others] = found;
  if (first === undefined) return;
  const names = [...new Set(found.map(({ name }) => name))];
  const related = others.map(({ place }) => relatedTo(place, 'environment/flask-pins/another'));
  yield problemAt(first.place, { values: { names, count: names.length }, related });
}
