import { defineCause, step } from '../cause.js';

export default defineCause<'reason'>({
  id: 'docker-missing',
  code: null,
  name: 'DockerEngineNotAvailable',
  retry: 'after-fix',
  signatures: [
    {
      literals: [
        'docker engine is installed and running',
        'cannot connect to the docker daemon',
        'error while fetching server api version',
        'docker: command not found',
        'docker is not recognized',
        'is the docker daemon running',
        'connect to the docker daemon socket',
        'docker_engine: the system cannot find',
        'not supported url scheme http+docker',
        'docker is not installed',
        'dockerdesktoplinuxengine',
      ],
      pattern:
        /make sure Docker Engine is installed and running|Cannot connect to the Docker daemon|Error while fetching server API version: (?<reason>.{3,160})|docker: command not found|'docker' is not recognized|[Ii]s the docker daemon running|(?<denied>permission denied while trying to connect to the Docker daemon socket)|(?:docker_engine|dockerDesktopLinuxEngine): The system cannot find|Not supported URL scheme http\+docker|[Dd]ocker is not installed/i,
      examples: [
        'azure.ai.ml._local_endpoints.errors.DockerEngineNotAvailableError: Please make sure Docker Engine is installed and running. https://docs.docker.com/engine/install/',
        "docker.errors.DockerException: Error while fetching server API version: ('Connection aborted.', FileNotFoundError(2, 'No such file or directory'))",
        'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?',
        'permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock',
        'error during connect: in the default daemon configuration on Windows, the docker client must be run with elevated privileges: open //./pipe/docker_engine: The system cannot find the file specified.',
        'ERROR: Error while fetching server API version: Not supported URL scheme http+docker',
      ],
    },
  ],
  says: ({ reason }) =>
    reason && /http\+docker/.test(reason)
      ? 'The docker package of this Python is too old for its requests package, so --local cannot use Docker.'
      : 'Docker is missing on this machine, is not running, or does not let this user in. A deployment with --local needs it; Azure was not asked.',
  fix: () => [
    step('Start Docker (Docker Desktop, or systemctl start docker), and try it.', 'docker info'),
    step('On Linux, add the user to the group docker, or run as root.'),
    step('If docker info works, update the packages of the client.', 'pip install --upgrade docker requests'),
  ],
  before: ['network-unreachable'],
  source: 'azure-ai-ml 1.34.0, _local_endpoints; Docker, its own texts',
  asOf: '2026-11',
});
