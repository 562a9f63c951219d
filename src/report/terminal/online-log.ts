/** What a run asked of Azure, and as whom: a line for each, for the log. Never a token, never an answer. */

import type { OnlineLog } from '../../model/report.js';
import { say, type Texts } from '../../text/wording.js';
import type { Annotation } from '../github/annotations.js';
import { count } from '../labels.js';

const SOURCES: Readonly<Record<string, string>> = {
  github: "GitHub's own token (client-id, id-token: write)",
  secret: 'the secret or certificate of the environment (AZURE_CLIENT_SECRET)',
  'workload-identity': 'the workload identity of the environment (AZURE_FEDERATED_TOKEN_FILE)',
  az: 'the signed-in az',
};

/** The title of the group, and its lines; undefined where nothing was asked. The lines may quote names of files. */
export function onlineLog(
  { signedIn, refused, asked }: OnlineLog,
  texts: Texts,
): { title: string; text: string } | undefined {
  if (signedIn === undefined && refused === undefined && asked.length === 0) return undefined;
  const lines = [
    ...(signedIn?.passedOver ?? []).map(({ source, why }) => {
      return `Not with ${SOURCES[source]}: ${say(why.message, why.values, texts).message}`;
    }),
    ...(refused === undefined
      ? []
      : [`Not signed in: ${say(refused.message, refused.values, texts).message}`]),
    ...(signedIn === undefined ? [] : [`Signed in with ${SOURCES[signedIn.source]}.`]),
    ...asked.map(({ question, outcome, ms }) => `${question} -> ${outcome}, ${ms} ms`),
  ];
  const who = signedIn === undefined ? 'Not signed in to Azure' : 'Signed in to Azure';
  const title = asked.length === 0 ? who : `Asked Azure ${count(asked.length, 'question')}`;
  return { title, text: lines.join('\n') };
}

/**
 * A sign-in that was set up and failed: the job stays as green as its files are, but nobody should have to open it to
 * learn that Azure was not asked. A fork's pull request cannot do anything about it.
 */
export function signInWarning({ refused }: OnlineLog, texts: Texts): Annotation | undefined {
  if (refused === undefined || SILENT.has(refused.message)) return undefined;
  const { message, advice } = say(refused.message, refused.values, texts);
  return { level: 'warning', title: 'Azure was not asked', message: `${message} ${advice}` };
}

const SILENT: ReadonlySet<string> = new Set(['sign-in/fork', 'sign-in/nobody']);
