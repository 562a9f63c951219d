/** The scoring script: what the inference server says of it, and what Python does. */
import { defineSignatures } from '../signature.js';

export const script = defineSignatures([
  {
    cause: 'script-not-found',
    literals: ['no score script found', 'no module named main', 'expected script to be found in pythonpath'],
    pattern:
      /No score script found\. Expected score script (?<script>[\w.-]{1,100}?)\.(?: |$)|No module named '?main'?(?:$|[^\w.])|Expected script to be found in PYTHONPATH/,
    examples: [
      "ModuleNotFoundError: No module named 'main'",
      'No score script found. Expected score script main.py.',
      "Expected script to be found in PYTHONPATH: ['/var/azureml-app']",
    ],
  },
  {
    cause: 'script-not-found',
    literals: ['current contents of aml_app_root', 'not an accessible directory in the container'],
    pattern:
      /Current contents of AML_APP_ROOT: (?<contents>.{0,200})|not an accessible directory in the container/,
    weight: 'symptom',
    examples: ["Current contents of AML_APP_ROOT: ['azureml-models', 'src']"],
  },
  {
    cause: 'code-file-missing',
    literals: ['no such file or directory', 'cant open file'],
    pattern:
      /(?:No such file or directory: |can't open file )'(?<path>\/var\/azureml-app\/(?!azureml-models)[^']{1,300}\.(?:py|json|ya?ml|txt|csv|pkl|cfg|ini))'/,
    examples: [
      "FileNotFoundError: [Errno 2] No such file or directory: '/var/azureml-app/workspace/online_ep_scoring.py'",
      "python: can't open file '/var/azureml-app/src/app.py': [Errno 2] No such file or directory",
    ],
  },
  {
    cause: 'script-no-init',
    literals: [
      'does not have a init() function',
      'module main has no attribute init',
      'has no attribute init',
    ],
    pattern:
      /(?:User script at (?<script>\S{1,300}) )?does not have an? init\(\) function|module '(?:main|entry_module|score)' has no attribute 'init'/,
    examples: [
      'User script at /var/azureml-app/src/score.py does not have a init() function defined.',
      "AttributeError: module 'main' has no attribute 'init'",
    ],
  },
  {
    cause: 'script-no-run',
    literals: ['does not have a run() function', 'has no attribute run'],
    pattern:
      /(?:User script at (?<script>\S{1,300}) )?does not have an? run\(\) function|module '(?:main|entry_module|score)' has no attribute 'run'/,
    examples: ['User script at /var/azureml-app/src/score.py does not have a run() function defined.'],
  },
  {
    cause: 'run-signature',
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
  {
    cause: 'script-syntax',
    literals: ['syntaxerror', 'indentationerror', 'taberror'],
    pattern: /(?:^|\s)(?<error>(?:SyntaxError|IndentationError|TabError): .{1,200})/,
    examples: ["SyntaxError: '(' was never closed", 'IndentationError: unexpected indent'],
  },
  {
    cause: 'model-path',
    literals: [
      'azureml-models/',
      'model artifact not found',
      'savedmodel file does not exist at',
      'no_suchfile',
      'model path does not exist',
      'not found in cache at',
    ],
    pattern:
      /Model [\w.-]{1,200} not found in cache at|(?:No such file or directory|[Nn]ot found|does not exist|NO_SUCHFILE|[Nn]o such file|not a directory|[Uu]nable to open|cannot find|Could not find|No file or directory)\b.{0,120}?(?<path>\/var\/azureml-app\/azureml-models\/[^\s'",)\]]{1,400})|(?<path2>\/var\/azureml-app\/azureml-models\/[^\s'",)\]]{1,400})['"]? ?(?:does not exist|not found|is not a (?:file|directory|local folder)|failed)/,
    examples: [
      'FileNotFoundError: Model artifact not found: /var/azureml-app/azureml-models/credit/3/model.joblib',
      "[Errno 2] No such file or directory: '/var/azureml-app/azureml-models/credit/3/model.pkl'",
      'OSError: SavedModel file does not exist at: /var/azureml-app/azureml-models/credit/3/outputs/best_model/{saved_model.pbtxt|saved_model.pb}',
      'NO_SUCHFILE : Load model from /var/azureml-app/azureml-models/onnx_model/1/onnx_model failed',
      'ValueError: Model path does not exist: /var/azureml-app/azureml-models/credit/1/credit/model.h5',
      // Model.get_model_path of the SDK v1, which looks beside the models of v2.
      'Message: Model credit not found in cache at azureml-models or in current working directory /var/azureml-app. For more info, set logging level to DEBUG.',
    ],
  },
  {
    cause: 'file-not-found',
    literals: ['filenotfounderror', 'no such file or directory'],
    pattern:
      /FileNotFoundError: \[Errno 2\] No such file or directory: '(?<path>(?!\/var\/azureml-app\/)[^']{1,300})'|FileNotFoundError: \[Errno 2\] (?!No such file or directory: '\/var\/azureml-app)(?<detail>.{1,200})/,
    examples: ["FileNotFoundError: [Errno 2] No such file or directory: 'model/vocab.txt'"],
    never: [
      "FileNotFoundError: [Errno 2] No such file or directory: '/var/azureml-app/azureml-models/credit/3/model.pkl'",
    ],
  },
  {
    cause: 'permission-denied',
    literals: ['permissionerror', 'errno 13', 'permission denied:'],
    pattern:
      /PermissionError: \[Errno 13\] Permission denied: '?(?<path>[^'\s]{1,300})|PermissionError: .{1,100}/,
    examples: ["PermissionError: [Errno 13] Permission denied: '/root/.cache'"],
  },
  {
    cause: 'variable-missing',
    literals: ['keyerror'],
    pattern: /KeyError: '(?<variable>[A-Z][A-Z0-9_]{2,80})'/,
    confidence: 'likely',
    examples: ["KeyError: 'AZUREML_MODEL_DIR'", "KeyError: 'DB_CONNECTION'"],
    never: ["KeyError: 'age'"],
  },
  {
    cause: 'script-import-failed',
    literals: ['failed to import user script because it raised an unhandled exception'],
    weight: 'symptom',
    confidence: 'certain',
    examples: ['Failed to import user script because it raised an unhandled exception'],
  },
  {
    cause: 'init-failed',
    literals: ['users init function failed', 'encountered exception traceback', 'user init raised'],
    pattern: /User's init function failed|Encountered Exception Traceback/,
    weight: 'symptom',
    confidence: 'certain',
    examples: ["User's init function failed", 'Encountered Exception Traceback (most recent call last):'],
  },
  {
    cause: 'run-raised',
    literals: ['caught an unhandled exception from the user script', 'user_script.userscriptexception'],
    weight: 'symptom',
    confidence: 'certain',
    examples: [
      'Caught an unhandled exception from the user script',
      'azureml_inference_server_http.server.user_script.UserScriptException: Caught an unhandled exception from the user script',
    ],
  },
  {
    cause: 'scoring-timeout',
    literals: ['failed to finish execution within the allocated time'],
    pattern:
      /Script failed to finish execution within the allocated time: (?<timeout>\d{1,9}) ?ms|failed to finish execution within the allocated time/,
    examples: ['Script failed to finish execution within the allocated time: 5000ms'],
  },
]);
