import { defineCause, step } from '../cause.js';

export default defineCause({
  id: 'getlogs-container-name',
  code: null,
  name: 'UserError',
  retry: 'no',
  signatures: [
    {
      literals: ['invalid container type', 'not a valid enum value', 'requestinvalid'],
      pattern:
        /Invalid container type '?(?<container>[\w-]{1,60})|"RequestInvalid"|value provided is not a valid enum value/,
      examples: [
        "Invalid container type 'InferenceServer'. Supported container types are inference-server and storage-initializer",
        '{"error":{"code":"UserError","message":"Request is invalid and/or missing fields.","details":[{"code":"RequestInvalid","message":"The value provided is not a valid enum value. Field: containerType"}]}}',
      ],
    },
  ],
  says: 'The logs were requested with a wrong container name, so there are none. The deployment itself may be fine.',
  fix: () => [
    step(
      'az and the SDK call them inference-server and storage-initializer; the REST API calls them InferenceServer and StorageInitializer.',
    ),
  ],
  source: 'reports: public repository; azure-ai-ml 1.34.0',
  asOf: '2026-09',
});
