/** Which 404 is an answer. The bodies have the forms that Azure has sent, with names of our own. */
import { describe, expect, test } from '@jest/globals';
import { httpError } from '../../../src/azure/client/arm.js';
import { errorCodes } from '../../../src/azure/client/error-codes.js';
import { orMissing } from '../../../src/azure/client/missing.js';
import { whyUnknown } from '../../../src/azure/client/why.js';
import { OPERATIONS } from '../../../src/facts/azure-operations.js';
import { PUBLIC_CLOUD } from '../../../src/facts/clouds.js';
import { onRecordings, recordedText } from '../recorded.js';

/** As the resource manager says no. */
const arm = (code: unknown) => ({ error: { code, message: 'No.' } });

/** As Azure ML itself says no: `code` is the class, and what is wrong stands below it. */
function ofService(...chain: string[]) {
  const inner = chain.reduceRight<object | null>((below, code) => ({ code, innerError: below }), null);
  return {
    error: {
      code: 'UserError',
      severity: null,
      message: 'No.',
      details: [],
      innerError: inner,
      debugInfo: null,
    },
    correlation: { operation: 'a', request: 'b' },
    environment: 'westeurope',
    componentName: 'feedmanagement',
  };
}

/** The same as the resource manager passes it on. */
function passedOn(code: string) {
  return {
    error: {
      code: 'UserError',
      message: 'No.',
      details: [],
      additionalInfo: [
        { type: 'ComponentName', info: { value: 'managementfrontend' } },
        { type: 'InnerError', info: { value: { code, innerError: null } } },
      ],
    },
  };
}

async function read(body: unknown, status = 404, also: string[] = []): Promise<'missing' | 'untold'> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  try {
    return (await orMissing(Promise.reject(httpError({ status, bodyAsText: text })), also)) === undefined
      ? 'missing'
      : 'untold';
  } catch {
    return 'untold';
  }
}

describe('a 404 is an answer', () => {
  test.each([
    ['of the resource manager', arm('ResourceNotFound')],
    ['in another letter case', arm('resourcenotfound')],
    ['of a service', arm('NotFound')],
    ['of a role', arm('RoleDefinitionDoesNotExist')],
    ['of a deployment', arm('DeploymentNotFound')],
    ['of Azure ML, two deep', ofService('NotFound', 'ModelNotFound')],
    ['of Azure ML, by its class alone', ofService('NotFound')],
    ['of Azure ML, passed on', passedOn('NotFoundError')],
    ['with the reason among its details', { error: { code: 'UserError', details: [{ code: 'NotFound' }] } }],
    ['with innererror in lower case', { error: { code: 'UserError', innererror: { code: 'NotFound' } } }],
    ['without the frame', { code: 'ResourceNotFound', message: 'No.' }],
    ['in capitals', { Error: { Code: 'ResourceNotFound' } }],
    ['in a list', { error: [{ code: 'ResourceNotFound' }] }],
    ['behind a mark of the byte order', `\uFEFF${JSON.stringify(arm('ResourceNotFound'))}`],
  ])('%s', async (_what, body) => {
    expect(await read(body)).toBe('missing');
  });
});

describe('a 404 is none', () => {
  test.each([
    ...['InvalidResourceType', 'ResourceTypeNotSupported', 'ProviderNotFound', 'NoRegisteredProviderFound'],
    ...['InvalidApiVersionParameter', 'InvalidResourceNamespace', 'InvalidResourceName', 'SomethingNew'],
    ...['ParentResourceNotFound', 'ResourceGroupNotFound', 'SubscriptionNotFound', 'UserError', 'BadRequest'],
  ])('with the code %s', async code => {
    expect(await read(arm(code))).toBe('untold');
  });

  test.each([
    ['a page', '<html>not found</html>'],
    ['nothing', ''],
    ['null', 'null'],
    ['a text', '"NotFound"'],
    ['no code', { error: { message: 'No.' } }],
    ['a code that is null', arm(null)],
    ['a code that is a number', arm(404)],
    ['an answer that was cut off', '{"error": {"code": "NotFound"'],
    ['a workspace above it', ofService('NotFound', 'WorkspaceNotFound')],
    ['a registry above it', ofService('NotFound', 'RegistryNotFound')],
    ['a type that is not there, below a class', passedOn('InvalidResourceType')],
    ['an inner code that nobody knows', ofService('SomethingNew')],
    ['a chain that goes on and on', ofService(...Array.from({ length: 1_000 }, () => 'Deeper'), 'NotFound')],
  ])('with %s', async (_what, body) => {
    expect(await read(body)).toBe('untold');
  });

  test('with another status', async () => {
    for (const status of [400, 403, 409, 410, 500])
      expect(await read(arm('NotFound'), status)).toBe('untold');
  });
});

test('what stands above is an answer where the caller says so', async () => {
  expect(await read(arm('ParentResourceNotFound'), 404, ['ParentResourceNotFound'])).toBe('missing');
  expect(await read(ofService('NotFound', 'RegistryNotFound'), 404, ['RegistryNotFound'])).toBe('missing');
});

test('the codes of an error of a client are read from its body, and from the client where it kept none', () => {
  const response = { bodyAsText: JSON.stringify(passedOn('NotFound')) };

  expect(errorCodes({ statusCode: 404, code: 'UserError', response })).toEqual({
    own: 'UserError',
    inner: ['NotFound'],
  });
  expect(errorCodes({ code: 'ResourceNotFound' })).toEqual({ own: 'ResourceNotFound', inner: [] });
  expect(errorCodes({ code: 'UserError', details: ofService('NotFound') }).inner).toEqual(['NotFound']);
  for (const nothing of [undefined, null, 'text', 7, [], { details: [null], response: { bodyAsText: 7 } }])
    expect(errorCodes(nothing)).toEqual({ own: undefined, inner: [] });
});

describe('a type that this Azure does not have', () => {
  const path = '/subscriptions/s/resourceGroups/rg/providers/Microsoft.MachineLearningServices/workspaces/ws';
  const signal = new AbortController().signal;
  const why = (status: number, code: string) =>
    whyUnknown(httpError({ status, bodyAsText: JSON.stringify(arm(code)) }), {
      operation: OPERATIONS.workspace,
      path,
      signal,
      cloud: PUBLIC_CLOUD,
    });

  test.each([
    [404, 'InvalidResourceType'],
    [400, 'NoRegisteredProviderFound'],
    [400, 'InvalidApiVersionParameter'],
    [404, 'ResourceTypeNotSupported'],
  ])('is not checked, with HTTP %d and %s', (status, code) => {
    expect(why(status, code)).toMatchObject({
      reason: 'not-found',
      message: 'remote/no-such-type',
      values: { status, code: `, ${code}` },
    });
  });

  test('is told apart from a bad request and from what is only not found', () => {
    expect(why(400, 'BadRequest')).toMatchObject({ message: 'remote/http-error' });
    expect(why(404, 'SomethingNew')).toMatchObject({ reason: 'not-found', message: 'remote/not-found' });
  });
});

onRecordings('recorded 404s are read', async () => {
  const also = ['RegistryNotFound'];
  expect(await read(recordedText('46-assetRegistry-gone-404.json'), 404, also)).toBe('missing');
  expect(await read(recordedText('46-assetRegistry-gone-404.json'))).toBe('untold');
  expect(await read(recordedText('47-resource-not-found-by-gateway-404.json'))).toBe('missing');
  expect(await read(recordedText('27-roleDefinition-gone-404.json'))).toBe('missing');
  for (const file of [
    '69-arm-InvalidResourceType',
    '70-arm-ResourceGroupNotFound',
    '71-arm-ParentResourceNotFound',
  ])
    expect(await read(recordedText(`${file}-404.json`))).toBe('untold');
});
