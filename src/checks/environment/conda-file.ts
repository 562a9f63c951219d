import { IMAGE_BUILD_FAILS } from '../../domain/environment/image-build.js';
import { line, packagesNamed, problemAt, relatedTo } from '../../domain/environment/packages.js';
import { shown } from '../../domain/shown.js';
import { nearest } from '../../domain/suggest.js';
import { type CondaFault, type CondaFile, type CondaReading, condaOf } from '../../project/formats/conda.js';
import { View } from '../../project/yaml/view.js';
import type { YamlProblem, YamlProblemKind } from '../../project/yaml/yaml.js';
import {
  type Answer,
  DEPLOYMENTS,
  type DocumentContext,
  defineCheck,
  notChecked,
  type Problem,
  problem,
  type Said,
} from '../check.js';

/** The keys that conda reads; it ignores every other one with a warning (conda, `conda_env/env.py`, VALID_KEYS). */
const KEYS = ['name', 'channels', 'dependencies', 'prefix', 'variables', 'platforms', 'category'];

const NOT_NAMED = 'The client refuses the deployment without naming the file.';
const CONDA_STOPS = 'conda stops there, and the image build in Azure fails.';

/** conda can read the conda file, and ignores nothing in it. */
export default defineCheck({
  id: 'environment/conda-file',
  title: 'conda can read the conda file',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run({ document, files }: DocumentContext): Iterable<Answer> {
    const reading = condaOf(document, files);
    if (reading.kind === 'read') {
      yield* misread(reading.conda);
      // Anything else would only follow from it.
      if (reading.conda.problems.some(({ kind }) => kind !== 'duplicate-key')) return;
      yield* reading.conda.faults.map(fault => broken(reading.conda, fault));
      yield* keys(reading.conda);
      yield* parts(reading.conda);
    } else if (reading.kind === 'broken') yield unparsed(reading.source, reading.problems[0]);
    else yield* unread(reading);
  },
});

function* unread(reading: CondaReading): Iterable<Answer> {
  if (reading.kind === 'not-utf8')
    yield problem(reading.where.view, reading.where.path, {
      variant: 'not-utf8',
      what: 'The conda file is not UTF-8. The client reads it as UTF-8 and stops with a UnicodeDecodeError, without naming the file.',
      fix: 'Save it as UTF-8. Windows PowerShell writes UTF-16 with ">"; use instead: conda env export | Out-File -Encoding utf8 conda.yml',
    });
  else if (reading.kind === 'outside')
    yield notChecked(reading.where.view, reading.where.path, 'unknown-content', {
      variant: 'outside',
      what: 'The conda file was not read: it is outside the repository.',
      fix: 'Move it into the repository.',
    });
  else if (reading.kind === 'unreadable')
    yield notChecked(reading.where.view, reading.where.path, 'unknown-content', {
      variant: 'unreadable',
      what: 'The conda file could not be read: it is too large, not a regular file, or this tool has no permission to read it.',
      fix: 'Use a regular file that this tool may read.',
    });
}

function unparsed(source: View['source'], first: YamlProblem | undefined): Problem {
  const view = new View(source, { kind: 'mapping', entries: [], start: 0, end: 0, size: 1 });
  const known = first && KNOWN_FAULTS[first.kind];
  const said = first && known ? { variant: first.kind, ...known } : notYaml(shown(first?.detail ?? ''));
  return problem(view, '', { ...said, range: view.rangeOf(first ?? view.root) });
}

const KNOWN_FAULTS: Partial<Record<YamlProblemKind, Said>> = {
  empty: {
    what: 'The conda file is empty, so nothing is installed.',
    fix: 'Add dependencies: with python and the packages of your scoring script, or remove conda_file.',
  },
  'not-a-mapping': {
    what: `A conda file has keys (name, channels, dependencies), and this one has none. ${IMAGE_BUILD_FAILS}`,
    fix: 'If it is a list of requirements, put them into a pip: section, as the last item of dependencies.',
  },
  tab: {
    what: `This is a tab, and YAML allows only spaces here. ${NOT_NAMED}`,
    fix: 'Replace the tab with spaces.',
  },
};

function notYaml(detail: string) {
  return {
    variant: 'not-yaml',
    what: `The conda file is not valid YAML: ${detail}. ${NOT_NAMED}`,
    fix: 'Correct this line; the mistake may be on the line above.',
  };
}

/** What PyYAML stops at, or reads differently than it looks. */
function* misread({ view, problems }: CondaFile): Iterable<Problem> {
  for (const { kind, detail, related: other, ...span } of problems) {
    const range = view.rangeOf(span);
    if (kind !== 'duplicate-key') {
      yield problem(view, '', {
        ...notYaml(`${kind.replaceAll('-', ' ')} ${shown(detail)}`.trim()),
        range,
      });
      continue;
    }
    yield problem(view, [detail], {
      variant: 'duplicate-key',
      severity: 'warning',
      what: `The key "${shown(detail)}" appears twice. The last one counts, and everything below the first is lost without a warning.`,
      fix: 'Merge the two.',
      range,
      ...(other && { related: [{ message: 'first written here', at: view.rangeOf(other) }] }),
    });
  }
}

function broken(conda: CondaFile, { kind, place, text }: CondaFault): Problem {
  if (kind === 'no-dependencies' && unknownKeys(conda).some(({ better }) => better === 'dependencies'))
    return problemAt(place, {
      variant: 'no-dependencies-typo',
      what: 'The conda file has no dependencies: their key is misspelled, and conda ignores keys that it does not know. Nothing is installed, not even Python.',
      fix: 'Spell it dependencies.',
    });
  return problemAt(place, { variant: kind, ...FAULTS[kind](shown(text)) });
}

const FAULTS: Record<CondaFault['kind'], (text: string) => Said> = {
  'no-dependencies': () => ({
    what: 'The conda file has no dependencies, so nothing is installed, not even Python.',
    fix: 'Add dependencies: with python and the packages of your scoring script.',
  }),
  'not-a-list': () => ({
    what: `dependencies must be a list with one package per item. ${CONDA_STOPS}`,
    fix: 'Put each package on its own line, with "- " before it.',
  }),
  item: () => ({
    what: `This item of dependencies is not text. ${CONDA_STOPS}`,
    fix: 'Use a package: - numpy=2.3.1',
  }),
  section: text => ({
    what: `"${text}" is not an installer that conda knows: besides packages, the list may hold only a pip: section. ${CONDA_STOPS}`,
    fix: `For a package, use its name and version without a colon: - ${text}=1.2.3`,
  }),
  'pip-not-a-list': () => ({
    what: `pip: must be a list with one requirement per item. ${CONDA_STOPS}`,
    fix: 'Put each requirement on its own line, indented, with "- " before it. If you mean pip itself, remove the colon.',
  }),
  'pip-item': () => ({
    what: 'This item of the pip section is not text, so pip gets something other than you mean.',
    fix: 'Use a requirement: - numpy==2.3.1',
  }),
  'match-spec': text => ({
    what: `conda cannot read "${text}". ${CONDA_STOPS}`,
    fix: 'Move what only pip can read into the pip section. For conda, use a name and a version: - numpy=2.3.1',
  }),
};

function unknownKeys({ view }: CondaFile): { key: string; better: string | undefined }[] {
  const unknown = view
    .entries('')
    .map(({ key }) => key.text)
    .filter(key => !KEYS.includes(key));
  return unknown.map(key => ({ key, better: nearest(key, KEYS) }));
}

function* keys(conda: CondaFile): Iterable<Problem> {
  const { view } = conda;
  for (const { key, better } of unknownKeys(conda)) {
    yield problem(view, [key], { part: 'key', ...(key === 'pip' ? PIP_OUTSIDE : ignored(key, better)) });
  }
  if (view.isGiven('prefix'))
    yield problem(view, 'prefix', {
      part: 'key',
      variant: 'prefix',
      severity: 'notice',
      what: 'prefix: is the folder of an environment on the machine that exported this file. Azure builds the environment elsewhere and does not need it.',
      fix: 'Remove the line. conda env export --no-builds leaves out the other details of one machine, but not this one.',
    });
}

const PIP_OUTSIDE = {
  variant: 'pip-outside',
  what: 'pip: is beside dependencies, where conda ignores it with all its packages. The scoring script fails at its first import of one of them.',
  fix: 'Make it the last item of dependencies: "- pip:", with its packages below, indented one more level.',
};

function ignored(key: string, better: string | undefined) {
  const what = `conda does not know the key "${shown(key)}" and ignores its value.`;
  return better === undefined
    ? ({ variant: 'unknown-key', severity: 'notice', what, fix: 'Remove it.' } as const)
    : ({ variant: 'did-you-mean', severity: 'warning', what, fix: `Did you mean ${better}?` } as const);
}

function* parts(conda: CondaFile): Iterable<Problem> {
  const { pipSection, python, isComplete } = conda;
  const hasPip = packagesNamed(conda, 'pip').some(({ manager }) => manager === 'conda');
  if (pipSection !== undefined && !hasPip && isComplete)
    yield problemAt(pipSection, {
      variant: 'no-pip',
      severity: 'notice',
      what: 'There is a pip section, and pip itself is not in dependencies. conda adds a pip in a version of its choice, and warns.',
      fix: 'Add an item above the section: - pip',
    });
  const [first, ...others] = python;
  if (first === undefined) return;
  for (const again of others) {
    yield problemAt(again.place, {
      variant: 'python-twice',
      severity: 'warning',
      what: `Python is listed twice: "${line(first)}" and "${line(again)}". conda must meet both, or the build fails.`,
      fix: 'Keep one of the lines.',
      related: [relatedTo(first.place, 'first written here')],
    });
  }
}
