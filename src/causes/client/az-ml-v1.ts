import { defineCause, step } from '../cause.js';

export default defineCause({
  id: 'az-ml-v1',
  code: null,
  name: 'CommandNotFoundError',
  retry: 'after-fix',
  signatures: [
    {
      literals: ['online-deployment is misspelled', 'online-endpoint is misspelled'],
      pattern: /'online-(?:deployment|endpoint)' is misspelled or not recognized by the system/,
      examples: ["'online-deployment' is misspelled or not recognized by the system."],
    },
  ],
  says: 'az has the old extension azure-cli-ml (version 1), which knows no online deployments. Nothing has reached Azure.',
  fix: () => [
    step(
      'Replace it by ml.',
      'az extension remove --name ml\naz extension remove --name azure-cli-ml\naz extension add --name ml --upgrade --yes',
    ),
  ],
  source: 'reports: Azure/azure-cli#21387',
  asOf: '2026-09',
});
