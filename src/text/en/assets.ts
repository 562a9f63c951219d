import type { Chapter } from '../chapter.js';
import type { Wording } from '../wording.js';

interface Thing {
  name: string;
  /** What comes of it. */
  outcome: string;
  /** How to make one; the client has no command for code alone. */
  register: string;
  restore: string;
}

const LATER = 'If an earlier step of the job registers it, run the preflight behind that step.';

/** What is said of each kind of asset that is not there. */
function missing({ name, outcome, register, restore }: Thing): Record<string, Wording> {
  const none = `{home} has no ${name} "{name}" (or none that is not archived). ${outcome}`;
  const version = `The ${name} "{name}" in {home} has no version {version}. ${outcome}`;
  return {
    default: { what: none, fix: `Correct the name, or ${register} before the deploy. ${LATER}` },
    'did-you-mean': { what: none, fix: 'Did you mean "{meant}"?' },
    others: {
      what: none,
      fix: `Correct the name; there are: {others}. Or ${register} before the deploy. ${LATER}`,
    },
    'of-registry': {
      what: none,
      fix: 'Correct the name: the page of the registry in the studio lists what it has.',
    },
    'of-registry-others': { what: none, fix: 'Correct the name; there are: {others}, and perhaps more.' },
    version: { what: version, fix: 'Its newest versions: {newest}. Write {reference}' },
    'other-version': {
      what: `${version} Azure takes a version as text: there is {meant}.`,
      fix: 'Write {reference}',
    },
    'no-version': {
      what: `The ${name} "{name}" in {home} has no version {version}, and no other that is not archived. ${outcome}`,
      fix: `Before the deploy, ${register}${restore}.`,
    },
    'version-alone': {
      what: version,
      fix: 'Look up its versions in the studio, and name one of them.',
    },
    'no-registry': {
      what: `Azure's discovery knows no registry of assets named {home}. ${outcome}`,
      fix: "Correct the name of the registry (az ml registry list shows those of a subscription; Microsoft's is azureml).",
    },
    'no-workspace': {
      what: `The id names the workspace {home}, which its resource group does not have. ${outcome}`,
      fix: 'Correct the id, or write azureml:<name>:<version> for what is registered in the workspace of the deployment.',
    },
  };
}

function allArchived({ name, register, restore }: Thing): Wording {
  return {
    what: `The ${name} "{name}" in {home} has no version that is not archived, so there is nothing that @latest could be. The client stops.`,
    fix: `Before the deploy, ${register}${restore}; or name the version itself.`,
  };
}

const NO_DOWNLOAD = 'The container cannot download it, and the deployment fails.';
const NO_ENVIRONMENT = 'There is nothing to run the container from, and the deployment fails.';

const MODEL: Thing = {
  name: 'model',
  outcome: NO_DOWNLOAD,
  register: 'register it (az ml model create)',
  restore: ', or restore one (az ml model restore)',
};
const ENVIRONMENT: Thing = {
  name: 'environment',
  outcome: NO_ENVIRONMENT,
  register: 'register it (az ml environment create)',
  restore: ', or restore one (az ml environment restore)',
};
const CODE: Thing = {
  name: 'code asset',
  outcome: NO_DOWNLOAD,
  register: 'name the folder of this repository that holds the scoring script, which the client then uploads',
  restore: '',
};

export const assets: Chapter = {
  'assets/model': {
    title: 'The model that the deployment names exists',
    messages: {
      ...missing(MODEL),
      'all-archived': allArchived(MODEL),
      'other-workspace': {
        what: 'The model "{name}" is registered in the workspace {home}, and the deployment goes to {workspace}. Microsoft asks for a model of the same workspace: the identity of the endpoint has no right to read the storage of another.',
        fix: 'Register the model in {workspace}, or in a registry that both workspaces read.',
      },
    },
  },
  'assets/environment': {
    title: 'The environment that the deployment names exists',
    messages: {
      ...missing(ENVIRONMENT),
      'all-archived': allArchived(ENVIRONMENT),
      'in-registry': {
        what: `{home} has no environment "{name}"; the one of that name is in Microsoft's registry, where a short reference does not look. ${NO_ENVIRONMENT}`,
        fix: 'Write environment: {path}',
      },
    },
  },
  'assets/code': {
    title: 'The registered code that the deployment names exists',
    messages: {
      ...missing(CODE),
      unversioned: {
        what: '"{text}" names no version. The client resolves no label of code and takes no name alone: it stops with "Failed to extract version".',
        fix: 'Write azureml:<name>:<version>, or name the folder of this repository that holds the scoring script, such as ./src.',
      },
    },
  },
  'assets/archived': {
    title: 'What the deployment names has not been archived',
    messages: {
      version: {
        what: 'Version {version} of "{name}" in {home} has been archived. It still deploys, but somebody has put it away, and no list shows it.',
        fix: 'Name a version that is in use; or bring this one back: {command}',
      },
      'of-microsoft': {
        what: 'Microsoft has archived version {version} of "{name}" in its registry {home}. It still deploys, but it gets no more updates, and no list shows it.',
        fix: 'Name a version that is in use, or another asset of that registry.',
      },
      asset: {
        what: '"{name}" in {home} has been archived with all its versions. Version {version} still deploys, but somebody has put it away, and no list shows it.',
        fix: 'Name one that is in use; or bring this one back: {command}',
      },
    },
  },
  'assets/model-type': {
    title: 'Something serves the registered model',
    messages: {
      custom: {
        what: 'The model {name}:{version} is registered as {type}, and Azure writes a scoring script for MLflow and Triton models only. Here is no "code_configuration", and no environment with routes of its own. The service refuses it: "(MissingDriverProgram) Could not find driver program in the request".',
        fix: 'Add "code_configuration" with a scoring script. If the files are an MLflow or Triton model, register them again with that type: az ml model create --type mlflow_model (or triton_model).',
      },
      inline: {
        what: 'Nothing here answers requests: a custom model, no "code_configuration", and an environment that is registered without routes of its own (inference_config). The service refuses it: "(MissingDriverProgram) Could not find driver program in the request".',
        fix: 'Add "code_configuration" with a scoring script, set the model\'s "type" to mlflow_model or triton_model if it is one, or name an environment whose container has its own server.',
      },
      'mlflow-script': {
        what: 'The model {name}:{version} is registered as {type}. Azure builds the environment of an MLflow model only where it writes the scoring script as well; with a script of your own an environment has to be given, says the document of Microsoft, and here is none.',
        fix: 'Add an "environment" whose packages include mlflow, azureml-inference-server-http and those of the model, or remove "code_configuration" and let Azure serve the model.',
      },
      'unknown-type': {
        what: 'The model {name}:{version} is registered with the type "{type}", which this tool does not know: it cannot tell whether Azure serves it without a scoring script.',
        fix: 'If it is no MLflow or Triton model, add "code_configuration" with a scoring script.',
      },
      environment: { what: 'the environment, which has no server of its own', fix: '' },
    },
  },
  'assets/model-files': {
    title: 'The files of the model are in its storage',
    messages: {
      gone: {
        what: 'The model {model} is registered, but its files are gone: the container {container} of the storage account {account} has nothing at {path}. The deployment fails when the container downloads the model.',
        fix: 'Register the model again from its files and name the new version, or restore the blobs (soft delete keeps them for a while, if it is on).',
      },
      nothing: {
        what: 'There is nothing at {path} in the container {container} of the storage account {account}, where {model} leads. The deployment fails when the container downloads the model.',
        fix: 'Correct the path (upper and lower case count), or upload the model there before the deploy; if an earlier step of the job does, run the preflight behind that step.',
      },
      'no-container': {
        what: 'The storage account {account} has no container {container}, where the files of {model} should be. The deployment fails when the container of the endpoint downloads the model.',
        fix: 'Register the model again from its files, or correct its address.',
      },
      'no-datastore': {
        what: 'The workspace {workspace} has no datastore "{datastore}", where the files of {model} should be. The deployment fails.',
        fix: 'Make the datastore (az ml datastore create --file datastore.yml), or name another.',
      },
      'datastore-did-you-mean': {
        what: 'The workspace {workspace} has no datastore "{datastore}", where the files of {model} should be. The deployment fails.',
        fix: 'Did you mean "{meant}"?',
      },
      'other-datastores': {
        what: 'The workspace {workspace} has no datastore "{datastore}", where the files of {model} should be. The deployment fails.',
        fix: 'Name one that it has: {others}. Or make it: az ml datastore create --file datastore.yml',
      },
      'too-many': {
        what: 'The model {model} has {files} files; the documented limit of a model version is {max}.',
        fix: 'Pack them into one archive and unpack it in init(), or leave out what the model does not need (checkpoints, training data).',
      },
      'too-many-at-least': {
        what: 'The model {model} has {files} files or more; the documented limit of a model version is {max}.',
        fix: 'Pack them into one archive and unpack it in init(), or leave out what the model does not need (checkpoints, training data).',
      },
    },
  },
  'assets/model-size': {
    title: 'The VM size has disk and memory for the stored model',
    messages: {
      disk: {
        what: 'The files of {model} are {gibibytes} GiB, and {size} has a disk of {disk} GiB. The download runs out of space: "not enough disk for the model".',
        fix: 'Take a size with more disk, or a smaller model. If another of its disks takes the files, silence this line.',
      },
      memory: {
        what: 'The files of {model} are {gibibytes} GiB, and {size} has {memory} GiB of memory for the model, the server and the system. A container that loads all of it is killed, which is seen as a crash after 10 to 20 minutes.',
        fix: 'Take a size with more memory. If the model is not loaded as a whole (memory mapped, or straight onto the GPU), silence this line.',
      },
    },
  },
};
