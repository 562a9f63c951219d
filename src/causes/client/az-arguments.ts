import { defineCause, step } from '../cause.js';

export default defineCause<'error'>({
  id: 'az-arguments',
  code: null,
  name: 'InvalidArgumentValueError',
  retry: 'no',
  signatures: [
    {
      literals: [
        'the following arguments are required',
        'unrecognized arguments:',
        'error: argument',
        'not a valid value for',
        'expected one argument',
        'invalid choice:',
      ],
      pattern:
        /(?:^|[\s"'\ufeff])(?:ERROR: |az(?: [\w-]{1,30}){0,4}: error: )(?<error>the following arguments are required: .{1,120}|unrecognized arguments: .{1,160}|argument [-\w/]{1,60}: .{3,160}|'?[^']{1,60}'? is not a valid value for '[^']{1,60}'.{0,100})/,
      examples: [
        'ERROR: the following arguments are required: --file/-f',
        'az: error: unrecognized arguments: --all-trafic',
        "ERROR: 'Standart_DS3_v2' is not a valid value for '--instance-type'.",
        'az ml online-deployment create: error: argument --file/-f: expected one argument',
      ],
    },
  ],
  says: ({ error }) =>
    error
      ? `az refuses the command: ${error}`.replace(/[^.:)?]$/, '$&.')
      : 'az refuses the arguments of the command.',
  fix: () => [
    step(
      'Compare the command with its help; releases of the ml extension differ in what they accept.',
      'az ml online-deployment create --help',
    ),
    step(
      'A variable of the workflow that is empty leaves an argument without its value: quote it, and check that it is set.',
    ),
  ],
  before: ['az-ml-broken'],
  source: 'azure-cli, its own texts; reports: Azure/mlops-v2#22',
  asOf: '2026-11',
});
