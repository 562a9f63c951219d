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
  says: 'Terraform gave up after its 60 minutes; Azure may have gone on.',
  fix: () => [
    step('Look at the state of the resource, import it, and raise the timeout of create and update.'),
  ],
  source: 'reports: users of the azurerm provider',
  asOf: '2026-09',
});
