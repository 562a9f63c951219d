import { defineCause, step } from '../cause.js';

export default defineCause<'tool' | 'node' | 'reason'>({
  id: 'flow-tool-missing',
  code: 'ERR_2200',
  name: 'ResourceNotReady',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-resourcenotready',
  signatures: [
    {
      literals: [
        'package tool',
        'tool load failed in',
        'packagetoolnotfounderror',
        'resolvetoolerror',
        'toolloaderror',
      ],
      pattern:
        /Package tool '(?<tool>[\w.]{1,200})' is not found in the current environment|Tool load failed in '(?<node>[\w .-]{1,80})': ?(?:\(\w{1,60}\) ?)?(?<reason>.{3,200})|PackageToolNotFoundError/,
      examples: [
        "ResolveToolError: Tool load failed in 'lookup': (PackageToolNotFoundError) Package tool 'promptflow_vectordb.tool.common_index_lookup.search' is not found in the current environment. All available package tools are: ['promptflow.tools.aoai.AzureOpenAI.chat'].",
        "Package tool 'promptflow.tools.embedding.embedding' is not found in the current environment.",
        "Tool load failed in 'rank': (ModuleNotFoundError) No module named 'rank_bm25'",
      ],
    },
  ],
  says: ({ tool, node, reason }) =>
    tool
      ? `The flow uses the tool ${tool}, and no package of the environment has it.`
      : node && reason
        ? `The node ${node} of the flow cannot be loaded: ${reason}`.replace(/[^.:)?]$/, '$&.')
        : 'The flow uses a tool that no package of the environment has.',
  fix: ({ tool }) => [
    tool?.startsWith('promptflow_vectordb')
      ? step('Add promptflow-vectordb to the requirements.txt of the flow.')
      : tool?.startsWith('promptflow.tools')
        ? step(
            'Add promptflow-tools, in the version that you use where it works, to the requirements.txt of the flow.',
          )
        : step(
            'Add the package that contains it to the requirements.txt of the flow, in the version that you use where it works.',
          ),
    step(
      'Build the environment of the deployment from the folder of the flow: requirements.txt is installed then.',
    ),
  ],
  before: ['module-not-found', 'flow-node-failed'],
  source: 'promptflow 1.x, its own texts; reports: microsoft/promptflow',
  asOf: '2026-11',
});
