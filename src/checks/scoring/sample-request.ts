import path from 'node:path';
import { requestFaults } from '../../domain/scoring/sample-request.js';
import type { Document } from '../../project/documents/document.js';
import type { Project } from '../../project/project.js';
import { Source } from '../../project/yaml/source.js';
import { type Answer, type DocumentContext, defineCheck, problem, type RunContext } from '../check.js';

/** As samples of Azure/azureml-examples call them. */
const SAMPLE = /^sample[-_ .]?(?:request|input|data|payload)s?\.json$/i;
/** Larger samples are looked at by mode invoke. */
const MAX_BYTES = 2_000_000;
const MAX_SAMPLES = 5;

/**
 * The sample request beside a deployment is one that its scoring script can read. It is what people, and mode invoke,
 * send first: a sample that does not fit looks like a broken deployment.
 */
export default defineCheck({
  id: 'scoring/sample-request',
  title: 'The sample request beside a deployment fits it',
  confidence: 'likely',
  severity: 'warning',
  since: '1.1.0',
  of: 'run',
  async *run(context: RunContext): AsyncIterable<Answer> {
    for (const document of alone(context.documents)) {
      for (const file of samplesOf(document, context.project)) yield* fitOf(file, { ...context, document });
    }
  },
});

/** The deployments that have their folder for themselves: of several in one nobody knows whose sample it is. */
function alone(documents: readonly Document[]): Document[] {
  const byFolder = new Map<string, Document | undefined>();
  for (const document of documents.filter(({ family }) => family === 'deployment'))
    byFolder.set(document.folder, byFolder.has(document.folder) ? undefined : document);
  return [...byFolder.values()].filter(document => document !== undefined);
}

async function* fitOf(file: string, context: DocumentContext): AsyncIterable<Answer> {
  const { document, project } = context;
  const read = project.text(file, MAX_BYTES);
  if (!('text' in read)) return;
  const source = new Source(project.display(file), file, read.text);
  const range = { file: source.file, start: source.position(0), end: source.position(1) };
  for (const { variant, severity, what, fix } of await requestFaults(Buffer.from(read.text), context))
    yield problem(document, 'code_configuration', {
      ...{ variant, what, fix, range },
      severity: severity === 'error' ? 'warning' : 'notice',
    });
}

function samplesOf(document: Document, project: Project): string[] {
  return project
    .filesIn(document.folder)
    .filter(name => SAMPLE.test(name))
    .sort()
    .slice(0, MAX_SAMPLES)
    .map(name => path.join(document.folder, name))
    .filter(file => project.leavesRepository(document.source.path, file) !== true);
}
