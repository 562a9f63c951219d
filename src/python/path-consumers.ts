/**
 * Functions that take a file's or folder's path, and which argument it is. A literal is taken for a path only where it
 * is passed to one of these: `spacy.load('en_core_web_sm')` and `from_pretrained('bert-base')` name no files.
 * Sources: the reference pages of the libraries, 2026-07.
 */

/** By target: the position of the path, and the keywords that may name it. */
const TAKES_PATH: Record<string, readonly [position: number, ...keywords: string[]]> = {
  open: [0, 'file'],
  'io.open': [0, 'file'],
  'codecs.open': [0, 'filename'],
  'gzip.open': [0, 'filename'],
  'bz2.open': [0, 'filename'],
  'lzma.open': [0, 'filename'],
  'os.listdir': [0, 'path'],
  'os.scandir': [0, 'path'],
  'os.walk': [0, 'top'],
  'os.stat': [0, 'path'],
  'os.access': [0, 'path'],
  'os.chdir': [0, 'path'],
  'os.path.exists': [0, 'path'],
  'os.path.isfile': [0, 'path'],
  'os.path.isdir': [0, 's'],
  'os.path.getsize': [0, 'filename'],
  'os.path.getmtime': [0, 'filename'],
  'glob.glob': [0, 'pathname'],
  'glob.iglob': [0, 'pathname'],
  'shutil.copy': [0, 'src'],
  'shutil.copyfile': [0, 'src'],
  'shutil.copytree': [0, 'src'],
  'shutil.unpack_archive': [0, 'filename'],
  'zipfile.ZipFile': [0, 'file'],
  'tarfile.open': [0, 'name'],
  'sqlite3.connect': [0, 'database'],
  'shelve.open': [0, 'filename'],
  'sys.path.append': [0],
  'sys.path.insert': [1],
  'site.addsitedir': [0, 'sitedir'],
  'importlib.util.spec_from_file_location': [1, 'location'],
  'runpy.run_path': [0, 'path_name'],
  'joblib.load': [0, 'filename'],
  'sklearn.externals.joblib.load': [0, 'filename'],
  'dill.load_module': [0, 'filename'],
  'numpy.load': [0, 'file'],
  'numpy.loadtxt': [0, 'fname'],
  'numpy.genfromtxt': [0, 'fname'],
  'numpy.fromfile': [0, 'file'],
  'numpy.memmap': [0, 'filename'],
  'pandas.read_csv': [0, 'filepath_or_buffer'],
  'pandas.read_table': [0, 'filepath_or_buffer'],
  'pandas.read_excel': [0, 'io'],
  'pandas.read_json': [0, 'path_or_buf'],
  'pandas.read_parquet': [0, 'path'],
  'pandas.read_feather': [0, 'path'],
  'pandas.read_pickle': [0, 'filepath_or_buffer'],
  'pandas.read_hdf': [0, 'path_or_buf'],
  'pandas.read_orc': [0, 'path'],
  'polars.read_csv': [0, 'source'],
  'polars.read_parquet': [0, 'source'],
  'pyarrow.parquet.read_table': [0, 'source'],
  'torch.load': [0, 'f'],
  'torch.jit.load': [0, 'f'],
  'safetensors.torch.load_file': [0, 'filename'],
  'safetensors.safe_open': [0, 'filename'],
  'tensorflow.keras.models.load_model': [0, 'filepath'],
  'keras.models.load_model': [0, 'filepath'],
  'keras.saving.load_model': [0, 'filepath'],
  'tensorflow.saved_model.load': [0, 'export_dir'],
  'tensorflow.lite.Interpreter': [0, 'model_path'],
  'onnx.load': [0, 'f'],
  'onnxruntime.InferenceSession': [0, 'path_or_bytes'],
  'xgboost.Booster': [-1, 'model_file'],
  'lightgbm.Booster': [-1, 'model_file'],
  'h5py.File': [0, 'name'],
  'cv2.imread': [0, 'filename'],
  'cv2.CascadeClassifier': [0, 'filename'],
  'cv2.dnn.readNet': [0, 'model'],
  'PIL.Image.open': [0, 'fp'],
  'fasttext.load_model': [0, 'path'],
  'gensim.models.KeyedVectors.load': [0, 'fname'],
  'gensim.models.KeyedVectors.load_word2vec_format': [0, 'fname'],
  'gensim.models.Word2Vec.load': [0, 'fname'],
  'gensim.models.Doc2Vec.load': [0, 'fname'],
  'mlflow.pyfunc.load_model': [0, 'model_uri'],
  'mlflow.sklearn.load_model': [0, 'model_uri'],
  'mlflow.pytorch.load_model': [0, 'model_uri'],
  'mlflow.xgboost.load_model': [0, 'model_uri'],
  'mlflow.lightgbm.load_model': [0, 'model_uri'],
  'mlflow.tensorflow.load_model': [0, 'model_uri'],
  'mlflow.keras.load_model': [0, 'model_uri'],
  'mlflow.transformers.load_model': [0, 'model_uri'],
  'mlflow.spark.load_model': [0, 'model_uri'],
  'mlflow.onnx.load_model': [0, 'model_uri'],
  'tokenizers.Tokenizer.from_file': [0, 'path'],
  'ultralytics.YOLO': [0, 'model'],
  'dotenv.load_dotenv': [0, 'dotenv_path'],
};

/** Whether this argument of the function is a path. */
export function takesPath(target: string, argument: number | string): boolean {
  const takes = Object.hasOwn(TAKES_PATH, target) ? TAKES_PATH[target] : undefined;
  if (takes === undefined) return false;
  return argument === takes[0] || (typeof argument === 'string' && takes.includes(argument));
}

/** Methods of `pathlib.Path` that ask the disk, or pass the path on. */
export const PATH_OBJECT_METHODS: ReadonlySet<string> = new Set([
  ...[
    'open',
    'read_text',
    'read_bytes',
    'write_text',
    'write_bytes',
    'exists',
    'is_file',
    'is_dir',
    'iterdir',
  ],
  ...['glob', 'rglob', 'walk', 'stat', 'mkdir', 'touch', 'unlink', 'rmdir', 'rename', 'replace'],
]);

const ASKS =
  /^(?:os\.path\.(?:exists|isfile|isdir|islink|lexists|getsize|getmtime)|os\.(?:access|stat)|pathlib\.(?:Pure)?(?:Posix)?Path\.(?:exists|is_file|is_dir|stat))$/;
const LISTS =
  /^(?:os\.(?:listdir|scandir|walk)|glob\.i?glob|pathlib\.(?:Pure)?(?:Posix)?Path\.(?:iterdir|glob|rglob|walk))$/;

/** The function asks whether a path exists. */
export function asksDisk(target: string): boolean {
  return ASKS.test(target);
}

/** The function says what is in a folder, or which files have a name of that form. */
export function listsDisk(target: string): boolean {
  return LISTS.test(target);
}
