/** Whether a program went on after a line that looks like its end: what was caught did not end it. */

/** A line by which a server says that all goes on. */
const GOES_ON =
  /^[ID] \[\d+\] |\[(?:INFO|DEBUG)\]|^(?:INFO|DEBUG)\b|"level": ?"(?:\[?info\]?|debug)"|\bready\b|\bcompleted? successfully\b/i;
/** What a server prints while it ends, whatever the level. */
const ENDS =
  /Worker exiting|Shutting down|shutdown|Reason: |Worker failed|Exit code|exited with|gunicorn\/finish|Booting worker|Starting gunicorn|Killing|Handling signal|Waiting for|Finished server process|Application startup failed|terminat|abort/i;
const MAX_KEPT = 1000;

export class LifeReader {
  /** Lines, in their order: the first one of each kind after each line that speaks of a failure. */
  readonly goesOn: number[] = [];
  readonly anything: number[] = [];
  #wantsGoesOn = false;
  #wantsAnything = false;

  /** @param isFailure whether the line itself may speak of a failure */
  line(text: string, number: number, isFailure: boolean): void {
    if (isFailure) {
      this.#wantsGoesOn = true;
      this.#wantsAnything = true;
      return;
    }
    if ((!this.#wantsGoesOn && !this.#wantsAnything) || /^\s|^$/.test(text) || ENDS.test(text)) return;
    if (this.#wantsAnything) this.#wantsAnything = !keep(this.anything, number);
    if (this.#wantsGoesOn && GOES_ON.test(text)) this.#wantsGoesOn = !keep(this.goesOn, number);
  }
}

function keep(into: number[], number: number): boolean {
  if (into.length < MAX_KEPT) into.push(number);
  return true;
}

/** What can have ended a program: an exception, or a signal. */
export interface End {
  line: number;
  /** Killed from outside: whatever was printed before it, the program was alive. */
  isKill: boolean;
}

/** Whether the program was alive between a line and an end of it. */
export function livedOn(
  from: number,
  { line, isKill }: End,
  { goesOn, anything }: Pick<LifeReader, 'goesOn' | 'anything'>,
): boolean {
  return (isKill ? anything : goesOn).some(sign => sign > from && sign < line);
}
