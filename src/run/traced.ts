/** A run with a trace, where one is wanted: every question of it and its answer, without secrets, names and ids. */
import type { GithubIdentity } from '../azure/sign-in/identity.js';
import { VERSION } from '../facts/version.js';
import type { Outcome } from '../model/outcome.js';
import type { Settings } from '../model/settings.js';

interface TracedPorts {
  github?: GithubIdentity;
  signal?: AbortSignal;
  /** GITHUB_WORKSPACE in a run of GitHub. */
  workspace?: string;
}

/**
 * Whoever writes the files of the run writes `trace` too; of a run that stops with an error, it is written here.
 * @param run gets the ports to go on with
 */
export async function traced<Ports extends TracedPorts>(
  settings: Settings,
  ports: Ports,
  run: (ports: Ports) => Promise<Outcome>,
): Promise<Outcome> {
  const { traceFile, root } = settings;
  if (traceFile === undefined) return run(ports);
  const [{ listen }, { Recorder }] = [
    await import('../azure/client/recorder.js'),
    await import('../azure/trace/exchange.js'),
  ];
  const recorder = new Recorder();
  const stop = listen(recorder);
  const { github } = ports;
  const heard = github === undefined ? ports : { ...ports, github: heardIssuer(github, recorder) };
  const text = async (ended: string) => {
    const { traceOf } = await import('../azure/trace/trace.js');
    const { target, cloud = 'public' } = settings.azure;
    const head = {
      tool: `endpoint-preflight ${VERSION}`,
      mode: settings.mode,
      cloud,
      ended,
      target: { ...target },
    };
    return traceOf(recorder, head, { words: await wordsOfFailures() });
  };
  try {
    const outcome = await run(heard);
    stop();
    return { ...outcome, trace: await text(ports.signal?.aborted ? 'cancelled' : outcome.report.result) };
  } catch (error) {
    stop();
    const { writeReport } = await import('./write.js');
    const written = await text('stopped');
    try {
      writeReport(root, traceFile, written);
    } catch {
      // Why the run stopped is what its user must read.
    }
    throw error;
  }
}

type Recorded = import('../azure/trace/exchange.js').Recorder;

/** GitHub's issuer is asked by another client: that it was asked, and whether it answered. */
function heardIssuer(github: GithubIdentity, recorder: Recorded): GithubIdentity {
  const { idToken } = github;
  if (idToken === undefined) return github;
  const asked = (status: number | undefined, failure: string | undefined) =>
    recorder.add({
      ...{ method: 'GET', url: 'https://token.actions.githubusercontent.com/', sent: undefined },
      ...{ status, failure, headers: {}, body: [], isCut: false, times: 1 },
    });
  return {
    ...github,
    idToken: async audience => {
      try {
        const token = await idToken(audience);
        asked(200, undefined);
        return token;
      } catch (error) {
        const status = Number(/\b([45]\d\d)\b/.exec(String(error))?.[1]);
        if (status > 0) asked(status, undefined);
        else asked(undefined, 'Error');
        throw error;
      }
    },
  };
}

/** The words by which a diagnosis knows a cause: a trace keeps them in errors and logs. */
export async function wordsOfFailures(): Promise<ReadonlySet<string>> {
  const { SIGNATURES } = await import('../causes/catalogue.js');
  const texts = SIGNATURES.flatMap(({ literals, pattern }) => [
    ...literals,
    // Names of groups and classes of characters are no words of the text.
    (pattern?.source ?? '').replace(/\(\?<\w+>|\\[a-zA-Z]|\[[^\]]*\]/g, ' '),
  ]);
  const words = texts.flatMap(text => text.toLowerCase().match(/\p{L}[\p{L}_-]*\p{L}/gu) ?? []);
  return new Set([...words, ...words.flatMap(word => word.split(/[_-]+/))]);
}
