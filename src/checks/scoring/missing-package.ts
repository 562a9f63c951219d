import { addingPip } from '../../domain/scoring/adding-pip.js';
import { noModule } from '../../domain/scoring/consequences.js';
import {
  type Certainty,
  changesSearch,
  type JudgedImport,
  judgedImports,
  severityOf,
} from '../../domain/scoring/imports.js';
import { type MinimalImage, minimalImageOf } from '../../domain/scoring/minimal-image.js';
import { unmetNeeds } from '../../domain/scoring/needs.js';
import {
  distributionsOf,
  environmentOf,
  type ProvidedPackages,
  type StdlibGap,
  stdlibOf,
  type Unlisted,
} from '../../domain/scoring/provided.js';
import { problemIn, type Script, validScriptOf } from '../../domain/scoring/script.js';
import { shown } from '../../domain/shown.js';
import { OLD_MODULES, V1_PACKAGES } from '../../facts/old-apis.js';
import type { Edit } from '../../model/findings.js';
import {
  type Answer,
  DEPLOYMENTS,
  type DocumentContext,
  defineCheck,
  notChecked,
  type Problem,
  type Said,
} from '../check.js';

/**
 * The environment provides every package that the script and its modules import. The client does not check it: a missing
 * module raises ModuleNotFoundError in the container, which crashes.
 */
export default defineCheck({
  id: 'scoring/missing-package',
  title: 'The environment provides what the script imports',
  confidence: 'likely',
  severity: 'error',
  prevents: 'ERR_2200',
  since: '1.0.0',
  of: DEPLOYMENTS,
  async *run(context: DocumentContext) {
    const script = await validScriptOf(context);
    if (script === undefined) return;
    const environment = environmentOf(script.document, script.project);
    if (environment.kind === 'none') return;
    const imports = judgedImports(script);
    const wanted = imports.filter(({ verdict }) => verdict.kind === 'package');
    if (environment.kind === 'known') {
      yield* fromStdlib(script, imports, environment.packages);
      yield* fromPackages(script, wanted, environment.packages);
      yield* fromNeeds(script, environment.packages);
    } else yield* fromImage(script, wanted, environment.why);
  },
});

/** An image without a conda file: of a few it is known what they hold, and what is missed in them. */
function* fromImage(script: Script, wanted: readonly JudgedImport[], why: Unlisted): Iterable<Answer> {
  const image = minimalImageOf(script.document);
  const open: JudgedImport[] = [];
  for (const each of firstOfEach(wanted)) {
    const names = each.import.names?.map(({ name }) => name) ?? [];
    const { distributions = [] } = distributionsOf(each.import.module, names);
    const lacking = distributions.find(name => image?.lacks.includes(name));
    if (image === undefined || (lacking !== undefined && changesSearch(script))) open.push(each);
    else if (lacking !== undefined) yield notInImage(script, each, lacking, image);
    else if (!distributions.some(name => image.brings.includes(name))) open.push(each);
  }
  if (open.length > 0) yield unanswered(script, open, why);
}

function notInImage(
  script: Script,
  each: JudgedImport,
  distribution: string,
  { name, brings }: MinimalImage,
): Problem {
  return problemIn(script, each.file, each.import.moduleSpan, {
    variant: 'not-in-image',
    severity: severityOf(each.certainty, 'warning'),
    what: `The script imports ${shown(each.import.module)}, which the image ${shown(name)} does not have: it was built with ${brings.join(', ')} and their dependencies. ${noModule(`"ModuleNotFoundError: No module named '${shown(topOf(each))}'"`)}`,
    fix: `Add a conda_file to the environment, with ${distribution}, azureml-inference-server-http and the other imports of the script.`,
    key: topOf(each),
  });
}

function unanswered({ document }: Script, wanted: readonly JudgedImport[], why: Unlisted): Answer {
  const modules = [...new Set(wanted.map(topOf))].map(shown);
  const few = modules.length > 6 ? [...modules.slice(0, 6), '…'] : modules;
  const [because, fix] = UNLISTED[why];
  const they = why === 'incomplete' ? 'they provide' : 'it provides';
  return notChecked(document, 'environment', 'unknown-content', {
    variant: why,
    what: `${because}, so this check cannot tell whether ${they} ${few.join(', ')}.`,
    fix,
  });
}

const TRY_IMAGE = 'To check it yourself, run: docker run --rm <image> python -c "import <module>"';

const UNLISTED: Record<Unlisted, [because: string, fix: string]> = {
  reference: [
    'The environment is registered or curated',
    'To have it checked, define the environment inline with image and conda_file.',
  ],
  image: [
    'The content of the image is unknown',
    `To have it checked, list the packages in a conda_file. ${TRY_IMAGE}`,
  ],
  build: ['The image is built from a Dockerfile', TRY_IMAGE],
  incomplete: [
    'Some lines of the conda file name no known package (a path, a URL, a template)',
    'Name the package: "name @ https://…" for a URL.',
  ],
};

function topOf({ import: { module } }: JudgedImport): string {
  return module.split('.')[0] ?? '';
}

/** Modules that this version of Python does not have, or that Linux does not have. */
function* fromStdlib(
  script: Script,
  imports: readonly JudgedImport[],
  packages: ProvidedPackages,
): Iterable<Problem> {
  for (const each of firstOfEach(imports.filter(one => one.import.level === 0))) {
    const module = topOf(each);
    if (stdlibOf(module, []).kind === 'no') continue;
    const stdlib = packages.stdlib(module);
    if (stdlib.kind === 'there' || stdlib.kind === 'no') continue;
    const [python] = packages.conda.python;
    yield problemIn(script, each.file, each.import.moduleSpan, {
      ...notInStdlib(shown(module), stdlib),
      severity: severityOf(each.certainty, 'error'),
      related: python === undefined ? [] : [{ message: 'the Python version', at: python.place.at }],
      key: module,
    });
  }
}

const CRASHES = 'Python raises ModuleNotFoundError, and the container crashes.';

function notInStdlib(module: string, stdlib: StdlibGap): Said & { variant: string } {
  if (stdlib.kind === 'windows')
    return {
      variant: 'windows',
      what: `The script imports ${module}, which exists only in Python on Windows, and the container runs Linux. ${CRASHES}`,
      fix: `Remove the import, or guard it with "if sys.platform == 'win32':".`,
    };
  const { kind, version, replacement } = stdlib;
  if (kind === 'not-yet')
    return {
      variant: 'not-yet',
      what: `The script imports ${module}, which the standard library has only since Python ${version}, and the environment asks for an older one. ${CRASHES}`,
      fix: `Use python=${version} or newer.`,
    };
  return {
    variant: replacement === undefined ? 'removed' : 'removed-replaced',
    what: `The script imports ${module}, which Python ${version} removed from the standard library, and the environment asks for that version or newer. ${CRASHES}`,
    fix:
      replacement === undefined
        ? 'Remove the import, or use an older Python.'
        : `Add the line "- ${replacement}" to the pip section, which restores the module, or use an older Python.`,
  };
}

function* fromPackages(
  script: Script,
  wanted: readonly JudgedImport[],
  packages: ProvidedPackages,
): Iterable<Problem> {
  const isOpen = changesSearch(script);
  for (const each of firstOfEach(wanted)) {
    const { module, names = [] } = each.import;
    const provided = packages.provides(
      module,
      names.map(({ name }) => name),
    );
    if (provided.kind === 'transitive') {
      const { distribution } = provided;
      const by = shown(provided.by);
      yield problemIn(script, each.file, each.import.moduleSpan, {
        variant: 'transitive',
        severity: 'notice',
        what: `The script imports ${shown(module)}, which is in the environment only because ${by} depends on ${distribution}. If a later version of ${by} drops it, the container crashes without any change of yours.`,
        fix: `Add ${distribution} to the environment explicitly, in the version that you tested.`,
        key: topOf(each),
      });
    } else if (provided.kind === 'missing') yield missing(script, each, provided, { packages, isOpen });
  }
}

interface Circumstances {
  packages: ProvidedPackages;
  /** Some file changes where Python looks for modules. */
  isOpen: boolean;
}

function missing(
  script: Script,
  each: JudgedImport,
  found: { distributions: readonly string[]; isKnown: boolean },
  { packages, isOpen }: Circumstances,
): Problem {
  const [distribution = ''] = found.distributions;
  // A name that people give their own files is no package that another one brings.
  const isOwn = !found.isKnown && OWN_MODULE.test(topOf(each));
  const isSure = (found.isKnown || isOwn) && !isOpen && packages.isAzureImage;
  const highest = packages.mayBring(found.distributions) ? 'notice' : isSure ? 'error' : 'warning';
  const { conda } = packages;
  const isOld = V1_PACKAGES.has(distribution);
  const edits: Edit[] = highest === 'error' && !isOld && !isOwn ? addingPip(conda, distribution) : [];
  const place = conda.pipSection;
  const said = isOld
    ? ofSdk1(each, conda.view.source.file)
    : notProvided(each, found.isKnown, distribution, conda.view.source.file);
  return problemIn(script, each.file, each.import.moduleSpan, {
    ...(isOwn ? ownModule(each) : said),
    severity: severityOf(each.certainty, highest),
    related: place === undefined ? [] : [{ message: 'the pip section to add it to', at: place.at }],
    edits,
    key: topOf(each),
  });
}

/** Names of people's own modules beside their scripts, by those of public repositories. */
const OWN_MODULE =
  /^(?:(?:my|our|custom|local|own)_\w+|\w+_(?:utils?|helpers?|lib|common)|(?:utils?|helpers?|common|config|configs|constants|settings|src|lib|libs|app|core|modules?|tools|scripts)|(?:pre|post)_?process(?:ing|or|ors)?|processing|features?|feature_engineering|transforms?|model|models|model_utils|predict|prediction|predictor|inference|scoring|score_utils|train|training|schemas?|dataset|data_utils|data_prep|pipeline|pipelines|architecture|network|networks|nets)$/;

function ownModule(each: JudgedImport): Said & { variant: string } {
  const module = shown(each.import.module);
  return {
    variant: 'own-module',
    what: `The script imports ${module}, a module of your own by its name, and no file of this repository has that name. ${noModule(`"ModuleNotFoundError: No module named '${shown(topOf(each))}'"`)}`,
    fix: 'Commit the file into the code folder, next to the script. If a package provides the module, add the package to the conda file.',
  };
}

function notProvided(
  each: JudgedImport,
  isKnown: boolean,
  distribution: string,
  conda: string,
): Said & { variant?: string } {
  const module = shown(each.import.module);
  const top = shown(topOf(each));
  const error = `"ModuleNotFoundError: No module named '${top}'"`;
  if (!isKnown)
    return {
      variant: 'unknown-module',
      what: `The script imports ${module}. No package in ${conda} has that name, no file of this repository does, and it is not a well-known package. If nothing provides it, Python raises ${error}, and the container crashes.`,
      fix: `Add its package to ${conda}, or move your own module into the code folder. If another package provides it, suppress this check on this line.`,
    };
  if (each.certainty === 'request')
    return {
      variant: 'in-run',
      what: `run() imports ${module}, which no package in ${conda} provides. The container starts, and every request fails with ${error}.`,
      fix: `${addLine(distribution, conda)} Move the import to the top of the file, so that a missing package shows at startup.`,
    };
  return {
    what: `The script imports ${module}, which no package in ${conda} provides. ${noModule(error)}`,
    fix: `${addLine(distribution, conda)} ${distribution} is the package that provides ${module}.`,
  };
}

/** The package is never to be added: v2 has something else. */
function ofSdk1(each: JudgedImport, conda: string): Said & { variant: string } {
  const module = shown(each.import.module);
  const old = OLD_MODULES.find(({ module: name }) => `${each.import.module}.`.startsWith(`${name}.`));
  return {
    variant: 'sdk-v1',
    what: `The script imports ${module} of the SDK v1, which no package in ${conda} provides. ${noModule(`"ModuleNotFoundError: No module named '${shown(each.import.module.split('.').slice(0, 2).join('.'))}'"`)}`,
    fix: old?.instead ?? 'Remove the import: a scoring script of v2 needs no package of the SDK v1.',
  };
}

function addLine(distribution: string, conda: string): string {
  return `Add the line "- ${distribution}" to the pip section of ${conda}.`;
}

/** Packages that a used part of another package needs and that do not come with it. */
function* fromNeeds(script: Script, packages: ProvidedPackages): Iterable<Problem> {
  const conda = packages.conda.view.source.file;
  for (const { use, file, distribution, says, isDoubtful } of unmetNeeds(script, packages)) {
    yield problemIn(script, file, use.span, {
      variant: 'needs',
      severity: isDoubtful ? 'notice' : 'warning',
      what: `The script uses ${shown(use.target)}, which needs ${distribution}, and no package in ${conda} provides it. Python raises "${says}"; in init(), that crashes the container.`,
      fix: addLine(distribution, conda),
      key: `${use.target} ${distribution}`,
    });
  }
}

const ORDER: readonly Certainty[] = ['start', 'request', 'perhaps', 'remote'];

/** One import for each module of each file: the one that Python reaches first. */
function firstOfEach(imports: readonly JudgedImport[]): JudgedImport[] {
  const found = new Map<string, JudgedImport>();
  for (const each of imports) {
    const { distributions } = distributionsOf(
      each.import.module,
      (each.import.names ?? []).map(({ name }) => name),
    );
    const key = JSON.stringify([each.file.source.path, distributions ?? each.import.module]);
    const known = found.get(key);
    if (known === undefined || ORDER.indexOf(each.certainty) < ORDER.indexOf(known.certainty))
      found.set(key, each);
  }
  return [...found.values()];
}
