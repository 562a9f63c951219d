import { defineCause, step } from '../cause.js';

export default defineCause<'requirement' | 'by'>({
  id: 'pip-no-version',
  code: null,
  name: 'ImageBuildFailure',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-imagebuildfailure',
  signatures: [
    {
      literals: [
        'could not find a version that satisfies the requirement',
        'no matching distribution found for',
      ],
      pattern:
        /Could not find a version that satisfies the requirement (?<requirement>[\w.[\]-]+ ?[^\s(]{0,60})(?: ?\(from (?!versions|-r)(?<by>[^)\s]{1,120}))?|No matching distribution found for (?<requirement2>[\w.[\]-]+ ?[^\s(]{0,60})/,
      examples: [
        'ERROR: Could not find a version that satisfies the requirement sanic~=21.6.0 (from azureml-inference-server-http~=0.4.1->azureml-defaults',
        'ERROR: No matching distribution found for tensorflow==1.15.0',
      ],
    },
  ],
  says: ({ requirement, by }) =>
    requirement && by
      ? `There is no ${requirement} to install: ${by} requires it, and no such version exists for this Python.`
      : requirement
        ? `There is no ${requirement} that pip could install: the version does not exist, or not for this Python and platform.`
        : 'pip found no version of a package that fits.',
  fix: () => [
    step(
      'Check the name and the version on pypi.org, and whether it has files for the Python of the environment.',
    ),
    step(
      'Where an old azureml-defaults or azureml-inference-server-http requires it, use the newest of those instead.',
    ),
  ],
  blame: { files: 'package' },
  cameOf: {
    // pip knows of no version at all: the name is wrong, or no package index could be reached.
    onlyWith: /\(from versions: none\)/,
    causes: ['egress-blocked', 'package-index-unreachable'],
    // A container that installs packages at its start, or a build.
    becomes: ({ events }) => (events.has('Started') ? 'egress-blocked' : 'package-index-unreachable'),
  },
  buildOrStart: true,
  preventedBy: ['environment/impossible-version', 'environment/python-support'],
  source: 'pip 24 and conda 24, their own texts; public reports',
  asOf: '2026-11',
});
