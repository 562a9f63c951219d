/** Errors of the resource manager and of Entra: as the answer of a question, and as what diagnose is given. */

import { targetOf } from '../places.ts';
import { answering, path, played, playedSignIn, reasonOf } from '../play.ts';
import { at, type Reading, type Recording, textOf } from '../recording.ts';
import { causeOf } from './endpoints.ts';

/** Statuses that a read may be answered with; the others come of a write, which nobody here does. */
const OF_READS = new Set([401, 403, 404, 429]);

/** Codes of a 404 that speak of what the question named, which a trace has. */
const OF_THE_THING = new Set(['UserError', 'NotFound', 'ResourceNotFound']);

export async function error(recording: Recording): Promise<Reading> {
  const { status, json, text } = recording;
  const code = textOf(at(json, 'error.code'));
  const isLinked = code === 'LinkedAuthorizationFailed';
  if (!OF_READS.has(status) || isLinked || json === undefined) return ofWrite(text);
  const question = 'an error of any read, played as that of a workspace';
  const told = await played([answering(recording, path(/\/workspaces\/[^/]+$/))], ({ azure }) =>
    azure.workspaces.get(targetOf(recording)),
  );
  if (told.kind === 'known' && recording.asked !== undefined && OF_THE_THING.has(code))
    return { question, lines: ['it is not there'], missing: [] };
  if (told.kind === 'known')
    return {
      question,
      lines: [],
      missing: [`that ${code} says nothing of the thing itself; it is taken for missing`],
    };
  // The code, or, of a wrong tenant, the two tenants that the text names.
  const isNamed = told.what.includes(code) || namesTwoTenants(told.what);
  const isPlain = ['forbidden', 'not-found', 'throttled'].includes(told.reason);
  return { question, lines: [reasonOf(told)], missing: isNamed && isPlain ? [] : [`what ${code} means`] };
}

function namesTwoTenants(text: string): boolean {
  const [, one, other] = /it is of (\S+), and must be of (\S+)/.exec(text) ?? [];
  return one !== undefined && one !== other;
}

/** A form of error that only a deploy meets: diagnose reads it. */
function ofWrite(text: string): Reading {
  const { line, isKnown } = causeOf(text);
  return {
    question: 'an error of a deploy, read by diagnose',
    lines: [line],
    missing: isKnown ? [] : ['its cause'],
  };
}

export async function entra(recording: Recording): Promise<Reading> {
  const question = 'a sign-in that Entra refuses';
  const told = await playedSignIn([answering(recording, path('/token', 'POST'))]);
  const [code] = at(recording.json, 'error_codes') as unknown[];
  const isNamed = told.kind === 'unknown' && told.what.includes(`AADSTS${String(code)}`);
  const hasWay = told.kind === 'unknown' && !/^Entra did not sign|^Signing in at/.test(told.what);
  return {
    question,
    lines: [reasonOf(told)],
    missing: isNamed && hasWay ? [] : [`what AADSTS${String(code)} means`],
  };
}
