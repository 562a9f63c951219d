import { defineCause, step } from '../cause.js';
import { getLogs } from '../commands.js';

export default defineCause<'has' | 'wants' | 'column' | 'what' | 'model'>({
  id: 'request-shape-wrong',
  code: null,
  name: 'HTTP_400',
  retry: 'no',
  signatures: [
    {
      literals: [
        'is expecting',
        'expected 2d array, got',
        'feature names should match those that were passed',
        'feature names unseen at fit time',
        'columns are missing:',
        'found shape=',
        'shapes cannot be multiplied',
        'invalid feed input name',
        'got invalid dimensions for input',
        'unexpected input data type. actual',
        'feature_names mismatch',
        'number of features in data',
        'could not convert string to float',
        'model is missing inputs',
        'incompatible input types for column',
        'failed to enforce schema of data',
        'failed to convert the data to',
        'data is not compatible with model signature',
        'expects the input shape',
      ],
      pattern:
        /X has (?<has>\d{1,6}) features?, but (?<model>\w{1,60}) is expecting (?<wants>\d{1,6}) features?|(?<what>Expected 2D array, got (?:1D|scalar) array)|(?<what2>[Ff]eature names (?:should match those that were passed|unseen at fit time).{0,80})|columns are missing: \{?'?(?<column>[^'}]{1,80})|expected shape=\((?<wants2>[^)]{1,60})\), found shape=\((?<has2>[^)]{1,60})\)|(?<what3>mat1 and mat2 shapes cannot be multiplied \([\dx and]{1,40}\))|Invalid Feed Input Name: ?(?<column2>[\w.:/-]{1,80})|Got invalid dimensions for input: (?<column3>[\w.:/-]{1,80})|(?<what4>Unexpected input data type\. Actual: \(tensor\(\w{1,12}\)\) ?, expected: \(tensor\(\w{1,12}\)\))|(?<what5>feature_names mismatch)|number of features in data \((?<has3>\d{1,6})\)(?: is not the same as it was in training data \((?<wants3>\d{1,6})\))?|(?<what6>could not convert string to float: '.{0,40}?')|Model is missing inputs \['(?<column4>[^']{1,80})|Incompatible input types for column (?<column5>[\w .-]{1,80}?)\.|(?<what7>Failed to enforce schema of data|Data is not compatible with model signature|Failed to convert the data to .{3,40})/,
      confidence: 'likely',
      examples: [
        'ValueError: X has 7 features, but GradientBoostingRegressor is expecting 9 features as input.',
        'ValueError: Expected 2D array, got 1D array instead:\narray=[1. 2.].\nReshape your data either using array.reshape(-1, 1)',
        "ValueError: columns are missing: {'tenure', 'region'}",
        'ValueError: Input 0 of layer "dense_4" is incompatible with the layer: expected shape=(None, 24), found shape=(None, 23)',
        'RuntimeError: mat1 and mat2 shapes cannot be multiplied (1x12 and 9x64)',
        '[ONNXRuntimeError] : 2 : INVALID_ARGUMENT : Unexpected input data type. Actual: (tensor(double)) , expected: (tensor(float))',
        '[ONNXRuntimeError] : 2 : INVALID_ARGUMENT : Got invalid dimensions for input: tokens for the following indices',
        'lightgbm.basic.LightGBMError: The number of features in data (11) is not the same as it was in training data (12).',
        "mlflow.exceptions.MlflowException: Model is missing inputs ['tenure']. Note that there were extra inputs: ['Tenure']",
        'Incompatible input types for column age. Can not safely convert int64 to double.',
      ],
      never: ['KeyError: "Expected 2D"'],
    },
  ],
  says: ({ has, wants, column, what, model }) =>
    has && wants && model
      ? `The request has ${has} features, and the model (${model}) expects ${wants}.`
      : has && wants
        ? `The request has the shape ${has}, and the model expects ${wants}.`
        : column
          ? `The input of the request does not fit the model: "${column}" is missing, or has another shape or type.`
          : what
            ? `The input of the request does not fit the model: ${what}`.replace(/[^.:)?]$/, '$&.')
            : 'The input of the request does not fit the model.',
  fix: ({ names }) => [
    step(
      'Send the columns that the model was trained with: the same number, names, order and types. A single row is a list in a list: [[…]].',
    ),
    step('The signature of an MLflow model is in its MLmodel file.'),
    step('See what run() made of the request.', getLogs(names)),
  ],
  blame: { code: 'frame' },
  before: ['exception-at-start'],
  preventedBy: ['scoring/first-request'],
  source: 'scikit-learn, keras, torch, onnxruntime, lightgbm and mlflow, their own texts',
  asOf: '2026-11',
});
