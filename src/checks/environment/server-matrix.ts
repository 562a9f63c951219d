import {
  DEFAULTS_CONFLICTS,
  DEFAULTS_FACTS,
  DEFAULTS_PACKAGE,
  DISTUTILS,
  SERVER_LINES,
  SERVER_PACKAGE,
  type ServerLine,
} from '../../catalog/server-versions.js';
import type { CondaFile, Package } from '../../documents/conda.js';
import { allows, canAgree, isAny, type Versions } from '../../python/versions.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem } from '../check.js';
import {
  condaFileOf,
  line,
  type Pinned,
  packagesNamed,
  pinned,
  problemAt,
  pythonMinors,
  relatedTo,
} from './packages.js';
import { linesFor, named, rulesOut } from './server-lines.js';

/** What the server's metadata speaks of. */
const PARTNERS = [...new Set(SERVER_LINES.flatMap(({ requires }) => Object.keys(requires)))];
const OTHER_LINE = 'environment/server-matrix/other-line';

/**
 * The versions that the environment pins go together with a version of the inference server: pip finds out only at the
 * end of an image build of twenty minutes ("ResolutionImpossible", public repositories, reported).
 */
export default defineCheck({
  id: 'environment/server-matrix',
  title: 'The pinned versions go together with the inference server',
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
 * An old server on a Python without distutils: it installs, and ends before it has read the scoring script. A warning,
 * because packages may bring setuptools, and with it distutils, without saying so in the file.
 */
function* withoutDistutils(conda: CondaFile, server: Package, versions: Versions): Iterable<Problem> {
  const { removed, fixed, replacement } = DISTUTILS;
  const [python] = conda.python;
  const minors = pythonMinors(conda) ?? [];
  const isNew = minors.length > 0 && minors.every(minor => allows([DISTUTILS.lost], minor) === true);
  if (python === undefined || !isNew || canAgree(versions, [`>=${fixed}`]) !== false) return;
  // What brings setuptools brings distutils; a file that is not whole may.
  if (!conda.isComplete || packagesNamed(conda, replacement).length > 0) return;
  yield problemAt(python.place, {
    message: 'distutils',
    severity: 'warning',
    code: 'ERR_2200',
    values: { written: line(python), server: line(server), removed, fixed, replacement },
    related: [relatedTo(server.place, OTHER_LINE)],
  });
}

/** The pinned packages that the server has an opinion on, and Python, in the order of the file. */
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
    const values = { written: line(partner), other: line(other), server: line(server) };
    const related = [relatedTo(other.place, OTHER_LINE), relatedTo(server.place, OTHER_LINE)];
    yield problemAt(partner.place, { message: 'three', values, related });
    return;
  }
}

function isRuledOut(known: ServerLine, partners: readonly Pinned[]): boolean {
  return partners.some(({ name, versions }) => rulesOut(known, name, versions));
}

function contradiction(server: Package, lines: readonly ServerLine[], partner: Pinned): Problem {
  const fitting = SERVER_LINES.filter(known => !rulesOut(known, partner.name, partner.versions));
  const asked = [
    ...new Set(lines.map(known => (partner.name === 'python' ? known.python : known.requires[partner.name]))),
  ];
  const values = {
    written: line(partner),
    server: line(server),
    package: partner.name,
    asked: asked.filter(part => part !== undefined).join(' or '),
    fitting: named(fitting),
  };
  const message = partner.name === 'python' ? 'python' : fitting.length === 0 ? 'none-fits' : '';
  return problemAt(partner.place, { message, values, related: [relatedTo(server.place, OTHER_LINE)] });
}

/** Without a version, pip goes back to a server that fits; it may be years old, and have been mended since. */
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
  // A later server than the catalogue's may take what lies above; what lies below, none will take again.
  const asked = newest.requires[partner.name];
  if (asked === undefined || !isBelow(partner.versions, asked)) return;
  const values = {
    written: line(partner),
    server: line(server),
    package: partner.name,
    older: last.versions.at(-1) ?? '',
    newest: named([newest]),
  };
  yield problemAt(partner.place, {
    message: 'older',
    severity: 'notice',
    values,
    related: [relatedTo(server.place, OTHER_LINE)],
  });
}

/** Whether versions lie below everything that a line asks for. */
function isBelow(versions: Versions, asked: string): boolean {
  const floor = /(?:>=|~=|==)\s*([\d.]+)/.exec(asked)?.[1];
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
      const values = { written: line(partner), defaults: line(defaults), package: name };
      yield problemAt(partner.place, {
        message: 'reported',
        severity: 'warning',
        values,
        related: [relatedTo(defaults.place, OTHER_LINE)],
      });
    }
  }
}
