import { defineCause, step } from '../cause.js';

export default defineCause<'argument' | 'layer' | 'module'>({
  id: 'keras-version',
  code: 'ERR_2200',
  name: 'ResourceNotReady',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-resourcenotready',
  signatures: [
    {
      literals: [
        'unknown object:',
        'keras 3 only supports v3 .keras files',
        'file format not supported: filepath',
        'not supported by load_model() in keras 3',
        'unrecognized keyword arguments',
        'error when deserializing class',
        'could not locate class',
        'could not deserialize class',
        'unknown layer:',
        'unknown dtype policy',
        'unknown object:',
        'currently installed version of keras is keras 3',
        'keyword argument not understood',
        'no module named keras.',
        'no module named tensorflow.keras',
        'no module named tensorflow.python.keras',
        'no module named tf_keras',
      ],
      pattern:
        /File format not supported: filepath=\S{1,300}|Keras 3 only supports V3 `?\.keras`? files|Error when deserializing class '?(?<layer>\w{1,60})'? using config=(?:.{0,1200}?Unrecognized keyword arguments(?: passed to \w{1,60})?: ?[[{]'(?<argument>\w{1,60}))?|Unrecognized keyword arguments(?: passed to (?<layer2>\w{1,60}))?: ?[[{]'(?<argument2>\w{1,60})|\('?Keyword argument not understood:'?, ?'(?<argument3>\w{1,60})|Could not (?:locate|deserialize) class '(?<layer3>\w{1,60})|Unknown (?:layer|object): '?(?<layer4>[A-Z]\w{1,60})'?|Unknown dtype policy|Your currently installed version of Keras is Keras 3|No module named '?(?<module>keras\.(?:src|saving|engine|api|legacy|_tf_keras|models)[\w.]{0,80}|tensorflow\.(?:python\.)?keras[\w.]{0,80}|tf_keras)/,
      examples: [
        'ValueError: File format not supported: filepath=/var/azureml-app/azureml-models/yield/1/saved. Keras 3 only supports V3 `.keras` files and legacy H5 format files (`.h5` extension). Note that the legacy SavedModel format is not supported by `load_model()` in Keras 3.',
        "TypeError: Error when deserializing class 'InputLayer' using config={'batch_shape': [None, 24], 'dtype': 'float32', 'name': 'in_1'}.\n\nException encountered: Unrecognized keyword arguments: ['batch_shape']",
        "ValueError: Unrecognized keyword arguments passed to Dense: {'quantization_config': None}",
        "TypeError: Could not locate class 'Functional'. Make sure custom classes are decorated with `@keras.saving.register_keras_serializable()`.",
        "ModuleNotFoundError: No module named 'keras.src.legacy'",
        "ValueError: Unknown layer: 'TFOpLambda'. Please ensure you are using a `keras.utils.custom_object_scope`",
        'ValueError: Your currently installed version of Keras is Keras 3, but this is not yet supported in Transformers. Please install the backwards-compatible tf-keras package with `pip install tf-keras`.',
        "TypeError: ('Keyword argument not understood:', 'groups')",
      ],
    },
  ],
  says: ({ argument, layer, module }) =>
    argument && layer
      ? `The model was saved with another Keras than that of the environment: ${layer} does not know ${argument}.`
      : argument
        ? `The model was saved with another Keras than that of the environment, which does not know ${argument}.`
        : module
          ? `The model was saved with another Keras than that of the environment, which has no ${module}.`
          : layer
            ? `The Keras of the environment cannot load the class ${layer} of the model: it was saved with another version of Keras, or the class is your own.`
            : 'The model was saved with another Keras than that of the environment: Keras 3 and Keras 2 do not load the files of each other.',
  fix: () => [
    step(
      'Pin tensorflow and keras to the versions that saved the model. tensorflow up to 2.15 brings Keras 2, from 2.16 on Keras 3.',
    ),
    step(
      'With Keras 3, load a SavedModel with keras.layers.TFSMLayer(path, call_endpoint="serving_default"), or install tf-keras and set TF_USE_LEGACY_KERAS: "1" under environment_variables.',
    ),
    step(
      'Or save the model again as .keras with the Keras of the environment. Pass classes of your own as custom_objects.',
    ),
  ],
  blame: { code: 'frame' },
  before: ['module-not-found'],
  preventedBy: ['environment/unpinned'],
  source: 'keras 3 and keras 2.15, their own texts; reports of users',
  asOf: '2026-11',
});
