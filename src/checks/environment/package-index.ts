import { problemInBuild } from '../../domain/environment/dockerfile-of.js';
import { ofPackageLists, type PackageList } from '../../domain/environment/package-lists.js';
import { line, problemAt } from '../../domain/environment/packages.js';
import { shown } from '../../domain/shown.js';
import { PRIVATE_INDEXES, PUBLIC_FEED } from '../../facts/package-sources.js';
import type { Range } from '../../model/findings.js';

import type { Package, Place } from '../../project/formats/conda.js';
import { normalizedName } from '../../python/requirements.js';
import { exactPin } from '../../python/versions.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem } from '../check.js';

/**
 * pip finds each package where the image is built. PyPI takes no version with a plus ("2.3.1+cpu"), has no package of
 * your own repository, and a private index answers only with credentials ("EOFError" at "User for …").
 */
export default defineCheck({
  id: 'environment/package-index',
  title: 'pip finds each package where the image is built',
  confidence: 'likely',
  severity: 'error',
  prevents: 'ERR_1200',
  since: '1.0.0',
  of: DEPLOYMENTS,
  run: (context: DocumentContext) => ofPackageLists(context, list => checkList(list, context)),
});

function* checkList(list: PackageList, context: DocumentContext): Iterable<Problem> {
  const indexes = indexesOf(list);
  if (!hasIndexSetting(list) && indexes.length === 0) {
    yield* localVersions(list);
    yield* ownPackages(list, context);
  }
  yield* privateIndexes(list, indexes);
}

interface Index {
  url: string;
  /** A line of a file; undefined for an argument of `pip install`. */
  place: Place | undefined;
  at: Range;
}

function indexesOf({ otherLines, indexes }: PackageList): Index[] {
  const lines = otherLines.flatMap(other =>
    other.kind === 'option' && /^(?:index-url|extra-index-url|find-links)$/.test(other.option)
      ? [{ url: other.value ?? '', place: other.place, at: other.place.at }]
      : [],
  );
  return [...lines, ...indexes.map(({ text, at }) => ({ url: text, place: undefined, at }))];
}

/** A setting of the image names another index. */
function hasIndexSetting({ image }: PackageList): boolean {
  if (image === undefined) return false;
  const names = [
    'PIP_INDEX_URL',
    'PIP_EXTRA_INDEX_URL',
    'PIP_FIND_LINKS',
    'PIP_CONFIG_FILE',
    'UV_INDEX_URL',
    'UV_EXTRA_INDEX_URL',
    'UV_INDEX',
    'UV_FIND_LINKS',
  ];
  const args = image.instructions.filter(({ keyword }) => keyword === 'ARG').flatMap(({ words }) => words);
  const inRun = image.commands.some(
    ({ variables, words }) =>
      names.some(name => variables.has(name)) ||
      (words.some(({ text }) => text === 'config') &&
        words.some(({ text }) => /index|find-links/.test(text))),
  );
  return inRun || names.some(name => image.env.has(name) || args.some(({ text }) => text.startsWith(name)));
}

/** `torch==2.3.1+cpu`: one finding for all of them, at the first. */
function* localVersions({ packages }: PackageList): Iterable<Problem> {
  const local = packages.filter(isLocalVersion);
  const [first] = local;
  if (first === undefined) return;
  const label = /\+([\w.]+)/.exec(first.written)?.[1] ?? '';
  const others = local.length === 1 ? '' : ` ${local.length - 1} more of these lines have the same fault.`;
  const isTorch =
    /^(?:torch|torchvision|torchaudio)$/.test(first.name) && /^(?:cpu|cu\d+|rocm[\d.]+)$/.test(label);
  yield problemAt(first.place, {
    variant: 'local-version',
    what: `PyPI has no version with a plus, so pip does not find "${line(first)}" there ("No matching distribution found"), and the image build fails.${others}`,
    fix: isTorch
      ? `Add a line above it: --extra-index-url https://download.pytorch.org/whl/${label}`
      : `Remove "+${shown(label)}", or add the index that has it: --extra-index-url <address>`,
  });
}

function isLocalVersion({ manager, from, versions }: Package): boolean {
  return (
    manager === 'pip' && from === 'index' && versions !== undefined && /\+/.test(exactPin(versions) ?? '')
  );
}

/** The repository's own package, by the name in its pyproject.toml or setup.cfg. */
function* ownPackages({ packages }: PackageList, context: DocumentContext): Iterable<Problem> {
  const own = ownName(context);
  if (own === undefined) return;
  const found = packages.find(
    ({ manager, from, name }) => manager === 'pip' && from === 'index' && name === own.name,
  );
  if (found === undefined) return;
  yield problemAt(found.place, {
    variant: 'own-package',
    severity: 'warning',
    what: `${shown(found.name)} is the package of this repository (${own.file}), and pip looks for it on PyPI. Unless it is published there, pip stops with "No matching distribution found", and the image build fails.`,
    fix: 'Put its source into the code folder, or publish it to a feed and add that as --extra-index-url.',
  });
}

const MAX_BYTES = 200_000;

function ownName({ document, project }: DocumentContext): { name: string; file: string } | undefined {
  const repository = project.repositoryOf(document.source.path);
  if (repository === undefined) return undefined;
  for (const [file, pattern] of [
    ['pyproject.toml', /^\[(?:project|tool\.poetry)\]\s*$[^[]*?^name\s*=\s*["']([\w.-]+)["']/m],
    ['setup.cfg', /^\[metadata\]\s*$[^[]*?^name\s*=\s*([\w.-]+)\s*$/m],
    ['setup.py', /\bsetup\s*\([^)]{0,300}?\bname\s*=\s*["']([\w.-]+)["']/],
  ] as const) {
    const look = project.look(repository, file);
    const read =
      look.kind === 'file' && project.leavesRepository(document.source.path, look.path) !== true
        ? project.text(look.path, MAX_BYTES)
        : undefined;
    const name = read && 'text' in read ? pattern.exec(read.text)?.[1] : undefined;
    if (name !== undefined) return { name: normalizedName(name), file };
  }
  return undefined;
}

/** One finding for each host. */
function* privateIndexes({ build, image, kind }: PackageList, indexes: readonly Index[]): Iterable<Problem> {
  if (image !== undefined && hasKeyring(image)) return;
  const seen = new Set<string>();
  for (const { url, place, at } of indexes) {
    const host = hostOf(url);
    if (host === undefined || seen.has(host)) continue;
    seen.add(host);
    const said = {
      variant: 'credentials',
      severity: 'warning',
      what: `The index at ${shown(host)} asks for credentials, and the address has none. pip asks for a user name, which nobody types during a build ("EOFError"), and the image build fails.`,
      fix:
        kind === 'image'
          ? 'Pass the credentials to the build as a secret, or install from a public index.'
          : 'Add a connection of type python_feed for this address to the workspace, which Azure ML then uses. If it has one, suppress this check on this line.',
    } as const;
    if (place !== undefined) yield problemAt(place, said);
    else if (build !== undefined) yield problemInBuild(build, { ...said, at, key: host });
  }
}

/** The host of a private index without credentials in its address. */
function hostOf(url: string): string | undefined {
  const parts = /^https?:\/\/(?:([^/@]*)@)?([^/:]+)(?::\d+)?(\/\S*)?$/i.exec(url.trim());
  const [, credentials, host = '', path = ''] = parts ?? [];
  if (parts === null || PUBLIC_FEED.test(host) || PUBLIC_FEED.test(path)) return undefined;
  if (host === 'gitlab.com' && !path.includes('/packages/pypi')) return undefined;
  // A user name alone, as Azure Artifacts writes it, is no credential: pip asks for the password.
  const hasPassword = credentials !== undefined && (credentials.includes(':') || /[$%{]/.test(credentials));
  return !hasPassword && !/[${]/.test(url) && PRIVATE_INDEXES.some(known => known.test(host))
    ? host
    : undefined;
}

/** keyring, a netrc file or a secret answers for pip. */
function hasKeyring({ packages, instructions }: NonNullable<PackageList['image']>): boolean {
  return (
    packages.some(({ name }) => /keyring/.test(name)) ||
    instructions.some(
      ({ flags, words }) =>
        flags.get('mount')?.includes('secret') ||
        words.some(({ text }) => /netrc|pip\.conf|keyring|pypirc/i.test(text)),
    )
  );
}
