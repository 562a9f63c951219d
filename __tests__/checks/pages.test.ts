/**
 * Every check has a page, and the page's examples are true: what stands under "Bad" is found at the lines that carry
 * the marker `# <-- here`, what stands under "Good" is not.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { load } from 'js-yaml';
import type { LocalCheck } from '../../src/checks/check.js';
import { CHECKS } from '../../src/checks/local.generated.js';
import { REMOTE_CHECKS } from '../../src/checks/remote.generated.js';
import { SUPPRESSION_RULES } from '../../src/checks/suppression-rules.js';
import type { Finding } from '../../src/model/findings.js';
import { preflight } from '../../src/modes/preflight.js';
import { readSettings } from '../../src/run/settings.js';
import { journey, type World } from '../sandboxed.js';
import { answersOver, makeProject } from './project.js';

const PAGES = join(import.meta.dirname, '../../docs/checks');
const MARKER = '# <-- here';
/** The fence of this name is the input `set` and no file. */
const SET = 'set';
/** The fence of this name is what Azure holds, for a check that asks it: a world of the sandbox. */
const WORLD = 'world.yml';
const NOW = new Date('2026-11-22');

/** What a check, or a rule about suppressions, has to say of an example. */
type Ask = (files: Record<string, string>) => Promise<readonly Finding[]>;

const ASKED: readonly (readonly [string, Ask])[] = [
  ...CHECKS.map(check => [check.id, (files: Record<string, string>) => askCheck([check], files)] as const),
  ...REMOTE_CHECKS.map(({ id }) => [id, (files: Record<string, string>) => askAzure(id, files)] as const),
  ...SUPPRESSION_RULES.map(({ id }) => [id, (files: Record<string, string>) => askRun(id, files)] as const),
];

describe.each(ASKED)('docs/checks/%s.md', (id, ask) => {
  const path = join(PAGES, `${id}.md`);

  test('exists, and has the three sections', () => {
    expect(existsSync(path)).toBe(true);
    const page = readFileSync(path, 'utf8');
    for (const heading of ['## Why', '## Bad', '## Good', '## How to silence it'])
      expect(page).toContain(heading);
  });

  test('the bad example is found, at the marked lines', async () => {
    const files = examples(path, 'Bad');
    const marked = Object.entries(files).flatMap(([file, text]) =>
      text.split('\n').flatMap((line, index) => (line.includes(MARKER) ? [`${file}:${index + 1}`] : [])),
    );
    const findings = await ask(files);
    const found = [...new Set(findings.map(({ at }) => `${at.input ?? at.file}:${at.start.line}`))];

    expect(marked.length).toBeGreaterThan(0);
    expect(found.sort()).toEqual(marked.sort());
  });

  test('the good example is not', async () => {
    const files = examples(path, 'Good');

    expect(Object.keys(files).length).toBeGreaterThan(0);
    expect(await ask(files)).toEqual([]);
  });
});

test('no page is without a check', () => {
  const pages = readdirSync(PAGES, { recursive: true, encoding: 'utf8' }).filter(name =>
    /^[^/\\]+[/\\].+\.md$/.test(name),
  );
  const ids = ASKED.map(([id]) => id);
  expect(
    pages.map(name => name.replaceAll('\\', '/').replace(/\.md$/, '')).filter(name => !ids.includes(name)),
  ).toEqual([]);
});

/** The fences of a section: their info string is `<language> <file name>`. Endpoint and deployment files are named ones. */
function examples(path: string, section: string): Record<string, string> {
  const text = readFileSync(path, 'utf8').split(`\n## ${section}\n`)[1]?.split('\n## ')[0] ?? '';
  return Object.fromEntries(
    [...text.matchAll(/^```\w+ (\S+)\n([\s\S]*?)^```$/gm)].map(([, name = '', body = '']) => [name, body]),
  );
}

async function askCheck(
  checks: readonly LocalCheck[],
  { [SET]: set = '', ...files }: Record<string, string>,
) {
  // In a file the marker is a comment; in an input it would be a part of the value.
  const inputs = { files: named(files), set: set.replaceAll(new RegExp(` *${MARKER}`, 'g'), '') };
  return (await answersOver(makeProject(files), { checks, inputs, now: NOW })).findings;
}

/** A check that asks Azure or a registry: the whole journey, with the page's world behind it. */
async function askAzure(
  id: string,
  { [WORLD]: world = '', [SET]: set = '', ...files }: Record<string, string>,
) {
  const inputs = { files: named(files), set };
  const { findings } = await journey(files, (load(world) ?? {}) as World, { inputs, now: NOW, check: id });
  const about = ({ check }: Finding) => check === id || check === 'internal';
  return findings.filter(about);
}

/** The rules about suppressions are asked behind the checks, by the whole journey. */
async function askRun(id: string, files: Record<string, string>) {
  const { report } = await preflight(
    readSettings(() => '', makeProject(files)),
    { now: NOW, env: {} },
  );
  return report.findings.filter(({ check }) => check === id);
}

/** Files at the top of the example are the ones that a user would name. */
function named(files: Record<string, string>): string {
  return Object.keys(files)
    .filter(name => /^[\w.-]+\.ya?ml$/.test(name) && !/^(conda|environment|model)\b/.test(name))
    .join('\n');
}
