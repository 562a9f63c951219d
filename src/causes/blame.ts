/** Keys of an endpoint or deployment file that causes lead to, and what is said there. */

/** The first of the routes that is written down is marked. */
export interface FileBlame {
  of: 'deployment' | 'endpoint';
  routes: readonly string[];
  /** Names the sentences, for tests and fingerprints. */
  variant: string;
  what: string;
  fix: string;
}

interface Sentences {
  variant: string;
  what: string;
  fix: string;
}

export function inDeployment(routes: readonly string[], sentences: Sentences): FileBlame {
  return { of: 'deployment', routes, ...sentences };
}

export function inEndpoint(routes: readonly string[], sentences: Sentences): FileBlame {
  return { of: 'endpoint', routes, ...sentences };
}

function sentences(variant: string, what: string, fix: string): Sentences {
  return { variant, what, fix };
}

export const SAYS = {
  quota: sentences(
    'quota',
    'There is not enough quota for this size.',
    'Use a smaller size or fewer instances, delete unused deployments, or request quota for its family.',
  ),
  capacity: sentences(
    'capacity',
    'Azure has no machines of this size left in the region.',
    'Deploy later, or use another size.',
  ),
  size: sentences('size', 'Azure ML does not offer this size here.', 'Use another size.'),
  memory: sentences(
    'memory',
    'The memory of this size was not enough.',
    'Use a size with more memory, or load less.',
  ),
  disk: sentences('disk', 'The disk of this size was not enough.', 'Use a size with a larger disk.'),
  gpu: sentences(
    'gpu',
    'The code needs a GPU that this size does not have.',
    'Use a size with a fitting GPU, or load the model for the CPU.',
  ),
  'probe-timeout': sentences(
    'probe-timeout',
    'Azure ML refuses a probe timeout of 300 seconds or more.',
    'Use 299 or less.',
  ),
  routes: sentences(
    'routes',
    'Nothing answered at the path and port of the probes.',
    'Correct the path and the port of the routes.',
  ),
  image: sentences(
    'image',
    'This image could not be pulled or built.',
    'Check its name and tag, and that the identity of the endpoint has AcrPull on its registry.',
  ),
  environment: sentences(
    'environment',
    'The image of this environment could not be built, or lacks what the server needs.',
    'The diagnosis names what is missing.',
  ),
  model: sentences(
    'model',
    'This model could not be found or downloaded.',
    'Check its name and version in this workspace, and that the identity of the endpoint can read its storage.',
  ),
  'registry-asset': sentences(
    'registry-asset',
    'The registry lacks the asset that is named here, or one that the deployment template of this model names.',
    'The diagnosis names it. Use a version that exists.',
  ),
  template: sentences(
    'template',
    'Azure ML finds no deployment template for this model.',
    'Give the deployment an environment of its own.',
  ),
  'model-packages': sentences(
    'model-packages',
    'The conda.yaml of this model lacks packages that serve it.',
    'Add the packages that the diagnosis names, and register the model again.',
  ),
  'model-content': sentences(
    'model-content',
    'The server could not load the files of this model.',
    'The diagnosis names the file, and what it should be.',
  ),
  script: sentences(
    'script',
    'The server could not use this scoring script.',
    'The diagnosis gives the reason.',
  ),
  code: sentences('code', 'The upload of this folder lacks a file.', 'The diagnosis names it.'),
  name: sentences('name', 'Azure ML refuses this name.', 'The diagnosis gives the reason.'),
  identity: sentences(
    'identity',
    'The identity of this endpoint lacks a role.',
    'The diagnosis has the commands that grant it.',
  ),
  traffic: sentences(
    'traffic',
    'No deployment of this endpoint gets traffic.',
    'Give one traffic after the deployment: az ml online-endpoint update --traffic',
  ),
  'request-timeout': sentences(
    'request-timeout',
    'A request took longer than this.',
    'Raise request_timeout_ms (180000 at most), or make run() faster.',
  ),
  variables: sentences(
    'variables',
    'The container lacks an environment variable, or Azure could not set one.',
    'The diagnosis names it.',
  ),
  resources: sentences(
    'resources',
    'The cluster cannot provide these resources.',
    'Lower the requests, or raise the limits.',
  ),
  key: sentences('key', 'Azure ML or its client refuses this.', 'The diagnosis gives the reason.'),
} as const;

export const QUOTA = inDeployment(['instance_type'], SAYS.quota);
export const CAPACITY = inDeployment(['instance_type'], SAYS.capacity);
export const MEMORY = inDeployment(['instance_type', 'resources'], SAYS.memory);
export const GPU = inDeployment(['instance_type'], SAYS.gpu);
export const IMAGE = inDeployment(['environment.image', 'environment'], SAYS.image);
export const BUILD = inDeployment(
  ['environment.conda_file', 'environment.build', 'environment'],
  SAYS.environment,
);
export const MODEL = inDeployment(['model'], SAYS.model);
export const MODEL_PACKAGES = inDeployment(['model'], SAYS['model-packages']);
export const MODEL_CONTENT = inDeployment(['model'], SAYS['model-content']);
export const SCRIPT = inDeployment(['code_configuration.scoring_script', 'code_configuration'], SAYS.script);
export const IDENTITY = inEndpoint(['identity', 'name'], SAYS.identity);
export const TIMEOUT = inDeployment(
  ['request_settings.request_timeout_ms', 'request_settings'],
  SAYS['request-timeout'],
);
export const RESOURCES = inDeployment(['resources.requests', 'resources', 'instance_type'], SAYS.resources);
