/** Finds the bundle of Microsoft's clients and loads one client of it after the other. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

type Sdk = typeof import('./sdk.js');
type Part = keyof Sdk;
type Loaded<P extends Part> = Sdk[P] extends () => Promise<infer Client> ? Client : never;

/** Modules that load side by side break each other: each waits for the one before. */
let last: Promise<unknown> = Promise.resolve();

/** @throws Error where the bundle is missing or broken */
export function loadSdk<P extends Part>(part: P): Promise<Loaded<P>> {
  const loading = last.then(async () => {
    // Not bundled here: it would be carried by the Action and by the command line, 4 MB each.
    const sdk = (await import(/* webpackIgnore: true */ pathToFileURL(locate()).href)) as Sdk;
    return (await sdk[part]()) as Loaded<P>;
  });
  last = loading.catch(() => undefined);
  return loading;
}

/** As seen from the bundle of the Action or of the command line, or from this module in build/ or src/. */
function locate(): string {
  const here = path.dirname(fileURLToPath(import.meta.url));
  const places = ['azure/index.js', '../azure/index.js', 'sdk.js', 'sdk.ts'].map(place =>
    path.join(here, place),
  );
  const found = places.find(place => existsSync(place));
  if (found === undefined)
    throw new Error('azure/index.js is missing: it belongs into dist/ beside index.js');
  return found;
}
