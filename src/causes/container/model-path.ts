import { defineCause, step } from '../cause.js';
import { getLogs } from '../commands.js';

export default defineCause<'path' | 'better'>({
  id: 'model-path',
  code: 'ERR_2200',
  name: 'ResourceNotReady',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-resourcenotready',
  signatures: [
    {
      literals: [
        'azureml-models/',
        'model artifact not found',
        'savedmodel file does not exist at',
        'no_suchfile',
        'model path does not exist',
        'not found in cache at',
      ],
      pattern:
        /Model [\w.-]{1,200} not found in cache at|(?:No such file or directory|[Nn]ot found|does not exist|NO_SUCHFILE|[Nn]o such file|not a directory|[Uu]nable to open|cannot find|Could not find|No file or directory)\b.{0,120}?(?<path>\/var\/azureml-app\/azureml-models\/[^\s'",)\]]{1,400})|(?<path2>\/var\/azureml-app\/azureml-models\/[^\s'",)\]]{1,400})['"]? ?(?:does not exist|doesn't exist|not found|is not a (?:file|directory|local folder)|failed\. ?File doesn't exist)/,
      examples: [
        'FileNotFoundError: Model artifact not found: /var/azureml-app/azureml-models/credit/3/model.joblib',
        "[Errno 2] No such file or directory: '/var/azureml-app/azureml-models/credit/3/model.pkl'",
        "[ONNXRuntimeError] : 3 : NO_SUCHFILE : Load model from /var/azureml-app/azureml-models/net/1/net.onnx failed. File doesn't exist",
        'OSError: SavedModel file does not exist at: /var/azureml-app/azureml-models/credit/3/outputs/best_model/{saved_model.pbtxt|saved_model.pb}',
        'NO_SUCHFILE : Load model from /var/azureml-app/azureml-models/onnx_model/1/onnx_model failed',
        'ValueError: Model path does not exist: /var/azureml-app/azureml-models/credit/1/credit/model.h5',
        // Model.get_model_path of the SDK v1, which looks beside the models of v2.
        'Message: Model credit not found in cache at azureml-models or in current working directory /var/azureml-app. For more info, set logging level to DEBUG.',
      ],
    },
  ],
  says: ({ path, better }) =>
    path && better
      ? `There is no ${path} in the container; the file is ${better} below AZUREML_MODEL_DIR. A model that is a folder keeps the name of the folder there.`
      : path
        ? `There is no ${path} in the container. A model that is a folder keeps the name of the folder below AZUREML_MODEL_DIR; a model that is a file lies directly in it.`
        : 'A file of the model is not where the scoring script looks.',
  fix: ({ better, names }) => [
    better && step(`Write os.path.join(os.environ["AZUREML_MODEL_DIR"], "${better}").`),
    step(
      'Join AZUREML_MODEL_DIR with the path as it is in the container, the name of the folder first. The server prints the real tree in its log, under "Model Directory Contents:".',
      getLogs(names),
    ),
  ],
  blame: { code: 'model-path' },
  preventedBy: ['scoring/model-path'],
  source: 'reports: Azure/azureml-examples#1068; Azure/aml-deploy#63; Azure/azure-cli#19696',
  asOf: '2026-09',
});
