import { BUILD } from '../blame.js';
import { defineCause, step } from '../cause.js';

export default defineCause({
  id: 'pip-backtracking',
  code: null,
  name: 'ImageBuildFailure',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-imagebuildfailure',
  signatures: [
    {
      literals: [
        'this is taking longer than usual',
        'installing pip dependencies',
        'looking at multiple versions of',
      ],
      pattern:
        /Installing pip dependencies: ?\.{3} ?working\.{3}(?! ?(?:done|failed|Pip subprocess))|INFO: (?:pip is looking at multiple versions of|This is taking longer than usual)/,
      weight: 'hint',
      examples: ['Installing pip dependencies: ...working...'],
      never: ['Installing pip dependencies: ...working... done'],
    },
  ],
  says: 'pip was still looking for compatible versions when the log ended: unpinned packages make it try one after the other.',
  fix: () => [
    step(
      'Pin the packages of the environment to versions that you know to work together, as pip freeze prints them.',
    ),
    step(
      'Build the image by itself first (az ml environment create) and name the registered environment in the deployment: a build that fails is then seen at once, and the deployment does not wait for it.',
    ),
  ],
  blame: { files: BUILD },
  buildOrStart: true,
  preventedBy: ['environment/unpinned'],
  source: 'how-to-troubleshoot-online-endpoints.md, 10/06/2025',
  asOf: '2025-10',
});
