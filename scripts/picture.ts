/**
 * The picture of the README, docs/summary.png: the job summary of a real run over examples/bad, as a browser shows it.
 * It runs the Action in dist/, renders the Markdown as GitHub does, and takes a screenshot with Chromium.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

const ROOT = path.resolve(import.meta.dirname, '..');
const PICTURE = path.join(ROOT, 'docs', 'summary.png');
/** In CSS pixels: as wide as GitHub's summary, as high as what tells the story. */
const SIZE = { width: 1012, height: 620 };
/** Pixels of the picture for one of CSS, so that it stays sharp where it is shown larger. */
const SCALE = 1.5;
const MOST_BYTES = 200 * 1024;
const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome'];

/** The part of GitHub's stylesheet that a job summary uses, and a fade where the picture ends before the page does. */
const STYLE = `
body { margin: 0; padding: 20px 24px; background: #fff; color: #1f2328;
  font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", "Liberation Sans", Helvetica, Arial, sans-serif, "Noto Color Emoji"; }
body::after { content: ""; position: fixed; inset: auto 0 0 0; height: 70px; background: linear-gradient(#fff0, #fff); }
h2, h3 { margin: 16px 0; line-height: 1.25; font-weight: 600; }
h2 { margin-top: 0; padding-bottom: .3em; border-bottom: 1px solid #d1d9e0b3; font-size: 1.5em; }
h3 { font-size: 1.25em; }
p { margin: 0 0 16px; }
a { color: #0969da; }
code { padding: .2em .4em; border-radius: 6px; background: #818b981f; white-space: break-spaces;
  font: 85% "Liberation Mono", "DejaVu Sans Mono", monospace; }
table { width: 100%; table-layout: fixed; border-collapse: collapse; }
th, td { padding: 6px 13px; border: 1px solid #d1d9e0; text-align: left; }
th:nth-child(1) { width: 66px; }
th:nth-child(2) { width: 192px; }
th:nth-child(4) { width: 262px; }
td { overflow-wrap: anywhere; }
tr:nth-child(2n) { background: #f6f8fa; }
sub { position: relative; bottom: -.25em; font-size: 75%; line-height: 0; }
`;

const browser = BROWSERS.find(name => spawnSync(name, ['--version']).status === 0);
if (browser === undefined) {
  console.error(
    'The picture needs Chromium and two fonts: apt-get install chromium fonts-liberation fonts-noto-color-emoji',
  );
  process.exit(1);
}

const folder = mkdtempSync(path.join(tmpdir(), 'picture-'));
try {
  const page = path.join(folder, 'summary.html');
  writeFileSync(page, pageOf(summaryOf('examples/bad')));
  const { status, stderr } = spawnSync(
    browser,
    [
      ...[
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--hide-scrollbars',
        `--user-data-dir=${folder}/profile`,
      ],
      ...[`--window-size=${SIZE.width},${SIZE.height}`, `--force-device-scale-factor=${SCALE}`],
      ...[`--screenshot=${PICTURE}`, pathToFileURL(page).href],
    ],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`${browser} took no screenshot:\n${stderr}`);
  const { size } = statSync(PICTURE);
  if (size > MOST_BYTES) throw new Error(`docs/summary.png has ${size} bytes, more than ${MOST_BYTES}.`);
  console.log(`docs/summary.png: ${size} bytes.`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** What the Action writes to the job summary of a step that checks these files. */
function summaryOf(files: string): string {
  const summary = path.join(folder, 'summary.md');
  writeFileSync(summary, '');
  spawnSync(process.execPath, [path.join(ROOT, 'dist', 'index.js')], {
    env: {
      ...{ PATH: process.env.PATH, HOME: folder, RUNNER_TEMP: folder },
      ...{ GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: ROOT, GITHUB_STEP_SUMMARY: summary },
      INPUT_FILES: files,
    },
  });
  const text = readFileSync(summary, 'utf8');
  if (text === '') throw new Error('The run wrote no job summary.');
  return text;
}

function pageOf(markdown: string): string {
  const body = micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  return `<!doctype html><meta charset="utf-8"><style>${STYLE}</style>${body}`;
}
