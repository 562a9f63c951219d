/**
 * The environment of a step, built from nothing: whatever the test's own process has (a token, NODE_OPTIONS, CI)
 * does not leak in.
 * Source: actions/runner 2.336.0, GitHubContext.cs and NodeScriptActionHandler.cs.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Contexts } from './action-file.js';
import { type GitHubEvent, REPOSITORY } from './events.js';

/** Where the runner keeps the files of one step. */
export interface StepFiles {
  home: string;
  temp: string;
  toolCache: string;
  event: string;
  env: string;
  path: string;
  output: string;
  state: string;
  summary: string;
}

/** Fresh and empty files, as before every step. */
export function createStepFiles(
  folder: string,
  event: GitHubEvent,
  temp = path.join(folder, 'temp'),
): StepFiles {
  const inside = (...names: string[]) => path.join(folder, ...names);
  const files: StepFiles = {
    home: inside('home'),
    temp,
    toolCache: inside('tool-cache'),
    event: inside('github', 'event.json'),
    env: inside('github', 'set_env'),
    path: inside('github', 'add_path'),
    output: inside('github', 'set_output'),
    state: inside('github', 'save_state'),
    summary: inside('github', 'step_summary'),
  };
  for (const wanted of [files.home, files.temp, files.toolCache, inside('github')]) {
    mkdirSync(wanted, { recursive: true });
  }
  for (const file of [files.env, files.path, files.output, files.state, files.summary])
    writeFileSync(file, '');
  writeFileSync(files.event, JSON.stringify(event.payload));
  return files;
}

/** Addresses that nothing listens at: a step that calls GitHub in an offline test fails at once. */
const NOWHERE = 'http://127.0.0.1:9';

export interface EnvironmentSettings {
  workspace: string;
  event: GitHubEvent;
  files: StepFiles;
  debug: boolean;
  /** The `env:` of the step or job; it cannot replace what the runner sets itself. */
  env?: Record<string, string>;
  apiUrl?: string;
  /** With `permissions: id-token: write`; a fork's pull request never gets one. */
  idToken?: { url: string; token: string };
}

export function createEnvironment(settings: EnvironmentSettings): Record<string, string> {
  return {
    ...systemVariables(settings.files),
    ...settings.env,
    ...gitHubVariables(settings),
    ...runnerVariables(settings),
    ...runtimeVariables(settings),
  };
}

/** The `github` and `runner` contexts that expressions see: the same values, and the token. */
export function createContexts(environment: Readonly<Record<string, string>>): Contexts {
  const of = (prefix: string) =>
    Object.fromEntries(
      Object.entries(environment)
        .filter(([name]) => name.startsWith(prefix))
        .map(([name, value]) => [name.slice(prefix.length).toLowerCase(), value]),
    );
  return { github: { ...of('GITHUB_'), token: 'ghs_tokenOfTheHarness' }, runner: of('RUNNER_') };
}

function systemVariables(files: StepFiles): Record<string, string> {
  const kept = ['PATH', 'SystemRoot', 'ComSpec', 'PATHEXT'];
  return {
    ...Object.fromEntries(
      kept.flatMap(name => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
    ),
    HOME: files.home,
    USERPROFILE: files.home,
    CI: 'true',
    LANG: 'C.UTF-8',
  };
}

function gitHubVariables({ workspace, event, files, apiUrl }: EnvironmentSettings): Record<string, string> {
  const refName = event.ref.replace(/^refs\/(heads|tags|pull)\//, '');
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_ACTOR: 'octocat',
    GITHUB_ACTOR_ID: '583231',
    GITHUB_API_URL: apiUrl ?? NOWHERE,
    GITHUB_BASE_REF: event.baseRef,
    GITHUB_ENV: files.env,
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: files.event,
    GITHUB_GRAPHQL_URL: `${apiUrl ?? NOWHERE}/graphql`,
    GITHUB_HEAD_REF: event.headRef,
    GITHUB_JOB: 'preflight',
    GITHUB_OUTPUT: files.output,
    GITHUB_PATH: files.path,
    GITHUB_REF: event.ref,
    GITHUB_REF_NAME: refName,
    GITHUB_REF_PROTECTED: 'false',
    GITHUB_REF_TYPE: 'branch',
    GITHUB_REPOSITORY: REPOSITORY,
    GITHUB_REPOSITORY_ID: '1296269',
    GITHUB_REPOSITORY_OWNER: REPOSITORY.split('/')[0] ?? '',
    GITHUB_REPOSITORY_OWNER_ID: '6154722',
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '9876543210',
    GITHUB_RUN_NUMBER: '42',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: event.sha,
    GITHUB_STATE: files.state,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_TRIGGERING_ACTOR: 'octocat',
    GITHUB_WORKFLOW: 'Deploy',
    GITHUB_WORKFLOW_REF: `${REPOSITORY}/.github/workflows/deploy.yml@${event.ref}`,
    GITHUB_WORKFLOW_SHA: event.sha,
    GITHUB_WORKSPACE: workspace,
  };
}

const RUNNER_OS: Partial<Record<NodeJS.Platform, string>> = {
  linux: 'Linux',
  darwin: 'macOS',
  win32: 'Windows',
};

function runnerVariables({ workspace, files, debug }: EnvironmentSettings): Record<string, string> {
  return {
    RUNNER_ARCH: process.arch.toUpperCase(),
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'GitHub Actions 7',
    RUNNER_OS: RUNNER_OS[process.platform] ?? process.platform,
    RUNNER_TEMP: files.temp,
    RUNNER_TOOL_CACHE: files.toolCache,
    RUNNER_WORKSPACE: path.dirname(workspace),
    ...(debug && { RUNNER_DEBUG: '1' }),
  };
}

function runtimeVariables({ event, idToken }: EnvironmentSettings): Record<string, string> {
  return {
    ACTIONS_RUNTIME_URL: `${NOWHERE}/`,
    ACTIONS_RUNTIME_TOKEN: 'runtime-token-of-the-harness',
    ACTIONS_RESULTS_URL: `${NOWHERE}/`,
    ...(idToken !== undefined &&
      event.trusted && {
        ACTIONS_ID_TOKEN_REQUEST_URL: idToken.url,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: idToken.token,
      }),
  };
}
