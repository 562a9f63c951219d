/** What the script does with a path: look for it, write it, read it. By the targets of the reader (src/python/path-consumers.ts). */
import { asksDisk, listsDisk } from '../../python/path-consumers.js';
import type { Call, PathExpression } from '../../python/types.js';

const WRITES =
  /^(?:os\.(?:makedirs|mkdir|remove|unlink|rename|rmdir)|shutil\.(?:rmtree|move)|(?:joblib|pickle|json)\.dump|logging\.FileHandler|pathlib\.(?:Posix)?Path\.(?:write_text|write_bytes|mkdir|touch|unlink|rmdir|rename|replace))$|\.(?:to_csv|to_json|to_parquet|to_pickle|save|savefig|save_model|save_pretrained|imwrite)$/;

/** The script looks whether it exists, and can handle it if not: `exists`, `listdir`, `glob`. */
export function isAskedFor({ passedTo }: PathExpression): boolean {
  return passedTo !== undefined && (asksDisk(passedTo.target) || listsDisk(passedTo.target));
}

/** The path only goes into a line of the log. */
export function isPrinted({ passedTo }: PathExpression): boolean {
  return passedTo !== undefined && LOGS.test(passedTo.callee);
}

const LOGS =
  /^(?:print|pprint|(?:\w+\.)*(?:log|logger|_logger|logging|LOGGER|LOG)\.(?:debug|info|warn|warning|error|critical|exception|log))$/;

/** The script writes the file itself. */
export function isWritten({ passedTo }: PathExpression): boolean {
  return passedTo !== undefined && (WRITES.test(passedTo.target) || /[wax]/.test(passedTo.mode ?? ''));
}

/**
 * Calls that write files or change the working directory: a file that is not in the repository may exist when the script
 * opens it.
 */
const MAKES_FILES =
  /(?:^|[._])(?:download|retrieve|fetch|extract|extractall|unpack|unpack_archive|copy|copyfile|copytree|move|chdir|symlink|system|popen|run|check_call|check_output|call|snapshot_download|get_file|wget|gdown|save|dump|write|write_text|write_bytes|mkdir|makedirs|to_csv|to_pickle)(?:_\w+)?$/i;
const NO_MAKER = /^(?:json|pickle|yaml|joblib|copy|<local>|session|model)\.(?:dumps|copy|deepcopy)$/;

export function makesFiles({ target, callee }: Call): boolean {
  if (NO_MAKER.test(target) || target === 'copy.copy') return false;
  return MAKES_FILES.test(target) || MAKES_FILES.test(callee);
}

/** Functions that load a trained model into memory, which takes time. Sources: the reference pages of the libraries, 2026-11. */
const LOADS_MODEL =
  /^(?:joblib\.load|sklearn\.externals\.joblib\.load|(?:c?loud)?pickle\.load|dill\.load|torch\.(?:load|jit\.load|hub\.load)|(?:tensorflow\.)?keras\.(?:models|saving)\.load_model|tensorflow\.saved_model\.load|onnxruntime\.InferenceSession|onnx\.load|mlflow\.\w+\.load_model|transformers\.(?:\w+\.from_pretrained|pipeline)|sentence_transformers\.SentenceTransformer|spacy\.load|fasttext\.load_model|ultralytics\.YOLO|gensim\.models\.\w+\.load|whisper\.load_model|peft\.\w+\.from_pretrained|diffusers\.\w+\.from_pretrained|safetensors\.torch\.load_file|catboost\.CatBoost\w*\.load_model)$/;

export function loadsModel({ target }: Call): boolean {
  return LOADS_MODEL.test(target);
}
