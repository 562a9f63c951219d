import { lost, type Named, named } from '../../domain/uploads/lost.js';
import { lostProblem, NOT_LOADED } from '../../domain/uploads/lost-problem.js';
import { environmentFile } from '../../domain/uploads/places.js';
import {
  type Answer,
  DEPLOYMENTS,
  type DocumentContext,
  defineCheck,
  notChecked,
  problem,
} from '../check.js';

/** `environment: file:<path>` names a file that exists and holds an environment (azure-ai-ml 1.34.0 `YamlFileSchema`). */
export default defineCheck({
  id: 'paths/environment-file',
  title: 'The environment file exists and holds an environment',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run({ document, files }: DocumentContext): Iterable<Answer> {
    const place = environmentFile(document);
    if (place === undefined) return;
    // A file that was read here may have another letter case, which other disks tell apart.
    const gone = lost(files, place);
    const { environment } = document;
    const why = environment.form === 'file' ? environment.file.kind : undefined;
    const words = named(files, place);
    if (why === 'outside')
      yield notChecked(document, 'environment', 'unknown-content', {
        variant: 'outside',
        what: `${words.key} is "${words.written}", which is outside the repository and was not read.`,
        fix: 'Move it into the repository to have it checked.',
      });
    else if (gone !== undefined) yield lostProblem(place, gone, NOT_LOADED);
    else if (why !== undefined) {
      const isFolder = files.look(place.base, place.written).kind === 'folder';
      yield problem(document, 'environment', isFolder ? folder(words) : noEnvironment(words, why));
    }
  },
});

function folder({ key, written }: Named) {
  return {
    variant: 'folder',
    what: `${key} is "${written}", a folder. ${NOT_LOADED}`,
    fix: 'Use the YAML file of the environment in it.',
  };
}

function noEnvironment({ key, written }: Named, why: 'missing' | 'unreadable' | 'not-a-mapping') {
  return why === 'not-a-mapping'
    ? {
        variant: why,
        what: `${key} is "${written}", a file without "key: value" lines. ${NOT_LOADED}`,
        fix: 'Use the keys of an inline environment: image, with or without conda_file, or build.',
      }
    : {
        variant: why,
        what: `${key} is "${written}", which cannot be read as YAML in UTF-8. ${NOT_LOADED}`,
        fix: 'Correct the file. "image: …" and "conda_file: …" on two lines are a complete environment.',
      };
}
