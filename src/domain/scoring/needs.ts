/** Packages that a used part of another package needs, and that nothing brings. */

import { OPTIONAL_NEEDS, type OptionalNeed } from '../../facts/python-optional-needs.js';
import type { Argument, Span } from '../../python/types.js';
import { loadedModules } from './local-modules.js';
import type { ProvidedPackages } from './provided.js';
import type { PythonFile, Script } from './script.js';

interface Use {
  target: string;
  span: Span;
  /** Of a call. */
  args: readonly Argument[];
}

export interface UnmetNeed {
  use: Use;
  file: PythonFile;
  distribution: string;
  says: string;
  /** Another package may bring it. */
  isDoubtful: boolean;
}

/** Of the script and the modules that it surely loads; one for each need. */
export function* unmetNeeds(script: Script, packages: ProvidedPackages): Iterable<UnmetNeed> {
  const sure = loadedModules(script).filter(
    ({ isSure, file }) => isSure && file.module.syntaxError === undefined,
  );
  const files: PythonFile[] = [script, ...sure.map(({ file }) => file)];
  const uses = files.flatMap(file => usesOf(file).map(use => ({ file, use })));
  const reported = new Set<string>();
  for (const need of OPTIONAL_NEEDS) {
    // A call says more than the import of its name.
    const found = uses.findLast(({ use }) => isUseOf(need, use));
    const provided = need.modules.map(module => packages.provides(module));
    const isGiven = provided.some(({ kind }) => kind !== 'missing');
    const [first] = provided;
    if (found === undefined || isGiven || first?.kind !== 'missing') continue;
    // A package that is missing itself is reported as such.
    if (packages.provides(found.use.target.split('.')[0] ?? '').kind === 'missing') continue;
    const [distribution = ''] = first.distributions;
    if (reported.has(distribution)) continue;
    reported.add(distribution);
    const earliest = uses.find(({ use }) => isUseOf(need, use)) ?? found;
    yield { ...earliest, distribution, says: need.says, isDoubtful: packages.mayBring(first.distributions) };
  }
}

function isUseOf({ uses, keyword }: OptionalNeed, { target, args }: Use): boolean {
  if (!uses.test(target)) return false;
  return (
    keyword === undefined ||
    args.some(one => keyword.includes(one.keyword ?? '') && !/^(?:False|None)$/.test(one.name ?? ''))
  );
}

/** What a file uses of its packages: imported names and calls. */
function usesOf({ module }: PythonFile): Use[] {
  const imported = module.imports
    .filter(each => each.level === 0 && !each.guarded && !each.mainOnly)
    .flatMap(each =>
      (each.names ?? []).map(({ name, span }) => ({ target: `${each.module}.${name}`, span, args: [] })),
    );
  const called = module.calls
    .filter(each => !each.mainOnly)
    .map(({ target, calleeSpan, args }) => ({ target, span: calleeSpan, args }));
  return [...imported, ...called];
}
