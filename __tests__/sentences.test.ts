/** The sentences that no check says itself: why a question has no answer, the notes of a watch; and every title. */
import { expect, test } from '@jest/globals';
import * as azure from '../src/azure/client/reasons.js';
import * as registry from '../src/azure/client/registry-reasons.js';
import { refused as assetRegistryRefused } from '../src/azure/questions/asset-registries.js';
import * as images from '../src/azure/questions/image-reasons.js';
import * as storage from '../src/azure/questions/storage-reasons.js';
import * as signIn from '../src/azure/sign-in/reasons.js';
import { RULES } from '../src/checks/rules.js';
import type { CommonReason, Sentences } from '../src/model/findings.js';
import { forMany } from '../src/modes/online/for-many.js';
import * as notes from '../src/modes/watch/notes.js';
import type { Refused } from '../src/registry/repository.js';
import { expectPlain } from './checks/style.js';

test('every title is one line without a full stop', () => {
  expect(RULES.filter(({ title }) => !/^\S.*[^.\s]$/.test(title)).map(({ id }) => id)).toEqual([]);
});

/** A row for each export of a module that is sentences, or makes some: the compiler misses one that is left out. */
type Rows<M> = {
  [K in keyof M as M[K] extends Sentences | ((...given: never[]) => Sentences | notes.Note)
    ? K
    : never]: readonly (Sentences | notes.Note)[];
};

const QUESTION = 'GET …/workspaces/credit';
const FAILED = { question: QUESTION, code: 'SomeCode' };
const BARE = { question: QUESTION, code: '' };
const SCOPE = '/subscriptions/33333333-3333-4333-8333-333333333333/resourceGroups/rg-ml';
const WHO = { objectId: '44', clientId: undefined, principalType: 'User' } as const;
const LACKS = { role: 'Reader', permission: 'Microsoft.X/y/read', scope: SCOPE };

const OF_AZURE: Rows<typeof azure> = {
  deadline: [azure.deadline(QUESTION)],
  cancelled: [azure.cancelled(QUESTION)],
  forbidden: [azure.forbidden(FAILED, LACKS, WHO), azure.forbidden(BARE, LACKS, undefined)],
  unauthorized: [azure.unauthorized(FAILED), azure.unauthorized(BARE)],
  expiredToken: [azure.expiredToken(FAILED)],
  refusedTwice: [azure.refusedTwice(FAILED)],
  wrongTenant: [azure.wrongTenant('1', '2'), azure.wrongTenant('', ''), azure.wrongTenant('1', '')],
  wrongAudience: [azure.wrongAudience()],
  signInLost: [azure.signInLost(QUESTION, 'az is gone')],
  notFound: [azure.notFound(FAILED), azure.notFound(BARE)],
  noSuchType: [azure.noSuchType({ ...FAILED, status: 400 })],
  throttled: [azure.throttled(FAILED, 9), azure.throttled(BARE, undefined)],
  httpError: [
    azure.httpError({ ...FAILED, status: 503 }, 9),
    azure.httpError({ ...BARE, status: 500 }, undefined),
  ],
  noAnswer: [azure.noAnswer(QUESTION, 75)],
  unreachable: [azure.unreachable(FAILED), azure.unreachable(BARE)],
  badAnswer: [azure.badAnswer(QUESTION, 'it is a page')],
  oddName: [azure.oddName],
};

const OF_REGISTRIES: Rows<typeof registry> = {
  notFound: [registry.notFound(FAILED), registry.notFound(BARE)],
  throttled: [registry.throttled(FAILED)],
  outOfPulls: [registry.outOfPulls(FAILED, { pulls: 100, hours: 6 })],
  httpError: [registry.httpError({ ...FAILED, status: 503 })],
  unreachable: [registry.unreachable(FAILED), registry.unreachable(BARE)],
  badAnswer: [registry.badAnswer(QUESTION, 'it is a page')],
};

const PLACE = { registry: 'crmlprod.azurecr.io', repository: 'team/credit' };
const DENIED: Refused = {
  kind: 'refused',
  status: 403,
  code: 'DENIED',
  by: 'network',
  address: '203.0.113.7',
};
const PULL = { role: 'AcrPull', scope: SCOPE, who: WHO };

const OF_IMAGES: Rows<typeof images> = {
  loginRequired: [images.loginRequired(PLACE, DENIED)],
  foreignRegistry: [images.foreignRegistry(PLACE, '33333333-3333-4333-8333-333333333333')],
  insideNetwork: [images.insideNetwork(PLACE)],
  noPull: [images.noPull(PLACE, DENIED, PULL)],
  signInRejected: [images.signInRejected(PLACE, DENIED, PULL)],
  firewall: [images.firewall(PLACE, DENIED), images.firewall(PLACE, { ...DENIED, address: undefined })],
  roleOrFirewall: [images.roleOrFirewall(PLACE, { ...DENIED, code: '' }, PULL)],
  inQuarantine: [images.inQuarantine(PLACE, DENIED)],
  noImage: [images.noImage('application/vnd.x+json')],
  incompleteImage: [images.incompleteImage('MANIFEST_UNKNOWN')],
};

const ACCOUNT = { account: 'stmlprod', role: 'Storage Blob Data Reader', permission: 'a/read', who: WHO };
/** One code of each way to refuse, and one without a way of its own. */
const REFUSALS = [
  ...['AuthorizationFailure', 'AuthorizationPermissionMismatch', 'KeyBasedAuthenticationNotPermitted'],
  ...['NoAuthenticationInformation', 'AuthenticationFailed', 'AccountIsDisabled', 'SomethingNew', ''],
];

const OF_STORAGE: Rows<typeof storage> = {
  foreignStorage: [storage.foreignStorage('other.blob.core.windows.net')],
  noBlobs: [storage.noBlobs('an address of this form')],
  storageRefused: REFUSALS.flatMap(code =>
    [SCOPE, undefined].map(scope => storage.storageRefused({ ...ACCOUNT, code, scope })),
  ),
};

const HOST = 'login.microsoftonline.com';
const ENTRA: signIn.EntraSays = {
  host: HOST,
  tenant: '11111111-1111-4111-8111-111111111111',
  client: '22222222-2222-4222-8222-222222222222',
  issuer: 'https://token.actions.githubusercontent.com',
  subject: 'repo:contoso/credit:ref:refs/heads/main',
  audience: 'api://AzureADTokenExchange',
  code: 'AADSTS700213',
  detail: 'No matching federated identity record found',
};
const OF_GITHUB = { status: 403, detail: 'Forbidden' };

const OF_SIGN_IN: Rows<Omit<typeof signIn, 'notSetUp'>> = {
  nobody: [signIn.nobody],
  noToken: [signIn.noToken],
  noIdToken: [signIn.noIdToken],
  fork: [signIn.fork],
  signInDeadline: [signIn.signInDeadline(HOST)],
  signInCancelled: [signIn.signInCancelled(HOST)],
  azFailed: [signIn.azFailed('Please run "az login"')],
  noAssertion: [signIn.noAssertion('unavailable', 'HTTP 503')],
  assertionRefused: [
    signIn.assertionRefused(OF_GITHUB),
    signIn.assertionRefused({ status: 403, detail: '' }),
  ],
  assertionAudience: [signIn.assertionAudience(OF_GITHUB, 'api://AzureADTokenExchange')],
  noFederation: [
    signIn.noFederation(ENTRA),
    signIn.noFederation({ ...ENTRA, subject: 'repo:contoso@1/credit@2:environment:prod' }),
    signIn.noFederation({ ...ENTRA, subject: '' }),
    signIn.noFederation({ ...ENTRA, subject: '', detail: '' }),
  ],
  federationCase: [signIn.federationCase(ENTRA)],
  assertionExpired: [signIn.assertionExpired(ENTRA)],
  wrongTenant: [signIn.wrongTenant(ENTRA)],
  wrongResource: [signIn.wrongResource(ENTRA)],
  noPrincipal: [signIn.noPrincipal(ENTRA)],
  disabled: [signIn.disabled(ENTRA)],
  conditionalAccess: [signIn.conditionalAccess(ENTRA)],
  badAssertion: [signIn.badAssertion(ENTRA), signIn.badAssertion({ ...ENTRA, issuer: '' })],
  wrongCertificate: [signIn.wrongCertificate(ENTRA)],
  wrongClient: [signIn.wrongClient(ENTRA)],
  wrongSecret: [signIn.wrongSecret(ENTRA)],
  expiredSecret: [signIn.expiredSecret(ENTRA)],
  refused: [signIn.refused(ENTRA), signIn.refused({ ...ENTRA, code: 'HTTP 401', detail: '' })],
  busy: [signIn.busy(ENTRA, 'HTTP 429', 'throttled', 9), signIn.busy(ENTRA, 'AADSTS90033', 'unavailable')],
  httpError: [signIn.httpError(HOST, 502)],
  badAnswer: [signIn.badAnswer(HOST, 403)],
  unreachable: [signIn.unreachable(HOST, 'there was no connection')],
  failed: [signIn.failed(HOST, 'something else')],
};

const NAME = {
  target: { subscription: '33', resourceGroup: 'rg-ml', workspace: 'ml-prod' },
  endpoint: 'credit',
  deployment: 'blue',
};
const HOPELESS = { stage: 'UserContainerStart', event: 'BackOff', times: 5 } as const;

const OF_WATCH: Rows<typeof notes> = {
  hopeless: [notes.hopeless(NAME, HOPELESS, { from: 10, to: 25 }, 310), notes.hopeless(NAME, HOPELESS)],
  missing: [notes.missing(NAME)],
  vanished: [notes.vanished(NAME)],
  moving: [notes.moving('Creating')],
  noState: [notes.noState(NAME)],
  noTraffic: [notes.noTraffic(NAME)],
  unreadTraffic: [notes.unreadTraffic(NAME)],
  otherCount: [notes.otherCount({ meant: 2, is: 1 })],
  otherSize: [notes.otherSize({ meant: 'Standard_DS3_v2', is: 'Standard_DS2_v2' })],
  otherModel: [notes.otherModel({ meant: 'credit:3', is: 'credit:2' })],
  brokeDown: [notes.brokeDown('x is no function')],
};

const COMMON: Record<CommonReason['kind'], CommonReason> = {
  forbidden: { kind: 'forbidden', code: '' },
  token: { kind: 'token', code: 'SomeCode' },
  'sign-in-lost': { kind: 'sign-in-lost', detail: 'az is gone' },
  'not-found': { kind: 'not-found', code: 'SomeCode' },
  throttled: { kind: 'throttled', code: 'SomeCode', seconds: 9 },
  error: { kind: 'error', code: '' },
  unreachable: { kind: 'unreachable', code: 'ENOTFOUND' },
  'bad-answer': { kind: 'bad-answer', detail: 'it is a page' },
  deadline: { kind: 'deadline' },
  cancelled: { kind: 'cancelled' },
};

const FOR_MANY = Object.fromEntries(
  Object.entries(COMMON).map(([kind, common]) => [
    kind,
    [forMany(common, '22', ['Reader on /a', 'AcrPull on /b']), forMany(common, '', [])],
  ]),
);

const ALL = {
  azure: OF_AZURE,
  registry: OF_REGISTRIES,
  images: OF_IMAGES,
  storage: OF_STORAGE,
  'an asset registry': { refused: [assetRegistryRefused('shared', 'Denied', WHO)] },
  'sign-in': OF_SIGN_IN,
  watch: OF_WATCH,
  'many questions': FOR_MANY,
};

test.each(Object.entries(ALL))('the sentences of %s are in plain words, with no gap open', (_of, rows) => {
  const all = Object.entries(rows).flatMap(([check, said]) =>
    said.map(one => ({
      check,
      message: 'what' in one ? one.what : one.message,
      advice: 'fix' in one ? one.fix : one.advice,
    })),
  );

  expectPlain(all);
  expect(all.filter(({ message, advice }) => message === '' || advice === '')).toEqual([]);
});

test.each<[string, Sentences]>([
  ['(HTTP 403): ', azure.forbidden(BARE, LACKS, WHO)],
  ['with HTTP 404, SomeCode, but', azure.notFound(FAILED)],
  ['with HTTP 404, but', azure.notFound(BARE)],
  [`for ${QUESTION}, SomeCode.`, azure.unreachable(FAILED)],
  [`for ${QUESTION}.`, azure.unreachable(BARE)],
  ['(HTTP 403).', signIn.assertionRefused({ status: 403, detail: '' })],
  [`the token of ${ENTRA.issuer} for ${ENTRA.client} (`, signIn.badAssertion(ENTRA)],
  [`the token of ${ENTRA.client} (`, signIn.badAssertion({ ...ENTRA, issuer: '' })],
])('a part is left out where its value is not known: … %s', (words, { what }) => {
  expect(what).toContain(words);
});

test('a role whose scope is not known is a command with a gap to fill, and no grant of a run', () => {
  const refusal = { ...ACCOUNT, code: 'AuthorizationPermissionMismatch' };

  expect(storage.storageRefused({ ...refusal, scope: undefined })).toMatchObject({
    fix: 'Have it granted: az role assignment create --assignee-object-id 44 --assignee-principal-type User --role "Storage Blob Data Reader" --scope <id of stmlprod>',
  });
  expect(storage.storageRefused({ ...refusal, scope: undefined }).lacks).toBeUndefined();
  expect(storage.storageRefused({ ...refusal, scope: SCOPE }).lacks).toEqual({
    role: 'Storage Blob Data Reader',
    permission: 'a/read',
    scope: SCOPE,
  });
  expect(
    storage.storageRefused({ ...ACCOUNT, code: 'AuthorizationFailure', scope: SCOPE }).lacks,
  ).toBeUndefined();
});
