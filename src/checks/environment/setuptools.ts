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
import { PKG_RESOURCES, SERVER_PACKAGE } from '../../facts/server-versions.js';
import type { CondaFile, Package } from '../../project/formats/conda.js';
import { canAgree } from '../../python/versions.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem } from '../check.js';

const STOPS = `The server stops at startup: "No module named 'pkg_resources'".`;
const RAISE_OR_PIN = `Raise the inference server to 1.2.1 or later, or pin ${PKG_RESOURCES.advised}`;

/**
 * gunicorn before 21 imports `pkg_resources`, which setuptools 82 removed: the server stops with "No module named
 * 'pkg_resources'" before it reads the scoring script.
 */
export default defineCheck({
  id: 'environment/setuptools',
  title: 'An old gunicorn has the pkg_resources that it imports',
  confidence: 'likely',
  severity: 'warning',
  prevents: 'ERR_2200',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run(context: DocumentContext): Iterable<Problem> {
    const conda = condaFileOf(context);
    if (conda === undefined) return;
    const [user] = [...needing(conda, 'gunicorn', '>=21'), ...needing(conda, SERVER_PACKAGE, '>=1.2.1')];
    if (user === undefined || isOldPython(conda)) return;
    const [tools] = packagesNamed(conda, 'setuptools');
    if (tools === undefined) {
      if (conda.isComplete) yield problemAt(user.place, unlisted(user));
      return;
    }
    const isNew =
      tools.versions !== undefined &&
      canAgree(tools.versions, [`<${PKG_RESOURCES.without.slice(2)}`]) === false;
    const mayBeNew =
      tools.versions !== undefined && canAgree(tools.versions, [PKG_RESOURCES.without]) === true;
    if (isNew) yield problemAt(tools.place, without(tools, user));
    else if (mayBeNew) yield problemAt(tools.place, mayBeWithout(tools, user));
  },
});

function unlisted(user: Pinned) {
  return {
    variant: 'unlisted',
    what: `"${line(user)}" installs a gunicorn before 21, which imports pkg_resources. setuptools 82 removed it, and nothing here keeps setuptools older. ${STOPS}`,
    fix: `Raise the inference server to 1.2.1 or later (gunicorn to 21 or later), or add - ${PKG_RESOURCES.advised}`,
  };
}

function without(tools: Package, user: Pinned) {
  return {
    severity: 'error',
    what: `"${line(tools)}" no longer has pkg_resources, and "${line(user)}" installs a gunicorn that imports it. ${STOPS}`,
    fix: RAISE_OR_PIN,
    related: [relatedTo(user.place, 'needed here')],
  } as const;
}

function mayBeWithout(tools: Package, user: Pinned) {
  return {
    variant: 'open',
    what: `"${line(tools)}" allows setuptools 82 and later, which no longer has pkg_resources, and "${line(user)}" installs a gunicorn that imports it. ${STOPS}`,
    fix: RAISE_OR_PIN,
    related: [relatedTo(user.place, 'needed here')],
  };
}

/** Requirements that allow only versions older than the first that works without it. */
function needing(conda: CondaFile, name: string, without: string): Pinned[] {
  return pinned(conda, name).filter(({ versions }) => canAgree(versions, [without]) === false);
}

/** setuptools 82 does not exist for it. */
function isOldPython(conda: CondaFile): boolean {
  return (
    pythonMinors(conda)?.every(minor => canAgree([`==${minor}.*`], [PKG_RESOURCES.python]) === false) === true
  );
}
