/** What a run asked of Azure, and as whom: a line for each, for the log. Never a token, never an answer. */
import { say, type Texts } from '../text/wording.js';
import { count } from './labels.js';
import type { OnlineLog } from './model.js';

const SOURCES: Readonly<Record<string, string>> = {
  github: "GitHub's own token (client-id, id-token: write)",
  secret: 'the secret or certificate of the environment (AZURE_CLIENT_SECRET)',
  'workload-identity': 'the workload identity of the environment (AZURE_FEDERATED_TOKEN_FILE)',
  az: 'the signed-in az',
};

/** The title of the group, and its lines; undefined where nothing was asked. The lines may quote names of files. */
export function onlineLog(
  { signedIn, asked }: OnlineLog,
  texts: Texts,
): { title: string; text: string } | undefined {
  if (signedIn === undefined && asked.length === 0) return undefined;
  const lines = [
    ...(signedIn?.passedOver ?? []).map(({ source, why }) => {
      return `Not with ${SOURCES[source]}: ${say(why.message, why.values, texts).message}`;
    }),
    ...(signedIn === undefined ? [] : [`Signed in with ${SOURCES[signedIn.source]}.`]),
    ...asked.map(({ question, outcome, ms }) => `${question} -> ${outcome}, ${ms} ms`),
  ];
  const title = asked.length === 0 ? 'Signed in to Azure' : `Asked Azure ${count(asked.length, 'question')}`;
  return { title, text: lines.join('\n') };
}
