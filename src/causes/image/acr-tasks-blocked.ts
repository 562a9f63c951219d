import { defineCause, step } from '../cause.js';

export default defineCause<'registry'>({
  id: 'acr-tasks-blocked',
  code: null,
  name: 'ImageBuildFailure',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-imagebuildfailure',
  signatures: [
    {
      literals: [
        'tasksoperationsnotallowed',
        'acr tasks requests for the registry',
        'acr tasks is not supported',
      ],
      pattern:
        /TasksOperationsNotAllowed|ACR Tasks requests for the registry (?<registry>\w{5,50})|ACR Tasks is (?:currently )?not supported/,
      examples: [
        '(TasksOperationsNotAllowed) ACR Tasks requests for the registry acrrisk and 1f2e are not permitted. Please file an Azure support request at http://aka.ms/azuresupport for assistance.',
      ],
    },
  ],
  says: 'The subscription may not build images in its container registry (ACR Tasks): free, student and some sponsored subscriptions are shut out.',
  fix: ({ names }) => [
    step(
      'Let a compute cluster of the workspace build the images.',
      `az ml workspace update --name ${names.workspace} --resource-group ${names.group} --image-build-compute <cluster>`,
    ),
    step(
      'Or build the image with Docker, push it, and name it in the environment.',
      `az acr login --name ${names.registry}\ndocker build --platform linux/amd64 --tag <image> .\ndocker push <image>`,
    ),
    step('Or use a pay-as-you-go subscription.'),
  ],
  before: ['image-build-failed'],
  source: 'reports of users of az acr build; Azure Container Registry, its own text',
  asOf: '2026-11',
});
