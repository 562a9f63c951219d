import { inDeployment, SAYS } from '../blame.js';
import { defineCause, step } from '../cause.js';

export default defineCause<'variable'>({
  id: 'variable-missing',
  code: 'ERR_2200',
  name: 'ResourceNotReady',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-resourcenotready',
  signatures: [
    {
      literals: ['os.pathlike object, not nonetype', 'argument must be str, bytes, or os.pathlike'],
      // os.getenv() gives None for what is not set, and os.path.join() takes no None.
      pattern:
        /(?<=(?:getenv\(|environ\.get\(|environ\[)["']?(?<variable>[A-Z][A-Z0-9_]{2,80})["']?.{0,500})(?:expected|argument must be) str, bytes,? or os\.PathLike object, not '?NoneType/,
      confidence: 'likely',
      examples: [
        '  File "/var/azureml-app/src/score.py", line 11, in init\n    path = os.path.join(os.getenv("AZUREML_MODEL_DIR"), "net.onnx")\n  File "/azureml-envs/a/lib/python3.10/posixpath.py", line 76, in join\n    a = os.fspath(a)\nTypeError: expected str, bytes or os.PathLike object, not NoneType',
      ],
      never: ['TypeError: expected str, bytes or os.PathLike object, not NoneType'],
    },
    {
      literals: ['keyerror'],
      pattern: /KeyError: '(?<variable>[A-Z][A-Z0-9_]{2,80})'/,
      confidence: 'likely',
      examples: ["KeyError: 'AZUREML_MODEL_DIR'", "KeyError: 'DB_CONNECTION'"],
      never: ["KeyError: 'age'"],
    },
  ],
  says: ({ variable }) =>
    variable
      ? `The environment variable ${variable} is not set in the container.`
      : 'An environment variable is not set in the container.',
  fix: () => [
    step(
      'Add it to environment_variables of the deployment. AZUREML_MODEL_DIR is there only if the deployment has a model.',
    ),
  ],
  blame: { code: 'frame', files: inDeployment(['environment_variables'], SAYS.variables) },
  source: 'CPython and the packages, their own texts',
  asOf: '2026-11',
});
