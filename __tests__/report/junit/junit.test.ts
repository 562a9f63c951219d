import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { oneLine, visible } from '../../../src/report/escape.js';
import { junit } from '../../../src/report/junit/junit.js';
import { hostileFile, hostileText } from '../hostile.js';
import { at, document, finding, notChecked, report, saying, suppressed, times } from '../sample.js';

interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

/** Reads XML strictly: a character or a mark that XML 1.0 does not allow throws. */
function parse(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', error => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', text => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  });
  parser.write(xml).close();
  const [top] = root.children;
  if (top === undefined) throw new Error('no root element');
  return top;
}

const parsed = (overrides: Parameters<typeof report>[0], warningsFail = false) =>
  parse(junit(report(overrides), { warningsFail }));

const cases = (element: Element) => element.children.flatMap(suite => suite.children);
const children = (element: Element) => element.children.map(({ name }) => name);

describe('the tests of a run', () => {
  test('are a suite a document, with an error as a failure', () => {
    const findings = [finding({ code: 'ERR_2200' })];
    const documents = [document(), document({ file: 'endpoints/green.yml', name: 'green', checks: 40 })];
    expect(junit(report({ documents, findings }), {})).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="endpoint-preflight" tests="2" failures="1" errors="0" skipped="0" time="0">
  <testsuite name="endpoints/blue.yml" tests="1" failures="1" errors="0" skipped="0" time="0">
    <testcase name="paths/scoring-script: There is no file src/score.py." classname="endpoints/blue.yml" file="endpoints/blue.yml" line="12" time="0">
      <failure message="There is no file src/score.py." type="ERR_2200">endpoints/blue.yml:12:19
There is no file src/score.py.
Write the path of the scoring script, from src on.
https://github.com/org/endpoint-preflight/blob/v1/docs/checks/paths/scoring-script.md</failure>
    </testcase>
  </testsuite>
  <testsuite name="endpoints/green.yml" tests="1" failures="0" errors="0" skipped="0" time="0">
    <testcase name="checks" classname="endpoints/green.yml" file="endpoints/green.yml" time="0">
      <system-out>40 checks, no findings: green of endpoint credit</system-out>
    </testcase>
  </testsuite>
</testsuites>
`);
  });

  test('of other files have suites of their own', () => {
    const { children: suites } = parsed({ findings: [finding({ at: at(3, 1, 5, 'src/score.py') })] });
    expect(suites.map(({ attributes }) => [attributes.name, attributes.failures])).toEqual([
      ['endpoints/blue.yml', '0'],
      ['src/score.py', '1'],
    ]);
  });

  test('pass with their text where they do not fail the run', () => {
    const root = parsed({ findings: [finding({ severity: 'warning' }), finding({ severity: 'notice' })] });
    expect(cases(root).map(children)).toEqual([['system-out'], ['system-out']]);
    expect(cases(root)[0]?.children[0]?.text).toMatch(
      /^warning: endpoints\/blue\.yml:12:19\nThere is no file/,
    );
    expect(root.attributes).toMatchObject({ tests: '2', failures: '0' });
  });

  test('fail for warnings where warnings fail the run, and never for notices', () => {
    const findings = [finding({ severity: 'warning' }), finding({ severity: 'notice' })];
    expect(cases(parsed({ findings }, true)).map(children)).toEqual([['failure'], ['system-out']]);
  });

  test('are skipped where a check could not answer, a finding is suppressed, or a document is a template', () => {
    const root = parsed({
      documents: [document({ status: 'template' })],
      notChecked: [notChecked(), notChecked({ file: '', reason: 'offline' })],
      suppressed: [suppressed(), suppressed({ by: 'config', reason: '' })],
    });
    const told = cases(root).map(({ attributes, children: [child] }) => [
      attributes.name,
      attributes.classname,
      child?.name,
      child?.attributes.message,
    ]);
    const blue = 'endpoints/blue.yml';
    const detail = 'The quota of Standard_DS3_v2 was not read. Log in with azure/login first.';
    const timing = 'probes/timing: There is no file src/score.py.';
    expect(told).toEqual([
      ['quota/vcpus', blue, 'skipped', `not checked (no credentials): ${detail}`],
      [timing, blue, 'skipped', 'suppressed by comment: slow model, known'],
      [`${timing} (2)`, blue, 'skipped', 'suppressed by config'],
      ['checks', blue, 'skipped', 'template: render it first'],
      ['quota/vcpus', '(the whole run)', 'skipped', `not checked (offline): ${detail}`],
    ]);
    expect(root.attributes).toMatchObject({ tests: '5', skipped: '5', failures: '0' });
  });

  test('have names of their own, since GitLab takes equal names for one test', () => {
    const names = cases(parsed({ findings: times(3, n => saying('same', '', { at: at(n, 1, 2) })) }));
    expect(names.map(({ attributes }) => attributes.name)).toEqual([
      'paths/scoring-script: same',
      'paths/scoring-script: same (2)',
      'paths/scoring-script: same (3)',
    ]);
  });

  test('have no line where the text is in an input', () => {
    const [only] = cases(parsed({ findings: [finding({ at: { ...at(2, 1, 3), input: 'set' } })] }));
    expect(only?.attributes.line).toBeUndefined();
    expect(only?.children[0]?.text).toMatch(/^input "set", line 2\n/);
  });

  test('are written for 20,000 findings', () => {
    const root = parsed({ findings: times(20_000, n => finding({ at: at(n, 1, 2) })) });
    expect(root.attributes).toMatchObject({ tests: '20000', failures: '20000' });
  });
});

test('foreign text is XML, and reads back as it was written', () => {
  fc.assert(
    fc.property(hostileText, hostileText, hostileFile, hostileText, (what, fix, file, reason) => {
      const entry = saying(what, fix, { at: at(1, 1, 2, file) });
      const root = parsed({
        documents: [],
        findings: [entry],
        notChecked: [notChecked({ message: what, advice: fix, file })],
        suppressed: [suppressed({ finding: entry, reason })],
      });
      const [failed, ...skipped] = cases(root);
      expect(failed?.attributes.classname).toBe(oneLine(file));
      expect(failed?.children[0]?.attributes.message).toBe(oneLine(what));
      expect(failed?.children[0]?.text).toContain(visible(what));
      expect(skipped.map(children)).toEqual([['skipped'], ['skipped']]);
    }),
    { numRuns: 500 },
  );
});
