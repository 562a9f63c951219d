import { PIP } from '../../catalog/server-versions.js';
import { canAgree } from '../../python/versions.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem } from '../check.js';
import { condaFileOf, line, pinned, problemAt, pythonMinors } from './packages.js';

/** pip is not held at 21.3.1 or older: containers of such environments crash on Python 3.10 (Azure/azureml-examples#4040). */
export default defineCheck({
  id: 'environment/pip-version',
  title: 'pip is not older than 21.3.2',
  confidence: 'likely',
  severity: 'warning',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run(context: DocumentContext): Iterable<Problem> {
    const conda = condaFileOf(context);
    if (conda === undefined) return;
    // The reports are about 3.10; before, such a pip is old and no more.
    const isReported =
      pythonMinors(conda)?.every(minor => canAgree(['<3.10'], [`==${minor}.*`]) === true) !== true;
    const answer = isReported ? {} : { message: 'aged', severity: 'notice' as const };
    for (const pip of pinned(conda, 'pip')) {
      if (canAgree(pip.versions, [PIP.fine]) !== false) continue;
      yield problemAt(pip.place, { ...answer, values: { written: line(pip) } });
    }
  },
});
