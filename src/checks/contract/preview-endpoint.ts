import { type DocumentContext, defineCheck, ENDPOINTS, problem } from '../check.js';

/** An endpoint file holds the endpoint alone; the first preview of v2 kept its deployments in a list inside. */
export default defineCheck({
  id: 'contract/preview-endpoint',
  title: 'An endpoint file holds no deployments',
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
    yield problem(document, 'deployments', {
      part: 'key',
      values: { count: node.items.length, names, files: names.map(name => `${name}.yml`) },
    });
  },
});
