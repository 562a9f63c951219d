import { type Build, ofOwnContainer } from '../../domain/environment/dockerfile-of.js';
import { isPlain } from '../../domain/images/plain-image.js';
import { shown } from '../../domain/shown.js';
import { type Instruction, lineageOf } from '../../project/formats/dockerfile.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem, problem } from '../check.js';

/**
 * A custom container starts a server. A plain image starts a shell, which ends at once without a terminal: the
 * container exits, restarts, and the deployment fails (ERR_2200).
 */
export default defineCheck({
  id: 'environment/dockerfile-start',
  title: 'A custom container starts a server',
  confidence: 'likely',
  severity: 'warning',
  prevents: 'ERR_2200',
  since: '1.0.0',
  of: DEPLOYMENTS,
  run: ({ document, project }: DocumentContext) => ofOwnContainer(document, project, checkBuild),
});

function* checkBuild(build: Build): Iterable<Problem> {
  const { stages, base } = lineageOf(build.dockerfile);
  const instructions = stages.flatMap(stage => [stage.from, ...stage.instructions]);
  const starts = instructions.some(({ keyword }) => keyword === 'CMD' || keyword === 'ENTRYPOINT');
  const last = instructions.at(-1);
  if (starts || last === undefined || base === undefined || !isPlain(base.text)) return;
  yield problem(build.view, 'build', {
    part: 'key',
    range: placeOf(last),
    what: `The environment is a custom container, but its Dockerfile has neither CMD nor ENTRYPOINT, and the base image "${shown(base.text)}" only starts a shell, which ends at once. The container exits again and again, and the deployment fails after minutes.`,
    fix: 'End the Dockerfile with the command of the server, such as CMD ["gunicorn", "--bind", "0.0.0.0:8080", "app:app"]',
  });
}

/** Where the missing line belongs: after the last one. */
function placeOf({ at, words }: Instruction): Problem['at'] {
  return { ...at, end: words[0]?.at.end ?? at.end };
}
