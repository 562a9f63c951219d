import { isOfServer } from '../../domain/scoring/decorators.js';
import { type Definition, definitionOf } from '../../domain/scoring/definitions.js';
import { boundAtTop, mayBindMore } from '../../domain/scoring/names-at-top.js';
import {
  editIn,
  type PythonFile,
  problemIn,
  type Script,
  validScriptOf,
} from '../../domain/scoring/script.js';
import { shown } from '../../domain/shown.js';
import { PYTHON_BUILTINS } from '../../facts/python-builtins.js';
import type { Edit } from '../../model/findings.js';
import { fact, type Project } from '../../project/project.js';
import type { FunctionDefinition, LocalName, NameRead, Span } from '../../python/types.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem } from '../check.js';

/**
 * Every name that `init()` and `run()` read is bound by then. A name that `init()` assigns is its own, unless it declares
 * the name `global` (docs.python.org, "The global statement"): `run()` does not see it.
 */
export default defineCheck({
  id: 'scoring/undefined-name',
  title: 'init() and run() read only names that are defined',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: DEPLOYMENTS,
  async *run(context: DocumentContext) {
    const script = await validScriptOf(context);
    if (script === undefined) return;
    const [init, run] = [definitionOf(script, 'init'), definitionOf(script, 'run')];
    for (const [name, found] of [
      ['init', init],
      ['run', run],
    ] as const) {
      if (found.kind !== 'function' || found.definition === undefined) continue;
      if (found.definition.decorators.some(each => !isOfServer(each))) continue;
      if (mayBindMore(found.file.module)) continue;
      yield* inFunction(script, { name, file: found.file, others: [init, run] }, found.definition);
    }
  },
});

/** Which function is looked at, and where. */
interface Look {
  name: 'init' | 'run';
  file: PythonFile;
  others: readonly Definition[];
}

function* inFunction(script: Script, look: Look, definition: FunctionDefinition): Iterable<Problem> {
  const seen = new Set<string>();
  for (const { read, of } of readsFrom(look.file, definition)) {
    if (seen.has(read.name) || seen.size >= ENOUGH) continue;
    const problem = ofRead(script, look, read, of);
    if (problem === undefined) continue;
    seen.add(read.name);
    yield problem;
  }
}

/** A function with more unknown names has one reason for all of them. */
const ENOUGH = 20;

interface ReadIn {
  read: NameRead;
  of: FunctionDefinition;
}

/** Functions that lead from one to the next are followed as far as this. */
const MAX_FUNCTIONS = 30;

/** What a function reads, and the functions of the module that it calls. */
function readsFrom({ module }: PythonFile, start: FunctionDefinition): ReadIn[] {
  const found: ReadIn[] = [];
  const open: { of: FunctionDefinition; sure: boolean }[] = [{ of: start, sure: true }];
  const seen = new Set([start]);
  const byName = new Map<string, FunctionDefinition[]>();
  for (const each of module.functions)
    byName.set(each.name, [...(byName.get(each.name) ?? []).slice(0, 1), each]);
  for (let next = open.shift(); next !== undefined && seen.size < MAX_FUNCTIONS; next = open.shift()) {
    const { of, sure } = next;
    for (const read of of.body.reads) {
      found.push({ read: { ...read, sure: read.sure && sure }, of });
      const called =
        read.of === 'module' && read.use === 'call' ? only(byName.get(read.name) ?? []) : undefined;
      if (called === undefined || seen.has(called) || called.decorators.length > 0) continue;
      seen.add(called);
      open.push({ of: called, sure: sure && read.sure && !called.isGenerator && !called.isAsync });
    }
  }
  return found;
}

function only([first, ...others]: readonly FunctionDefinition[]): FunctionDefinition | undefined {
  return others.length === 0 ? first : undefined;
}

function ofRead(script: Script, look: Look, read: NameRead, of: FunctionDefinition): Problem | undefined {
  if (read.caught === 'name-error' || PYTHON_BUILTINS.has(read.name)) return undefined;
  if (read.of === 'local') return tooEarly(script, look, read, of);
  if (read.of === 'parameter') return undefined;
  const atTop = boundAtTop(script.project, look.file.module, read.name);
  if (atTop === 'something') return undefined;
  if (atTop === 'none') return look.name === 'run' ? stillNone(script, look, read, of) : undefined;
  if (atTop === 'main-only') return mainOnly(script, look, read);
  const home = keptBy(look, read.name);
  return home === undefined ? unbound(script, look, read) : forgotten(script, look, read, home);
}

/** A function that binds the name for itself. */
interface Home {
  function: FunctionDefinition;
  local: LocalName;
}

function keptBy({ file, others }: Look, name: string): Home | undefined {
  const inFile = others.flatMap(each =>
    each.kind === 'function' && each.file === file && each.definition !== undefined ? [each.definition] : [],
  );
  for (const each of [...inFile, ...file.module.functions]) {
    const local = each.body.locals.find(
      one => one.name === name && (one.kind !== 'other' || each.name === 'init'),
    );
    if (local !== undefined) return { function: each, local };
  }
  return undefined;
}

function severityOf({ isOwnContainer }: Script, read: NameRead): 'error' | 'warning' | 'notice' {
  if (isOwnContainer) return 'notice';
  const isPlain = read.use !== 'test' && (read.use !== 'other' || read.caught === 'no');
  return read.sure && isPlain ? 'error' : 'warning';
}

const FAILS: Record<Look['name'], string> = {
  run: 'The container starts, and every request fails.',
  init: 'init() fails, and the container crashes before the first request.',
};

function fails({ name }: Look, error: string): string {
  return `Python raises ${error}. ${FAILS[name]}`;
}

function tell(
  script: Script,
  look: Look,
  read: NameRead,
  { at = read.span, ...said }: { variant: string; what: string; fix: string; at?: Span; edits?: Edit[] },
): Problem {
  return problemIn(script, look.file, at, {
    ...said,
    severity: severityOf(script, read),
    ...(look.name === 'init' && { code: 'ERR_2200' as const }),
    key: read.name,
  });
}

function forgotten(script: Script, look: Look, read: NameRead, home: Home): Problem {
  const name = shown(read.name);
  const owner = `${shown(home.function.name)}()`;
  const error = `"NameError: name '${name}' is not defined"`;
  if (home.local.kind === 'import')
    return tell(script, look, read, {
      variant: 'own-import',
      at: home.local.span,
      what: `${owner} imports ${name}, but only for itself: ${look.name}() reads the name and does not see it. ${fails(look, error)}`,
      fix: 'Move the import to the top of the file.',
    });
  return tell(script, look, read, {
    variant: 'forgotten-global',
    at: home.local.span,
    what: `${owner} assigns ${name} without "global ${name}", so the name is a local variable of ${owner}, and ${look.name}() does not see it. ${fails(look, error)}`,
    fix: `Add the line "global ${name}" at the start of ${owner}.`,
    edits: declaring(look.file, home),
  });
}

/** `name = None` at the top, and `init()` assigns a variable of its own. */
function stillNone(script: Script, look: Look, read: NameRead, of: FunctionDefinition): Problem | undefined {
  const isUsed = read.use === 'attribute' || read.use === 'call' || read.use === 'item';
  const isTested = of.body.reads.some(each => each.name === read.name && each.use === 'test');
  const init = look.others.find(each => each.kind === 'function' && each.file === look.file);
  const home = keptBy(look, read.name);
  const isInit = init?.kind === 'function' && home?.function.name === 'init';
  if (!isUsed || isTested || home === undefined || !isInit) return undefined;
  const name = shown(read.name);
  const error =
    read.use === 'attribute'
      ? `"'NoneType' object has no attribute '${shown(read.part ?? '')}'"`
      : `"'NoneType' object is not ${read.use === 'call' ? 'callable' : 'subscriptable'}"`;
  return tell(script, look, read, {
    variant: 'still-none',
    at: home.local.span,
    what: `init() assigns ${name} without "global ${name}", so the ${name} of the module stays None, and run() uses it. ${fails(look, error)}`,
    fix: `Add the line "global ${name}" at the start of init().`,
    edits: declaring(look.file, home),
  });
}

/** The declaration, before the line of the first assignment. */
function declaring(file: PythonFile, { local, function: owner }: Home): Edit[] {
  const { line } = file.source.position(local.span.start);
  const start = file.source.lineStart(line);
  const before = file.source.slice({ start, end: local.span.start });
  const isFirst = owner.body.locals.every(
    ({ name, span }) => name !== local.name || span.start >= local.span.start,
  );
  if (local.kind !== 'assignment' || !isFirst || !/^[ \t]+$/.test(before)) return [];
  const lineBreak = file.source.text.includes('\r\n') ? '\r\n' : '\n';
  return [editIn(file, { start, end: start }, `${before}global ${local.name}${lineBreak}`)];
}

function mainOnly(script: Script, look: Look, read: NameRead): Problem {
  const name = shown(read.name);
  return tell(script, look, read, {
    variant: 'main-only',
    what: `${look.name}() reads ${name}, which is defined only below "if __name__ == '__main__':", and the server does not run that. ${fails(look, `"NameError: name '${name}' is not defined"`)}`,
    fix: `Move the definition of ${name} out of the if, to the top level of the file.`,
  });
}

function unbound(script: Script, look: Look, read: NameRead): Problem {
  const name = shown(read.name);
  return tell(script, look, read, {
    variant: look.name === 'init' ? 'in-init' : 'undefined',
    what: `${look.name}() reads ${name}, and nothing in the file defines it. ${fails(look, `"NameError: name '${name}' is not defined"`)}`,
    fix: `Define or import ${name} at the top of the file, or assign it in init() with "global ${name}".`,
  });
}

/** `model = model.predict(x)`: an assignment anywhere in the function makes the name its own, from the start. */
function tooEarly(script: Script, look: Look, read: NameRead, of: FunctionDefinition): Problem | undefined {
  const first = read.sure ? script.project.derive(FIRST_LOCALS, of).get(read.name) : undefined;
  if (first === undefined || first.kind === 'import') return undefined;
  const isBefore = read.span.start <= first.span.start || isWithin(read.span, first.value?.span);
  if (!isBefore || boundAtTop(script.project, look.file.module, read.name) !== 'something') return undefined;
  const name = shown(read.name);
  return tell(script, look, read, {
    variant: 'own-variable',
    what: `${shown(of.name)}() assigns ${name}, which makes it a local variable, and reads it before that. ${fails(look, `"UnboundLocalError: cannot access local variable '${name}'"`)}`,
    fix: `Give the result another name, so that ${name} stays the one of the module.`,
  });
}

/** Where a function first binds each of its names. */
const FIRST_LOCALS = fact((_project: Project, definition: FunctionDefinition) => {
  const found = new Map<string, LocalName>();
  for (const local of definition.body.locals) {
    const other = found.get(local.name);
    if (other === undefined || local.span.start < other.span.start) found.set(local.name, local);
  }
  return found;
});

function isWithin(inner: Span, outer: Span | undefined): boolean {
  return outer !== undefined && inner.start >= outer.start && inner.end <= outer.end;
}
