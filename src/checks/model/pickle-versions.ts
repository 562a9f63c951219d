import { explain, valid } from '@renovatebot/pep440';
import { pythonMinors } from '../../domain/environment/packages.js';
import { type LoadedModel, loadedModel, type ModelPickle } from '../../domain/model/pickles.js';
import { shown } from '../../domain/shown.js';
import {
  MOVED_NAMES,
  NUMPY_1_STUBS,
  NUMPY_STUBS_SINCE,
  PROTOCOL_5_PYTHON,
  TREES,
} from '../../facts/pickle-modules.js';
import type { Severity } from '../../model/findings.js';
import type { CondaFile, Package } from '../../project/formats/conda.js';
import { canAgree } from '../../python/versions.js';
import {
  DEPLOYMENTS,
  type DocumentContext,
  defineCheck,
  type Problem,
  problem,
  type Said,
} from '../check.js';

/**
 * The environment has versions that load the model: a pickle depends on those that saved it. What it says of them is
 * the version that scikit-learn writes into it, the names that it looks up, and its protocol (facts/pickle-modules.ts;
 * scikit-learn.org, "Security & maintainability limitations").
 */
export default defineCheck({
  id: 'model/pickle-versions',
  title: 'The environment has versions that load the model',
  confidence: 'likely',
  severity: 'error',
  prevents: 'ERR_2200',
  since: '1.0.0',
  of: DEPLOYMENTS,
  async *run(context: DocumentContext) {
    const model = await loadedModel(context);
    if (model?.conda === undefined) return;
    for (const pickle of model.pickles) {
      for (const answer of [
        ...ofProtocol(model.conda, pickle),
        ...ofNumpy(model.conda, pickle),
        ...ofNames(model.conda, pickle),
        ...ofSklearn(model.conda, pickle),
      ])
        yield tell(model, pickle, answer);
    }
  },
});

interface Told extends Said {
  variant: string;
  severity: Severity;
  /** The line of the environment that decides. */
  by: Package | undefined;
}

/** The package as the environment pins it; undefined where its version is open. */
function pin(conda: CondaFile, name: string): (Package & { versions: readonly string[] }) | undefined {
  const found = conda.packages.filter(each => each.name === name && each.versions !== undefined);
  const own = found.find(({ manager }) => manager === 'pip') ?? found[0];
  return own?.versions === undefined ? undefined : { ...own, versions: own.versions };
}

function ofProtocol(conda: CondaFile, { file, pickle }: ModelPickle): Told[] {
  const minors = pickle.protocol >= 5 ? pythonMinors(conda) : undefined;
  const isTooOld =
    minors !== undefined &&
    minors.length > 0 &&
    minors.every(minor => canAgree([`==${minor}.*`], [`<${PROTOCOL_5_PYTHON}`]) === true);
  if (!isTooOld) return [];
  return [
    {
      variant: 'protocol',
      severity: 'error',
      by: undefined,
      what: `The model ${shown(file)} is a pickle of protocol ${pickle.protocol}, which Python reads since ${PROTOCOL_5_PYTHON}; the environment has Python ${minors.join(', ')}. Loading it fails with "unsupported pickle protocol: 5", and the container crashes.`,
      fix: 'Use the Python that saved the model, or save it again with protocol=4.',
    },
  ];
}

/** numpy 2 calls its inner modules `numpy._core`. */
function ofNumpy(conda: CondaFile, { file, pickle }: ModelPickle): Told[] {
  const core = pickle.globals.filter(({ module }) => module.startsWith('numpy._core'));
  const numpy = pin(conda, 'numpy');
  const [first] = core;
  if (first === undefined || numpy === undefined || canAgree(numpy.versions, ['>=2']) !== false) return [];
  const lost = core.find(({ module }) => !NUMPY_1_STUBS.has(module));
  const isWithout = canAgree(numpy.versions, [`>=${NUMPY_STUBS_SINCE}`]) === false;
  const generator = pickle.globals.find(({ module }) =>
    /^numpy\.random\._(?:mt19937|pcg64|philox|sfc64)$/.test(module),
  );
  const error = isWithout
    ? "No module named 'numpy._core'"
    : lost !== undefined
      ? `No module named '${shown(lost.module)}'`
      : generator !== undefined
        ? `${shown(generator.name)} is not a known BitGenerator module`
        : undefined;
  const fails =
    error === undefined
      ? 'numpy 1.26 reads the arrays of such a file, but not all of its objects: loading it may fail when the container starts.'
      : `Loading it fails with "${error}", and the container crashes.`;
  return [
    {
      variant: error === undefined ? 'numpy-2-perhaps' : 'numpy-2',
      severity: error === undefined ? 'warning' : 'error',
      by: numpy,
      what: `The model ${shown(file)} was saved with numpy 2, and the environment has "${shown(numpy.written)}". ${fails}`,
      fix: 'Use numpy>=2 with packages that are built for it, or save the model again with the numpy of the environment.',
    },
  ];
}

/** Modules that a package has moved since, or had not yet. */
function ofNames(conda: CondaFile, { file, pickle }: ModelPickle): Told[] {
  for (const { pattern, package: name, lacking } of MOVED_NAMES) {
    const needed = pickle.globals.find(each => pattern.test(`${each.module} ${each.name}`));
    const own = needed && pin(conda, name);
    if (needed === undefined || own === undefined || canAgree(own.versions, [inverse(lacking)]) !== false)
      continue;
    return [
      {
        variant: 'moved',
        severity: 'error',
        by: own,
        what: `The model ${shown(file)} needs ${shown(needed.module)}, which "${shown(own.written)}" does not have: another version of ${name} saved it. Loading it fails with "No module named" or "Can't get attribute", and the container crashes.`,
        fix: savedBy(name, pickle.sklearnVersions[0]),
      },
    ];
  }
  return [];
}

function inverse(lacking: string): string {
  return lacking.startsWith('>=') ? lacking.replace('>=', '<') : lacking.replace('<', '>=');
}

function savedBy(name: string, version: string | undefined): string {
  const isSklearn = name === 'scikit-learn' && version !== undefined;
  return isSklearn
    ? `Use scikit-learn==${shown(version)}, which saved the model, or save the model again with the version of the environment.`
    : `Use the version of ${name} that saved the model, or save the model again with the version of the environment.`;
}

function ofSklearn(conda: CondaFile, { file, pickle, isMlflow }: ModelPickle): Told[] {
  const own = pin(conda, 'scikit-learn');
  const [version] = pickle.sklearnVersions;
  const line = version === undefined ? undefined : lineOf(version);
  if (own === undefined || version === undefined || line === undefined) return [];
  if (canAgree(own.versions, [line]) !== false) return [];
  const hasTrees = pickle.globals.some(({ module, name }) => TREES.pattern.test(`${module} ${name}`));
  const isOther = hasTrees && isAcross(version, own.versions, TREES.changedIn);
  // `mlflow/disagreement` compares the versions that MLmodel records.
  if (isMlflow && !isOther) return [];
  return [
    {
      variant: isOther ? 'trees' : 'scikit-learn',
      severity: isOther ? 'error' : 'warning',
      by: own,
      what: `The model ${shown(file)} was saved with scikit-learn ${shown(version)}, and the environment has "${shown(own.written)}". ${
        isOther
          ? 'Its trees have another form there: loading it fails with "node array from the pickle has an incompatible dtype", and the container crashes.'
          : 'scikit-learn does not support that: the model may fail to load, fail in predict, or predict something else.'
      }`,
      fix: savedBy('scikit-learn', version),
    },
  ];
}

/** Whether one version is before a change, and all of the others are not. */
function isAcross(version: string, versions: readonly string[], change: string): boolean {
  const isBefore = canAgree([`==${version}`], [`<${change}`]) === true;
  return canAgree(versions, [isBefore ? `<${change}` : `>=${change}`]) === false;
}

/** All releases with a version's first two numbers. */
function lineOf(version: string): string | undefined {
  const release = valid(version) === null ? undefined : explain(version)?.release;
  return release === undefined || release.length < 2 ? undefined : `==${release.slice(0, 2).join('.')}.*`;
}

function tell(
  { view, script }: LoadedModel,
  { isLoaded, name }: ModelPickle,
  { by, severity, ...said }: Told,
): Problem {
  const highest = isLoaded ? severity : severity === 'error' ? 'warning' : severity;
  const at = by?.place;
  const made = problem(at?.view ?? view, at?.path ?? 'path', {
    ...said,
    severity: script?.isOwnContainer ? 'notice' : highest,
    ...(at !== undefined && { range: at.at }),
    related: at === undefined ? [] : [{ message: 'the model', at: view.range('path') }],
  });
  return { ...made, route: [...made.route, name, said.variant] };
}
