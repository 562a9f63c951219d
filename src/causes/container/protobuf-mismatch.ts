import { BUILD } from '../blame.js';
import { defineCause, step } from '../cause.js';

export default defineCause({
  id: 'protobuf-mismatch',
  code: 'ERR_2200',
  name: 'ResourceNotReady',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-resourcenotready',
  signatures: [
    {
      literals: ['google._upb', 'descriptors cannot be created directly', 'google.protobuf.internal'],
      pattern:
        /'google\._upb\._message\.FieldDescriptor' object has no attribute|Descriptors cannot (?:not )?be created directly|cannot import name '\w+' from 'google\.protobuf\.internal'/,
      examples: [
        "AttributeError: 'google._upb._message.FieldDescriptor' object has no attribute 'label'",
        'TypeError: Descriptors cannot be created directly.',
      ],
    },
  ],
  says: 'protobuf of the environment is newer than the packages that use it (mlflow, tensorflow, onnx).',
  fix: () => [
    step(
      'Pin "protobuf<5" in the conda file of the environment, under "pip:" (or <4 for old tensorflow), or use newer packages.',
    ),
  ],
  blame: { files: BUILD },
  source: 'reports: public repository',
  asOf: '2026-09',
});
