/** Models, code and environments that are not where the deployment says. */
import { codePattern, defineSignatures } from '../signature.js';

export const assets = defineSignatures([
  {
    cause: 'model-storage-missing',
    literals: ['storagemanifesterror'],
    pattern: /BlobContainerNotFound.{0,600}StorageManifestError|StorageManifestError/,
    examples: ['ResourceNotFound: BlobContainerNotFound … StorageManifestError'],
  },
  {
    cause: 'registry-model-missing',
    name: 'ModelRegistryError',
    literals: ['could not find asset with id'],
    pattern:
      /Could not find asset with ID: ?["']?azureml:\/\/registries\/(?<registry>[\w.-]{1,100})\/models\/(?<model>[\w.-]{1,255})(?:\/versions\/(?<version>[\w.-]{1,60}))?/i,
    examples: [
      '(ModelRegistryError) Could not find asset with ID: azureml://registries/risk/models/scorer/versions/4',
      '{"status":"Failed","error":{"code":"ModelRegistryError","message":"Could not find asset with ID: azureml://registries/risk/models/scorer/labels/latest"}}',
    ],
    never: ['Could not find asset with ID: azureml://registries/risk/environments/serving/versions/7'],
  },
  {
    cause: 'registry-asset-missing',
    literals: ['could not find asset with id'],
    pattern:
      /Could not find asset with ID: ?["']?azureml:\/\/registries\/(?<registry>[\w.-]{1,100})\/(?:environments\/(?<environment>[\w.-]{1,255})|(?!models\/|environments\/)(?<kind>[\w-]{1,60}?)s?\/(?<asset>[\w.-]{1,255}))(?:\/versions\/(?<version>[\w.-]{1,60}))?/i,
    examples: [
      '(ModelRegistryError) Could not find asset with ID: azureml://registries/risk/environments/serving/versions/7',
      '"message": "Could not find asset with ID: azureml://registries/azureml/deploymentTemplates/serving"',
    ],
    never: ['Could not find asset with ID: azureml://registries/risk/models/scorer/versions/4'],
  },
  {
    cause: 'deployment-template-missing',
    literals: ['modelpresetnotfound'],
    pattern: /(?<![\w.])ModelPresetNotFound(?!\w)/,
    confidence: 'likely',
    examples: ['(ModelPresetNotFound) No preset was found for the model.', '"code": "ModelPresetNotFound"'],
    never: ['spec.ModelPresetNotFoundError: 4'],
  },
  {
    cause: 'registry-asset-missing',
    literals: ['modelregistryerror', 'could not find asset with id'],
    pattern: /(?<![\w.])ModelRegistryError(?!\w)|Could not find asset with ID: ?\S/,
    weight: 'class',
    examples: ['(ModelRegistryError) Something that nobody has seen yet.', 'Could not find asset with ID: 4'],
    never: ['openai_model_registry.errors.ModelRegistryError: no such model'],
  },
  {
    cause: 'model-not-registered',
    name: 'ModelNotFound',
    literals: ['model container with name', 'modelnotfound', 'not found model'],
    pattern:
      /Model container with name: ?(?<model>[\w.-]{1,255}) not found|ModelNotFound\b|\bNot found model (?<model2>[\w.-]{1,255}(?::[\w.-]{1,60})?)/,
    // Of the SDK v1, and of the scoring script: no model of the workspace.
    never: ['ModelNotFoundException: '],
    examples: [
      'ERROR: (UserError) Not found model credit-model:12',
      'ModelNotFound: Model container with name: credit-model not found',
    ],
  },
  {
    cause: 'job-output-missing',
    literals: ['nomatchingartifactsfoundfromjob', 'no artifacts matching'],
    pattern:
      /\(NoMatchingArtifactsFoundFromJob\)|No artifacts matching (?<output>[\w./-]{1,120}) found from Job/,
    examples: ['(NoMatchingArtifactsFoundFromJob) No artifacts matching outputs found from Job'],
  },
  {
    cause: 'job-output-missing',
    name: 'NoMatchingOutputFoundFromJob',
    literals: ['nomatchingoutputfoundfromjob'],
    pattern: /NoMatchingOutputFoundFromJob\)?(?: Job output (?<output>[\w./-]{1,120}) not found)?/,
    examples: ['(NoMatchingOutputFoundFromJob) Job output default not found'],
  },
  {
    cause: 'catalog-model-wants-gpu',
    literals: ['skubasedenginenotfound'],
    pattern: /SkuBasedEngineNotFound(?:: ?(?<kind>\w{1,20}))?/,
    examples: ['SkuBasedEngineNotFound: Cpu'],
  },
  {
    cause: 'model-download-failed',
    literals: [
      'downloadfailed',
      'model download failed',
      'modeldownload: failed',
      'unable to download user model',
    ],
    pattern:
      /Name: DownloadFailed, Type: Warning|Model download failed, retrying|ModelDownload: Failed|[Uu]nable to download user model/,
    weight: 'symptom',
    examples: [
      'Kind: Pod, Name: DownloadFailed, Type: Warning, Time: 20220519-03:11:59.750675, Message: Model download failed, retrying. Please check storage-initializer log for detail.',
      'Model download failed, retrying. Please check model-mount log for detail.',
    ],
  },
  {
    cause: 'model-blob-missing',
    literals: [
      'blobnotfound',
      'the specified blob does not exist',
      'containernotfound',
      'the specified container does not exist',
    ],
    pattern:
      /\bBlobNotFound\b|The specified blob does not exist|\bContainerNotFound\b|The specified container does not exist/,
    examples: ['ErrorCode:BlobNotFound The specified blob does not exist.'],
  },
  {
    cause: 'resource-not-found',
    literals: ['resourcenotfound', 'resourcegroupnotfound', 'could not be found', 'was not found'],
    pattern: new RegExp(
      `(?:${codePattern('Resource(?:Group)?NotFound').source})(?: ?(?:The )?Resource (?:group )?'(?<resource>[^']{1,300})'.{0,120}? not (?:be )?found)?|oe-tsg#error-resourcenotfound|(?:The Resource|Resource group) '(?<resource2>[^']{1,300})'(?: under resource group '[^']{1,100}')? (?:was not found|could not be found)|\\bResourceGroupNotFound\\b`,
    ),
    weight: 'class',
    examples: [
      "(ResourceNotFound) The Resource 'Microsoft.MachineLearningServices/workspaces/ml' under resource group 'rg' was not found.",
      "(ResourceGroupNotFound) Resource group 'rg-x' could not be found.",
    ],
  },
]);
