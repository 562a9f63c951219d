/**
 * Resource providers that a subscription needs for online deployments, and offers that have none. No document lists
 * them all; what is missing is told as "Resource provider [N/A] isn't registered with Subscription [N/A]".
 * Sources: Microsoft.MachineLearningServices is what is deployed; PolicyInsights and Cdn were the cure in
 * MicrosoftLearning/mslearn-mlops#72 (2026-09), mslearn-azure-ml#106 and mslearn-ai-fundamentals#32; the rest is the
 * common set of templates that make workspaces. The offer: users' reports. Read 2026-11.
 */
export const REQUIRED_PROVIDER = 'Microsoft.MachineLearningServices';

export const LIKELY_PROVIDERS: readonly string[] = [
  'Microsoft.PolicyInsights',
  'Microsoft.Cdn',
  'Microsoft.Network',
  'Microsoft.Storage',
  'Microsoft.ContainerRegistry',
  'Microsoft.KeyVault',
  'Microsoft.ManagedIdentity',
  'Microsoft.Insights',
];

/** Begin of `quotaId`, in lower case, of offers that end in the same error while the spending limit is on. */
export const TRIAL_OFFER = 'freetrial_';
