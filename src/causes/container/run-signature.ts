import { SCRIPT } from '../blame.js';
import { defineCause, step } from '../cause.js';

export default defineCause<'rule'>({
  id: 'run-signature',
  code: 'ERR_2200',
  name: 'ResourceNotReady',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-resourcenotready',
  signatures: [
    {
      literals: [
        'run() cannot accept positional-only',
        'run() needs to accept an argument',
        'run() cannot be decorated with both',
      ],
      pattern:
        /(?<rule>run\(\) (?:cannot accept positional-only|needs to accept an argument|cannot be decorated with both).{0,100})/,
      examples: [
        'run() cannot accept positional-only arguments, *args, or **kwargs.',
        'run() needs to accept an argument for input data.',
        'run() needs to accept an argument other than "request_headers".',
        'run() cannot be decorated with both @rawhttp and @input_schema',
      ],
    },
  ],
  says: ({ rule }) =>
    rule ? `The server refuses run(): ${rule}` : 'The server refuses the arguments of run().',
  fix: () => [step('Write def run(data):, with one plain argument for the input.')],
  blame: { files: SCRIPT },
  preventedBy: ['scoring/run-signature'],
  source: 'microsoft/azureml-inference-server 1.5.1',
  asOf: '2025-12',
});
