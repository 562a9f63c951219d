/** Lines that say that something succeeded. */

/** Lines without any of these hold no such sign. Lower case. */
export const SUCCESS_TRIGGERS: readonly string[] = [
  ...['succeeded', 'completed successfully', 'done (', 'successfully tagged', 'was successful'],
  ...['successfully built', 'successfully rolled out', 'apply complete'],
  ...['exporting to image', 'naming to', 'deployed successfully', 'is ready'],
];

const SIGNS: readonly RegExp[] = [
  /"?provisioning_?state"?["']?: ?"?Succeeded|"status": ?"Succeeded"|\bstate\b.{0,20}\bSucceeded\b/i,
  /deployment .{1,80} (?:succeeded|completed successfully|is ready)|deployed successfully/i,
  /^Creating\/updating online \w+ .{0,3000}\bDone \(|operation "Succeeded"/i,
  // A row of a table, and a value by itself.
  /^\S.{0,2000}\s{2,}Succeeded(?:\s|$)|^"?Succeeded"?$/,
  /^Successfully (?:tagged|built) \S|^Run ID: \S{1,40} was successful|exporting to image .{0,40}done|naming to \S{1,300} (?:\d[\d.]*s )?done/i,
  /successfully rolled out|^Apply complete!/i,
];

/** Whether a line says that something succeeded. */
export function isSuccess(text: string): boolean {
  return SIGNS.some(sign => sign.test(text));
}

const GOOD_STATUS = /^(?:< )?HTTP\/[\d.]{1,3} 2\d\d\b/;

/** The first line of an answer, as curl shows it. */
export function isGoodStatus(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first === 0x48 || first === 0x3c) && GOOD_STATUS.test(text);
}
