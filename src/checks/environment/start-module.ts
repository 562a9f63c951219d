import { problemInBuild } from '../../domain/environment/dockerfile-of.js';
import { type App, ofApp } from '../../domain/environment/own-app.js';
import { definedIn } from '../../domain/scoring/definitions.js';
import { distributionsOf } from '../../domain/scoring/provided.js';
import { shown } from '../../domain/shown.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem } from '../check.js';

const STOPS =
  'The server stops at startup, the container exits again and again, and the deployment fails after minutes.';

/** The start command of a custom container names a module, and an application in it, that exist (ERR_2200). */
export default defineCheck({
  id: 'environment/start-module',
  title: 'The start command names a module that is in the image',
  confidence: 'likely',
  severity: 'error',
  prevents: 'ERR_2200',
  since: '1.0.0',
  of: DEPLOYMENTS,
  run: (context: DocumentContext) => ofApp(context, checkApp),
});

function* checkApp(app: App): Iterable<Problem> {
  const { missing, server, entry, at, build } = app;
  if (missing !== undefined) yield* absent(app, missing);
  if (server?.attribute === undefined || entry === undefined || at === undefined) return;
  if (entry.module.opaque.length > 0 || definedIn(entry, entry, server.attribute)) return;
  const better = applicationIn(app);
  yield problemInBuild(build, {
    at: at.at,
    key: at.text,
    variant: 'attribute',
    what: `The start command loads "${shown(server.attribute)}" from ${shown(server.module ?? '')}, and ${entry.source.file} defines no such name. ${STOPS}`,
    fix:
      better === undefined
        ? 'Name the variable that holds the application behind the colon.'
        : `Use ${shown(server.module ?? '')}:${better}`,
  });
}

function* absent(app: App, { name, roots, at }: NonNullable<App['missing']>): Iterable<Problem> {
  const { start, project, build, server } = app;
  const { content } = start;
  // Something else may bring it: another stage, a package, a path of its own.
  if (
    !content.files.isWhole ||
    content.env.has('PYTHONPATH') ||
    app.document.has(['environment_variables', 'PYTHONPATH'])
  )
    return;
  const [top = ''] = name.split('.');
  const isFile = /\.py$/.test(name);
  if (!isFile && (!content.isComplete || content.packages.some(found => namesOf(top).includes(found.name))))
    return;
  if (content.commands.some(({ words }) => /^(?:git|cp|mv|curl|wget|unzip|tar)$/.test(words[0]?.text ?? '')))
    return;
  const folder = project.display(roots[0] ?? '');
  yield problemInBuild(build, {
    at: at.at,
    key: at.text,
    what: `The start command ${isFile ? 'runs' : 'loads'} ${shown(name)}, and ${folder}, which is copied to where it starts, does not have it. ${STOPS}`,
    fix: isFile
      ? 'Correct the path, or copy the file there.'
      : `Name the module as Python finds it from ${shown(server?.folders[0] ?? content.files.workdir)}, or copy the folder that holds it.`,
  });
}

function namesOf(module: string): readonly string[] {
  return distributionsOf(module).distributions ?? [];
}

/** The one variable that holds an application. */
function applicationIn({ entry }: App): string | undefined {
  const made = (entry?.module.assignments ?? []).filter(
    ({ value }) =>
      value.kind === 'call' && /(?:^|\.)(?:Flask|FastAPI|Starlette|Quart|Sanic)$/.test(value.target),
  );
  return made.length === 1 ? made[0]?.name : undefined;
}
