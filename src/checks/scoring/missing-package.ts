import { OPTIONAL_NEEDS } from '../../catalog/python-optional-needs.js';
import type { Edit } from '../../findings.js';
import type { Span } from '../../python/types.js';
import type { Answer, Problem } from '../check.js';
import { notChecked } from '../check.js';
import { shown } from '../shown.js';
import { addingPip } from './adding-pip.js';
import { type Certainty, changesSearch, type JudgedImport, judgedImports, severityOf } from './imports.js';
import { type MinimalImage, minimalImageOf } from './minimal-image.js';
import { distributionsOf, environmentOf, type ProvidedPackages, type Stdlib, stdlibOf } from './provided.js';
import { defineScriptCheck, problemIn, type Script } from './script.js';

/**
 * The environment brings every package that the script and its modules import. The client does not look; a module that
 * is not there ends the script with a ModuleNotFoundError, and the container crashes.
 */
export default defineScriptCheck({
  id: 'scoring/missing-package',
  title: 'The environment brings what the script imports',
  confidence: 'likely',
  severity: 'error',
  prevents: 'ERR_2200',
  *judge(script) {
    const environment = environmentOf(script.document, script.files);
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
function* fromImage(script: Script, wanted: readonly JudgedImport[], why: string): Iterable<Answer> {
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
    message: 'not-in-image',
    severity: severityOf(each.certainty, 'warning'),
    values: {
      module: shown(each.import.module),
      top: shown(topOf(each)),
      distribution,
      image: shown(name),
      brings,
    },
    key: topOf(each),
  });
}

function unanswered({ document }: Script, wanted: readonly JudgedImport[], why: string): Answer {
  const modules = [...new Set(wanted.map(topOf))].map(shown);
  const few = modules.length > 6 ? [...modules.slice(0, 6), '…'] : modules;
  return notChecked(document, 'environment', 'unknown-content', { message: why, values: { modules: few } });
}

function topOf({ import: { module } }: JudgedImport): string {
  return module.split('.')[0] ?? '';
}

/** Modules that this version of Python does not have, or that Linux does not. */
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
    yield problemIn(script, each.file, each.import.moduleSpan, {
      message: variant(stdlib),
      severity: severityOf(each.certainty, 'error'),
      values: {
        module: shown(module),
        version: 'version' in stdlib ? stdlib.version : '',
        replacement: replacementOf(stdlib) ?? '',
      },
      related: pythonPlace(packages),
      key: module,
    });
  }
}

function variant(stdlib: Stdlib): string {
  return stdlib.kind === 'removed' && stdlib.replacement !== undefined ? 'removed-replaced' : stdlib.kind;
}

function replacementOf(stdlib: Stdlib): string | undefined {
  return 'replacement' in stdlib ? stdlib.replacement : undefined;
}

function pythonPlace({ conda }: ProvidedPackages) {
  const [python] = conda.python;
  return python === undefined ? [] : [{ message: 'scoring/missing-package/python', at: python.place.at }];
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
      const values = { module: shown(module), distribution: provided.distribution, by: shown(provided.by) };
      const options = { message: 'transitive', severity: 'notice' as const, values, key: topOf(each) };
      yield problemIn(script, each.file, each.import.moduleSpan, options);
    } else if (provided.kind === 'missing') yield missing(script, each, provided, { packages, isOpen });
  }
}

interface Circumstances {
  packages: ProvidedPackages;
  /** Some file changes where Python looks. */
  isOpen: boolean;
}

function missing(
  script: Script,
  each: JudgedImport,
  found: { distributions: readonly string[]; isKnown: boolean },
  { packages, isOpen }: Circumstances,
): Problem {
  const [distribution = ''] = found.distributions;
  const isSure = found.isKnown && !isOpen && packages.isAzureImage;
  const highest = packages.mayBring(found.distributions) ? 'notice' : isSure ? 'error' : 'warning';
  const { conda } = packages;
  const edits: Edit[] = highest === 'error' ? addingPip(conda, distribution) : [];
  return problemIn(script, each.file, each.import.moduleSpan, {
    message: !found.isKnown ? 'unknown-module' : each.certainty === 'request' ? 'in-run' : '',
    severity: severityOf(each.certainty, highest),
    values: {
      module: shown(each.import.module),
      top: shown(topOf(each)),
      distribution,
      conda: conda.view.source.file,
      line: `- ${distribution}`,
    },
    related:
      conda.pipSection === undefined
        ? []
        : [{ message: 'scoring/missing-package/pip', at: conda.pipSection.at }],
    edits,
    key: topOf(each),
  });
}

/** What a package of the environment needs for a part of it that the script uses, and does not bring along. */
function* fromNeeds(script: Script, packages: ProvidedPackages): Iterable<Problem> {
  const uses = usesOf(script);
  for (const { uses: pattern, modules, says } of OPTIONAL_NEEDS) {
    const use = uses.find(({ target }) => pattern.test(target));
    const provided = modules.map(module => packages.provides(module));
    const isGiven = provided.some(({ kind }) => kind !== 'missing');
    const [first] = provided;
    if (use === undefined || isGiven || first?.kind !== 'missing') continue;
    // Where the package itself is missing, that is the news.
    if (packages.provides(use.target.split('.')[0] ?? '').kind === 'missing') continue;
    const [distribution = ''] = first.distributions;
    yield problemIn(script, script, use.span, {
      message: 'needs',
      severity: packages.mayBring(first.distributions) ? 'notice' : 'warning',
      values: {
        use: shown(use.target),
        says,
        distribution,
        conda: packages.conda.view.source.file,
        line: `- ${distribution}`,
      },
      key: `${use.target} ${distribution}`,
    });
  }
}

/** What the script takes from its packages: by name from an import, or by a call. */
function usesOf({ module }: Script): { target: string; span: Span }[] {
  const imported = module.imports
    .filter(each => each.level === 0 && !each.guarded && !each.mainOnly)
    .flatMap(each =>
      (each.names ?? []).map(({ name, span }) => ({ target: `${each.module}.${name}`, span })),
    );
  const called = module.calls
    .filter(each => !each.mainOnly)
    .map(({ target, calleeSpan }) => ({ target, span: calleeSpan }));
  return [...imported, ...called];
}

const ORDER: readonly Certainty[] = ['start', 'request', 'perhaps', 'remote'];

/** One import for each module of each file: the one that Python comes to first. */
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
