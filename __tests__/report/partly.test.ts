/** How each format tells that Azure answered too little. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import type { Partly } from '../../src/model/report.js';
import { oneLine } from '../../src/report/escape.js';
import { json } from '../../src/report/json/json.js';
import { summary } from '../../src/report/markdown/summary.js';
import { headline, partlyWarning } from '../../src/report/partly.js';
import { terminal } from '../../src/report/terminal/terminal.js';
import { hostileText } from './hostile.js';
import { copied, html, links, searched } from './markdown.js';
import { finding, notChecked, report } from './sample.js';

const COMMAND = 'az role assignment create --assignee-object-id 4 --role "Reader" --scope /subscriptions/3';
const partly = (overrides: Partial<Partly> = {}): Partly => ({
  checks: 1_234,
  unanswered: 1_200,
  reason: 'forbidden',
  message: 'It lacks a role.',
  advice: 'Have it granted:',
  commands: [COMMAND],
  ...overrides,
});
const options = { moreAt: 'the report file' };
const PHRASE = 'partly checked: 1,200 of 1,234 Azure checks had no answer';

describe('the headline', () => {
  test.each([
    ['passed', [], `Preflight ${PHRASE}; no findings`],
    ['failed', [finding()], `Preflight failed: 1 error; ${PHRASE}`],
    ['incomplete', [], `Preflight could not finish: no findings; ${PHRASE}`],
  ] as const)('of a run that %s', (result, findings, line) => {
    const given = report({ result, findings, partly: partly() });

    expect(headline(given)).toBe(line);
    expect(summary(given, options)).toContain(`${line}\n`);
    expect(summary(given, options)).not.toContain('✅');
  });

  test('of any other run is as it was', () => {
    expect(headline(report())).toBe('Preflight passed: no findings');
    expect(partlyWarning(report())).toBeUndefined();
  });
});

test('the summary has the reason below it, and the command in a block', () => {
  const entry = notChecked({
    message: 'No GET x.',
    advice: 'Have it granted: az x',
    why: { message: 'remote/forbidden', values: {} },
  });
  expect(
    summary(report({ partly: partly(), documents: [], notChecked: [entry] }), options),
  ).toBe(`## ⚠️ Preflight ${PHRASE}; no findings

No endpoint or deployment file was found. See “Not checked” for each.

It lacks a role. Have it granted:

\`\`\`bash
${COMMAND}
\`\`\`

### Not checked

| Check | Reason | What | How to have it checked | Files |
| --- | --- | --- | --- | --- |
| quota/vcpus | no credentials | No GET x. | The command at the top grants it. | <code>endpoints/blue.yml</code> |
`);
});

test('a reason that all have in common is said once', () => {
  const same = notChecked({ message: 'It lacks a role.', advice: 'Have it granted:' });
  const given = report({ partly: partly({ commands: [] }), notChecked: [same] });
  const printed = terminal(given, { source: () => undefined, width: 80, colours: false });

  expect(summary(given, options).split('It lacks a role.')).toHaveLength(2);
  expect(summary(given, options)).toContain('As said at the top.');
  expect(printed.split('It lacks a role.')).toHaveLength(2);
  expect(printed).toContain('As said below.');
});

test('the log keeps the command on its line, however long', () => {
  const long = `${COMMAND}/${'x'.repeat(300)}`;
  const given = report({ partly: partly({ commands: [long] }) });
  const printed = terminal(given, { source: () => undefined, width: 80, colours: false });

  expect(printed).toContain(`\n    ${long}\n`);
  expect(printed.trimEnd().split('\n').at(-1)).toBe(`Preflight ${PHRASE}; no findings (1 file)`);
});

test('the annotation is one warning', () => {
  expect(partlyWarning(report({ partly: partly() }))).toEqual({
    level: 'warning',
    title: 'Partly checked',
    message: `P${PHRASE.slice(1)}. It lacks a role. Have it granted:\n${COMMAND}`,
  });
});

test('the JSON report has it under a key of its own, as the schema says', () => {
  const path = new URL('../../schema/report.schema.json', import.meta.url);
  const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(
    JSON.parse(readFileSync(path, 'utf8')),
  );
  const told = JSON.parse(json(report({ partly: partly() }), {}));
  validate(told);

  expect(validate.errors).toBeNull();
  expect(told.partlyChecked).toEqual({
    checks: 1_234,
    unanswered: 1_200,
    reason: 'forbidden',
    detail: `It lacks a role. Have it granted: ${COMMAND}`,
    commands: [COMMAND],
  });
  expect(json(report(), {})).not.toContain('partly');
  Reflect.deleteProperty(told.partlyChecked, 'checks');
  expect(validate(told)).toBe(false);
});

test('foreign text links, loads and mentions nothing, and a command is copied as it is', () => {
  fc.assert(
    fc.property(hostileText, hostileText, (what, name) => {
      const command = `az role assignment create --scope '${name}'`;
      const given = report({
        documents: [],
        partly: partly({ message: `It lacks ${what}.`, commands: [command] }),
      });
      const rendered = html(summary(given, options));
      const [, block = ''] =
        /<pre><code class="language-bash">([\s\S]*?)\n<\/code><\/pre>/.exec(rendered) ?? [];

      const plain = block.replace(/&(amp|lt|gt|quot);/g, (_, entity: string) =>
        String({ amp: '&', lt: '<', gt: '>', quot: '"' }[entity]),
      );
      expect(plain).toBe(oneLine(command));
      expect(links(rendered)).toEqual([]);
      const outside = rendered.replace(/<pre>[\s\S]*?<\/pre>/, '');
      expect(searched(outside)).not.toMatch(/(?<!\w)@\w|#\d|\bGH-\d|:[\w+-]+:/i);
      expect(copied(outside)).toContain(oneLine(`It lacks ${what}.`));
      const printed = terminal(given, { source: () => undefined, width: 80, colours: false });
      expect(printed).not.toMatch(/^\s*::/m);
    }),
    { numRuns: 300 },
  );
});
