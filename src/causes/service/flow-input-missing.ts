import { defineCause, step } from '../cause.js';

export default defineCause<'input' | 'mapping'>({
  id: 'flow-input-missing',
  code: null,
  name: 'HTTP_400',
  retry: 'no',
  signatures: [
    {
      literals: [
        'the value for flow input',
        'find these mapping relations',
        'inputmappingerror',
        'the input for flow',
        'input mapping',
      ],
      pattern:
        /The value for flow input '(?<input>[\w.-]{1,80})' is not provided|[Cc]ould(?:n't| not) find these mapping relations: (?<mapping>[^.]{3,160})|InputMappingError|The input for flow (?:cannot|can not) be empty|The input for flow is incorrect\. The value for flow input '(?<input2>[\w.-]{1,80})'/,
      examples: [
        "InputNotFound: The value for flow input 'question' is not provided in input data. Please review the input data or remove this input in your flow if it's no longer needed.",
        "InputMappingError: The input for batch run is incorrect. Couldn't find these mapping relations: ${data.topic}. Please make sure your input mapping keys and values match your YAML input section and input data.",
        "The input for flow is incorrect. The value for flow input 'chat_history' in input data is not valid.",
      ],
    },
  ],
  says: ({ input, mapping }) =>
    input
      ? `The request has no value for the input ${input} of the flow, or one of another type.`
      : mapping
        ? `The input mapping of the flow names what the data does not have: ${mapping}.`
        : 'The request does not have the inputs of the flow.',
  fix: ({ input }) => [
    step(
      `Send JSON with the names of the inputs in flow.dag.yaml at its top level${input ? `, such as {"${input}": …}` : ''}.`,
    ),
    step('Or give the input a default in flow.dag.yaml.'),
  ],
  before: ['flow-node-failed'],
  source: 'promptflow 1.x, its own texts; reports: microsoft/promptflow',
  asOf: '2026-11',
});
