import { inDeployment, SAYS } from '../blame.js';
import { defineCause, step } from '../cause.js';

export default defineCause({
  id: 'egress-setting-refused',
  code: null,
  name: 'BadRequest',
  retry: 'no',
  signatures: [
    {
      literals: ['egresspublicnetworkaccess no longer supported'],
      examples: ['EgressPublicNetworkAccess no longer supported'],
    },
  ],
  says: 'The workspace has a managed virtual network, and with one egress_public_network_access of a deployment is not supported.',
  fix: ({ names }) => [
    step(
      'Remove egress_public_network_access from the deployment: the outbound rules of the workspace decide.',
    ),
    step(
      'See them.',
      `az ml workspace outbound-rule list --workspace-name ${names.workspace} --resource-group ${names.group} --output table`,
    ),
  ],
  blame: { files: inDeployment(['egress_public_network_access'], SAYS.key) },
  preventedBy: ['network/managed-network', 'mlflow/egress'],
  source: 'reports: public repository',
  asOf: '2026-09',
});
