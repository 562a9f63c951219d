/** What GitHub's Markdown parser makes of a text, read back into cells. */
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** HTML as it is before it is sanitised, so that a test sees what a text tried. */
export function html(markdown: string): string {
  return micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });
}

/** Names of all elements, sorted, each once. */
export function elements(rendered: string): string[] {
  return [...new Set([...rendered.matchAll(/<\/?([a-z][a-z0-9]*)/gi)].map(match => String(match[1])))].sort();
}

export function links(rendered: string): string[] {
  return [...rendered.matchAll(/ (?:href|src)="([^"]*)"/g)].map(match => String(match[1]));
}

/** Per table, per row, the HTML of each cell. */
export function tables(rendered: string): string[][][] {
  return inner(rendered, 'table').map(table => inner(table, 'tr').map(row => inner(row, 't[hd]')));
}

function inner(rendered: string, name: string): string[] {
  return [...rendered.matchAll(new RegExp(`<${name}>(.*?)</${name}>`, 'gs'))].map(match => String(match[1]));
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** The text that a person copies out of a cell. */
export function copied(cell: string): string {
  return cell
    .replace(/<!-- -->|<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot);/g, (_, name: string) => String(ENTITIES[name]))
    .replaceAll('\u200b', '');
}

/** The text nodes outside of <code>, in which GitHub looks for mentions and issues after parsing. */
export function searched(rendered: string): string {
  return rendered
    .replace(/<code>.*?<\/code>/gs, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(amp|lt|gt|quot);/g, (_, name: string) => String(ENTITIES[name]));
}
