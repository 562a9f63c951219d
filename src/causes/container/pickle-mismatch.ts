import { defineCause, step } from '../cause.js';
import { packageOf } from '../packages.js';

export default defineCause<
  | 'object'
  | 'module'
  | 'protocol'
  | 'from'
  | 'to'
  | 'class'
  | 'attribute'
  | 'package'
  | 'has'
  | 'wants'
  | 'what'
>({
  id: 'pickle-mismatch',
  code: 'ERR_2200',
  name: 'ResourceNotReady',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-resourcenotready',
  signatures: [
    {
      literals: ['cant get attribute'],
      // A class of an installed package, and not of the user's own code: the package has another version.
      pattern:
        /Can't get attribute '(?<object>[\w.]{1,120})' on <module '(?<module>(?!__main__|__mp_main__|main\b)[\w.]{1,120})' from '[^']{0,300}\/(?:site|dist)-packages\/[^']{0,300}'|Can't get attribute '(?<object2>[\w.]{1,120})' on <module '(?<module2>(?:sklearn|numpy|pandas|scipy|xgboost|lightgbm|catboost|torch|tensorflow|keras|transformers|imblearn|category_encoders|statsmodels|mlflow|azureml|shap|spacy|nltk|gensim|prophet|sktime|dask|joblib|cloudpickle|pydantic|langchain\w*)(?:\.[\w.]{1,120})?)'/,
      examples: [
        "AttributeError: Can't get attribute '_RemainderColsList' on <module 'sklearn.compose._column_transformer' from '/azureml-envs/azureml_1a/lib/python3.10/site-packages/sklearn/compose/_column_transformer.py'>",
        "AttributeError: Can't get attribute '_unpickle_block' on <module 'pandas._libs.internals' from '/azureml-envs/azureml_1a/lib/python3.8/site-packages/pandas/_libs/internals.cpython-38-x86_64-linux-gnu.so'>",
        "AttributeError: Can't get attribute 'new_block' on <module 'pandas.core.internals.blocks'",
        "AttributeError: Can't get attribute 'Lagger' on <module 'acme_features.time' from '/opt/conda/lib/python3.9/site-packages/acme_features/time.py'>",
      ],
      never: [
        "AttributeError: Can't get attribute 'Preprocessor' on <module '__main__' from '/azureml-envs/gunicorn'>",
        "AttributeError: Can't get attribute 'Preprocessor' on <module 'train' from '/var/azureml-app/src/train.py'>",
      ],
    },
    {
      literals: [
        'no module named sklearn.',
        'no module named numpy._core',
        'unsupported pickle protocol',
        'no module named pandas.core.',
        'no module named pandas._libs.',
        'no module named numpy.core',
        'node array from the pickle has an incompatible dtype',
      ],
      pattern:
        /No module named '?(?<module>sklearn\.\w+\.\w+|sklearn\.externals\S{0,40}?|numpy\._?core\S{0,40}?|pandas\.(?:core|_libs)\.\S{0,60}?)'?(?:$|[^\w.])|unsupported pickle protocol: (?<protocol>\d)|(?<what>node array from the pickle has an incompatible dtype)/,
      examples: [
        "ModuleNotFoundError: No module named 'sklearn.ensemble.forest'",
        "ModuleNotFoundError: No module named 'numpy._core'",
        'ValueError: unsupported pickle protocol: 5',
        'ValueError: node array from the pickle has an incompatible dtype:',
      ],
    },
    {
      literals: [
        'object has no attribute _fill_dtype',
        'object has no attribute _fit_dtype',
        'object has no attribute monotonic_cst',
        'object has no attribute multi_class',
        'object has no attribute _name_to_fitted_passthrough',
        'object has no attribute feature_name_combiner',
        'object has no attribute use_label_encoder',
        'object has no attribute gpu_id',
        'object has no attribute force_int_remainder_cols',
        'object has no attribute missing_values_in_feature_mask_',
        'object has no attribute _impurity_tree',
        'object has no attribute base_estimator',
        'object has no attribute estimator_params',
        'object has no attribute n_features_',
        'object has no attribute _sklearn_version',
        'object has no attribute transform_input',
        'object has no attribute predictor',
        'object has no attribute sparse_output',
        'object has no attribute _n_features',
        'object has no attribute _infrequent_enabled',
        'object has no attribute _validate_params',
        '__sklearn_tags__',
      ],
      pattern:
        /'?(?<class>[A-Z]\w{2,60})'? object has no attribute '(?<attribute>_fill_dtype|_fit_dtype|monotonic_cst|multi_class|_name_to_fitted_passthrough|feature_name_combiner|use_label_encoder|gpu_id|force_int_remainder_cols|missing_values_in_feature_mask_|base_estimator_?|estimator_params|n_features_|_sklearn_version|transform_input|predictor|sparse_output|_n_features\w*|_infrequent_enabled|_validate_params|__sklearn_tags__)'/,
      examples: [
        "AttributeError: 'SimpleImputer' object has no attribute '_fill_dtype'",
        "AttributeError: 'DecisionTreeRegressor' object has no attribute 'monotonic_cst'",
        "AttributeError: 'XGBClassifier' object has no attribute 'use_label_encoder'",
        "500 - LGBMClassifier object has no attribute '_n_features'",
        "AttributeError: 'ColumnTransformer' object has no attribute '_name_to_fitted_passthrough'",
      ],
    },
    {
      literals: [
        'is not a known bitgenerator module',
        '__randomstate_ctor() takes',
        'code() takes at most',
        'code expected at',
        'code() argument 13 must be',
        'an integer is required (got type bytes)',
        'argument placement has incorrect type',
        'stringdtype.__init__() takes from',
        'buffer dtype mismatch, expected size_t',
        '__generator_ctor() takes',
        'bad marshal data',
        'unknown opcode',
      ],
      pattern:
        /(?<what>is not a known BitGenerator module|__(?:randomstate|generator)_ctor\(\) takes|code\(\) takes at most \d{1,3} arguments \(\d{1,3} given\)|code expected at (?:least|most) \d{1,3} arguments, got \d{1,3}|code\(\) argument 13 must be \w+, not \w+|an integer is required \(got type bytes\)|Argument 'placement' has incorrect type|StringDtype\.__init__\(\) takes from|Buffer dtype mismatch, expected 'SIZE_t'|bad marshal data \(unknown type code\)|SystemError: unknown opcode)/,
      examples: [
        "ValueError: <class 'numpy.random._mt19937.MT19937'> is not a known BitGenerator module.",
        'TypeError: code() takes at most 15 arguments (16 given)',
        'TypeError: code expected at least 16 arguments, got 15',
        'TypeError: an integer is required (got type bytes)',
        "TypeError: Argument 'placement' has incorrect type (expected pandas._libs.internals.BlockPlacement, got slice)",
        "ValueError: Buffer dtype mismatch, expected 'SIZE_t' but got 'int'",
      ],
    },
    {
      literals: ['inconsistentversionwarning', 'trying to unpickle estimator'],
      pattern:
        /Trying to unpickle estimator (?<estimator>\w{1,80}) from version (?<from>[\w.]{1,20}) when using version (?<to>[\w.]{1,20}\w)|InconsistentVersionWarning/,
      weight: 'hint',
      examples: [
        'InconsistentVersionWarning: Trying to unpickle estimator LogisticRegression from version 0.24.1 when using version 1.5.0.',
      ],
    },
    {
      literals: ['detected one or more mismatches between the models dependencies'],
      pattern:
        /Detected one or more mismatches between the model's dependencies and the current Python environment: ?(?:- (?<package>[\w.-]{1,60}) \(current: (?<has>[\w.]{1,30}), required: [\w.[\]-]{1,60}?==(?<wants>[\w.]{1,30})\))?/,
      weight: 'hint',
      examples: [
        "WARNING mlflow.pyfunc: Detected one or more mismatches between the model's dependencies and the current Python environment:\n - scikit-learn (current: 1.5.2, required: scikit-learn==1.2.0)",
      ],
    },
  ],
  says: ({
    object,
    module,
    protocol,
    from,
    to,
    class: className,
    attribute,
    package: packageName,
    has,
    wants,
    what,
  }) =>
    object && module
      ? `The model was saved with another version of ${packageOf(module)} than that of the environment, whose ${module} has no ${object}.`
      : module
        ? `The model was saved with other versions than those of the environment: ${module} does not exist in them.`
        : protocol
          ? `The model was saved by a newer Python: this one does not read pickle protocol ${protocol}.`
          : className && attribute
            ? `The model was saved with another version of its library than that of the environment: ${className} has no ${attribute} there.`
            : from && to
              ? `The model was saved with scikit-learn ${from} and is loaded with ${to}.`
              : packageName && has && wants
                ? `The model was saved with ${packageName} ${wants}, and the environment has ${has}.`
                : what && /^(?:code|an integer|bad marshal|SystemError)/.test(what)
                  ? 'The model was saved by another version of Python than that of the environment.'
                  : 'The model was saved with other versions than those of the environment.',
  fix: ({ module, from, package: packageName, wants, what }) => [
    from
      ? step(`Pin scikit-learn==${from} in the environment, the version that saved the model.`)
      : packageName && wants
        ? step(`Pin ${packageName}==${wants} in the environment, the version that saved the model.`)
        : what && /^(?:code|an integer|bad marshal|SystemError)/.test(what)
          ? step('Set python in the conda file to the version that the model was trained with.')
          : module
            ? step(
                `Pin ${packageOf(module)} in the environment to the version that saved the model (pip show ${packageOf(module)} where it was trained).`,
              )
            : undefined,
    step(
      'Pin the packages of the environment to the versions that the model was trained with; for MLflow models, requirements.txt in the model has them.',
    ),
    step('Or train and save the model again with the versions of the environment.'),
  ],
  blame: { code: 'frame' },
  before: ['pickle-class-missing', 'module-not-found', 'package-attribute-missing', 'numpy-mismatch'],
  preventedBy: ['mlflow/disagreement', 'environment/unpinned'],
  source: 'CPython, scikit-learn, numpy, pandas and mlflow, their own texts',
  asOf: '2026-11',
});
