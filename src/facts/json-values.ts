/**
 * What library calls give back, as far as it decides whether the answer of `run()` can be written as JSON. The server
 * writes it with plain `json.dumps` (microsoft/azureml-inference-server 1.5.1, `aml_response.py`): str, int, float, bool,
 * None, and dicts, lists and tuples of these, with their subclasses. numpy's float64 is a float and its str_ a str; its
 * other scalars are neither. Read off the reference pages of the libraries, 2026-11.
 */

/** A thing that `json.dumps` refuses, and what Python calls its type. */
export const NOT_JSON = {
  array: { says: 'a numpy array', type: 'ndarray', fix: 'Convert it with .tolist().' },
  'numpy-int': { says: 'a numpy integer', type: 'int64', fix: 'Convert it with int(…), or with .item().' },
  'numpy-bool': { says: 'a numpy truth value', type: 'bool', fix: 'Convert it with bool(…).' },
  'numpy-float': { says: 'a numpy float32', type: 'float32', fix: 'Convert it with float(…).' },
  frame: {
    says: 'a pandas DataFrame',
    type: 'DataFrame',
    fix: 'Convert it with .to_dict(orient="records").',
  },
  series: { says: 'a pandas Series', type: 'Series', fix: 'Convert it with .tolist().' },
  index: { says: 'a pandas Index', type: 'Index', fix: 'Convert it with .tolist().' },
  bytes: {
    says: 'bytes',
    type: 'bytes',
    fix: 'Decode them to text with .decode(), or return AMLResponse(data, 200) to send bytes as they are.',
  },
  set: { says: 'a set', type: 'set', fix: 'Convert it with list(…).' },
  datetime: { says: 'a date or time', type: 'datetime', fix: 'Convert it to text with .isoformat().' },
  timedelta: { says: 'a time span', type: 'timedelta', fix: 'Convert it with .total_seconds().' },
  decimal: { says: 'a Decimal', type: 'Decimal', fix: 'Convert it with float(…) or str(…).' },
  uuid: { says: 'a UUID', type: 'UUID', fix: 'Convert it with str(…).' },
  tensor: { says: 'a tensor', type: 'Tensor', fix: 'Convert it with .tolist().' },
  'tf-tensor': { says: 'a tensor', type: 'EagerTensor', fix: 'Convert it with .numpy().tolist().' },
  iterator: { says: 'an iterator', type: 'generator', fix: 'Make a list of it with list(…).' },
  view: { says: 'the view of a dict', type: 'dict_values', fix: 'Make a list of it with list(…).' },
  object: { says: 'an object', type: 'object', fix: 'Return its values in a dict.' },
} as const;

export type NotJson = keyof typeof NOT_JSON;

/** Models by what makes them, and what their calls give back. */
export type ModelKind =
  | 'sklearn'
  /** From a pickle: most are scikit-learn's, some are somebody's own class. */
  | 'loaded'
  | 'keras'
  | 'onnx'
  | 'torch'
  | 'transformer'
  | 'sentences'
  | 'spacy'
  | 'yolo';

/** By the resolved name of the call. */
export const MODEL_MAKERS: readonly [RegExp, ModelKind][] = [
  [/^(?:sklearn\.externals\.)?joblib\.load$/, 'loaded'],
  [/^(?:(?:c|cloud)?[pP]ickle|dill|pickle5)\.loads?$/, 'loaded'],
  [/^pandas\.read_pickle$/, 'loaded'],
  [/^mlflow\.(?:sklearn|xgboost|lightgbm|catboost)\.load_model$/, 'loaded'],
  [/^(?:xgboost|lightgbm|catboost)\.(?:XGB|LGBM|CatBoost|Booster)\w*$/, 'sklearn'],
  [/^sklearn\.(?!(?:model_selection|metrics|utils|datasets|base)\b)\w+\.[A-Z]\w+$/, 'sklearn'],
  [/^(?:tensorflow\.)?keras\.(?:models|saving)\.(?:load_model|model_from_json)$/, 'keras'],
  [/^(?:tensorflow\.)?keras\.(?:Sequential|Model|models\.\w+)$/, 'keras'],
  [/^mlflow\.(?:tensorflow|keras)\.load_model$/, 'keras'],
  [/^onnxruntime\.(?:\w+\.)*InferenceSession$/, 'onnx'],
  [/^torch\.(?:load|jit\.load|hub\.load)$/, 'torch'],
  [/^torchvision\.models\.\w+$/, 'torch'],
  [/^mlflow\.pytorch\.load_model$/, 'torch'],
  [/^transformers\.(?:Auto|TFAuto)?\w*(?:Model|For)\w*\.from_pretrained$/, 'transformer'],
  [/^sentence_transformers\.SentenceTransformer$/, 'sentences'],
  [/^spacy\.load$/, 'spacy'],
  [/^ultralytics\.YOLO$/, 'yolo'],
];

/** Functions of numpy whose result is always an array, or holds one. */
export const NUMPY_ARRAYS: ReadonlySet<string> = new Set([
  ...['array', 'asarray', 'asanyarray', 'ascontiguousarray', 'zeros', 'ones', 'empty', 'full', 'arange'],
  ...[
    'zeros_like',
    'ones_like',
    'full_like',
    'linspace',
    'concatenate',
    'stack',
    'vstack',
    'hstack',
    'dstack',
  ],
  ...['column_stack', 'row_stack', 'where', 'argsort', 'sort', 'squeeze', 'expand_dims', 'reshape', 'ravel'],
  ...['transpose', 'frombuffer', 'fromstring', 'fromiter', 'loadtxt', 'genfromtxt', 'eye', 'identity'],
  ...['atleast_1d', 'atleast_2d', 'atleast_3d', 'tile', 'repeat', 'argwhere', 'nonzero', 'delete', 'append'],
  ...['insert', 'isin', 'in1d', 'unique', 'array_split', 'split', 'flip', 'fliplr', 'flipud', 'roll'],
  ...['logspace', 'meshgrid', 'outer', 'cumsum', 'cumprod', 'diff', 'take_along_axis', 'argpartition'],
]);

/** Functions of numpy that give an array for an array, and a scalar for a scalar. */
export const NUMPY_ELEMENTWISE: ReadonlySet<string> = new Set([
  ...[
    'exp',
    'log',
    'log10',
    'log2',
    'log1p',
    'expm1',
    'sqrt',
    'square',
    'abs',
    'absolute',
    'round',
    'around',
  ],
  ...['rint', 'floor', 'ceil', 'clip', 'maximum', 'minimum', 'add', 'subtract', 'multiply', 'divide'],
  ...['nan_to_num', 'sign', 'power', 'tanh', 'sin', 'cos', 'mod', 'negative', 'real', 'copy', 'digitize'],
]);

/** Functions of numpy that give one number, or an array where an axis is given. */
export const NUMPY_REDUCERS: ReadonlySet<string> = new Set([
  ...['mean', 'sum', 'max', 'min', 'amax', 'amin', 'std', 'var', 'median', 'prod', 'average', 'nanmean'],
  ...['nanmax', 'nanmin', 'nansum', 'percentile', 'quantile'],
]);

/** The same of its methods and those of torch and pandas. */
export const REDUCER_METHODS: ReadonlySet<string> = new Set([
  ...['mean', 'sum', 'max', 'min', 'std', 'var', 'prod', 'ptp', 'median'],
]);

/** Scalar types of numpy, by what `json.dumps` takes them for; those that it takes are left out. */
export const NUMPY_SCALARS: Readonly<Record<string, NotJson>> = {
  ...Object.fromEntries(
    [
      'int_',
      'intp',
      'intc',
      'int8',
      'int16',
      'int32',
      'int64',
      'uint8',
      'uint16',
      'uint32',
      'uint64',
      'uint',
    ].map(name => [name, 'numpy-int' as const]),
  ),
  float16: 'numpy-float',
  float32: 'numpy-float',
  half: 'numpy-float',
  single: 'numpy-float',
  bool_: 'numpy-bool',
  datetime64: 'datetime',
  timedelta64: 'timedelta',
};

/** Functions of torch that give a tensor. */
export const TORCH_TENSORS: ReadonlySet<string> = new Set([
  ...['tensor', 'as_tensor', 'from_numpy', 'FloatTensor', 'LongTensor', 'Tensor', 'zeros', 'ones', 'empty'],
  ...[
    'softmax',
    'sigmoid',
    'argmax',
    'argmin',
    'cat',
    'stack',
    'squeeze',
    'unsqueeze',
    'exp',
    'log',
    'round',
  ],
  ...['mean', 'sum', 'flatten', 'relu', 'tanh', 'topk', 'sort', 'where', 'clamp', 'abs', 'matmul', 'norm'],
  ...['max', 'min'],
]);

/** Functions of tensorflow that give a tensor. */
export const TF_TENSORS: ReadonlySet<string> = new Set([
  ...[
    'constant',
    'convert_to_tensor',
    'argmax',
    'argmin',
    'cast',
    'concat',
    'expand_dims',
    'reshape',
    'squeeze',
  ],
  ...['stack', 'zeros', 'ones', 'reduce_mean', 'reduce_max', 'reduce_sum', 'sigmoid', 'nn.softmax'],
  ...['nn.sigmoid', 'math.argmax', 'math.sigmoid', 'math.reduce_mean', 'round', 'transpose', 'io.read_file'],
]);

/** Functions of pandas, by what they give. */
export const PANDAS_MAKES: Readonly<Record<string, NotJson>> = {
  ...Object.fromEntries(
    [
      'DataFrame',
      'read_csv',
      'read_json',
      'read_parquet',
      'read_table',
      'read_feather',
      'concat',
      'merge',
    ].map(name => [name, 'frame' as const]),
  ),
  'DataFrame.from_dict': 'frame',
  'DataFrame.from_records': 'frame',
  get_dummies: 'frame',
  json_normalize: 'frame',
  pivot_table: 'frame',
  melt: 'frame',
  Series: 'series',
  cut: 'series',
  qcut: 'series',
  Index: 'index',
  date_range: 'index',
  Timestamp: 'datetime',
  'Timestamp.now': 'datetime',
  'Timestamp.today': 'datetime',
  Timedelta: 'timedelta',
};

/** Methods of a DataFrame that give a DataFrame. */
export const FRAME_METHODS: ReadonlySet<string> = new Set([
  ...['head', 'tail', 'copy', 'fillna', 'dropna', 'drop', 'rename', 'reset_index', 'set_index', 'assign'],
  ...['astype', 'merge', 'join', 'sort_values', 'sort_index', 'round', 'replace', 'query', 'sample'],
  ...['transpose', 'select_dtypes', 'reindex', 'isnull', 'isna', 'notna', 'notnull', 'abs', 'clip', 'where'],
  ...['mask', 'applymap', 'drop_duplicates', 'filter', 'describe', 'infer_objects', 'convert_dtypes'],
]);

/** Methods of a Series that give a Series. */
export const SERIES_METHODS: ReadonlySet<string> = new Set([
  ...[
    'head',
    'tail',
    'copy',
    'fillna',
    'dropna',
    'astype',
    'round',
    'replace',
    'map',
    'apply',
    'sort_values',
  ],
  ...[
    'value_counts',
    'clip',
    'abs',
    'where',
    'mask',
    'isna',
    'isnull',
    'notna',
    'rename',
    'cumsum',
    'nlargest',
  ],
]);

/** Methods of an array that give an array. */
export const ARRAY_METHODS: ReadonlySet<string> = new Set([
  ...['reshape', 'flatten', 'ravel', 'squeeze', 'transpose', 'copy', 'round', 'clip', 'argsort', 'cumsum'],
  ...['astype', 'repeat', 'take', 'dot', 'view', 'swapaxes', 'nonzero', 'toarray', 'todense'],
]);

/** Methods of a tensor that give a tensor. */
export const TENSOR_METHODS: ReadonlySet<string> = new Set([
  ...['cpu', 'detach', 'cuda', 'to', 'squeeze', 'unsqueeze', 'softmax', 'sigmoid', 'argmax', 'argmin', 'max'],
  ...['min', 'mean', 'sum', 'view', 'reshape', 'float', 'long', 'int', 'double', 'half', 'flatten', 'round'],
  ...['exp', 'log', 'clone', 'topk', 'permute', 'transpose', 'type', 'clamp', 'contiguous', 'requires_grad_'],
]);

/** Methods that give plain values, whatever they are called on. */
export const PLAIN_METHODS: ReadonlySet<string> = new Set([
  ...[
    'tolist',
    'to_list',
    'item',
    'to_dict',
    'isoformat',
    'total_seconds',
    'timestamp',
    'model_dump',
    'dict',
  ],
  ...['as_py', 'to_pylist', 'to_dicts', 'asdict', '_asdict'],
]);

/** Methods that give text, whatever they are called on. */
export const TEXT_METHODS: ReadonlySet<string> = new Set([
  ...['to_json', 'to_string', 'to_html', 'strftime', 'decode', 'hex', 'format', 'join', 'model_dump_json'],
  ...['to_markdown', 'hexdigest', 'getvalue_text', 'upper', 'lower', 'strip', 'replace'],
]);

/** Other calls, by their resolved name. */
export const CALLS_MAKE: Readonly<Record<string, NotJson>> = {
  set: 'set',
  frozenset: 'set',
  bytes: 'bytes',
  bytearray: 'bytes',
  memoryview: 'bytes',
  range: 'iterator',
  map: 'iterator',
  filter: 'iterator',
  zip: 'iterator',
  enumerate: 'iterator',
  reversed: 'iterator',
  iter: 'iterator',
  'base64.b64encode': 'bytes',
  'base64.b64decode': 'bytes',
  'base64.urlsafe_b64encode': 'bytes',
  'base64.standard_b64encode': 'bytes',
  'base64.encodebytes': 'bytes',
  'pickle.dumps': 'bytes',
  'zlib.compress': 'bytes',
  'gzip.compress': 'bytes',
  'datetime.datetime': 'datetime',
  'datetime.datetime.now': 'datetime',
  'datetime.datetime.utcnow': 'datetime',
  'datetime.datetime.today': 'datetime',
  'datetime.datetime.fromtimestamp': 'datetime',
  'datetime.datetime.strptime': 'datetime',
  'datetime.datetime.fromisoformat': 'datetime',
  'datetime.date': 'datetime',
  'datetime.date.today': 'datetime',
  'datetime.timedelta': 'timedelta',
  'decimal.Decimal': 'decimal',
  'uuid.uuid4': 'uuid',
  'uuid.uuid1': 'uuid',
  'pathlib.Path': 'object',
  'PIL.Image.open': 'object',
  'PIL.Image.fromarray': 'object',
  'cv2.imread': 'array',
  'cv2.imdecode': 'array',
  'cv2.resize': 'array',
  'cv2.cvtColor': 'array',
  'scipy.special.softmax': 'array',
};
