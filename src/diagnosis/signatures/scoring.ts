/** Answers of the scoring URI: what curl, az, requests and the service print of them. */
import type { CauseId } from '../../catalog/failure-causes.js';
import { defineSignatures, type Signature } from '../signature.js';

/** A status of the scoring URI in the forms in which it is printed. */
function status(code: number, cause: CauseId): Signature {
  return {
    cause,
    weight: 'symptom',
    confidence: 'certain',
    literals: [
      ...[
        `http/1.1 ${code}`,
        `http/2 ${code}`,
        `http/1.0 ${code}`,
        `${code} client error`,
        `${code} server error`,
      ],
      ...[
        `status code ${code}`,
        `status code: ${code}`,
        `status: ${code}`,
        `statuscode:${code}`,
        `http error ${code}`,
        `http ${code}`,
      ],
    ],
    pattern: new RegExp(
      String.raw`(?:^|[<>" ])HTTP\/[\d.]{1,3} ${code}\b|\b${code} (?:Client|Server) Error: .{0,80} for url: (?<url>https:\/\/[\w.-]{1,120})|(?:scor|invok|request).{0,60}\b(?:status code:?|HTTP(?: error)?) ${code}\b|^(?:HTTP|[Ss]tatus(?: code)?):? ${code}\b`,
    ),
    values: { status: String(code) },
    examples: [`HTTP/1.1 ${code} Reason`, `< HTTP/2 ${code}`, `HTTP ${code}`],
    never: [`"POST /score HTTP/1.0" ${code} 12`],
  };
}

export const scoring = defineSignatures([
  {
    cause: 'no-traffic',
    literals: ['no valid deployments to route to'],
    examples: [
      'No valid deployments to route to. Please check that the endpoint has at least one deployment with positive weight values or use a deployment specific header to route.',
    ],
  },
  {
    cause: 'deployment-header',
    literals: ['not found for this endpoint'],
    pattern: /Deployment name (?<deployment>[\w-]{1,64}) not found for this endpoint/,
    examples: ['ValidationException: Deployment name blue not found for this endpoint'],
  },
  {
    cause: 'scoring-timeout',
    literals: ['upstream request timeout'],
    examples: ['upstream request timeout'],
  },
  {
    cause: 'model-error',
    literals: [
      'ms-azureml-model-error-statuscode',
      'failed dependency',
      'model error',
      'unexpected error occurred in scoring script',
    ],
    pattern:
      /ms-azureml-model-error-statuscode["']?[:=] ?["']?(?<inner>\d{3})|\b424\b.{0,20}(?:Failed Dependency|Model Error)|original-code=(?<inner2>\d{3})|An unexpected error occurred in scoring script/i,
    weight: 'symptom',
    confidence: 'certain',
    examples: [
      'ms-azureml-model-error-statuscode: 500',
      'HTTP/1.1 424 Failed Dependency',
      'An unexpected error occurred in scoring script. Check the logs for more info.',
    ],
  },
  {
    cause: 'too-many-requests',
    literals: ['too many pending requests', 'rate-limiting', 'too many requests'],
    pattern: /[Tt]oo many pending requests|\b429\b.{0,20}(?:Too Many Requests|Rate-limiting)/i,
    weight: 'symptom',
    confidence: 'certain',
    examples: [
      'Too many pending requests',
      '429 Client Error: Too Many Requests for url: https://credit.westeurope.inference.ml.azure.com/score',
    ],
  },
  {
    cause: 'payload-too-large',
    literals: ['payload too large', 'request entity too large'],
    pattern: /\b413\b.{0,20}(?:Payload|Request Entity) Too Large|[Pp]ayload too large/i,
    weight: 'symptom',
    confidence: 'certain',
    examples: ['HTTP/1.1 413 Payload Too Large'],
  },
  {
    cause: 'http-unauthorized',
    literals: [
      'key_auth_access_denied',
      'key_auth_bad_header_forbidden',
      'access denied due to',
      'aml_token_auth',
    ],
    pattern:
      /\b(?:key_auth_access_denied|key_auth_bad_header_forbidden|aml_token_auth\w*)\b|Access denied due to invalid/i,
    examples: ['{"error": "key_auth_access_denied"}'],
  },
  status(401, 'http-unauthorized'),
  status(403, 'http-forbidden'),
  status(404, 'http-not-found'),
  status(408, 'scoring-timeout'),
  status(409, 'k8s-http-conflict'),
  status(413, 'payload-too-large'),
  status(424, 'model-error'),
  status(429, 'too-many-requests'),
  status(500, 'http-server-error'),
  status(502, 'k8s-http-crash'),
  status(503, 'k8s-http-busy'),
  status(504, 'k8s-http-timeout'),
  {
    cause: 'http-other',
    literals: ['http/1.1 4', 'http/1.1 5', 'http/1.0 4', 'http/1.0 5', 'http/2 4', 'http/2 5'],
    pattern: /(?:^|[<>" ])HTTP\/[\d.]{1,3} (?<status>[45]\d\d)\b/,
    weight: 'class',
    confidence: 'certain',
    examples: ['HTTP/1.1 415 Unsupported Media Type', '< HTTP/2 507'],
    never: ['"POST /score HTTP/1.0" 500 12'],
  },
  {
    cause: 'empty-answer',
    literals: ['http/1.1 200 ok', 'http/1.0 200 ok', 'http/2 200'],
    pattern: /(?:^|[<>" ])HTTP\/[\d.]{1,3} 200\b.{0,1000}?(?:\b[Cc]ontent-[Ll]ength: 0\b| null ?$)/,
    weight: 'hint',
    examples: ['HTTP/1.1 200 OK\nContent-Length: 0', 'HTTP/2 200\ncontent-type: application/json\n\nnull\n'],
    never: ['HTTP/1.1 200 OK\nContent-Length: 12\n\n{"a": [1]}'],
  },
]);
