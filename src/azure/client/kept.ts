/**
 * What a session or a sign-in makes once and uses for all of its questions: clients and transports, which hold tokens
 * and connections. It lies on its owner and goes with it.
 */
export class Kept {
  readonly #made = new Map<unknown, Map<string, unknown>>();

  /** @param make a function of a module: with the key it names what is kept */
  once<Owner, T>(make: (owner: Owner, key: string) => T, owner: Owner, key = ''): T {
    let known = this.#made.get(make) as Map<string, T> | undefined;
    if (known === undefined) {
      known = new Map();
      this.#made.set(make, known);
    }
    let value = known.get(key);
    if (value === undefined) {
      value = make(owner, key);
      known.set(key, value);
    }
    return value;
  }
}
