import {
  condaFileOf,
  line,
  type Pinned,
  packagesNamed,
  pinned,
  problemAt,
  pythonMinors,
  relatedTo,
} from '../../domain/environment/packages.js';
import { linesFor, named, rulesOut } from '../../domain/environment/server-lines.js';
import {
  DEFAULTS_CONFLICTS,
  DEFAULTS_FACTS,
  DEFAULTS_PACKAGE,
  DISTUTILS,
  SERVER_LINES,
  SERVER_PACKAGE,
  type ServerLine,
} from '../../facts/server-versions.js';
import type { CondaFile, Package } from '../../project/formats/conda.js';
import { allows, canAgree, isAny, type Versions } from '../../python/versions.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem } from '../check.js';

/** The packages that the server's metadata requires. */
const PARTNERS = [...new Set(SERVER_LINES.flatMap(({ requires }) => Object.keys(requires)))];
const OTHER_LINE = 'the line that it conflicts with';
const AT_THE_END =
  'pip reports it ("ResolutionImpossible") only at the end of the image build, after about twenty minutes.';

/**
 * The pinned versions fit a version of the inference server: pip reports a conflict only at the end of an image build of
 * twenty minutes ("ResolutionImpossible", public repositories, reported).
 */
export default defineCheck({
  id: 'environment/server-matrix',
  title: 'Pinned versions fit the inference server',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run(context: DocumentContext): Iterable<Problem> {
    const conda = condaFileOf(context);
    if (conda === undefined) return;
    const partners = partnersOf(conda);
    for (const server of packagesNamed(conda, SERVER_PACKAGE)) {
      if (server.versions === undefined) continue;
      const lines = linesFor(server.versions);
      if (lines === undefined) yield* older(server, server.versions, partners);
      else if (lines.length > 0) yield* contradictions(server, lines, partners);
      yield* withoutDistutils(conda, server, server.versions);
    }
    for (const defaults of packagesNamed(conda, DEFAULTS_PACKAGE)) yield* reported(conda, defaults);
  },
});

/**
 * An old server on a Python without distutils installs, and stops before it reads the scoring script. A warning, because
 * a package may bring setuptools, and with it distutils, without the file showing it.
 */
function* withoutDistutils(conda: CondaFile, server: Package, versions: Versions): Iterable<Problem> {
  const { removed, fixed, replacement } = DISTUTILS;
  const [python] = conda.python;
  const minors = pythonMinors(conda) ?? [];
  const all = (range: string) => minors.length > 0 && minors.every(minor => allows([range], minor) === true);
  if (python === undefined || !all(`>=${removed}`) || canAgree(versions, [`>=${fixed}`]) !== false) return;
  // setuptools brings distutils; what an incomplete file hides may bring it.
  if (!conda.isComplete || packagesNamed(conda, replacement).length > 0) return;
  yield problemAt(python.place, {
    variant: 'distutils',
    // Up to 3.12, the pip of conda brings setuptools along.
    severity: all(DISTUTILS.lost) ? 'warning' : 'notice',
    code: 'ERR_2200',
    what: `"${line(server)}" imports distutils at startup, which Python removed in ${removed}, and this environment has "${line(python)}". Unless another package brings ${replacement}, which has a copy, the server stops with "No module named 'distutils'", and the container crashes.`,
    fix: `Use azureml-inference-server-http ${fixed} or later, or add ${replacement} to the pip section.`,
    related: [relatedTo(server.place, OTHER_LINE)],
  });
}

/** The pinned packages that the server requires, and Python, in the order of the file. */
function partnersOf(conda: CondaFile): Pinned[] {
  const names = [...new Set(conda.packages.map(({ name }) => name))];
  return names
    .filter(name => name === 'python' || PARTNERS.includes(name))
    .flatMap(name => pinned(conda, name))
    .filter(({ name, manager }) => name !== 'python' || manager === 'conda');
}

function* contradictions(
  server: Package,
  lines: readonly ServerLine[],
  partners: readonly Pinned[],
): Iterable<Problem> {
  const alone = partners.filter(partner =>
    lines.every(known => rulesOut(known, partner.name, partner.versions)),
  );
  for (const partner of alone) yield contradiction(server, lines, partner);
  if (alone.length > 0) return;
  for (const [index, partner] of partners.entries()) {
    // Each fits some version that is allowed, but not the same one.
    const other = partners
      .slice(0, index)
      .find(earlier => lines.every(known => isRuledOut(known, [earlier, partner])));
    if (other === undefined) continue;
    yield problemAt(partner.place, {
      variant: 'three',
      what: `"${line(partner)}", "${line(other)}" and "${line(server)}" cannot all be met: each server that the last one allows refuses one of the other two. ${AT_THE_END}`,
      fix: 'Remove the version of one of them.',
      related: [relatedTo(other.place, OTHER_LINE), relatedTo(server.place, OTHER_LINE)],
    });
    return;
  }
}

function isRuledOut(known: ServerLine, partners: readonly Pinned[]): boolean {
  return partners.some(({ name, versions }) => rulesOut(known, name, versions));
}

function contradiction(server: Package, lines: readonly ServerLine[], partner: Pinned): Problem {
  const fitting = SERVER_LINES.filter(known => !rulesOut(known, partner.name, partner.versions));
  const required = [
    ...new Set(lines.map(known => (partner.name === 'python' ? known.python : known.requires[partner.name]))),
  ]
    .filter(part => part !== undefined)
    .join(' or ');
  const cannot = `"${line(partner)}" and "${line(server)}" cannot both be met: the server requires`;
  const related = [relatedTo(server.place, OTHER_LINE)];
  const { name } = partner;
  if (name === 'python')
    return problemAt(partner.place, {
      variant: 'python',
      what: `${cannot} Python ${required}. pip reports it only in the image build, minutes later: "Could not find a version that satisfies the requirement".`,
      fix:
        fitting.length === 0
          ? 'Raise Python: no known server fits this one.'
          : `Change one of the two; servers that fit this Python: ${named(fitting)}`,
      related,
    });
  return problemAt(partner.place, {
    ...(fitting.length === 0 && { variant: 'none-fits' }),
    what: `${cannot} ${name}${required}. ${AT_THE_END}`,
    fix:
      fitting.length === 0
        ? `Remove the version of ${name}: no known server fits it.`
        : `Remove the version of ${name}, or of the server; servers that fit this ${name}: ${named(fitting)}`,
    related,
  });
}

/** Without a version, pip goes back to a server that fits, which may be years old and lack later fixes. */
function* older(server: Package, versions: Versions, partners: readonly Pinned[]): Iterable<Problem> {
  const possible = SERVER_LINES.filter(known =>
    known.versions.some(version => allows(versions, version) === true),
  );
  const newest = possible.at(-1);
  const fitting = possible.filter(known => !isRuledOut(known, partners));
  const blamed = partners.filter(
    partner =>
      newest !== undefined && partner.name !== 'python' && rulesOut(newest, partner.name, partner.versions),
  );
  const last = fitting.at(-1);
  const [partner] = blamed;
  if (partner === undefined || last === undefined || newest === undefined || last === newest) return;
  // A server after the catalogue's may accept later versions; no server will accept older ones again.
  const required = newest.requires[partner.name];
  if (required === undefined || !isBelow(partner.versions, required)) return;
  const fallback = last.versions.at(-1) ?? '';
  yield problemAt(partner.place, {
    variant: 'older',
    severity: 'notice',
    what: `"${line(partner)}" does not fit the inference server ${named([newest])}. "${line(server)}" lets pip go back, so you get ${fallback} or older, without the fixes since.`,
    fix: `Remove the version of ${partner.name}, or pin the server that you want: azureml-inference-server-http==${fallback}`,
    related: [relatedTo(server.place, OTHER_LINE)],
  });
}

/** Whether versions are below everything that a line accepts. */
function isBelow(versions: Versions, required: string): boolean {
  const floor = /(?:>=|~=|==)\s*([\d.]+)/.exec(required)?.[1];
  return floor !== undefined && canAgree(versions, [`>=${floor}`]) === false;
}

function* reported(conda: CondaFile, defaults: Package): Iterable<Problem> {
  const { versions } = defaults;
  if (
    versions === undefined ||
    !(isAny(versions) || allows(versions, DEFAULTS_FACTS.newest.defaults) === true)
  )
    return;
  for (const { package: name, fine } of DEFAULTS_CONFLICTS) {
    for (const partner of pinned(conda, name).filter(found => canAgree(found.versions, fine) === false)) {
      yield problemAt(partner.place, {
        variant: 'reported',
        severity: 'warning',
        what: `"${line(partner)}" together with "${line(defaults)}" has failed for other users: the inference server that azureml-defaults brings requires another ${name}. ${AT_THE_END}`,
        fix: `Remove the version of ${name}, or replace azureml-defaults with an azureml-inference-server-http that fits it.`,
        related: [relatedTo(defaults.place, OTHER_LINE)],
      });
    }
  }
}
