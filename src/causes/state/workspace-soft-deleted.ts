import { defineCause, step } from '../cause.js';

export default defineCause<'name'>({
  id: 'workspace-soft-deleted',
  code: null,
  name: 'SoftDeletedWorkspaceExists',
  retry: 'after-fix',
  signatures: [
    {
      literals: [
        'soft-deleted workspace exists',
        'soft deleted',
        'soft-deleted',
        'aka.ms/wsoftdelete',
        'flagmustbesetforrestore',
        'already exists in deleted state',
      ],
      pattern:
        /[Ss]oft-deleted (?:workspace|hub|project|resource) (?:exists|is causing)|aka\.ms\/wsoftdelete|FlagMustBeSetForRestore|(?:workspace|vault|resource)(?: '?(?<name>[\w-]{1,60})'?)? .{0,60}?(?:has been|is|was) soft[- ]deleted|already exists in deleted state/i,
      examples: [
        '(BadRequest) Soft-deleted workspace exists. Please purge or recover it. https://aka.ms/wsoftdelete',
        'FlagMustBeSetForRestore: An existing resource with the same id has been soft-deleted.',
        '(VaultAlreadyExists) A vault with the same name already exists in deleted state.',
      ],
    },
  ],
  says: 'A workspace, or a resource of it, with this name was deleted a short time ago and still holds the name (soft delete).',
  fix: ({ names }) => [
    step(
      'Recover it in the portal under "Recently deleted", or delete it for good.',
      `az ml workspace delete --name ${names.workspace} --resource-group ${names.group} --permanently-delete --yes`,
    ),
    step('Or use another name.'),
    step('A key vault is purged by its own command.', 'az keyvault purge --name <vault>'),
  ],
  source: 'concept-soft-delete.md; reports of users of Terraform and Bicep',
  asOf: '2026-11',
});
