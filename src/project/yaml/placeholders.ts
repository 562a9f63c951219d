/**
 * Values that a pipeline fills in before the deploy. Azure DevOps, GitHub, Jinja, envsubst, sed and people's own
 * tools each have their form; public endpoint files show all of these.
 */

/** Stands for one character of a placeholder that YAML itself could not read; from the private use area. */
const FILLER = '\uE000';

// {{ X }} opens a flow mapping and #{X}# a comment where a value begins; {% %} is no YAML at all.
// Bounded, as are the forms below: a file full of opening braces must not be searched to its end from each of them.
const UNREADABLE = /(?<!\$)\{\{(?!\{)[^\n]{0,200}?\}\}|\{%[^\n]{0,500}?%\}|#\{[^\n}]{0,200}\}#/g;

/**
 * The same text with every placeholder that would break the parser replaced by as many harmless characters, so
 * that offsets stay true. A line that holds only `{% … %}` becomes a comment.
 */
export function maskPlaceholders(text: string): string {
  if (!text.includes('{{') && !text.includes('{%') && !text.includes('#{')) return text;
  return text.replace(UNREADABLE, (match, offset: number) => {
    if (match.startsWith('{%') && isWholeLine(text, offset, offset + match.length))
      return `#${' '.repeat(match.length - 1)}`;
    return FILLER.repeat(match.length);
  });
}

function isWholeLine(text: string, start: number, end: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const lineEnd = text.indexOf('\n', end);
  return before.trim() === '' && text.slice(end, lineEnd === -1 ? undefined : lineEnd).trim() === '';
}

const FORMS = [
  /\$\{\{.{0,200}?\}\}/, // GitHub, Azure DevOps
  /\$\{[^{}\n]{1,200}\}/, // envsubst, Terraform
  /\$\([\w. -]{1,200}\)/, // Azure DevOps macro
  /\$\[[^\]\n]{1,200}\]/, // Azure DevOps runtime expression
  /\$[A-Za-z_]\w*/, // shell
  /<%.{0,200}?%>/, // ERB, EJS
  /<[A-Za-z_][\w .:-]*>/, // "put it here" of the public samples
  /#\{.{0,200}?\}#?/, // Replace Tokens, Octopus
  /\{[A-Za-z_][\w.-]{0,100}\}/, // str.format of Python
  /__(?!(?:init|main|pycache|version|about)__)[A-Za-z]\w*?__/,
  /%[A-Z_][A-Z0-9_]{3,100}%/, // batch files
  /@@?[A-Z_][A-Z0-9_]{2,100}@@?/, // autoconf
  /_place_?holder$/i,
  /\b(?:ACR|REGISTRY|WORKSPACE|RESOURCE|ENDPOINT|DEPLOYMENT|MODEL|SUBSCRIPTION|TENANT|STORAGE)_(?:NAME|ID|GROUP|URL|SERVER|VERSION|TAG|ACCOUNT)\b/,
  /(?:^|[:/@])(?:replace|change|fill|edit|insert|update)[_-]?(?:me|this|here)\b/i,
  /(?:^|[:/@])(?:TODO|TBD|FIXME|XXX+|PLACEHOLDER)\b/,
  /(?:^|[:/@])(?:REPLACE|CHANGE|INSERT|ENTER|YOUR|MY)_[A-Z0-9_]+(?=$|[:/@])/,
] as const;

// What fills a whole value of free text and can hardly be meant as it stands; `$X` and `<x>` can.
const WHOLE_FORMS = [/^\$\{\{.*\}\}$/, /^<%.*%>$/, /^#\{.*\}#$/, /^__[A-Z][A-Z0-9_]*__$/] as const;

/** Azure ML's own references, filled in by the service: yaml-contract "secrets". */
const SECRET_REFERENCE = /^\s*\$\{\{\s*(?:azureml:\/\/|keyvault:)/;

/** Whether a value of the contract (a name, a number, a path) still waits to be rendered. */
export function holdsPlaceholder(text: string): boolean {
  if (!/[$<#_{%@\uE000]|replace|change|fill|edit|insert|update|todo|tbd|fixme|xxx|placeholder/i.test(text))
    return false;
  return text.includes(FILLER) || FORMS.some(form => form.test(text));
}

/** The same for places where people write what they like: descriptions, tags, environment variables. */
export function isPlaceholderAsAWhole(text: string): boolean {
  if (SECRET_REFERENCE.test(text)) return false;
  const trimmed = text.trim();
  return (
    (trimmed !== '' && trimmed.replaceAll(FILLER, '') === '') || WHOLE_FORMS.some(form => form.test(trimmed))
  );
}
