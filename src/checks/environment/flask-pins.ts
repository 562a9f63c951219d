import {
  condaFileOf,
  line,
  type Pinned,
  packagesNamed,
  pinned,
  problemAt,
  relatedTo,
  serverPackages,
} from '../../domain/environment/packages.js';
import {
  DEFAULTS_PACKAGE,
  FLASK_CRASHES,
  FLASK_FAMILY,
  SERVER_PACKAGE,
} from '../../facts/server-versions.js';
import type { CondaFile } from '../../project/formats/conda.js';
import { canAgree } from '../../python/versions.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem } from '../check.js';

/**
 * The server requires Flask and its family itself, in versions that work together; Microsoft discourages listing them
 * (how-to-troubleshoot-online-endpoints.md, 10/06/2025).
 */
export default defineCheck({
  id: 'environment/flask-pins',
  title: 'The inference server chooses the versions of Flask and its family',
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
      yield problemAt(found.place, {
        variant: 'crash',
        severity: 'error',
        code: 'ERR_2200',
        what: `"${line(found)}" and "${line(old)}" install together, and the server then stops at startup: ${text}`,
        fix: 'Raise azureml-inference-server-http to a current version (or azureml-defaults to 1.44 or later), and remove this line.',
        related: [relatedTo(old.place, 'the old server')],
      });
    }
  }
}

/** The requirements that allow only versions within a one-sided bound. */
function within(conda: CondaFile, name: string, bound: string): Pinned[] {
  const beyond = bound.startsWith('>=') ? `<${bound.slice(2)}` : `>=${bound.slice(1)}`;
  return pinned(conda, name).filter(({ versions }) => canAgree(versions, [beyond]) === false);
}

function* listed(conda: CondaFile): Iterable<Problem> {
  const found = FLASK_FAMILY.flatMap(name => packagesNamed(conda, name));
  const [first, ...others] = found;
  if (first === undefined) return;
  const names = [...new Set(found.map(({ name }) => name))].join(', ');
  yield problemAt(first.place, {
    what: `This environment lists ${names}. The inference server requires them itself, in versions that work together; Microsoft's document advises against listing them, because the next server may need others.`,
    fix: 'Remove these lines, unless your scoring script imports the packages.',
    related: others.map(({ place }) => relatedTo(place, 'another one')),
  });
}
