/**
 * How long Azure goes on before it gives a deployment up, by the stage that fails: minutes from the start of the
 * deployment, as users have reported them. Not documented anywhere, so they are only ever told as what was seen.
 * Sources: a public field log of one GPU project (2026-08) for the pull, the permission and capacity cases; a public
 * repository for 85 minutes of retries of a model download; the defaults of the probes for the container
 * (reference-yaml-deployment-managed-online.md, 10/19/2023) on top of node, pull and build.
 */
export interface TimeToFail {
  /** Minutes. */
  from: number;
  to: number;
}

export const TIMES_TO_FAIL: Readonly<Record<string, TimeToFail>> = {
  SystemSetup: { from: 50, to: 114 },
  UserContainerImagePull: { from: 8, to: 114 },
  ModelDownload: { from: 10, to: 85 },
  UserContainerStart: { from: 10, to: 25 },
};
