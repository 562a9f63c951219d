/**
 * Writes everything that is made from something else: the compiled schemas, the head of each check's page, the tables
 * of docs/, the custom role, the diagnosis in the README. `--check` writes nothing and fails when a file is not what it would write.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { keysOfWorlds } from '../sandbox/world/keys.ts';
import { compile } from './compile.ts';
import { inputsTable, outputsTable } from './generate/action-page.ts';
import { azureTables } from './generate/azure-page.ts';
import { customRole, roleFile } from './generate/azure-role.ts';
import { replaceBlock } from './generate/block.ts';
import { causeIdsSource, causeListSource } from './generate/causes-index.ts';
import { asks, checkFiles, factsSource, idsSource, listSource } from './generate/checks-index.ts';
import { checksTables } from './generate/checks-page.ts';
import { causesIndex, codesTable, namesTable, subjectPages } from './generate/codes-page.ts';
import { failureRows, statusRows } from './generate/guide-page.ts';
import { pageHead } from './generate/page-head.ts';
import { diagnosisBlock } from './generate/readme-diagnosis.ts';
import { validatorsSource, validatorsTypes } from './generate/validators.ts';

const isCheck = process.argv.includes('--check');
const stale: string[] = [];

function put(file: string, text: string): void {
  const current = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (current === text) return;
  stale.push(file);
  if (!isCheck) writeFileSync(file, text);
}

put('src/domain/contract/validators.generated.js', validatorsSource());
put('src/domain/contract/validators.generated.d.ts', validatorsTypes());

const CHECKS = 'src/checks';
const files = checkFiles(CHECKS);
const [remote, local] = [true, false].map(isRemote => files.filter(file => asks(CHECKS, file) === isRemote));
put('src/model/check-ids.generated.ts', idsSource(files));
put(
  `${CHECKS}/local.generated.ts`,
  listSource(local ?? [], 'CHECKS', 'LocalCheck', 'Every check that reads files alone.'),
);
put(
  `${CHECKS}/remote.generated.ts`,
  listSource(remote ?? [], 'REMOTE_CHECKS', 'RemoteCheck', 'Every check that asks Azure or a registry.'),
);

const causeNames = checkFiles('src/causes');
put('src/model/cause-ids.generated.ts', causeIdsSource(causeNames));
put('src/causes/index.generated.ts', causeListSource(causeNames));

// The facts about checks come from the program itself, so it is compiled first.
compile();
const { CHECKS: LOCAL } =
  await importBuilt<typeof import('../src/checks/local.generated.ts')>('checks/local.generated.js');
const { REMOTE_CHECKS } = await importBuilt<typeof import('../src/checks/remote.generated.ts')>(
  'checks/remote.generated.js',
);
const checks = [...LOCAL, ...REMOTE_CHECKS].sort((a, b) => (a.id < b.id ? -1 : 1));
put(`${CHECKS}/facts.generated.ts`, factsSource(checks));
const { SUPPRESSION_RULES } = await importBuilt<typeof import('../src/checks/suppression-rules.ts')>(
  'checks/suppression-rules.js',
);
const RULES = [...checks, ...SUPPRESSION_RULES];
const { OPERATIONS } =
  await importBuilt<typeof import('../src/facts/azure-operations.ts')>('facts/azure-operations.js');
const { FAILURE_CODES } =
  await importBuilt<typeof import('../src/facts/failure-codes.ts')>('facts/failure-codes.js');
const { FILED } =
  await importBuilt<typeof import('../src/causes/index.generated.ts')>('causes/index.generated.js');
const { sayDiagnosis } = await importBuilt<typeof import('../src/causes/say.ts')>('causes/say.js');

function importBuilt<T>(file: string): Promise<T> {
  return import(new URL(`../build/${file}`, import.meta.url).href);
}

for (const rule of RULES) {
  const file = `docs/checks/${rule.id}.md`;
  if (existsSync(file)) put(file, replaceBlock(readFileSync(file, 'utf8'), 'head', pageHead(rule)));
  else stale.push(`${file} (missing: write the page first)`);
}

const action = readFileSync('action.yml', 'utf8');
putBlocks('docs/inputs.md', { inputs: inputsTable(action), outputs: outputsTable(action) });
putBlocks('docs/checks.md', { checks: checksTables(RULES) });
putBlocks('docs/azure.md', { operations: azureTables(OPERATIONS) });
put('docs/azure-role.json', roleFile(customRole(Object.values(OPERATIONS))));
putBlocks('README.md', { diagnosis: diagnosisBlock('build/cli.js') });
putBlocks('sandbox/README.md', { keys: keysOfWorlds() });

/** Into the marked blocks of a page that people write. */
function putBlocks(file: string, blocks: Readonly<Record<string, string>>): void {
  const page = readFileSync(file, 'utf8');
  put(
    file,
    Object.entries(blocks).reduce((text, [name, block]) => replaceBlock(text, name, block), page),
  );
}

const hasPage = (check: string) => existsSync(`docs/checks/${check}.md`);
putBlocks('docs/codes.md', {
  codes: codesTable(FAILURE_CODES, FILED),
  names: namesTable(FAILURE_CODES, FILED),
  causes: causesIndex(FILED),
});
putBlocks('docs/guide.md', {
  failures: failureRows(FAILURE_CODES, RULES, FILED),
  statuses: statusRows(FILED),
});
putFolder('docs/codes', subjectPages(FILED, sayDiagnosis, hasPage));

/** All files of a folder: what is not among them goes. */
function putFolder(folder: string, pages: ReadonlyMap<string, string>): void {
  if (!isCheck) mkdirSync(folder, { recursive: true });
  for (const [file, text] of pages) put(file, text);
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const file = `${folder}/${name}`;
    if (pages.has(file)) continue;
    stale.push(file);
    if (!isCheck) rmSync(file);
  }
}

for (const file of stale) console.log(`${isCheck ? 'not up to date' : 'written'}: ${file}`);
if (isCheck && stale.length > 0) {
  console.log('Run `npm run generate` and commit the result.');
  process.exitCode = 1;
}
