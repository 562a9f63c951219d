/**
 * How Azure ML names the failure of an online deployment.
 * Numbers: MicrosoftDocs, "Troubleshooting online endpoints", 05/13/2021 (the only document that has them).
 * Names and texts behind them: the same page of 10/06/2025. The mapping is by identical section text.
 */
export const FAILURE_CODES = {
  ERR_1100: { name: 'OutOfQuota', title: 'not enough quota' },
  ERR_1101: { name: 'OutOfCapacity', title: 'no capacity in the region' },
  ERR_1102: { name: 'OutOfQuota', title: 'no more role assignments in the subscription' },
  ERR_1103: { name: 'OutOfQuota', title: 'endpoint quota reached' },
  ERR_1200: { name: 'BadArgument', title: 'container image cannot be downloaded' },
  ERR_1300: { name: 'BadArgument', title: 'model or code cannot be downloaded' },
  ERR_1350: { name: 'OutOfQuota', title: 'not enough disk for the model' },
  ERR_2100: { name: 'OutOfQuota', title: 'container cannot start' },
  ERR_2101: { name: 'OutOfQuota', title: 'Kubernetes cannot schedule the container' },
  ERR_2102: { name: 'BadArgument', title: 'resource requests are invalid' },
  ERR_2200: { name: 'ResourceNotReady', title: 'container crashed' },
  ERR_5000: { name: 'InternalServerError', title: 'internal error' },
} as const;

export type FailureCode = keyof typeof FAILURE_CODES;
