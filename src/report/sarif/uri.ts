/** File names as SARIF wants them: percent-encoded, with `/`. */
import type { ArtifactLocation } from 'sarif';

/** Relative to the repository's root; a file outside of it, which has an absolute path, as a `file:` address. */
export function artifactLocation(file: string): ArtifactLocation {
  const path = file.toWellFormed().split('/').map(encodeURIComponent).join('/');
  if (file.startsWith('/')) return { uri: `file://${path}` };
  // `C:/...`: the colon of the drive is the only one that stays.
  if (/^[A-Za-z]:\//.test(file)) return { uri: `file:///${path.replace('%3A', ':')}` };
  return { uri: path, uriBaseId: '%SRCROOT%' };
}
