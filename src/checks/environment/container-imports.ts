import { problemInBuild } from '../../domain/environment/dockerfile-of.js';
import { type ImageContent, providedBy } from '../../domain/environment/image-content.js';
import { type App, ofApp } from '../../domain/environment/own-app.js';
import { type JudgedImport, judgedImports, severityOf } from '../../domain/scoring/imports.js';
import { unmetNeeds } from '../../domain/scoring/needs.js';
import { shown } from '../../domain/shown.js';
import { rangeIn } from '../../project/formats/python-file.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem } from '../check.js';

/**
 * The image of a custom container has every package that its program imports. What is missing stops the server:
 * ModuleNotFoundError in the log of the container (ERR_2200).
 */
export default defineCheck({
  id: 'environment/container-imports',
  title: 'The image has what its program imports',
  confidence: 'likely',
  severity: 'error',
  prevents: 'ERR_2200',
  since: '1.0.0',
  of: DEPLOYMENTS,
  run: (context: DocumentContext) => ofApp(context, checkApp),
});

function* checkApp({ entry, start, build, document }: App): Iterable<Problem> {
  const { content } = start;
  // Where the deployment has a scoring script too, another check reads its imports.
  if (entry === undefined || !content.isComplete || document.isGiven('code_configuration')) return;
  const packages = providedBy(content, build.view);
  const seen = new Set<string>();
  for (const each of judgedImports(entry)) {
    const top = each.import.module.split('.')[0] ?? '';
    if (each.verdict.kind !== 'package' || seen.has(top)) continue;
    const provided = packages.provides(
      each.import.module,
      (each.import.names ?? []).map(({ name }) => name),
    );
    if (provided.kind !== 'missing' || !provided.isKnown) continue;
    seen.add(top);
    const [distribution = ''] = provided.distributions;
    const highest = packages.mayBring(provided.distributions) || hasOwnPath(content) ? 'notice' : 'error';
    yield problemInBuild(build, {
      at: rangeIn(each.file, each.import.moduleSpan),
      key: `import ${top}`,
      severity: severityOf(each.certainty, highest),
      ...said(each, top, distribution, content),
    });
  }
  for (const { use, file, distribution, says, isDoubtful } of unmetNeeds(entry, packages)) {
    yield problemInBuild(build, {
      at: rangeIn(file, use.span),
      key: `${use.target} ${distribution}`,
      variant: 'needs',
      severity: isDoubtful || hasOwnPath(content) ? 'notice' : 'warning',
      what: `The program uses ${shown(use.target)}, which needs ${distribution}, and nothing that the Dockerfile installs provides it. Python raises "${says}", and the container crashes.`,
      fix: `Install ${distribution} in the Dockerfile, or add it to the requirements.`,
    });
  }
}

function said(each: JudgedImport, top: string, distribution: string, content: ImageContent) {
  const file = content.packages.find(({ requirementsFile }) => requirementsFile !== undefined)?.place.at.file;
  return {
    what: `The program imports ${shown(each.import.module)}, and nothing that the Dockerfile installs provides it. Python raises "ModuleNotFoundError: No module named '${shown(top)}'", and the container crashes.`,
    fix:
      file === undefined ? `Install ${distribution} in the Dockerfile.` : `Add ${distribution} to ${file}.`,
  };
}

function hasOwnPath({ env, files }: ImageContent): boolean {
  return env.has('PYTHONPATH') || !files.isWhole;
}
