/** Loads Microsoft's clients, one after the other. */
type Sdk = typeof import('./sdk.js');
type Part = keyof Sdk;
type Loaded<P extends Part> = Sdk[P] extends () => Promise<infer Client> ? Client : never;

/** Modules that load side by side break each other: each waits for the one before. */
let last: Promise<unknown> = Promise.resolve();

/** The client; its chunk of the bundle is read when it is asked for first. */
export function loadSdk<P extends Part>(part: P): Promise<Loaded<P>> {
  const loading = last.then(async () => {
    const sdk = await import('./sdk.js');
    return (await sdk[part]()) as Loaded<P>;
  });
  last = loading.catch(() => undefined);
  return loading;
}
