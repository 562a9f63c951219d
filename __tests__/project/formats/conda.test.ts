/** The conda file as data: what is asked for, where, and what cannot be known. */
import { describe, expect, test } from '@jest/globals';
import type { Range } from '../../../src/model/findings.js';
import type { Document } from '../../../src/project/documents/document.js';
import { loadDocuments } from '../../../src/project/documents/load.js';
import { discover } from '../../../src/project/files/discovery.js';
import { FileTree } from '../../../src/project/files/file-tree.js';
import { type CondaFile, type CondaReading, condaOf, sourcesOf } from '../../../src/project/formats/conda.js';
import { readSettings } from '../../../src/run/settings.js';
import { makeProject } from '../../checks/project.js';
import { deployment } from '../../checks/table.js';

const BLUE = { 'blue.yml': deployment('environment:\n  image: x:1\n  conda_file: env/conda.yml') };

function readingOf(files: Record<string, string>): CondaReading {
  const root = makeProject(files);
  const tree = new FileTree(root);
  const settings = readSettings(() => '', root);
  const { documents } = loadDocuments(discover(settings.files, root).files, tree, settings.overrides);
  const document = documents[0] as Document;
  const reading = condaOf(document, tree);
  expect(condaOf(document, tree)).toBe(reading);
  return reading;
}

function condaFile(text: string, files: Record<string, string> = {}): CondaFile {
  const reading = readingOf({ ...BLUE, 'env/conda.yml': text, ...files });
  if (reading.kind !== 'read') throw new Error(reading.kind);
  return reading.conda;
}

/** `3:5-16`. */
function spot({ start, end }: Range): string {
  return `${start.line}:${start.column}-${end.line === start.line ? end.column : `${end.line}:${end.column}`}`;
}

const packages = (conda: CondaFile) =>
  conda.packages.map(
    ({ manager, name, versions, place }) =>
      `${place.at.file}:${spot(place.at)} ${manager} ${name} ${versions}`,
  );

describe('what is asked for', () => {
  test('each package has its manager, versions and place', () => {
    const conda = condaFile(
      [
        'name: x',
        'channels: [conda-forge, defaults]',
        'dependencies:',
        '  - python=3.12',
        '  - conda-forge::numpy>=1.26,<3  # why',
        '  - pip',
        '  - pip:',
        '      - Scikit_Learn==1.7.0',
        '      - "joblib>=1.5"',
        "      - 'requests[socks]; python_version >= ''3.9'''",
        '      - --extra-index-url https://x.org/simple',
      ].join('\n'),
    );

    expect(packages(conda)).toEqual([
      'env/conda.yml:4:5-16 conda python ==3.12.*',
      'env/conda.yml:5:5-32 conda numpy >=1.26,<3',
      'env/conda.yml:6:5-8 conda pip ',
      'env/conda.yml:8:9-28 pip scikit-learn ==1.7.0',
      'env/conda.yml:9:10-21 pip joblib >=1.5',
      'env/conda.yml:10:10-52 pip requests ',
    ]);
    expect(conda.python.map(({ written }) => written)).toEqual(['python=3.12']);
    expect(conda.packages.at(-1)).toMatchObject({ extras: ['socks'], marker: "python_version >= '3.9'" });
    expect(conda.channels.map(({ name, place }) => `${name} ${spot(place.at)}`)).toEqual([
      'conda-forge 2:12-23',
      'defaults 2:25-33',
    ]);
    expect(conda.pipSection && spot(conda.pipSection.at)).toBe('7:5-8');
    expect(conda.otherLines.map(({ kind, place }) => `${kind} ${spot(place.at)}`)).toEqual([
      'option 11:9-47',
    ]);
    expect(conda.isComplete).toBe(true);
  });

  test('escapes in double quotes keep the place', () => {
    const conda = condaFile('dependencies:\n  - pip:\n    - "joblib\\x3E=1.5; os_name == \\"posix\\""\n');

    expect(packages(conda)).toEqual(['env/conda.yml:3:8-44 pip joblib >=1.5']);
  });

  test('several lines in one item are several requirements, all at that item', () => {
    const conda = condaFile('dependencies:\n  - pip:\n    - |\n      joblib==1\n      numpy==2\n');

    expect(conda.packages.map(({ name }) => name)).toEqual(['joblib', 'numpy']);
    expect(new Set(conda.packages.map(({ place }) => place.at.start.line))).toEqual(new Set([4]));
  });

  test('an inline conda_file has its places in the deployment', () => {
    const lines = [
      'environment:',
      '  image: x:1',
      '  conda_file:',
      '    dependencies:',
      '      - python=3.12',
    ];
    const reading = readingOf({ 'blue.yml': deployment(lines.join('\n')) });

    expect(reading.kind === 'read' && reading.conda.isInline).toBe(true);
    expect(reading.kind === 'read' && packages(reading.conda)).toEqual([
      'blue.yml:10:9-20 conda python ==3.12.*',
    ]);
    expect(sourcesOf(reading)).toEqual([]);
  });

  test('routes hold names, so that findings stay the same when lines move', () => {
    const conda = condaFile('dependencies:\n  - python=3.12\n  - pip:\n    - joblib\n');

    expect(conda.packages.map(({ place }) => place.path)).toEqual([
      ['dependencies', 'python'],
      ['dependencies', 'pip', 'joblib'],
    ]);
  });
});

describe('requirements files', () => {
  const CONDA =
    'dependencies:\n  - python=3.12\n  - pip:\n    - -r requirements.txt\n    - -c ../constraints.txt\n';

  test('are read from beside the conda file, and what they name from beside them', () => {
    const conda = condaFile(CONDA, {
      'env/requirements.txt': 'joblib==1.5.1\n-r more/other.txt\n',
      'env/more/other.txt': '# x\r\n  numpy>=2 \\\r\n    ,<3\r\n',
      'constraints.txt': 'scipy==1.16.0\n',
    });

    expect(packages(conda).slice(1)).toEqual([
      'env/requirements.txt:1:1-14 pip joblib ==1.5.1',
      'env/more/other.txt:2:3-3:8 pip numpy >=2,<3',
    ]);
    expect(conda.constraints.map(({ name, versions }) => `${name} ${versions}`)).toEqual(['scipy ==1.16.0']);
    expect(conda.requirementsFiles.map(({ state, option }) => `${state} ${option}`)).toEqual([
      'read requirement',
      'read requirement',
      'read constraint',
    ]);
    expect(conda.isComplete).toBe(true);
  });

  test('sources are all that a finding may point into', () => {
    const reading = readingOf({ ...BLUE, 'env/conda.yml': CONDA, 'env/requirements.txt': 'joblib\n' });

    expect(sourcesOf(reading).map(({ source }) => source.file)).toEqual([
      'env/conda.yml',
      'env/requirements.txt',
    ]);
  });

  test.each([
    ['missing.txt', 'missing'],
    ['../../../x.txt', 'outside'],
    ['https://x.org/r.txt', 'unknown'],
    ['${HERE}/r.txt', 'unknown'],
  ])('%s is %s, and then not everything is known', (name, state) => {
    const conda = condaFile(`dependencies:\n  - python=3.12\n  - pip:\n    - "-r ${name}"\n`);

    // YAML that holds a placeholder is not read at all.
    if (name.startsWith('$')) expect(conda.requirementsFiles).toEqual([]);
    else expect(conda.requirementsFiles.map(file => file.state)).toEqual([state]);
    expect(conda.isComplete).toBe(false);
  });
});

describe('what is not known', () => {
  test.each([
    ['a path', '- ./pkg'],
    ['an address without a name', '- https://x.org/a.tar.gz'],
    ['a line that pip cannot read', '- numpy=1'],
    ['a placeholder', '- __PACKAGE__'],
  ])('%s hides a package', (_, item) => {
    expect(condaFile(`dependencies:\n  - pip:\n    ${item}\n`).isComplete).toBe(false);
  });

  test('a path has no versions to compare', () => {
    const conda = condaFile('dependencies:\n  - pip:\n    - git+https://x.org/a#egg=demo\n');

    expect(conda.packages[0]).toMatchObject({ name: 'demo', versions: undefined, from: 'vcs' });
  });

  test.each([
    ['none', 'image: x:1'],
    ['missing', 'image: x:1\n  conda_file: nowhere.yml'],
    ['missing', 'image: x:1\n  conda_file: azureml:x:1'],
    ['template', 'image: x:1\n  conda_file: $(CONDA)'],
    ['outside', 'image: x:1\n  conda_file: ../conda.yml'],
    ['unreadable', 'image: x:1\n  conda_file: env'],
    ['broken', 'image: x:1\n  conda_file: broken.yml'],
  ])('%s', (kind, lines) => {
    const reading = readingOf({
      'blue.yml': deployment(`environment:\n  ${lines}`),
      'env/': '',
      'broken.yml': '- a\n',
    });

    expect(reading.kind).toBe(kind);
  });
});
