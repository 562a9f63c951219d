export const id = 190;
export const ids = [190];
export const modules = {

/***/ 7190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SIGNATURES: () => (/* binding */ SIGNATURES)
});

;// CONCATENATED MODULE: ./build/diagnosis/signature.js
function defineSignatures(signatures) {
    return signatures;
}
/** A code where the service writes one: `(X)`, `X: `, `Code: X`, `"code": "X"`. */
function codePattern(code) {
    return new RegExp(String.raw `\(${code}\)|"code": ?"${code}"|\bCode: ?${code}\b|(?:^|[\s(])${code}: `);
}

;// CONCATENATED MODULE: ./build/diagnosis/signatures/assets.js
/** Models, code and environments that are not where the deployment says. */

const assets = defineSignatures([
    {
        cause: 'model-storage-missing',
        literals: ['storagemanifesterror'],
        pattern: /BlobContainerNotFound.{0,600}StorageManifestError|StorageManifestError/,
        examples: ['ResourceNotFound: BlobContainerNotFound \u2026 StorageManifestError'],
    },
    {
        cause: 'registry-model-missing',
        name: 'ModelRegistryError',
        literals: ['could not find asset with id'],
        pattern: /Could not find asset with ID: ?["']?azureml:\/\/registries\/(?<registry>[\w.-]{1,100})\/models\/(?<model>[\w.-]{1,255})(?:\/versions\/(?<version>[\w.-]{1,60}))?/i,
        examples: [
            '(ModelRegistryError) Could not find asset with ID: azureml://registries/risk/models/scorer/versions/4',
            '{"status":"Failed","error":{"code":"ModelRegistryError","message":"Could not find asset with ID: azureml://registries/risk/models/scorer/labels/latest"}}',
        ],
        never: ['Could not find asset with ID: azureml://registries/risk/environments/serving/versions/7'],
    },
    {
        cause: 'registry-asset-missing',
        literals: ['could not find asset with id'],
        pattern: /Could not find asset with ID: ?["']?azureml:\/\/registries\/(?<registry>[\w.-]{1,100})\/(?:environments\/(?<environment>[\w.-]{1,255})|(?!models\/|environments\/)(?<kind>[\w-]{1,60}?)s?\/(?<asset>[\w.-]{1,255}))(?:\/versions\/(?<version>[\w.-]{1,60}))?/i,
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
        pattern: /Model container with name: ?(?<model>[\w.-]{1,255}) not found|ModelNotFound\b|\bNot found model (?<model2>[\w.-]{1,255}(?::[\w.-]{1,60})?)/,
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
        pattern: /\(NoMatchingArtifactsFoundFromJob\)|No artifacts matching (?<output>[\w./-]{1,120}) found from Job/,
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
        pattern: /Name: DownloadFailed, Type: Warning|Model download failed, retrying|ModelDownload: Failed|[Uu]nable to download user model/,
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
        pattern: /\bBlobNotFound\b|The specified blob does not exist|\bContainerNotFound\b|The specified container does not exist/,
        examples: ['ErrorCode:BlobNotFound The specified blob does not exist.'],
    },
    {
        cause: 'resource-not-found',
        literals: ['resourcenotfound', 'resourcegroupnotfound', 'could not be found', 'was not found'],
        pattern: new RegExp(`(?:${codePattern('Resource(?:Group)?NotFound').source})(?: ?(?:The )?Resource (?:group )?'(?<resource>[^']{1,300})'.{0,120}? not (?:be )?found)?|oe-tsg#error-resourcenotfound|(?:The Resource|Resource group) '(?<resource2>[^']{1,300})'(?: under resource group '[^']{1,100}')? (?:was not found|could not be found)|\\bResourceGroupNotFound\\b`),
        weight: 'class',
        examples: [
            "(ResourceNotFound) The Resource 'Microsoft.MachineLearningServices/workspaces/ml' under resource group 'rg' was not found.",
            "(ResourceGroupNotFound) Resource group 'rg-x' could not be found.",
        ],
    },
]);

;// CONCATENATED MODULE: ./build/diagnosis/signatures/client.js
/** az and its extension, logins, Terraform, and the network of the machine that deploys. */

const client = defineSignatures([
    {
        cause: 'az-ml-broken',
        literals: [
            'fieldinstanceresolutionerror',
            'azcliextensions/ml',
            'accesstokeninfo',
            'deserializationerror',
            'armchallengeauthenticationpolicy',
        ],
        pattern: /cannot import name '(?<object>FieldInstanceResolutionError|AccessTokenInfo|DeserializationError|ARMChallengeAuthenticationPolicy|\w+)' from '(?<module>marshmallow\.utils|azure\.core\.credentials|azure\.core\.exceptions|azure\.mgmt\.core\.\w+|\w[\w.]*)' ?\(?[^)]{0,20}azcliextensions|cannot import name '(?<object2>FieldInstanceResolutionError|AccessTokenInfo|DeserializationError|ARMChallengeAuthenticationPolicy)'|^'DeserializationError'$|^'ARMChallengeAuthenticationPolicy'$/,
        examples: [
            "cannot import name 'FieldInstanceResolutionError' from 'marshmallow.utils' (/opt/az/azcliextensions/ml/marshmallow/utils.py)",
            "cannot import name 'AccessTokenInfo' from 'azure.core.credentials'",
            "cannot import name 'DeserializationError' from 'msrest.exceptions'",
        ],
    },
    {
        cause: 'az-ml-v1',
        literals: ['online-deployment is misspelled', 'online-endpoint is misspelled'],
        pattern: /'online-(?:deployment|endpoint)' is misspelled or not recognized by the system/,
        examples: ["'online-deployment' is misspelled or not recognized by the system."],
    },
    {
        cause: 'az-ml-missing',
        literals: ['ml is misspelled or not recognized', 'requires the extension ml'],
        pattern: /'ml' is misspelled or not recognized by the system|requires the extension ml/,
        // The broken extension says so as well; its own text says more.
        weight: 'symptom',
        confidence: 'certain',
        examples: ["'ml' is misspelled or not recognized by the system."],
    },
    {
        cause: 'oidc-expired',
        literals: ['aadsts700024'],
        pattern: /AADSTS700024(?::.{0,120}?Current time: (?<now>[\w:.-]{10,40}?),? .{0,120}?expiry time of assertion (?<expiry>[\w:.-]{10,40}?)(?:\.? |$))?/,
        examples: [
            'ERROR: AADSTS700024: Client assertion is not within its valid time range. Current time: 2024-10-01T10:20:30.1234567Z, assertion valid from 2024-10-01T10:10:00.0000000Z, expiry time of assertion 2024-10-01T10:15:00.0000000Z.',
        ],
    },
    {
        cause: 'oidc-no-match',
        literals: ['aadsts70021', 'aadsts700213', 'aadsts7002138', 'no matching federated identity'],
        pattern: /AADSTS70021(?:3|38)?\b(?:.{0,200}?(?:subject '(?<subject>[^']{1,200})'|assertion subject '(?<subject2>[^']{1,200})'))?|No matching federated identity record found/,
        examples: [
            "AADSTS700213: No matching federated identity record found for presented assertion subject 'repo:org/app:ref:refs/heads/main'.",
            'AADSTS70021: No matching federated identity record found for presented assertion.',
        ],
    },
    {
        cause: 'oidc-issuer',
        literals: ['aadsts700211', 'aadsts700212'],
        pattern: /AADSTS70021[12]\b/,
        examples: [
            "AADSTS700211: No matching federated identity record found for presented assertion issuer 'https://x'.",
        ],
    },
    {
        cause: 'login-failed',
        literals: ['aadsts'],
        pattern: /(?<code>AADSTS(?!700024\b|70021)\d{5,7})(?:: (?<detail>.{1,200}?)(?:\.? Trace ID|$))?/,
        examples: ['AADSTS7000215: Invalid client secret provided. Trace ID: 1'],
    },
    {
        cause: 'not-logged-in',
        literals: [
            'please run az login',
            'no subscription found',
            'defaultazurecredential failed to retrieve a token',
        ],
        pattern: /[Pp]lease run:? '?az login|No subscriptions? found|DefaultAzureCredential failed to retrieve a token/,
        examples: ["ERROR: Please run 'az login' to setup account."],
    },
    {
        cause: 'terraform-timeout',
        literals: ['missing resource identity after update'],
        examples: ['Error: Missing Resource Identity After Update'],
    },
    {
        cause: 'network-unreachable',
        literals: [
            'connection aborted',
            'failed to establish a new connection',
            'connection reset by peer',
            'remotedisconnected',
            'certificate verify failed',
        ],
        pattern: /(?:management\.azure\.com|login\.microsoftonline\.com|ERROR:).{0,400}(?:Failed to establish a new connection|Connection aborted|Connection reset by peer|RemoteDisconnected|certificate verify failed)/,
        weight: 'symptom',
        examples: [
            "ERROR: HTTPSConnectionPool(host='management.azure.com', port=443): Max retries exceeded with url: /x (Caused by SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self signed certificate in certificate chain')))",
            "ERROR: ('Connection aborted.', ConnectionResetError(104, 'Connection reset by peer'))",
        ],
    },
]);

;// CONCATENATED MODULE: ./build/diagnosis/signatures/codes.js

/** What a number says where nothing more is known. */
const COARSE = {
    ERR_1100: 'vcpu-quota',
    ERR_1101: 'out-of-capacity',
    ERR_1102: 'role-assignment-quota',
    ERR_1103: 'endpoint-quota',
    ERR_1200: 'image-pull-failed',
    ERR_1300: 'model-download-failed',
    ERR_1350: 'out-of-disk',
    ERR_2100: 'container-too-big',
    ERR_2101: 'kubernetes-unschedulable',
    ERR_2102: 'requests-above-limits',
    ERR_2200: 'container-crashed',
    ERR_5000: 'internal-error',
};
const codes = defineSignatures(Object.entries(COARSE).map(([code, cause]) => ({
    cause,
    literals: [code],
    // In a string of JSON the line break in front of it is a letter.
    pattern: new RegExp(String.raw `(?:^|[^\w\\]|\\{1,8}[nrt])(?<!:\d{1,9} (?:error|warning|notice) )${code}(?!\w| \u00b7 )`),
    weight: 'code',
    examples: [`Deployment failed with ${code}.`, `{"message":"Deployment failed.\\n${code}: no more."}`],
    never: [`blue.yml:5:1 error ${code} quota/vcpus`, `${code} \u00b7 quota/vcpus`, `${code}_OLD`, `MY_${code}`],
})));

;// CONCATENATED MODULE: ./build/diagnosis/signatures/contract.js
/** What the client or the service refuses in the request itself. */

const contract = defineSignatures([
    {
        cause: 'no-scoring-script',
        literals: ['missingdriverprogram', 'could not find driver program'],
        examples: ['(MissingDriverProgram) Could not find driver program in the request.'],
    },
    {
        cause: 'probe-timeout-too-long',
        literals: ['for timeout seconds for probe', 'probe.timeoutseconds'],
        pattern: /(?:(?<probe>Liveness|Readiness|Startup)Probe\.TimeoutSeconds.{0,80})?Invalid value provided for Timeout Seconds for Probe:? ?<?(?<value>\d+)?|(?<probe2>Liveness|Readiness)Probe\.TimeoutSeconds/,
        examples: [
            '{"errors":{"InferenceContainerConfiguration.ServingContainer.LivenessProbe.TimeoutSeconds":["Invalid value provided for Timeout Seconds for Probe: <300>. The value should be less than 300. ..."]},"title":"One or more validation errors occurred.","status":400}',
        ],
    },
    {
        cause: 'registry-environment-on-kubernetes',
        literals: ['image must not be empty'],
        pattern: /ServingContainer\.Image: ?'?Image'? must not be empty|'Image' must not be empty/,
        examples: ["InferenceContainerConfiguration.ServingContainer.Image: 'Image' must not be empty."],
    },
    {
        cause: 'request-timeout-out-of-bounds',
        literals: ['scoringtimeoutms must be between'],
        pattern: /ScoringTimeoutMs must be between (?<min>\d+) and (?<max>\d+)/,
        examples: ['ScoringTimeoutMs must be between 50 and 180000'],
    },
    {
        cause: 'name-refused',
        literals: ['name must be 3-32', 'must be 3-32 chars', 'name is not valid', 'must be between 3 and 32'],
        pattern: /(?<kind>Deployment|Endpoint) ?[Nn]ame (?:must be (?:3-32|between 3 and 32)|is not valid)|must be 3-32 char|can only contain alphanumeric characters and dashes/,
        examples: ['DeploymentName must be 3-32 chars'],
    },
    {
        cause: 'environment-two-sources',
        literals: ['baseimage, basedockerfile, and buildcontext'],
        examples: [
            '(UserError) More than one of BaseImage, BaseDockerfile, and BuildContext were set; these are mutually exclusive properties.',
        ],
    },
    {
        cause: 'requests-above-limits',
        literals: ['must be less than or equal to', 'resource requests', 'requests > limits'],
        pattern: /[Rr]esource requests?.{0,80}(?:must be less than or equal to|greater than|exceed|higher than).{0,40}limit|requests? .{0,40}must be less than or equal to .{0,20}limit|requests > limits/,
        examples: [
            'BadArgument: Resource requests must be less than or equal to limits.',
            'Invalid value: "4": must be less than or equal to cpu limit; resource requests 4 greater than limits 2',
        ],
    },
    {
        cause: 'mlflow-private-network',
        literals: [
            'mlflow with private network',
            'mlflow no-code deployment is not supported',
            'mlflow model format with private',
        ],
        pattern: /MLFlow.{0,80}(?:private network|egress)|no-code.{0,60}private network/i,
        examples: [
            'BadArgument: Unable to create deployment: MLflow with private network feature is not supported.',
        ],
    },
    {
        cause: 'script-syntax-client',
        literals: ['due to syntax errors in scoring script'],
        pattern: /due to syntax errors in scoring script (?<script>[^\s]{1,300}?)\.? Error on line (?<line>\d+)(?:: ?(?<error>.{1,200}?))?(?:\.? If you wish|$)|due to syntax errors in scoring script/,
        examples: [
            'Failed to submit deployment blue due to syntax errors in scoring script src/score.py. Error on line 12: def run(data. If you wish to bypass this validation use --skip-script-validation paramater.',
        ],
    },
    {
        cause: 'script-missing-client',
        literals: ['failed to open scoring script'],
        pattern: /Failed to open scoring script (?<script>.{1,300}?)\.?(?: |$)/,
        examples: ['Failed to open scoring script src/score.py.'],
    },
    {
        cause: 'script-not-named',
        literals: ['scoring script cant be empty'],
        examples: ["scoring script can't be empty"],
    },
    {
        cause: 'scale-type-managed',
        literals: ['supports defaultscalesettings only'],
        examples: ['ManagedOnlineEndpoint supports DefaultScaleSettings only.'],
    },
    {
        cause: 'yaml-refused',
        literals: ['yaml file', 'unknown field', 'validation for', 'error: met error', 'failed to parse yaml'],
        pattern: /Error: (?:Met error|Validation).{0,200}(?:yaml|schema|field)|The yaml file you provided does not match the prescribed schema|\b(?<key>[\w.]{1,80}):? ?[{["']{0,3}Unknown field\.|Error while parsing yaml file|Failed to parse yaml|Validation for (?<schema>\w*(?:Deployment|Endpoint)Schema) failed/i,
        examples: [
            'ERROR: Met error <class \'Exception\'>:{ "instance_cuont": [ "Unknown field." ] }\nValidation for ManagedOnlineDeploymentSchema failed:',
            'The yaml file you provided does not match the prescribed schema for Deployment yaml files and/or has the following issues:',
        ],
    },
    {
        cause: 'instance-type-small',
        literals: ['may be too small for compute resources'],
        pattern: /Instance type (?<sku>[\w.-]{1,60}) may be too small for compute resources/,
        weight: 'hint',
        examples: [
            'Instance type Standard_DS1_v2 may be too small for compute resources. Minimum recommended compute SKU is Standard_DS3_v2 for general purpose endpoints.',
        ],
    },
    {
        cause: 'getlogs-container-name',
        literals: ['invalid container type', 'not a valid enum value', 'requestinvalid'],
        pattern: /Invalid container type '?(?<container>[\w-]{1,60})|"RequestInvalid"|value provided is not a valid enum value/,
        examples: [
            "Invalid container type 'InferenceServer'. Supported container types are inference-server and storage-initializer",
            '{"error":{"code":"UserError","message":"Request is invalid and/or missing fields.","details":[{"code":"RequestInvalid","message":"The value provided is not a valid enum value. Field: containerType"}]}}',
        ],
    },
    {
        cause: 'validation-failed',
        literals: ['one or more validation errors occurred', 'the request is invalid'],
        pattern: /"errors": ?\{ ?"(?<field>[\w.]{0,150})": ?\[ ?"(?<detail>.{1,250}?)"\]|One or more validation errors occurred|The request is invalid/,
        weight: 'class',
        examples: [
            '{"errors":{"InstanceCount":["Something is off."]},"title":"One or more validation errors occurred.","status":400}',
            '(BadRequest) The request is invalid.',
        ],
    },
    {
        cause: 'bad-argument',
        literals: ['badargument'],
        pattern: new RegExp(`${codePattern('BadArgument').source}|oe-tsg#error-badargument`),
        weight: 'class',
        examples: ['(BadArgument) A new text.'],
    },
]);

;// CONCATENATED MODULE: ./build/diagnosis/signatures/identity.js
/** Who may do what: pull an image, read storage, read secrets, deploy. Networks and policies too. */

const identity = defineSignatures([
    {
        cause: 'acr-pull-denied',
        literals: ['does not have pull permission on the registry', 'should grant pull permissions to identity'],
        examples: [
            'HttpResponseError: (BadArgument) Endpoint identity does not have pull permission on the registry. For System Assigned Identity case and workspace ACR, platform will wire up the permissions but if user is creating deployment with User Assigned Identity or if using non-workspace ACR, then User should grant pull permissions to identity on the registry. Please see troubleshooting guide, available here: https://aka.ms/oe-tsg#authorization-error',
        ],
    },
    {
        cause: 'acr-pull-denied',
        literals: [
            'exchange refresh token failed',
            'aka.ms/acr/authorization',
            'pull access denied',
            'authentication required',
        ],
        pattern: /exchange refresh token failed|aka\.ms\/acr\/authorization|pull access denied for (?<image>[\w./:@-]+)|(?:failed to (?:pull|authorize|resolve)|pulling|ImageFetcher).{0,400}(?:401 Unauthorized|authentication required|403 Forbidden)/,
        examples: [
            '{"level":"[ERROR]","ts":"Oct  16 11:51:37","logger":"VMAgent.ImageFetcher","msg":"HTTP status code: 401 exchange refresh token failed: {\\"code\\":\\"UNAUTHORIZED\\",\\"message\\":\\"authentication required, visit https://aka.ms/acr/authorization\\"}"}',
            'failed to pull and unpack image "acr.azurecr.io/a:1": failed to authorize: 401 Unauthorized: authentication required',
        ],
    },
    {
        cause: 'data-collector-storage',
        literals: ['when mdc is enabled'],
        pattern: /incorrect role assignments on storage account when mdc is enabled/i,
        examples: [
            'Startup task failed due to incorrect role assignments on storage account when mdc is enabled',
        ],
    },
    {
        cause: 'startup-authorization',
        literals: ['startup task failed due to authorization error', 'startup task failed due to incorrect role'],
        pattern: /Startup task failed due to (?:authorization error|incorrect role assignments on resource(?: ?(?<resource>[\w/.-]{3,200}))?)/i,
        // Which of the two roles is missing is for the events to say.
        confidence: 'likely',
        examples: [
            '2025-10-16T13:16:00Z Startup task failed due to authorization error. Please see troubleshooting guide, available here: https://aka.ms/oe-tsg#error-badargument',
            'Startup task failed due to incorrect role assignments on resource',
        ],
        never: ['Startup task failed due to incorrect role assignments on storage account when mdc is enabled'],
    },
    {
        cause: 'storage-read-denied',
        literals: [
            'authorizationpermissionmismatch',
            'not authorized to perform this operation using this permission',
        ],
        pattern: /AuthorizationPermissionMismatch|not authorized to perform this operation using this permission(?:.{0,200}https:\/\/(?<storage>[a-z0-9]{3,24})\.blob)?/,
        examples: [
            'ErrorCode:AuthorizationPermissionMismatch This request is not authorized to perform this operation using this permission.',
        ],
    },
    {
        cause: 'identity-not-found',
        literals: ['userassignedidentitynotfound', 'msi token', 'identity not found'],
        pattern: /UserAssignedIdentityNotFound|MSI token.{0,80}\b404\b|\b404\b.{0,80}MSI token|["(]?Identity not found/i,
        examples: ['UserAssignedIdentityNotFound', 'Failed to get MSI token: 404'],
    },
    {
        cause: 'secrets-injection',
        literals: ['secretsinjectionerror'],
        pattern: /SecretsInjectionError(?:"?[:)] ?(?<detail>.{5,200}))?/,
        examples: ['(SecretsInjectionError) The secret could not be retrieved.', 'SecretsInjectionError'],
    },
    {
        cause: 'policy-denied',
        literals: ['requestdisallowedbypolicy', 'was disallowed by policy'],
        pattern: /(?:\(RequestDisallowedByPolicy\) )?Resource '?(?<resource>[\w./-]{1,120})'? was disallowed by policy(?:.{0,400}?\\?"policyAssignment\\?":\{\\?"name\\?":\\?"(?<assignment>[^"\\]{1,120}))?|was disallowed by policy|RequestDisallowedByPolicy(?!.{0,300}was disallowed by policy)/,
        examples: [
            "(RequestDisallowedByPolicy) Resource 'credit' was disallowed by policy.",
            `Resource 'credit' was disallowed by policy. Policy identifiers: '[{"policyAssignment":{"name":"Resources have an owner","id":"/subscriptions/1/providers/Microsoft.Authorization/policyAssignments/owner"},"policyDefinition":{"name":"With tag","id":"/subscriptions/1/providers/Microsoft.Authorization/policyDefinitions/tag"}}]'.`,
            'Code: RequestDisallowedByPolicy',
        ],
    },
    {
        cause: 'scope-locked',
        literals: ['scopelocked', 'following scope(s) are locked'],
        pattern: /(?:\(ScopeLocked\) )?The scope '(?<scope>[^']{1,500})' cannot perform (?<verb>\w{1,20}) operation because following scope\(s\) are locked: '(?<locked>[^']{1,1000})'|\(ScopeLocked\)|"code": ?"ScopeLocked"|Code: ScopeLocked/,
        examples: [
            "(ScopeLocked) The scope '/subscriptions/1/resourceGroups/rg/providers/Microsoft.MachineLearningServices/workspaces/ml/onlineEndpoints/credit' cannot perform write operation because following scope(s) are locked: '/subscriptions/1/resourcegroups/rg'. Please remove the lock and try again.",
            '(ScopeLocked) Somebody has cut the rest.',
            '{"error":{"code":"ScopeLocked"}}',
        ],
        never: ['ScopeLocked is what such an error is called.'],
    },
    {
        cause: 'policy-broken',
        literals: ['invalid template function specification'],
        examples: ['Invalid template function specification'],
    },
    {
        cause: 'deployer-not-authorized',
        literals: ['does not have authorization to perform action', 'authorizationfailed'],
        pattern: /[Tt]he client '(?<client>[^']{1,100})' with object id '(?<object>[\w-]{1,64})' does not have authorization to perform action '(?<action>[\w./*-]{1,200})'(?: (?:over|on) scope '(?<scope>[^']{1,500})')?|\(AuthorizationFailed\)|"code": ?"AuthorizationFailed"/,
        examples: [
            "(AuthorizationFailed) The client 'a1' with object id 'b2' does not have authorization to perform action 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints/write' over scope '/subscriptions/1/resourceGroups/rg' or the scope is invalid.",
        ],
    },
    {
        // Of something that the request names, such as a user-assigned identity (recorded, hashicorp and AKS reports).
        cause: 'deployer-not-authorized',
        name: 'LinkedAuthorizationFailed',
        literals: ['linkedauthorizationfailed', 'on the linked scope'],
        pattern: /[Tt]he client '(?<client>[^']{1,100})' with object id '(?<object>[\w-]{1,64})' has permission to perform action '[\w./*-]{1,200}' on scope '[^']{1,500}'; however, it does not have permission to perform action(?:\(s\))? '(?<action>[\w./*-]{1,200})' on the linked scope\(s\) '(?<scope>[^']{1,500})'|\(LinkedAuthorizationFailed\)|"code": ?"LinkedAuthorizationFailed"/,
        examples: [
            "(LinkedAuthorizationFailed) The client 'a1' with object id 'b2' has permission to perform action 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints/write' on scope '/subscriptions/1/resourceGroups/rg/providers/Microsoft.MachineLearningServices/workspaces/ws/onlineEndpoints/ep'; however, it does not have permission to perform action 'Microsoft.ManagedIdentity/userAssignedIdentities/assign/action' on the linked scope(s) '/subscriptions/1/resourceGroups/rg/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-1' or the linked scope(s) are invalid.",
        ],
    },
    {
        cause: 'upload-denied',
        literals: ['permission to alter this storage account', 'authorizationfailure'],
        pattern: /You don't have permission to alter this storage account|AuthorizationFailure(?: - |"|\b.{0,40}?)(?:This request is not authorized to perform this operation)?/i,
        examples: [
            "You don't have permission to alter this storage account. Ensure that you have been assigned both Storage Blob Data Reader and Storage Blob Data Contributor roles.",
            'AuthorizationFailure - This request is not authorized to perform this operation',
        ],
    },
    {
        cause: 'shared-key-disabled',
        literals: ['keybasedauthenticationnotpermitted', 'key based authentication is not permitted'],
        examples: [
            'KeyBasedAuthenticationNotPermitted',
            'Key based authentication is not permitted on this storage account.',
        ],
    },
    {
        cause: 'managed-network-not-ready',
        literals: ['workspacemanagednetworknotready'],
        examples: [
            '(WorkspaceManagedNetworkNotReady) The managed network is not provisioned.',
            'WorkspaceManagedNetworkNotReady',
        ],
    },
    {
        cause: 'egress-setting-refused',
        literals: ['egresspublicnetworkaccess no longer supported'],
        examples: ['EgressPublicNetworkAccess no longer supported'],
    },
    {
        cause: 'egress-blocked',
        literals: [
            'we couldnt connect to',
            'network is unreachable',
            'name resolution',
            'name or service not known',
        ],
        pattern: /We couldn't connect to '?(?<host>https?:\/\/[\w.-]+)|(?:host='(?<host2>[\w.-]+)'.{0,600})?(?:Network is unreachable|Temporary failure in name resolution|Name or service not known)/,
        weight: 'symptom',
        examples: [
            "OSError: We couldn't connect to 'https://huggingface.co' to load the files, and couldn't find them in the cached files.",
            "HTTPSConnectionPool(host='pypi.org', port=443): Max retries exceeded: [Errno 101] Network is unreachable",
        ],
    },
]);

;// CONCATENATED MODULE: ./build/diagnosis/signatures/image.js
/** Building and pulling the container image: the service, conda, pip, Docker, registries. */

const image_image = defineSignatures([
    {
        cause: 'build-identity-empty',
        literals: ['identity(object id'],
        pattern: /Identity\(object id: ?\) does not have permissions for/,
        examples: [
            'ImageBuildFailure: Identity(object id: ) does not have permissions for {..}/environments/read',
        ],
    },
    {
        cause: 'build-registry-authorization',
        literals: ['container registry authorization failure'],
        examples: ['ImageBuildFailure: container registry authorization failure'],
    },
    {
        cause: 'build-registry-unreachable',
        literals: ['failed to communicate with the workspaces container registry'],
        examples: ["failed to communicate with the workspace's container registry"],
    },
    {
        cause: 'image-build-timeout',
        literals: ['timeout while waiting for environment image'],
        pattern: /timeout while waiting for Environment Image(?:.{0,400}?Environment info: Name: (?<environment>[\w.-]+))?(?:, Version: '?(?<version>[\w.-]+))?(?:.{0,200}?storage account '(?<storage>[^']+)' in the container '(?<container>[^']+)' at the [Pp]ath '(?<path>[^']+)')?/,
        weight: 'symptom',
        confidence: 'certain',
        examples: [
            "ResourceNotFound: Deployment failed due to timeout while waiting for Environment Image to become available. Check Environment Build Log in ML Studio Workspace or Workspace storage for potential failures. Image build summary: [N/A]. Environment info: Name: CliV2AnonymousEnvironment, Version: 'abc1', you might be able to find the build log under the storage account 'stml' in the container 'azureml' at the Path 'ExperimentRun/dcid.x/image_build_aggregate_log.txt'.",
            '(None) ResourceNotFound: Deployment failed due to timeout while waiting for Environment Image to become available. Check Environment Build Log in Workspace or Workspace storage for potential failures. Environment info: Name: CliV2AnonymousEnvironment, Version: 12ab, Build log may be available at (log Please see \u2026',
        ],
    },
    {
        cause: 'image-build-failed',
        literals: [
            'the build log under the storage account',
            'build log is available in the workspace blob store',
        ],
        pattern: /build log under the storage account '\[?(?<storage>[^'\]]+)\]?'(?: in the container '\[?(?<container>[^'\]]+)\]?' at the path '\[?(?<path>[^'\]]+))?|build log is available in the workspace blob store '\{?(?<account>[^'}]+)\}?' under the path '(?<blob>[^']+)'/i,
        weight: 'symptom',
        examples: [
            "the build log under the storage account '[storage-account-name]' in the container '[container-name]' at the path '[path-to-the-log]'",
            "The build log is available in the workspace blob store 'stml1' under the path '/azureml/ImageLogs/12-ab/build.log'",
        ],
    },
    {
        cause: 'image-build-failed',
        literals: ['imagebuildfailure', 'image build failed', 'environment image build'],
        pattern: new RegExp(`\\bImageBuildFailure\\b|[Ii]mage build failed|${codePattern('ImageBuildFailure').source}`),
        weight: 'symptom',
        examples: ['(ImageBuildFailure) Image build failed.', 'ImageBuildFailure'],
    },
    {
        cause: 'package-wants-other-python',
        literals: ['requires a different python', 'requires-python', 'requires python'],
        pattern: /Package '?(?<package>[\w.-]+)'? requires a different Python: (?<python>[\d.]+) not in '?(?<wants>[^'\n]{1,60}?)'?(?: |$)|Ignored the following versions that require a different python version: (?<versions>.{1,120})/,
        weight: 'cause',
        examples: [
            "ERROR: Package 'setuptools' requires a different Python: 3.7.13 not in '>=3.8'",
            "Pip subprocess error: ERROR: Package 'setuptools' requires a different Python: 3.7.13 not in '>=3.8' CondaEnvException: Pip failed",
        ],
    },
    {
        cause: 'pip-conflict',
        literals: ['resolutionimpossible', 'conflicting dependencies'],
        pattern: /(?:Cannot install (?<packages>.{3,200}?) because these package versions have conflicting dependencies|ResolutionImpossible)/,
        examples: [
            'ERROR: Cannot install pydantic==2.10.6 and azureml-inference-server-http==1.5.1 because these package versions have conflicting dependencies.',
            'ERROR: ResolutionImpossible: for help visit https://pip.pypa.io/en/latest/topics/dependency-resolution/',
            'ResolutionImpossible',
        ],
    },
    {
        cause: 'pip-no-version',
        literals: [
            'could not find a version that satisfies the requirement',
            'no matching distribution found for',
        ],
        pattern: /Could not find a version that satisfies the requirement (?<requirement>[\w.[\]-]+ ?[^\s(]{0,60})(?: ?\(from (?!versions|-r)(?<by>[^)\s]{1,120}))?|No matching distribution found for (?<requirement2>[\w.[\]-]+ ?[^\s(]{0,60})/,
        examples: [
            'ERROR: Could not find a version that satisfies the requirement sanic~=21.6.0 (from azureml-inference-server-http~=0.4.1->azureml-defaults',
            'ERROR: No matching distribution found for tensorflow==1.15.0',
        ],
    },
    {
        cause: 'pip-backtracking',
        literals: ['installing pip dependencies', 'looking at multiple versions of'],
        pattern: /Installing pip dependencies: ?\.{3} ?working\.{3}(?! ?(?:done|failed|Pip subprocess))|INFO: (?:pip is looking at multiple versions of|This is taking longer than usual)/,
        weight: 'hint',
        examples: ['Installing pip dependencies: ...working...'],
        never: ['Installing pip dependencies: ...working... done'],
    },
    {
        cause: 'package-build-failed',
        literals: [
            'failed building wheel for',
            'could not build wheels for',
            'subprocess-exited-with-error',
            'metadata-generation-failed',
            'failed to build installable wheels',
        ],
        pattern: /(?:Failed building wheel for|Could not build wheels for|[Ff]ailed to build installable wheels for some pyproject\.toml based projects \(?) ?(?<package>[\w.-]+)|error: (?:subprocess-exited-with-error|metadata-generation-failed)/,
        examples: ['ERROR: Failed building wheel for dlib', 'error: subprocess-exited-with-error'],
    },
    {
        cause: 'package-index-unreachable',
        literals: ['condahttperror', 'max retries exceeded', 'retrying (retry', 'read timed out'],
        pattern: /CondaHTTPError: HTTP (?<status>\d{3})|(?:HTTPSConnectionPool|host=)\S{0,4}(?<host>(?:pypi\.org|files\.pythonhosted\.org|conda\.anaconda\.org|repo\.anaconda\.com)).{0,300}(?:Max retries exceeded|Read timed out)/,
        examples: [
            'CondaHTTPError: HTTP 000 CONNECTION FAILED for url <https://conda.anaconda.org/conda-forge/linux-64/repodata.json>',
            "HTTPSConnectionPool(host='files.pythonhosted.org', port=443): Read timed out.",
        ],
    },
    {
        cause: 'package-index-unreachable',
        literals: ['after connection broken by'],
        pattern: /Retrying \(Retry\(.{1,120}\)\) after connection broken by .{1,600}: \/\S{1,200}/,
        // pip tries again; only where it then knows of no version was nobody there.
        weight: 'hint',
        examples: [
            "WARNING: Retrying (Retry(total=4, connect=None, read=None, redirect=None, status=None)) after connection broken by 'ConnectTimeoutError(<pip._vendor.urllib3.connection.HTTPSConnection object at 0x7f1c>, 'Connection to pypi.org timed out. (connect timeout=15)')': /simple/numpy/",
        ],
    },
    {
        cause: 'conda-no-package',
        literals: [
            'resolvepackagenotfound',
            'packagesnotfounderror',
            'nothing provides requested',
            'does not exist (perhaps a typo',
        ],
        pattern: /ResolvePackageNotFound: ?- (?<package>[\w.=<>!*-]+)|PackagesNotFoundError: The following packages are (?:not available|missing) from (?:current|the target)[^:]{0,40}: ?- (?<package2>[\w.=<>!*-]+)|nothing provides requested (?<package3>[\w.=<>!* -]{1,60}?)(?: |$)|(?<package4>[\w.=<>!*-]+) does not exist \(perhaps a typo/,
        examples: [
            'ResolvePackageNotFound:\n  - scikit-lern=1.0',
            'PackagesNotFoundError: The following packages are not available from current channels:\n\n  - numpyy==1.2',
            'LibMambaUnsatisfiableError: Encountered problems while solving:\n  - nothing provides requested pythn 3.10*',
        ],
    },
    {
        // The list of names was cut off.
        cause: 'conda-no-package',
        literals: ['resolvepackagenotfound', 'packagesnotfounderror'],
        pattern: /\b(?:ResolvePackageNotFound|PackagesNotFoundError):/,
        examples: ['ResolvePackageNotFound:'],
    },
    {
        cause: 'conda-conflict',
        literals: [
            'unsatisfiableerror',
            'found conflicts',
            'conflicting requests',
            'could not solve for environment specs',
            'following packages are incompatible',
            'is not installable because',
        ],
        pattern: /\b(?:LibMamba)?UnsatisfiableError\b|Found conflicts! Looking for incompatible packages|(?:^|\s)(?<package2>[\w.-]{1,80} [\w.*=<>!-]{1,40})\s{1,3}is not installable because|[Cc]ould not solve for environment specs|The following packages are incompatible|package (?<package>[\w.-]+) .{1,80} requires .{1,80}, but none of the providers can be installed/,
        examples: [
            'UnsatisfiableError: The following specifications were found to be incompatible with each other',
            'LibMambaUnsatisfiableError: Encountered problems while solving:',
            'Could not solve for environment specs\nThe following packages are incompatible\n\u2514\u2500 scikit-learn 0.24.1**  is not installable because there are no viable options',
        ],
    },
    {
        cause: 'conda-file-invalid',
        literals: ['environmentfilenotfound', 'invalidmatchspec', 'condavalueerror', 'environmentfileempty'],
        pattern: /\b(?:EnvironmentFileNotFound|EnvironmentFileEmpty|InvalidMatchSpec|CondaValueError|InvalidVersionSpec): ?(?<detail>.{3,200})/,
        examples: ["InvalidMatchSpec: Invalid spec 'numpy===1': bad", 'EnvironmentFileNotFound: conda.yml'],
    },
    {
        cause: 'pip-failed',
        literals: ['condaenvexception', 'pip subprocess error', 'pip failed'],
        pattern: /CondaEnvException: ?Pip failed|Pip subprocess error|CondaEnvException/,
        weight: 'symptom',
        examples: ['CondaEnvException: Pip failed', 'Pip subprocess error:'],
    },
    {
        cause: 'base-image-missing',
        literals: ['failed to solve', 'manifest for', 'pull access denied', 'not found: manifest unknown'],
        pattern: /(?:failed to solve|failed to load metadata|Step \d+\/\d+ : FROM).{0,200}?(?<image>[\w.-]+\.[a-z]{2,}\/[\w./-]+:[\w.-]+).{0,60}not found|manifest for (?<image2>mcr\.microsoft\.com\/[\w./:@-]+) not found/,
        examples: [
            'ERROR: failed to solve: mcr.microsoft.com/azureml/nope:1: mcr.microsoft.com/azureml/nope:1: not found',
            'Error response from daemon: manifest for mcr.microsoft.com/azureml/openmpi9:latest not found: manifest unknown',
        ],
    },
    {
        cause: 'dockerfile-copy-missing',
        literals: [
            'copy failed',
            'failed to calculate checksum',
            'failed to compute cache key',
            'no such file or directory',
        ],
        pattern: /(?:COPY|ADD) failed: (?:file not found in build context.{0,40}: stat |forbidden path outside the build context: ?)(?<path>\S{1,200}?):|failed to (?:calculate checksum of ref|compute cache key).{0,200}"?(?<path2>\/[\w./-]{1,200})"?: not found/,
        examples: [
            'COPY failed: file not found in build context or excluded by .dockerignore: stat src/app.py: file does not exist',
            'ERROR: failed to solve: failed to compute cache key: failed to calculate checksum of ref abc::def: "/requirements.txt": not found',
        ],
    },
    {
        cause: 'dockerfile-command-failed',
        literals: ['returned a non-zero code', 'did not complete successfully: exit code'],
        pattern: /The command '?(?<command>.{1,200}?)'? returned a non-zero code: (?<status>\d+)|process "(?<command2>.{1,200}?)" did not complete successfully: exit code: (?<status2>\d+)/,
        weight: 'symptom',
        examples: [
            "The command '/bin/sh -c pip install -r requirements.txt' returned a non-zero code: 1",
            'ERROR: process "/bin/sh -c conda env create -f c.yml" did not complete successfully: exit code: 1',
        ],
    },
    {
        cause: 'image-missing',
        literals: [
            'manifest unknown',
            'name_unknown',
            'manifest_unknown',
            'unable to download user container image',
            'not found in registry',
            'failed to resolve reference',
        ],
        pattern: /(?:(?:manifest for|image|reference) "?(?<image>[\w./:@-]{3,300})"? ?(?:not found|.{0,80}))?(?:manifest unknown|MANIFEST_UNKNOWN|NAME_UNKNOWN|manifest tagged by "(?<tag>[^"]{1,128})" is not found)|failed to resolve reference "?(?<image2>[\w./:@-]{3,300}?)"?: \S{3,300}: not found\b|[Uu]nable to download user container image/,
        examples: [
            '{"logger":"VMAgent.ImageFetcher","error":"failed to resolve reference \\"acr1.azurecr.io/credit:12\\": acr1.azurecr.io/credit:12: not found"}',
            'failed to resolve reference "acr.azurecr.io/credit:7": acr.azurecr.io/credit:7: not found: manifest unknown',
            'BadArgument: Unable to download user container image',
            '{"errors":[{"code":"MANIFEST_UNKNOWN","message":"manifest tagged by \\"7\\" is not found"}]}',
        ],
    },
    {
        cause: 'image-pull-limited',
        literals: ['toomanyrequests', 'pull rate limit'],
        pattern: /toomanyrequests: You have reached your (?:unauthenticated )?pull rate limit|reached your (?:unauthenticated )?pull rate limit/,
        examples: [
            'toomanyrequests: You have reached your pull rate limit. You may increase the limit by authenticating',
        ],
    },
    {
        cause: 'registry-unreachable',
        literals: ['no such host', 'i/o timeout', 'client with ip', 'x509:'],
        pattern: /dial tcp:? .{0,120}?(?<host>[\w.-]+\.azurecr\.io).{0,120}(?:no such host|i\/o timeout|connection refused)|lookup (?<host2>[\w.-]+) on .{0,60}: no such host|client with IP '?(?<ip>[\d.]+)'? is not allowed access|x509: certificate signed by unknown authority/,
        examples: [
            'dial tcp: lookup acr1.azurecr.io on 168.63.129.16:53: no such host',
            "denied: client with IP '20.1.2.3' is not allowed access. Refer https://aka.ms/acr/firewall",
        ],
    },
    {
        cause: 'image-pull-failed',
        literals: ['imagepullfailed', 'image pull failed', 'usercontainerimagepull: failed', 'errimagepull'],
        pattern: /Name: ImagePullFailed, Type: Warning|Image pull failed, retrying|UserContainerImagePull: Failed|\bErrImagePull\b|\bImagePullFailed\b/,
        weight: 'symptom',
        examples: [
            'Kind: Pod, Name: ImagePullFailed, Type: Warning, Time: 2024-11-12T13:55:18.532067Z, Message: Image pull failed, retrying. Please check image-fetcher log for detail.',
            'UserContainerImagePull: Failed',
        ],
    },
    {
        cause: 'image-wrong-platform',
        literals: ['exec format error', 'no matching manifest for linux/amd64', 'image operating system'],
        pattern: /exec format error|no matching manifest for linux\/amd64|image operating system "windows" cannot be used/i,
        examples: [
            'exec /usr/bin/python: exec format error',
            'no matching manifest for linux/amd64 in the manifest list entries',
        ],
    },
]);

;// CONCATENATED MODULE: ./build/diagnosis/signatures/kubernetes.js

function named(cause, code, weight = 'cause') {
    return {
        cause,
        weight,
        confidence: 'certain',
        literals: [code],
        pattern: new RegExp(String.raw `\b${code}\b(?:"|\))?(?:[:,] ?(?:"message": ?")?(?<detail>[^"{}]{5,200}))?`),
        examples: [code, `(${code}) The reason that the cluster gives.`, `"code": "${code}"`],
    };
}
const kubernetes = defineSignatures([
    {
        cause: 'k8s-identity-propagating',
        literals: ['acrtokenexchangeforbidden', 'cluster exchange acr token failed'],
        pattern: /Reason: ?ACRTokenExchangeForbidden|Cluster exchange ACR token failed because AAD token is unauthorized/,
        examples: [
            'DeploymentIdentityError: Failed to create Kubernetes deployment identity, Reason:ACRTokenExchangeForbidden Details:Cluster exchange ACR token failed because AAD token is unauthorized. The role assignment takes some time, please wait a moment and try again.',
        ],
    },
    {
        cause: 'k8s-identity-not-set',
        literals: ['refreshextensionidentitynotset'],
        examples: [
            '(None) DeploymentIdentityError: Failed to create Kubernetes deployment identity, Reason:RefreshExtensionIdentityNotSet Details:...',
        ],
    },
    {
        cause: 'k8s-frontend-not-ready',
        literals: ['azureml-fe not ready', 'azureml-fe is not ready', 'azureml-fe for'],
        pattern: /azureml-fe(?: .{0,80})? (?:is )?not ready/i,
        examples: ['BadArgument: azureml-fe not ready'],
    },
    named('k8s-identity', 'DeploymentIdentityError', 'class'),
    named('k8s-acr-secret', 'ACRSecretError'),
    named('k8s-token-refresh', 'TokenRefreshFailed'),
    named('k8s-entra-token', 'GetAADTokenFailed'),
    named('k8s-acr-challenge', 'ACRAuthenticationChallengeFailed'),
    named('k8s-acr-token-exchange', 'ACRTokenExchangeFailed'),
    {
        ...named('k8s-unreachable', 'KubernetesUnaccessible'),
        pattern: /\bKubernetesUnaccessible\b(?:.{0,120}?Reason: ?(?<reason>\w{1,60}))?/,
        examples: [
            'KubernetesUnaccessible',
            '{"code":"BadRequest","statusCode":400,"message":"The request is invalid.","details":[{"code":"KubernetesUnaccessible","message":"Kubernetes error: AuthenticationException. Reason: InvalidCertificate"}],...}',
        ],
    },
    named('k8s-image-pull-loop', 'ImagePullLoopBackOff', 'symptom'),
    {
        ...named('k8s-image-pull-loop', 'ImagePullBackOff', 'symptom'),
    },
    named('k8s-deployment-crash-loop', 'DeploymentCrashLoopBackOff', 'symptom'),
    named('k8s-crash-loop', 'KubernetesCrashLoopBackOff', 'symptom'),
    named('k8s-crash-loop', 'CrashLoopBackOff', 'symptom'),
    named('k8s-namespace-missing', 'NamespaceNotFound'),
    named('k8s-script-init', 'UserScriptInitFailed', 'symptom'),
    named('k8s-script-import', 'UserScriptImportError', 'symptom'),
    named('k8s-script-function', 'UserScriptFunctionNotFound', 'symptom'),
    named('k8s-endpoint-missing', 'EndpointNotFound'),
    named('k8s-endpoint-exists', 'EndpointAlreadyExists'),
    named('k8s-frontend-unhealthy', 'ScoringFeUnhealthy'),
    named('k8s-scoring-url', 'ValidateScoringFailed'),
    named('k8s-deployment-spec', 'InvalidDeploymentSpec'),
    named('k8s-pod-unschedulable', 'PodUnschedulable'),
    named('k8s-pod-memory', 'PodOutOfMemory'),
]);

;// CONCATENATED MODULE: ./build/diagnosis/signatures/packages.js
/** Packages in the container: missing, of another version than the model, built against something else. */

const packages_packages = defineSignatures([
    {
        cause: 'mlflow-monitoring-missing',
        literals: ['no module named azureml.ai'],
        pattern: /No module named '?(?<module>azureml\.ai(?:\.monitoring)?)\b/,
        examples: ["ModuleNotFoundError: No module named 'azureml.ai'"],
    },
    {
        cause: 'mlflow-server-contrib',
        literals: ['no module named azureml'],
        pattern: /No module named '?(?<module>azureml(?:\.contrib(?:\.\w+)?)?)'?(?:$|[^\w.])/,
        examples: [
            "ModuleNotFoundError: No module named 'azureml.contrib'",
            "ModuleNotFoundError: No module named 'azureml'",
        ],
        never: [
            "ModuleNotFoundError: No module named 'azureml.ai'",
            "ModuleNotFoundError: No module named 'azureml_inference_server_http'",
        ],
    },
    {
        cause: 'mlflow-server-names',
        literals: ['mlflow.pyfunc.scoring_server'],
        pattern: /cannot import name '(?<object>infer_and_parse_data|predictions_to_json|\w+)' from 'mlflow\.pyfunc\.scoring_server'/,
        examples: [
            "ImportError: cannot import name 'infer_and_parse_data' from 'mlflow.pyfunc.scoring_server' (/azureml-envs/x.py)",
        ],
    },
    {
        cause: 'pickle-mismatch',
        literals: [
            'no module named sklearn.',
            'no module named numpy._core',
            'unsupported pickle protocol',
            'no module named pandas.core.',
            'no module named numpy.core',
            'node array from the pickle has an incompatible dtype',
        ],
        pattern: /No module named '?(?<module>sklearn\.\w+\.\w+|sklearn\.externals\S{0,40}?|numpy\._?core\S{0,40}?|pandas\.(?:core|_libs)\.\S{0,60}?)'?(?:$|[^\w.])|unsupported pickle protocol: (?<protocol>\d)|node array from the pickle has an incompatible dtype/,
        examples: [
            "ModuleNotFoundError: No module named 'sklearn.ensemble.forest'",
            "ModuleNotFoundError: No module named 'numpy._core'",
            'ValueError: unsupported pickle protocol: 5',
            'ValueError: node array from the pickle has an incompatible dtype:',
        ],
    },
    {
        cause: 'pickle-mismatch',
        literals: ['inconsistentversionwarning', 'trying to unpickle estimator'],
        pattern: /Trying to unpickle estimator (?<estimator>\w{1,80}) from version (?<from>[\w.]{1,20}) when using version (?<to>[\w.]{1,20})|InconsistentVersionWarning/,
        weight: 'hint',
        examples: [
            'InconsistentVersionWarning: Trying to unpickle estimator LogisticRegression from version 0.24.1 when using version 1.5.0.',
        ],
    },
    {
        cause: 'pickle-class-missing',
        literals: ['cant get attribute', 'invalid load key', 'could not be unpickled'],
        pattern: /Can't get attribute '(?<object>[\w.]{1,120})' on <module '(?<module>[\w.]{1,120})'|invalid load key, '(?<key>.{1,6})'/,
        examples: [
            "AttributeError: Can't get attribute 'Preprocessor' on <module '__main__' from '/azureml-envs/gunicorn'>",
            "_pickle.UnpicklingError: invalid load key, 'v'.",
        ],
    },
    {
        cause: 'numpy-mismatch',
        literals: [
            'from c header, got',
            'may indicate binary incompatibility',
            'numpy.core.multiarray failed to import',
            'compiled using numpy 1',
            '_array_api not found',
        ],
        pattern: /(?:(?<type>[\w.]+) size changed, may indicate binary incompatibility\. )?Expected (?<expected>\d+) from C header, got (?<got>\d+) from PyObject|may indicate binary incompatibility|numpy\.core\.multiarray failed to import|A module that was compiled using NumPy 1\.x cannot be run in|_ARRAY_API not found/i,
        examples: [
            'ValueError: numpy.ndarray size changed, may indicate binary incompatibility. Expected 96 from C header, got 88 from PyObject',
            'Expected 96 from C header, got 88 from PyObject',
            'ImportError: numpy.core.multiarray failed to import',
        ],
    },
    {
        cause: 'protobuf-mismatch',
        literals: ['google._upb', 'descriptors cannot be created directly', 'google.protobuf.internal'],
        pattern: /'google\._upb\._message\.FieldDescriptor' object has no attribute|Descriptors cannot (?:not )?be created directly|cannot import name '\w+' from 'google\.protobuf\.internal'/,
        examples: [
            "AttributeError: 'google._upb._message.FieldDescriptor' object has no attribute 'label'",
            'TypeError: Descriptors cannot be created directly.',
        ],
    },
    {
        cause: 'system-library-missing',
        literals: ['cannot open shared object file', 'version `glibc', 'glibcxx_'],
        pattern: /(?<library>lib(?!cuda\.)[\w.+-]{1,80}\.so[\w.]{0,20}): (?:cannot open shared object file|version `(?<version>GLIBC\w*_[\d.]+)' not found)|version `(?<version2>GLIBC\w*_[\d.]+)' not found/,
        examples: [
            'ImportError: libGL.so.1: cannot open shared object file: No such file or directory',
            "ImportError: /lib/x86_64-linux-gnu/libstdc++.so.6: version `GLIBCXX_3.4.32' not found",
        ],
        never: ['libcuda.so.1: cannot open shared object file: No such file or directory'],
    },
    {
        cause: 'package-needed',
        literals: [
            'needs to be installed',
            'is required to',
            'please install',
            'missing optional dependency',
            'requires the following packages that were not found',
        ],
        pattern: /(?:^|[\s:'"`])(?<package>[\w.-]{2,60}) needs to be installed|Missing optional dependency '(?<package2>[\w.-]{2,60})'|requires the following packages that were not found in your environment: (?<packages>[\w., -]{2,200})/,
        examples: [
            'ImportError: sklearn needs to be installed in order to use this module',
            'sklearn needs to be installed',
            "ImportError: Missing optional dependency 'openpyxl'.  Use pip or conda to install openpyxl.",
        ],
    },
    {
        cause: 'module-not-found',
        literals: ['no module named'],
        pattern: /No module named '?(?<module>(?!azureml(?:['.\s]|$)|main['\s]|main$|pkg_resources|azureml_inference_server_http|sklearn\.\w+\.\w+|numpy\._?core|pandas\.(?:core|_libs)\.)[\w.]{1,200}?)'?(?:$|[^\w.])/,
        examples: [
            "ModuleNotFoundError: No module named 'cv2'",
            "ImportError: No module named 'my_package.tools'",
            'No module named xgboost',
        ],
        never: [
            "ModuleNotFoundError: No module named 'azureml.contrib'",
            "ModuleNotFoundError: No module named 'main'",
            "ModuleNotFoundError: No module named 'pkg_resources'",
        ],
    },
    {
        cause: 'import-name-missing',
        literals: ['cannot import name'],
        pattern: /ImportError: cannot import name '(?<object>[\w.]{1,120})' from (?:partially initialized module )?'(?<module>(?!jinja2|werkzeug\.urls|itsdangerous|markupsafe|mlflow\.pyfunc\.scoring_server|marshmallow|azure\.core|google\.protobuf\.internal|azure\.mgmt)[\w.]{1,200})'/,
        examples: [
            "ImportError: cannot import name 'AutoModelForVision' from 'transformers' (/azureml-envs/x/__init__.py)",
        ],
        never: ["ImportError: cannot import name 'Markup' from 'jinja2'"],
    },
    {
        cause: 'remote-code',
        literals: ['trust_remote_code=true'],
        pattern: /trust_remote_code=True/,
        examples: [
            'ValueError: Loading microsoft/phi requires you to execute the configuration file in that repo on your local machine. Set the option `trust_remote_code=True` to remove this error.',
        ],
    },
    {
        cause: 'model-gated',
        literals: ['gatedrepoerror', 'gated repo', 'access to model'],
        pattern: /\bGatedRepoError\b|gated repo|Access to model (?<model>[\w./-]{1,120}) is restricted/,
        examples: [
            'huggingface_hub.errors.GatedRepoError: 401 Client Error.',
            'OSError: You are trying to access a gated repo.',
        ],
    },
    {
        cause: 'model-files-missing',
        literals: [
            'cant load tokenizer for',
            'cant load the configuration of',
            'cant load the model for',
            'is not a local folder and is not a valid model',
            'no file named',
        ],
        pattern: /Can't load (?:tokenizer for|the (?:configuration of|model for|image processor for|feature extractor for)) '?<?(?<model>[^\s'>]{1,300})|'?(?<model2>[^\s']{1,300})'? is not a local folder and is not a valid model identifier|no file named .{1,200} found in directory (?<folder>\S{1,300}?)\.?(?:$| )/,
        examples: [
            "OSError: Can't load tokenizer for <model>",
            "OSError: Can't load tokenizer for 'bert-base-uncased'. If you were trying to load it from 'https://huggingface.co/models'",
            'OSError: Error no file named pytorch_model.bin, model.safetensors found in directory /var/azureml-app/azureml-models/llm/1.',
        ],
    },
]);

;// CONCATENATED MODULE: ./build/diagnosis/signatures/quota.js
/** Quota, capacity, memory and disk, as the service says it. */

const quota = defineSignatures([
    {
        cause: 'vcpu-quota',
        literals: ['not enough quota available for'],
        pattern: /Not enough quota available for (?<sku>[\w.-]+)(?: in SubscriptionId (?<subscription>[\w*-]+))?(?:\.? ?Current usage\/limit: (?<used>\d+)\/(?<limit>\d+))?(?:\. ?Additional needed: (?<needed>\d+))?/i,
        examples: [
            '(BadRequest) The request is invalid. Code: BadRequest Message: The request is invalid. Exception Details: (InferencingClientCreateDeploymentFailed) InferencingClient HttpRequest error, error detail: {"errors":{"VmSize":["Not enough quota available for Standard_F4s_v2 in SubscriptionId 11111111-2222-3333-4444-555555555555. Current usage/limit: 0/6. Additional needed: 8 Please see troubleshooting guide, available here: https://aka.ms/oe-tsg#error-outofquota"]},"type":"https://tools.ietf.org/html/rfc7231#section-6.5.1","title":"One or more validation errors occurred.","status":400,"traceId":"00-ab-01"}',
            'Not enough quota available for Standard_DS3_v2 in Subscri',
        ],
    },
    {
        cause: 'no-family-quota',
        literals: ['not enough subscription cpu quota'],
        pattern: /Not enough subscription CPU quota\. The amount of CPU quota requested is (?<needed>\d+) and your maximum amount of quota is \[N\/A/,
        examples: [
            '(OutOfQuota) Not enough subscription CPU quota. The amount of CPU quota requested is 72 and your maximum amount of quota is [N/A]. Please see troubleshooting guide, available here: https://aka.ms/oe-tsg#error-outofquota',
        ],
    },
    {
        cause: 'vcpu-quota',
        literals: ['not enough subscription cpu quota'],
        pattern: /Not enough subscription CPU quota(?!\. The amount of CPU quota requested is \d+ and your maximum amount of quota is \[N)(?:\. The amount of CPU quota requested is (?<needed>\d+))?(?: and your maximum amount of quota is \[?(?<limit>\d+))?/,
        examples: [
            '(OutOfQuota) Not enough subscription CPU quota. The amount of CPU quota requested is 32 and your maximum amount of quota is 24.',
        ],
    },
    {
        cause: 'endpoint-quota',
        literals: ['endpoint quota reached'],
        pattern: /Endpoint Quota reached(?: for subscription (?<subscription>[\w*-]+))?\.? ?(?:Current usage\/limit: (?<used>\d+)\/(?<limit>\d+))?/i,
        examples: [
            '(InferencingClientCallFailed) "Endpoint Quota reached for subscription ***.Current usage/limit: 300/300.Please clean up existing endpoints and try again"',
        ],
    },
    {
        cause: 'role-assignment-quota',
        literals: ['roleassignmentlimitexceeded', 'no more role assignments can be created'],
        examples: [
            '(RoleAssignmentLimitExceeded) No more role assignments can be created (code: RoleAssignmentLimitExceeded)',
        ],
    },
    {
        cause: 'cluster-quota',
        literals: ['clusterquotareached', 'cluster quota', 'total cluster count'],
        pattern: /ClusterQuotaReached|[Cc]luster quota (?:reached|exceeded)|[Tt]otal cluster count .{0,60}(?:exceed|limit)/,
        examples: ['OutOfQuota: Cluster quota reached for subscription.'],
    },
    {
        cause: 'out-of-memory',
        literals: ['container terminated due to insufficient memory'],
        examples: [
            '2023-08-16T14:52:20Z OutOfQuota: Container terminated due to insufficient memory. Please see troubleshooting guide, available here: https://aka.ms/oe-tsg#error-outofquota',
        ],
    },
    {
        cause: 'kubernetes-unschedulable',
        literals: ['kubernetes unschedulable'],
        pattern: /Kubernetes unschedulable\.?(?: ?Details: ?(?<details>.{1,200}?)(?:\.{3}|$| Please see))?/i,
        examples: ['OutOfQuota: Kubernetes unschedulable. Details:0/1 nodes are available: 1 Too many pods...'],
    },
    {
        cause: 'out-of-capacity',
        literals: ['lack of azure machine learning capacity'],
        examples: [
            'The specified VM Size failed to provision due to a lack of Azure Machine Learning capacity. Retry later or try deploying to a different region.',
        ],
    },
    {
        cause: 'out-of-capacity',
        literals: [
            'outofcapacity',
            'allocationfailed',
            'skunotavailable',
            'overconstrainedallocation',
            'enough capacity',
        ],
        pattern: /\b(?:OutOfCapacity|(?:Zonal)?AllocationFailed|SkuNotAvailable|Overconstrained(?:Zonal)?AllocationRequest)\b|not have (?:enough|sufficient) capacity/,
        examples: [
            'OutOfCapacity: no machines of this size',
            '(AllocationFailed) Allocation failed. We do not have sufficient capacity for the requested VM size in this region. enough capacity',
        ],
    },
    {
        cause: 'size-not-offered',
        literals: ['for property cluster.properties', 'is not a supported vm size', 'instance type'],
        pattern: /The specified value (?<sku>[\w.-]+) for property (?:Cluster\.Properties|\S{1,100} is not a supported VM size)|[Ii]nstance type (?<type>Standard_\w+) is not supported/,
        examples: [
            'InvalidPropertyValue: The specified value Standard_NC24ads_A100_v4 for property Cluster.Properties.VMSize is not a supported VM size.',
        ],
    },
    {
        cause: 'out-of-disk',
        literals: [
            'no space left on device',
            'disk space',
            'disk quota exceeded',
            'space on the disk',
            'space on disk',
        ],
        pattern: /No space left on device|not enough (?:free )?disk space|insufficient disk space|Disk quota exceeded|(?:not (?:have )?enough|insufficient|ran out of) (?:free )?space on (?:the )?disk/i,
        examples: [
            'OutOfQuota: Not enough space on the disk to download the model. Please see troubleshooting guide, available here: https://aka.ms/oe-tsg#error-outofquota',
            'IOException: There is not enough space on the disk.',
            "OSError: [Errno 28] No space left on device: '/var/azureml-app/azureml-models/llm/1/model.safetensors'",
            'OutOfQuota: Not enough disk space for the model.',
        ],
    },
    {
        cause: 'out-of-quota',
        literals: ['outofquota'],
        pattern: new RegExp(`${codePattern('OutOfQuota').source}|oe-tsg#error-outofquota`),
        weight: 'class',
        examples: [
            '(OutOfQuota) Something that nobody has seen yet.',
            'See https://aka.ms/oe-tsg#error-outofquota',
        ],
        never: ['outofquota is a word'],
    },
]);

;// CONCATENATED MODULE: ./build/diagnosis/signatures/runtime.js
/** Memory, GPU, MLflow and Triton, as the programs in the container say it. */

const runtime = defineSignatures([
    {
        cause: 'gpu-memory',
        literals: [
            'cuda out of memory',
            'cuda error: out of memory',
            'cuda runtime (out of memory)',
            'outofmemoryerror',
            'no available memory for the cache blocks',
            'larger than the available kv cache memory',
            'larger than the maximum number of tokens that can be stored in kv cache',
            'resource_exhausted',
        ],
        pattern: /(?:torch\S{0,20}\.OutOfMemoryError: )?CUDA out of memory(?:\. Tried to allocate (?<wanted>[\d.]+ [KMG]iB))?|CUDA error: out of memory|Cuda Runtime \(out of memory\)|torch\S{0,20}\.OutOfMemoryError|No available memory for the cache blocks|larger than the available KV cache memory|larger than the maximum number of tokens that can be stored in KV cache|ResourceExhaustedError: OOM when allocating/i,
        examples: [
            'torch.cuda.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 GiB (GPU 0; 15.78 GiB total capacity)',
            "ValueError: To serve at least one request with the models's max seq len (131072), (16.00 GiB KV cache is needed, which is larger than the available KV cache memory (4.72 GiB).",
            'ValueError: No available memory for the cache blocks. Try increasing `gpu_memory_utilization`',
        ],
    },
    {
        cause: 'gpu-missing',
        literals: [
            'found no nvidia driver',
            'no cuda gpus are available',
            'libcuda.so',
            'cuda is not available',
            'torch.cuda.is_available() is false',
            'no gpu available',
            'failed to infer device type',
        ],
        pattern: /Found no NVIDIA driver on your system|No CUDA GPUs are available|libcuda\.so(?:\.\d)?: cannot open shared object file|torch\.cuda\.is_available\(\) is False|Failed to infer device type/,
        examples: [
            'RuntimeError: Found no NVIDIA driver on your system.',
            'RuntimeError: Attempting to deserialize object on a CUDA device but torch.cuda.is_available() is False.',
            'ImportError: libcuda.so.1: cannot open shared object file: No such file or directory',
        ],
    },
    {
        cause: 'gpu-driver',
        literals: [
            'cuda driver version is insufficient',
            'nvidia driver on your system is too old',
            'no kernel image is available',
            'unsatisfied condition: cuda',
            'is not compatible with the current pytorch',
        ],
        pattern: /CUDA driver version is insufficient for CUDA runtime version|NVIDIA driver on your system is too old(?: \(found version (?<version>\d+)\))?|no kernel image is available for execution|unsatisfied condition: cuda ?>= ?(?<cuda>[\d.]+)|CUDA capability sm_\d+ is not compatible/,
        examples: [
            'RuntimeError: CUDA error: no kernel image is available for execution on the device',
            'The NVIDIA driver on your system is too old (found version 11040).',
            'nvidia-container-cli: requirement error: unsatisfied condition: cuda>=12.4',
        ],
    },
    {
        cause: 'memory-in-container',
        literals: [
            'memoryerror',
            'unable to allocate',
            'perhaps out of memory',
            'oomkilled',
            'exit code 137',
            'cannot allocate memory',
            'std::bad_alloc',
            'out of memory: killed process',
        ],
        pattern: /\bMemoryError\b|Unable to allocate (?<wanted>[\d.]+ [KMGT]iB) for an array|was sent SIGKILL! Perhaps out of memory|\bOOMKilled\b|[Ee]xit code:? 137\b|Cannot allocate memory|std::bad_alloc|Out of memory: Killed process/,
        examples: [
            '[ERROR] Worker (pid:45) was sent SIGKILL! Perhaps out of memory?',
            'numpy.core._exceptions._ArrayMemoryError: Unable to allocate 7.45 GiB for an array with shape (1000000, 1000)',
            'Reason: OOMKilled',
        ],
    },
    {
        cause: 'mlflow-no-model',
        literals: ['could not find an mlmodel configuration file', 'no such artifact: mlmodel'],
        pattern: /Could not find an "?MLmodel"? configuration file(?: at "?(?<path>[^"\s]{1,300}))?|No such artifact: '?MLmodel/,
        examples: [
            'mlflow.exceptions.MlflowException: Could not find an "MLmodel" configuration file at "/var/azureml-app/azureml-models/credit/3"',
        ],
    },
    {
        cause: 'mlflow-flavour',
        literals: ['does not have the python_function flavor', 'flavor loader'],
        pattern: /does not have (?:the|a) "?'?(?<flavour>python_function|\w+)"?'? flavor|No valid flavor|Model does not have .{0,40}flavor/i,
        examples: ['mlflow.exceptions.MlflowException: Model does not have the "python_function" flavor'],
    },
    {
        cause: 'triton-layout',
        literals: [
            'failed to poll model repository',
            'at least one version must be available',
            'no model version was found',
            'failed to open text file for read',
            'is missing or is not a directory',
            'unable to find',
        ],
        pattern: /(?:failed to poll model repository|at least one version must be available under the version policy of model '(?<model>[\w.-]{1,120})'|No model version was found|[Uu]navailable: unable to find '(?<path>[^']{1,300})'|failed to open text file for read (?<file>\S{1,300}config\.pbtxt))/,
        examples: [
            "UNAVAILABLE: Invalid argument: at least one version must be available under the version policy of model 'densenet'",
            "| model_1 | -1 | UNAVAILABLE: Unavailable: unable to find '/models/model_1/1/model.txt' for model 'model_1' |",
            'failed to open text file for read /mnt/models/1/config.pbtxt: No such file or directory',
        ],
    },
    {
        cause: 'triton-config',
        literals: [
            'must specify platform or backend',
            'unexpected platform type',
            'must specify platform for',
            'configuration expects',
            'error parsing text-format inference.modelconfig',
            'auto-complete',
        ],
        pattern: /(?:must specify 'platform' or 'backend' for '?(?<model>[\w.-]{1,120})|[Uu]nexpected platform type '?(?<platform>[\w.-]{0,80})|must specify platform for|model '(?<model2>[\w.-]{1,120})',? tensor '(?<tensor>[\w./:-]{1,120})': the model expects.{0,200}|[Ee]rror parsing text-format inference\.ModelConfig|unable to auto-?complete)/i,
        examples: [
            "Internal: must specify 'platform' or 'backend' for 'densenet'",
            "unable to load model 'densenet', tensor 'data_0': the model expects 4 dimensions (shape [1,3,224,224]) but the model configuration expects 3 dimensions",
            'Error parsing text-format inference.ModelConfig: 3:1: Expected identifier',
        ],
    },
    {
        cause: 'triton-load',
        literals: ['failed to load all models', 'failed to load', 'unavailable: internal'],
        pattern: /creating server: Internal - failed to load all models|failed to load '(?<model>[\w.-]{1,120})' version|\| (?<model2>[\w.-]{1,120}) +\| -?\d+ +\| UNAVAILABLE: (?<reason>.{1,200}?) *\|/i,
        weight: 'symptom',
        confidence: 'certain',
        examples: [
            'error: creating server: Internal - failed to load all models',
            "failed to load 'densenet' version 1: Internal: onnx runtime error 1",
        ],
    },
]);

;// CONCATENATED MODULE: ./build/diagnosis/signatures/scoring.js

/** A status of the scoring URI in the forms in which it is printed. */
function scoring_status(code, cause) {
    return {
        cause,
        weight: 'symptom',
        confidence: 'certain',
        literals: [
            ...[
                `http/1.1 ${code}`,
                `http/2 ${code}`,
                `http/1.0 ${code}`,
                `${code} client error`,
                `${code} server error`,
            ],
            ...[
                `status code ${code}`,
                `status code: ${code}`,
                `status: ${code}`,
                `statuscode:${code}`,
                `http error ${code}`,
                `http ${code}`,
            ],
        ],
        pattern: new RegExp(String.raw `(?:^|[<>" ])HTTP\/[\d.]{1,3} ${code}\b|\b${code} (?:Client|Server) Error: .{0,80} for url: (?<url>https:\/\/[\w.-]{1,120})|(?:scor|invok|request).{0,60}\b(?:status code:?|HTTP(?: error)?) ${code}\b|^(?:HTTP|[Ss]tatus(?: code)?):? ${code}\b`),
        values: { status: String(code) },
        examples: [`HTTP/1.1 ${code} Reason`, `< HTTP/2 ${code}`, `HTTP ${code}`],
        never: [`"POST /score HTTP/1.0" ${code} 12`],
    };
}
const scoring = defineSignatures([
    {
        cause: 'no-traffic',
        literals: ['no valid deployments to route to'],
        examples: [
            'No valid deployments to route to. Please check that the endpoint has at least one deployment with positive weight values or use a deployment specific header to route.',
        ],
    },
    {
        cause: 'deployment-header',
        literals: ['not found for this endpoint'],
        pattern: /Deployment name (?<deployment>[\w-]{1,64}) not found for this endpoint/,
        examples: ['ValidationException: Deployment name blue not found for this endpoint'],
    },
    {
        cause: 'scoring-timeout',
        literals: ['upstream request timeout'],
        examples: ['upstream request timeout'],
    },
    {
        cause: 'model-error',
        literals: [
            'ms-azureml-model-error-statuscode',
            'failed dependency',
            'model error',
            'unexpected error occurred in scoring script',
        ],
        pattern: /ms-azureml-model-error-statuscode["']?[:=] ?["']?(?<inner>\d{3})|\b424\b.{0,20}(?:Failed Dependency|Model Error)|original-code=(?<inner2>\d{3})|An unexpected error occurred in scoring script/i,
        weight: 'symptom',
        confidence: 'certain',
        examples: [
            'ms-azureml-model-error-statuscode: 500',
            'HTTP/1.1 424 Failed Dependency',
            'An unexpected error occurred in scoring script. Check the logs for more info.',
        ],
    },
    {
        cause: 'too-many-requests',
        literals: ['too many pending requests', 'rate-limiting', 'too many requests'],
        pattern: /[Tt]oo many pending requests|\b429\b.{0,20}(?:Too Many Requests|Rate-limiting)/i,
        weight: 'symptom',
        confidence: 'certain',
        examples: [
            'Too many pending requests',
            '429 Client Error: Too Many Requests for url: https://credit.westeurope.inference.ml.azure.com/score',
        ],
    },
    {
        cause: 'payload-too-large',
        literals: ['payload too large', 'request entity too large'],
        pattern: /\b413\b.{0,20}(?:Payload|Request Entity) Too Large|[Pp]ayload too large/i,
        weight: 'symptom',
        confidence: 'certain',
        examples: ['HTTP/1.1 413 Payload Too Large'],
    },
    {
        cause: 'http-unauthorized',
        literals: [
            'key_auth_access_denied',
            'key_auth_bad_header_forbidden',
            'access denied due to',
            'aml_token_auth',
        ],
        pattern: /\b(?:key_auth_access_denied|key_auth_bad_header_forbidden|aml_token_auth\w*)\b|Access denied due to invalid/i,
        examples: ['{"error": "key_auth_access_denied"}'],
    },
    scoring_status(401, 'http-unauthorized'),
    scoring_status(403, 'http-forbidden'),
    scoring_status(404, 'http-not-found'),
    scoring_status(408, 'scoring-timeout'),
    scoring_status(409, 'k8s-http-conflict'),
    scoring_status(413, 'payload-too-large'),
    scoring_status(424, 'model-error'),
    scoring_status(429, 'too-many-requests'),
    scoring_status(500, 'http-server-error'),
    scoring_status(502, 'k8s-http-crash'),
    scoring_status(503, 'k8s-http-busy'),
    scoring_status(504, 'k8s-http-timeout'),
    {
        cause: 'http-other',
        literals: ['http/1.1 4', 'http/1.1 5', 'http/1.0 4', 'http/1.0 5', 'http/2 4', 'http/2 5'],
        pattern: /(?:^|[<>" ])HTTP\/[\d.]{1,3} (?<status>[45]\d\d)\b/,
        weight: 'class',
        confidence: 'certain',
        examples: ['HTTP/1.1 415 Unsupported Media Type', '< HTTP/2 507'],
        never: ['"POST /score HTTP/1.0" 500 12'],
    },
    {
        cause: 'empty-answer',
        literals: ['http/1.1 200 ok', 'http/1.0 200 ok', 'http/2 200'],
        pattern: /(?:^|[<>" ])HTTP\/[\d.]{1,3} 200\b.{0,1000}?(?:\b[Cc]ontent-[Ll]ength: 0\b| null ?$)/,
        weight: 'hint',
        examples: ['HTTP/1.1 200 OK\nContent-Length: 0', 'HTTP/2 200\ncontent-type: application/json\n\nnull\n'],
        never: ['HTTP/1.1 200 OK\nContent-Length: 12\n\n{"a": [1]}'],
    },
]);

;// CONCATENATED MODULE: ./build/diagnosis/signatures/script.js
/** The scoring script: what the inference server says of it, and what Python does. */

const script = defineSignatures([
    {
        cause: 'script-not-found',
        literals: ['no score script found', 'no module named main', 'expected script to be found in pythonpath'],
        pattern: /No score script found\. Expected score script (?<script>[\w.-]{1,100}?)\.(?: |$)|No module named '?main'?(?:$|[^\w.])|Expected script to be found in PYTHONPATH/,
        examples: [
            "ModuleNotFoundError: No module named 'main'",
            'No score script found. Expected score script main.py.',
            "Expected script to be found in PYTHONPATH: ['/var/azureml-app']",
        ],
    },
    {
        cause: 'script-not-found',
        literals: ['current contents of aml_app_root', 'not an accessible directory in the container'],
        pattern: /Current contents of AML_APP_ROOT: (?<contents>.{0,200})|not an accessible directory in the container/,
        weight: 'symptom',
        examples: ["Current contents of AML_APP_ROOT: ['azureml-models', 'src']"],
    },
    {
        cause: 'code-file-missing',
        literals: ['no such file or directory', 'cant open file'],
        pattern: /(?:No such file or directory: |can't open file )'(?<path>\/var\/azureml-app\/(?!azureml-models)[^']{1,300}\.(?:py|json|ya?ml|txt|csv|pkl|cfg|ini))'/,
        examples: [
            "FileNotFoundError: [Errno 2] No such file or directory: '/var/azureml-app/workspace/online_ep_scoring.py'",
            "python: can't open file '/var/azureml-app/src/app.py': [Errno 2] No such file or directory",
        ],
    },
    {
        cause: 'script-no-init',
        literals: [
            'does not have a init() function',
            'module main has no attribute init',
            'has no attribute init',
        ],
        pattern: /(?:User script at (?<script>\S{1,300}) )?does not have an? init\(\) function|module '(?:main|entry_module|score)' has no attribute 'init'/,
        examples: [
            'User script at /var/azureml-app/src/score.py does not have a init() function defined.',
            "AttributeError: module 'main' has no attribute 'init'",
        ],
    },
    {
        cause: 'script-no-run',
        literals: ['does not have a run() function', 'has no attribute run'],
        pattern: /(?:User script at (?<script>\S{1,300}) )?does not have an? run\(\) function|module '(?:main|entry_module|score)' has no attribute 'run'/,
        examples: ['User script at /var/azureml-app/src/score.py does not have a run() function defined.'],
    },
    {
        cause: 'run-signature',
        literals: [
            'run() cannot accept positional-only',
            'run() needs to accept an argument',
            'run() cannot be decorated with both',
        ],
        pattern: /(?<rule>run\(\) (?:cannot accept positional-only|needs to accept an argument|cannot be decorated with both).{0,100})/,
        examples: [
            'run() cannot accept positional-only arguments, *args, or **kwargs.',
            'run() needs to accept an argument for input data.',
            'run() needs to accept an argument other than "request_headers".',
            'run() cannot be decorated with both @rawhttp and @input_schema',
        ],
    },
    {
        cause: 'script-syntax',
        literals: ['syntaxerror', 'indentationerror', 'taberror'],
        pattern: /(?:^|\s)(?<error>(?:SyntaxError|IndentationError|TabError): .{1,200})/,
        examples: ["SyntaxError: '(' was never closed", 'IndentationError: unexpected indent'],
    },
    {
        cause: 'model-path',
        literals: [
            'azureml-models/',
            'model artifact not found',
            'savedmodel file does not exist at',
            'no_suchfile',
            'model path does not exist',
            'not found in cache at',
        ],
        pattern: /Model [\w.-]{1,200} not found in cache at|(?:No such file or directory|[Nn]ot found|does not exist|NO_SUCHFILE|[Nn]o such file|not a directory|[Uu]nable to open|cannot find|Could not find|No file or directory)\b.{0,120}?(?<path>\/var\/azureml-app\/azureml-models\/[^\s'",)\]]{1,400})|(?<path2>\/var\/azureml-app\/azureml-models\/[^\s'",)\]]{1,400})['"]? ?(?:does not exist|not found|is not a (?:file|directory|local folder)|failed)/,
        examples: [
            'FileNotFoundError: Model artifact not found: /var/azureml-app/azureml-models/credit/3/model.joblib',
            "[Errno 2] No such file or directory: '/var/azureml-app/azureml-models/credit/3/model.pkl'",
            'OSError: SavedModel file does not exist at: /var/azureml-app/azureml-models/credit/3/outputs/best_model/{saved_model.pbtxt|saved_model.pb}',
            'NO_SUCHFILE : Load model from /var/azureml-app/azureml-models/onnx_model/1/onnx_model failed',
            'ValueError: Model path does not exist: /var/azureml-app/azureml-models/credit/1/credit/model.h5',
            // Model.get_model_path of the SDK v1, which looks beside the models of v2.
            'Message: Model credit not found in cache at azureml-models or in current working directory /var/azureml-app. For more info, set logging level to DEBUG.',
        ],
    },
    {
        cause: 'file-not-found',
        literals: ['filenotfounderror', 'no such file or directory'],
        pattern: /FileNotFoundError: \[Errno 2\] No such file or directory: '(?<path>(?!\/var\/azureml-app\/)[^']{1,300})'|FileNotFoundError: \[Errno 2\] (?!No such file or directory: '\/var\/azureml-app)(?<detail>.{1,200})/,
        examples: ["FileNotFoundError: [Errno 2] No such file or directory: 'model/vocab.txt'"],
        never: [
            "FileNotFoundError: [Errno 2] No such file or directory: '/var/azureml-app/azureml-models/credit/3/model.pkl'",
        ],
    },
    {
        cause: 'permission-denied',
        literals: ['permissionerror', 'errno 13', 'permission denied:'],
        pattern: /PermissionError: \[Errno 13\] Permission denied: '?(?<path>[^'\s]{1,300})|PermissionError: .{1,100}/,
        examples: ["PermissionError: [Errno 13] Permission denied: '/root/.cache'"],
    },
    {
        cause: 'variable-missing',
        literals: ['keyerror'],
        pattern: /KeyError: '(?<variable>[A-Z][A-Z0-9_]{2,80})'/,
        confidence: 'likely',
        examples: ["KeyError: 'AZUREML_MODEL_DIR'", "KeyError: 'DB_CONNECTION'"],
        never: ["KeyError: 'age'"],
    },
    {
        cause: 'script-import-failed',
        literals: ['failed to import user script because it raised an unhandled exception'],
        weight: 'symptom',
        confidence: 'certain',
        examples: ['Failed to import user script because it raised an unhandled exception'],
    },
    {
        cause: 'init-failed',
        literals: ['users init function failed', 'encountered exception traceback', 'user init raised'],
        pattern: /User's init function failed|Encountered Exception Traceback/,
        weight: 'symptom',
        confidence: 'certain',
        examples: ["User's init function failed", 'Encountered Exception Traceback (most recent call last):'],
    },
    {
        cause: 'run-raised',
        literals: ['caught an unhandled exception from the user script', 'user_script.userscriptexception'],
        weight: 'symptom',
        confidence: 'certain',
        examples: [
            'Caught an unhandled exception from the user script',
            'azureml_inference_server_http.server.user_script.UserScriptException: Caught an unhandled exception from the user script',
        ],
    },
    {
        cause: 'scoring-timeout',
        literals: ['failed to finish execution within the allocated time'],
        pattern: /Script failed to finish execution within the allocated time: (?<timeout>\d{1,9}) ?ms|failed to finish execution within the allocated time/,
        examples: ['Script failed to finish execution within the allocated time: 5000ms'],
    },
]);

;// CONCATENATED MODULE: ./build/diagnosis/signatures/service.js
/** Faults of the service, slowness, the subscription, and envelopes that say nothing. */

const service = defineSignatures([
    {
        cause: 'provider-not-registered',
        literals: [
            'subscriptionnotregistered',
            'missingsubscriptionregistration',
            'isnt registered with subscription',
            'register-resource-provider',
        ],
        pattern: /Resource provider '?\[?(?<provider>Microsoft\.\w+)\]?'? isn't registered|\bSubscriptionNotRegistered\b|\bMissingSubscriptionRegistration\b(?:.{0,120}namespace '(?<provider2>Microsoft\.\w+)')?|isn't registered with Subscription|register-resource-provider/,
        examples: [
            "azure.core.exceptions.HttpResponseError: (SubscriptionNotRegistered) Resource provider [N/A] isn't registered with Subscription [N/A]. Please see troubleshooting guide, available here: https://aka.ms/register-resource-provider",
            "(MissingSubscriptionRegistration) The subscription is not registered to use namespace 'Microsoft.MachineLearningServices'.",
        ],
    },
    {
        cause: 'subscription-not-found',
        literals: [
            'subscriptionnotfound',
            'subscription does not exist',
            'invalidsubscriptionid',
            'readonlydisabledsubscription',
        ],
        pattern: /\bSubscriptionNotFound\b|\bInvalidSubscriptionId\b|\bReadOnlyDisabledSubscription\b|[Ss]ubscription (?:'(?<subscription>[\w-]{1,64})' )?(?:does not exist|could not be found)/,
        examples: [
            "(SubscriptionNotFound) The subscription '1111' could not be found.",
            'BadArgument: Subscription does not exist',
        ],
    },
    {
        cause: 'creation-slow',
        literals: ['taking longer than our normal time'],
        examples: ['The Managed Inference service creation is taking longer than our normal time'],
    },
    {
        cause: 'throttled',
        literals: ['toomanyrequests', 'subscriptionrequeststhrottled', 'operationnotallowed'],
        pattern: /\((?:TooManyRequests|SubscriptionRequestsThrottled)\)|"code": ?"(?:TooManyRequests|SubscriptionRequestsThrottled)"/,
        examples: ['(TooManyRequests) The request is being throttled.'],
        never: ['toomanyrequests: You have reached your pull rate limit.'],
    },
    {
        cause: 'internal-error',
        literals: [
            'internalservererror',
            'internal error',
            'received 500 from a service request',
            'object reference not set to an instance of an object',
        ],
        pattern: new RegExp(`${codePattern('InternalServerError').source}|oe-tsg#error-internalservererror|Received 500 from a service request|Object reference not set to an instance of an object|\\bInternalServerError\\b`),
        weight: 'symptom',
        confidence: 'certain',
        examples: [
            '(InferencingClientCreateDeploymentFailed) InferencingClient HttpRequest error, error detail: Object reference not set to an instance of an object., internal stacktrace [   at Microsoft.MachineLearning',
            '(InternalServerError) Internal error. Please see troubleshooting guide, available here: https://aka.ms/oe-tsg#error-internalservererror',
            '(ServiceError) Received 500 from a service request \u2026 Target: POST https://inference-deployment-api.inference-deployment-api.svc/inferencedeployment/subscriptions/1/endpoints/e/deployments/openapi/v2?api-version=2021-10-01&validateOnly=False',
        ],
    },
    {
        cause: 'inferencing-client',
        literals: ['inferencingclientcallfailed', 'inferencingclientcreatedeploymentfailed'],
        pattern: /InferencingClient(?:Call|CreateDeployment)Failed\b(?:\)|"|:)* ?(?<detail>[^"{}]{3,200})?/,
        weight: 'class',
        examples: ['(InferencingClientCallFailed) something else'],
    },
]);

;// CONCATENATED MODULE: ./build/diagnosis/signatures/start.js
/** The container and its server: whether they start, and what the probes say. */

const start = defineSignatures([
    {
        cause: 'container-crashed',
        literals: ['user container has crashed or terminated'],
        pattern: /User container has crashed or terminated(?:: ?(?<probe>Liveness|Readiness) probe failed: HTTP probe failed with statuscode: (?<status>\d{3}))?/,
        weight: 'symptom',
        confidence: 'certain',
        examples: [
            '(None) ResourceNotReady: User container has crashed or terminated: Liveness probe failed: HTTP probe failed with statuscode: 502. Please see troubleshooting guide, available here: https://aka.ms/oe-tsg#error-resourcenotready\nCode: None',
            'HttpResponseError: (BadArgument) User container has crashed or terminated: Liveness probe failed: HTTP probe failed with statuscode: 502.',
            'User container has crashed or terminated. Please see troubleshooting guide',
        ],
    },
    {
        cause: 'probe-path-or-port',
        literals: ['probe failed with statuscode: 404', 'probe failed: get', 'probe failed: dial tcp'],
        pattern: /(?<probe>Liveness|Readiness) probe failed: (?:HTTP probe failed with statuscode: (?<status>404|405)|(?:Get|dial) .{1,200}connection refused)/,
        weight: 'symptom',
        confidence: 'likely',
        examples: [
            'Kind: Pod, Name: LivenessProbeFailed, Type: Warning, Time: 2024-11-12T13:55:18.532067Z, Message: Liveness probe failed: HTTP probe failed with statuscode: 404',
            'Readiness probe failed: Get "http://10.0.0.4:5001/": dial tcp 10.0.0.4:5001: connect: connection refused',
        ],
    },
    {
        cause: 'container-crashed',
        literals: [
            'livenessprobefailed',
            'liveness probe failed',
            'readiness probe failed',
            'readinessprobefailed',
        ],
        pattern: /(?<probe>Liveness|Readiness) probe failed(?:: HTTP probe failed with statuscode: (?<status>\d{3}))?|(?:Liveness|Readiness)ProbeFailed/,
        weight: 'symptom',
        confidence: 'likely',
        examples: [
            'Kind: Pod, Name: LivenessProbeFailed, Type: Warning, Time: 20220519-03:11:59.750675, Message: Liveness probe failed: HTTP probe failed with statuscode: 502',
        ],
    },
    {
        cause: 'container-crashed',
        literals: ['resourcenotready'],
        pattern: new RegExp(`${codePattern('ResourceNotReady').source}|oe-tsg#error-resourcenotready|\\bResourceNotReady\\b`),
        weight: 'class',
        examples: ['ResourceNotReady: a text of tomorrow'],
    },
    {
        cause: 'container-crashed',
        literals: [
            'worker failed to boot',
            'exit code 3',
            'exit code 1',
            'back-off restarting failed container',
            'exited with code',
        ],
        pattern: /Worker failed to boot|\b[Ee]xit code (?<status>[1-9]\d{0,2})\b|Back-off restarting failed container|exited with code (?<status2>[1-9]\d{0,2})\b/,
        weight: 'class',
        examples: [
            "gunicorn.errors.HaltServer: <HaltServer 'Worker failed to boot.' 3>",
            'Exit code 3 is not normal. Killing image.',
        ],
    },
    {
        cause: 'container-too-big',
        literals: ['cannot start user container', 'more resources than'],
        pattern: /requests? more resources than|[Cc]annot start user container/,
        weight: 'cause',
        examples: ['OutOfQuota: The container requests more resources than the instance type supports.'],
    },
    {
        cause: 'server-package-missing',
        literals: ['a required package azureml-inference-server-http is missing'],
        examples: ['A required package azureml-inference-server-http is missing.'],
    },
    {
        cause: 'server-package-missing',
        literals: [
            'package(s) not found: azureml-inference-server-http',
            'install azureml-inference-server-http version',
        ],
        // The image then tries to install it; where it may go out to the internet, that works.
        weight: 'hint',
        confidence: 'likely',
        examples: [
            'WARNING: Package(s) not found: azureml-inference-server-http',
            '2024-11-12T13:55:18,532067000+00:00 | gunicorn/run | Install azureml-inference-server-http version 1.3.2',
        ],
    },
    {
        cause: 'server-package-missing',
        literals: [
            'no module named azureml_inference_server_http',
            'gunicorn: not found',
            'gunicorn: command not found',
            'azmlinfsrv: ',
        ],
        pattern: /No module named '?azureml_inference_server_http|(?:gunicorn|azmlinfsrv): (?:command )?not found/,
        examples: [
            "ModuleNotFoundError: No module named 'azureml_inference_server_http'",
            '/bin/sh: azmlinfsrv: command not found',
        ],
    },
    {
        cause: 'server-too-old-jinja',
        literals: [
            'cannot import name markup from jinja2',
            'cannot import name escape from jinja2',
            'cannot import name url_quote from werkzeug',
            'cannot import name json from itsdangerous',
            'cannot import name soft_unicode from markupsafe',
        ],
        pattern: /cannot import name '(?<object>Markup|escape|url_quote|json|soft_unicode)' from '(?<module>jinja2|werkzeug\.urls|itsdangerous|markupsafe)'/,
        examples: [
            "ImportError: cannot import name 'Markup' from 'jinja2'",
            "ImportError: cannot import name 'url_quote' from 'werkzeug.urls' (/azureml-envs/x/werkzeug/urls.py)",
        ],
    },
    {
        cause: 'server-too-old-flask',
        literals: ['register() takes 3 positional arguments but 4 were given'],
        examples: ['TypeError: register() takes 3 positional arguments but 4 were given'],
    },
    {
        cause: 'setuptools-missing',
        literals: ['no module named pkg_resources'],
        pattern: /No module named '?pkg_resources/,
        examples: ["ModuleNotFoundError: No module named 'pkg_resources'"],
    },
    {
        cause: 'native-crash',
        literals: [
            'segmentation fault',
            'illegal instruction',
            'was sent sig',
            'fatal python error',
            'core dumped',
        ],
        pattern: /was sent (?<signal>SIG(?:SEGV|ILL|ABRT|BUS|FPE))|(?<signal2>Segmentation fault|Illegal instruction|Aborted|Bus error) +\(core dumped\)|Fatal Python error: (?<signal3>Segmentation fault|Illegal instruction|Aborted|Bus error)/,
        examples: [
            '[2026-01-01 00:00:00 +0000] [10] [ERROR] Worker (pid:211) was sent SIGSEGV!',
            '/var/runit/gunicorn/run: line 60:    45 Illegal instruction     (core dumped) gunicorn',
            'Fatal Python error: Segmentation fault',
        ],
        never: [
            '[2026-01-01 00:00:00 +0000] [10] [ERROR] Worker (pid:211) was sent SIGKILL! Perhaps out of memory?',
            '[2026-01-01 00:00:00 +0000] [10] [ERROR] Worker (pid:211) was sent SIGTERM!',
        ],
    },
    {
        cause: 'worker-timeout',
        literals: ['worker timeout (pid'],
        pattern: /WORKER TIMEOUT \(pid:? ?\d+\)/,
        weight: 'symptom',
        confidence: 'likely',
        examples: ['[2026-01-01 00:00:00 +0000] [12] [CRITICAL] WORKER TIMEOUT (pid:45)'],
    },
    {
        cause: 'port-in-use',
        literals: ['address already in use'],
        pattern: /(?:Connection in use: \('?[\w.:]*'?, (?<port>\d+)\)|[Aa]ddress already in use)/,
        examples: ["[ERROR] Connection in use: ('0.0.0.0', 5001)\nOSError: [Errno 98] Address already in use"],
    },
    {
        cause: 'start-command-missing',
        literals: ['executable file not found in', 'exec: ', 'unable to start container process'],
        pattern: /exec: "(?<command>[^"]{1,200})": (?:executable file not found in \$PATH|stat [^:]{1,200}: no such file or directory|permission denied)|starting container process caused: (?<reason>.{1,200})/,
        examples: [
            'OCI runtime create failed: exec: "python3.12": executable file not found in $PATH: unknown',
            'exec: "/app/start.sh": permission denied: unknown',
        ],
    },
]);

;// CONCATENATED MODULE: ./build/diagnosis/signatures/state.js
/** What stands in the way of the request: left-over resources, names that are taken, operations that still run. */

const state = defineSignatures([
    {
        cause: 'deployment-unrecoverable',
        literals: ['failed during initial provisioning', 'is in an unrecoverable state'],
        pattern: /(?:Specified deployment \[(?<deployment>[\w-]{1,64})\] )?failed during initial provisioning and is in an unrecoverable state|is in an unrecoverable state/,
        // Why it failed in the first place is what people want to know; a log may tell.
        weight: 'symptom',
        confidence: 'certain',
        examples: [
            '(InferencingClientCallFailed) Specified deployment [blue] failed during initial provisioning and is in an unrecoverable state. Delete and re-create.',
        ],
    },
    {
        cause: 'endpoint-unrecoverable',
        literals: ['has not been created successfully'],
        pattern: /Specified endpoint \[(?<endpoint>[\w-]{1,64})\] has not been created successfully|endpoint has not been created successfully or is in deleting/i,
        weight: 'symptom',
        confidence: 'certain',
        examples: [
            'Specified endpoint [credit] has not been created successfully. Please recreate the endpoint.',
            '"errors":{"":["This endpoint has not been created successfully or is in deleting provisioning state. Please recreate endpoint and then try again to create deployment."]}',
        ],
    },
    {
        cause: 'endpoint-busy',
        literals: ['provisioning state', 'another operation'],
        pattern: /Cannot (?:create|update|delete) (?:a )?(?:deployment|endpoint)(?: in endpoint)? (?<endpoint>[\w-]{1,64})? ?because it is in (?<state>\w{1,30}) provisioning state|[Aa]nother operation (?:is )?(?:already )?in progress/,
        examples: ['Cannot create a deployment in endpoint credit because it is in Updating provisioning state.'],
    },
    {
        cause: 'deployment-has-traffic',
        literals: ['with non-zero traffic weight'],
        pattern: /delete deployment \[(?<deployment>[\w-]{1,64})\] with non-zero traffic weight|with non-zero traffic weight/,
        examples: ["Can't delete deployment [blue] with non-zero traffic weight"],
    },
    {
        cause: 'endpoint-name-taken',
        literals: [
            'endpoint with this name already exists',
            'already an endpoint with this name',
            'name needs to be unique within a region',
        ],
        examples: [
            'ERROR: (UserError) An endpoint with this name already exists. If you are trying to create a new endpoint, use a',
            'There is already an endpoint with this name, Endpoint name needs to be unique within a region',
        ],
    },
    {
        cause: 'deployment-exists',
        literals: ['deployment with this name already exists', 'deployment already exists'],
        examples: ['A deployment with this name already exists'],
    },
    {
        cause: 'name-just-deleted',
        literals: ['{{title:not found}}', 'specified resource was not found'],
        pattern: /\(InferencingClientCallFailed\) ?\{\{"title": ?"Not Found"\}\}|\{\{"title": ?"Not Found"\}\}|\(NotFound\) The specified resource was not found/,
        examples: [
            '(NotFound) The specified resource was not found. Code: NotFound Exception Details: (InferencingClientCallFailed) {{"title":"Not Found"}}',
        ],
    },
    {
        cause: 'operation-cancelled',
        literals: ['operationcanceled', 'canceled by another operation', 'waiting for lock confirmation'],
        pattern: /\bOperationCanceled\b|canceled by another operation that has a higher priority|waiting for lock confirmation/,
        examples: [
            'OperationCanceled',
            'Operation was canceled by another operation that has a higher priority',
            'Operation was canceled because the previous operation is waiting for lock confirmation.',
        ],
    },
    {
        cause: 'failed-without-reason',
        literals: ['provisioning_state', 'provisioningstate', 'terminal provisioning state'],
        pattern: /"?provisioning_?[sS]tate"?["']?: ?"?(?:Failed|Canceled)|completed with terminal provisioning state '?(?<state>Failed|Canceled)/,
        weight: 'class',
        examples: [
            '"provisioning_state": "Failed",',
            '{"properties":{"provisioningState":"Failed"}}',
            "ResourceDeploymentFailure: The resource operation completed with terminal provisioning state 'Failed'.",
        ],
    },
]);

;// CONCATENATED MODULE: ./build/diagnosis/signatures/index.js















const SIGNATURES = [
    ...client,
    ...codes,
    ...quota,
    ...identity,
    ...state,
    ...contract,
    ...image_image,
    ...assets,
    ...runtime,
    ...packages_packages,
    ...script,
    ...start,
    ...scoring,
    ...kubernetes,
    ...service,
];


/***/ })

};
