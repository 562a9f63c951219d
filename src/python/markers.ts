/**
 * Environment markers of requirements (PEP 508: `; python_version < "3.9"`), answered for the machine that Azure ML
 * runs containers on. What a marker asks beyond that is unknown.
 */
import { compare, valid } from '@renovatebot/pep440';

/** What is known of the Python in the container. */
export interface Target {
  /** `3.11`; undefined where the environment leaves it open. */
  python: string | undefined;
}

// Managed endpoints are Linux on x64; CPython is what conda installs under the name of python.
const FACTS: Readonly<Record<string, string>> = {
  sys_platform: 'linux',
  platform_system: 'Linux',
  os_name: 'posix',
  platform_machine: 'x86_64',
  implementation_name: 'cpython',
  platform_python_implementation: 'CPython',
  extra: '',
};
const VARIABLES = [
  ...Object.keys(FACTS),
  ...[
    'python_version',
    'python_full_version',
    'platform_release',
    'platform_version',
    'implementation_version',
  ],
  ...[
    'os.name',
    'sys.platform',
    'platform.version',
    'platform.machine',
    'platform.python_implementation',
    'python_implementation',
    'extras',
    'dependency_groups',
  ],
];

const TOKEN =
  /\s*(?:(\()|(\))|(<=|>=|===|==|~=|!=|<|>|not\s+in\b|in\b)|(and\b|or\b)|"([^"]*)"|'([^']*)'|([a-z_.]+))/y;
const MAX_LENGTH = 2000;

interface Token {
  kind: 'open' | 'close' | 'operator' | 'join' | 'text' | 'variable';
  text: string;
}

/** Whether pip can read it. */
export function isMarker(text: string): boolean {
  const tokens = tokensOf(text);
  return tokens !== undefined && parse(tokens, { python: undefined }) !== 'broken';
}

/** Whether a requirement with this marker is installed; undefined where that cannot be told. */
export function holds(marker: string, target: Target): boolean | undefined {
  const tokens = tokensOf(marker);
  const answer = tokens === undefined ? 'broken' : parse(tokens, target);
  return answer === 'broken' ? undefined : answer;
}

function tokensOf(text: string): Token[] | undefined {
  if (text.trim() === '' || text.length > MAX_LENGTH) return undefined;
  const tokens: Token[] = [];
  const end = text.trimEnd().length;
  for (TOKEN.lastIndex = 0; TOKEN.lastIndex < end; ) {
    const match = TOKEN.exec(text);
    if (match === null) return undefined;
    const [, open, close, operator, join, double, single, variable] = match;
    if (open !== undefined) tokens.push({ kind: 'open', text: open });
    else if (close !== undefined) tokens.push({ kind: 'close', text: close });
    else if (operator !== undefined) tokens.push({ kind: 'operator', text: operator.replace(/\s+/g, ' ') });
    else if (join !== undefined) tokens.push({ kind: 'join', text: join });
    else if (variable !== undefined) tokens.push({ kind: 'variable', text: variable });
    else tokens.push({ kind: 'text', text: double ?? single ?? '' });
  }
  return tokens;
}

type Answer = boolean | undefined | 'broken';

function parse(tokens: readonly Token[], target: Target): Answer {
  let next = 0;
  const either = (): Answer => {
    let answer = both();
    while (answer !== 'broken' && tokens[next]?.text === 'or' && tokens[next]?.kind === 'join') {
      next += 1;
      answer = or(answer, both());
    }
    return answer;
  };
  const both = (): Answer => {
    let answer = one();
    while (answer !== 'broken' && tokens[next]?.text === 'and' && tokens[next]?.kind === 'join') {
      next += 1;
      answer = and(answer, one());
    }
    return answer;
  };
  const one = (): Answer => {
    const first = tokens[next];
    if (first?.kind === 'open') {
      next += 1;
      const answer = either();
      if (tokens[next]?.kind !== 'close') return 'broken';
      next += 1;
      return answer;
    }
    const [left, operator, right] = tokens.slice(next, next + 3);
    next += 3;
    if (!isValue(left) || operator?.kind !== 'operator' || !isValue(right)) return 'broken';
    return compared(left, operator.text, right, target);
  };
  const answer = either();
  return next === tokens.length ? answer : 'broken';
}

function isValue(token: Token | undefined): token is Token {
  return token?.kind === 'text' || (token?.kind === 'variable' && VARIABLES.includes(token.text));
}

function or(a: Answer, b: Answer): Answer {
  if (a === 'broken' || b === 'broken') return 'broken';
  return a === true || b === true ? true : a === undefined || b === undefined ? undefined : false;
}

function and(a: Answer, b: Answer): Answer {
  if (a === 'broken' || b === 'broken') return 'broken';
  return a === false || b === false ? false : a === undefined || b === undefined ? undefined : true;
}

function compared(left: Token, operator: string, right: Token, target: Target): boolean | undefined {
  const a = meaning(left, target);
  const b = meaning(right, target);
  if (a === undefined || b === undefined) return undefined;
  if (operator === 'in') return b.includes(a);
  if (operator === 'not in') return !b.includes(a);
  const isVersion = left.text === 'python_version' || right.text === 'python_version';
  if (isVersion) return comparedVersions(a, operator, b);
  if (operator === '==' || operator === '===') return a === b;
  return operator === '!=' ? a !== b : undefined;
}

function meaning(token: Token, { python }: Target): string | undefined {
  if (token.kind === 'text') return token.text;
  return token.text === 'python_version' ? python : FACTS[token.text];
}

function comparedVersions(a: string, operator: string, b: string): boolean | undefined {
  if (valid(a) === null || valid(b) === null) return undefined;
  const order = compare(a, b);
  const answers: Readonly<Record<string, boolean>> = {
    '<': order < 0,
    '<=': order <= 0,
    '>': order > 0,
    '>=': order >= 0,
    '==': order === 0,
    '===': order === 0,
    '!=': order !== 0,
  };
  return answers[operator];
}
