import { DEPLOYMENTS, type DocumentContext, defineCheck, problem } from '../check.js';
import { lost, lostProblem, valuesOf } from './lost.js';
import { condaFile, isAddress } from './places.js';

/** `conda_file` as text names a file that is there: the client reads it when it loads the deployment. */
export default defineCheck({
  id: 'paths/conda-file',
  title: 'The conda file exists',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run({ document, files }: DocumentContext) {
    const place = condaFile(document);
    if (place === undefined) return;
    const values = valuesOf(files, place);
    if (isAddress(place.written)) {
      yield problem(place.view, place.path, { message: 'address', values });
      return;
    }
    const gone = lost(files, place);
    if (gone !== undefined) yield lostProblem(place, gone);
    else if (files.look(place.base, place.written).kind === 'folder')
      yield problem(place.view, place.path, { message: 'folder', values });
  },
});
