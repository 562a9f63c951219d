/** For a client in the sandbox's own process: what a child process would get from its environment. */
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import type { Sandbox } from './start.ts';

/** Sets the proxy and trusts the certificate authority; what comes back takes both away again. */
export function enterSandbox(sandbox: Pick<Sandbox, 'env' | 'ca'>): () => void {
  const before = { ...process.env };
  const authorities = getCACertificates('default');
  Object.assign(process.env, sandbox.env);
  setDefaultCACertificates([...authorities, sandbox.ca]);
  return () => {
    setDefaultCACertificates(authorities);
    for (const name of Object.keys(sandbox.env)) delete process.env[name];
    Object.assign(process.env, before);
  };
}
