import { defineCause, step } from '../cause.js';

export default defineCause({
  id: 'az-ml-missing',
  code: null,
  name: 'CommandNotFoundError',
  retry: 'after-fix',
  signatures: [
    {
      literals: ['ml is misspelled or not recognized', 'requires the extension ml'],
      pattern: /'ml' is misspelled or not recognized by the system|requires the extension ml/,
      // The broken extension says so as well; its own text says more.
      weight: 'symptom',
      confidence: 'certain',
      examples: ["'ml' is misspelled or not recognized by the system."],
    },
  ],
  says: 'az has no ml extension, or cannot load the one that it has. Nothing has reached Azure.',
  fix: () => [
    step(
      'Install it.',
      'az extension remove --name ml\naz extension remove --name azure-cli-ml\naz extension add --name ml --upgrade --yes',
    ),
  ],
  source: 'reports: Azure/azure-cli#21387',
  asOf: '2026-09',
});
