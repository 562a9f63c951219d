import { inDeployment, SAYS } from '../blame.js';
import { defineCause, step } from '../cause.js';

export default defineCause<'sku'>({
  id: 'size-not-offered',
  code: null,
  name: 'InvalidPropertyValue',
  retry: 'no',
  signatures: [
    {
      literals: ['for property cluster.properties', 'is not a supported vm size', 'instance type'],
      pattern:
        /The specified value (?<sku>[\w.-]+) for property (?:Cluster\.Properties|\S{1,100} is not a supported VM size)|[Ii]nstance type (?<type>Standard_\w+) is not supported/,
      examples: [
        'InvalidPropertyValue: The specified value Standard_NC24ads_A100_v4 for property Cluster.Properties.VMSize is not a supported VM size.',
      ],
    },
  ],
  says: ({ sku }) =>
    sku
      ? `${sku} is not a size that this subscription can use in this region: it is not offered there, or its family has no quota.`
      : 'The instance_type is not a size that this subscription can use in this region.',
  fix: ({ names }) => [
    step(
      'Use a size from this list.',
      `az ml compute list-sizes --resource-group ${names.group} --workspace-name ${names.workspace} --output table`,
    ),
    step('Or request quota of the family: portal, "Quotas", provider "Machine learning".'),
  ],
  blame: { files: inDeployment(['instance_type'], SAYS.size) },
  preventedBy: ['compute/unlisted-size', 'capacity/offered', 'quota/vcpus'],
  source: 'reports: public field log of a GPU project',
  asOf: '2026-09',
});
