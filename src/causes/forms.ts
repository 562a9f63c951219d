/** Signatures that many causes share in form: a number of Azure ML, a code of Kubernetes, an HTTP status. */
import type { FailureCode } from '../facts/failure-codes.js';
import type { Signature, Weight } from './cause.js';

/**
 * The number of 2021 where a text has one. Only the service writes it, so it decides the code of the failure, whatever
 * words stand beside it. The cause with this signature is what the number means where nothing more is known. In lines
 * that this program printed itself, a number belongs to a check.
 */
export function numbered(code: FailureCode): Signature {
  return {
    literals: [code],
    // In a string of JSON the line break before it is a letter.
    pattern: new RegExp(
      String.raw`(?:^|[^\w\\]|\\{1,8}[nrt])(?<!:\d{1,9} (?:error|warning|notice) )${code}(?!\w| · )`,
    ),
    weight: 'code',
    examples: [`Deployment failed with ${code}.`, `{"message":"Deployment failed.\\n${code}: no more."}`],
    never: [`blue.yml:5:1 error ${code} quota/vcpus`, `${code} · quota/vcpus`, `${code}_OLD`, `MY_${code}`],
  };
}

/** A code of an attached Kubernetes cluster; most are known by their name alone. */
export function named(code: string, weight: Weight = 'cause'): Signature {
  return {
    weight,
    confidence: 'certain',
    literals: [code],
    pattern: new RegExp(
      String.raw`\b${code}\b(?:"|\))?(?:[:,] ?(?:"message": ?")?(?<detail>[^"{}]{5,200}))?`,
    ),
    examples: [code, `(${code}) The reason that the cluster gives.`, `"code": "${code}"`],
  };
}

/** A status of the scoring URI in the forms in which curl, az and requests print it. */
export function status(code: number): Signature {
  return {
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
