/** The modules that a deployment's own Python imports: its scoring script, or the program of its container. */

import type { DocumentContext } from '../context.js';
import { loadedModules } from '../scoring/local-modules.js';
import { type Script, validScriptOf } from '../scoring/script.js';

/** Top-level names; undefined where no Python can be read. */
export async function modulesUsed(
  context: DocumentContext,
  entry?: Script,
): Promise<ReadonlySet<string> | undefined> {
  const script = entry ?? (await ownScript(context));
  if (script === undefined) return undefined;
  const files = [script.module, ...loadedModules(script).map(({ file }) => file.module)];
  return new Set(files.flatMap(({ imports }) => imports.map(({ module }) => module.split('.')[0] ?? '')));
}

async function ownScript(context: DocumentContext): Promise<Script | undefined> {
  return context.document.isGiven('code_configuration') ? validScriptOf(context) : undefined;
}
