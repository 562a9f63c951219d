/** The generated part of a file that people write: what stands between its two markers. */
export function replaceBlock(text: string, name: string, content: string): string {
  const pattern = new RegExp(`(<!-- generated: ${name} -->\n)[\\s\\S]*?(<!-- /generated -->)`);
  if (!pattern.test(text)) throw new Error(`no "<!-- generated: ${name} -->" block`);
  return text.replace(pattern, (_, open: string, close: string) => `${open}${content}\n${close}`);
}
