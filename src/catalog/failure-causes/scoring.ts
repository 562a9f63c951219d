/** Answers of the scoring URI. Named by their status: the failure of a request, not of a deployment. */
import { type Causes, reported, TROUBLESHOOTING, TSG } from './cause.js';

const HTTP = { code: null, link: `${TSG}#http-status-codes`, caughtBy: [], ...TROUBLESHOOTING } as const;

export const scoring = {
  'http-unauthorized': { ...HTTP, name: 'HTTP_401', retry: 'after-fix', caughtBy: ['contract/auth-mode'] },
  'http-forbidden': { ...HTTP, name: 'HTTP_403', retry: 'after-fix' },
  'no-traffic': { ...HTTP, name: 'HTTP_404', retry: 'after-fix', caughtBy: ['traffic/sum'] },
  'http-not-found': { ...HTTP, name: 'HTTP_404', retry: 'after-fix', caughtBy: ['traffic/sum'] },
  'deployment-header': {
    ...HTTP,
    name: 'ValidationException',
    retry: 'no',
    caughtBy: ['traffic/unknown-deployment'],
    ...reported('MicrosoftDocs/azure-docs#109724'),
  },
  'scoring-timeout': { ...HTTP, name: 'HTTP_408', retry: 'backoff', caughtBy: ['contract/request-settings'] },
  'payload-too-large': { ...HTTP, name: 'HTTP_413', retry: 'no' },
  'model-error': { ...HTTP, name: 'HTTP_424', retry: 'after-fix', caughtBy: ['scoring/first-request'] },
  'too-many-requests': {
    ...HTTP,
    name: 'HTTP_429',
    retry: 'backoff',
    caughtBy: ['contract/request-settings'],
  },
  'http-server-error': { ...HTTP, name: 'HTTP_500', retry: 'once' },
  'k8s-http-conflict': { ...HTTP, name: 'HTTP_409', retry: 'minute' },
  'k8s-http-crash': { ...HTTP, name: 'HTTP_502', retry: 'after-fix' },
  'k8s-http-busy': { ...HTTP, name: 'HTTP_503', retry: 'backoff' },
  'k8s-http-timeout': {
    ...HTTP,
    name: 'HTTP_504',
    retry: 'backoff',
    caughtBy: ['contract/request-settings'],
  },
  'http-other': { ...HTTP, name: 'HTTP', retry: 'after-fix' },
  'empty-answer': {
    ...HTTP,
    name: 'HTTP_200',
    retry: 'no',
    ...reported('several public threads'),
  },
  'run-raised': {
    ...HTTP,
    name: 'UserScriptException',
    retry: 'after-fix',
    caughtBy: ['scoring/first-request'],
    source: 'microsoft/azureml-inference-server 1.5.1',
    asOf: '2025-12',
  },
} as const satisfies Causes;
