import { basename } from 'node:path';
import { shown } from '../../domain/shown.js';
import { activeShares } from '../../domain/traffic/shares.js';
import type { Document } from '../../project/documents/document.js';
import { commandsFor } from '../../project/files/deploy-commands.js';
import type { Project } from '../../project/project.js';
import { type DocumentContext, defineCheck, ENDPOINTS, problem } from '../check.js';

/**
 * An endpoint file gives no deployment traffic: on create there are no deployments yet (reference-yaml-endpoint-online.md,
 * 11/15/2023). A file that only ever updates an endpoint may; hence a warning.
 */
export default defineCheck({
  id: 'traffic/on-create',
  title: 'An endpoint file sets no traffic',
  confidence: 'likely',
  severity: 'warning',
  since: '1.0.0',
  of: ENDPOINTS,
  *run({ document, project }: DocumentContext) {
    const shares = activeShares(document, 'traffic').filter(({ percent }) => percent > 0);
    // The form of the first preview has the deployments in it: contract/preview-endpoint says more.
    if (shares.length === 0 || document.has('deployments') || onlyUpdates(document, project)) return;
    const traffic = shares.map(({ shown, percent }) => `${shown}=${percent}`).join(' ');
    const name = shown(document.name ?? '<endpoint>');
    yield problem(document, 'traffic', {
      part: 'key',
      what: 'traffic names deployments, and a new endpoint has none yet. Creating the endpoint fails.',
      fix: `Remove traffic and set it after the deployment: az ml online-endpoint update --name ${name} --traffic "${traffic}". If this file only updates an existing endpoint, suppress this check.`,
    });
  },
});

/** A file whose name says so, or that the repository's own commands update and never create. */
function onlyUpdates({ source }: Document, project: Project): boolean {
  if (/update/i.test(basename(source.path))) return true;
  const commands = commandsFor(project, source.path).filter(({ of }) => of === 'endpoint');
  return commands.length > 0 && commands.every(({ does }) => does === 'update');
}
