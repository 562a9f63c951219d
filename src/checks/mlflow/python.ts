import { PYTHON_RELEASES } from '../../catalog/python-releases.js';
import { SERVER_PACKAGE } from '../../catalog/server-versions.js';
import type { CondaFile } from '../../documents/conda.js';
import type { Severity } from '../../findings.js';
import { allowedMinors, canAgree, isAny } from '../../python/versions.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, problem } from '../check.js';
import { shown } from '../shown.js';
import { noCodeConda, packageOf, servedBy } from './serving.js';

const ID = 'mlflow/python';
const MINORS = PYTHON_RELEASES.map(({ version }) => version);

/**
 * The Python that the model asks for is one that the server still runs on. 1.4.0 and later need 3.9; for
 * older ones pip takes a server that fails (Azure/azureml-examples#4009), or finds nothing at all
 * (MicrosoftLearning/mslearn-azure-ml#41). Microsoft's document asks for 3.10
 * (how-to-inference-server-http.md, 03/03/2025).
 */
export default defineCheck({
  id: ID,
  title: 'The Python of the model is one that the inference server runs on',
  confidence: 'likely',
  severity: 'error',
  prevents: 'ERR_2200',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run({ document, files, now }: DocumentContext) {
    const conda = noCodeConda(document, files);
    const [python] = conda?.python ?? [];
    if (conda === undefined || python?.versions === undefined || isAny(python.versions)) return;
    // conda takes the newest that is allowed.
    const newest = allowedMinors(python.versions, MINORS)?.at(-1);
    const release = PYTHON_RELEASES.find(({ version }) => version === newest);
    const told = release && verdict(conda, release.version, now > new Date(`${release.endOfLife}T23:59:59Z`));
    if (release === undefined || told === undefined) return;
    const { place, written } = python;
    const server = told.message === 'unmet' ? packageOf(conda, SERVER_PACKAGE) : undefined;
    yield problem(place.view, place.path, {
      ...told,
      range: place.at,
      values: {
        written: shown(written),
        server: shown(server?.written ?? ''),
        version: release.version,
        endOfLife: release.endOfLife,
      },
      related: [
        ...(server ? [{ message: `${ID}/server`, at: server.place.at }] : []),
        ...servedBy(document, ID),
      ],
    });
  },
});

function verdict(
  conda: CondaFile,
  version: string,
  isOver: boolean,
): { message: string; severity: Severity } | undefined {
  const minor = MINORS.indexOf(version);
  if (minor < MINORS.indexOf('3.8')) return { message: 'too-old', severity: 'error' };
  if (version === '3.8') {
    const server = packageOf(conda, SERVER_PACKAGE)?.versions;
    if (server !== undefined && canAgree(server, ['>=1.3']) === false)
      return { message: 'end-of-life', severity: 'warning' };
    const isUnmet = server !== undefined && canAgree(server, ['<1.4']) === false;
    return { message: isUnmet ? 'unmet' : 'old-server', severity: 'error' };
  }
  if (!isOver) return undefined;
  return { message: 'end-of-life', severity: version === '3.9' ? 'warning' : 'notice' };
}
