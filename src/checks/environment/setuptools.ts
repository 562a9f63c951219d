import { PKG_RESOURCES, SERVER_PACKAGE } from '../../catalog/server-versions.js';
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
  pythonMinors,
  relatedTo,
} from './packages.js';

/**
 * A gunicorn older than 21 imports `pkg_resources`, which setuptools has no more since 82: the server stops with "No
 * module named 'pkg_resources'" before it has read the scoring script.
 */
export default defineCheck({
  id: 'environment/setuptools',
  title: 'A gunicorn that needs pkg_resources has it',
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
    const values = {
      written: line(user),
      setuptools: tools === undefined ? '' : line(tools),
      advised: PKG_RESOURCES.advised,
    };
    if (tools === undefined) {
      if (conda.isComplete) yield problemAt(user.place, { message: 'unlisted', values });
      return;
    }
    const related = [relatedTo(user.place, 'environment/setuptools/needed-here')];
    const isNew =
      tools.versions !== undefined &&
      canAgree(tools.versions, [`<${PKG_RESOURCES.without.slice(2)}`]) === false;
    const mayBeNew =
      tools.versions !== undefined && canAgree(tools.versions, [PKG_RESOURCES.without]) === true;
    if (isNew) yield problemAt(tools.place, { severity: 'error', values, related });
    else if (mayBeNew) yield problemAt(tools.place, { message: 'open', values, related });
  },
});

/** Requirements that allow only versions older than those that do without. */
function needing(conda: CondaFile, name: string, without: string): Pinned[] {
  return pinned(conda, name).filter(({ versions }) => canAgree(versions, [without]) === false);
}

/** There is no setuptools 82 for it. */
function isOldPython(conda: CondaFile): boolean {
  return (
    pythonMinors(conda)?.every(minor => canAgree([`==${minor}.*`], [PKG_RESOURCES.python]) === false) === true
  );
}
