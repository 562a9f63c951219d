/** The Python that serves: the scoring script, or the program of a custom container, each with its modules. */

import type { DocumentContext } from '../context.js';
import { type ImageContent, providedBy } from '../environment/image-content.js';
import { appIn } from '../environment/own-app.js';
import { loadedModules } from './local-modules.js';
import type { ProvidedPackages } from './provided.js';
import { environmentOf } from './provided.js';
import { type PythonFile, type Script, validScriptOf } from './script.js';

export interface Serving {
  script: Script;
  /** The script itself first, then the modules that it loads. */
  files: readonly PythonFile[];
  /** What is installed; undefined where that is unknown. */
  packages: ProvidedPackages | undefined;
  /** Of a custom container. */
  image: ImageContent | undefined;
}

/** undefined where no Python can be read. */
export async function servingOf(context: DocumentContext): Promise<Serving | undefined> {
  const { document, project } = context;
  if (document.isGiven('code_configuration')) {
    const script = await validScriptOf(context);
    if (script === undefined) return undefined;
    const environment = environmentOf(document, project);
    const packages = environment.kind === 'known' ? environment.packages : undefined;
    return { script, files: filesOf(script), packages, image: undefined };
  }
  const { environment } = document;
  if (environment.form !== 'inline' || !environment.view.has('inference_config')) return undefined;
  const app = await appIn(context);
  if (app?.entry === undefined) return undefined;
  const image = app.start.content;
  const packages = image.isComplete ? providedBy(image, app.build.view) : undefined;
  return { script: app.entry, files: filesOf(app.entry), packages, image };
}

function filesOf(script: Script): PythonFile[] {
  const modules = loadedModules(script).map(({ file }) => file);
  return [script, ...modules].filter(({ module }) => module.syntaxError === undefined);
}
