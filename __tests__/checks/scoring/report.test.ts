/** What a run makes of findings in Python files. */
import { expect, test } from '@jest/globals';
import { preflight } from '../../../src/modes/preflight.js';
import { readSettings } from '../../../src/run/settings.js';
import { type Files, keyOf, makeProject } from '../project.js';
import { HAPPY, project } from './project.js';

async function scoringFindings(files: Files) {
  const { report } = await preflight(
    readSettings(() => '', makeProject(files)),
    { now: new Date('2026-11-22'), env: {} },
  );
  const isOurs = ({ check }: { check: string }) => check.startsWith('scoring/');
  return {
    findings: report.findings.filter(isOurs),
    suppressed: report.suppressed.map(({ finding }) => finding).filter(isOurs),
  };
}

function twice(files: Files): Files {
  return { ...files, 'green.yml': String(files['blue.yml']).replace('name: blue', 'name: green') };
}

test('a script that two deployments share is reported once', async () => {
  const { findings } = await scoringFindings(twice(project(`import cv2\n\n\n${HAPPY}`)));

  expect(findings.map(finding => `${finding.at.file}:${finding.at.start.line} ${keyOf(finding)}`)).toEqual([
    'src/score.py:1 scoring/missing-package',
  ]);
});

test('findings of one check in one file have identities of their own, whatever their lines', async () => {
  const one = await scoringFindings(project(`import cv2\nimport torch\n\n\n${HAPPY}`));
  const other = await scoringFindings(project(`\n\nimport torch\nimport cv2\n\n\n${HAPPY}`));
  const prints = ({ findings }: typeof one) => findings.map(({ fingerprint }) => fingerprint);

  expect(new Set(prints(one)).size).toBe(2);
  expect(prints(one).sort()).toEqual(prints(other).sort());
});

test('a finding relates to the line of the deployment that names the script', async () => {
  const { findings } = await scoringFindings(project('def init():\n    pass\n'));

  expect(findings[0]?.related?.map(({ at }) => `${at.file}:${at.start.line}`)).toEqual(['blue.yml:8']);
});

test('a comment in the script silences', async () => {
  const { findings, suppressed } = await scoringFindings(
    project(
      `import cv2  # endpoint-preflight: ignore[scoring/missing-package] in the base image\n\n\n${HAPPY}`,
    ),
  );

  expect(findings).toEqual([]);
  expect(suppressed.map(({ check }) => check)).toEqual(['scoring/missing-package']);
});
