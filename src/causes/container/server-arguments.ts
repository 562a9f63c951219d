import { inDeployment, SAYS } from '../blame.js';
import { defineCause, step } from '../cause.js';

export default defineCause<'program' | 'error' | 'length' | 'limit' | 'heads' | 'parallel'>({
  id: 'server-arguments',
  code: 'ERR_2200',
  name: 'ResourceNotReady',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-resourcenotready',
  signatures: [
    {
      literals: [
        'error: argument',
        'error: unrecognized arguments',
        'error: argument -',
        'error: the following arguments are required',
        'error: no such option',
        'is greater than the derived max_model_len',
        'must be divisible by tensor parallel size',
        'number of required gpus exceeds the total number of available gpus',
        'is larger than the number of available gpus',
      ],
      pattern:
        /(?:^|[\s:"'])(?!az:)(?<!\baz [\w -]{0,80})(?<program>[\w./-]{1,120}): error: (?<error>unrecognized arguments: .{1,160}|argument --?[\w-]{1,60}.{0,160}|the following arguments are required: .{1,120})|(?<error2>Error: No such option:? '?--[\w-]{1,60})|[Mm]ax_model_len \((?<length>\d{1,9})\) is greater than the derived max_model_len \((?:\w{0,40}=)?(?<limit>[\d.]{1,12})|attention heads \((?<heads>\d{1,4})\) must be divisible by tensor parallel size \((?<parallel>\d{1,4})\)|[Tt]he number of required GPUs exceeds the total number of available GPUs|World size \((?<parallel2>\d{1,4})\) is larger than the number of available GPUs/,
      examples: [
        'api_server.py: error: unrecognized arguments: --enable-foo',
        "vllm serve: error: argument --dtype: invalid choice: 'fp16' (choose from 'auto', 'half')",
        'ValueError: User-specified max_model_len (40960) is greater than the derived max_model_len (max_position_embeddings=32768 or model_max_length=None in model config.json).',
        'ValueError: Total number of attention heads (14) must be divisible by tensor parallel size (4).',
        'ValueError: The number of required GPUs exceeds the total number of available GPUs in the placement group.',
        'azmlinfsrv: error: the following arguments are required: --entry_script',
      ],
      never: [
        'az: error: unrecognized arguments: --all',
        'az ml online-deployment: error: argument --file: expected one argument',
      ],
    },
  ],
  says: ({ program, error, length, limit, heads, parallel }) =>
    length && limit
      ? `The model server is asked for a context of ${length} tokens, and the model has ${limit}.`
      : heads && parallel
        ? `The model cannot be split over ${parallel} GPUs: its ${heads} attention heads cannot be divided by that.`
        : parallel
          ? `The model server is asked to use ${parallel} GPUs, and the machine has fewer.`
          : program && error
            ? `${program} refuses its arguments: ${error}`.replace(/[^.:)?]$/, '$&.')
            : error
              ? `The server of the container refuses its arguments: ${error}`.replace(/[^.:)?]$/, '$&.')
              : 'The server of the container is asked for more GPUs than the machine has.',
  fix: ({ length, limit, heads, parallel }) => [
    length && limit && step(`Set --max-model-len (or MAX_MODEL_LEN) to ${limit} or less.`),
    (heads || parallel) &&
      step(
        'Set --tensor-parallel-size to a number of GPUs that the instance_type has and that divides the heads.',
      ),
    step(
      'Correct the arguments where they are given: environment_variables, the command of the deployment, or CMD of the Dockerfile. Releases of the server differ in what they accept.',
    ),
  ],
  blame: { files: inDeployment(['environment_variables', 'environment'], SAYS.variables) },
  source: 'vLLM 0.11 and argparse of CPython, their own texts',
  asOf: '2026-11',
});
