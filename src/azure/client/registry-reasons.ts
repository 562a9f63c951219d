/** Why a container registry gave no answer to a question, and how to get one. */
import type { PullLimit } from '../../registry/repository.js';
import { type Failed, followedBy, http } from './reasons.js';
import { type Unknown, unknown } from './result.js';

export function notFound({ question, code }: Failed): Unknown {
  return unknown('not-found', {
    what: `Nothing of a container registry answered ${question} (${http(404, code)}).`,
    fix: 'Check the host of the image, and look for a proxy between the runner and the registry.',
  });
}

export function throttled({ question, code }: Failed): Unknown {
  return unknown('throttled', {
    what: `The registry throttled ${question} (${http(429, code)}).`,
    fix: 'Run the job again later. Docker Hub counts all requests from one IP address together.',
  });
}

export function outOfPulls({ question, code }: Failed, { pulls, hours }: PullLimit): Unknown {
  return unknown('throttled', {
    what: `The registry did not answer ${question} (${http(429, code)}): it gives ${pulls} pulls in ${hours} hours to one address, which are used up.`,
    fix: 'Run the job again later, or name a copy of the image in ACR (az acr import), which Azure pulls without that limit.',
  });
}

export function httpError({ question, code, status }: Failed & { status: number }): Unknown {
  return unknown('unavailable', {
    what: `The registry answered ${question} with ${http(status, code)}.`,
    fix: 'Run the job again; if it still fails, look at the status page of the registry.',
  });
}

export function unreachable({ question, code }: Failed): Unknown {
  return unknown('offline', {
    what: `The registry could not be reached for ${question}${followedBy(code)}.`,
    fix: 'Check the host of the image and the network of the runner (proxy, firewall).',
  });
}

/** @param detail a clause: `it is no JSON` */
export function badAnswer(question: string, detail: string): Unknown {
  return unknown('bad-answer', {
    what: `What came back for ${question} is not an answer of a container registry: ${detail}.`,
    fix: 'Check the host of the image, and look for a proxy or a sign-in page between the runner and the registry.',
  });
}
