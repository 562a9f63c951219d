/** The line of a conda or requirements file that asks for what could not be installed. */

import type { Values } from '../../model/findings.js';
import type { Document } from '../../project/documents/document.js';
import type { FileTree } from '../../project/files/file-tree.js';
import { condaOf } from '../../project/formats/conda.js';
import type { Blame } from './place.js';

const MAX_NAMED = 5;

/** Packages that a message names, normalised (PEP 503): `azureml-defaults` of `sanic~=21 (from azureml-defaults)`. */
function namesIn(values: Values): string[] {
  const texts = ['package', 'packages', 'requirement', 'by', 'versions'].map(name =>
    String(values[name] ?? ''),
  );
  const words = texts.join(' ').split(/->|[^\w.-]+/);
  return words.map(word =>
    word
      .replace(/[=<>~!].*$/, '')
      .toLowerCase()
      .replace(/[-_.]+/g, '-'),
  );
}

export function packageBlames(document: Document, files: FileTree, values: Values): Blame[] {
  const reading = condaOf(document, files);
  if (reading.kind !== 'read') return [];
  const names = new Set(namesIn(values));
  return reading.conda.packages
    .filter(found => names.has(found.name))
    .slice(0, MAX_NAMED)
    .map(({ name, place }) => ({
      variant: 'package',
      what: `The installation of ${name} failed.`,
      fix: 'The diagnosis gives the reason. Pin a version that exists for this Python and fits the others.',
      at: place.at,
      route: place.path,
    }));
}

/** The line of the conda file that asks for a Python with which a package does not go. */
export function pythonBlame(document: Document, files: FileTree): Blame[] {
  const reading = condaOf(document, files);
  const [python] = reading.kind === 'read' ? reading.conda.python : [];
  if (python === undefined) return [];
  return [
    {
      variant: 'python',
      what: 'A package does not run on this Python.',
      fix: 'The diagnosis names the Python that it needs: write that here, or pin an older version of the package.',
      at: python.place.at,
      route: python.place.path,
    },
  ];
}
