/** The keys of a world as tables of Markdown, from the schema: the README's part that nobody has to remember. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

interface Node {
  type?: string | string[];
  description?: string;
  enum?: string[];
  properties?: Record<string, Node>;
  additionalProperties?: Node | boolean;
  items?: Node;
  anyOf?: Node[];
  definitions?: Record<string, Node>;
  pattern?: string;
  $ref?: string;
}

type Row = readonly [key: string, text: string];

function referred(node: Node | boolean | undefined): string | undefined {
  return typeof node === 'object' ? node.$ref?.split('/').at(-1) : undefined;
}

function textOf(node: Node): string {
  const values = node.enum === undefined ? '' : ` \`${node.enum.join('`, `')}\`.`;
  const name = referred(node.additionalProperties);
  return `${node.description ?? ''}${values}${name === undefined ? '' : ` See [one ${name}](#${name}).`}`;
}

/** The rows below a node; what a reference names has a table of its own. */
function rowsOf(node: Node, prefix: string): Row[] {
  if (node.$ref !== undefined) return [];
  const own = Object.entries(node.properties ?? {}).flatMap(([key, below]): Row[] => [
    [`${prefix}${key}`, textOf(below)],
    ...rowsOf(below, `${prefix}${key}.`),
  ]);
  const any = typeof node.additionalProperties === 'object' ? node.additionalProperties : undefined;
  return [
    ...(node.anyOf ?? []).flatMap(one => rowsOf(one, prefix)),
    ...own,
    ...(any ? rowsOf(any, `${prefix}NAME.`) : []),
    ...(node.items ? rowsOf(node.items, prefix.replace(/\.?$/, '[].')) : []),
  ];
}

function table(rows: readonly Row[]): string {
  const lines = rows.map(([key, text]) => `| \`${key}\` | ${text.replaceAll('|', '\\|')} |`);
  return ['| Key | What it says |', '| --- | --- |', ...lines, ''].join('\n');
}

function isPlain(node: Node): boolean {
  return !node.properties && !node.items && !node.anyOf && typeof node.additionalProperties !== 'object';
}

function schema(): Node {
  const file = path.resolve(import.meta.dirname, '..', 'world.schema.json');
  return JSON.parse(readFileSync(file, 'utf8')) as Node;
}

/** All keys, part by part. */
export function keysOfWorlds(): string {
  const { properties = {}, definitions = {} } = schema();
  const plain = Object.entries(properties).filter(([, node]) => isPlain(node));
  const parts = Object.entries(properties)
    .filter(([, node]) => !isPlain(node))
    .map(([key, node]) => {
      const rows = rowsOf(node, '');
      return `### ${key}\n\n${textOf(node)}\n${rows.length === 0 ? '' : `\n${table(rows)}`}`;
    });
  const named = Object.entries(definitions).map(
    ([name, node]) => `<a id="${name}"></a>\n\n### One ${name}\n\n${table(rowsOf(node, ''))}`,
  );
  const top = `### At the top\n\n${table(plain.map(([key, node]) => [key, textOf(node)] as const))}`;
  return [top, ...parts, ...named].join('\n').trimEnd();
}
