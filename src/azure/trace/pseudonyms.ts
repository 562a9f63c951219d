/** Stand-ins for what a trace must not name: the same thing always has the same one, in the form that it had. */

export class Pseudonyms {
  /** Names by their lower case: letter case does not count in Azure, and both spellings are one thing. */
  readonly #kinds = new Map<string, string>();
  readonly #names = new Map<string, string>();
  readonly #others = new Map<string, string>();
  readonly #counts = new Map<string, number>();
  readonly #kept = new Set<string>();

  /** Something has this name; what it is, is said by the first who knows. */
  learn(name: string, kind: string): void {
    const key = name.toLowerCase();
    if (!this.#kinds.has(key) || this.#kinds.get(key) === 'name') this.#kinds.set(key, kind);
  }

  isLearned(name: string): boolean {
    return this.#kinds.has(name.toLowerCase());
  }

  /** `endpoint3`; `Endpoint3` for a spelling with capitals. Letters and digits alone: good for a name of any kind. */
  name(name: string, kind = 'name'): string {
    this.learn(name, kind);
    const key = name.toLowerCase();
    let standIn = this.#names.get(key);
    if (standIn === undefined) {
      const own = this.#kinds.get(key) ?? kind;
      standIn = `${own}${this.#next(own)}`;
      this.#names.set(key, standIn);
    }
    return name === key ? standIn : `${standIn[0]?.toUpperCase()}${standIn.slice(1)}`;
  }

  #next(kind: string): number {
    const next = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, next);
    return next;
  }

  /** An id that is the same for everybody: of a built-in role or policy. */
  keepGuid(guid: string): void {
    this.#kept.add(guid.toLowerCase());
  }

  guid(guid: string): string {
    const key = guid.toLowerCase();
    if (this.#kept.has(key) || /^[0-]+$/.test(key)) return guid;
    return this.#other(
      `guid ${key}`,
      n => `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`,
      'guid',
    );
  }

  /** Of the same length; the hexadecimal form of an id that is known stays that of its stand-in. */
  hex(hex: string): string {
    const key = hex.toLowerCase();
    if (key.length === 32) {
      const dashed = key.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
      return this.guid(dashed).replaceAll('-', '');
    }
    return this.#other(`hex ${key}`, n => n.toString(16).padStart(key.length, '0').slice(-key.length), 'hex');
  }

  digits(digits: string): string {
    return this.#other(`digits ${digits}`, n => `9${String(n).padStart(digits.length - 1, '0')}`, 'digits');
  }

  ip4(ip: string): string {
    if (/^(?:127\.0\.0\.1|0\.0\.0\.0|255\.255\.255\.255)$/.test(ip)) return ip;
    return this.#other(`ip ${ip}`, n => `198.18.${Math.floor(n / 250)}.${(n % 250) + 1}`, 'ip');
  }

  ip6(ip: string): string {
    return this.#other(`ip ${ip.toLowerCase()}`, n => `2001:db8::${n.toString(16)}`, 'ip6');
  }

  mail(address: string): string {
    return this.#other(`mail ${address.toLowerCase()}`, n => `user${n}@example.com`, 'user');
  }

  host(host: string): string {
    return this.#other(`host ${host.toLowerCase()}`, n => `host${n}.example`, 'host-name');
  }

  /** A marker of a page: a text that only its server understands. */
  opaque(text: string): string {
    return text === '' ? '' : this.#other(`opaque ${text}`, n => `page${n}`, 'page');
  }

  #other(key: string, make: (n: number) => string, kind: string): string {
    let standIn = this.#others.get(key);
    if (standIn === undefined) {
      standIn = make(this.#next(kind));
      this.#others.set(key, standIn);
    }
    return standIn;
  }
}
