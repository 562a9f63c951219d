import { listed, ofPackageLists, type PackageList } from '../../domain/environment/package-lists.js';
import { line, problemAt, relatedTo } from '../../domain/environment/packages.js';
import { COMPANIONS, type Companion, DEFAULTS_PYTHON } from '../../facts/companions.js';
import { DEFAULTS_PACKAGE, SERVER_PACKAGE } from '../../facts/server-versions.js';
import type { Package } from '../../project/formats/conda.js';
import { allows, canAgree, exactPin, isAny, type Versions } from '../../python/versions.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem } from '../check.js';

/**
 * Packages that break beside a newer release of another one hold that one back. pip installs both without a word, and
 * the import fails in the container: flask 2.2 beside werkzeug 3 is the best known pair.
 */
export default defineCheck({
  id: 'environment/companions',
  title: 'Packages run beside the releases that pip installs with them',
  confidence: 'likely',
  severity: 'warning',
  prevents: 'ERR_2200',
  since: '1.0.0',
  of: DEPLOYMENTS,
  run: (context: DocumentContext) => ofPackageLists(context, list => checkList(list, context)),
});

function* checkList(list: PackageList, context: DocumentContext): Iterable<Problem> {
  const newest = list.minors?.at(-1);
  for (const known of COMPANIONS) {
    if (newest !== undefined && allows([known.python], newest) === false) continue;
    for (const found of listed(list, ...known.package)) {
      if (isBroken(known, found) && !isHeld(list, known, context))
        yield problemAt(found.place, said(list, known, found));
    }
  }
  yield* defaults(list);
}

/** conda builds its own packages, and knows which go together. */
function isBroken({ broken }: Companion, { manager, from, versions }: Package): boolean {
  if (manager !== 'pip' || from !== 'index' || versions === undefined || isAny(versions)) return false;
  const exact = exactPin(versions)?.replace(/\+.*$/, '');
  if (exact !== undefined) return broken.some(range => allows([range], exact) === true);
  // Every version that it allows is within one of the ranges.
  return broken.some(range => canAgree(versions, [range]) === true && isWithin(versions, range));
}

/** `~=2.2.0` lies within `>=2.0,<2.2.5` only if nothing above or below is allowed. */
function isWithin(versions: Versions, range: string): boolean {
  return range.split(',').every(part => {
    const [, operator = '', version = ''] = /^(>=|<=|<|>)(.*)$/.exec(part) ?? [];
    const outside = { '>=': '<', '<': '>=', '<=': '>', '>': '<=' }[operator];
    return outside !== undefined && canAgree(versions, [`${outside}${version}`]) === false;
  });
}

function isHeld(
  list: PackageList,
  { needs, without, heldBy = [], variable }: Companion,
  { document }: DocumentContext,
): boolean {
  const own = [...listed(list, needs), ...list.constraints.filter(({ name }) => name === needs)];
  if (own.some(found => found.versions === undefined || canAgree(found.versions, [without]) === false))
    return true;
  // A pin of the new one is a choice, and the same fault.
  if (listed(list, ...heldBy).length > 0) return true;
  const isSet =
    variable !== undefined &&
    (document.has(['environment_variables', variable]) || list.image?.env.has(variable) === true);
  return isSet || (own.length === 0 && !list.isComplete && list.kind !== 'image');
}

function said(list: PackageList, { needs, fine, without, says, fixed }: Companion, found: Package) {
  const [own] = listed(list, needs);
  const beside =
    own === undefined ? `pip installs the newest ${needs}` : `"${line(own)}" allows ${needs} ${without}`;
  return {
    what: `"${line(found)}" does not run with ${needs} ${without}, and does not say so: ${beside}. The import fails ("${says}"), and the container crashes.`,
    fix: `Add ${needs}${fine}, or raise ${found.name} to ${fixed} or later.`,
    related: own === undefined ? [] : [relatedTo(own.place, 'the other package')],
  };
}

/** Without a release for that Python, pip goes back to one of 2022. */
function* defaults(list: PackageList): Iterable<Problem> {
  const [oldest] = list.minors ?? [];
  const [found] = listed(list, DEFAULTS_PACKAGE).filter(({ manager }) => manager === 'pip');
  const lines =
    oldest === undefined || found === undefined
      ? []
      : DEFAULTS_PYTHON.filter(({ python }) => allows([python], oldest) === true);
  if (oldest === undefined || found?.versions === undefined || lines.length === 0) return;
  if (listed(list, SERVER_PACKAGE).some(({ versions }) => versions !== undefined && !isAny(versions))) return;
  const { versions } = found;
  const isLate = lines.some(({ without }) => !isAny(versions) && canAgree(versions, [without]) === false);
  const isOpen = lines.some(({ isSeen }) => isSeen);
  if (!isLate && !isOpen) return;
  yield problemAt(found.place, {
    variant: 'defaults',
    what: `azureml-defaults brings azureml-core, and this ${isAny(versions) ? 'file allows a Python' : 'version has none for a Python'} that its releases were not made for: ${oldest}. pip goes back to releases of 2022 for many minutes, finds none or an inference server that does not start on Python ${oldest}, and the deployment fails.`,
    fix: `Replace it with ${SERVER_PACKAGE}, which is all that a scoring script needs. Or use Python 3.11.`,
  });
}
