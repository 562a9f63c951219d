import { inDeployment, SAYS } from '../blame.js';
import { defineCause, step } from '../cause.js';

export default defineCause<'connection'>({
  id: 'flow-connection-missing',
  code: 'ERR_2200',
  name: 'ResourceNotReady',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-resourcenotready',
  signatures: [
    {
      literals: [
        'connection',
        'available connection keys',
        'connectionnotfound',
        'getconnectionerror',
        'openurlnotfounderror',
        'of llm node',
        'for flow node',
        'get connection',
      ],
      pattern:
        /\b[Cc]onnection '(?<connection>[\w .-]{1,80})' of LLM node '[\w .-]{1,80}' is not found|\b[Cc]onnection '(?<connection3>[\w .-]{1,80})' not found, available connection keys|[Gg]et connection '(?<connection2>[\w .-]{1,80})' .{0,80}?(?:error|failed)|ConnectionNotFound(?:Error)?\b(?!.{0,80}(?:docker|socket))|GetConnectionError|OpenURLNotFoundError/,
      examples: [
        "promptflow.core._errors.GetConnectionError: Get connection 'aoai_eu' for flow node 'answer' error: Connection 'aoai_eu' not found",
        "ConnectionNotFound: Connection 'aoai_eu' of LLM node 'answer' is not found.",
        "Connection 'aoai_eu' not found, available connection keys []",
      ],
      never: ['urllib3.connection.HTTPSConnection object at 0x7f: not found'],
    },
  ],
  says: ({ connection }) =>
    connection
      ? `The flow uses the connection ${connection}, which the workspace or project does not have, or its identity cannot read.`
      : 'The flow uses a connection that the workspace or project does not have.',
  fix: ({ names }) => [
    step(
      'See which connections there are; letter case counts.',
      `az ml connection list --resource-group ${names.group} --workspace-name ${names.workspace} --output table`,
    ),
    step(
      'Create it under the name that flow.dag.yaml uses, or override it in environment_variables of the deployment.',
    ),
    step(
      'PRT_CONFIG_OVERRIDE must name the workspace that has the connections, and the identity of the endpoint needs "Azure Machine Learning Workspace Connection Secrets Reader" on it.',
    ),
  ],
  blame: { files: inDeployment(['environment_variables'], SAYS.variables) },
  before: ['flow-node-failed'],
  source: 'promptflow 1.x, its own texts; reports: microsoft/promptflow',
  asOf: '2026-11',
});
