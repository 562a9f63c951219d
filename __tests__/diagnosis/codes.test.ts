/** The number that a text gives a failure decides its code; the cause that is named is one of that code. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { load } from 'js-yaml';
import { causeOf } from '../../src/causes/catalogue.js';
import { diagnose } from '../../src/diagnosis/diagnose.js';
import { read } from '../../src/diagnosis/observation.js';
import { FAILURE_CODES, type FailureCode } from '../../src/facts/failure-codes.js';
import type { CauseId } from '../../src/model/cause-ids.generated.js';
import { azPrints } from '../e2e/az-output.js';
import { answer, outcomeOf } from './answer.js';
import { VARIANTS } from './variants.js';

const CODES = Object.keys(FAILURE_CODES) as FailureCode[];

/** Words that by themselves are a failure of another code, or of none. */
const WORDS: readonly (readonly [of: string, text: string])[] = [
  ['ERR_1100', 'Not enough quota available for Standard_DS3_v2.'],
  ['ERR_1101', 'The VM Size failed to provision due to a lack of Azure Machine Learning capacity.'],
  ['ERR_1350', 'OutOfQuota: Not enough space on the disk to download the model.'],
  ['ERR_2200', 'User container has crashed or terminated: Liveness probe failed.'],
  ['a class', 'See https://aka.ms/oe-tsg#error-outofquota'],
  ['nothing known', 'The scope was lost on the way.'],
];

describe.each(CODES)('%s', code => {
  test.each(WORDS)('decides, beside words of %s', (_of, words) => {
    for (const text of [
      `ERROR: (OutOfQuota) ${code}: ${words}`,
      `ERROR: (BadArgument) ${words} (${code})`,
      `${words}\n${code}`,
      JSON.stringify({ error: { code, message: words } }),
      JSON.stringify({ error: { code: 'BadArgument', message: `${words}\n${code}: see the guide.` } }),
      JSON.stringify({ statusMessage: JSON.stringify({ error: { code, message: words } }) }),
      azPrints(JSON.stringify({ error: { code, message: words } })),
    ]) {
      const { diagnosis } = outcomeOf(text);
      expect([text, diagnosis?.code]).toEqual([text, code]);
      // What is said of it is not what is said of another number.
      expect([code, null]).toContain(causeOf(diagnosis?.cause as CauseId).code);
    }
  });

  test.each(VARIANTS)('decides, %s', (_name, vary) => {
    expect(
      outcomeOf(vary(`(OutOfQuota) ${code}: Not enough quota available for Standard_DS3_v2.`)).diagnosis
        ?.code,
    ).toBe(code);
  });
});

test('ERR_1350 printed by the client is the disk, not a quota', () => {
  const ofService =
    '(OutOfQuota) OutOfQuota: Not enough space on the disk to download the model. Please see troubleshooting guide, available here: https://aka.ms/oe-tsg#error-outofquota';
  const traceback = `Traceback (most recent call last):\n  File "/site/azure/ai/ml/operations/_online_deployment_operations.py", line 245, in begin_create_or_update\n    raise ex\nazure.core.exceptions.HttpResponseError: ${ofService}\nCode: OutOfQuota\nMessage: OutOfQuota: Not enough space on the disk to download the model.`;
  for (const text of [ofService, traceback, `ERROR: ${ofService}`])
    expect(answer(text)).toMatch(/^ERR_1350 OutOfQuota out-of-disk/);
});

test('a number in the line of the cause decides in a log, too', () => {
  const text = 'ERROR: (OutOfQuota) ERR_1350: Not enough quota available for Standard_DS3_v2.';
  expect(answer([{ source: 'log', role: 'log', text }])).toMatch(/^ERR_1350 OutOfQuota out-of-disk/);
});

describe('a cause of the same number', () => {
  test('is the answer, before the cause of another', () => {
    const log = 'OSError: [Errno 28] No space left on device';
    expect(
      answer([
        {
          source: 'az',
          role: 'error',
          text: '(OutOfQuota) ERR_1350: Not enough quota available for Standard_DS3_v2.',
        },
        { source: 'log', role: 'log', text: log },
      ]),
    ).toBe('ERR_1350 OutOfQuota out-of-disk @ log:1');
  });

  test('without a number of its own keeps its words', () => {
    expect(answer('ERROR: (OutOfQuota) ERR_2100: Container terminated due to insufficient memory.')).toMatch(
      /^ERR_2100 OutOfQuota out-of-memory/,
    );
  });

  test('is what the number says where nothing else is of it', () => {
    const { diagnosis } = outcomeOf(
      'ERROR: (BadArgument) ERR_5000: Not enough quota available for Standard_DS3_v2.',
    );
    expect(diagnosis).toMatchObject({ code: 'ERR_5000', cause: 'internal-error', also: ['vcpu-quota'] });
  });
});

describe('a number decides nothing', () => {
  const CRASH = "ModuleNotFoundError: No module named 'cv2'";

  test.each([
    ['in a line that a preflight printed', `blue.yml:5:1 error ERR_1100 quota/vcpus\n${CRASH}`],
    ['in the title of an annotation', `ERR_1100 · quota/vcpus\n${CRASH}`],
    ['that is part of a name', `MY_ERR_1100 ERR_1100_OLD ERR_11000\n${CRASH}`],
    ['that nobody knows', `ERR_9999\n${CRASH}`],
    ['that is one of several, if the cause has another of them', `ERR_1100 ERR_2200 ERR_5000\n${CRASH}`],
  ])('%s', (_where, text) => {
    expect(answer(text)).toMatch(/^ERR_2200 ResourceNotReady module-not-found/);
  });

  test('in a log, where the error says something else', () => {
    expect(
      answer([
        { source: 'az', role: 'error', text: '(BadArgument) User container has crashed or terminated.' },
        { source: 'log', role: 'log', text: `my app: ERR_1100\n${CRASH}` },
      ]),
    ).toMatch(/^ERR_2200 ResourceNotReady module-not-found/);
  });
});

test('what a check prevents is what is diagnosed: a model that is not there', () => {
  expect(causeOf('model-not-registered')).toMatchObject({
    code: 'ERR_1300',
    preventedBy: ['assets/model'],
  });
  expect(answer('ModelNotFound: Model container with name: credit not found')).toMatch(
    /^ERR_1300 ModelNotFound model-not-registered/,
  );
});

describe('an asset that a registry does not have', () => {
  const ID = 'azureml://registries/risk-models/environments/serving/versions/11';
  /** In the form of a recorded operation: no id, the error first. */
  const OPERATION = {
    error: { code: 'ModelRegistryError', message: `Could not find asset with ID: ${ID}` },
    status: 'Failed',
    startTime: '2026-03-01T01:00:00.000Z',
    endTime: '2026-03-01T01:00:05.000Z',
  };
  const EXPECTED = {
    code: null,
    name: 'ModelRegistryError',
    cause: 'registry-asset-missing',
    values: { registry: 'risk-models', environment: 'serving', version: '11' },
    retryable: false,
  };

  test.each<[string, string]>([
    ['the answer of the operation', JSON.stringify(OPERATION)],
    ['the same, indented', JSON.stringify(OPERATION, null, 2)],
    ['in a string of JSON', JSON.stringify({ statusMessage: JSON.stringify(OPERATION) })],
    [
      'wrapped by a deployment of Bicep',
      JSON.stringify({
        error: {
          code: 'DeploymentFailed',
          details: [
            { code: 'ResourceDeploymentFailure', message: `It failed. ${JSON.stringify(OPERATION)}` },
          ],
        },
      }),
    ],
    ['as az prints it', azPrints(JSON.stringify(OPERATION))],
    ['without the code', `ERROR: Could not find asset with ID: ${ID}`],
  ])('%s', (_form, text) => {
    expect(outcomeOf(text).diagnosis).toMatchObject(EXPECTED);
  });

  test('as watch reads it', () => {
    const reading = read({ kind: 'error', source: 'operation', body: OPERATION.error });
    expect(diagnose([reading]).diagnosis).toMatchObject(EXPECTED);
  });

  test('a model is what assets/model prevents', () => {
    expect(
      answer(`(ModelRegistryError) Could not find asset with ID: ${ID.replace('environments', 'models')}`),
    ).toMatch(/^ERR_1300 ModelRegistryError registry-model-missing/);
  });

  test.each([
    ['another kind of asset', `Could not find asset with ID: ${ID.replace('environments', 'components')}`],
    ['an id of another form', 'Could not find asset with ID: 7f3e'],
    ['another sentence', '(ModelRegistryError) It was not to be.'],
  ])('%s is still of a registry', (_what, text) => {
    expect(answer(text)).toMatch(/^- ModelRegistryError registry-asset-missing/);
  });
});

const WORLDS = 'sandbox/worlds';

test.each(readdirSync(WORLDS).filter(name => /^err-\d{4}-.*\.yml$/.test(name)))(
  '%s: what az prints of its end has the number of the world',
  name => {
    const world = load(readFileSync(join(WORLDS, name), 'utf8')) as {
      plays?: Record<string, { end?: { error?: { code: string; message: string } } } | null>;
    };
    const errors = Object.values(world.plays ?? {}).flatMap(play => play?.end?.error ?? []);
    for (const error of errors) {
      const expected = name.replace(/^err-(\d{4}).*/, 'ERR_$1');
      expect([name, outcomeOf(azPrints(JSON.stringify({ error }))).diagnosis?.code]).toEqual([
        name,
        expected,
      ]);
    }
  },
);

const RECORDED = '../shared/data/recorded/09-mfeOperationsStatus-failed-200.json';
const inRecordings = existsSync(RECORDED) ? test : test.skip;

inRecordings('the recorded failure of an operation (skipped where no recordings are)', () => {
  const text = readFileSync(RECORDED, 'utf8');
  expect(outcomeOf(text).diagnosis).toMatchObject({
    cause: 'registry-asset-missing',
    name: 'ModelRegistryError',
  });
  const { error } = JSON.parse(text);
  expect(diagnose([read({ kind: 'error', source: 'operation', body: error })]).diagnosis?.cause).toBe(
    'registry-asset-missing',
  );
});
