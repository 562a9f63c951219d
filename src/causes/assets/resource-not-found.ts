import { defineCause, step } from '../cause.js';
import { listEndpoints } from '../commands.js';

export default defineCause<'resource'>({
  id: 'resource-not-found',
  code: null,
  name: 'ResourceNotFound',
  retry: 'no',
  link: 'https://aka.ms/oe-tsg#error-resourcenotfound',
  signatures: [
    {
      literals: ['resourcenotfound', 'resourcegroupnotfound', 'could not be found', 'was not found'],
      pattern:
        /(?:\(Resource(?:Group)?NotFound\)|"code": ?"Resource(?:Group)?NotFound"|\bCode: ?Resource(?:Group)?NotFound\b|(?:^|[\s(])Resource(?:Group)?NotFound: )(?: ?(?:The )?Resource (?:group )?'(?<resource>[^']{1,300})'.{0,120}? not (?:be )?found)?|oe-tsg#error-resourcenotfound|(?:The Resource|Resource group) '(?<resource2>[^']{1,300})'(?: under resource group '[^']{1,100}')? (?:was not found|could not be found)|\bResourceGroupNotFound\b/,
      weight: 'class',
      examples: [
        "(ResourceNotFound) The Resource 'Microsoft.MachineLearningServices/workspaces/ml' under resource group 'rg' was not found.",
        "(ResourceGroupNotFound) Resource group 'rg-x' could not be found.",
      ],
    },
  ],
  says: ({ resource }) =>
    resource
      ? `${resource} does not exist.`
      : 'Something that the deployment names does not exist: a workspace, an endpoint, a model or an environment.',
  fix: ({ names }) => [
    step('Check the names of subscription, resource group and workspace first, then those in the file.'),
    step(
      'See what there is.',
      `az ml workspace list --resource-group ${names.group} --output table\n${listEndpoints(names)}`,
    ),
  ],
  preventedBy: ['assets/model', 'assets/environment', 'assets/code', 'state/endpoint'],
  source: 'how-to-troubleshoot-online-endpoints.md, 10/06/2025',
  asOf: '2025-10',
});
