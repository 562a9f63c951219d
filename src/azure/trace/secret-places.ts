/** Where answers hold secrets: their bodies are never remembered, and never written. */

const PATHS =
  /\/oauth2\/|\/token$|\/proxy_auth$|\/list(?:keys|secrets|credentials|sas|connectionstrings)\b|\/generate\w*token/i;
const SIGN_IN = /^(?:login\.|sts\.)/i;

/** Entra, token servers of registries, lists of keys. */
export function holdsSecrets(url: string): boolean {
  const { host, pathname } = new URL(url);
  return SIGN_IN.test(host) || PATHS.test(pathname);
}

/** A field whose value is a secret, by its name. */
export function isSecretField(name: string): boolean {
  return /(?:key|secret|password|passwd|pwd|token|sas|signature|connectionstring|credential|cookie|authorization)s?\d*$/i.test(
    name.replace(/[^A-Za-z0-9]/g, ''),
  );
}
