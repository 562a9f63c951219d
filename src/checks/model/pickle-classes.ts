import { type LoadedModel, loadedModel, type ModelPickle } from '../../domain/model/pickles.js';
import { definedIn } from '../../domain/scoring/definitions.js';
import { changesSearch } from '../../domain/scoring/imports.js';
import { loadedModules, resolveAbsolute } from '../../domain/scoring/local-modules.js';
import { stdlibOf } from '../../domain/scoring/provided.js';
import type { Script } from '../../domain/scoring/script.js';
import { shown } from '../../domain/shown.js';
import type { Severity } from '../../model/findings.js';
import type { GlobalName } from '../../project/formats/pickle/opcodes.js';
import {
  DEPLOYMENTS,
  type DocumentContext,
  defineCheck,
  type Problem,
  problem,
  type Said,
} from '../check.js';

/**
 * A pickle holds its classes by name alone: Python imports them when it loads the model (docs.python.org, "What can be
 * pickled and unpickled?"). The container has all of them.
 */
export default defineCheck({
  id: 'model/pickle-classes',
  title: 'The container has the classes that the model is made of',
  confidence: 'certain',
  severity: 'error',
  prevents: 'ERR_2200',
  since: '1.0.0',
  of: DEPLOYMENTS,
  async *run(context: DocumentContext) {
    const model = await loadedModel(context);
    if (model === undefined) return;
    for (const pickle of model.pickles) yield* ofPickle(model, pickle);
  },
});

/** Of one file, no more modules are named. */
const ENOUGH = 5;

function* ofPickle(model: LoadedModel, pickle: ModelPickle): Iterable<Problem> {
  const own = pickle.pickle.globals.filter(({ module }) => module === '__main__');
  if (own.length > 0 && !namesMain(model.script)) yield tell(model, pickle, inMain(pickle, own), 'error');
  const seen = new Set<string>();
  for (const each of pickle.pickle.globals) {
    const [top = ''] = each.module.split('.');
    if (seen.has(top) || seen.size >= ENOUGH || isOfPython(each.module)) continue;
    const [said, severity] = ofModule(model, pickle, each) ?? [];
    if (said === undefined || severity === undefined) continue;
    seen.add(top);
    yield tell(model, pickle, said, severity);
  }
}

/** Python 2's names of its own modules are in old protocols. */
const OLD_NAMES: ReadonlySet<string> = new Set([
  '__builtin__',
  '__builtins__',
  'copy_reg',
  'cPickle',
  'UserDict',
]);

function isOfPython(module: string): boolean {
  const [top = ''] = module.split('.');
  // Names with an underscore are parts of packages that put themselves elsewhere: `_loss` of scikit-learn.
  return top === '' || top.startsWith('_') || OLD_NAMES.has(top) || stdlibOf(top, []).kind !== 'no';
}

/** The script puts its classes into `__main__` itself, or looks them up elsewhere. */
function namesMain(script: Script | undefined): boolean {
  const files = script === undefined ? [] : [script, ...loadedModules(script).map(({ file }) => file)];
  return files.some(({ source }) => NAMES_MAIN.test(source.text));
}

const NAMES_MAIN =
  /sys\.modules\s*\[\s*["']__main__["']|\bimport __main__|\b__main__\.\w+\s*=|setattr\(\s*__main__|\bfind_class\b/;

function inMain({ file }: ModelPickle, own: readonly GlobalName[]): Said & { variant: string; key: string } {
  const [first] = own;
  const name = shown(first?.name ?? '');
  const more = own.length > 1 ? ` and ${own.length - 1} more` : '';
  return {
    variant: 'main',
    key: first?.name ?? '',
    what: `The model ${shown(file)} needs ${name}${more} of the module __main__: the training script or notebook defined it itself. In the container, __main__ is the server, so loading the model fails with "Can't get attribute '${name}' on <module '__main__'>", also if the scoring script defines it.`,
    fix: `Move ${name} to a module of the code folder, import it from there in training, and save the model again.`,
  };
}

type Judged = [said: Said & { variant: string; key: string }, severity: Severity];

function ofModule(model: LoadedModel, pickle: ModelPickle, needed: GlobalName): Judged | undefined {
  const { script, packages } = model;
  const found = script && resolveAbsolute(script, needed.module).found;
  if (script !== undefined && found?.kind === 'file') return ofFile(script, pickle, needed, found.path);
  if (packages === undefined || (found !== undefined && found.kind !== 'missing')) return undefined;
  const provided = packages.provides(needed.module);
  if (provided.kind !== 'missing') return undefined;
  const isOpen = packages.mayBring(provided.distributions) || (script !== undefined && changesSearch(script));
  // A model without code brings modules of its own in folders beside it.
  if (isOpen || (script === undefined && !provided.isKnown)) return undefined;
  const severity = packages.isAzureImage ? 'error' : 'warning';
  return [
    provided.isKnown ? ofPackage(model, pickle, needed, provided.distributions) : ofOwn(pickle, needed),
    severity,
  ];
}

/** A module of the code folder that does not have the class. */
function ofFile(
  script: Script,
  { file }: ModelPickle,
  { module, name }: GlobalName,
  path: string,
): Judged | undefined {
  const source = script.read(path);
  const [first = ''] = name.split('.');
  if (source === undefined || definedIn(script, source, first)) return undefined;
  const [short, of] = [shown(name), shown(module)];
  return [
    {
      variant: 'not-in-module',
      key: `${module} ${name}`,
      what: `The model ${shown(file)} needs ${short} of the module ${of}, and ${source.source.file} does not define it. Loading the model fails with "Can't get attribute '${short}'", and the container crashes.`,
      fix: `Define ${short} in ${source.source.file} as in training, or save the model again with the code of the repository.`,
    },
    'error',
  ];
}

function ofPackage(
  { conda }: LoadedModel,
  { file, pickle }: ModelPickle,
  { module }: GlobalName,
  [distribution = '']: readonly string[],
): Said & { variant: string; key: string } {
  const [version] = distribution === 'scikit-learn' ? pickle.sklearnVersions : [];
  const wanted = version === undefined ? distribution : `${distribution}==${shown(version)}`;
  return {
    variant: 'package',
    key: distribution,
    what: `The model ${shown(file)} needs ${shown(module)}, which no package in ${conda?.view.source.file ?? 'the conda file'} provides. Loading it fails with "ModuleNotFoundError: No module named '${shown(module.split('.')[0] ?? '')}'", and the container crashes.`,
    fix: `Add the line "- ${wanted}" to the pip section, in the version that saved the model.`,
  };
}

function ofOwn({ file }: ModelPickle, { module, name }: GlobalName): Said & { variant: string; key: string } {
  const top = shown(module.split('.')[0] ?? '');
  return {
    variant: 'own-module',
    key: module,
    what: `The model ${shown(file)} needs ${shown(name)} of the module ${shown(module)}, which is neither in the code folder nor in a package of the environment. Loading it fails with "ModuleNotFoundError: No module named '${top}'", and the container crashes.`,
    fix: `Copy the module ${top} of the training code into the code folder, under the same name.`,
  };
}

function tell(
  { view, script }: LoadedModel,
  { isLoaded }: ModelPickle,
  { key, ...said }: Said & { variant: string; key: string },
  highest: Severity,
): Problem {
  const severity = script?.isOwnContainer ? 'notice' : isLoaded ? highest : 'warning';
  const made = problem(view, 'path', { ...said, severity });
  return { ...made, route: [...made.route, said.variant, key] };
}
