import { inEndpoint, SAYS } from '../blame.js';
import { defineCause, step } from '../cause.js';

export default defineCause({
  id: 'endpoint-name-taken',
  code: null,
  name: 'UserError',
  retry: 'no',
  signatures: [
    {
      literals: [
        'endpoint with this name already exists',
        'already an endpoint with this name',
        'name needs to be unique within a region',
      ],
      examples: [
        'ERROR: (UserError) An endpoint with this name already exists. If you are trying to create a new endpoint, use a',
        'There is already an endpoint with this name, Endpoint name needs to be unique within a region',
      ],
    },
  ],
  says: 'An endpoint with this name exists already in the region, possibly someone else’s: names are unique within a region of Azure.',
  fix: ({ names }) => [
    step(
      'If it is yours, update it instead of creating it.',
      `az ml online-endpoint update --file <endpoint.yml> --resource-group ${names.group} --workspace-name ${names.workspace}`,
    ),
    step('If not, use another name.'),
  ],
  blame: { files: inEndpoint(['name'], SAYS.name) },
  preventedBy: ['state/endpoint'],
  source: 'reports: Azure/mlops-project-template#29; public repository',
  asOf: '2026-09',
});
