/** How a cause of a failure is recognised in text: data, with examples beside it. */
import type { CauseId } from '../catalog/failure-causes.js';
import type { Confidence } from '../findings.js';

/**
 * How much a text says. `cause`: why it failed. `symptom`: what came of it; a cause found elsewhere is the better
 * answer. `class`: the service's own coarse class, a link or a name. `hint`: may be the cause, may be nothing. `code`:
 * the number of the failure itself, which the cause must agree with.
 */
export type Weight = 'cause' | 'symptom' | 'class' | 'hint' | 'code';

export interface Signature {
  cause: CauseId;
  /** One of these stands in the text, in whatever letter case; quotes and white space do not count. */
  literals: readonly string[];
  /**
   * Decides, where the literal alone does not, and its named groups are the values of the message. It is asked of the
   * line, white space made one space; else of the line with three lines before and behind. No nested repetition:
   * a hostile line must not keep it busy.
   */
  pattern?: RegExp;
  /** Default: `cause`. */
  weight?: Weight;
  confidence?: Confidence;
  /** The service's word, where this text has another one than the catalogue. */
  name?: string;
  /** Values that the text itself does not hold. */
  values?: Readonly<Record<string, string>>;
  /** Texts that it recognises; each is a test. */
  examples: readonly string[];
  /** Texts that look like it and are something else; each is a test. */
  never?: readonly string[];
}

export function defineSignatures(signatures: readonly Signature[]): readonly Signature[] {
  return signatures;
}

/** A code where the service writes one: `(X)`, `X: `, `Code: X`, `"code": "X"`. */
export function codePattern(code: string): RegExp {
  return new RegExp(String.raw`\(${code}\)|"code": ?"${code}"|\bCode: ?${code}\b|(?:^|[\s(])${code}: `);
}
