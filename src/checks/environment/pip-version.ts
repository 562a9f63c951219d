import { PIP } from '../../catalog/server-versions.js';
import { canAgree } from '../../python/versions.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem } from '../check.js';
import { condaFileOf, line, pinned, problemAt } from './packages.js';

/** pip is not held at 21.3.1 or older: containers of such environments crash on Python 3.10 (Azure/azureml-examples#4040). */
export const pipVersion = defineCheck({
  id: 'environment/pip-version',
  needs: 'files',
  severity: 'warning',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run(context: DocumentContext): Iterable<Problem> {
    const conda = condaFileOf(context);
    if (conda === undefined) return;
    for (const pip of pinned(conda, 'pip')) {
      if (canAgree(pip.versions, [PIP.fine]) === false)
        yield problemAt(pip.place, { values: { written: line(pip) } });
    }
  },
});
