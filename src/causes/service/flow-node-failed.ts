import { defineCause, step } from '../cause.js';
import { getLogs } from '../commands.js';

export default defineCause<'node' | 'exception' | 'detail'>({
  id: 'flow-node-failed',
  code: null,
  name: 'UserScriptException',
  retry: 'after-fix',
  signatures: [
    {
      literals: ['execution failure in', 'promptflow serving app error', 'flow execution failed'],
      pattern:
        /Execution failure in '(?<node>[\w .-]{1,80})': ?\((?<exception>\w{1,80})\) ?(?<detail>.{1,240}?)(?:"|$)|Promptflow serving app error: .{0,60}?'message': ["'](?<detail2>.{3,200}?)["'],|Promptflow serving app error/,
      weight: 'symptom',
      confidence: 'certain',
      examples: [
        '{"error": {"code": "UserError", "message": "Execution failure in \'retrieve\': (KeyError) \'SEARCH_ENDPOINT\'"}}',
        "promptflow-runtime ERROR    Promptflow serving app error: {'code': 'SystemError', 'message': \"'NoneType' object has no attribute 'outputs'\", 'messageFormat': ''}",
      ],
    },
  ],
  says: ({ node, exception, detail }) =>
    node && exception && detail
      ? `The node ${node} of the flow raised ${exception}: ${detail}`.replace(/[^.:)?]$/, '$&.')
      : detail
        ? `The flow failed: ${detail}`.replace(/[^.:)?]$/, '$&.')
        : 'The flow failed.',
  fix: ({ exception, names }) => [
    exception === 'KeyError' &&
      step(
        'If this is the name of an environment variable, add it to environment_variables of the deployment: a .env file is not loaded there.',
      ),
    step(
      'Run the flow with the same input on your own machine.',
      'pf flow test --flow <folder> --inputs <name>=<value>',
    ),
    step('Read the log of the container; the exception of the request is in it.', getLogs(names)),
  ],
  source: 'promptflow 1.x, its own texts; reports: microsoft/promptflow#3499, #666',
  asOf: '2026-11',
});
