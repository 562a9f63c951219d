/** Before a deploy: find the files, read them, ask every check, leave out what the user does not want to hear. */

import { basename, resolve } from 'node:path';
import { type Answers, runChecks } from '../checks/engine.js';
import { CHECKS } from '../checks/local.generated.js';
import { isObstacle } from '../checks/obstacles.js';
import { RULES } from '../checks/rules.js';
import { applySuppressions } from '../checks/suppressions.js';
import { shown } from '../domain/shown.js';
import { VERSION } from '../facts/version.js';
import { byPlace, type Finding, keyOf } from '../model/findings.js';
import type { Outcome } from '../model/outcome.js';
import type { DocumentSummary, Report, Result } from '../model/report.js';
import { type Settings, SettingsError } from '../model/settings.js';
import { ignoreComments } from '../project/config/comments.js';
import { CONFIG_FILE, type Config, NO_CONFIG, readConfig } from '../project/config/config.js';
import { type Loaded, loadDocuments } from '../project/documents/load.js';
import { discover } from '../project/files/discovery.js';
import { Project } from '../project/project.js';
import { askOnline } from './online/online.js';
import type { OnlinePorts } from './online/outcome.js';
import { otherTexts, quotable, textIn, textsOf } from './texts.js';

/** What a run gets from outside, so that a test can give it something else. */
export interface Ports extends OnlinePorts {
  now: Date;
  /** GITHUB_WORKSPACE in a run of GitHub. */
  workspace?: string;
}

/** @throws SettingsError where the settings or the configuration ask for something that is not there */
export async function preflight(settings: Settings, ports: Ports): Promise<Outcome> {
  const project = new Project(settings.root, ports.workspace);
  const config = configOf(project, settings);
  const found = discover(settings.files, settings.root);
  const loaded = loadDocuments(found.files, project, settings.overrides);
  const nothing = nothingFound(settings, found.empty, loaded);
  if (loaded.otherNames.length > 0) throw otherNames(settings, loaded);

  const context = { ...loaded, project, now: ports.now };
  const answers = await runChecks(CHECKS, context);
  const online = await askOnline(settings.azure, config, context, ports);
  join(answers, online.answers);
  const own = textsOf(loaded);
  const texts = [...own, ...otherTexts(answers.findings, own, project)];
  const comments = texts.flatMap(({ source, root }) => ignoreComments(source, root));
  const unanswered = {
    notChecked: answers.notChecked,
    files: new Set(uncheckedFiles(loaded, answers.complete)),
    isPartial: found.files.some(file => file.named),
  };
  const { findings, suppressed } = applySuppressions(answers.findings, {
    comments,
    config,
    now: ports.now,
    ids: RULES.map(({ id }) => id),
    unanswered,
  });

  const report: Report = {
    tool: { name: 'endpoint-preflight', version: VERSION },
    mode: 'preflight',
    result: resultOf(findings, settings, {
      ...answers,
      complete: answers.complete && ports.signal?.aborted !== true,
    }),
    documents: summaries(loaded, answers.asked),
    findings: uniqueBy(findings, finding => finding).sort(byPlace),
    suppressed: uniqueBy(suppressed, ({ finding }) => finding),
    notChecked: answers.notChecked,
    quota: online.quota,
    ...(online.partly && { partly: online.partly }),
  };
  return {
    report,
    source: quotable([...texts, ...otherTexts(findings, texts, project)]),
    text: textIn(project),
    online,
    ...(nothing !== undefined && { nothing }),
  };
}

/** What the remote checks have answered, with what the others have. */
function join(answers: Answers, remote: Answers): void {
  const isOpen = ({ at, check, variant }: Finding) =>
    !remote.settled.some(({ file, settles }) => file === at.file && settles === keyOf({ check, variant }));
  answers.findings = answers.findings.filter(isOpen);
  answers.findings.push(...remote.findings);
  answers.notChecked.push(...remote.notChecked);
  for (const [document, count] of remote.asked)
    answers.asked.set(document, (answers.asked.get(document) ?? 0) + count);
  answers.complete &&= remote.complete;
}

function configOf(project: Project, { config, root }: Settings): Config {
  const name = config ?? CONFIG_FILE;
  const read = readConfig(project, resolve(root, name), name);
  if (read === undefined && config !== undefined)
    throw new SettingsError(`"config" names ${config}, which does not exist.`);
  return read ?? NO_CONFIG;
}

/**
 * A run that finds nothing to check must not be green by itself: most often the repository is not there. What was found
 * and could not be read is not nothing: the run speaks of it.
 * @returns the sentence to warn with, where the settings ask for one
 * @throws SettingsError where files are named and not there, or nobody has said that there may be none
 */
function nothingFound(
  { files, ifNoFilesFound, root }: Settings,
  empty: readonly string[],
  loaded: Loaded,
): string | undefined {
  const isNamed = files.some(pattern => !pattern.startsWith('!'));
  const [nothing] = empty;
  if (isNamed && nothing !== undefined) throw new SettingsError(`"files": nothing matches ${nothing}.`);
  if (loaded.documents.length + loaded.unread.length > 0) return undefined;
  if (isNamed)
    throw new SettingsError(
      `"files": of ${loaded.passedOver} YAML files, none is an online endpoint or deployment.`,
    );
  const sentence = `No endpoint or deployment file found in ${basename(root)}${butOthers(loaded, files)}. Did the job check out the repository?`;
  if (ifNoFilesFound === 'error')
    throw new SettingsError(
      `${sentence} If there is nothing to check, set "if-no-files-found" to "warn" or "ignore".`,
    );
  // Leave to hold none is no leave to pass over one that could not be read.
  return ifNoFilesFound === 'warn' || loaded.unreadable.length > 0 ? sentence : undefined;
}

/** The run is about a deployment that no file defines. */
function otherNames({ overrides }: Settings, { otherNames }: Loaded): SettingsError {
  const names = otherNames.slice(0, 5).map(shown).join(', ');
  return new SettingsError(
    `"deployment-name" is ${shown(overrides.deploymentName ?? '')}, and of the ${otherNames.length} deployments of this run none is called that; there are ${names}. Name the file with "files" if it gets another name.`,
  );
}

/** What there is instead: a folder that holds other YAML files is another mistake than an empty one. */
function butOthers({ passedOver, unreadable }: Loaded, files: readonly string[]): string {
  const others = passedOver - unreadable.length;
  const answer = [
    ...(others > 0 ? [`${others} YAML ${others === 1 ? 'file is' : 'files are'} something else`] : []),
    ...(unreadable.length > 0 ? [`${unreadable.slice(0, 3).join(', ')} cannot be read`] : []),
    ...(files.length > 0 ? ['what "files" excludes is left out'] : []),
  ];
  return answer.length === 0 ? '' : ` (${answer.join('; ')})`;
}

/** Two deployments may name one environment file; what is wrong with it is wrong once. */
function uniqueBy<T>(items: readonly T[], findingOf: (item: T) => Finding): T[] {
  const byIdentity = new Map(items.map(item => [identity(findingOf(item)), item]));
  return [...byIdentity.values()];
}

function identity({ fingerprint, at, message }: Finding): string {
  return JSON.stringify([fingerprint, at, message]);
}

/** The files of which not everything was asked; all of them where a check crashed. */
function uncheckedFiles(loaded: Loaded, isComplete: boolean): string[] {
  if (!isComplete) return textsOf(loaded).map(({ source }) => source.file);
  const templates = loaded.documents.flatMap(({ file, isTemplateFile, environment }) => [
    ...(isTemplateFile ? [file] : []),
    ...(environment.form === 'inline' && environment.placeholders.length > 0
      ? [environment.view.source.file]
      : []),
  ]);
  return [...loaded.unread.map(({ source }) => source.file), ...templates];
}

function resultOf(
  findings: readonly Finding[],
  { failOn, azure }: Settings,
  { complete, notChecked }: Answers,
): Result {
  const own = findings.filter(finding => finding.check !== 'internal');
  // `never` lets the step pass; what was found is no better for it.
  if (own.some(({ severity }) => severity === 'error' || (severity === 'warning' && failOn === 'warning')))
    return 'failed';
  if (azure.online === 'required' && notChecked.some(isObstacle)) return 'failed';
  return complete ? 'passed' : 'incomplete';
}

function summaries({ documents, unread }: Loaded, asked: ReadonlyMap<object, number>): DocumentSummary[] {
  const read = documents.map(
    (document): DocumentSummary => ({
      file: document.file,
      kind: document.kind,
      name: document.name ?? null,
      endpoint: document.endpointName ?? null,
      status: document.isTemplateFile ? 'template' : 'checked',
      checks: asked.get(document) ?? 0,
    }),
  );
  const broken = unread.map(
    ({ source }): DocumentSummary => ({
      file: source.file,
      kind: null,
      name: null,
      endpoint: null,
      status: 'unreadable',
      checks: 0,
    }),
  );
  return [...read, ...broken].sort((a, b) => (a.file < b.file ? -1 : 1));
}
