import { lost, named } from '../../domain/uploads/lost.js';
import { lostProblem, mildInTemplate, NOT_LOADED } from '../../domain/uploads/lost-problem.js';
import { condaFile, isAddress } from '../../domain/uploads/places.js';
import { isSetByCommand } from '../../project/files/deploy-commands.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, problem } from '../check.js';

/** A `conda_file` that is text names a file that exists: the client reads it when it loads the deployment. */
export default defineCheck({
  id: 'paths/conda-file',
  title: 'The conda file exists',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run({ document, project }: DocumentContext) {
    const place = condaFile(document);
    if (place === undefined) return;
    const { key, written } = named(project, place);
    if (isAddress(place.written)) {
      yield problem(place.view, place.path, {
        variant: 'address',
        what: `${key} is "${written}". The client opens the conda file on disk and downloads nothing. ${NOT_LOADED}`,
        fix: 'Save the conda file next to this file and use its path.',
      });
      return;
    }
    const gone = lost(project, place);
    if (gone !== undefined && isSetByCommand(project, document.source.path, 'environment.conda_file')) return;
    if (gone !== undefined)
      yield mildInTemplate(lostProblem(place, gone, NOT_LOADED), gone, document.isTemplateFile);
    else if (project.look(place.base, place.written).kind === 'folder')
      yield problem(place.view, place.path, {
        variant: 'folder',
        what: `${key} is "${written}", a folder. ${NOT_LOADED}`,
        fix: 'Use the path of the conda file in it.',
      });
  },
});
