/** The README and the pages: short enough, no dead link, no option or name that does not exist. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { customRole, SUBSCRIPTION } from '../scripts/generate/azure-role.ts';
import { checksTables } from '../scripts/generate/checks-page.ts';
import { RULES } from '../src/checks/rules.js';
import { OPERATIONS } from '../src/facts/azure-operations.js';
import { HELP } from '../src/run/help.js';

const README = readFileSync('README.md', 'utf8');
const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'sandbox/README.md',
  'bench/README.md',
  'examples/azure/README.md',
  ...pagesBelow('docs'),
];

function pagesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.md'))
    .map(name => path.posix.join(folder, name.replaceAll('\\', '/')));
}

function withoutCode(text: string): string {
  return text.replace(/^( *)```[\s\S]*?^\1```/gm, '').replace(/`[^`\n]*`/g, '');
}

/** As GitHub makes them: from headings, and from `<a id="…">`. */
function anchorsOf(text: string): string[] {
  const headings = [...text.replace(/^( *)```[\s\S]*?^\1```/gm, '').matchAll(/^#+ (.*)$/gm)].map(
    ([, title]) =>
      String(title)
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
  );
  return [...headings, ...[...text.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => String(id))];
}

describe('README.md', () => {
  test('has at most 16 KB', () => {
    expect(Buffer.byteLength(README)).toBeLessThanOrEqual(16 * 1024);
  });

  test('has a picture of at most 200 KB', () => {
    const picture = readFileSync('docs/summary.png');
    expect(README).toContain('](docs/summary.png)');
    expect(picture.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(picture.length).toBeLessThanOrEqual(200 * 1024);
  });

  test('names only options that exist', () => {
    const commands = README.match(/^node dist\/cli\/index\.js .*$/gm) ?? [];
    expect(commands.length).toBeGreaterThan(5);
    const options = new Set(commands.join('\n').match(/(?<= )--[a-z-]+/g));
    expect([...options].filter(option => !HELP.includes(option))).toEqual([]);
  });

  test('names only npm scripts that exist', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    const named = [...README.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name);
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
  });
});

test.each(PAGES)('links in %s lead somewhere', page => {
  const links = [...withoutCode(readFileSync(page, 'utf8')).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link]) => String(link))
    .filter(link => !/^[a-z]+:/.test(link));
  const dead = links.filter(link => {
    const [file = '', anchor] = link.split('#');
    const target = file === '' ? page : path.posix.join(path.posix.dirname(page), file);
    if (!existsSync(target)) return true;
    if (anchor === undefined || statSync(target).isDirectory()) return false;
    return !anchorsOf(readFileSync(target, 'utf8')).includes(anchor);
  });
  expect(dead).toEqual([]);
});

test('docs/checks.md has each check once', () => {
  const page = readFileSync('docs/checks.md', 'utf8');
  expect(page).toContain(checksTables(RULES));
  for (const { id } of RULES) expect(page.split(`[\`${id}\`]`)).toHaveLength(2);
});

describe('docs/azure-role.json', () => {
  const role = customRole(Object.values(OPERATIONS));

  test('is what the operations need', () => {
    expect(JSON.parse(readFileSync('docs/azure-role.json', 'utf8'))).toEqual(role);
  });

  test('reads, and opens no data', () => {
    for (const action of role.Actions)
      expect(action).toMatch(/^Microsoft\.[\w./]+\/(?:read|getLogs\/action)$/);
    expect(role.Actions.filter(action => /\/blobs\/|\/pull\/|registries\/assets/.test(action))).toEqual([]);
    expect(role.DataActions).toEqual([]);
  });

  test('has the name and the placeholder that the README uses', () => {
    expect(README).toContain(`--role "${role.Name}"`);
    expect(README).toContain(`s/${SUBSCRIPTION}/$SUBSCRIPTION/`);
    expect(role.AssignableScopes).toEqual([`/subscriptions/${SUBSCRIPTION}`]);
  });
});
