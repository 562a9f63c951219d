import type { Document } from '../../documents/document.js';
import {
  type Answer,
  DEPLOYMENTS,
  type DocumentContext,
  defineCheck,
  notChecked,
  problem,
} from '../check.js';
import { lost, lostProblem, valuesOf } from './lost.js';
import { environmentFile } from './places.js';

/** `environment: file:<path>` names a file that is there and holds an environment (azure-ai-ml 1.34.0 `YamlFileSchema`). */
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
    // Even a file that was read here may have another letter case, which another disk would tell apart.
    const gone = lost(files, place);
    const why = failure(document);
    if (why === 'outside')
      yield notChecked(document, 'environment', 'unknown-content', {
        message: 'outside',
        values: valuesOf(files, place),
      });
    else if (gone !== undefined) yield lostProblem(place, gone);
    else if (why !== undefined) {
      const isFolder = files.look(place.base, place.written).kind === 'folder';
      yield problem(document, 'environment', {
        message: isFolder ? 'folder' : why,
        values: valuesOf(files, place),
      });
    }
  },
});

function failure({
  environment,
}: Document): 'missing' | 'unreadable' | 'outside' | 'not-a-mapping' | undefined {
  return environment.form === 'file' ? environment.file.kind : undefined;
}
