import { defineCause, step } from '../cause.js';

export default defineCause({
  id: 'cluster-quota',
  code: null,
  name: 'OutOfQuota',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-outofquota',
  signatures: [
    {
      literals: ['clusterquotareached', 'cluster quota', 'total cluster count'],
      pattern:
        /ClusterQuotaReached|[Cc]luster quota (?:reached|exceeded)|[Tt]otal cluster count .{0,60}(?:exceed|limit)/,
      examples: ['OutOfQuota: Cluster quota reached for subscription.'],
    },
  ],
  says: 'The subscription has as many Azure ML compute clusters as it is allowed in this region.',
  fix: ({ names }) => [
    step(
      'Delete unused compute.',
      `az ml compute list --resource-group ${names.group} --workspace-name ${names.workspace} --output table`,
    ),
    step('Or request a higher limit: portal, "Quotas", provider "Machine learning".'),
  ],
  preventedBy: ['quota/counts'],
  source: 'how-to-troubleshoot-online-endpoints.md, 10/06/2025',
  asOf: '2025-10',
});
