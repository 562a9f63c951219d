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
  ['action', 'cli'],
  ['run'],
  ['modes'],
  ['checks', 'diagnosis', 'report'],
  ['domain', 'causes'],
  ['azure', 'registry', 'packages', 'container', 'project'],
  ['facts', 'python', 'secrets', 'model', 'text'],
];
const GROUND = FLOORS.length - 1;
/** Azure's own registries speak the protocol of all registries. */
const BESIDE: Readonly<Record<string, string>> = { azure: 'registry' };

function room(names: readonly string[]): string {
  return `^src/(${names.join('|')})(/|\\.ts$)`;
}

/** No room imports from a floor above it, nor, but for the ground, from another room on its own. */
function floorRules(): IForbiddenRuleType[] {
  return FLOORS.flatMap((rooms, floor) =>
    rooms.flatMap(name => {
      const above = FLOORS.slice(0, floor).flat();
      const beside = floor === GROUND ? [] : rooms.filter(other => other !== name && other !== BESIDE[name]);
      const forbidden = [...above, ...beside];
      return forbidden.length === 0
        ? []
        : [rule(`${name} imports only from below`, { path: room([name]) }, { path: room(forbidden) })];
    }),
  );
}

type Place = IRegularForbiddenRuleType['from'];
type Target = IRegularForbiddenRuleType['to'];

function rule(name: string, from: Place, to: Target): IForbiddenRuleType {
  return { name, severity: 'error', from, to };
}

const NEVER: readonly IForbiddenRuleType[] = [
  rule(
    'only report/github imports @actions',
    { path: '^src/', pathNot: '^src/report/github/' },
    { path: '@actions/' },
  ),
  rule('only azure imports @azure', { path: '^src/', pathNot: '^src/azure/' }, { path: '@azure/' }),
  rule('checks and diagnosis return data', { path: '^src/(checks|diagnosis)/' }, { path: room(['report']) }),
  rule('a cause is data', { path: '^src/causes/' }, { pathNot: '^src/(causes|facts|model)/' }),
  rule('facts import the words alone', { path: '^src/facts/' }, { pathNot: '^src/(facts|model)/' }),
  rule('the words import nothing but facts', { path: '^src/model/' }, { pathNot: '^src/(facts|model)/' }),
  rule('src does not import the sandbox', { path: '^src/' }, { path: '^sandbox/' }),
  rule('src does not import tests and scripts', { path: '^src/' }, { path: '^(__tests__|scripts|bench)/' }),
  rule('nothing imports in a circle', { path: '^src/' }, { circular: true }),
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
    ['a check may read the project', { 'src/checks/a.ts': "import '../project/b.js';" }, undefined],
    ['a mode may report', { 'src/modes/a.ts': "import '../report/b.js';" }, undefined],
    [
      'the project may not read checks',
      { 'src/project/a.ts': "import '../checks/b.js';" },
      'project imports only from below',
    ],
    [
      'a type counts too',
      { 'src/project/a.ts': "import type { B } from '../domain/b.js';" },
      'project imports only from below',
    ],
    [
      'checks may not read diagnosis',
      { 'src/checks/a.ts': "import '../diagnosis/b.js';" },
      'checks imports only from below',
    ],
    [
      'azure may not read the project',
      { 'src/azure/a.ts': "import '../project/b.js';" },
      'azure imports only from below',
    ],
    ['azure may ask a registry', { 'src/azure/a.ts': "import '../registry/b.js';" }, undefined],
    [
      'a mode does not choose modes',
      { 'src/modes/a.ts': "import '../run/b.js';" },
      'modes imports only from below',
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
    ['facts may not ask', { 'src/facts/a.ts': "import '../python/b.js';" }, 'facts import the words alone'],
    [
      'the words run nothing',
      { 'src/model/a.ts': "import '../python/b.js';" },
      'the words import nothing but facts',
    ],
    [
      'a circle of types is a circle',
      {
        'src/python/a.ts': "import type { B } from './b.js';",
        'src/python/b.ts': "import type { A } from './a.js';",
      },
      'nothing imports in a circle',
    ],
    [
      'only report/github talks to the runner',
      { 'src/action.ts': "import '@actions/core';" },
      'only report/github imports @actions',
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
      const target = path.join(path.dirname(file), `${imported}.ts`);
      if (imported !== undefined && files[target] === undefined)
        write(path.join(folder, target), 'export {};');
    }
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
