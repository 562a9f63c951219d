import { defineCause, step } from '../cause.js';

export default defineCause({
  id: 'terraform-timeout',
  code: null,
  name: 'TerraformTimeout',
  retry: 'after-fix',
  signatures: [
    {
      literals: ['missing resource identity after update'],
      examples: ['Error: Missing Resource Identity After Update'],
    },
  ],
  says: 'Terraform timed out after 60 minutes. Azure may still be working on the deployment.',
  fix: () => [
    step('Look at the state of the resource, import it, and raise the timeout of create and update.'),
  ],
  source: 'reports: users of the azurerm provider',
  asOf: '2026-09',
});
