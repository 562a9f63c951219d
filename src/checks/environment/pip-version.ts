import { condaFileOf, line, pinned, problemAt, pythonMinors } from '../../domain/environment/packages.js';
import { PIP } from '../../facts/server-versions.js';
import { canAgree } from '../../python/versions.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem } from '../check.js';

/** pip is newer than 21.3.1: with older ones, containers have crashed on Python 3.10 (Azure/azureml-examples#4040). */
export default defineCheck({
  id: 'environment/pip-version',
  title: 'pip is newer than 21.3.1',
  confidence: 'likely',
  severity: 'warning',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run(context: DocumentContext): Iterable<Problem> {
    const conda = condaFileOf(context);
    if (conda === undefined) return;
    // The reports are about 3.10; on older Pythons, such a pip is only old.
    const isReported =
      pythonMinors(conda)?.every(minor => canAgree(['<3.10'], [`==${minor}.*`]) === true) !== true;
    for (const pip of pinned(conda, 'pip')) {
      if (canAgree(pip.versions, [PIP.fine]) !== false) continue;
      const keeps = `"${line(pip)}" keeps pip at 21.3.1 or older.`;
      const fix = 'Remove the version, or use a current one: - pip=25.1';
      yield isReported
        ? problemAt(pip.place, {
            what: `${keeps} With such a pip, containers have crashed at startup on Python 3.10 and later, with nothing in the log that points to pip (Azure/azureml-examples#4040).`,
            fix,
          })
        : problemAt(pip.place, {
            variant: 'aged',
            severity: 'notice',
            what: `${keeps} It knows fewer kinds of wheels: it compiles what a newer pip downloads, or fails to.`,
            fix,
          });
    }
  },
});
