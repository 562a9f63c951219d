import { BUILD } from '../blame.js';
import { defineCause, step } from '../cause.js';

export default defineCause<'channel'>({
  id: 'conda-terms',
  code: null,
  name: 'ImageBuildFailure',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-imagebuildfailure',
  signatures: [
    {
      literals: ['terms of service have not been accepted', 'condatosnoninteractiveerror'],
      pattern:
        /Terms of Service have not been accepted(?: for the following channels[^:]{0,80}:(?: [-•] ?)? ?(?<channel>https?:\/\/[\w./-]{5,120}))?|CondaToSNonInteractiveError/,
      examples: [
        'CondaToSNonInteractiveError: Terms of Service have not been accepted for the following channels. Please accept or remove them before proceeding:\n    - https://repo.anaconda.com/pkgs/main\n    - https://repo.anaconda.com/pkgs/r',
      ],
    },
  ],
  says: 'conda refuses the channels of Anaconda (defaults): since 2025 it asks to accept their terms, which a build cannot do.',
  fix: () => [
    step('In the conda file, write channels: [conda-forge, nodefaults] in place of defaults.'),
    step(
      'Or, if your organisation accepts the terms, in a Dockerfile before the environment is made.',
      'RUN conda tos accept --override-channels --channel https://repo.anaconda.com/pkgs/main',
    ),
  ],
  blame: { files: BUILD },
  before: ['conda-conflict', 'pip-failed'],
  buildOrStart: true,
  preventedBy: ['environment/conda-file'],
  source: 'conda-anaconda-tos 0.2, its own text; reports of users',
  asOf: '2026-11',
});
