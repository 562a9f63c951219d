import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { load } from 'js-yaml';
import { INPUT_NAMES } from '../src/model/settings.js';
import { toWorkflow, type Workflow, workflowBlocks, workflowFiles } from './workflows/snippets.js';
import { readManifest, validateAction, validateWorkflow } from './workflows/validate.js';

const OURS = workflowFiles('.github/workflows');
const EXAMPLES = workflowFiles('examples/workflows');
const ALL: Workflow[] = [
  ...OURS,
  ...EXAMPLES,
  ...workflowBlocks('README.md'),
  ...workflowBlocks('docs/inputs.md'),
];

interface ParsedWorkflow {
  permissions?: unknown;
  jobs: Record<string, { permissions?: unknown; steps?: ParsedStep[] }>;
}
interface ParsedStep {
  id?: string;
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

function steps(workflow: Workflow): ParsedStep[] {
  const { jobs } = load(workflow.text) as ParsedWorkflow;
  return Object.values(jobs).flatMap(job => job.steps ?? []);
}

function isOurs(uses: string | undefined): boolean {
  return uses === './' || uses?.startsWith('org/endpoint-preflight@') === true;
}

describe('action.yml', () => {
  const manifest = readManifest();

  test('is valid for GitHub', async () => {
    expect(await validateAction(readFileSync('action.yml', 'utf8'))).toEqual([]);
  });

  test('has the inputs that the settings read, in their order', () => {
    expect(Object.keys(manifest.inputs)).toEqual([...INPUT_NAMES]);
  });

  test.each(Object.entries(manifest.inputs))(
    'input %s has a description, a default and no other key',
    (_, input) => {
      expect(Object.keys(input).sort()).toEqual(['default', 'description']);
      expect([typeof input.description, typeof input.default]).toEqual(['string', 'string']);
    },
  );

  test.each(Object.entries(manifest.outputs))('output %s has a description and no other key', (_, output) => {
    expect(Object.keys(output)).toEqual(['description']);
  });

  test('has the outputs that are promised', () => {
    expect(Object.keys(manifest.outputs)).toEqual([
      'result',
      'errors',
      'warnings',
      'not-checked',
      'report-file',
      'error-code',
      'error-name',
      'retryable',
      'provisioning-state',
      'log-file',
    ]);
  });

  test('starts the committed bundle on the Node that the end-to-end tests use', () => {
    const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    const major = /\d+/.exec(devDependencies.node)?.[0];

    expect(manifest.runs).toEqual({ using: `node${major}`, main: 'dist/index.js' });
  });
});

describe('every workflow', () => {
  test.each(ALL.map(({ name, text }) => [name, text]))('%s is valid for GitHub', async (_, text) => {
    expect(await validateWorkflow(text)).toEqual([]);
  });
});

describe('outputs of ours that a workflow names', () => {
  // The validator does not know them; a misspelt one would be an empty text.
  test.each(ALL.map(workflow => [workflow.name, workflow] as const))('%s names real ones', (_, workflow) => {
    const ids = steps(workflow).flatMap(({ id, uses }) => (id && isOurs(uses) ? [id] : []));
    const named = [...workflow.text.matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)]
      .filter(([, id]) => ids.includes(String(id)))
      .map(([, , output]) => output);

    expect(Object.keys(readManifest().outputs)).toEqual(expect.arrayContaining(named));
  });
});

describe('the validator', () => {
  const withInput = (input: string) =>
    String(
      toWorkflow(
        `- uses: org/endpoint-preflight@v1\n  with:\n    ${input}\n- uses: ./\n  with:\n    ${input}\n`,
      ),
    );

  test('accepts an input that exists', async () => {
    expect(await validateWorkflow(withInput('fail-on: warning'))).toEqual([]);
  });

  test('reports one that does not, also for the local action', async () => {
    expect(await validateWorkflow(withInput('fial-on: warning'))).toEqual([
      "8: Invalid action input 'fial-on'",
      "11: Invalid action input 'fial-on'",
    ]);
  });

  test('reports an action that it was not told of', async () => {
    const found = await validateWorkflow(String(toWorkflow('- uses: some/action@v1\n')));

    expect(found).toEqual([expect.stringContaining('Unable to resolve action')]);
  });

  test('reports a runtime that GitHub does not know', async () => {
    const text = readFileSync('action.yml', 'utf8').replace('node24', 'node23');

    expect(await validateAction(text)).not.toEqual([]);
  });
});

describe('our own workflows', () => {
  test.each([...OURS, ...EXAMPLES].map(workflow => [workflow.name, workflow] as const))(
    '%s gives no permission at the top, and third-party actions are pinned',
    (_, workflow) => {
      expect((load(workflow.text) as ParsedWorkflow).permissions).toEqual({});
      for (const line of workflow.text.match(/uses: .*$/gm) ?? []) {
        expect(line).toMatch(/^uses: (\.\/|org\/endpoint-preflight@v\d+|\S+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/);
      }
    },
  );

  test.each([...OURS, ...EXAMPLES].map(workflow => [workflow.name, workflow] as const))(
    '%s keeps no credentials in the checkout, and no expression in a script',
    (_, workflow) => {
      for (const step of steps(workflow)) {
        if (step.uses?.startsWith('actions/checkout@'))
          expect(step.with?.['persist-credentials']).toBe(false);
        expect(step.run ?? '').not.toContain('${{');
      }
    },
  );

  test('one job waits for all the others', () => {
    const ci = OURS.find(({ name }) => name.endsWith('/ci.yml'));
    const { jobs } = load(ci?.text ?? '') as { jobs: Record<string, { needs?: string[] }> };
    const { 'all-passed': last, ...others } = jobs;

    expect(last?.needs?.toSorted()).toEqual(Object.keys(others).toSorted());
  });
});

describe('a code block', () => {
  test.each<[string, string, string | undefined]>([
    ['a whole workflow', 'on: push\njobs:\n  a: {}\n', 'on: push\njobs:\n  a: {}\n'],
    ['jobs alone', 'jobs:\n  a: {}\n', 'on: push\njobs:\n  a: {}\n'],
    [
      'steps',
      'steps:\n  - run: x\n',
      'on: push\njobs:\n  job:\n    runs-on: ubuntu-latest\n    steps:\n      - run: x\n',
    ],
    ['an endpoint', 'name: credit\nauth_mode: key\n', undefined],
  ])('%s', (_, body, expected) => {
    expect(toWorkflow(body)).toBe(expected);
  });
});
