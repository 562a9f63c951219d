import { defineCause, step } from '../cause.js';
import { showWorkspace } from '../commands.js';

export default defineCause<'host'>({
  id: 'egress-blocked',
  code: 'ERR_2200',
  name: 'ResourceNotReady',
  retry: 'after-fix',
  signatures: [
    {
      literals: [
        'we couldnt connect to',
        'network is unreachable',
        'name resolution',
        'name or service not known',
      ],
      pattern:
        /We couldn't connect to '?(?<host>https?:\/\/[\w.-]+)|(?:host='(?<host2>[\w.-]+)'.{0,600})?(?:Network is unreachable|Temporary failure in name resolution|Name or service not known)/,
      weight: 'symptom',
      examples: [
        "OSError: We couldn't connect to 'https://huggingface.co' to load the files, and couldn't find them in the cached files.",
        "HTTPSConnectionPool(host='pypi.org', port=443): Max retries exceeded: [Errno 101] Network is unreachable",
      ],
    },
  ],
  says: ({ host }) =>
    host
      ? `The container tried to reach ${host} and could not: it has no outbound access to it.`
      : 'The container tried to reach the internet and could not.',
  fix: ({ names }) => [
    step(
      'Include everything that it loads in the image and the model: packages, tokenizers, weights. What is loaded at the start fails at every restart too.',
    ),
    step(
      'Or allow outbound access from the workspace to that host.',
      `az ml workspace outbound-rule set --workspace-name ${names.workspace} --resource-group ${names.group} --rule <name> --type fqdn --destination ${names.host}`,
    ),
    step('And see whether outbound access is closed.', showWorkspace(names)),
  ],
  blame: { code: 'frame' },
  preventedBy: ['mlflow/egress'],
  source: 'reports: Azure/azureml-examples#3444; pip, conda and Hugging Face clients',
  asOf: '2026-09',
});
