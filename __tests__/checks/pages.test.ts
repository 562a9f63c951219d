/**
 * Every check has a page, and the page's examples are true: what stands under "Bad" is found at the lines that carry
 * the marker `# <-- here`, what stands under "Good" is not.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { CHECKS } from '../../src/checks/index.js';
import { en, titles } from '../../src/text/en.js';
import { answersOver, makeProject } from './project.js';

const PAGES = join(import.meta.dirname, '../../docs/checks');

describe.each(CHECKS.map(check => [check.id, check] as const))('docs/checks/%s.md', (id, check) => {
  const path = join(PAGES, `${id}.md`);

  test('exists, has a title, wording, and the three sections', () => {
    expect(existsSync(path)).toBe(true);
    expect(titles[id]).toBeTruthy();
    expect(Object.keys(en).some(key => key === id || key.startsWith(`${id}/`))).toBe(true);
    const page = readFileSync(path, 'utf8');
    for (const heading of ['## Why', '## Bad', '## Good', '## How to silence it']) expect(page).toContain(heading);
  });

  test('the bad example is found, at the marked lines', async () => {
    const files = examples(path, 'Bad');
    const marked = Object.entries(files).flatMap(([file, text]) =>
      text.split('\n').flatMap((line, index) => (line.includes('# <-- here') ? [`${file}:${index + 1}`] : [])),
    );
    const { findings } = await answersOver(makeProject(files), { checks: [check], inputs: inputsFor(files) });
    const found = [...new Set(findings.map(({ at }) => `${at.file}:${at.start.line}`))];

    expect(marked.length).toBeGreaterThan(0);
    expect(found.sort()).toEqual(marked.sort());
  });

  test('the good example is not', async () => {
    const files = examples(path, 'Good');
    const { findings } = await answersOver(makeProject(files), { checks: [check], inputs: inputsFor(files) });

    expect(Object.keys(files).length).toBeGreaterThan(0);
    expect(findings).toEqual([]);
  });
});

test('no page is without a check', () => {
  const pages = readdirSync(PAGES, { recursive: true, encoding: 'utf8' }).filter(name => /^[^/\\]+[/\\].+\.md$/.test(name));
  const ids = CHECKS.map(check => check.id);
  expect(pages.map(name => name.replaceAll('\\', '/').replace(/\.md$/, '')).filter(name => !ids.includes(name))).toEqual([]);
});

/** The fences of a section: their info string is `<language> <file name>`. Endpoint and deployment files are named ones. */
function examples(path: string, section: string): Record<string, string> {
  const text = readFileSync(path, 'utf8').split(`\n## ${section}\n`)[1]?.split('\n## ')[0] ?? '';
  return Object.fromEntries([...text.matchAll(/^```\w+ (\S+)\n([\s\S]*?)^```$/gm)].map(([, name = '', body = '']) => [name, body]));
}

/** Files at the top of the example are the ones that a user would name. */
function inputsFor(files: Record<string, string>): Record<string, string> {
  return { files: Object.keys(files).filter(name => /^[\w.-]+\.ya?ml$/.test(name) && !/^(conda|environment|model)\b/.test(name)).join('\n') };
}
