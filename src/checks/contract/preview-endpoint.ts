import { CLIENT_REFUSES } from '../../domain/contract/client.js';
import { type DocumentContext, defineCheck, ENDPOINTS, problem } from '../check.js';

/** An endpoint file holds the endpoint only. The first preview of the v2 client kept a list of deployments in it. */
export default defineCheck({
  id: 'contract/preview-endpoint',
  title: 'An endpoint file lists no deployments',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: ENDPOINTS,
  *run({ document }: DocumentContext) {
    const node = document.node('deployments');
    if (node?.kind !== 'sequence') return;
    const names = node.items.map(
      (_, index) => document.string(['deployments', index, 'name']) ?? `deployment${index + 1}`,
    );
    const list = (texts: readonly string[]) => (texts.length === 0 ? '' : ` (${texts.join(', ')})`);
    yield problem(document, 'deployments', {
      part: 'key',
      what: `This endpoint lists ${names.length} deployments${list(names)}, the form of the first v2 preview. Today "deployments" is an unknown key. ${CLIENT_REFUSES}`,
      fix: `Move each item to its own file${list(names.map(name => `${name}.yml`))}, add "endpoint_name" with the name of this endpoint to each, and remove "deployments" here. Create the endpoint, then each deployment, then set the traffic.`,
    });
  },
});
