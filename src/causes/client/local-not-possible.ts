import { defineCause, step } from '../cause.js';

export default defineCause<'port' | 'what'>({
  id: 'local-not-possible',
  code: null,
  name: 'LocalEndpointError',
  retry: 'after-fix',
  signatures: [
    {
      literals: [
        'port is already allocated',
        'local endpoints only support local artifacts',
        'could not select device driver',
        'building the local endpoint image failed',
        'multiple local deployments',
        'ports are not available',
      ],
      pattern:
        /Bind for [\w.:[\]]{1,64}?:(?<port>\d{1,5}) failed: port is already allocated|[Pp]orts are not available|(?<what>Local endpoints only support local artifacts)|could not select device driver "?"? ?with capabilities: \[\[(?<device>gpu)|[Bb]uilding the local endpoint image failed|multiple local deployments/i,
      examples: [
        'docker.errors.APIError: 500 Server Error: Internal Server Error ("driver failed programming external connectivity on endpoint scores: Bind for 0.0.0.0:5001 failed: port is already allocated")',
        "Local endpoints only support local artifacts. 'blue' in deployment 'scores' referenced cloud artifacts.",
        'docker: Error response from daemon: could not select device driver "" with capabilities: [[gpu]].',
      ],
    },
  ],
  says: ({ port, what }) =>
    port
      ? `The local deployment cannot start: another container or program uses port ${port} of this machine.`
      : what
        ? 'A deployment with --local takes files of this machine only: model, environment and code must be paths, not azureml: references.'
        : 'The local deployment cannot start: Docker on this machine refuses it.',
  fix: () => [
    step('See what runs, and stop it.', 'docker ps\ndocker stop <container>'),
    step('For --local, name the model and the environment by paths in a second YAML file.'),
  ],
  source: 'azure-ai-ml 1.34.0, _local_endpoints; Docker, its own texts',
  asOf: '2026-11',
});
