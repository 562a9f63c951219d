/** What a deployment reports of a container that crashes at startup: the log of the container has the reason. */
export const CRASH =
  'The container crashes at startup; after 10 to 25 minutes the deployment reports only "User container has crashed or terminated: Liveness probe failed: HTTP probe failed with statuscode: 502".';
