/** Packages in the container: missing, of another version than the model, built against something else. */
import { defineSignatures } from '../signature.js';

export const packages = defineSignatures([
  {
    cause: 'mlflow-monitoring-missing',
    literals: ['no module named azureml.ai'],
    pattern: /No module named '?(?<module>azureml\.ai(?:\.monitoring)?)\b/,
    examples: ["ModuleNotFoundError: No module named 'azureml.ai'"],
  },
  {
    cause: 'mlflow-server-contrib',
    literals: ['no module named azureml'],
    pattern: /No module named '?(?<module>azureml(?:\.contrib(?:\.\w+)?)?)'?(?:$|[^\w.])/,
    examples: [
      "ModuleNotFoundError: No module named 'azureml.contrib'",
      "ModuleNotFoundError: No module named 'azureml'",
    ],
    never: [
      "ModuleNotFoundError: No module named 'azureml.ai'",
      "ModuleNotFoundError: No module named 'azureml_inference_server_http'",
    ],
  },
  {
    cause: 'mlflow-server-names',
    literals: ['mlflow.pyfunc.scoring_server'],
    pattern:
      /cannot import name '(?<object>infer_and_parse_data|predictions_to_json|\w+)' from 'mlflow\.pyfunc\.scoring_server'/,
    examples: [
      "ImportError: cannot import name 'infer_and_parse_data' from 'mlflow.pyfunc.scoring_server' (/azureml-envs/x.py)",
    ],
  },
  {
    cause: 'pickle-mismatch',
    literals: [
      'no module named sklearn.',
      'no module named numpy._core',
      'unsupported pickle protocol',
      'no module named pandas.core.',
      'no module named numpy.core',
      'node array from the pickle has an incompatible dtype',
    ],
    pattern:
      /No module named '?(?<module>sklearn\.\w+\.\w+|sklearn\.externals\S{0,40}?|numpy\._?core\S{0,40}?|pandas\.(?:core|_libs)\.\S{0,60}?)'?(?:$|[^\w.])|unsupported pickle protocol: (?<protocol>\d)|node array from the pickle has an incompatible dtype/,
    examples: [
      "ModuleNotFoundError: No module named 'sklearn.ensemble.forest'",
      "ModuleNotFoundError: No module named 'numpy._core'",
      'ValueError: unsupported pickle protocol: 5',
      'ValueError: node array from the pickle has an incompatible dtype:',
    ],
  },
  {
    cause: 'pickle-mismatch',
    literals: ['inconsistentversionwarning', 'trying to unpickle estimator'],
    pattern:
      /Trying to unpickle estimator (?<estimator>\w{1,80}) from version (?<from>[\w.]{1,20}) when using version (?<to>[\w.]{1,20})|InconsistentVersionWarning/,
    weight: 'hint',
    examples: [
      'InconsistentVersionWarning: Trying to unpickle estimator LogisticRegression from version 0.24.1 when using version 1.5.0.',
    ],
  },
  {
    cause: 'pickle-class-missing',
    literals: ['cant get attribute', 'invalid load key', 'could not be unpickled'],
    pattern:
      /Can't get attribute '(?<object>[\w.]{1,120})' on <module '(?<module>[\w.]{1,120})'|invalid load key, '(?<key>.{1,6})'/,
    examples: [
      "AttributeError: Can't get attribute 'Preprocessor' on <module '__main__' from '/azureml-envs/gunicorn'>",
      "_pickle.UnpicklingError: invalid load key, 'v'.",
    ],
  },
  {
    cause: 'numpy-mismatch',
    literals: [
      'from c header, got',
      'may indicate binary incompatibility',
      'numpy.core.multiarray failed to import',
      'compiled using numpy 1',
      '_array_api not found',
    ],
    pattern:
      /(?:(?<type>[\w.]+) size changed, may indicate binary incompatibility\. )?Expected (?<expected>\d+) from C header, got (?<got>\d+) from PyObject|may indicate binary incompatibility|numpy\.core\.multiarray failed to import|A module that was compiled using NumPy 1\.x cannot be run in|_ARRAY_API not found/i,
    examples: [
      'ValueError: numpy.ndarray size changed, may indicate binary incompatibility. Expected 96 from C header, got 88 from PyObject',
      'Expected 96 from C header, got 88 from PyObject',
      'ImportError: numpy.core.multiarray failed to import',
    ],
  },
  {
    cause: 'protobuf-mismatch',
    literals: ['google._upb', 'descriptors cannot be created directly', 'google.protobuf.internal'],
    pattern:
      /'google\._upb\._message\.FieldDescriptor' object has no attribute|Descriptors cannot (?:not )?be created directly|cannot import name '\w+' from 'google\.protobuf\.internal'/,
    examples: [
      "AttributeError: 'google._upb._message.FieldDescriptor' object has no attribute 'label'",
      'TypeError: Descriptors cannot be created directly.',
    ],
  },
  {
    cause: 'system-library-missing',
    literals: ['cannot open shared object file', 'version `glibc', 'glibcxx_'],
    pattern:
      /(?<library>lib(?!cuda\.)[\w.+-]{1,80}\.so[\w.]{0,20}): (?:cannot open shared object file|version `(?<version>GLIBC\w*_[\d.]+)' not found)|version `(?<version2>GLIBC\w*_[\d.]+)' not found/,
    examples: [
      'ImportError: libGL.so.1: cannot open shared object file: No such file or directory',
      "ImportError: /lib/x86_64-linux-gnu/libstdc++.so.6: version `GLIBCXX_3.4.32' not found",
    ],
    never: ['libcuda.so.1: cannot open shared object file: No such file or directory'],
  },
  {
    cause: 'package-needed',
    literals: [
      'needs to be installed',
      'is required to',
      'please install',
      'missing optional dependency',
      'requires the following packages that were not found',
    ],
    pattern:
      /(?:^|[\s:'"`])(?<package>[\w.-]{2,60}) needs to be installed|Missing optional dependency '(?<package2>[\w.-]{2,60})'|requires the following packages that were not found in your environment: (?<packages>[\w., -]{2,200})/,
    examples: [
      'ImportError: sklearn needs to be installed in order to use this module',
      'sklearn needs to be installed',
      "ImportError: Missing optional dependency 'openpyxl'.  Use pip or conda to install openpyxl.",
    ],
  },
  {
    cause: 'module-not-found',
    literals: ['no module named'],
    pattern:
      /No module named '?(?<module>(?!azureml(?:['.\s]|$)|main['\s]|main$|pkg_resources|azureml_inference_server_http|sklearn\.\w+\.\w+|numpy\._?core|pandas\.(?:core|_libs)\.)[\w.]{1,200}?)'?(?:$|[^\w.])/,
    examples: [
      "ModuleNotFoundError: No module named 'cv2'",
      "ImportError: No module named 'my_package.tools'",
      'No module named xgboost',
    ],
    never: [
      "ModuleNotFoundError: No module named 'azureml.contrib'",
      "ModuleNotFoundError: No module named 'main'",
      "ModuleNotFoundError: No module named 'pkg_resources'",
    ],
  },
  {
    cause: 'import-name-missing',
    literals: ['cannot import name'],
    pattern:
      /ImportError: cannot import name '(?<object>[\w.]{1,120})' from (?:partially initialized module )?'(?<module>(?!jinja2|werkzeug\.urls|itsdangerous|markupsafe|mlflow\.pyfunc\.scoring_server|marshmallow|azure\.core|google\.protobuf\.internal|azure\.mgmt)[\w.]{1,200})'/,
    examples: [
      "ImportError: cannot import name 'AutoModelForVision' from 'transformers' (/azureml-envs/x/__init__.py)",
    ],
    never: ["ImportError: cannot import name 'Markup' from 'jinja2'"],
  },
  {
    cause: 'remote-code',
    literals: ['trust_remote_code=true'],
    pattern: /trust_remote_code=True/,
    examples: [
      'ValueError: Loading microsoft/phi requires you to execute the configuration file in that repo on your local machine. Set the option `trust_remote_code=True` to remove this error.',
    ],
  },
  {
    cause: 'model-gated',
    literals: ['gatedrepoerror', 'gated repo', 'access to model'],
    pattern: /\bGatedRepoError\b|gated repo|Access to model (?<model>[\w./-]{1,120}) is restricted/,
    examples: [
      'huggingface_hub.errors.GatedRepoError: 401 Client Error.',
      'OSError: You are trying to access a gated repo.',
    ],
  },
  {
    cause: 'model-files-missing',
    literals: [
      'cant load tokenizer for',
      'cant load the configuration of',
      'cant load the model for',
      'is not a local folder and is not a valid model',
      'no file named',
    ],
    pattern:
      /Can't load (?:tokenizer for|the (?:configuration of|model for|image processor for|feature extractor for)) '?<?(?<model>[^\s'>]{1,300})|'?(?<model2>[^\s']{1,300})'? is not a local folder and is not a valid model identifier|no file named .{1,200} found in directory (?<folder>\S{1,300}?)\.?(?:$| )/,
    examples: [
      "OSError: Can't load tokenizer for <model>",
      "OSError: Can't load tokenizer for 'bert-base-uncased'. If you were trying to load it from 'https://huggingface.co/models'",
      'OSError: Error no file named pytorch_model.bin, model.safetensors found in directory /var/azureml-app/azureml-models/llm/1.',
    ],
  },
]);
