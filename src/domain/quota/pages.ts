/** The pages on which a person looks up quota and requests more. */

export const HOW_TO_RAISE = 'https://learn.microsoft.com/azure/machine-learning/how-to-manage-quotas';

export const STUDIO_QUOTA = 'https://ml.azure.com/quota';

/** The way out where Azure did not report the quota. */
export const LOOK_AT_QUOTA = `Check the quota page of Azure ML studio (${STUDIO_QUOTA}) before you deploy.`;
