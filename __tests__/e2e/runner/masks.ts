/**
 * What `add-mask` does to text that people see. The runner also masks encoded forms of a secret (base64, URL and
 * JSON escapes); those are left out here, so this harness hides less than the runner and never more.
 */
export class Masks {
  readonly #values = new Set<string>();

  get values(): readonly string[] {
    return [...this.#values];
  }

  add(value: string): void {
    if (value !== '') this.#values.add(value);
  }

  /** The whole value, and each of its lines (actions/runner, AddMaskCommandExtension). */
  addWithLines(value: string): void {
    this.add(value);
    for (const line of value.split(/[\r\n]/)) this.add(line);
  }

  /** Replaces every secret by `***`; stretches that overlap or touch become one. */
  apply(text: string): string {
    const hidden = new Array<boolean>(text.length).fill(false);
    for (const value of this.#values) {
      for (let at = text.indexOf(value); at !== -1; at = text.indexOf(value, at + 1)) {
        hidden.fill(true, at, at + value.length);
      }
    }
    let result = '';
    for (let at = 0; at < text.length; at += 1) {
      if (!hidden[at]) result += text[at];
      else if (at === 0 || !hidden[at - 1]) result += '***';
    }
    return result;
  }
}
