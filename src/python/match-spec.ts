/**
 * conda's match specifications as data: `numpy=1.26`, `conda-forge::numpy >=1.2,<2`, `numpy 1.26.* py311*`,
 * `numpy[version='>=1.2']`. Source: conda's documentation, "Package match specifications" (read 2026-11).
 */
import { normalizedName, type Span } from './requirements.js';
import { condaVersions, type Versions } from './versions.js';

export interface MatchSpec {
  /** Without the comment. */
  text: string;
  channel: string | undefined;
  /** Normalised as Python packages are, so that it can be compared with pip's. */
  name: string;
  /** undefined where the version is written in a way that we do not read. */
  versions: Versions | undefined;
  /** The version as written, without a lone `=` before it; empty where there is none. */
  version: string;
  /** Where name and version stand, in the text that was given. */
  at: Span;
  build: string | undefined;
}

const SPEC = /^(?:([^\s:]+)::)?([A-Za-z0-9_][\w.-]*)\s*(.*)$/;

/** undefined: nothing that conda would read. */
export function readMatchSpec(written: string): MatchSpec | undefined {
  const text = written.replace(/(?:^|\s)#.*$/, '').trim();
  const match = SPEC.exec(text);
  if (match === null) return undefined;
  const [, channel, name = '', rest = ''] = match;
  const start = written.indexOf(text);
  const common = { text, channel, name: normalizedName(name), at: { start, end: start + text.length } };
  const bracket = /^\[(.*)\]$/.exec(rest);
  if (bracket !== null) {
    const version = /\bversion\s*=\s*(?:'([^']*)'|"([^"]*)"|([^,\]\s]+))/.exec(bracket[1] ?? '');
    const inside = version?.[1] ?? version?.[2] ?? version?.[3] ?? '';
    return {
      ...common,
      version: inside,
      versions: inside === '' ? [''] : condaVersions(inside),
      build: undefined,
    };
  }
  if (rest !== '' && !/^[\s=<>!~*\d|(]/.test(rest)) return undefined;
  const { version, build, fuzzy } = versionAndBuild(rest);
  return {
    ...common,
    version,
    build,
    versions: version === '' ? [''] : condaVersions(version, fuzzy && build === undefined),
  };
}

/** `=1.26`, `=1.26=py311_0`, `==1.26`, `>=1.2,<2`, `1.26.* py311*`. */
function versionAndBuild(rest: string): { version: string; build: string | undefined; fuzzy: boolean } {
  const glued = /^=(?!=)\s*([^=\s]+)(?:=(\S+))?$/.exec(rest);
  if (glued !== null) return { version: glued[1] ?? '', build: glued[2], fuzzy: true };
  const exact = /^==\s*([^=\s,|]+)=(\S+)$/.exec(rest);
  if (exact !== null) return { version: exact[1] ?? '', build: exact[2], fuzzy: false };
  const tight = rest.replace(/\s*([,|])\s*/g, '$1').replace(/([<>=!~])\s+/g, '$1');
  const [version = '', build] = tight.split(/\s+/);
  return { version, build, fuzzy: false };
}
