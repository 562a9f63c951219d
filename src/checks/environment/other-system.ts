import { ofPackageLists, type PackageList } from '../../domain/environment/package-lists.js';
import { line, problemAt, relatedTo } from '../../domain/environment/packages.js';
import { shown } from '../../domain/shown.js';
import {
  FOREIGN_BUILDS,
  FOREIGN_CONDA,
  FOREIGN_PIP,
  FOREIGN_UNTIL,
  type System,
} from '../../facts/other-systems.js';
import type { Package } from '../../project/formats/conda.js';
import { holds } from '../../python/markers.js';
import { canAgree, isAny } from '../../python/versions.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem } from '../check.js';

/**
 * Every package exists for Linux. An export of an environment on Windows or macOS also lists what only that system has,
 * and build strings of it: conda stops with "ResolvePackageNotFound" or "nothing provides", pip with "No matching
 * distribution found".
 */
export default defineCheck({
  id: 'environment/other-system',
  title: 'Every package of the environment exists for Linux',
  confidence: 'certain',
  severity: 'error',
  prevents: 'ERR_1200',
  since: '1.0.0',
  of: DEPLOYMENTS,
  run: (context: DocumentContext) => ofPackageLists(context, checkList),
});

interface Foreign {
  found: Package;
  system: System;
  /** Its build string tells it, not its name. */
  isBuild: boolean;
}

function* checkList(list: PackageList): Iterable<Problem> {
  const foreign = list.packages.flatMap(found => foreignOf(found) ?? []);
  for (const manager of ['conda', 'pip'] as const) {
    const own = foreign.filter(({ found }) => found.manager === manager);
    // The name of a package says more than a build string.
    const [first] = [...own.filter(({ isBuild }) => !isBuild), ...own];
    if (first === undefined) continue;
    const others = own.filter(one => one !== first).slice(0, 20);
    yield problemAt(first.found.place, {
      variant: first.isBuild ? 'build' : manager,
      ...(manager === 'pip' ? ofPip(first) : ofConda(first, others.length)),
      related: others.map(({ found }) => relatedTo(found.place, 'another one')),
    });
  }
}

function foreignOf(found: Package): Foreign | undefined {
  const { name, manager, marker, versions, build } = found;
  if (marker !== undefined && holds(marker, { python: undefined }) === false) return undefined;
  if (marker !== undefined && manager === 'pip' && /platform|os_name/.test(marker)) return undefined;
  const names = manager === 'conda' ? FOREIGN_CONDA : FOREIGN_PIP;
  for (const system of ['Windows', 'macOS'] as const) {
    if (names[system].includes(name)) return { found, system, isBuild: false };
    if (manager === 'conda' && build !== undefined && isBuildOf(system, build))
      return { found, system, isBuild: true };
  }
  const until = manager === 'conda' ? FOREIGN_UNTIL.find(one => one.name === name) : undefined;
  const isOld = until !== undefined && versions !== undefined && !isAny(versions);
  return isOld && canAgree(versions, [until.until.replace('<', '>=')]) === false
    ? { found, system: until.system, isBuild: false }
    : undefined;
}

/** `py311haa95532_0`: the hash is what stands before the last underscore. */
function isBuildOf(system: System, build: string): boolean {
  const hash = /^(?:py\d*|np\d*|\w*?)?(h[0-9a-f]{7})_\w+$/.exec(build)?.[1];
  return hash !== undefined && FOREIGN_BUILDS[system].includes(hash);
}

function ofConda({ found, system, isBuild }: Foreign, others: number) {
  const more =
    others === 0 ? '' : ` ${others} more ${others === 1 ? 'line is' : 'lines are'} of ${system}, too.`;
  const what = isBuild
    ? `The build in "${line(found)}" is the one of ${system}.`
    : `${shown(found.name)} exists only for ${system}.`;
  return {
    what: `${what}${more} The image is Linux: conda finds no such package ("ResolvePackageNotFound"), and the image build fails.`,
    fix: 'Export again with "conda env export --from-history", which lists only what you asked for. Or remove these lines, and every second = with the build behind it.',
  };
}

function ofPip({ found, system }: Foreign) {
  return {
    what: `${shown(found.name)} exists only for ${system}, and the image is Linux. pip stops with "No matching distribution found for ${shown(found.name)}", and the image build fails.`,
    fix: `Remove the line, or install it on ${system} alone: ${line(found)}; sys_platform == "${system === 'Windows' ? 'win32' : 'darwin'}"`,
  };
}
