import { basename, extname } from 'node:path';
import { isWritten } from '../../domain/scoring/file-calls.js';
import { problemIn, type Script, validScriptOf } from '../../domain/scoring/script.js';
import { shown } from '../../domain/shown.js';
import { modelPath } from '../../domain/uploads/places.js';
import { MODEL_FILES } from '../../facts/script-files.js';
import { pathBelowEnv } from '../../python/path-parts.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck } from '../check.js';

const MODEL_DIR = 'AZUREML_MODEL_DIR';
/** No scoring script has more paths. */
const MAX_PATHS = 500;
const ENOUGH_FILES = 2_000;

/** Functions that open one file and fail at a folder. Sources: the reference pages of the libraries, 2026-11. */
const OPENS_FILE =
  /^(?:open|io\.open|codecs\.open|gzip\.open|bz2\.open|joblib\.load|sklearn\.externals\.joblib\.load|numpy\.(?:load|loadtxt|genfromtxt|fromfile)|pandas\.read_(?:csv|table|json|pickle|excel|feather|hdf)|torch\.(?:load|jit\.load)|safetensors\.torch\.load_file|safetensors\.safe_open|tensorflow\.lite\.Interpreter|onnx\.load|onnxruntime\.InferenceSession|h5py\.File|cv2\.(?:imread|CascadeClassifier)|PIL\.Image\.open|fasttext\.load_model|ultralytics\.YOLO|zipfile\.ZipFile|tarfile\.open|pathlib\.(?:Posix)?Path\.(?:open|read_text|read_bytes))$/;

/**
 * What opens a file is given a file: AZUREML_MODEL_DIR is a folder, also where the model is a single file, and so is a
 * model that was registered from a folder (docs of the variable; Azure/azureml-examples#1068).
 */
export default defineCheck({
  id: 'scoring/folder-as-file',
  title: 'What opens a file is given a file and not a folder',
  confidence: 'certain',
  severity: 'error',
  prevents: 'ERR_2200',
  since: '1.0.0',
  of: DEPLOYMENTS,
  async *run(context: DocumentContext) {
    const script = await validScriptOf(context);
    if (script === undefined) return;
    if (script.document.has(['environment_variables', MODEL_DIR])) return;
    const seen = new Set<string>();
    for (const each of script.module.paths.slice(0, MAX_PATHS)) {
      const { passedTo } = each;
      if (passedTo === undefined || each.mainOnly || each.handled === 'asked' || isWritten(each)) continue;
      const below = OPENS_FILE.test(passedTo.target) ? pathBelowEnv(each.parts, MODEL_DIR) : undefined;
      const folder = below === undefined ? undefined : folderAt(script, below);
      if (folder === undefined || seen.has(passedTo.target)) continue;
      seen.add(passedTo.target);
      yield problemIn(script, script, passedTo.span, {
        severity: each.conditional || each.handled !== undefined ? 'warning' : 'error',
        what: `${shown(passedTo.callee)} opens one file, and $${shown(folder.written)} is a folder in the container. Python raises "IsADirectoryError", and the container crashes.`,
        fix:
          folder.file === undefined
            ? 'Add the name of the file to the path.'
            : `Use os.path.join(os.environ["${MODEL_DIR}"], "${shown(folder.file)}").`,
        key: passedTo.target,
      });
    }
  },
});

interface Folder {
  /** `AZUREML_MODEL_DIR/model` */
  written: string;
  /** The file that was likely meant, below AZUREML_MODEL_DIR. */
  file: string | undefined;
}

/** The folder that a path below AZUREML_MODEL_DIR is; undefined where it is a file, or nobody knows. */
function folderAt(script: Script, written: string): Folder | undefined {
  const { document, project } = script;
  const below = written.replace(/^\.?\/+|\/+$/g, '');
  const place = document.isGiven('model_mount_path') ? undefined : modelPath(document);
  const look = place && project.look(place.base, place.written);
  const isOurs = look !== undefined && project.leavesRepository(document.source.path, look.path) !== true;
  if (below === '') {
    const file = !isOurs
      ? undefined
      : look.kind === 'file'
        ? basename(look.path)
        : onlyFile(script, look.path);
    return { written: MODEL_DIR, file };
  }
  if (!isOurs || look.kind !== 'folder') return undefined;
  const [first = '', ...rest] = below.split('/');
  if (first !== basename(look.path)) return undefined;
  const inside = rest.length === 0 ? look : project.look(look.path, rest.join('/'));
  if (inside.kind !== 'folder') return undefined;
  return { written: `${MODEL_DIR}/${below}`, file: onlyFile(script, look.path) };
}

/** The one file of a model folder that holds a trained model. */
function onlyFile({ project }: Script, folder: string): string | undefined {
  const found = project
    .filesBelow(folder, ENOUGH_FILES)
    .filter(({ name }) => MODEL_FILES.includes(extname(name).toLowerCase()));
  const [only] = found;
  return only === undefined || found.length > 1 ? undefined : `${basename(folder)}/${only.name}`;
}
