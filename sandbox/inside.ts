/** For a client in the sandbox's own process: what a child process would get from its environment. */
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import type { Sandbox } from './start.ts';

let trusted = '';

/** Sets the proxy and trusts the certificate authority of this process from then on; what comes back takes the proxy away. */
export function enterSandbox(sandbox: Pick<Sandbox, 'env' | 'ca'>): () => void {
  const before = { ...process.env };
  Object.assign(process.env, sandbox.env);
  // It takes longer than most of what is asked in a sandbox: once for all of them.
  if (trusted !== sandbox.ca) setDefaultCACertificates([...getCACertificates('default'), sandbox.ca]);
  trusted = sandbox.ca;
  return () => {
    for (const name of Object.keys(sandbox.env)) delete process.env[name];
    Object.assign(process.env, before);
  };
}
