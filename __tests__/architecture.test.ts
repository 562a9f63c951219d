/** Holds the floors of the house (docs/architecture.md): an import only goes down. */
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  cruise,
  type ICruiseResult,
  type IForbiddenRuleType,
  type IRegularForbiddenRuleType,
} from 'dependency-cruiser';

/** The rooms of src/ by floor, from the street down. A room is a folder, or a file without its extension. */
const FLOORS: readonly (readonly string[])[] = [
  ['main', 'cli'],
  ['modes'],
  ['github', 'checks', 'diagnosis'],
  ['azure', 'report', 'documents'],
  // What everybody may speak of; report/model is the record that passes between the floors, data only.
  [
    ...['catalog', 'text', 'trace', 'python', 'registry', 'container', 'causes'],
    ...['secrets', 'settings', 'findings', 'schema', 'version', 'report/model'],
  ],
];
const GROUND = FLOORS.length - 1;
const PARTS_OF_THE_GROUND = ['report/model'];
/** The record names the kinds of documents by their type; nothing of documents/ runs for it. */
const KIND = '^src/documents/kinds\\.ts$';

function room(names: readonly string[]): string {
  return `^src/(${names.join('|')})(/|\\.ts$)`;
}

/** The paths of rooms, but for a part of one that stands on another floor. */
function of(names: readonly string[]): { path: string; pathNot: string[] } {
  const parts = PARTS_OF_THE_GROUND.filter(part => !names.includes(part));
  return { path: room(names), pathNot: [room(parts.length === 0 ? ['-'] : parts)] };
}

/** No room imports from a floor above it, nor, but for the ground, from another room on its own. */
function floorRules(): IForbiddenRuleType[] {
  return FLOORS.flatMap((rooms, floor) =>
    rooms.flatMap(name => {
      const above = FLOORS.slice(0, floor).flat();
      const beside = floor === GROUND ? [] : rooms.filter(other => other !== name);
      const forbidden = of([...above, ...beside]);
      const excepted = name === 'report/model' ? [KIND] : [];
      const to = { ...forbidden, pathNot: [...forbidden.pathNot, ...excepted] };
      return above.length + beside.length === 0
        ? []
        : [rule(`${name} imports only from below`, of([name]), to)];
    }),
  );
}

type Place = IRegularForbiddenRuleType['from'];
type Target = IRegularForbiddenRuleType['to'];

function rule(name: string, from: Place, to: Target): IForbiddenRuleType {
  return { name, severity: 'error', from, to };
}

const NEVER: readonly IForbiddenRuleType[] = [
  rule('only github imports @actions', { path: '^src/', pathNot: '^src/github/' }, { path: '@actions/' }),
  rule(
    'only azure and registry import @azure',
    { path: '^src/', pathNot: '^src/(azure|registry)/' },
    { path: '@azure/' },
  ),
  rule(
    'checks and diagnosis return data',
    { path: '^src/(checks|diagnosis)/' },
    { path: room(['report', 'github']) },
  ),
  rule(
    'a cause is data',
    { path: '^src/causes/' },
    { pathNot: ['^src/(causes|catalog)/', '^src/findings\\.ts$'] },
  ),
  rule('catalog imports nothing', { path: '^src/facts/' }, { pathNot: '^src/facts/' }),
  rule('src does not import the sandbox', { path: '^src/' }, { path: '^sandbox/' }),
  rule('src does not import tests and scripts', { path: '^src/' }, { path: '^(__tests__|scripts|bench)/' }),
  rule(
    'the record takes types alone',
    { path: room(['report/model']) },
    { path: KIND, dependencyTypesNot: ['type-only'] },
  ),
  // Types may refer to each other: nothing runs for them.
  rule(
    'nothing imports in a circle',
    { path: '^src/' },
    { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  ),
  rule('everything that is imported exists', { path: '^src/' }, { couldNotResolve: true }),
];

/** Every broken rule of the files below `folders`, types included: `rule: from → to`. */
async function violations(folders: string[], baseDir?: string): Promise<string[]> {
  const { output } = await cruise(folders, {
    ...(baseDir !== undefined && { baseDir }),
    // The compiler of this project has no JavaScript interface; swc reads the same language.
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
    validate: true,
    ruleSet: { forbidden: [...floorRules(), ...NEVER] },
  });
  const { summary } = output as ICruiseResult;
  return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
}

describe('src', () => {
  test('keeps the floors', async () => {
    expect(await violations(['src'])).toEqual([]);
  });

  test('has no room that the floors do not know', () => {
    const rooms = readdirSync('src').map(name => name.replace(/\.ts$/, ''));

    expect(FLOORS.flat()).toEqual(expect.arrayContaining(rooms));
  });
});

describe('the rules', () => {
  test.each<[string, Record<string, string>, string | undefined]>([
    ['a check may read documents', { 'src/checks/a.ts': "import '../documents/b.js';" }, undefined],
    ['a mode may print', { 'src/modes/a.ts': "import '../github/b.js';" }, undefined],
    [
      'documents may not read checks',
      { 'src/documents/a.ts': "import '../checks/b.js';" },
      'documents imports only from below',
    ],
    [
      'a type counts too',
      { 'src/documents/a.ts': "import type { B } from '../checks/b.js';" },
      'documents imports only from below',
    ],
    [
      'checks may not read diagnosis',
      { 'src/checks/a.ts': "import '../diagnosis/b.js';" },
      'checks imports only from below',
    ],
    ['settings may know the record', { 'src/run/settings.ts': "import './report/model.js';" }, undefined],
    [
      'settings may not know a renderer',
      { 'src/run/settings.ts': "import './report/b.js';" },
      'settings imports only from below',
    ],
    [
      'the record may not run documents',
      { 'src/model/report.ts': "import '../documents/kinds.js';" },
      'the record takes types alone',
    ],
    [
      'the record may name a kind',
      { 'src/model/report.ts': "import type { Kind } from '../documents/kinds.js';" },
      undefined,
    ],
    [
      'a check may not render',
      { 'src/checks/a.ts': "import '../report/b.js';" },
      'checks and diagnosis return data',
    ],
    [
      'a report may say a cause',
      { 'src/report/a.ts': "import { sayDiagnosis } from '../causes/b.js';" },
      undefined,
    ],
    ['a cause may not diagnose', { 'src/causes/a.ts': "import '../diagnosis/b.js';" }, 'a cause is data'],
    ['catalog may not ask', { 'src/facts/a.ts': "import '../findings.js';" }, 'catalog imports nothing'],
    [
      'only github talks to the runner',
      { 'src/action.ts': "import '@actions/core';" },
      'only github imports @actions',
    ],
    [
      'the sandbox stays outside',
      { 'src/azure/a.ts': "import '../../sandbox/b.js';" },
      'src does not import the sandbox',
    ],
  ])('%s', async (_, files, expected) => {
    const found = await inTemporaryProject(files, folder => violations(['src'], folder));

    expect(found.map(line => line.split(': ')[0])).toEqual(
      expected === undefined ? [] : expect.arrayContaining([expected]),
    );
  });
});

/** Writes the files, and an empty one for each that they import. */
async function inTemporaryProject<T>(
  files: Record<string, string>,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'floors-')));
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  try {
    symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'), 'junction');
    for (const [file, text] of Object.entries(files)) {
      write(path.join(folder, file), text);
      const imported = /'(\..*)\.js'/.exec(text)?.[1];
      if (imported !== undefined)
        write(path.join(folder, path.dirname(file), `${imported}.ts`), 'export {};');
    }
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
