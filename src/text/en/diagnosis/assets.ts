import type { assets as causes } from '../../../catalog/failure-causes/assets.js';
import type { DiagnosisWording } from '../../diagnosis-wording.js';
import { ENDPOINT_IDENTITY, GET_STORAGE_LOGS, GRANT_READ } from './commands.js';

const SHOW_MODEL =
  'az ml model show --name <name> --version <version> --resource-group {group} --workspace-name {workspace}';

export const assets: Readonly<Record<keyof typeof causes, DiagnosisWording>> = {
  'model-download-failed': {
    summary:
      'The model or the code could not be downloaded, again and again: the identity of the endpoint may not read the storage account, the files are not there, or the account cannot be reached.',
    advice: [
      ['The log of the container that downloads says which of the three it is.', GET_STORAGE_LOGS],
      ['Is the model there, in this workspace?', SHOW_MODEL],
      ['May the identity read the storage account?', `${ENDPOINT_IDENTITY}\n${GRANT_READ}`],
    ],
  },
  'model-blob-missing': {
    summary: 'The model or the code is registered, but its files are not in the storage account any more.',
    advice: [
      ['See where they should be.', SHOW_MODEL],
      'Register the model again from files that exist, and name the new version.',
    ],
  },
  'model-not-registered': {
    summary: ['The workspace has no model {model}.', 'The workspace has no such model.'],
    advice: [
      [
        'See which models there are.',
        'az ml model list --resource-group {group} --workspace-name {workspace} --output table',
      ],
      'Register it, or correct the name. A model of another workspace, or of a registry, has another form of reference.',
    ],
  },
  'registry-model-missing': {
    summary: [
      'The registry {registry} has no version {version} of the model {model}.',
      'The registry {registry} has no model {model}.',
      'The registry has no such model.',
    ],
    advice: [
      [
        'See which versions there are, and name one of them.',
        'az ml model list --registry-name {registry} --name {model} --output table',
      ],
      'A model of the workspace has another form of reference: azureml:<name>:<version>.',
    ],
  },
  'registry-asset-missing': {
    summary: [
      'The registry {registry} has no version {version} of the environment {environment}. The deployment names it, or the deployment template of its model does.',
      'The registry {registry} has no environment {environment}. The deployment names it, or the deployment template of its model does.',
      'The registry {registry} has no {kind} {asset}. The deployment names it, or the deployment template of its model does.',
      'The service could not read an asset of a registry that the deployment, or the deployment template of its model, names.',
    ],
    advice: [
      [
        'See which versions of {environment} there are.',
        'az ml environment list --registry-name {registry} --name {environment} --output table',
      ],
      'Where the file names it, name a version that exists. Where it does not, the deployment template of the model names it: give the deployment an environment of its own, or take another version of the model.',
      'A template that names what is not there is for the owner of the registry to correct.',
    ],
  },
  'deployment-template-missing': {
    summary:
      'The service finds no deployment template (it calls it a preset) for the model, and the deployment does not say by itself how to serve it.',
    advice: [
      'Give the deployment an environment, and code_configuration or an inference_config, so that it needs no template.',
      [
        'Or take a version of the model that has a template.',
        'az ml model list --registry-name <registry> --name <name> --output table',
      ],
    ],
  },
  'model-storage-missing': {
    summary: 'The storage container that the model was registered from does not exist any more.',
    advice: [
      'Register the model again from files that exist, and name the new version.',
      ['See where it pointed.', SHOW_MODEL],
    ],
  },
  'job-output-missing': {
    summary: [
      'The job has no output {output} that a model could be made of.',
      'The job has no such output that a model could be made of.',
    ],
    advice: [
      [
        'See what the job has written, and name that path.',
        'az ml job download --name <job> --all --resource-group {group} --workspace-name {workspace}',
      ],
    ],
  },
  'catalog-model-wants-gpu': {
    summary:
      'This model of the catalogue has no engine for the kind of machine that instance_type names: it wants a GPU.',
    advice: ['Take an instance_type with a GPU that the model card lists, such as Standard_NC24ads_A100_v4.'],
  },
  'resource-not-found': {
    summary: [
      '{resource} does not exist.',
      'Something that the deployment names does not exist: a workspace, an endpoint, a model or an environment.',
    ],
    advice: [
      'Check the names of subscription, resource group and workspace first, then those in the file.',
      [
        'See what there is.',
        'az ml workspace list --resource-group {group} --output table\naz ml online-endpoint list --resource-group {group} --workspace-name {workspace} --output table',
      ],
    ],
  },
};
