/** The lines that belong to the one before them: what a message goes on with. */

export const MAX_EVIDENCE_LINES = 5;

/** A line that begins something new, whoever writes it. */
const FRESH =
  /^(?:Traceback|During handling|The above exception|Kind: |File "|[A-Z] \[\d+\] |\[\d{4}-|\[?(?:INFO|DEBUG|WARNING|WARN|ERROR|CRITICAL|FATAL)\b|\{"|"?(?:GET|POST) |Starting |Shutting |Worker |Booting |Exit code|Code: |Message: |\d{4}-\d\d-\d\d|\||- gunicorn|Step \d|The command |To check existing issues)/;
/** What a line that ends with a colon announces may be an error of its own. */
const LOUD = /^(?:ERROR|CRITICAL|FATAL)\b/;
/** A line that is no sentence by itself. */
const OPEN = /[:,{[(]$/;
/** Only brackets and commas: JSON of which nothing is to be read. */
const BARE = /^[\s{}[\](),]*$/;

/** Of the lines below a text, those that go on with it. `isSentence`: it is free text that may go on at the margin. */
export function continuation(first: string, below: readonly string[], isSentence: boolean): string[] {
  const lines: string[] = [];
  let last = first;
  for (const text of below) {
    if (lines.length >= MAX_EVIDENCE_LINES - 1) break;
    if (text.trim() === '' && OPEN.test(last)) continue;
    if (text.trim() === '' || (FRESH.test(text) && !(OPEN.test(last) && LOUD.test(text)))) break;
    if (!isSentence && !/^\s/.test(text) && !OPEN.test(last)) break;
    last = text.trimEnd();
    if (!isBare(text)) lines.push(text);
  }
  return lines;
}

/** Whether a line has nothing but brackets and commas. */
export function isBare(text: string): boolean {
  return BARE.test(text);
}
