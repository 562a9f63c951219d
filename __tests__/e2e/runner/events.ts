/** What starts a run, and what GitHub then tells the step about it (webhook payloads, shortened). */
export type EventKind =
  | 'push'
  | 'pull_request'
  | 'pull_request_fork'
  | 'schedule'
  | 'workflow_dispatch'
  | 'merge_group';

export interface GitHubEvent {
  /** GITHUB_EVENT_NAME */
  name: string;
  /** GITHUB_SHA: on a pull request, the merge commit that GitHub made. */
  sha: string;
  ref: string;
  headRef: string;
  baseRef: string;
  /** Content of the file at GITHUB_EVENT_PATH. */
  payload: Record<string, unknown>;
  /** A fork's pull request gets a read-only token and no id-token, whatever `permissions:` says. */
  trusted: boolean;
}

export const REPOSITORY = 'contoso/credit-models';
const FORK = 'mallory/credit-models';
export const HEAD_SHA = '1111111111111111111111111111111111111111';
export const BASE_SHA = '2222222222222222222222222222222222222222';
export const MERGE_SHA = '3333333333333333333333333333333333333333';

const repository = repositoryPayload(REPOSITORY);
const sender = { login: 'octocat', type: 'User' };

export function gitHubEvent(kind: EventKind): GitHubEvent {
  switch (kind) {
    case 'push':
      return onMain('push', { before: BASE_SHA, after: HEAD_SHA, ref: 'refs/heads/main', forced: false });
    case 'schedule':
      return onMain('schedule', { schedule: '30 5 * * 1' });
    case 'workflow_dispatch':
      return onMain('workflow_dispatch', { inputs: {}, ref: 'refs/heads/main' });
    case 'pull_request':
      return pullRequest(REPOSITORY);
    case 'pull_request_fork':
      return pullRequest(FORK);
    case 'merge_group':
      return mergeGroup();
  }
}

function onMain(name: string, payload: Record<string, unknown>): GitHubEvent {
  return {
    name,
    sha: HEAD_SHA,
    ref: 'refs/heads/main',
    headRef: '',
    baseRef: '',
    payload: { ...payload, repository, sender },
    trusted: true,
  };
}

function pullRequest(from: string): GitHubEvent {
  const head = { ref: 'blue', sha: HEAD_SHA, repo: { ...repositoryPayload(from), fork: from === FORK } };
  const base = { ref: 'main', sha: BASE_SHA, repo: repository };
  return {
    name: 'pull_request',
    sha: MERGE_SHA,
    ref: 'refs/pull/7/merge',
    headRef: 'blue',
    baseRef: 'main',
    payload: {
      action: 'synchronize',
      number: 7,
      pull_request: { number: 7, head, base },
      repository,
      sender,
    },
    trusted: from === REPOSITORY,
  };
}

/** A merge queue has no `pull_request` payload: base and head are in `merge_group`. */
function mergeGroup(): GitHubEvent {
  const ref = `refs/heads/gh-readonly-queue/main/pr-7-${BASE_SHA}`;
  const group = { head_sha: MERGE_SHA, head_ref: ref, base_sha: BASE_SHA, base_ref: 'refs/heads/main' };
  return {
    name: 'merge_group',
    sha: MERGE_SHA,
    ref,
    headRef: '',
    baseRef: '',
    payload: { action: 'checks_requested', merge_group: group, repository, sender },
    trusted: true,
  };
}

function repositoryPayload(fullName: string): Record<string, unknown> {
  const [owner, name] = fullName.split('/');
  return {
    full_name: fullName,
    name,
    owner: { login: owner },
    default_branch: 'main',
    html_url: `https://github.com/${fullName}`,
  };
}
