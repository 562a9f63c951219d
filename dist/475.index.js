export const id = 475;
export const ids = [475,516];
export const modules = {

/***/ 8475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diagnoses: () => (/* reexport */ diagnoses),
  en: () => (/* binding */ en),
  titles: () => (/* binding */ titles)
});

;// CONCATENATED MODULE: ./build/text/chapter.js
/** The message keys of a chapter. */
function flatten(chapter) {
    const texts = {};
    for (const [id, { messages }] of Object.entries(chapter)) {
        for (const [variant, wording] of Object.entries(messages))
            texts[variant === 'default' ? id : `${id}/${variant}`] = wording;
    }
    return texts;
}

;// CONCATENATED MODULE: ./build/text/en/assets.js
const LATER = 'If an earlier step of the job registers it, run the preflight behind that step.';
/** What is said of each kind of asset that is not there. */
function missing({ name, outcome, register, restore }) {
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
function allArchived({ name, register, restore }) {
    return {
        what: `The ${name} "{name}" in {home} has no version that is not archived, so there is nothing that @latest could be. The client stops.`,
        fix: `Before the deploy, ${register}${restore}; or name the version itself.`,
    };
}
const NO_DOWNLOAD = 'The container cannot download it, and the deployment fails.';
const NO_ENVIRONMENT = 'There is nothing to run the container from, and the deployment fails.';
const MODEL = {
    name: 'model',
    outcome: NO_DOWNLOAD,
    register: 'register it (az ml model create)',
    restore: ', or restore one (az ml model restore)',
};
const ENVIRONMENT = {
    name: 'environment',
    outcome: NO_ENVIRONMENT,
    register: 'register it (az ml environment create)',
    restore: ', or restore one (az ml environment restore)',
};
const CODE = {
    name: 'code asset',
    outcome: NO_DOWNLOAD,
    register: 'name the folder of this repository that holds the scoring script, which the client then uploads',
    restore: '',
};
const assets = {
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

;// CONCATENATED MODULE: ./build/text/en/capacity.js
const NOT_QUOTA = 'Quota is not capacity: it allows machines and does not make any. With quota to spare, such a deployment can stay in Creating until it runs out of time.';
const capacity = {
    'capacity/offered': {
        title: 'The region has the VM size for online endpoints',
        messages: {
            default: {
                what: 'Azure ML does not list {name} among the VM sizes of {region}. A deployment to a size that a region does not have fails, often as a lack of quota with the limit [N/A].',
                fix: 'Take a size that the region has, such as {nearest}, or a workspace in another region. All of them: az ml compute list-sizes --location {region}',
            },
            'not-for-endpoints': {
                what: 'Azure ML lists {name} in {region}, but not for managed online endpoints (its compute types lack MIR). If that list is right, the deployment fails.',
                fix: 'Take a size that it lists for endpoints, such as {nearest}. If you have deployed to {name} there, silence this line.',
            },
            'lists-disagree': {
                what: 'Azure ML lists {name} in {region}, but not for managed online endpoints (its compute types lack MIR); another list of sizes for them has it (the documented one of {listDate}, or that of another region). Two lists of Microsoft disagree.',
                fix: 'If the deployment fails for its size, take one that both have, such as {nearest}.',
            },
            retired: {
                what: 'Azure retired the {series} series, to which {name} belongs, on {on}; yet Azure ML still lists it in {region} for managed online endpoints. It may deploy, fail for want of machines, or lose its machines later.',
                fix: 'Move to a series that stays, such as {nearest}. Ask for its quota first: it is another VM family.',
            },
            empty: {
                what: 'Azure told of no VM size at all in {region}.',
                fix: 'See for yourself with az ml compute list-sizes --location {region}',
            },
        },
    },
    'capacity/restricted': {
        title: 'The region gives the VM size to this subscription',
        messages: {
            default: {
                what: `Azure does not give {name} in {region} to this subscription now ({reason})[[; closed in its zones {zones}]]. ${NOT_QUOTA}`,
                fix: 'Take another size or another region, or ask Azure support to open it for your subscription; more quota does not help.',
            },
            other: {
                what: `Azure restricts {name} in {region} for this subscription ({reason})[[; closed in its zones {zones}]]. ${NOT_QUOTA}`,
                fix: 'Take another size or another region, or ask Azure support why it is restricted for your subscription; more quota does not help.',
            },
        },
    },
};

;// CONCATENATED MODULE: ./build/text/en/compute.js
const compute = {
    'compute/unknown-size': {
        title: 'instance_type is the name of a VM size',
        messages: {
            default: {
                what: 'instance_type "{name}" is no VM size: Azure writes them like Standard_DS3_v2. The client passes it on unread; the service has no such size, and the deployment fails.',
                fix: 'Write the name of a size from the list of managed online endpoints, such as {nearest}.',
            },
            'did-you-mean': {
                what: 'instance_type "{name}" is no VM size: it looks like {meant} with other punctuation. The client passes it on unread; the service has no size of that name, and the deployment fails.',
                fix: 'Write instance_type: {meant}',
            },
            prefix: {
                what: 'instance_type "{name}" is not the whole name of a VM size. The client passes it on unread, and nothing says that the service puts the rest to it.',
                fix: 'Write instance_type: {meant}',
            },
            empty: {
                what: 'instance_type is empty. A managed deployment runs on a VM size that you choose; without one the service refuses it.',
                fix: 'Write the name of a size, such as instance_type: Standard_DS3_v2',
            },
        },
    },
    'compute/unlisted-size': {
        title: 'instance_type is in the list of sizes for managed online endpoints',
        messages: {
            default: {
                what: '{name} belongs by its name to the {series} series of Azure, but is not in the documented list of sizes for managed online endpoints (as of {date})[[; Azure ML itself listed such sizes in {region} on {recorded}, for other computes only]]. If the list is right, the service refuses the deployment, often as a lack of quota with the limit [N/A].',
                fix: 'Take a size from the list; nearest in vCPUs: {alternatives}. A run that may read Azure asks the list of the region, which settles it. If your workspace offers {name} for endpoints, silence this line.',
            },
            'unknown-series': {
                what: '{name} is not in the documented list of sizes for managed online endpoints (as of {date}), nor of any VM series that this tool knows. If it is a typo, the service finds no such size and the deployment fails.',
                fix: 'Check the name. Nearest in the list: {nearest}. If the size is newer than the list and your workspace offers it for endpoints, silence this line.',
            },
        },
    },
    'compute/retired-size': {
        title: 'The VM series of instance_type has not been retired',
        messages: {
            default: {
                what: 'Azure retired the {series} series, to which {name} belongs, on {on}, and the list of sizes for managed online endpoints does not have it. There are no machines left to deploy to.',
                fix: 'Take a size that is in the list: {alternatives}.',
            },
            'still-listed': {
                what: 'Azure retired the {series} series, to which {name} belongs, on {on}; yet the list of sizes for managed online endpoints still had it on {listDate}. Two documents of Microsoft disagree, so this may deploy, fail for want of machines, or lose its machines later.',
                fix: 'Move to a series that stays: {alternatives}. Ask for its quota first: it is another VM family.',
            },
            'date-passed': {
                what: 'Azure announced the end of the {series} series, to which {name} belongs, for {on} (announcements as of {asOf}). Unless the date was moved, there are no machines left to deploy to.',
                fix: 'Take another size: {alternatives}.',
            },
            soon: {
                what: 'Azure retires the {series} series, to which {name} belongs, on {on} (announcements as of {asOf}). It deploys until then.',
                fix: 'Plan the move to another series, quota included: it is another VM family. Nearest in vCPUs: {alternatives}.',
            },
        },
    },
    'compute/too-small': {
        title: 'The VM size has room for a server and a model',
        messages: {
            client: {
                what: '{name} ({vCpus} vCPU) is smaller than the least that az ml recommends for a managed online endpoint, {better}. The image, the server and the model share it: the usual end is a container that is killed for memory or not ready before the probes give up, after 10 to 20 minutes.',
                fix: 'Take {better} or more, or try the image with az ml online-deployment create --local first and keep this size if it fits.',
            },
            document: {
                what: '{name} ({vCpus} vCPU) may be too small for bigger models, says the list of sizes for managed online endpoints ({listDate}): out of memory or disk, or not ready before the probes give up.',
                fix: 'For anything but a small model, take {better} or more.',
            },
            burstable: {
                what: '{name} is a burstable size and not in the list of sizes for managed online endpoints (as of {listDate}). Users who deployed to one report containers that crashed within minutes and InternalServerError without logs.',
                fix: 'Take a size from the list; {better} is the least that az ml recommends.',
            },
        },
    },
    'compute/gpu-image': {
        title: 'The image is made for the hardware of instance_type',
        messages: {
            default: {
                what: 'By its name, "{image}" is made for a GPU, and {size} has none. Code that asks for CUDA crashes when the container starts; code that does not pulls an image of several GB for nothing.',
                fix: 'Take a GPU size such as Standard_NC4as_T4_v3, or a CPU image.',
            },
            'unused-gpu': {
                what: 'By its name, "{image}" is made for CPUs, and {size} is a GPU size: you would pay for a GPU that the model cannot use.',
                fix: 'Take a CUDA image, or a CPU size such as Standard_DS3_v2.',
            },
        },
    },
    'compute/instance-count': {
        title: 'instance_count is there, and within the limits',
        messages: {
            default: {
                what: 'instance_count is {count}: a managed deployment has at least {min}. The client accepts it and the service does not.',
                fix: 'Write instance_count: 1 or more. To stop paying for a deployment, delete it; an endpoint without deployments costs nothing.',
            },
            'above-limit': {
                what: 'instance_count is {count}: the limit is {max} instances a deployment, unless Microsoft has raised it for your subscription. Above it the deployment fails for lack of quota.',
                fix: 'Write {max} or less, spread the load over two deployments, or ask for a higher limit before you deploy. If you have one, silence this line.',
            },
            missing: {
                what: 'instance_count is missing. The document of managed deployments requires it; the client lets the file pass all the same, and what the service makes of it is not documented.',
                fix: 'Add instance_count: 1, or more than {recommended} for a deployment that has to stay up, as Microsoft recommends.',
            },
        },
    },
};

;// CONCATENATED MODULE: ./build/text/en/contract.js
const CLIENT_REFUSES = 'The client (az ml) refuses the file before it deploys anything.';
const REFERENCE_FORMS = 'Write "azureml:<name>:<version>" or "azureml:<name>@latest" for an asset of the workspace, "azureml://registries/<registry>/{type}/<name>/versions/<version>" for one of a registry';
const contract = {
    'contract/file': {
        title: 'A named file is there and is an online endpoint or deployment',
        messages: {
            default: {
                what: '{file} is neither an online endpoint nor an online deployment: none of their keys are in it. You named this file, so it is not passed over.',
                fix: 'Name the endpoint or deployment file, or leave this one out of "files". If it is one, it needs at least "name" and, for a deployment, "endpoint_name" and "instance_type".',
            },
            foreign: {
                what: '{file} looks like {what}, not like an online endpoint or deployment. You named this file, so it is not passed over.',
                fix: 'Leave it out of "files"; name the endpoint and deployment files only.',
            },
            missing: {
                what: '{file} does not exist, so nothing of it was checked.',
                fix: 'Mend the path in "files": it is relative to the root of the repository (in a workflow) or to where the command was started. In a workflow, actions/checkout must come first.',
            },
            unreadable: {
                what: '{file} cannot be read ({detail}), so nothing of it was checked.',
                fix: 'Name a regular file that this user may read; for a folder, write "folder/**/*.yml".',
            },
        },
    },
    'contract/yaml': {
        title: 'The file is one YAML document that the client can read',
        messages: {
            syntax: {
                what: `This is not valid YAML: {detail}. ${CLIENT_REFUSES}`,
                fix: 'Look at this line and the one above it: indentation in spaces, a space behind each colon, quotes that close.',
            },
            'second-colon': {
                what: `A value without quotes cannot hold ": ", because YAML takes it for another key. ${CLIENT_REFUSES}`,
                fix: 'Put the value in quotes, or remove the space behind the second colon ("azureml:name:1", not "azureml: name:1").',
            },
            'open-quote': {
                what: `This quote is not closed, so the rest of the file is read as one text. ${CLIENT_REFUSES}`,
                fix: 'Close the quote at the end of the value.',
            },
            'forbidden-start': {
                what: `A value without quotes cannot begin with this character. ${CLIENT_REFUSES}`,
                fix: 'Put the value in quotes.',
            },
            tab: {
                what: `There is a tab here. The client reads YAML with PyYAML, which allows tabs only inside of values and comments. ${CLIENT_REFUSES}`,
                fix: 'Replace the tab with spaces.',
            },
            'too-deep': {
                what: 'The file nests deeper than {depth} levels. No endpoint or deployment does, and reading on could stop the run.',
                fix: 'Check what was generated here; a deployment needs about five levels.',
            },
            'too-many-aliases': {
                what: 'With every alias (*name) written out, this file is larger than {detail} values. It was not read further.',
                fix: 'Write the values out where they are few, or drop the nested anchors.',
            },
            'unknown-alias': {
                what: `"*{detail}" uses an anchor that is not defined above it. ${CLIENT_REFUSES}`,
                fix: 'Define "&{detail}" at an earlier value, or put the text in quotes if the asterisk is meant.',
            },
            'recursive-alias': {
                what: '"*{detail}" stands inside of the value that it names, so the value would hold itself.',
                fix: 'Write the inner value out.',
            },
            'duplicate-anchor': {
                what: `The anchor "&{detail}" is defined twice. ${CLIENT_REFUSES}`,
                fix: 'Give the second one another name.',
            },
            'complex-key': {
                what: `A {detail} cannot be a key: Python has no such mapping. ${CLIENT_REFUSES}`,
                fix: 'Use a text as key. If this is a placeholder such as {{ NAME }}, put it in quotes or render the file first.',
            },
            'unknown-tag': {
                what: `The client's loader does not know "{detail}" here. ${CLIENT_REFUSES}`,
                fix: 'Remove the tag; if the text is meant as it stands, put it in quotes.',
            },
            'bad-merge': {
                what: `"<<" merges mappings, but here stands a {detail}. ${CLIENT_REFUSES}`,
                fix: 'Name an anchor of a mapping: "<<: *defaults".',
            },
            'several-documents': {
                what: `A second document begins here ("---"). One file holds one endpoint or one deployment. ${CLIENT_REFUSES}`,
                fix: 'Put each document into a file of its own.',
            },
            empty: {
                what: `The file is empty. ${CLIENT_REFUSES}`,
                fix: 'Write the endpoint or deployment into it, or delete it.',
            },
            'not-a-mapping': {
                what: `The file holds a {detail} at its top, where keys such as "name:" are due. ${CLIENT_REFUSES}`,
                fix: 'Write "key: value" lines; a leading "- " makes a list.',
            },
            'too-large': {
                what: 'The file has {bytes} bytes; an endpoint or deployment of more than {limit} is not read.',
                fix: 'Check what was put into it. Data and code belong into files of their own.',
            },
            'not-utf8': {
                what: `The file is not UTF-8 ({encoding}). The client opens it as UTF-8. ${CLIENT_REFUSES}`,
                fix: 'Save it as UTF-8. In PowerShell: Set-Content -Encoding utf8.',
            },
        },
    },
    'contract/template': {
        title: 'The file has no values left to fill in',
        messages: {
            default: {
                what: 'This file is a template: {placeholders} must be filled in before a deploy. What they stand for was not checked; the rest of the file was.',
                fix: 'Run endpoint-preflight on the rendered file, in the step behind the one that fills it in.',
            },
            many: {
                what: 'This file is a template: {placeholders} and {more} more must be filled in before a deploy. What they stand for was not checked; the rest of the file was.',
                fix: 'Run endpoint-preflight on the rendered file, in the step behind the one that fills it in.',
            },
        },
    },
    'contract/kind': {
        title: 'The file is read as the kind that is meant',
        messages: {
            'letter-case': {
                what: '"type: {text}" is read as a managed deployment: the client compares with "kubernetes" in lower case, and with nothing else.',
                fix: 'Write "type: kubernetes", or remove the line if the deployment is a managed one.',
            },
            'schema-deployment': {
                what: '"$schema" says Kubernetes, but the client does not look at it. Without "type: kubernetes" this is read as a managed deployment.',
                fix: 'Add "type: kubernetes", or take the schema of managedOnlineDeployment.',
            },
            'schema-endpoint': {
                what: '"$schema" says Kubernetes, but the client does not look at it. Without "compute" this is read as a managed endpoint.',
                fix: 'Add "compute: azureml:<attached cluster>", or take the schema of managedOnlineEndpoint.',
            },
        },
    },
    'contract/preview-endpoint': {
        title: 'An endpoint file holds no deployments',
        messages: {
            default: {
                what: `This endpoint lists {count} deployments ({names}), as the first preview of the v2 client had it. Today "deployments" is an unknown key. ${CLIENT_REFUSES}`,
                fix: 'Move each item into a file of its own ({files}), add "endpoint_name" with the name of this endpoint to each, and remove "deployments" here. Create the endpoint first, then each deployment, then set the traffic.',
            },
        },
    },
    'contract/unknown-key': {
        title: 'Every key is one that the schema knows',
        messages: {
            default: {
                what: '"{key}" is not a key of {where}. The client refuses the whole file: unknown keys are errors at every level.',
                fix: 'Remove it, or take the key that is meant. Keys here: {known}.',
            },
            'did-you-mean': {
                what: '"{key}" is not a key of {where}. The client refuses the whole file: unknown keys are errors at every level.',
                fix: 'Did you mean "{suggestion}"?',
            },
            elsewhere: {
                what: '"{key}" is not a key of {where}. The client refuses the whole file: unknown keys are errors at every level.',
                fix: 'It belongs to another level: write it as "{belongs}".',
            },
            'kubernetes-deployment': {
                what: '"{key}" belongs to Kubernetes deployments, and this file is read as a managed one: only "type: kubernetes" makes it Kubernetes, "$schema" does not. The client refuses the key.',
                fix: 'Add "type: kubernetes". For a managed deployment, remove "{key}" and choose the size with "instance_type".',
            },
            'kubernetes-deployment-type': {
                what: '"{key}" belongs to Kubernetes deployments, and this file is read as a managed one: its "type" is not exactly "kubernetes" in lower case. The client refuses the key.',
                fix: 'Write "type: kubernetes". For a managed deployment, remove "{key}" and choose the size with "instance_type".',
            },
            'managed-only': {
                what: '"{key}" belongs to managed endpoints and deployments; this is {where}. The client refuses the key.',
                fix: "Remove it. On Kubernetes, the network is the cluster's.",
            },
            'empty-compute': {
                what: '"compute" is empty, so the file is read as a managed endpoint, which has no such key. The client refuses it.',
                fix: 'Write "compute: azureml:<attached cluster>" for a Kubernetes endpoint, or remove the line for a managed one.',
            },
            'belongs-to-endpoint': {
                what: '"{key}" is a key of the endpoint, not of a deployment. The client refuses the file.',
                fix: 'Move it to the endpoint\'s file. Traffic is set when the deployments exist: az ml online-endpoint update --traffic "blue=100".',
            },
            'belongs-to-deployment': {
                what: '"{key}" is a key of a deployment, not of the endpoint. The client refuses the file.',
                fix: "Move it to the deployment's file: one file for the endpoint, one for each deployment.",
            },
        },
    },
    'contract/null-value': {
        title: 'No key is left without a value',
        messages: {
            default: {
                what: '"{key}" has no value, which YAML reads as null. The client refuses null: "Field may not be null".',
                fix: 'Write a value behind the colon (nested keys need deeper indentation), or remove the key to take the default.',
            },
        },
    },
    'contract/wrong-type': {
        title: 'Every value is of the type that is due',
        messages: {
            'quote-it': {
                what: '"{key}" is {actual}, where text is due. The client does not turn one into the other: "Not a valid string".',
                fix: 'Put it in quotes: "{text}".',
            },
            'quote-key': {
                what: 'A name under "{key}" is {actual} to YAML, where text is due. The client refuses it: "Not a valid string".',
                fix: 'Put the name in quotes: "{text}". Names of deployments begin with a letter.',
            },
            text: {
                what: '"{key}" is {actual}, where text is due. The client refuses the file.',
                fix: 'Write one text behind the colon.',
            },
            'text-or-mapping': {
                what: '"{key}" is {actual}, where a text or a mapping is due. The client refuses the file.',
                fix: 'Write a text in quotes, or keys below it.',
            },
            'model-list': {
                what: '"{key}" is a list. A deployment has one model, and the client stops with an error of its own.',
                fix: 'Keep one model. To serve several, put them into one folder and give that: "model: {path: ./models}" inline, or register the folder.',
            },
            'whole-number': {
                what: '"{key}" is {actual}, where a whole number is due. The client refuses it: "Not a valid integer".',
                fix: 'Write a whole number without a unit, such as 5000 for 5 s in a key that ends with _ms.',
            },
            number: {
                what: '"{key}" is {actual}, where a number is due. The client refuses it.',
                fix: 'Write a number, such as 0.5.',
            },
            boolean: {
                what: '"{key}" is {actual}, where true or false is due. The client refuses it.',
                fix: 'Write true or false.',
            },
            list: {
                what: '"{key}" is {actual}, where a list is due. The client refuses it.',
                fix: 'Write one item a line, each with "- " in front.',
            },
            mapping: {
                what: '"{key}" is {actual}, where a mapping is due. The client refuses it.',
                fix: 'Write "name: value" lines below it.',
            },
            'variables-list': {
                what: '"{key}" is a list, where a mapping is due. The client refuses it.',
                fix: 'Write "NAME: value" lines instead of "- NAME=value".',
            },
            identity: {
                what: '"identity" is {actual}, where a mapping is due. The client refuses it.',
                fix: 'Write "identity:" and, below it, "type: system_assigned" or "type: user_assigned".',
            },
            'identity-list': {
                what: 'An entry of "user_assigned_identities" is {actual}, where a mapping is due. Microsoft\'s page calls it an array of resource IDs; the client wants a mapping.',
                fix: 'Put "resource_id: " in front of it: "- resource_id: /subscriptions/\u2026".',
            },
            fraction: {
                what: '"{key}" is {text}. The client cuts it to {whole} without a word.',
                fix: 'Write the whole number that you mean.',
            },
            'quoted-number': {
                what: '"{key}" is a number in quotes. The client takes it; editors with the schema and other tools (REST, Bicep) do not.',
                fix: 'Write {text} without quotes.',
            },
        },
    },
    'contract/allowed-value': {
        title: 'A value of a fixed set is one of the set',
        messages: {
            default: {
                what: '"{key}" cannot be "{text}": the client knows {allowed}.',
                fix: 'Write "{best}" if that is meant.',
            },
            'quoted-word': {
                what: "\"{key}\" must be the text 'true' or 'false'; here it is {text}. A YAML boolean without quotes is refused by the client.",
                fix: "Write 'true' or 'false', with the quotes.",
            },
            identity: {
                what: '"{key}" cannot hold two types: an online endpoint has one identity. The client knows {allowed}.',
                fix: 'Write "user_assigned" and one "resource_id", or "system_assigned".',
            },
        },
    },
    'contract/required-key': {
        title: 'Every key that is required is there',
        messages: {
            default: { what: `"{key}" is missing. ${CLIENT_REFUSES}`, fix: 'Add "{key}:" at the top level.' },
            nested: { what: `"{place}" has no "{key}". ${CLIENT_REFUSES}`, fix: 'Add "{key}:" below "{place}".' },
            'instance-type': {
                what: `"instance_type" is missing: a managed deployment needs a VM size. ${CLIENT_REFUSES}`,
                fix: 'Add for example "instance_type: Standard_DS3_v2". For a Kubernetes deployment add "type: kubernetes" instead.',
            },
            name: {
                what: '"{key}" is not in the file. That is fine if the command line gives it ({option}); without it, the client refuses the file.',
                fix: 'Add "{key}:", or tell this run what the deploy will use: the input "{input}".',
            },
        },
    },
    'contract/duplicate-key': {
        title: 'No key is written twice',
        messages: {
            default: {
                what: '"{key}" is written twice. The last one wins without a word, and the first is not used.',
                fix: 'Keep the one that is meant.',
            },
        },
    },
    'contract/override': {
        title: 'A value of "set" can be written where it points',
        messages: {
            default: {
                what: '"set" gives "{key}", but the file has a text on the way there, not a mapping. The client says: "Cannot use \'--set\' on properties defined by reference strings".',
                fix: 'Set the whole key above it, or write the value inline in the file.',
            },
        },
    },
    'contract/name': {
        title: 'Names follow the rules for endpoints and deployments',
        messages: {
            empty: {
                what: '"{key}" is empty. A name has {min} to {max} characters.',
                fix: 'Write a name, such as "{better}".',
            },
            characters: {
                what: '"{key}" is "{name}". Only letters, digits and hyphens are allowed, because the name becomes part of a host name; no underscore, dot or space.',
                fix: 'Write for example "{better}".',
            },
            first: {
                what: '"{key}" is "{name}". A name begins with a letter.',
                fix: 'Write for example "{better}".',
            },
            last: { what: '"{key}" is "{name}". A name ends with a letter or a digit.', fix: 'Write "{better}".' },
            short: {
                what: '"{key}" is "{name}", which is too short: a name has {min} to {max} characters.',
                fix: 'Take a longer one, such as "{better}".',
            },
            long: {
                what: '"{key}" is {length} characters long. A name has {min} to {max}.',
                fix: 'Shorten it, for example to "{better}".',
            },
            'double-hyphen': {
                what: '"{key}" is "{name}". Microsoft\'s page allows single hyphens only; the client lets two pass, so the service may be the one to refuse it.',
                fix: 'Write "{better}".',
            },
            together: {
                what: 'On Kubernetes, the names of endpoint and deployment may have {limit} characters together; these have {length}.',
                fix: 'Shorten one of them by {over} or more.',
            },
        },
    },
    'contract/auth-mode': {
        title: 'The authentication mode exists for this kind of endpoint',
        messages: {
            default: {
                what: '"aad_token" works on managed endpoints only; this one is Kubernetes, since it has "compute". The client lets it pass, the service does not.',
                fix: 'Write "key" or "aml_token".',
            },
        },
    },
    'contract/identity': {
        title: 'The identity is complete and one',
        messages: {
            'too-many': {
                what: '{count} user-assigned identities are given; an online endpoint has {max}. The client refuses the file.',
                fix: 'Keep the one that may pull the image (AcrPull) and read the model (Storage Blob Data Reader).',
            },
            'none-given': {
                what: '"type: user_assigned" comes without an identity. The client lets it pass, and the service has nothing to assign.',
                fix: 'Add "user_assigned_identities:" with "- resource_id: /subscriptions/\u2026/userAssignedIdentities/<name>", or write "system_assigned".',
            },
            'not-used': {
                what: '"user_assigned_identities" is given, but "type" is system_assigned, so they are not used.',
                fix: 'Write "type: user_assigned", or remove the list. The identity cannot be changed once the endpoint exists.',
            },
            'no-resource-id': {
                what: 'This identity has no "resource_id". The client ignores other keys and sends an empty identity.',
                fix: 'Write "- resource_id: /subscriptions/\u2026/userAssignedIdentities/<name>".',
            },
            'resource-id': {
                what: '"{text}" is not the resource ID of a user-assigned identity, so the service will not find it.',
                fix: 'Take it from: az identity show --name <name> --resource-group <group> --query id.',
            },
        },
    },
    'contract/endpoint-properties': {
        title: 'Access to secret stores is set in a way that works',
        messages: {
            default: {
                what: '"enforce_access_to_default_secret_stores" is not allowed with a user-assigned identity: Azure grants the access to a system-assigned one only.',
                fix: 'Take "type: system_assigned", or remove the property and grant the identity access to the Key Vault and the connections yourself.',
            },
            value: {
                what: '"enforce_access_to_default_secret_stores" is "{text}"; it is documented as enabled or disabled.',
                fix: 'Write "enabled" or "disabled".',
            },
        },
    },
    'contract/reference': {
        title: 'References to models and environments have a form that can be found',
        messages: {
            'no-prefix': {
                what: '"{key}: {text}" has no "azureml:" in front, so the client cannot read it as a reference and refuses the file.',
                fix: `${REFERENCE_FORMS}.`,
            },
            image: {
                what: '"{key}: {text}" looks like a container image. A text here must be a reference to an asset, and the client refuses the file.',
                fix: 'Write "{key}:" and, below it, "image: {text}".',
            },
            path: {
                what: '"{key}: {text}" looks like a path. A text here must be a reference to a registered asset, and the client refuses the file.',
                fix: 'For a model, write "model:" and, below it, "path: {text}". For an environment in a file, write "environment: file:{text}".',
            },
            file: {
                what: '"{key}: {text}": the client reads "file:" for environments only, and refuses the file.',
                fix: 'Write the model inline: "model:" and, below it, "path:" (and "name:", "version:", "type:" as needed).',
            },
            'arm-no-prefix': {
                what: '"{key}" is an ARM id without "azureml:" in front, and the client refuses the file.',
                fix: 'Write "azureml:" directly in front of "/subscriptions/\u2026".',
            },
            'arm-incomplete': {
                what: '"{key}" is not a whole ARM id of an asset: the client wants "/subscriptions/\u2026/resourceGroups/\u2026/providers/Microsoft.MachineLearningServices/workspaces/\u2026/{type}/<name>/versions/<version>", in this letter case, and refuses anything else.',
                fix: 'Complete it, or write "azureml:<name>:<version>".',
            },
            'cloud-path': {
                what: '"{key}: {text}" is a path in the cloud, not an asset. The client lets it pass as if it were a name, and the service finds no asset of that name.',
                fix: 'For a model, write "model:" and, below it, "path: {text}", or register it and write "azureml:<name>:<version>".',
            },
            slash: {
                what: '"{key}: {text}" holds a slash. A name of the workspace has none, and the client refuses the file.',
                fix: `${REFERENCE_FORMS}.`,
            },
            'no-version': {
                what: '"{key}: {text}" has no version and no label. The client reads the file, and then stops at the deploy: "Failed to extract version when parsing asset". Only curated environments (AzureML-\u2026) go without.',
                fix: 'Write "{text}:<version>", or "{text}@latest" for the newest.',
            },
            label: {
                what: '"{key}: {text}" asks for a label that the client cannot look up: it knows "latest" only, and stops at the deploy.',
                fix: 'Write "@latest", or ":<version>".',
            },
            'twice-prefixed': {
                what: '"{key}: {text}" has "azureml:" in front of a registry path, which has it already. The client reads the file and stops at the deploy.',
                fix: 'Remove the first "azureml:".',
            },
            empty: {
                what: '"{key}: {text}" names nothing. The client lets it pass, and the service finds no asset.',
                fix: `${REFERENCE_FORMS}.`,
            },
            'registry-incomplete': {
                what: '"{key}: {text}" is not a whole registry path. The client lets it pass, and the service finds no asset.',
                fix: 'Write "azureml://registries/<registry>/{type}/<name>/versions/<version>" or "\u2026/labels/latest".',
            },
            'registry-on-kubernetes': {
                what: '"{key}" is an asset of a registry. Kubernetes deployments cannot use them, and the client refuses the file.',
                fix: 'Register the asset in the workspace and write "azureml:<name>:<version>".',
            },
            'other-type': {
                what: '"{key}" refers to an asset under "{found}", where one under "{type}" is due. The client lets it pass, and the service finds nothing that fits.',
                fix: 'Take the reference of the {key}.',
            },
            space: {
                what: '"{key}" refers to "{name}", which holds a space. No asset has such a name; the client lets it pass.',
                fix: 'Remove the space.',
            },
            compute: {
                what: '"compute: {text}" has no name behind an "azureml:" in front. The client refuses the file.',
                fix: 'Write "compute: azureml:<name of the attached cluster>".',
            },
        },
    },
    'contract/model-definition': {
        title: 'An inline model is complete',
        messages: {
            'cloud-without-name': {
                what: 'This model has a path in the cloud and no "name". To make up a name, the client wants to read the files, looks for "{path}" on this machine, and refuses the deployment.',
                fix: 'Add "name:" beside "path:" (and "version:" if it must be a certain one).',
            },
            'version-without-name': {
                what: 'This model has a "version" and no "name". The client refuses that.',
                fix: 'Add "name:", or remove "version:" to let the client make both up.',
            },
            'no-path': {
                what: 'This inline model has no "path", so there is nothing to register or download. The client lets it pass.',
                fix: 'Add "path:". For a model that is registered already, write "model: azureml:<name>:<version>" on one line.',
            },
        },
    },
    'contract/code-configuration': {
        title: 'code and scoring_script come together',
        messages: {
            empty: {
                what: '"code_configuration" is empty, and the client stops with an error of its own.',
                fix: 'Add "code:" and "scoring_script:" below it, or remove it for an own container or an MLflow or Triton model.',
            },
            'no-code': {
                what: '"scoring_script" comes without "code", the folder that holds it. The client stops with an error of its own.',
                fix: 'Add "code: ./<folder>" beside it.',
            },
            'no-script': {
                what: '"code" comes without "scoring_script". The client refuses the file: "scoring script can\'t be empty".',
                fix: 'Add "scoring_script: score.py" beside it.',
            },
            blank: {
                what: '"{key}" is an empty text. The client has no file to open.',
                fix: 'Write the {key}, or remove "code_configuration".',
            },
        },
    },
    'contract/environment-definition': {
        title: 'An environment has exactly one of image and build',
        messages: {
            default: {
                what: 'This environment has neither "image" nor "build". The client refuses it: "Docker image or Dockerfile is required for environments".',
                fix: 'Add "image:" (with "conda_file:" if packages are to be added), or "build:" with the folder of a Dockerfile.',
            },
            'name-only': {
                what: 'This environment has a name, but neither "image" nor "build": keys below "environment:" define a new one. The client refuses it.',
                fix: 'To use the registered one, write "environment: azureml:{name}:<version>" on one line.',
            },
            'conda-only': {
                what: 'A conda file needs an image to build on, and this environment has none. The client refuses it: "Docker image or Dockerfile is required for environments".',
                fix: 'Add for example "image: mcr.microsoft.com/azureml/openmpi4.1.0-ubuntu22.04:<tag>".',
            },
            both: {
                what: 'This environment has "image" and "build". The client refuses it: one of them, not both.',
                fix: 'Keep "build" and put FROM into the Dockerfile, or keep "image".',
            },
            'conda-file': {
                what: '"environment" names {file}, which is a conda file and no environment. The client refuses the deployment.',
                fix: 'Write "environment:" and, below it, "image:" and "conda_file:" with the path of that file.',
            },
            'conda-content': {
                what: '"{key}" belongs into a conda file; an environment has no such key. The client refuses the file.',
                fix: 'Move "channels" and "dependencies" into conda.yml and write "conda_file: conda.yml" and "image:" here.',
            },
            'conda-with-build': {
                what: '"conda_file" is for environments with "image". With "build", nothing installs it unless the Dockerfile does.',
                fix: 'Install the packages in the Dockerfile, or take "image" instead of "build".',
            },
        },
    },
    'contract/inference-routes': {
        title: 'An own container names all three routes',
        messages: {
            default: {
                what: '"inference_config" has no {missing}. All three routes are required, and the client refuses the file.',
                fix: 'Add each with "path:" and "port:"; liveness and readiness may share one.',
            },
            half: {
                what: '"{route}" has no "{key}". The client refuses the file.',
                fix: 'Add "{key}:"; a route is "path: /score" and "port: 8080".',
            },
            slash: {
                what: 'The path of "{route}" is "{path}", without a slash in front. The probe or the call would not reach it.',
                fix: 'Write "{better}".',
            },
            port: {
                what: 'The port of "{route}" is {port}; a port lies between {min} and {max}.',
                fix: 'Write the port that the server in the container listens on.',
            },
        },
    },
    'contract/model-mount-path': {
        title: 'model_mount_path is for own containers',
        messages: {
            default: {
                what: '"model_mount_path" is given, but the environment has no "inference_config". It is documented for own containers only.',
                fix: 'Remove it and read AZUREML_MODEL_DIR in the scoring script, or add "inference_config" with the routes of your container.',
            },
            relative: {
                what: '"model_mount_path" is "{path}", which is not an absolute path of the (Linux) container.',
                fix: 'Write for example "{better}". The model will lie in <path>/<model name>/<version>.',
            },
        },
    },
    'contract/deployment-mode': {
        title: 'Something in the deployment answers requests',
        messages: {
            'custom-model': {
                what: 'Nothing here answers requests: a custom model, no "code_configuration", and no environment with "inference_config". The service refuses it: "(MissingDriverProgram) Could not find driver program in the request".',
                fix: 'Add "code_configuration" with a scoring script, set the model\'s "type" to mlflow_model or triton_model if it is one, or add "inference_config" to the environment of your own container.',
            },
            nothing: {
                what: 'This deployment has no model, no environment and no scoring script. That is fine if the command line gives the model (--set model=azureml:<name>:<version>); without it, there is nothing to run.',
                fix: 'Tell this run what the deploy will use, by the input "set", or add "model" (and, unless it is an MLflow or Triton model or one of a registry, "environment" and "code_configuration").',
            },
            'no-environment': {
                what: 'A scoring script runs in an environment, and none is given. The client lets it pass, and the service asks for one (also for an MLflow model with a script).',
                fix: 'Add "environment: azureml:<name>:<version>", or an inline one with "image" and "conda_file".',
            },
            'mlflow-no-environment': {
                what: 'Azure builds the environment of an MLflow model only where it writes the scoring script as well. With a script of your own, an environment has to be given, says the document of Microsoft; the client lets the file pass all the same.',
                fix: 'Add an "environment" whose packages include mlflow, azureml-inference-server-http and those of the model, or remove "code_configuration" and let Azure serve the model.',
            },
        },
    },
    'contract/scale-settings': {
        title: 'Scale settings fit the kind of deployment',
        messages: {
            managed: {
                what: 'A managed deployment knows "type: default" only. The client refuses the file: "ManagedOnlineEndpoint supports DefaultScaleSettings only."',
                fix: 'Remove "scale_settings" and set "instance_count"; for autoscaling, add an Azure Monitor autoscale rule to the deployment.',
            },
            order: {
                what: '"max_instances" is {most}, below "min_instances" ({least}).',
                fix: 'Swap them, or raise "max_instances".',
            },
            'count-not-used': {
                what: '"instance_count" is not used with target_utilization: "min_instances" and "max_instances" are.',
                fix: 'Remove it, or put its number into "min_instances".',
            },
        },
    },
    'contract/request-settings': {
        title: "Timeouts and concurrency keep the service's bounds and each other's",
        messages: {
            short: {
                what: '"request_timeout_ms" is {milliseconds}, below {min}. The unit is milliseconds; the service says "ScoringTimeoutMs must be between 50 and 180000".',
                fix: 'Write milliseconds: 5000 for 5 s.',
            },
            long: {
                what: '"request_timeout_ms" is {milliseconds}; the most is {max}. The client lets it pass, the service does not.',
                fix: 'Write {max} or less. For longer work, use a batch endpoint, or answer at once and work on in the background.',
            },
            'long-but-flow': {
                what: '"request_timeout_ms" is {milliseconds}. The most is {max}, and {flow} for prompt flow deployments; for anything else the service refuses it.',
                fix: 'Write {max} or less, unless this deployment is a prompt flow.',
            },
            concurrency: {
                what: '"max_concurrent_requests_per_instance" is {concurrency}: no request would be let through.',
                fix: 'Write 1 or more, usually the number of workers (WORKER_COUNT).',
            },
            queue: {
                what: '"max_queue_wait_ms" is {queue}: time cannot be negative.',
                fix: 'Remove it; it is deprecated and defaults to 500.',
            },
            'queue-over-timeout': {
                what: '"max_queue_wait_ms" ({queue}) is longer than the whole call may take ({milliseconds} ms), so a request that waits so long always fails.',
                fix: 'Lower it below "request_timeout_ms", or remove it.',
            },
            workers: {
                what: 'WORKER_COUNT starts {count} workers, but of the requests only {allowed} at a time reach an instance ("max_concurrent_requests_per_instance"). The other workers use memory and get no work.',
                fix: 'Set "request_settings: max_concurrent_requests_per_instance: {count}", or lower WORKER_COUNT.',
            },
        },
    },
    'contract/data-collector': {
        title: 'Data collection keeps its bounds',
        messages: {
            default: {
                what: '"sampling_rate" is {rate}; it lies between {min} and {max}. The client refuses the file.',
                fix: 'Write 1.0 to collect everything, 0.1 for a tenth.',
            },
            percent: {
                what: '"sampling_rate" is {rate}; it is a share between {min} and {max}, not a percentage. The client refuses the file.',
                fix: 'Write {share} for {rate} %.',
            },
            'too-many': {
                what: '{count} collections are given; at most {max} are supported.',
                fix: 'Merge some: a collection can hold several columns.',
            },
            'own-container': {
                what: 'Collection "{name}" has no {missing} under "data". With an own container nobody makes them up, and both are required.',
                fix: 'Add "data:" with "name:" and "path: azureml://datastores/<datastore>/paths/<folder>".',
            },
        },
    },
    'contract/kubernetes-resources': {
        title: 'Kubernetes resources are quantities that fit together',
        messages: {
            missing: {
                what: '"resources" is given without {missing} under "requests". Once "resources" is there, both are required.',
                fix: 'Add them: cpu: "0.5", memory: "1Gi" (with the quotes).',
            },
            quantity: {
                what: '"{key}: {text}" is not a quantity that Kubernetes reads.',
                fix: 'Write CPU as "500m" or "0.5", memory as "512Mi" or "2Gi".',
            },
            zero: {
                what: '"{key}: {text}" asks for nothing; it must be more than zero.',
                fix: 'Write what the container needs, such as "500m" or "1Gi".',
            },
            memory: {
                what: '"{key}: {text}" is less than 1 MB. A number without a unit is bytes.',
                fix: 'Add the unit: "512Mi", "2Gi".',
            },
            gpu: {
                what: '"{key}: {text}" is not a whole number. GPUs cannot be shared in parts.',
                fix: 'Write "1".',
            },
            'gpu-request': {
                what: '"{key}" stands under "requests". GPUs are given under "limits" only; the request follows from it.',
                fix: 'Move it to "limits".',
            },
            order: {
                what: 'The request for {resource} ({wanted}) is above its limit ({limit}). The service refuses that.',
                fix: 'Lower the request or raise the limit. The limit must also fit the instance type.',
            },
        },
    },
    'contract/secret-reference': {
        title: 'References to secrets have a documented form',
        messages: {
            connection: {
                what: '"{name}" refers to a connection in a form that is not documented: {text}. The container would not start (SecretsInjectionError).',
                fix: 'Write ${{azureml://connections/<name>/credentials/<key>}}, \u2026/metadata/<key> or \u2026/target.',
            },
            keyvault: {
                what: '"{name}" refers to a Key Vault in a form that is not documented: {text}. The container would not start (SecretsInjectionError).',
                fix: 'Write ${{keyvault:https://<vault>.vault.azure.net/secrets/<secret>/<version>}}.',
            },
            'no-version': {
                what: '"{name}" refers to a secret of a Key Vault without its version, which is required. The container would not start (SecretsInjectionError).',
                fix: 'Add the version: ${{keyvault:https://<vault>.vault.azure.net/secrets/<secret>/<version>}}.',
            },
            spaces: {
                what: '"{name}" has a space inside the braces of its reference: {text}. The documented form has none.',
                fix: 'Remove the space.',
            },
            'part-of-text': {
                what: '"{name}" holds a reference as a part of a longer text. Only a value that is a reference as a whole is documented to be filled in.',
                fix: 'Give the reference a variable of its own and put the text together in the scoring script.',
            },
        },
    },
};

;// CONCATENATED MODULE: ./build/text/en/environment-dockerfile.js
const NOT_BUILT = 'The client does not look, and the image build in Azure fails after minutes.';
const ONE_LINE = 'Docker takes # for a comment only at the start of a line';
const environmentDockerfile = {
    'environment/dockerfile-base': {
        title: 'The Dockerfile can be read, and its base is a pinned image for Linux',
        messages: {
            'no-from': {
                what: `The Dockerfile has no FROM, so there is nothing to build upon. ${NOT_BUILT}`,
                fix: 'Begin with the base image: FROM <image>:<tag>',
            },
            'before-from': {
                what: `{keyword} stands before the first FROM, where only ARG may stand. ${NOT_BUILT}`,
                fix: 'Move it below FROM.',
            },
            'unknown-instruction': {
                what: `"{keyword}" is no instruction of a Dockerfile. ${NOT_BUILT}`,
                fix: 'If it is a command, write RUN before it. If it continues the line above, that line must end with a backslash.',
            },
            'did-you-mean': {
                what: `"{keyword}" is no instruction of a Dockerfile. ${NOT_BUILT}`,
                fix: 'Did you mean {meant}?',
            },
            'no-image': {
                what: `FROM names no image. ${NOT_BUILT}`,
                fix: 'Write FROM <image>:<tag>',
            },
            comment: {
                what: `${ONE_LINE}, so FROM gets more than an image here. ${NOT_BUILT}`,
                fix: 'Put the comment on a line of its own: FROM {image}',
            },
            'wrong-from': {
                what: `FROM takes one image, or an image, AS and a name; this says "{line}". ${NOT_BUILT}`,
                fix: 'Write FROM <image>:<tag>, or FROM <image>:<tag> AS <name>',
            },
            'bad-image': {
                what: `Docker cannot read the image name "{image}" ("{part}" is wrong in it). ${NOT_BUILT}`,
                fix: 'Write registry/repository:tag, the repository in small letters.',
            },
            windows: {
                what: `"{image}" is an image for Windows, and the environment is one for Linux (os_type). A builder for Linux finds no such image. ${NOT_BUILT}`,
                fix: 'Build upon an image for Linux; online endpoints run Linux.',
            },
            scratch: {
                what: 'The image is built upon "scratch", which is empty: no shell, no Python, no server. Nothing in it can run a scoring script, and the container crashes.',
                fix: 'Build upon an image with Python, such as those of mcr.microsoft.com/azureml. A program of your own that needs nothing else wants inference_config in the environment.',
            },
            latest: {
                what: 'The base "{image}" is whatever latest is on the day of the build. The next build of the same Dockerfile can give another image, and fail.',
                fix: 'Pin the version: {untagged}:<tag>, or {untagged}@sha256:<digest>',
            },
            'no-tag': {
                what: 'The base "{image}" has no tag, so latest is meant: whatever that is on the day of the build. The next build of the same Dockerfile can give another image, and fail.',
                fix: 'Pin the version: {untagged}:<tag>, or {untagged}@sha256:<digest>',
            },
            microsoft: {
                what: 'The base "{image}" moves with each refresh by Microsoft, and a refresh has broken deployments before (Azure/azureml-examples#4012). Microsoft\'s documents write it like this all the same.',
                fix: 'For an image that must not change by itself, pin a dated tag and renew it now and then. Otherwise leave it.',
            },
        },
    },
    'environment/dockerfile-port': {
        title: 'The routes lead to a port that the container opens',
        messages: {
            opens: {
                what: 'The route leads to port {port}, but the server is started on port {ports}: "{said}". Nobody answers the probes on {port}, and the deployment fails after minutes, as if the container had crashed.',
                fix: 'Write the same port in both: here under port, or in the command of the Dockerfile.',
            },
            exposes: {
                what: 'The route leads to port {port}, but the Dockerfile names port {ports} only: "{said}". If the server listens there, nobody answers the probes on {port}, and the deployment fails after minutes, as if the container had crashed.',
                fix: 'Write the port that the server listens on, here and in EXPOSE.',
            },
            'opens-place': { what: 'the command that opens another port', fix: '' },
            'exposes-place': { what: 'the port that the Dockerfile names', fix: '' },
        },
    },
    'environment/dockerfile-copy': {
        title: 'What the Dockerfile copies is in the build context',
        messages: {
            missing: {
                what: `{keyword} takes "{source}", but there is nothing of that name in the build context {context}. ${NOT_BUILT}`,
                fix: 'Correct the path; it starts at the context, not at the folder of the Dockerfile. Or put the file there.',
            },
            'did-you-mean': {
                what: `{keyword} takes "{source}", but there is nothing of that name in the build context {context}. ${NOT_BUILT}`,
                fix: 'Did you mean "{better}"? Paths start at the context, not at the folder of the Dockerfile.',
            },
            'made-by-job': {
                what: '{keyword} takes "{source}", and there is nothing of that name in the build context {context}. {ignoredBy} keeps it out of the repository, so a step of the job must make it before the deploy; when it does not, the image build in Azure fails.',
                fix: 'Run endpoint-preflight after the step that makes it, and this goes away.',
            },
            'other-case': {
                what: `{keyword} takes "{source}", but on disk it is "{better}", in other letter case. Windows and macOS take the one for the other; the image build runs on Linux, which does not. ${NOT_BUILT}`,
                fix: 'Write "{better}", exactly as it is on disk.',
            },
            above: {
                what: `{keyword} takes "{source}", which lies above the build context {context}. Only the context goes to Azure, and Docker refuses the way out of it. ${NOT_BUILT}`,
                fix: 'Move it into the context, or let build.path name a folder that holds both, with dockerfile_path for the Dockerfile.',
            },
            'not-uploaded': {
                what: `{keyword} takes "{source}", which is here and is left out of the upload: {rules} has the rule "{rule}", and the client obeys it. ${NOT_BUILT}`,
                fix: 'Remove the rule, or add a line with "!" and the path below it in {rulesName}. A file .amlignore in the context takes the place of its .gitignore.',
            },
            'not-in-build': {
                what: '{keyword} takes "{source}", which is here and which {rules} keeps out of the build with "{rule}". Docker then finds nothing to copy, and the image build in Azure fails after minutes.',
                fix: 'Remove the rule, or add a line with "!" and the path below it.',
            },
            'no-match': {
                what: 'Nothing in the build context {context} matches "{source}". Some builders stop there ("no source files were specified"); others copy nothing, and what needs the files fails later.',
                fix: 'Correct the pattern; it starts at the context, and * does not reach into folders. For files that need not be there, name one that is beside them.',
            },
            comment: {
                what: `${ONE_LINE}; here, {keyword} takes it and the words behind it for files to copy. ${NOT_BUILT}`,
                fix: 'Put the comment on a line of its own.',
            },
            rule: { what: 'the rule that leaves it out', fix: '' },
        },
    },
    'environment/dockerfile-start': {
        title: 'An own container starts a server',
        messages: {
            default: {
                what: 'The environment is an own container, but its Dockerfile has neither CMD nor ENTRYPOINT, and the base "{image}" starts only a shell, which ends at once. The container exits again and again, and the deployment fails after minutes.',
                fix: 'End the Dockerfile with the server to start, such as CMD ["gunicorn", "--bind", "0.0.0.0:8080", "app:app"]',
            },
        },
    },
    'environment/dockerfile-user': {
        title: 'System packages are installed by root',
        messages: {
            default: {
                what: '"{command}" runs as "{user}" (USER in line {line}), who may not change the system. It stops with "Permission denied", and the image is not built.',
                fix: 'Put the line above USER {user}, or write USER root before it and USER {user} behind it.',
            },
            prebuilt: {
                what: 'The image "{image}" runs as a user without rights on the system, so "{command}" stops with "Permission denied", and the image is not built.',
                fix: 'Write USER root:root before this line, and USER dockeruser behind it, as the documents of Microsoft do.',
            },
        },
    },
};

;// CONCATENATED MODULE: ./build/text/en/environment-packages.js
const environment_packages_NOT_BUILT = 'The client does not look, and the image build in Azure fails after minutes.';
const AT_ITS_END = 'pip says so ("ResolutionImpossible") only at the end of the image build, about twenty minutes in.';
const NOT_SENT = 'The client sends the content of the conda file to Azure and no file beside it, so pip will not find';
const CONDA_STOPS = 'conda stops there, and the image build in Azure fails.';
const environmentPackages = {
    'environment/python-version': {
        title: 'The conda file names a Python that is served',
        messages: {
            none: {
                what: 'No Python is asked for, so conda takes whatever is newest on the day of the build. Packages that have no wheels for it yet are compiled or refused, and a model that was pickled with another Python may not load.',
                fix: 'Name the Python that the model was trained with, as the first dependency: - python=3.12',
            },
            any: {
                what: '"{written}" allows every Python, so conda takes whatever is newest on the day of the build. Packages that have no wheels for it yet are compiled or refused, and a model that was pickled with another Python may not load.',
                fix: 'Name the Python that the model was trained with: - python=3.12',
            },
            open: {
                what: '"{written}" has no upper end, so a later build can come with a newer Python than the one that you tested.',
                fix: 'Name one: - python=3.12',
            },
            'no-such': {
                what: 'There is no Python that "{written}" allows, so conda cannot solve the environment and the image build fails.',
                fix: 'Write a version that exists: - python=3.12',
            },
            'not-served': {
                what: '"{written}" means Python {newest} at most. The inference server has asked for 3.9 or later since 2024, and Microsoft\'s document for 3.10 or later: the image build fails, or pip installs an old server, which has been seen to crash at its start (Azure/azureml-examples#4012).',
                fix: 'Raise Python to 3.10 or later, 3.12 for instance, together with the packages that the model was pickled with.',
            },
            'old-server': {
                what: '"{written}" means Python {newest} at most, which gets no security fixes since {ended}. The server that this file pins is one of its time; nothing newer will run here, and new base images are not tested with it.',
                fix: 'Raise Python to 3.10 or later, and the inference server with it.',
            },
            undocumented: {
                what: '"{written}" means Python {newest}. The inference server still installs there, but Microsoft\'s document asks for 3.10 or later, and packages drop {newest} one by one.',
                fix: 'Raise Python to 3.10 or later, 3.12 for instance.',
            },
            ended: {
                what: 'Python {newest} gets no security fixes since {ended}, and packages drop it one by one.',
                fix: 'Plan the move to a later one, 3.12 for instance.',
            },
        },
    },
    'environment/inference-server': {
        title: 'Where a scoring script is to run, the package that runs it is there',
        messages: {
            default: {
                what: 'The package that runs your scoring script, azureml-inference-server-http, is not in this conda file, and the image {image} does not bring it. The container stops at its start: "A required package azureml-inference-server-http is missing."',
                fix: 'Add it to the pip section: - azureml-inference-server-http',
            },
            'only-in-image': {
                what: "The image {image} has the inference server, but this conda file makes a new environment beside it, and your scoring script runs in that one. Microsoft's samples list the server there as well.",
                fix: 'Add it to the pip section: - azureml-inference-server-http',
            },
            'base-image': {
                what: 'The image {image} is one to build upon: it has no package that runs your scoring script, and without a conda file none is installed. The container stops at its start: "A required package azureml-inference-server-http is missing."',
                fix: 'Add conda_file: with azureml-inference-server-http and the packages of your script, or take an inference image: mcr.microsoft.com/azureml/minimal-py312-inference:latest',
            },
            registered: {
                what: 'Whether the environment {name} holds azureml-inference-server-http, without which the scoring script does not run, is not visible from here.',
                fix: 'Nothing to do, if it has served a scoring script before.',
            },
            build: {
                what: 'Whether the image of this build holds azureml-inference-server-http, without which the scoring script does not run, was not looked at.',
                fix: 'Let the Dockerfile install it, or start from an image that has it.',
            },
            image: {
                what: 'Whether the image {image} holds azureml-inference-server-http, without which the scoring script does not run, is not visible from here.',
                fix: 'Nothing to do, if it has served a scoring script before.',
            },
            'image-and-conda': {
                what: 'azureml-inference-server-http, without which the scoring script does not run, is not in the conda file; whether the image {image} brings it is not visible from here.',
                fix: 'Unless the image has served this scoring script before, add to the pip section: - azureml-inference-server-http',
            },
            conda: {
                what: 'The conda file could not be read, so it is not known whether it asks for azureml-inference-server-http.',
                fix: 'Render it first, or keep it in the repository.',
            },
            incomplete: {
                what: 'The conda file asks for something that cannot be read from here, so it is not known whether azureml-inference-server-http is among it.',
                fix: 'To have it checked, add to the pip section: - azureml-inference-server-http',
            },
        },
    },
    'environment/server-matrix': {
        title: 'The pinned versions go together with the inference server',
        messages: {
            default: {
                what: '"{written}" and "{server}" cannot both be met: that server asks for {package}{asked}. ' +
                    AT_ITS_END,
                fix: 'Remove the version of {package}, or of the server; servers that go with this {package}: {fitting}',
            },
            'none-fits': {
                what: '"{written}" and "{server}" cannot both be met: that server asks for {package}{asked}. ' +
                    AT_ITS_END,
                fix: 'Remove the version of {package}: no known server goes with this one.',
            },
            python: {
                what: '"{written}" and "{server}" cannot both be met: that server asks for Python {asked}. pip says so only in the image build, minutes later: "Could not find a version that satisfies the requirement".',
                fix: 'Change one of the two; servers that go with this Python: {fitting}',
            },
            three: {
                what: '"{written}", "{other}" and "{server}" cannot be met together: of the servers that this allows, each refuses one of the other two. ' +
                    AT_ITS_END,
                fix: 'Remove the version of one of them.',
            },
            older: {
                what: '"{written}" does not go with the inference server {newest}. "{server}" leaves pip free to go back, so you get {older} or older, without what has been mended since.',
                fix: 'Remove the version of {package}, or write the server that you mean: azureml-inference-server-http=={older}',
            },
            reported: {
                what: '"{written}" beside "{defaults}" has failed for others: the inference server that azureml-defaults brings asks for another {package}. ' +
                    AT_ITS_END,
                fix: 'Remove the version of {package}, or replace azureml-defaults by azureml-inference-server-http in a version that goes with it.',
            },
            distutils: {
                what: '"{written}" has no distutils, which left Python with {removed}, and "{server}" imports it when it starts. Unless another package brings {replacement}, which has a copy, the server stops with "No module named \'distutils\'", and the container crashes.',
                fix: 'Take azureml-inference-server-http {fixed} or later, or add {replacement} to the pip section.',
            },
            'other-line': { what: 'the line that it cannot go with', fix: '' },
        },
    },
    'environment/pip-version': {
        title: 'pip is not older than 21.3.2',
        messages: {
            default: {
                what: '"{written}" keeps pip at 21.3.1 or older. With such a pip containers have crashed at their start on Python 3.10 and later, with nothing in the log that points to pip (Azure/azureml-examples#4040).',
                fix: 'Leave the version out, or write a current one: - pip=25.1',
            },
            aged: {
                what: '"{written}" keeps pip at 21.3.1 or older. Such a pip knows fewer kinds of wheels: it compiles what a newer one downloads, or fails at that.',
                fix: 'Leave the version out, or write a current one: - pip=25.1',
            },
        },
    },
    'environment/flask-pins': {
        title: 'Flask and its family are left to the inference server',
        messages: {
            default: {
                what: "This environment lists {names}. The inference server asks for them itself, in versions that go together; Microsoft's document advises against listing them, because the next server may need others.",
                fix: 'Unless your scoring script imports them, remove these lines.',
            },
            crash: {
                what: '"{written}" and "{server}" install together, and the server then stops at its start: {text}',
                fix: 'Raise azureml-inference-server-http to a current version (or azureml-defaults to 1.44 or later), and remove this line.',
            },
            'server-line': { what: 'the old server', fix: '' },
            another: { what: 'another one', fix: '' },
        },
    },
    'environment/setuptools': {
        title: 'A gunicorn that needs pkg_resources has it',
        messages: {
            default: {
                what: '"{setuptools}" has no pkg_resources any more, and "{written}" means a gunicorn that imports it. The server stops at its start: "No module named \'pkg_resources\'".',
                fix: 'Raise the inference server to 1.2.1 or later, or pin {advised}',
            },
            open: {
                what: '"{setuptools}" allows setuptools 82 and later, which has no pkg_resources any more, and "{written}" means a gunicorn that imports it. The server then stops at its start: "No module named \'pkg_resources\'".',
                fix: 'Raise the inference server to 1.2.1 or later, or pin {advised}',
            },
            unlisted: {
                what: '"{written}" means a gunicorn older than 21, which imports pkg_resources. That was part of setuptools up to 81, and nothing here keeps setuptools below: the server stops at its start with "No module named \'pkg_resources\'".',
                fix: 'Raise the inference server to 1.2.1 or later (gunicorn to 21 or later), or add - {advised}',
            },
            'needed-here': { what: 'needed here', fix: '' },
        },
    },
    'environment/unpinned': {
        title: 'Every package has a version',
        messages: {
            default: {
                what: '{count} packages have no version: {names}. The next image build, weeks later, may install others than those that you tested.',
                fix: 'Write the versions that work today: pip freeze and conda list show them.',
            },
            one: {
                what: '{names} has no version. The next image build, weeks later, may install another than the one that you tested.',
                fix: 'Write the version that works today: pip freeze and conda list show it.',
            },
            another: { what: 'another one', fix: '' },
        },
    },
    'environment/duplicate-package': {
        title: 'Each package is asked for once',
        messages: {
            default: {
                what: '{name} is asked for twice: "{earlier}" and "{written}". Whoever changes one of the lines will miss the other.',
                fix: 'Keep one of the lines.',
            },
            both: {
                what: '{name} is asked for by conda ("{first}") and by pip: "{earlier}" and "{written}". pip then installs over what conda has put there.',
                fix: 'Keep one of the lines; for a package with compiled parts, preferably the one beside the packages that use it.',
            },
            replaced: {
                what: 'conda installs "{earlier}", and then pip replaces it by "{written}". Packages that conda has built against the first one can break at import, numpy\'s users above all.',
                fix: 'Keep one of the lines.',
            },
            contradicting: {
                what: '"{earlier}" and "{written}" cannot both be met, so {manager} gives up and the image build fails.',
                fix: 'Keep one of the lines.',
            },
        },
    },
    'environment/impossible-version': {
        title: 'A requirement leaves a version',
        messages: {
            default: {
                what: 'No version meets "{written}": its bounds exclude each other. pip stops there ("No matching distribution found for {name}"), and the image build in Azure fails after minutes.',
                fix: 'Remove one of the bounds, or name the version that you tested: pip freeze shows it.',
            },
            conda: {
                what: 'No version meets "{written}": its bounds exclude each other. conda cannot solve the environment, and the image build in Azure fails after minutes.',
                fix: 'Remove one of the bounds, or name the version that you tested: conda list shows it.',
            },
        },
    },
    'environment/python-support': {
        title: 'Packages are there for the Python that they run on',
        messages: {
            default: {
                what: '"{written}" has ready-built files for Python up to {newest}, and "{python}" is newer. pip compiles the package from its source instead; on a new Python or without compilers that fails, and the image build stops with "Failed building wheel" or "metadata-generation-failed".',
                fix: 'Take Python {newest}, if the model must keep this {package}; else {package} {later} or later, and save the model with it again.',
            },
            'no-source': {
                what: '"{written}" has ready-built files for Python up to {newest}, "{python}" is newer, and there is no source that pip could compile. The image build fails after minutes: "No matching distribution found for {package}".',
                fix: 'Take Python {newest}, or {package} {later} or later.',
            },
            refused: {
                what: '"{written}" asks for Python {asked} or later, and "{python}" is older. pip ignores such versions ("Requires-Python"), and the image build fails after minutes: "No matching distribution found for {package}".',
                fix: 'Raise Python to {asked} or later, or take {package} before {before}.',
            },
            'python-line': { what: 'the Python that it is installed for', fix: '' },
        },
    },
    'environment/binary-mismatch': {
        title: 'Packages that were compiled for numpy 1 are not given numpy 2',
        messages: {
            default: {
                what: '"{written}" was compiled for numpy 1, and "{numpy}" is numpy 2. Both install, and the container fails when it uses the package: "numpy.dtype size changed, may indicate binary incompatibility", or "A module that was compiled using NumPy 1.x cannot be run in NumPy 2".',
                fix: 'Pin numpy==1.26.4, if the model must keep this {package}; else raise {package} to {from} or later, and save the model with it again.',
            },
            refused: {
                what: '"{written}" was compiled for numpy 1 and asks for it, and "{numpy}" is numpy 2. pip cannot meet both, and the image build fails after minutes: "ResolutionImpossible".',
                fix: 'Pin numpy==1.26.4, if the model must keep this {package}; else raise {package} to {from} or later, and save the model with it again.',
            },
            open: {
                what: '"{written}" was compiled for numpy 1 and does not say so, and "{numpy}" allows numpy 2: unless another package holds it back, the newest is installed. The container then fails when it uses the package: "numpy.dtype size changed, may indicate binary incompatibility", or "A module that was compiled using NumPy 1.x cannot be run in NumPy 2".',
                fix: 'Hold numpy back: numpy<2',
            },
            'numpy-line': { what: 'the numpy that it meets', fix: '' },
        },
    },
    'environment/requirements-file': {
        title: 'pip can read what the conda file hands to it',
        messages: {
            missing: {
                what: `The file {path} does not exist. Besides, Azure would not have it: the client sends the content of the conda file and no file beside it. The image build fails.`,
                fix: 'Write the requirements into the pip section, one item each.',
            },
            folder: {
                what: '{path} is a folder, not a requirements file, so pip stops there.',
                fix: 'Write the requirements into the pip section, one item each.',
            },
            'not-sent': {
                what: `${NOT_SENT} {written} and the image build fails. On your machine it works, because the file is there.`,
                fix: 'Write its lines into the pip section, one item each. Or build from a Dockerfile, which has its folder: build: with path:',
            },
            local: {
                what: `${NOT_SENT} "{written}" and the image build fails. On your machine it works, because the path is there.`,
                fix: 'Publish the package to a feed that Azure can reach, put its source into the code folder, or build from a Dockerfile, which has its folder: build: with path:',
            },
            'windows-lines': {
                what: '{path} has the line ends of Windows. pip takes them; a shell script or a Dockerfile that reads the file line by line gets names with an invisible character at their end.',
                fix: 'Save it with LF, and keep it so with a line in .gitattributes: requirements*.txt text eol=lf',
            },
            unread: {
                what: '{written} could not be read here, so what it asks for is not checked.',
                fix: 'Save it as UTF-8, in the repository.',
            },
            'single-equals': {
                what: '"{written}" is how conda writes a version. pip wants two equal signs; it stops at this line, and the image build fails.',
                fix: 'Write {better}',
            },
            version: {
                what: 'pip cannot read the version in "{written}". It stops at this line, and the image build fails.',
                fix: 'Write a version of numbers, as pypi.org lists them: {name}==1.2.3',
            },
            channel: {
                what: '"{written}" names a channel of conda, which pip does not know. It stops at this line, and the image build fails.',
                fix: 'Move the line up, out of the pip section; or write {better}',
            },
            command: {
                what: '"{written}" is a command. The pip section wants only what would stand behind it; pip stops at this line, and the image build fails.',
                fix: 'Write {better}',
            },
            option: {
                what: 'pip takes no option "{written}" in a requirements file, and the pip section becomes one. It stops at this line, and the image build fails.',
                fix: 'Remove the line. --index-url, --extra-index-url, --find-links, --pre and --no-binary are among those that it takes.',
            },
            'unreadable-line': {
                what: 'pip cannot read "{written}". It stops at this line, and the image build fails.',
                fix: 'Write one requirement a line: numpy==2.3.1, or numpy>=2.3,<3',
            },
        },
    },
    'environment/conda-file': {
        title: 'The conda file is one that conda can read',
        messages: {
            'not-yaml': {
                what: 'The conda file is no YAML: {detail}. The client refuses the deployment without saying which file it means.',
                fix: 'Correct this line; the mistake may be on the one above.',
            },
            tab: {
                what: 'A tab stands here, and YAML wants spaces. The client refuses the deployment without saying which file it means.',
                fix: 'Replace the tab by spaces.',
            },
            'not-utf8': {
                what: 'The conda file is not UTF-8. The client reads it as UTF-8 and stops with a UnicodeDecodeError, without saying which file it means.',
                fix: 'Save it as UTF-8. Windows PowerShell writes UTF-16 behind ">"; there, use: conda env export | Out-File -Encoding utf8 conda.yml',
            },
            empty: {
                what: 'The conda file is empty, so nothing is installed.',
                fix: 'Write dependencies: with python and the packages of your scoring script, or remove conda_file.',
            },
            'not-a-mapping': {
                what: `A conda file has keys (name, channels, dependencies), and this one has not. ${environment_packages_NOT_BUILT}`,
                fix: 'If it is a list of requirements, write them as items of dependencies: with pip: as the last one.',
            },
            'no-dependencies': {
                what: 'The conda file has no dependencies, so nothing is installed, not even Python.',
                fix: 'Write dependencies: with python and the packages of your scoring script.',
            },
            'no-dependencies-typo': {
                what: 'The conda file has no dependencies, because their key is misspelled, and conda ignores keys that it does not know. Nothing is installed, not even Python.',
                fix: 'Spell it dependencies.',
            },
            'not-a-list': {
                what: `dependencies must be a list, one package an item. ${CONDA_STOPS}`,
                fix: 'Write each on a line of its own, with "- " before it.',
            },
            item: {
                what: `This item of dependencies is no text. ${CONDA_STOPS}`,
                fix: 'Write a package: - numpy=2.3.1',
            },
            section: {
                what: `"{text}" is no installer that conda knows here: besides packages, the list may hold pip: alone. ${CONDA_STOPS}`,
                fix: 'For a package, write its name and version without a colon: - {text}=1.2.3',
            },
            'pip-not-a-list': {
                what: `pip: wants a list, one requirement an item. ${CONDA_STOPS}`,
                fix: 'Write each on a line of its own, indented, with "- " before it; or remove the colon if pip itself is meant.',
            },
            'pip-item': {
                what: 'This item of the pip section is no text, so pip gets something else than you mean.',
                fix: 'Write a requirement: - numpy==2.3.1',
            },
            'match-spec': {
                what: `conda cannot read "{text}". ${CONDA_STOPS}`,
                fix: 'What only pip can read belongs below - pip: and for conda, write a name and a version: - numpy=2.3.1',
            },
            'did-you-mean': {
                what: 'conda knows no key "{key}" and ignores what stands there.',
                fix: 'Did you mean {better}?',
            },
            'duplicate-key': {
                what: 'The key "{key}" stands here twice. The last one counts, and everything below the first is lost without a word.',
                fix: 'Join the two.',
            },
            'unknown-key': {
                what: 'conda knows no key "{key}" and ignores what stands there.',
                fix: 'Remove it.',
            },
            'pip-outside': {
                what: 'pip: stands beside dependencies, where conda ignores it with all its packages. The scoring script will miss them at its first import.',
                fix: 'Make it the last item of dependencies: "- pip:", with its packages below, indented once more.',
            },
            prefix: {
                what: 'prefix: is the folder of an environment on the machine that this file was exported from. Azure builds the environment elsewhere and does not need it.',
                fix: 'Remove the line: conda env export --no-builds leaves out what is of one machine, but for this line.',
            },
            'no-pip': {
                what: 'There is a pip section, and pip itself is not among the dependencies. conda adds one, in a version of its choice, and warns.',
                fix: 'Add an item above the section: - pip',
            },
            'python-twice': {
                what: 'Python is asked for twice: "{first}" and "{written}". conda must meet both, or gives up.',
                fix: 'Keep one of the lines.',
            },
            outside: {
                what: 'The conda file lies outside of the repository and was not read.',
                fix: 'Move it into the repository.',
            },
            unreadable: {
                what: 'The conda file could not be read: it is too large, no regular file, or not ours to read.',
                fix: 'Put a regular file there that this tool may read.',
            },
        },
    },
};

;// CONCATENATED MODULE: ./build/text/en/environment.js


const NOT_AN_IMAGE = 'Docker refuses such a name, so the image is neither built nor pulled, and the deployment fails.';
// The version is required; the vault must use roles (how-to-deploy-online-endpoint-with-secret-injection.md, 01/10/2024).
const HOW_TO_HIDE = 'Renew the secret, and let the service put the new one in. From a workspace connection: {name}: ${{azureml://connections/<connection>/credentials/<credential>}} - from Key Vault: {name}: ${{keyvault:https://<vault>.vault.azure.net/secrets/<secret>/<version>}} - with an endpoint identity that may read it.';
const environment = {
    'environment/image-reference': {
        title: 'The image has a name that Docker can read',
        messages: {
            space: {
                what: `The image name "{image}" has a space in it. ${NOT_AN_IMAGE}`,
                fix: 'Write it without spaces: registry/repository:tag',
            },
            scheme: {
                what: `The image name "{image}" begins with a protocol. ${NOT_AN_IMAGE}`,
                fix: 'Write it without the protocol, from {part} on.',
            },
            asset: {
                what: `"{image}" names an environment of Azure ML, where image takes a container image. ${NOT_AN_IMAGE}`,
                fix: 'Write it in place of the whole block, as environment: {image}',
            },
            'upper-case': {
                what: `The repository in the image name "{image}" has capital letters; repositories are written in small ones. ${NOT_AN_IMAGE}`,
                fix: 'Write the repository as {better}',
            },
            registry: {
                what: `"{part}", the registry in the image name "{image}", is no host name. ${NOT_AN_IMAGE}`,
                fix: 'Write the host of the registry, with :port if it has its own: myregistry.azurecr.io/repository:tag',
            },
            repository: {
                what: `"{part}" in the image name "{image}" cannot be a repository: those have small letters and digits, with single dots, one or two underscores or hyphens between them, in parts divided by /. ${NOT_AN_IMAGE}`,
                fix: 'Write registry/repository:tag, as the registry lists it.',
            },
            tag: {
                what: `"{part}" in the image name "{image}" cannot be a tag: those have letters, digits, dots, hyphens and underscores, and 128 characters at most. ${NOT_AN_IMAGE}`,
                fix: 'Write one tag behind one colon, registry/repository:tag',
            },
            digest: {
                what: `"{part}" in the image name "{image}" cannot be a digest: that is sha256: and 64 digits from 0 to f, in small letters. ${NOT_AN_IMAGE}`,
                fix: 'Copy the whole digest. For ACR: az acr manifest list-metadata -r <registry> -n <repository>',
            },
        },
    },
    'environment/image-tag': {
        title: 'The image is pinned to a tag or a digest',
        messages: {
            latest: {
                what: 'The image "{image}" is whatever latest is when the deployment, and later each new or reimaged instance, pulls it. What serves then need not be what you tested, and two instances can differ.',
                fix: 'Pin the version: {untagged}:<tag>, or {untagged}@sha256:<digest>',
            },
            'no-tag': {
                what: 'The image "{image}" has no tag, so latest is meant: whatever that is when the deployment, and later each new or reimaged instance, pulls it. If the registry has no latest, the pull fails.',
                fix: 'Pin the version: {untagged}:<tag>, or {untagged}@sha256:<digest>',
            },
            microsoft: {
                what: 'The image "{image}" moves with each refresh by Microsoft, and a refresh has broken deployments before (Azure/azureml-examples#4012). Microsoft\'s documents write it like this all the same, and tags half a year older than latest are no longer supported.',
                fix: 'For a deployment that must not change by itself, pin a dated tag and renew it now and then. Otherwise leave it.',
            },
        },
    },
    'environment/private-registry': {
        title: 'The image comes from a registry that Azure ML can pull from',
        messages: {
            default: {
                what: 'The image comes from {registry}, which is neither an Azure container registry nor a public one that this tool knows. If it wants a login, the deployment fails: managed endpoints take no registry credentials, and private registries other than ACR are not supported.',
                fix: 'Copy the image to ACR (az acr import -n <registry> --source <image>) and give the endpoint identity AcrPull. If anybody can pull it, silence this line.',
            },
            local: {
                what: 'The image comes from {registry}, a registry on your own machine. In Azure that name means a machine of Azure, where no such registry runs, and the image cannot be downloaded. Only az ml online-deployment create --local can use it.',
                fix: 'Push the image to Azure Container Registry and write myregistry.azurecr.io/repository:tag',
            },
        },
    },
    'environment/curated-reference': {
        title: 'A curated environment is named by its path in the registry azureml',
        messages: {
            'no-version': {
                what: '{name} is the old short form of a curated environment, without a version or a label. The client passes it on unread; which version the service takes, or whether it finds one, is documented nowhere.',
                fix: 'Name it in the registry: azureml://registries/azureml/environments/<name>/versions/<n>. The names there: az ml environment list --registry-name azureml',
            },
            'old-name': {
                what: '{name} is the form of curated environments from before they moved to the registry azureml. The client passes it on unread; it once warned that the form would go, and the service may no longer find it.',
                fix: 'Name its successor: azureml://registries/azureml/environments/<name>/versions/<n>, or /labels/latest. The names there: az ml environment list --registry-name azureml',
            },
            'old-name-kubernetes': {
                what: '{name} is the form of curated environments from before they moved to the registry azureml. The client passes it on unread; it once warned that the form would go, and the service may no longer find it.',
                fix: 'Kubernetes deployments take no registry paths: register an environment of your own in the workspace, on an image of mcr.microsoft.com/azureml, and name it as azureml:<name>:<version>',
            },
            'in-registry': {
                what: '{name} is the name of a curated environment, but written like this it is looked up in your workspace, where curated environments are not: unless you registered one of the same name, the service finds none.',
                fix: 'For the curated one, write environment: {path}',
            },
        },
    },
    'environment/plain-secret': {
        title: 'No environment variable holds a secret in plain text',
        messages: {
            default: {
                what: 'The variable {name} seems to hold a secret in plain text. Everybody who can read this repository, or the deployment in Azure, can read it, also after you delete the line.',
                fix: HOW_TO_HIDE,
            },
            value: {
                what: 'The variable {name} holds {what} in plain text. Everybody who can read this repository, or the deployment in Azure, can read it, also after you delete the line.',
                fix: HOW_TO_HIDE,
            },
        },
    },
    'environment/variable-value': {
        title: 'The container sees of each variable what is written',
        messages: {
            nested: {
                what: 'The variable {name} is {what}. Variables are text: the client turns it into Python source with single quotes, which no JSON or YAML parser in the container reads.',
                fix: 'Write it as text, with JSON in single quotes: {name}: \'["a", "b"]\'',
            },
            null: {
                what: 'The variable {name} has no value: it goes to the service as null, and whether the container then sees an empty variable or none is not documented.',
                fix: "Write the value; {name}: '' if it shall be empty; or remove the line.",
            },
            binary: {
                what: "The variable {name} is binary data (!!binary). The client turns it into Python source, b'\u2026', which nothing in the container decodes.",
                fix: 'Write the base64 text in quotes, without !!binary, and decode it in the container.',
            },
            boolean: {
                what: 'The container will see {name} as {seen}, not as {text}: YAML reads {text} as a boolean, and the client writes booleans as Python does. A program that compares it with "true" or "false" in small letters finds neither.',
                fix: 'Put the text that the program expects in quotes: {name}: "{text}"',
            },
            integer: {
                what: 'The container will see {name} as {seen}, not as {text}: YAML 1.1, which az ml reads, takes leading zeros, 0x, underscores and colons as ways to write a number.',
                fix: 'If the text is meant, put it in quotes: {name}: "{text}"',
            },
            float: {
                what: 'The container will see {name} as {seen}, not as {text}: YAML reads it as a number. A version loses its last zero that way.',
                fix: 'If the text is meant, put it in quotes: {name}: "{text}"',
            },
            date: {
                what: 'The container will not see {name} as {text}: YAML reads it as a time, and the client writes it as Python does, like 2026-01-31 12:00:00+00:00.',
                fix: 'Put it in quotes: {name}: "{text}"',
            },
            hidden: {
                what: 'The container will not see {name} as it is written: YAML reads the value as a number, a boolean or a time, and the client writes those as Python does. (The name promises a secret, so the value is not shown.)',
                fix: 'Put the value in quotes.',
            },
            name: {
                what: 'The variable {name} will be called {seen} in the container: YAML reads its name as a boolean or a number.',
                fix: 'Put the name in quotes: "{name}": \u2026',
            },
        },
    },
    ...environmentDockerfile,
    ...environmentPackages,
};

;// CONCATENATED MODULE: ./build/text/en/diagnosis/blame.js
const blame = {
    'diagnosis/import': {
        what: 'The container has no {module}, which is imported here: it ended with ModuleNotFoundError.',
        fix: 'Add the package that brings it to the environment; if it is a file of yours, put it into the code folder.',
    },
    'diagnosis/frame': {
        what: 'This line raised {exception} in the container: {text}',
        fix: 'The diagnosis has the traceback and the way out.',
    },
    'diagnosis/frame-moved': {
        what: 'A line that reads like this one raised {exception} in the container: {text} What was deployed differs from this file.',
        fix: 'The diagnosis has the traceback and the way out.',
    },
    'diagnosis/model-path': {
        what: 'The container has no {path}, which this path leads to.',
        fix: 'A model that is a folder keeps its name below AZUREML_MODEL_DIR; a model that is a file lies directly in it.',
    },
    'diagnosis/model-path-known': {
        what: 'The container has no {path}, which this path leads to. The server printed what there is: {tree}.',
        fix: 'Write the path as $AZUREML_MODEL_DIR/{better}',
    },
    'diagnosis/file-path': {
        what: 'The container has no {path}, which is opened here.',
        fix: 'Join it with os.path.dirname(__file__) if it lies beside the script, or with AZUREML_MODEL_DIR if it belongs to the model.',
    },
    'diagnosis/script': {
        what: 'The server could not use this scoring script.',
        fix: 'The diagnosis says why.',
    },
    'diagnosis/script-line': {
        what: 'Python refuses this line of the scoring script.',
        fix: 'Put it right; python -m py_compile shows the same.',
    },
    'diagnosis/quota': {
        what: 'There is no quota for this size.',
        fix: 'Take a smaller size or fewer instances, delete deployments that nobody uses, or ask for quota of its family.',
    },
    'diagnosis/capacity': {
        what: 'Azure has no machines of this size left in the region right now.',
        fix: 'Deploy later, or take another size.',
    },
    'diagnosis/size': { what: 'The service does not offer this size here.', fix: 'Take another size.' },
    'diagnosis/memory': {
        what: 'The memory of this size was not enough.',
        fix: 'Take a size with more of it, or load less.',
    },
    'diagnosis/disk': { what: 'The disk of this size was not enough.', fix: 'Take a size with a larger disk.' },
    'diagnosis/gpu': {
        what: 'The program wants a GPU that fits it, and this size has none, or another one.',
        fix: 'Take a size with a GPU, or load for the CPU.',
    },
    'diagnosis/probe': {
        what: 'The {probe} gave the container {budget} to answer (initial_delay {delay} + period {period} \u00d7 failure_threshold {failures}), and it did not.',
        fix: 'If the log shows an exception, mend that first. If the start is only slow, raise failure_threshold.',
    },
    'diagnosis/probe-default': {
        what: 'The probes gave the container {budget} to answer (the default: initial_delay {delay} + period {period} \u00d7 failure_threshold {failures}), and it did not.',
        fix: 'If the log shows an exception, mend that first. If the start is only slow, add a liveness_probe with a higher failure_threshold.',
    },
    'diagnosis/probe-timeout': { what: 'The service takes less than 300 seconds here.', fix: 'Lower it.' },
    'diagnosis/routes': {
        what: 'Nothing answered where the probes ask.',
        fix: 'Put path and port of the routes right.',
    },
    'diagnosis/image': {
        what: 'This image could not be pulled or built.',
        fix: 'Check its name and tag, and that the identity of the endpoint has AcrPull on its registry.',
    },
    'diagnosis/environment': {
        what: 'The image of this environment could not be built, or did not bring what the server needs.',
        fix: 'The diagnosis says what.',
    },
    'diagnosis/package': {
        what: 'The installation of {package} failed.',
        fix: 'The diagnosis says why; pin a version that exists for this Python and goes with the others.',
    },
    'diagnosis/python': {
        what: 'A package does not run on this Python.',
        fix: 'The diagnosis says which one it wants: write that here, or pin an older version of the package.',
    },
    'diagnosis/model': {
        what: 'This model could not be found or downloaded.',
        fix: 'Check its name and version in this workspace, and that the identity of the endpoint may read its storage.',
    },
    'diagnosis/registry-asset': {
        what: 'A registry does not have what is named here, or what the deployment template of this model names.',
        fix: 'The diagnosis says what: name a version that exists.',
    },
    'diagnosis/template': {
        what: 'The service finds no deployment template for this model.',
        fix: 'Give the deployment an environment of its own.',
    },
    'diagnosis/model-packages': {
        what: 'The conda.yaml of this model does not bring what serves it.',
        fix: 'The diagnosis says which packages: write them there, and register the model again.',
    },
    'diagnosis/model-content': {
        what: 'The server could not load what this model consists of.',
        fix: 'The diagnosis says which file, and what it should be.',
    },
    'diagnosis/code': { what: 'What was uploaded from here lacks a file.', fix: 'The diagnosis names it.' },
    'diagnosis/name': { what: 'The service refuses this name.', fix: 'The diagnosis says why.' },
    'diagnosis/identity': {
        what: 'The identity of this endpoint lacks a role.',
        fix: 'The diagnosis has the commands that give it.',
    },
    'diagnosis/traffic': {
        what: 'No deployment of this endpoint gets traffic.',
        fix: 'Give one traffic once it is deployed: az ml online-endpoint update --traffic',
    },
    'diagnosis/request-timeout': {
        what: 'A request took longer than this.',
        fix: 'Raise request_timeout_ms (180000 at most), or make run() faster.',
    },
    'diagnosis/variables': {
        what: 'The container lacks an environment variable, or could not be given one.',
        fix: 'The diagnosis names it.',
    },
    'diagnosis/resources': {
        what: 'The cluster cannot give these resources.',
        fix: 'Lower the requests, or raise the limits.',
    },
    'diagnosis/key': { what: 'The service or the client refuses this.', fix: 'The diagnosis says why.' },
};

;// CONCATENATED MODULE: ./build/text/en/general.js

const general = {
    internal: {
        what: 'The check {check} stopped with an error of its own: {detail}. The other checks went on.',
        fix: 'This is a mistake in endpoint-preflight and not in your file. Please open an issue with the file, as far as you may share it.',
    },
    ...blame,
    'related/first-written': { what: 'first written here', fix: '' },
    'related/other-value': { what: 'the value that it contradicts', fix: '' },
    'related/needs-role': { what: 'what needs the role', fix: '' },
    'related/same-quota': { what: 'draws on the same quota', fix: '' },
    'related/instance-type': { what: 'the size of the VM', fix: '' },
    'related/same-endpoint': { what: 'the other file of this endpoint', fix: '' },
};

;// CONCATENATED MODULE: ./build/text/en/identity.js
const GRANT = 'az role assignment create --assignee-object-id {principal} --assignee-principal-type ServicePrincipal --role "{role}" --scope "{scope}"';
/** Behind a colon; a fresh assignment is not seen at once (users' reports: five minutes). */
const HAVE_IT_GRANTED = `Have it granted by an owner of {resource}, and wait about five minutes before you deploy: ${GRANT}`;
const BETWEEN = 'Create the endpoint first (one without deployments costs nothing), grant the role to the principal id that az ml online-endpoint show --query identity.principal_id tells, wait about five minutes, and then deploy';
/** What every check of an endpoint's roles may have to say of the identity itself. */
const SHARED = {
    'not-yet': {
        what: 'The system-assigned identity comes with the endpoint, and the endpoint does not exist yet: whether it has {role} on {resource} can be seen after that.',
        fix: 'Run this check again between creating the endpoint and creating the deployment.',
    },
    'no-endpoint': {
        what: 'The endpoint {endpoint} does not exist yet, or is still being created, and its file is not in this run, so nobody can tell which identity it will have.',
        fix: 'Give the file of the endpoint along, or run this again when the endpoint exists.',
    },
    'no-identity': {
        what: 'The endpoint {endpoint} has no identity, and what it may reach without one is not documented.',
        fix: 'Give the endpoint identity: type: system_assigned or user_assigned when you create it anew; it cannot be changed later.',
    },
    condition: {
        what: 'The identity {identity} has {held} for {resource} on a condition, and whether the condition lets this deployment through cannot be seen from here.',
        fix: 'Look at the condition: az role assignment list --include-inherited --assignee {principal} --scope "{scope}"',
    },
    denied: {
        what: 'The identity {identity} has a role with what it needs on {resource}, and the deny assignment "{deny}" takes it away: whatever roles say, Azure refuses it.',
        fix: 'Ask who owns the managed application or the deployment stack that made it to exclude this principal ({principal}). A role helps nothing.',
    },
    'deny-perhaps': {
        what: 'The identity {identity} has a role with what it needs on {resource}, and the deny assignment "{deny}" may take it away: it is about a group, has a condition, or holds for a part only, which cannot be seen from here.',
        fix: 'Look at it in the portal: {resource}, Access control (IAM), Deny assignments.',
    },
    narrower: {
        what: 'The identity {identity} has {held} on a part of {resource} only, and whether that is the part that this deployment needs cannot be seen from here.',
        fix: `If it is not, grant {role} on the whole: ${GRANT}`,
    },
};
const identity = {
    'identity/exists': {
        title: 'The user-assigned identity of the endpoint exists',
        messages: {
            default: {
                what: 'The resource group {group} has no managed identity {name}. Azure refuses the endpoint.',
                fix: 'Correct the name (az identity list --resource-group {groupArgument} --subscription {subscription} --query "[].id"), or create it: az identity create --name {nameArgument} --resource-group {groupArgument} --subscription {subscription}',
            },
            'no-group': {
                what: 'The subscription {subscription} has no resource group {group}, so the managed identity {name} is not there either. Azure refuses the endpoint.',
                fix: 'Write the id that this command tells: az identity list --subscription {subscription} --query "[].id"',
            },
            'no-id': {
                what: 'The resource_id {text} names no identity: its subscription {subscription} is no GUID, or a name in it has characters that Azure does not allow.',
                fix: 'Write the whole id, as az identity show --name <name> --resource-group <resource-group> --query id tells it.',
            },
            'no-subscription': {
                what: 'The subscription {subscription} of the managed identity {name} cannot be seen by who asks: it is not there, or in another tenant.',
                fix: 'Check the id. An identity must be in the tenant of the workspace; if it is, let who asks read it (role Reader on the identity).',
            },
            'other-tenant': {
                what: 'The managed identity {name} belongs to another tenant than the workspace. Azure attaches identities of the same tenant only.',
                fix: 'Create an identity in the tenant of the workspace, grant it the roles, and name that one.',
            },
        },
    },
    'identity/acr-pull': {
        title: 'The identity of the endpoint may pull the image',
        messages: {
            ...SHARED,
            default: {
                what: "The identity {identity} may not pull from container registry {resource}, which holds the image: neither it nor a group of it has {role} there or above. Azure grants nothing to a user-assigned identity, and nothing on a registry that is not the workspace's; the image cannot be downloaded, and the deployment fails after about ten minutes.",
                fix: HAVE_IT_GRANTED,
            },
            system: {
                what: 'The identity {identity} may not pull from container registry {resource}, which holds the image. Azure grants {role} there when it creates the endpoint; it was taken away, or the workspace got this registry later. Unless Azure grants it again, the image cannot be downloaded.',
                fix: HAVE_IT_GRANTED,
            },
            abac: {
                what: 'The identity {identity} may not pull from container registry {resource}. The registry gives rights by repository (role assignment mode "RBAC Registry + ABAC Repository Permissions"), where AcrPull, Contributor and Owner let nobody pull; the image cannot be downloaded.',
                fix: HAVE_IT_GRANTED,
            },
            'nobody-grants': {
                what: "The image is in container registry {resource}, which is not the workspace's. Azure grants a new system-assigned identity the right to pull from the registry of the workspace only, so the first deployment fails unless you grant it here.",
                fix: `${BETWEEN}: ${GRANT}`,
            },
            'nobody-grants-abac': {
                what: 'Container registry {resource} gives rights by repository (role assignment mode "RBAC Registry + ABAC Repository Permissions"). Azure grants a new system-assigned identity AcrPull at best, which lets nobody pull there, so the first deployment fails unless you grant {role}.',
                fix: `${BETWEEN}: ${GRANT}`,
            },
            'no-registry': {
                what: 'The image is to be built, and the workspace has no container registry yet. Azure makes one for the first build, and nobody has been granted AcrPull on it when the endpoint is created.',
                fix: 'If the deployment fails to download its image, grant AcrPull on the new registry to the identity of the endpoint, wait about five minutes and deploy again; or attach a registry first: az ml workspace update --container-registry <id of the registry>',
            },
            'registry-gone': {
                what: 'The image is to be built into container registry {name} of the workspace, and that registry does not exist any more.',
                fix: 'Attach another one to the workspace: az ml workspace update --container-registry <id of the registry>',
            },
            elsewhere: {
                what: 'The image is on {host}, which is no container registry of the subscription of the workspace, so nobody could look at the roles there.',
                fix: 'See to it that the identity of the endpoint has AcrPull on that registry: Azure does not grant it.',
            },
            'asset-registry': {
                what: 'The environment comes from a registry of Azure ML, whose images lie in a container registry of its own; roles there are not looked at.',
                fix: 'See to it that the identity of the endpoint may read that registry: AzureML Registry User.',
            },
        },
    },
    'identity/storage-read': {
        title: 'The identity of the endpoint may read the storage of the workspace',
        messages: {
            ...SHARED,
            default: {
                what: 'The identity {identity} may not read the blobs of storage account {resource}, where the code and models of the workspace lie: neither it nor a group of it has {role} there or above. (Reader, Contributor and Owner do not read blobs.) The deployment cannot download its files and fails.',
                fix: HAVE_IT_GRANTED,
            },
            likely: {
                what: 'The identity {identity} may not read the blobs of storage account {resource}, the default store of the workspace: neither it nor a group of it has {role} there or above. Unless the model was registered from another account, the deployment cannot download it and fails.',
                fix: HAVE_IT_GRANTED,
            },
            system: {
                what: 'The identity {identity} may not read the blobs of storage account {resource}, where the code and models of the workspace lie. Azure grants {role} there when it creates the endpoint; it was taken away. Unless Azure grants it again, the deployment cannot download its files.',
                fix: HAVE_IT_GRANTED,
            },
        },
    },
    'identity/storage-write': {
        title: 'The identity of an endpoint that collects data may write to the storage of the workspace',
        messages: {
            ...SHARED,
            default: {
                what: 'The deployment collects data, and the identity {identity} may not write blobs to storage account {resource}: neither it nor a group of it has {role} there or above. The deployment fails at its start, since the roles do not fit data collection.',
                fix: HAVE_IT_GRANTED,
            },
            'nobody-grants': {
                what: 'The deployment collects data. Azure lets a new system-assigned identity read storage account {resource} but not write to it, so the first deployment fails unless you grant {role}.',
                fix: `${BETWEEN}: ${GRANT}`,
            },
        },
    },
    'identity/secrets': {
        title: 'The identity of the endpoint may read the secrets that the deployment refers to',
        messages: {
            ...SHARED,
            default: {
                what: 'The variable refers to a connection of the workspace, and the identity {identity} may not read the secrets of connections in {resource}. The deployment fails with SecretsInjectionError.',
                fix: HAVE_IT_GRANTED,
            },
            vault: {
                what: 'The variable refers to a secret of key vault {resource}, and the identity {identity} may not read secrets there. The deployment fails with SecretsInjectionError.',
                fix: `The vault must use the permission model Azure RBAC. ${HAVE_IT_GRANTED}`,
            },
            'nobody-grants': {
                what: 'The variable refers to a connection of the workspace. Azure lets a new system-assigned identity read secrets of connections only if the file of the endpoint has enforce_access_to_default_secret_stores: enabled, and it has not. The deployment fails with SecretsInjectionError.',
                fix: 'Add this to the file of the endpoint before you create it: properties: {enforce_access_to_default_secret_stores: enabled}',
            },
            'nobody-grants-vault': {
                what: 'The variable refers to a secret of key vault {resource}. Azure does not grant a new system-assigned identity the right to read it, so the first deployment fails with SecretsInjectionError unless you do.',
                fix: `${BETWEEN}: ${GRANT}`,
            },
            creator: {
                what: 'The endpoint asks Azure to let its identity read the secrets of connections. Azure does so only if who creates the endpoint may read them as well, and who asks here may not: it lacks {action}.',
                fix: 'Create the endpoint {endpoint} as somebody who has AzureML Data Scientist on the workspace, or give that role to who deploys.',
            },
            'other-vault': {
                what: 'The variable refers to a secret of key vault {vault}, which is not that of the workspace, so nobody could look at the roles there.',
                fix: 'See to it that the identity of the endpoint has Key Vault Secrets User on that vault.',
            },
        },
    },
    'identity/deployer': {
        title: 'Who asks may deploy',
        messages: {
            default: {
                what: 'Who asked Azure in this run ({who}) may not deploy to workspace {workspace}: it lacks {actions}. If a later step deploys as the same identity, Azure refuses it.',
                fix: 'If this identity deploys, have it granted AzureML Data Scientist on the workspace: az role assignment create --assignee {who} --role "AzureML Data Scientist" --scope <id of the workspace>. If another one deploys, silence this line.',
            },
            uploads: {
                what: 'Who asked Azure in this run ({who}) may deploy to workspace {workspace} but lacks {actions}: az ml registers local code, models and environments before it makes the deployment.',
                fix: 'Have these actions added to its role (AzureML Data Scientist has them), or deploy registered assets only.',
            },
            reads: {
                what: 'Who asked Azure in this run ({who}) may deploy to workspace {workspace} but lacks {actions}: if the deployment fails, its logs or keys cannot be read by the same identity.',
                fix: 'Have these actions added to its role; AzureML Data Scientist has them.',
            },
            denied: {
                what: 'The signed-in identity ({who}) has the roles to deploy to workspace {workspace}, and the deny assignment "{deny}" denies it {actions}. If a later step deploys as the same identity, Azure refuses it whatever roles say.',
                fix: 'Ask who owns the managed application or the deployment stack that made it to exclude this principal. If another identity deploys, silence this line.',
            },
            'deny-perhaps': {
                what: 'The signed-in identity ({who}) has the roles to deploy to workspace {workspace}, and the deny assignment "{deny}" may deny it {actions}: it is about a group, or has a condition, which cannot be seen from here.',
                fix: 'Look at it in the portal: the workspace, Access control (IAM), Deny assignments.',
            },
            attach: {
                what: 'Who asked Azure in this run ({who}) may not attach the managed identity {identity} to anything: that is a right at the identity, which roles of the workspace do not give. If a later step creates the endpoint as the same identity, Azure refuses it.',
                fix: 'Have it granted: az role assignment create --assignee {who} --role "Managed Identity Operator" --scope "{scope}"',
            },
        },
    },
};

;// CONCATENATED MODULE: ./build/text/en/images.js
const PUSH = 'If a later job pushes it, run this check behind that job. Otherwise push the image first, or name one that is there.';
const images_images = {
    'images/exists': {
        title: 'The image is in its registry',
        messages: {
            tag: {
                what: 'There is no image {image}{of}: the repository {repository} of {registry} has no tag {reference}. The deployment would fail when it pulls the image, after minutes.',
                fix: PUSH,
            },
            'tag/meant': {
                what: 'There is no image {image}{of}: the repository {repository} of {registry} has no tag {reference}. The deployment would fail when it pulls the image, after minutes.',
                fix: `Did you mean {better}? ${PUSH}`,
            },
            'tag/others': {
                what: 'There is no image {image}{of}: the repository {repository} of {registry} has no tag {reference}. The deployment would fail when it pulls the image, after minutes.',
                fix: `The repository has {tags} and perhaps others. ${PUSH}`,
            },
            digest: {
                what: 'There is no image {image}{of}: the repository {repository} of {registry} has nothing with this digest. It may have been deleted, or its tag was pushed again and the old image cleaned up.',
                fix: 'Copy the digest that the registry shows now: docker buildx imagetools inspect <image>:<tag>',
            },
            repository: {
                what: 'There is no image {image}{of}: {registry} has no repository {repository}. The deployment would fail when it pulls the image, after minutes.',
                fix: `Check the name, letter by letter. ${PUSH}`,
            },
        },
    },
    'images/platform': {
        title: 'The image is for linux/amd64',
        messages: {
            default: {
                what: 'The image {image}{of} is for {platforms}, and the machines of managed endpoints are linux/amd64. The container would end at its start (exec format error).',
                fix: 'Build it for that platform and push it again: docker buildx build --platform linux/amd64 -t {image} --push .',
            },
            base: {
                what: 'The image {image}, on which the environment is built, is for {platforms}, and managed endpoints build and run for linux/amd64. The build would fail.',
                fix: 'Name an image that has linux/amd64: docker buildx imagetools inspect {image} shows the platforms of one.',
            },
        },
    },
    'images/size': {
        title: 'The image fits on the disk of the VM',
        messages: {
            default: {
                what: 'The image {image}{of} is {compressed} GiB in the registry, about {unpacked} GiB unpacked, and {size} has a disk of {disk} GiB. The instance may not have room to pull it.',
                fix: 'Take a size with a larger disk (az vm list-skus --location <region> shows MaxResourceVolumeMB), or make the image smaller: a slimmer base, no build tools, no model inside.',
            },
            base: {
                what: 'The image {image}, on which the environment is built, is {compressed} GiB in the registry, about {unpacked} GiB unpacked, and {size} has a disk of {disk} GiB. What is built upon it is larger still, and the instance may not have room to pull it.',
                fix: 'Take a size with a larger disk (az vm list-skus --location <region> shows MaxResourceVolumeMB), or a slimmer base.',
            },
        },
    },
    'images/private-registry': {
        title: 'A registry that is no ACR gives the image to anybody',
        messages: {
            default: {
                what: '{registry} does not give the image {image}{of} to anybody without a login: it is private, or it is not there. Managed endpoints take no registry credentials, so the deployment cannot pull it; private registries other than ACR are not supported.',
                fix: 'Copy the image to ACR (az acr import -n <registry> --source {image} --username <user> --password <token>), name it there and give the endpoint identity AcrPull; or make it public.',
            },
            base: {
                what: '{registry} does not give the base image {image} to anybody without a login: it is private, or it is not there. The build of the environment cannot pull it, unless the workspace has a connection with credentials for it.',
                fix: 'Copy the image to the container registry of the workspace (az acr import -n <registry> --source {image} --username <user> --password <token>) and name it there.',
            },
        },
    },
    'images/quarantine': {
        title: 'No quarantine holds the image back',
        messages: {
            default: {
                what: 'The registry {registry} keeps new images in quarantine, and {repository} has nothing under {reference} that may be pulled. Either there is no such image, or it waits to be released; until then a deployment cannot pull it.',
                fix: 'Look whether a scanner still has it: az acr manifest list-metadata --registry {registry} --name {repository}',
            },
            held: {
                what: 'The image {image}{of} is in quarantine: {registry} gives it to nobody but its scanner, and the deployment could not pull it.',
                fix: 'Wait until the scanner has released it, or release it yourself (role AcrQuarantineWriter), and run this check again.',
            },
        },
    },
};
/** What is said when a registry has no answer, or when it does not tell us. */
const registry = {
    'registry/refused': {
        what: '{registry} wants a login for this image (HTTP {status}). It answers so for private images and for those that do not exist, so neither can be told.',
        fix: 'Nothing to do if the image is public elsewhere; a private one belongs into ACR.',
    },
    'registry/foreign': {
        what: '{registry} wants a login, and was not given one: it is neither the container registry of the workspace nor one of the subscription {subscription}, and a token is sent to no other.',
        fix: 'Check the name of the registry. One of another subscription is not looked at.',
    },
    'registry/inside': {
        what: '{registry} is an address, or a name that only one network knows, and such hosts are not asked: a file must not make the runner ask its neighbours.',
        fix: 'Azure hardly reaches it either. Push the image to Azure Container Registry and name it there.',
    },
    'registry/no-pull': {
        what: 'The signed-in identity lacks the role {role} on {registry}: it was let in, and may not read {repository} (HTTP {status}{code}).',
        fix: 'Have it granted: az role assignment create --assignee <client id> --role "{role}" --scope {scope}',
    },
    'registry/not-accepted': {
        what: '{registry} does not take the sign-in (HTTP {status}{code}): the signed-in identity has no role there, or the registry takes no tokens of the resource manager.',
        fix: 'Have the role granted: az role assignment create --assignee <client id> --role "{role}" --scope {scope}. If it is, look at az acr config authentication-as-arm show -r {name}.',
    },
    'registry/closed': {
        what: 'The firewall of {registry} does not let this runner in (HTTP {status}{code}), so {repository} could not be read. The address that it has seen is {address}.',
        fix: 'Run the check on a runner inside the network of the registry, or let the address in: az acr network-rule add --name {name} --ip-address {address}',
    },
    'registry/denied': {
        what: '{registry} refused to show {repository} (HTTP {status}{code}) and did not say whether for a role or for its firewall.',
        fix: 'Have the role granted (az role assignment create --assignee <client id> --role "{role}" --scope {scope}); if it is, look at the firewall: az acr show --name {name} --query "[publicNetworkAccess, networkRuleSet]"',
    },
    'registry/quarantined': {
        what: '{registry} holds the image of {repository} in quarantine (HTTP {status}{code}).',
        fix: 'Run the check again when the image is released.',
    },
    'registry/perhaps-quarantined': {
        what: '{registry} shows no image {image}, and keeps new images in quarantine: it may be there all the same.',
        fix: 'Run the check again when the image is released.',
    },
    'registry/no-platform': {
        what: 'The image {image} does not say for which platform it is.',
        fix: 'Build it with a current docker buildx, which writes the platform.',
    },
    'registry/no-image': {
        what: 'What stands under this name is no image that can be looked into ({type}).',
        fix: 'Name an image in the form of Docker or OCI.',
    },
    'registry/half': {
        what: 'The registry shows the image and then lacks a part of it ({code}).',
        fix: 'Push the image again.',
    },
    'registry/not-found': {
        what: 'Nothing of a container registry answered {question} (HTTP 404{code}).',
        fix: 'Check the host of the image, and look for a proxy between the runner and the registry.',
    },
    'registry/throttled': {
        what: 'The registry had too many requests and did not answer {question} (HTTP 429{code}).',
        fix: 'Run the job again later. Docker Hub counts the requests of everybody behind one address.',
    },
    'registry/throttled/limit': {
        what: 'The registry did not answer {question} (HTTP 429{code}): it gives {pulls} pulls in {hours} hours to one address, which are used up.',
        fix: 'Run the job again later, or name a copy of the image in ACR (az acr import), which Azure pulls without that limit.',
    },
    'registry/http-error': {
        what: 'The registry answered {question} with HTTP {status}{code}.',
        fix: 'Run the job again; if it stays, look at the status page of the registry.',
    },
    'registry/unreachable': {
        what: 'The registry could not be reached for {question}{code}.',
        fix: 'Check the host of the image and the network of the runner (proxy, firewall).',
    },
    'registry/bad-answer': {
        what: 'What came back for {question} is not an answer of a container registry: {detail}.',
        fix: 'Check the host of the image, and look for a proxy or a sign-in page between the runner and the registry.',
    },
};

;// CONCATENATED MODULE: ./build/text/en/mlflow.js
/** The second place of a finding that is in a file of the model. */
const DEPLOYMENT = {
    deployment: { what: 'the deployment that serves this model', fix: '' },
};
const CRASH = 'The container crashes at its start, which after 10 to 25 minutes is all that the deployment reports: "User container has crashed or terminated: Liveness probe failed: HTTP probe failed with statuscode: 502".';
const NOT_READ = 'so what the container will install is not known.';
const mlflow = {
    'mlflow/model-type': {
        title: 'An MLflow model is called one',
        messages: {
            default: {
                what: 'The model folder holds an MLmodel file, but the type is not mlflow_model, so the service takes it for a custom model. Nothing here serves one of those, and the deploy is refused: "(MissingDriverProgram) Could not find driver program in the request".',
                fix: 'Write type: mlflow_model',
            },
            'with-environment': {
                what: 'The model folder holds an MLmodel file, but the type is not mlflow_model, so the service takes it for a custom model. The environment is there, a scoring script is not: "(MissingDriverProgram) Could not find driver program in the request".',
                fix: 'To have Azure serve the model without code, write type: mlflow_model and remove the environment. To serve it in this environment, add "code_configuration" with a scoring script.',
            },
            'with-registered': {
                what: 'The model folder holds an MLmodel file, and the type is not mlflow_model. Unless the registered environment is an own container with its routes (inference_config), nothing serves this model: "(MissingDriverProgram) Could not find driver program in the request".',
                fix: 'If the model shall be served without code, write type: mlflow_model and remove the environment. If the environment is an own container, silence this line.',
            },
        },
    },
    'mlflow/not-a-model': {
        title: 'The folder of an MLflow model has an MLmodel file',
        messages: {
            default: {
                what: 'The type is mlflow_model, but there is no MLmodel file in "{written}". MLflow loads nothing without it and stops: Could not find an "MLmodel" configuration file.',
                fix: 'Name the folder that mlflow.<flavour>.save_model wrote, the one with MLmodel in it. If this is no MLflow model, remove the type and add "code_configuration" and "environment".',
            },
            nested: {
                what: 'The type is mlflow_model, but there is no MLmodel file in "{written}": it is one folder deeper. MLflow looks in this one only and stops: Could not find an "MLmodel" configuration file.',
                fix: 'Write path: {better}',
            },
            'other-case': {
                what: 'The type is mlflow_model, and the file in "{written}" is called {actual}. MLflow looks for MLmodel in this very spelling and stops: Could not find an "MLmodel" configuration file.',
                fix: 'Rename the file to MLmodel.',
            },
            file: {
                what: 'The type is mlflow_model, but "{written}" is a single file. An MLflow model is a folder with an MLmodel file in it.',
                fix: 'Name the folder that mlflow.<flavour>.save_model wrote. For a bare model file, remove the type and add "code_configuration" and "environment".',
            },
            'mlmodel-itself': {
                what: 'The type is mlflow_model, but "{written}" is the MLmodel file itself. Only that one file would be uploaded, without the model and its conda file.',
                fix: 'Name the folder that it is in.',
            },
        },
    },
    'mlflow/flavour': {
        title: 'A model that is served without code has the flavour python_function',
        messages: {
            default: {
                what: 'The model has no flavour python_function (it has {found}), and without a scoring script Azure serves no other: the generated script calls mlflow.pyfunc.load_model.',
                fix: 'Save the model anew with mlflow.<flavour>.save_model, which adds python_function, or add "code_configuration" and "environment" to the deployment and load the model in a script of your own.',
            },
            none: {
                what: 'The MLmodel file names no flavours, so nothing can load the model: without a scoring script Azure serves the flavour python_function and no other.',
                fix: 'Save the model anew with mlflow.<flavour>.save_model.',
            },
            broken: {
                what: 'The MLmodel file is no YAML ({detail}), so MLflow cannot load the model. The generated script reads it first thing.',
                fix: 'Save the model anew with mlflow.<flavour>.save_model. If git left marks of a conflict in the file, resolve it.',
            },
            unread: {
                what: 'The MLmodel file holds no keys that could be read, so its flavours are not known.',
                fix: 'Run endpoint-preflight where the real model is, behind the step that makes or downloads it.',
            },
            ...DEPLOYMENT,
        },
    },
    'mlflow/no-code-packages': {
        title: "The model's conda file has what the generated scoring script needs",
        messages: {
            both: {
                what: `Without a scoring script, Azure generates one, and since the spring of 2026 that imports azureml.ai.monitoring. The model's conda file does not list {monitoring}, which brings it, nor {server}, which runs it: "ModuleNotFoundError: No module named 'azureml.ai'" (Azure/azureml-examples#3904, #4008). ${CRASH}`,
                fix: 'Add both to the pip section, and give them to log_model as extra_pip_requirements, so that the next model has them: {monitoring} and {server}.',
            },
            monitoring: {
                what: `Without a scoring script, Azure generates one, and since the spring of 2026 that imports azureml.ai.monitoring. The model's conda file does not list {monitoring}, which brings it: "ModuleNotFoundError: No module named 'azureml.ai'" (Azure/azureml-examples#3904, #4008). ${CRASH}`,
                fix: 'Add {monitoring} to the pip section, and give it to log_model as extra_pip_requirements, so that the next model has it.',
            },
            server: {
                what: `The model's conda file does not list {server}. Azure then installs the version of its own image when the container starts, which once was 1.3.4 and crashed with "No module named 'azureml.contrib'" (Azure/azureml-examples#4004); without a way out to the internet it cannot install any: "WARNING: Package(s) not found: azureml-inference-server-http".`,
                fix: 'Add {server} to the pip section, as the samples of Microsoft do since December 2025.',
            },
            'no-conda': {
                what: "The model has no {conda}, from which Azure installs the model's packages when the container starts. Whether those that its image happens to have are enough is a matter of luck.",
                fix: 'Save the model anew with mlflow.<flavour>.save_model, or commit {conda} with the model.',
            },
            unread: {
                what: `The model's {conda} could not be read, ${NOT_READ}`,
                fix: 'Correct the file, or save the model anew.',
            },
            'other-list': { what: 'it is in this list, but Azure installs from the conda file', fix: '' },
            ...DEPLOYMENT,
        },
    },
    'mlflow/version': {
        title: 'The MLflow that serves the model works with the generated script',
        messages: {
            refused: {
                what: `"{written}" is MLflow 3.7 or later, which the scoring script that Azure generates does not work with, by a report of 2026 (Azure/azureml-examples#3873; functions of mlflow.pyfunc.scoring_server are gone). ${CRASH}`,
                fix: "Train and save the model with mlflow=={advised}, the version of Microsoft's tutorials, so that MLmodel and the conda file agree. Or add a scoring script and an environment of your own.",
            },
            open: {
                what: `"{written}" lets pip take the newest MLflow. Version 3 is reported to crash with the scoring script that Azure generates (Azure/azureml-examples#3873, #4051); samples of Microsoft leave it open all the same. ${CRASH}`,
                fix: "Pin the MLflow that saved the model, such as mlflow=={advised}, the version of Microsoft's tutorials.",
            },
            'open-saved': {
                what: `"{written}" lets pip take the newest MLflow. Version 3 is reported to crash with the scoring script that Azure generates (Azure/azureml-examples#3873, #4051); samples of Microsoft leave it open all the same. ${CRASH}`,
                fix: 'Pin the MLflow that saved the model, by its MLmodel file: mlflow=={advised}',
            },
            doubtful: {
                what: `"{written}" is MLflow 3, which is reported to crash with the scoring script that Azure generates (Azure/azureml-examples#4051); another report takes 3.6.0 for the last that works (#3873). ${CRASH}`,
                fix: "If it crashes, train and save the model with mlflow=={advised}, the version of Microsoft's tutorials. If it is known to work here, silence this line.",
            },
            missing: {
                what: "The model's conda file does not list mlflow, which the scoring script that Azure generates imports first: \"ModuleNotFoundError: No module named 'mlflow'\".",
                fix: 'Add mlflow to the pip section, in the version that saved the model, such as mlflow=={advised}.',
            },
            ...DEPLOYMENT,
        },
    },
    'mlflow/server-version': {
        title: "The model's conda file asks for no broken inference server",
        messages: {
            default: {
                what: `"{written}" makes pip install a server of 1.3. Those import azureml.contrib.services, which nothing brings: "ModuleNotFoundError: No module named 'azureml.contrib'" (Azure/azureml-examples#4004, #4009). An added azureml-contrib-services is dropped on the way. ${CRASH}`,
                fix: 'Write {server}>=1.4, which needs Python 3.9 or later.',
            },
            'old-python': {
                what: `"{written}" makes pip install a server of 1.3. Those import azureml.contrib.services, which nothing brings: "ModuleNotFoundError: No module named 'azureml.contrib'" (Azure/azureml-examples#4009). An added azureml-contrib-services is dropped on the way. ${CRASH}`,
                fix: 'The server is mended in 1.4, which needs Python 3.9. Save the model with a newer Python, or write {server}<1.3 for the time being.',
            },
            ...DEPLOYMENT,
        },
    },
    'mlflow/pip': {
        title: "The model's conda file does not keep pip old",
        messages: {
            default: {
                what: `"{written}" keeps pip at a version of 2021. A sample of Microsoft with such a line and Python 3.10 failed in more than 30 runs (Azure/azureml-examples#4040). ${CRASH}`,
                fix: 'Remove the bound and leave pip alone: MLflow copies it from the environment that saved the model.',
            },
            ...DEPLOYMENT,
        },
    },
    'mlflow/python': {
        title: 'The Python of the model is one that the inference server runs on',
        messages: {
            'too-old': {
                what: `"{written}" ends at Python {version}, which the packages of today do not install on: "ERROR: Package 'setuptools' requires a different Python" (MicrosoftLearning/mslearn-azure-ml#41). ${CRASH}`,
                fix: 'Train and save the model anew with Python 3.11 or 3.12; a changed line here alone may not load the old pickle.',
            },
            'old-server': {
                what: `"{written}" is Python 3.8. The inference server needs 3.9 since 1.4, so pip takes 1.3.4, which fails with "ModuleNotFoundError: No module named 'azureml.contrib'" (Azure/azureml-examples#4009). ${CRASH}`,
                fix: 'Train and save the model anew with Python 3.11 or 3.12. Until then, add azureml-inference-server-http<1.3 to the pip section.',
            },
            unmet: {
                what: `"{written}" is Python 3.8, and "{server}" needs 3.9 or later. pip finds no such server for this Python, "ERROR: No matching distribution found", and the packages of the model are not installed. ${CRASH}`,
                fix: 'Train and save the model anew with Python 3.11 or 3.12. Until then, write azureml-inference-server-http<1.3 in the pip section.',
            },
            server: { what: 'the server that needs a newer Python', fix: '' },
            'end-of-life': {
                what: '"{written}" ends at Python {version}, which has had no security fixes since {endOfLife}. Azure ML asks for 3.10 or later, and packages leave old versions behind: what installs today need not next month, and a model is installed anew each time a container starts.',
                fix: 'Train and save the model anew with Python 3.11 or 3.12; a changed line here alone may not load the old pickle.',
            },
            ...DEPLOYMENT,
        },
    },
    'mlflow/disagreement': {
        title: 'The environment has the versions that saved the model',
        messages: {
            python: {
                what: 'The environment has "{written}", and the model was saved with Python {version}. A pickle is made for the Python that wrote it; in another one it may fail to load or crash, at the start of the container.',
                fix: 'Write the Python that saved the model, {version}, or save the model anew with this one.',
            },
            library: {
                what: 'The environment has "{written}", and the model was saved with {name} {version}. A pickle is made for the version that wrote it; in another one it may fail to load, as in "Expected 96 from C header, got 88 from PyObject", or predict something else.',
                fix: 'Write {name}=={version}, or save the model anew with the version of the environment.',
            },
            lists: {
                what: '{file} and {conda} ask for different versions of {names}. Azure ML installs from {conda}; whoever reads or tests with {file} gets something else than the container.',
                fix: 'Change both alike, or save the model anew, which writes both.',
            },
            'saved-with': { what: 'the version that saved the model', fix: '' },
            conda: { what: 'what the container will have', fix: '' },
            ...DEPLOYMENT,
        },
    },
    'mlflow/egress': {
        title: 'An MLflow model without code can reach the internet when it starts',
        messages: {
            default: {
                what: `An MLflow model without a scoring script installs its packages when the container starts. egress_public_network_access: disabled cuts it off from where they are, and Microsoft's document says that this is not supported. ${CRASH}`,
                fix: 'Use the managed virtual network of the workspace in place of this key, with rules that let the package feeds through. Or add an environment whose image has everything, and a scoring script.',
            },
            registered: {
                what: 'This deployment leaves script and environment to the model. If that is an MLflow model, it installs its packages when the container starts, and egress_public_network_access: disabled cuts it off from where they are: not supported.',
                fix: 'For an MLflow model, add an environment whose image has everything, and a scoring script, or use the managed virtual network of the workspace. For another kind, silence this line.',
            },
        },
    },
    'mlflow/kubernetes-resources': {
        title: 'An MLflow model on Kubernetes requests 2 CPUs and 4 GB',
        messages: {
            cpu: {
                what: 'The deployment requests {text} of CPU. An MLflow model without a scoring script needs 2 or more on Kubernetes, or the deployment fails, says the document of Microsoft.',
                fix: 'Write cpu: "2" or more, and keep the limit at or above it.',
            },
            memory: {
                what: 'The deployment requests {text} of memory. An MLflow model without a scoring script needs 4 GB or more on Kubernetes, or the deployment fails, says the document of Microsoft.',
                fix: 'Write memory: "4Gi" or more, and keep the limit at or above it.',
            },
            'default-type': {
                what: 'The deployment names neither resources nor an instance type, so it gets {name}, whose requests are documented as {cpu} of CPU and {memory} of memory. An MLflow model without a scoring script needs 2 CPUs and 4 GB, or the deployment fails.',
                fix: 'Add resources with requests of cpu: "2" and memory: "4Gi" or more, or an instance_type that has them.',
            },
        },
    },
    'mlflow/small-size': {
        title: 'The size gets the packages of an MLflow model installed in time',
        messages: {
            default: {
                what: '{name} has {vCpus} vCPUs. An MLflow model without a scoring script installs its packages when the container starts; on a small size that may last longer than the probes wait, about 5 minutes unless you set them. Microsoft advises to begin with {better}.',
                fix: 'Take {better} or more, or give the liveness probe more time (initial_delay, failure_threshold).',
            },
        },
    },
};

;// CONCATENATED MODULE: ./build/text/en/network.js
const network = {
    'network/legacy-mode': {
        title: 'The workspace is not in v1 legacy mode',
        messages: {
            default: {
                what: 'The workspace {workspace} has v1_legacy_mode on. In that mode Azure creates no managed online endpoints or deployments.',
                fix: 'Turn it off, after asking who relies on it: the calls of the v2 API then go through the public resource manager. {command}',
            },
        },
    },
    'network/managed-network': {
        title: 'The managed network of the workspace is provisioned',
        messages: {
            default: {
                what: 'The workspace {workspace} has a managed network ({mode}) that nobody has provisioned yet. The first deployment ends as WorkspaceManagedNetworkNotReady.',
                fix: 'Provision it once, which takes some minutes, and deploy then: {command}',
            },
            'no-status': {
                what: 'Azure does not say whether the managed network of the workspace {workspace} ({mode}) is provisioned. If it is not, the first deployment ends as WorkspaceManagedNetworkNotReady.',
                fix: 'If nothing was ever deployed there, provision it once: {command}',
            },
        },
    },
    'network/egress': {
        title: 'egress_public_network_access fits the network of the workspace',
        messages: {
            managed: {
                what: 'egress_public_network_access: {value} has no meaning in the workspace {workspace}, which has a managed network: what a deployment may reach is set there. Users report that the service refuses it: "EgressPublicNetworkAccess no longer supported".',
                fix: 'Remove the line, and set outbound rules at the workspace instead: az ml workspace outbound-rule list.',
            },
            'no-private-link': {
                what: 'egress_public_network_access is disabled, and the workspace {workspace} has no private endpoint. The deployment then gets private endpoints to its workspace, storage and registry, and wants a workspace that has a private link.',
                fix: 'Give the workspace a private endpoint, or better a managed network, and remove the line.',
            },
            workspace: {
                what: 'The workspace {workspace} has its public network access disabled, and this deployment goes out by the public network (egress_public_network_access is enabled, or not there). It cannot reach its workspace.',
                fix: 'Give the workspace a managed network, which is what Microsoft advises, or write egress_public_network_access: disabled.',
            },
            registry: {
                what: 'The container registry {registry} of the workspace has its public network access disabled, and this deployment goes out by the public network (egress_public_network_access is enabled, or not there). Its image cannot be downloaded.',
                fix: 'Give the workspace a managed network, which is what Microsoft advises, or write egress_public_network_access: disabled.',
            },
        },
    },
    'network/image-build-compute': {
        title: 'An image that must be built can be built in a private network',
        messages: {
            default: {
                what: 'The image of this environment must be built, and {shut} of the workspace {workspace} cannot be reached from the public network. Without a compute for builds the registry builds it, which does not reach in there: ImageBuildFailure, or a build that hangs.',
                fix: 'Name a CPU cluster of the workspace for builds: {command} --image-build-compute <cluster>. Or build the image elsewhere and name it under image.',
            },
        },
    },
    'network/key-vault': {
        title: 'The key vault lets Azure put the keys of an endpoint into it',
        messages: {
            default: {
                what: 'The key vault {vault} of the workspace has a firewall that does not let services of Azure pass (bypass: None). The creation of an endpoint with keys fails there.',
                fix: 'Write auth_mode: aad_token, which needs no keys, or let them pass: {command}',
            },
        },
    },
    'network/storage': {
        title: 'The storage account of the workspace can be reached',
        messages: {
            default: {
                what: 'The storage account {storage} of the workspace has its public network access disabled and no private endpoint. Model and code may not be downloadable from it; that services of Azure may pass did not help those who reported it.',
                fix: 'Give it a private endpoint, or let the managed network of the workspace make one.',
            },
        },
    },
};

;// CONCATENATED MODULE: ./build/text/en/paths.js
/** What is said of any path that leads nowhere; `then` is what comes of it. */
function nowhere(then) {
    const start = '{key} says "{written}", but';
    return {
        missing: {
            what: `${start} there is nothing at {resolved}. ${then}`,
            fix: 'Correct the path, or commit what is missing. Paths start at the folder that holds them, here "{folder}".',
        },
        'did-you-mean': {
            what: `${start} there is nothing at {resolved}. ${then}`,
            fix: 'Did you mean "{better}"?',
        },
        'other-case': {
            what: `${start} on disk it is {actual}, in other letter case. Windows and macOS take the one for the other; Linux, which runs the pipeline and the container, does not. ${then}`,
            fix: 'Write "{better}", exactly as it is on disk.',
        },
        'from-root': {
            what: `${start} there is nothing at {resolved}. The path would be right from the top of the repository; the client starts at the folder of the YAML file. ${then}`,
            fix: 'Write "{better}".',
        },
        backslash: {
            what: `${start} only Windows reads a backslash as the way into a folder. On Linux, this is one long name of a file that is not there. ${then}`,
            fix: 'Write "{better}": slashes work everywhere.',
        },
        absolute: {
            what: `${start} that is a path of one machine, and on this one nothing is there. ${then}`,
            fix: 'Write the path as it is from the folder of this file, "{folder}".',
        },
        home: {
            what: `${start} the client does not know "~" as your home folder: it looks for a folder of that name. ${then}`,
            fix: 'Write the path as it is from "{folder}".',
        },
    };
}
const NOT_OPENED = 'The client stops with "Failed to open scoring script".';
const NOT_LOADED = 'The client cannot load the file without it, and stops.';
const paths = {
    'paths/code-folder': {
        title: 'The code folder exists',
        messages: {
            ...nowhere(NOT_OPENED),
            address: {
                what: `{key} says "{written}". The client takes a folder of this disk here, or a code asset that is registered in the workspace, and nothing else. ${NOT_OPENED}`,
                fix: 'Name the folder that the scoring script is in, such as ./src. For a registered asset, write "azureml:<name>:<version>".',
            },
            file: {
                what: `{key} says "{written}", which is a file. The client looks for the scoring script inside of it. ${NOT_OPENED}`,
                fix: 'Name the folder, "{better}", and put the name of the file under scoring_script.',
            },
            repository: {
                what: '{key} says "{written}", which is the top of a git repository. All of it is uploaded: history, virtual environment, data. That takes long, can exceed the limits of an upload, and puts everything into the container.',
                fix: 'Move the scoring script and its modules into a folder of their own and name that one. If it must be the whole, list what stays behind in a file .amlignore there.',
            },
            'own-folder': {
                what: '{key} says "{written}", the folder of this YAML file. Everything next to it is uploaded, and az ml cannot deploy such a file locally: with --local the container does not find the scoring script (Azure/azure-cli-extensions#8522).',
                fix: 'Move the scoring script and its modules into a folder of their own, such as ./src. If it must be this one, list what stays behind in a file .amlignore there.',
            },
        },
    },
    'paths/scoring-script': {
        title: 'The scoring script exists and can be read as Python',
        messages: {
            ...nowhere(NOT_OPENED),
            'repeats-code': {
                what: `{key} says "{written}", but it starts at the code folder, which is already "{folder}": there is nothing at {resolved}. ${NOT_OPENED}`,
                fix: 'Write "{better}", without the code folder.',
            },
            'outside-code': {
                what: '{key} says "{written}", which lies outside of the code folder "{folder}". Only the code folder is uploaded, so the container does not find the script and crashes.',
                fix: 'Move the script into the code folder, or let code_configuration.code name a folder that holds it.',
            },
            absolute: {
                what: '{key} says "{written}", a path of this machine. In the container the code lies elsewhere, so the server does not find the script and crashes.',
                fix: 'Write the path as it is from the code folder, "{folder}".',
            },
            folder: {
                what: `{key} says "{written}", which is a folder. ${NOT_OPENED}`,
                fix: 'Name the Python file in it that has init() and run().',
            },
            'not-python': {
                what: '{script} is not a Python file (.py). The client parses the scoring script as Python and refuses the deployment on the first line that is none; the inference server cannot import it either.',
                fix: 'Name a .py file with init() and run(). With a container of your own that runs something else, deploy with --skip-script-validation and silence this check.',
            },
            'not-utf8': {
                what: '{script} is not UTF-8. The client reads it as UTF-8 whatever its first lines declare, and stops with a UnicodeDecodeError.',
                fix: 'Save the file as UTF-8.',
            },
            unreadable: {
                what: `{script} cannot be read ({detail}). ${NOT_OPENED}`,
                fix: 'Let the user that runs the deploy read it.',
            },
            registered: {
                what: 'The code is a registered asset, so the scoring script in it was not looked at.',
                fix: 'To have it checked, let code_configuration.code name the folder that the asset was made of.',
            },
        },
    },
    'paths/conda-file': {
        title: 'The conda file exists',
        messages: {
            ...nowhere(NOT_LOADED),
            address: {
                what: `{key} says "{written}". The client opens the conda file on this disk; it fetches none. ${NOT_LOADED}`,
                fix: 'Save the conda file next to this one and name it here.',
            },
            folder: {
                what: `{key} says "{written}", which is a folder. ${NOT_LOADED}`,
                fix: 'Name the conda file in it.',
            },
        },
    },
    'paths/build-context': {
        title: 'The build context exists, is a folder and is small enough',
        messages: {
            ...nowhere(NOT_LOADED),
            address: {
                what: `{key} says "{written}". The client takes a folder of this disk here, or an address that begins with https:// or http://. ${NOT_LOADED}`,
                fix: 'Name the folder that the Dockerfile is in. For a git repository, write its https address.',
            },
            file: {
                what: '{key} says "{written}", which is a file. The client uploads it, and the image build in Azure finds no folder to build from.',
                fix: 'Name its folder, "{better}", and put the name of the file under dockerfile_path.',
            },
            'too-much': {
                what: 'The build context "{written}" has about {files} files, {megabytes} MB in all. Azure documents a limit of {maxFiles} files and {maxMegabytes} MB for a build context; above it, an image build can fail.',
                fix: 'Move the Dockerfile and what it copies into a folder of their own, or list the rest in a file .amlignore in the context: the client then leaves it out.',
            },
        },
    },
    'paths/dockerfile': {
        title: 'The Dockerfile exists in the build context',
        messages: {
            ...nowhere('The client does not look, and the image build in Azure fails after minutes.'),
            'missing-default': {
                what: 'In "{folder}", the build context, there is no Dockerfile. The client does not look, and the image build in Azure fails after minutes.',
                fix: 'Add a file called "Dockerfile" there, or name another with dockerfile_path.',
            },
            'other-default': {
                what: 'In "{folder}", the build context, there is "{better}" and no "Dockerfile". Without dockerfile_path, the build takes exactly that name. The client does not look, and the image build in Azure fails after minutes.',
                fix: 'Add the line "dockerfile_path: {better}" next to path, or rename the file.',
            },
            'repeats-context': {
                what: '{key} says "{written}", but it starts at the build context, which is already "{folder}". The client does not look, and the image build in Azure fails after minutes.',
                fix: 'Write "{better}", without the context.',
            },
            'outside-context': {
                what: '{key} says "{written}", which lies outside of the build context "{folder}". Only the context is uploaded, so the image build in Azure does not find it.',
                fix: 'Move the Dockerfile into the context, or let build.path name a folder that holds it.',
            },
            folder: {
                what: '{key} says "{written}", which is a folder. The image build in Azure fails after minutes.',
                fix: 'Name the Dockerfile in it.',
            },
        },
    },
    'paths/model': {
        title: 'The model exists',
        messages: {
            ...nowhere('The client uploads the model from there, and stops when it is missing.'),
            missing: {
                what: '{key} says "{written}", but there is nothing at {resolved}. A model without a name is read as soon as the deployment is loaded, and the client stops.',
                fix: 'Correct the path; it starts at "{folder}". If a step of the job makes the model, run endpoint-preflight after that step, or silence this check on this line.',
            },
            'did-you-mean': {
                what: '{key} says "{written}", but there is nothing at {resolved}. The client uploads the model from there, and stops when it is missing.',
                fix: 'Did you mean "{better}"? If a step of the job makes the model, run endpoint-preflight after that step instead.',
            },
            'missing-named': {
                what: '{key} says "{written}", but there is nothing at {resolved}. The client uploads the model from there during the deploy, and stops when it is missing.',
                fix: 'If a step of the job makes the model, run endpoint-preflight after that step, or silence this check on this line. If not, correct the path; it starts at "{folder}".',
            },
            'made-by-job': {
                what: '{key} says "{written}", and there is nothing at {resolved}. {ignoredBy} keeps it out of the repository, so a step of the job must make or fetch it before the deploy; when it does not, the client stops.',
                fix: 'Run endpoint-preflight after the step that makes the model, and this goes away. If none does, commit the model or register it and write "model: azureml:<name>:<version>".',
            },
            reference: {
                what: '{key} says "{written}", the name of a registered model. The client takes what stands here for a path or an address, looks for a file of that name, and stops.',
                fix: 'Put it in place of the whole mapping: "model: {written}".',
            },
            'arm-id': {
                what: '{key} says "{written}", an ARM id. The client takes what stands here for a path or an address, looks for a file of that name, and stops.',
                fix: 'For a registered model, put "azureml:" and the id in place of the whole mapping: "model: azureml:/subscriptions/\u2026".',
            },
            'no-address': {
                what: '{key} says "{written}". The client passes on addresses like azureml://\u2026, https://\u2026 and runs:/\u2026; this form it takes for a path, finds nothing there, and stops.',
                fix: 'Write a path as it is from "{folder}", or one of those addresses.',
            },
            empty: {
                what: '{key} says "{written}", a folder without a file in it. The client refuses to upload an empty folder.',
                fix: 'If a step of the job fills it, run endpoint-preflight after that step. If not, correct the path; it starts at "{folder}".',
            },
            'lfs-pointer': {
                what: '{pointer} is no model but a Git LFS pointer, a few lines of text that stand for it. The deploy would upload those, and the container would crash when it loads them.',
                fix: 'Fetch the model first: "git lfs pull", or "lfs: true" in the checkout step of the workflow.',
            },
        },
    },
    'paths/environment-file': {
        title: 'The environment file exists and holds an environment',
        messages: {
            ...nowhere(NOT_LOADED),
            unreadable: {
                what: '{key} names "{written}", which cannot be read as YAML in UTF-8. The client stops there.',
                fix: 'Correct the file; "image: \u2026" and "conda_file: \u2026" on two lines make a whole environment.',
            },
            'not-a-mapping': {
                what: '{key} names "{written}", which does not hold "key: value" lines. The client stops there.',
                fix: 'Let it say what an inline environment would: an image with or without a conda_file, or a build.',
            },
            folder: {
                what: '{key} names "{written}", which is a folder. The client stops there.',
                fix: 'Name the YAML file of the environment in it.',
            },
            outside: {
                what: '{key} names "{written}", which lies outside of the repository and was not read.',
                fix: 'Move it into the repository to have it checked.',
            },
        },
    },
    'paths/outside-repository': {
        title: 'What a deployment needs is in its repository',
        messages: {
            default: {
                what: '{key} says "{written}", which leads out of the repository. It is there on this machine; where only the repository is checked out, the deploy stops because it is missing.',
                fix: 'Move it into the repository. If a step of the job puts it there, silence this check on this line.',
            },
            'absolute-outside': {
                what: '{key} says "{written}", a path of this machine and outside of the repository. Anywhere else the deploy stops because it is missing.',
                fix: 'Move it into the repository and write its path as it is from "{folder}".',
            },
            link: {
                what: '{key} says "{written}", and a link on that way leads out of the repository. Where only the repository is checked out, the link leads nowhere and the deploy stops.',
                fix: 'Put the files themselves into the repository.',
            },
            absolute: {
                what: '{key} says "{written}", a path of this machine. Where the repository is checked out at another place, the deploy stops because nothing is there.',
                fix: 'Write "{better}", the path from the folder of this file.',
            },
            unknown: {
                what: '{key} says "{written}", which leads out of the folder of this file. Whether it stays in the repository cannot be told: no repository was found here.',
                fix: 'Run endpoint-preflight in a checkout.',
            },
        },
    },
    'paths/amlignore': {
        title: 'Nothing that the container needs is left out of the upload',
        messages: {
            script: {
                what: 'The scoring script "{name}" is left out of the upload: {rules} has the rule "{rule}", and the client obeys it. The script is here, but not in the container, which crashes without it.',
                fix: 'Remove the rule, or add the line "!{name}" below it in {rulesName}. A file .amlignore in that folder takes the place of its .gitignore.',
            },
            dockerfile: {
                what: '"{name}" is left out of the build context: {rules} has the rule "{rule}", and the client obeys it. The image build in Azure finds no Dockerfile and fails after minutes.',
                fix: 'Remove the rule, or add the line "!{name}" below it in {rulesName}. A file .amlignore in that folder takes the place of its .gitignore.',
            },
            model: {
                what: '"{name}" of the model folder "{written}" is left out of the upload: {rules} has the rule "{rule}", and the client obeys it. The file is here, but not in the container.',
                fix: 'Remove the rule, or add the line "!{name}" below it in {rulesName}. A file .amlignore in that folder takes the place of its .gitignore: an empty one lets everything through.',
            },
            rule: { what: 'the rule that leaves it out', fix: '' },
        },
    },
    'paths/size': {
        title: 'Code and model are of a size that can be uploaded and held',
        messages: {
            'virtual-environment': {
                what: '{key} says "{written}", and "{venv}" in it is a virtual environment of Python: thousands of files for this machine, of no use in the container. All of it is uploaded, at least {files} files and {megabytes} MB, which takes long and can exceed the limits of an upload.',
                fix: 'Leave it out of the upload: list it in a file .amlignore in that folder, or keep it somewhere else. What the script needs belongs into the conda file.',
            },
            code: {
                what: '{key} says "{written}", which is uploaded as a whole: at least {files} files and {megabytes} MB. More than {maxFiles} files or {maxMegabytes} MB is rarely code; the upload takes long, can fail, and all of it goes into every container.',
                fix: 'List what the script does not need in a file .amlignore in that folder. Models and data belong under model.',
            },
            'model-files': {
                what: '{key} says "{written}", with at least {files} files. Azure documents a limit of {maxFiles} files for one version of a model; above it, registering the model can fail.',
                fix: 'Leave out what is not needed with a file .amlignore in that folder, or pack the folder into one .tar.gz and unpack it in init().',
            },
            memory: {
                what: 'The model "{written}" has at least {gibibytes} GiB, and {size} has about {memory} GiB of memory for it, the system and the server. By this estimate the container is killed when it loads the model ("Container terminated due to insufficient memory"), and the deployment fails after minutes.',
                fix: 'Take a larger size for instance_type, or a smaller model. If it is read in parts or goes to a GPU, silence this check on this line.',
            },
            vm: { what: 'the size of the machine', fix: '' },
        },
    },
};

;// CONCATENATED MODULE: ./build/text/en/probes.js
const HOW_LONG = '{budget} (initial_delay {delay} + period {period} \u00d7 failure_threshold {failures})';
const probes = {
    'probes/timeout': {
        title: 'A probe waits less than 300 seconds for its answer',
        messages: {
            'too-long': {
                what: '{key} is {seconds}. The server refuses 300 and more ("The value should be less than 300"), after everything has been uploaded.',
                fix: 'Write {max} or less. A probe answers in a moment; to give a slow start more time, raise initial_delay or failure_threshold.',
            },
            'too-short': {
                what: '{key} is {seconds}. The service takes {min} second and more.',
                fix: 'Write {min} or more, or remove the line: the default is 2.',
            },
        },
    },
    'probes/success-threshold': {
        title: 'The liveness probe has a success threshold of 1',
        messages: {
            default: {
                what: 'success_threshold of the liveness probe is {threshold}. The service takes 1 only there, though the client lets it pass.',
                fix: 'Remove the line: 1 is the default. To ask for several good answers before requests come in, write it under readiness_probe.',
            },
        },
    },
    'probes/bounds': {
        title: 'The numbers of a probe are 1 or more',
        messages: {
            default: {
                what: '{key} is {value}. The service takes {min} and more, though the client lets it pass.',
                fix: 'Write {min} or more, or remove the line to get the default.',
            },
            period: {
                what: '{key} is {value}. It is the time between two questions to the container in seconds; no document says what less than one means, and the service is likely to refuse it.',
                fix: 'Write 1 or more, or remove the line: the default is 10.',
            },
        },
    },
    'probes/budget': {
        title: 'A probe gives the container time to start, and not all day',
        messages: {
            short: {
                what: `The {probe} gives up early: ${HOW_LONG} after its start, a container that does not answer is ended and started again. A server that loads Python and a model often needs longer, and then it never gets up.`,
                fix: 'Raise failure_threshold or initial_delay to cover the slowest start that you have seen. The defaults come to {usual}.',
            },
            'short-readiness': {
                what: `The {probe} gives up early: ${HOW_LONG} after its start, a container that does not answer counts as unready. A server that loads Python and a model often needs longer.`,
                fix: 'Raise failure_threshold or initial_delay to cover the slowest start that you have seen. The defaults come to {usual}.',
            },
            long: {
                what: `The {probe} waits long: ${HOW_LONG} until a container that never answers is given up. A deploy of a broken container can take as long to fail.`,
                fix: 'Right for a model that takes that long to load. If yours does not, lower failure_threshold or period; the defaults come to {usual}.',
            },
            endless: {
                what: `The {probe} waits very long: ${HOW_LONG} until a container that never answers is given up. A job on a runner of GitHub ends after 6 hours, so it would not live to see the deploy of a broken container fail.`,
                fix: 'Lower failure_threshold or period to what the slowest start needs. The defaults come to {usual}.',
            },
            overlap: {
                what: 'The {probe} asks every {period} seconds and waits {timeout} seconds for each answer. A container that hangs is asked less often than period says, and is given up later.',
                fix: 'Write a timeout that is not longer than the period.',
            },
        },
    },
};

;// CONCATENATED MODULE: ./build/text/en/quota.js
const SUM = '{instances} \u00d7 {size}[[ ({reserved} with the 20 % that Azure ML reserves for upgrades)]] at {vCpus} vCPUs each.';
const NEEDS = `This deployment needs {full} vCPUs of {family} in {region}: ${SUM}`;
const TOGETHER = '[[ With {others} the run needs {needed}.]]';
const LEAST = '[[At least {least} of {limit} are in use, so that {free} at most are free]][[The limit is {bare}, and Azure does not say how much of it is in use]]';
const USE = `[[{used} of {limit} are in use and {free} are free]]${LEAST}`;
const LACKS = '{missing} are missing, and the deployment fails';
const HOLDS = 'The live deployment holds {held} already[[, so that {delta} more are needed]].';
const UNREAD = 'It is not known whether it is live already: its name waits to be rendered, or the endpoint could not be read. If it is new, it fails.';
const SURGE = 'If Azure ML starts the new instances of an update beside the old ones, there is no room for all of them; Microsoft does not document whether it does.';
// The way out that ends in a command stands last, so that it can be copied.
const OTHER_SIZE = '[[a size of another family with room and no less memory ({sizes}); ]]';
const FEWER = '[[instance_count: {fits}, the most that fits; ]]';
const LIMIT = 'a limit of {wanted} vCPUs or more (https://learn.microsoft.com/azure/machine-learning/how-to-manage-quotas)';
const CAP = 'a cap of {wanted} vCPUs or more (https://ml.azure.com/quota, by workspace)';
const IDLE = '[[; deleting what gets no traffic and holds such vCPUs, if nobody needs it ({idle}). The first of these goes by: {command}]]';
const AGAIN = 'Have it checked again with its name and with the right to read the endpoint.';
function surgeFix(raised) {
    return `If the update fails for quota: a ${raised} of {wantedForAll} vCPUs; deleting the live deployment first (move its traffic before)${IDLE}`;
}
const helps = (raised) => `What helps: ${OTHER_SIZE}${FEWER}${raised}${IDLE}`;
const TOTAL = 'All VM families of {region} share a limit of {limit} dedicated vCPUs of Azure ML.';
const TOTAL_HELPS = `What helps: ${FEWER}${LIMIT}${IDLE}`;
const TOTAL_USE = `[[{used} are in use and {free} are free]]${LEAST}`;
const CAPPED = 'The workspace {workspace} has a cap of {limit} vCPUs of {family}, whatever the subscription has left.';
const CAP_USE = `[[The workspace uses {used} and {free} are free]]${LEAST}`;
const SUMMED = '[[ The use is added up from the deployments ({summedDeployments}) and the clusters and compute instances ({summedComputes}) of the workspace; Azure does not list it.]]';
const NO_USE = 'Azure lists a limit of {limit} vCPUs';
const LOOK = 'Look at the quota page of Azure ML studio (https://ml.azure.com/quota) before you deploy.';
const quota = {
    'quota/vcpus': {
        title: 'The VM family has quota for the deployments of the run',
        messages: {
            default: { what: `${NEEDS}${TOGETHER} ${USE}: ${LACKS}.`, fix: helps(LIMIT) },
            'no-row': {
                what: `${NEEDS}${TOGETHER} Azure ML lists no quota of that family for this subscription, which means a limit of 0: the deployment fails, and the service gives your limit as [N/A].`,
                fix: `What helps: ${OTHER_SIZE}${LIMIT}`,
            },
            update: { what: `${NEEDS} ${HOLDS}${TOGETHER} ${USE}: ${LACKS}.`, fix: helps(LIMIT) },
            surge: { what: `${NEEDS} ${HOLDS}${TOGETHER} ${USE}. ${SURGE}`, fix: surgeFix('limit') },
            unread: { what: `${NEEDS}${TOGETHER} ${USE}. ${UNREAD}`, fix: `${AGAIN} ${helps(LIMIT)}` },
            'no-workspace': {
                what: 'There is no workspace {workspace}, so that its region and quota are not known.',
                fix: 'Check subscription-id, resource-group and workspace.',
            },
            'unknown-size': {
                what: '{size} is neither in the list of VM sizes of the region nor in the documented one, so that its vCPUs and its quota are not known.',
                fix: 'Check the name of the size.',
            },
            'unread-name': {
                what: 'The name of the deployment or of its endpoint is not in the file.',
                fix: 'Give endpoint-name and deployment-name.',
            },
            'no-such-row': {
                what: 'What Azure lists of quota in {region} has no row of {family} with a limit that can be read.',
                fix: LOOK,
            },
            'no-use': {
                what: `${NO_USE} of {family} in {region} and does not say how much of it is in use, so that only a need above the limit can be seen.`,
                fix: LOOK,
            },
        },
    },
    'quota/total': {
        title: 'The region has quota for the deployments of the run',
        messages: {
            default: {
                what: `${TOTAL} This deployment needs {full} of them: ${SUM}${TOGETHER} ${TOTAL_USE}: ${LACKS}, whatever its family has left.`,
                fix: TOTAL_HELPS,
            },
            update: {
                what: `${TOTAL} This deployment needs {full} of them: ${SUM} ${HOLDS}${TOGETHER} ${TOTAL_USE}: ${LACKS}, whatever its family has left.`,
                fix: TOTAL_HELPS,
            },
            surge: {
                what: `${TOTAL} This deployment needs {full} of them: ${SUM} ${HOLDS}${TOGETHER} ${TOTAL_USE}. ${SURGE}`,
                fix: surgeFix('limit'),
            },
            unread: {
                what: `${TOTAL} This deployment needs {full} of them: ${SUM}${TOGETHER} ${TOTAL_USE}. ${UNREAD}`,
                fix: `${AGAIN} ${TOTAL_HELPS}`,
            },
            'no-row': {
                what: 'What Azure lists of quota in {region} has no row for all families together with a limit that can be read.',
                fix: LOOK,
            },
            'no-use': {
                what: `${NO_USE} for all families of {region} together and does not say how much of it is in use, so that only a need above the limit can be seen.`,
                fix: LOOK,
            },
        },
    },
    'quota/workspace-cap': {
        title: 'The cap of the workspace has room for the deployments of the run',
        messages: {
            default: {
                what: `${CAPPED} This deployment needs {full}: ${SUM}${TOGETHER} ${CAP_USE}: ${LACKS}.${SUMMED}`,
                fix: helps(CAP),
            },
            update: {
                what: `${CAPPED} This deployment needs {full}: ${SUM} ${HOLDS}${TOGETHER} ${CAP_USE}: ${LACKS}.${SUMMED}`,
                fix: helps(CAP),
            },
            surge: {
                what: `${CAPPED} This deployment needs {full}: ${SUM} ${HOLDS}${TOGETHER} ${CAP_USE}. ${SURGE}${SUMMED}`,
                fix: surgeFix('cap'),
            },
            unread: {
                what: `${CAPPED} This deployment needs {full}: ${SUM}${TOGETHER} ${CAP_USE}. ${UNREAD}${SUMMED}`,
                fix: `${AGAIN} ${helps(CAP)}`,
            },
            'no-limit': {
                what: 'Azure lists the workspace {workspace} with {family} and without a limit that can be read, so that it is not known whether it has a cap.',
                fix: LOOK,
            },
            'unread-size': {
                what: 'The workspace has a cap, and what it uses of it is added up from what it holds. The size of {name}, or the number of its machines, is not known, so that the sum may be too small.',
                fix: LOOK,
            },
        },
    },
    'quota/counts': {
        title: 'The run stays within the limits on endpoints and deployments',
        messages: {
            deployments: {
                what: 'With this run the endpoint {endpoint} has {count} deployments, {live} of which are there already. The limit is {max} of an endpoint, unless Microsoft has raised it for your subscription.',
                fix: 'Delete deployments that nobody needs, or use another endpoint. If your limit is higher, silence this line.',
            },
            'all-deployments': {
                what: 'With this run the subscription has at least {count} deployments in {region}, and only those of its own endpoints are counted. The limit is {max}, batch deployments included, unless Microsoft has raised it.',
                fix: 'Delete deployments that nobody needs, or ask for more before you deploy. If your limit is higher, silence this line.',
            },
            endpoints: {
                what: 'With this run the subscription has at least {count} endpoints in {region}, and only those of its own workspaces are counted. The limit is {max}, batch endpoints included, unless Microsoft has raised it.',
                fix: 'Delete endpoints that nobody needs, or ask for more before you deploy. If your limit is higher, silence this line.',
            },
            'cluster-endpoints': {
                what: 'With this run the Kubernetes cluster {cluster} has at least {count} endpoints, and only those of its workspace are counted. The limit is {max} of a cluster.',
                fix: 'Delete endpoints that nobody needs, or attach another cluster.',
            },
            'cluster-deployments': {
                what: 'With this run the Kubernetes cluster {cluster} has at least {count} deployments, and only those of its workspace are counted. The limit is {max} of a cluster.',
                fix: 'Delete deployments that nobody needs, or attach another cluster.',
            },
            clusters: {
                what: 'Clusters, compute instances and managed deployments of {region} share a limit of {limit}[[, of which {used} are in use]]; this run adds {more}.',
                fix: 'Delete clusters, compute instances or deployments that nobody needs, or have the limit raised (https://learn.microsoft.com/azure/machine-learning/how-to-manage-quotas).',
            },
        },
    },
    'quota/role-assignments': {
        title: 'The subscription can take the role assignments of new endpoints',
        messages: {
            default: {
                what: 'The subscription {subscription} has all of the {limit} role assignments that it may have. Azure gives the system-assigned identity of a new endpoint its roles ({endpoints}), cannot, and the deploy ends with OutOfQuota.',
                fix: 'Delete assignments that nobody needs. Those of deleted identities have no name: az role assignment list --all --subscription {argument} --query "[?principalName==\'\'].id"',
            },
            few: {
                what: 'The subscription {subscription} can take {remaining} more of the {limit} role assignments that it may have, and Azure makes up to {needed} for the system-assigned identities of new endpoints ({endpoints}). When none is left the deploy ends with OutOfQuota.',
                fix: 'Delete assignments that nobody needs. Those of deleted identities have no name: az role assignment list --all --subscription {argument} --query "[?principalName==\'\'].id"',
            },
        },
    },
};

// EXTERNAL MODULE: ./build/text/en/remote.js
var remote = __webpack_require__(4516);
;// CONCATENATED MODULE: ./build/text/en/scoring.js
const REFUSED = 'The client parses the script before it uploads anything and stops with "Failed to submit deployment due to syntax errors in deployment script".';
const scoring_NOT_LOADED = 'Python reads it when it loads the script: the server says "Failed to import user script because it raised an unhandled exception", and the container crashes.';
const ENDS = 'The server says "Failed to import user script because it raised an unhandled exception", and the container crashes, ten to twenty minutes into the deploy.';
const NOT_FOUND = `Python stops with a ModuleNotFoundError. ${ENDS}`;
const NO_FILE = 'init() fails with "No such file or directory", and the container crashes.';
/** What is said of a syntax error; `where` names the file, `then` what comes of it. */
function syntaxErrors(where, then, prefix = '') {
    const texts = {
        unexpected: {
            what: `${where} is no valid Python from here on: "{detail}". ${then}`,
            fix: 'Correct the line; the mistake may stand at the end of the line before. "python -m py_compile {file}" says what Python makes of it.',
        },
        missing: {
            what: `${where} lacks "{detail}" here. ${then}`,
            fix: 'Add it. "python -m py_compile {file}" says what Python makes of the file.',
        },
        unclosed: {
            what: `${where} opens a bracket here that nothing closes: "{detail}". ${then}`,
            fix: 'Close it, or correct what stands between.',
        },
        unmatched: {
            what: `${where} closes a bracket here that is not open, or another than the one that is: "{detail}". ${then}`,
            fix: 'Take it out, or put in the one that belongs here.',
        },
        'unterminated-string': {
            what: `${where} opens a quote here that nothing closes: "{detail}". ${then}`,
            fix: 'Close it on its line; a text over several lines needs three quotes.',
        },
        indentation: {
            what: `${where} has a line that is more or less indented than it may be here: "{detail}". ${then}`,
            fix: 'Indent it like the lines that it belongs to, with spaces and not with tabs.',
        },
        'print-statement': {
            what: `${where} has a print without brackets: "{detail}". That was Python 2. ${then}`,
            fix: 'Write print(...).',
        },
        'exec-statement': {
            what: `${where} has an exec without brackets: "{detail}". That was Python 2. ${then}`,
            fix: 'Write exec(...).',
        },
        'python-2': {
            what: `${where} has a line of Python 2: "{detail}". ${then}`,
            fix: 'Write it for Python 3; "except Error as e:" and "raise Error(text)" are the usual cases.',
        },
    };
    return Object.fromEntries(Object.entries(texts).map(([key, wording]) => [prefix + key, wording]));
}
/** What is said of `init` and `run` where the server does not find them. */
function notThere(example) {
    const says = 'The server says "User script at \u2026 does not have a {name}() function defined." and the container crashes, ten to twenty minutes into the deploy.';
    return {
        default: {
            what: `{file} defines no {name}(). ${says}`,
            fix: `Add it at the top level of the file: "${example}".`,
        },
        'did-you-mean': {
            what: `{file} defines {other}() and no {name}(), the name that the server looks for. ${says}`,
            fix: 'Rename {other} to {name}, or add the line "{name} = {other}" below it.',
        },
        'in-class': {
            what: `{file} has {name}() only as a method of the class {class}. The server looks for a function of the module. ${says}`,
            fix: 'Make one instance at the top level and name its method: "{name} = {class}().{name}". Let init and run use the same instance.',
        },
        'main-only': {
            what: `{file} defines {name} only below "if __name__ == '__main__':", which the server does not run. ${says}`,
            fix: 'Move it out of the if, to the top level of the file.',
        },
        'not-callable': {
            what: '{file} sets {name} to {what}, which cannot be called. The server calls it while it starts, and the container crashes.',
            fix: `Let it be a function: "${example}".`,
        },
        'not-imported': {
            what: `This line imports {name} from {module}, which does not have it. ${ENDS}`,
            fix: 'Import it from where it is, or define it there.',
        },
    };
}
const scoring = {
    'scoring/syntax': {
        title: 'The scoring script is valid Python',
        messages: {
            ...syntaxErrors('{file}', REFUSED),
            ...syntaxErrors('{file}, which the scoring script imports,', scoring_NOT_LOADED, 'module-'),
        },
    },
    'scoring/init': {
        title: 'The script has an init() that the server can call',
        messages: {
            ...notThere('def init():'),
            parameters: {
                what: 'init() asks for "{parameter}", and the server calls it with nothing: "missing 1 required positional argument". The server says "User\'s init function failed", and the container crashes.',
                fix: 'Take the parameter out, or give it a default. Settings reach the script as environment_variables of the deployment: os.environ["NAME"].',
            },
            named: { what: 'the deployment names the script here', fix: '' },
        },
    },
    'scoring/run': {
        title: 'The script has a run()',
        messages: notThere('def run(data):'),
    },
    'scoring/run-signature': {
        title: 'run() takes what the server gives it',
        messages: {
            'no-input': {
                what: 'run() takes no argument. The server says "run() needs to accept an argument for input data." and the container crashes before the first request.',
                fix: 'Write "def run(data):". The body of the request arrives as text.',
            },
            'only-headers': {
                what: 'run() takes only request_headers. The server says "run() needs to accept an argument other than "request_headers"." and the container crashes before the first request.',
                fix: 'Write "def run(data, request_headers):".',
            },
            'positional-only': {
                what: 'run() takes "{parameter}" by position only (the "/" behind it), and the server gives it by name. It says "run() cannot accept positional-only arguments, *args, or **kwargs." and the container crashes before the first request.',
                fix: 'Take the "/" out: "def run(data):".',
            },
            vararg: {
                what: 'run() has "{parameter}". The server says "run() cannot accept positional-only arguments, *args, or **kwargs." and the container crashes before the first request.',
                fix: 'Take it out and name what run needs: "def run(data):", with request_headers beside it where the headers are wanted.',
            },
            kwarg: {
                what: 'run() has "{parameter}". The server says "run() cannot accept positional-only arguments, *args, or **kwargs." and the container crashes before the first request.',
                fix: 'Take it out and name what run needs: "def run(data):", with request_headers beside it where the headers are wanted.',
            },
            'both-decorators': {
                what: 'run() has @rawhttp and {schema}. One asks for the request as it came, the other for its parts. The server says "run() cannot be decorated with both @rawhttp and @input_schema" and the container crashes before the first request.',
                fix: 'Take one of them out: @rawhttp for bytes, files and own status codes, the schema for JSON.',
            },
        },
    },
    'scoring/first-request': {
        title: 'init() and run() do their work when they are called',
        messages: {
            extra: {
                what: 'run() also asks for "{parameter}", and the server gives it the whole input as "{input}" and nothing else. The container starts, and each request fails with "missing 1 required positional argument".',
                fix: 'Read it from the input (json.loads({input})), give it a default, or describe both with @input_schema("{input}", \u2026) and @input_schema("{parameter}", \u2026).',
            },
            'async-init': {
                what: 'init() is an "async def". The server calls it and does not wait for it, so that nothing in it ever runs: no model is loaded, and the first request fails.',
                fix: 'Write "def init():". Where it must wait for something, let it call asyncio.run(\u2026).',
            },
            'async-run': {
                what: 'run() is an "async def". The server calls it and does not wait for it: what comes back is a coroutine and no answer, and each request fails.',
                fix: 'Write "def run(data):". Where it must wait for something, let it call asyncio.run(\u2026).',
            },
            'generator-init': {
                what: 'init() has a "yield" in it, which makes it a generator. The server calls it once and takes nothing from it, so that nothing in it ever runs.',
                fix: 'Take the yield out.',
            },
        },
    },
    'scoring/missing-package': {
        title: 'The environment brings what the script imports',
        messages: {
            default: {
                what: 'The script imports {module}, and nothing in {conda} brings it. Python stops with "ModuleNotFoundError: No module named \'{top}\'". The server says "Failed to import user script because it raised an unhandled exception", and the container crashes, ten to twenty minutes into the deploy.',
                fix: 'Add the line "{line}" to the pip section of {conda}. The package is called {distribution}, whatever the name in the import.',
            },
            'in-run': {
                what: 'run() imports {module}, and nothing in {conda} brings it. The container starts, and each request fails with "ModuleNotFoundError: No module named \'{top}\'".',
                fix: 'Add the line "{line}" to the pip section of {conda}, and move the import to the top of the file: then a missing package shows at once.',
            },
            'unknown-module': {
                what: 'The script imports {module}. Nothing in {conda} has that name, no file of this repository has, and it is none of the well-known packages. If nothing brings it, Python stops with "ModuleNotFoundError: No module named \'{top}\'", and the container crashes.',
                fix: 'Add the package that has it to {conda}. If it is a module of yours, put it into the code folder. If another package brings it, silence this check on this line.',
            },
            needs: {
                what: 'The script uses {use}, which works only with {distribution} beside it, and nothing in {conda} brings that. Without it, Python stops with "{says}": in init(), the container crashes.',
                fix: 'Add the line "{line}" to the pip section of {conda}.',
            },
            transitive: {
                what: 'The script imports {module}, which is in the environment only because {by} asks for {distribution}. A later version of {by} may not, and then the container crashes without a change of yours.',
                fix: 'Ask for {distribution} by name, in the version that you have tested.',
            },
            removed: {
                what: 'The script imports {module}, which is not in the standard library any more since Python {version}, and the environment asks for such a Python. It stops with "ModuleNotFoundError", and the container crashes.',
                fix: 'Take the import out, or ask for an older Python.',
            },
            'removed-replaced': {
                what: 'The script imports {module}, which is not in the standard library any more since Python {version}, and the environment asks for such a Python. It stops with "ModuleNotFoundError", and the container crashes.',
                fix: 'Add the line "- {replacement}" to the pip section, which brings it back, or ask for an older Python.',
            },
            'not-yet': {
                what: 'The script imports {module}, which the standard library has since Python {version}, and the environment asks for an older one. It stops with "ModuleNotFoundError", and the container crashes.',
                fix: 'Ask for python={version} or newer.',
            },
            windows: {
                what: 'The script imports {module}, which only Python on Windows has. The container is Linux: it stops with "ModuleNotFoundError", and the container crashes.',
                fix: 'Take the import out, or put it into "if sys.platform == \'win32\':".',
            },
            python: { what: 'the version of Python', fix: '' },
            pip: { what: 'the pip section to add it to', fix: '' },
            'not-in-image': {
                what: 'The script imports {module}, which {image} does not have: it was built with {brings} and what these ask for. Python stops with "ModuleNotFoundError: No module named \'{top}\'", and the container crashes, ten to twenty minutes into the deploy.',
                fix: 'Add a conda_file to the environment, with {distribution}, azureml-inference-server-http and what else the script imports.',
            },
            reference: {
                what: 'The environment is registered or curated, so nobody here can say whether it brings {modules}.',
                fix: 'To have it checked, write the environment inline with image and conda_file.',
            },
            image: {
                what: 'What the image holds is not known, so nobody here can say whether it brings {modules}.',
                fix: 'To have it checked, let a conda_file name the packages. To look yourself: docker run --rm <image> python -c "import <module>".',
            },
            build: {
                what: 'The image is built from a Dockerfile, so nobody here can say whether it brings {modules}.',
                fix: 'To look yourself: docker run --rm <image> python -c "import <module>".',
            },
            incomplete: {
                what: 'Some lines of the conda file ask for packages without a name that is known (a path, an address, a template), so nobody here can say whether they bring {modules}.',
                fix: 'Name the package: "name @ https://\u2026" for an address.',
            },
        },
    },
    'scoring/missing-module': {
        title: 'Modules of the project go up with the script',
        messages: {
            relative: {
                what: `The scoring script says "{module}" with a dot in front. The server loads the script on its own, outside of any package: "ImportError: attempted relative import with no known parent package". ${ENDS}`,
                fix: 'Write the import without the dot: "{better}". The server looks in the folder of the script.',
            },
            'not-in-package': {
                what: `{of} is there, and there is no {missing} in it. ${NOT_FOUND}`,
                fix: 'Correct the name, or commit the file that is missing.',
            },
            'no-name': {
                what: `This line imports "{name}" from {of}, which does not define it: "ImportError: cannot import name". ${ENDS}`,
                fix: 'Correct the name, or define it in {of}.',
            },
            'other-case': {
                what: `The script imports "{module}", and on disk it is "{actual}", in other letter case. Windows and macOS take the one for the other; the container is Linux and does not. ${NOT_FOUND}`,
                fix: 'Write "{better}", exactly as it is on disk.',
            },
            elsewhere: {
                what: `The script imports {module}, which is at {path}. Only the code folder {code} is uploaded, so it is not in the container. ${NOT_FOUND}`,
                fix: 'Move it into {code}, or let code_configuration.code name a folder that holds both (scoring_script then names the script as seen from there).',
            },
            deeper: {
                what: `The script imports {module}, which is at {path}. The server looks for modules in the folder of the script, not in the folders below it. ${NOT_FOUND}`,
                fix: 'Import it as "{better}", or move it beside the script.',
            },
            'left-out': {
                what: `The script imports {path}, and the client leaves it out of the upload: {rules} has the rule "{rule}". It is here, but not in the container. ${NOT_FOUND}`,
                fix: 'Remove the rule, or add the line "!{name}" below it in {rulesName}.',
            },
            rule: { what: 'the rule that leaves it out', fix: '' },
        },
    },
    'scoring/model-path': {
        title: 'Paths below AZUREML_MODEL_DIR exist in the container',
        messages: {
            'kept-folder': {
                what: `The script opens {written}. The model is the folder {model}, and Azure keeps its name: in the container the file is at {better}. ${NO_FILE}`,
                fix: 'Write "{rest}" behind AZUREML_MODEL_DIR, with the name of the folder.',
            },
            'file-direct': {
                what: `The script opens {written}. The model is the single file {model}, which lies directly in AZUREML_MODEL_DIR: in the container it is at {better}. ${NO_FILE}`,
                fix: 'Write "{rest}" behind AZUREML_MODEL_DIR, without a folder.',
            },
            'file-other': {
                what: `The script opens {written}. The model is the single file {model}, so AZUREML_MODEL_DIR holds {name} and nothing else. ${NO_FILE}`,
                fix: 'Write "{rest}" behind AZUREML_MODEL_DIR, or let the model be the folder with both files in it.',
            },
            'other-case': {
                what: `The script opens {written}, and in {model} the name has other letter case. Windows and macOS take the one for the other; the container is Linux and does not. ${NO_FILE}`,
                fix: 'Write "{rest}", exactly as it is on disk.',
            },
            backslash: {
                what: `The script opens {written} with backslashes, which only Windows reads as the way into a folder. On Linux, this is one long name of a file that is not there. ${NO_FILE}`,
                fix: 'Write "{rest}": slashes work everywhere.',
            },
            missing: {
                what: `The script opens {written}, and {model}, the model of this deployment, has no such file. In the container it keeps its folder's name: $AZUREML_MODEL_DIR/{name}/\u2026. ${NO_FILE}`,
                fix: 'Correct the path. If a step of the job puts the file into the model, run endpoint-preflight after that step, or silence this check on this line.',
            },
            'did-you-mean': {
                what: `The script opens {written}, and {model}, the model of this deployment, has no such file. ${NO_FILE}`,
                fix: 'Did you mean {better}? If a step of the job puts the file into the model, run endpoint-preflight after that step instead.',
            },
            'folder-itself': {
                what: `{call} is given AZUREML_MODEL_DIR itself, and looks for {marker} in it. The model is the folder {model}, and Azure keeps its name: in the container, {marker} is in $AZUREML_MODEL_DIR/{name}. ${NO_FILE}`,
                fix: 'Give it os.path.join(os.environ["AZUREML_MODEL_DIR"], "{name}").',
            },
            model: { what: 'the model of the deployment', fix: '' },
        },
    },
    'scoring/relative-path': {
        title: 'What the script opens while it starts is in the container',
        messages: {
            beside: {
                what: 'The script opens "{written}", which is found because the images of Azure ML start the server in the folder of the script, {folder}. No document says that they will, and with a container of your own they do not.',
                fix: 'Start from the script itself: os.path.join(os.path.dirname(os.path.abspath(__file__)), "{written}").',
            },
            'in-model': {
                what: `The script opens "{written}". That is {path}, a part of the model, which is not beside the script in the container. ${NO_FILE}`,
                fix: 'Open it below os.environ["AZUREML_MODEL_DIR"], where Azure puts the model. A model that is a folder keeps its name there.',
            },
            elsewhere: {
                what: `The script opens "{written}". That is {path}, outside of the code folder, and so not in the container. ${NO_FILE}`,
                fix: 'Move it beside the script and start from there: os.path.join(os.path.dirname(os.path.abspath(__file__)), \u2026). A model belongs into "model:" and is opened below os.environ["AZUREML_MODEL_DIR"].',
            },
            'elsewhere-in-code': {
                what: `The script opens "{written}". That is {path}, and not where the server starts, in the folder of the script ({folder}). ${NO_FILE}`,
                fix: 'Start from the script itself: os.path.dirname(os.path.abspath(__file__)).',
            },
            nowhere: {
                what: `The script opens "{written}", and there is no such file beside it in {folder} nor elsewhere in the repository. ${NO_FILE}`,
                fix: 'A model is opened below os.environ["AZUREML_MODEL_DIR"]; anything else belongs into the code folder. If a step of the job puts it there, silence this check on this line.',
            },
            'other-case': {
                what: `The script opens "{written}", and on disk it is {actual}, in other letter case. Windows and macOS take the one for the other; the container is Linux and does not. ${NO_FILE}`,
                fix: 'Write the name exactly as it is on disk.',
            },
            backslash: {
                what: `The script opens "{written}" with backslashes, which only Windows reads as the way into a folder. On Linux, this is one long name of a file that is not there. ${NO_FILE}`,
                fix: 'Write "{better}": slashes work everywhere.',
            },
            windows: {
                what: `The script opens "{written}", a path of Windows. The container is Linux and has nothing of that name. ${NO_FILE}`,
                fix: 'Open a model below os.environ["AZUREML_MODEL_DIR"], and a file of the code folder from os.path.dirname(os.path.abspath(__file__)).',
            },
            machine: {
                what: `The script opens "{written}", a path of one machine, which the container does not have. ${NO_FILE}`,
                fix: 'Open a model below os.environ["AZUREML_MODEL_DIR"], and a file of the code folder from os.path.dirname(os.path.abspath(__file__)).',
            },
            'app-model': {
                what: 'The script has the path "{written}" written down. It holds the name and the version of a model: the next version of the model lies elsewhere, and the container crashes.',
                fix: 'Take the folder from os.environ["AZUREML_MODEL_DIR"], which Azure sets to it.',
            },
            'app-folder': {
                what: 'The script has the path "{written}" written down. The code lies at /var/azureml-app/<name of the code folder>, which changes when the folder is renamed.',
                fix: 'Start from the script itself: os.path.dirname(os.path.abspath(__file__)).',
            },
        },
    },
    'scoring/secret-print': {
        title: 'The script prints no secrets',
        messages: {
            default: {
                what: '{callee} is given the environment variable {name}, whose name promises a secret. What a script prints is in the log of the deployment and in Application Insights, for everybody who may read those.',
                fix: 'Print whether it is there, not what it is: bool(os.environ.get("{name}")).',
            },
            environment: {
                what: '{callee} is given all environment variables. Among them are the secrets of the deployment and of its identity; what a script prints is in the log and in Application Insights, for everybody who may read those.',
                fix: 'Print the names: sorted(os.environ).',
            },
        },
    },
    'scoring/load-in-run': {
        title: 'The model is loaded once',
        messages: {
            default: {
                what: 'run() calls {call}, so that the model is loaded again with each request. Requests take seconds longer, and the default limit is 5 seconds.',
                fix: 'Load it in init() into a global variable: "global model".',
            },
        },
    },
    'scoring/download-in-init': {
        title: 'The script downloads nothing where there is no way out',
        messages: {
            default: {
                what: '{call} in {where} goes to the internet, and the deployment says "egress_public_network_access: disabled". Nothing answers there: the call waits, init() fails, and the container crashes.',
                fix: 'Put what it downloads into the model or the code folder and load it from there, or allow the way out.',
            },
            egress: { what: 'the line that closes the way out', fix: '' },
        },
    },
};

;// CONCATENATED MODULE: ./build/text/en/state.js
const state_LATER = 'Wait until it has ended and run this again; in a workflow, let one deploy of an endpoint wait for the other (concurrency:).';
const state = {
    'state/endpoint': {
        title: 'The endpoint of a deployment is there and takes deployments',
        messages: {
            missing: {
                what: 'The workspace {workspace} has no endpoint "{endpoint}", and no file of this run makes one. Unless an earlier step of the workflow creates it, the client finds no endpoint and ends before it deploys anything.',
                fix: 'If a step of the workflow creates it, silence this line; otherwise create it first: {create}',
            },
            'did-you-mean': {
                what: 'The workspace {workspace} has no endpoint "{endpoint}", and no file of this run makes one; it has "{meant}". The client looks for the endpoint first and ends when there is none.',
                fix: 'Write {meant} if that is the one, or create this one first: {create}',
            },
            failed: {
                what: 'The endpoint "{endpoint}" is in Azure in the state {state}, and no deployment in it works: it was not created successfully. Azure refuses every deployment to it, with an error that says nothing of why the creation failed.',
                fix: 'Look at its first error in the studio, then delete it and create it again: {remove} --yes',
            },
            'update-failed': {
                what: 'The endpoint "{endpoint}" is in the state {state}, though deployments in it work ({working}): its last update did not end well. A deployment to it may be refused until an update succeeds.',
                fix: 'Do not delete it, it may be serving. Apply its file again and see that it ends as Succeeded: {show} --query provisioning_state',
            },
            deleting: {
                what: 'The endpoint "{endpoint}" is being deleted. Until that has ended, which takes minutes to half an hour, Azure refuses deployments to it and a new endpoint of its name.',
                fix: 'Wait until it is gone, give Azure a few more minutes to forget its identity, then create it again. This tells whether it is still there: {show}',
            },
        },
    },
    'state/deployment': {
        title: 'No deployment of that name is left over from a failure',
        messages: {
            failed: {
                what: 'The deployment "{deployment}" of "{endpoint}" is in Azure in the state {state} and gets no requests. One whose first provisioning failed cannot be recovered: the next deploy ends with "Delete and re-create", which hides the first error.',
                fix: 'Save its logs, which go with it ({logs}), then delete it: {remove} --yes',
            },
            canceled: {
                what: 'The deployment "{deployment}" of "{endpoint}" is in Azure in the state {state} and gets no requests: its last operation was cut short. Another deploy over it may be refused.',
                fix: 'If the deploy is refused, delete what is left: {remove} --yes',
            },
            'update-failed': {
                what: 'The deployment "{deployment}" of "{endpoint}" is in the state {state} and gets {percent} percent of the requests: its last update did not end well. This deploy may mend it, or be refused with "Delete and re-create".',
                fix: 'If it is refused, move its requests to another deployment, since Azure deletes none that has requests ({update} --traffic "<another>=100"), then delete it: {remove} --yes',
            },
            deleting: {
                what: 'The deployment "{deployment}" of "{endpoint}" is being deleted. Until that has ended it holds its quota, and Azure refuses a new one of its name.',
                fix: 'Wait until it is gone, then deploy. This tells whether it is still there: {show}',
            },
        },
    },
    'state/busy': {
        title: 'Nothing else is under way at the endpoint',
        messages: {
            endpoint: {
                what: 'The endpoint "{endpoint}" is in the state {state}: an operation on it, or on a deployment in it, is under way. Azure refuses a deployment until it has ended.',
                fix: state_LATER,
            },
            deployment: {
                what: 'The deployment "{deployment}" of "{endpoint}" is in the state {state}: an earlier operation is under way. A deploy now is refused, or one of the two is canceled.',
                fix: state_LATER,
            },
            sibling: {
                what: 'Another deployment of "{endpoint}", "{deployment}", is in the state {state}. Its operation and this deploy may get in each other\'s way.',
                fix: 'If the deploy ends as OperationCanceled or is refused because the endpoint is updating, run it again when "{deployment}" has come to rest.',
            },
        },
    },
    'state/name-taken': {
        title: 'No other workspace of the region has an endpoint of that name',
        messages: {
            default: {
                what: 'The workspace {workspace} (resource group {resourceGroup}) has an endpoint "{endpoint}" in {region} already. The name of a managed endpoint is a host name, one for the whole region: Azure refuses a second one, unless that one is attached to a cluster.',
                fix: 'Choose another name, such as one that ends with the environment ({endpoint}-dev), or check that this run goes to the workspace that you mean.',
            },
        },
    },
    'state/traffic-lost': {
        title: 'Traffic is taken from no deployment by accident, and goes to none that is missing',
        messages: {
            omitted: {
                what: 'This file has no traffic, and the endpoint "{endpoint}" sends its requests now: {now}. The client sends an empty map for a file without one: an update with this file may leave the callers without an answer (404).',
                fix: 'If the workflow updates the endpoint with this file, set the traffic afterwards ({update} --traffic "{now}"). If it only creates the endpoint once, nothing is lost.',
            },
            none: {
                what: 'After an update with this file no deployment of "{endpoint}" gets requests; now it is {now}. Callers would get 404, "No valid deployments to route to".',
                fix: 'Write the shares that you want under traffic, or set them after the update: {update} --traffic "{now}"',
            },
            dropped: {
                what: 'The deployment "{deployment}" of "{endpoint}" gets {percent} percent of the requests now, and traffic does not name it: after an update with this file it gets none.',
                fix: 'If that is meant, write {deployment}: 0 to say so; otherwise give it its share.',
            },
            unknown: {
                what: '{key} sends requests to "{deployment}", and the endpoint "{endpoint}" has no deployment of that name, in Azure or in this run[[ (it has: {names})]]. Azure refuses the update.',
                fix: 'Name a deployment that there is, or deploy this one first.',
            },
            'did-you-mean': {
                what: '{key} sends requests to "{deployment}", and the endpoint "{endpoint}" has no deployment of that name, in Azure or in this run. It has: {names}. Azure refuses the update.',
                fix: 'Write {meant} if that is the one.',
            },
            failed: {
                what: '{key} sends {percent} percent of the requests to "{deployment}", which is in the state Failed and is not deployed in this run. They may get no answer.',
                fix: 'Deploy it anew before it gets requests, or give its share to a deployment that works.',
            },
        },
    },
    'state/immutable': {
        title: 'The file changes nothing that stays as it was created',
        messages: {
            kind: {
                what: '"{name}" is {now} in Azure, and this file makes it {wanted}. One does not become the other.',
                fix: 'Choose another name for the new one, or delete the old one first.',
            },
            compute: {
                what: 'The endpoint "{name}" is on the compute "{now}", and this file puts it on "{wanted}". An endpoint does not move to another cluster.',
                fix: 'Write compute: azureml:{now}, or choose another name for an endpoint on {wanted}.',
            },
            'identity-type': {
                what: 'The endpoint "{name}" has the identity {now}, and this file asks for {wanted}. The identity of an endpoint cannot be changed after it was created.',
                fix: 'Write type: {now}, or create an endpoint of another name and move the callers to it.',
            },
            identity: {
                what: 'The endpoint "{name}" has the user-assigned identity "{now}", and this file names "{wanted}". The identity of an endpoint cannot be changed after it was created.',
                fix: 'Name {now} again, or create an endpoint of another name and move the callers to it.',
            },
            'identity-omitted': {
                what: 'The endpoint "{name}" has the user-assigned identity {now}, and this file has no identity: the client then asks for system_assigned, and the identity of an endpoint cannot be changed.',
                fix: 'Add identity: with type: user_assigned and the resource_id of {now}.',
            },
            egress: {
                what: 'The deployment "{name}" was created with egress_public_network_access: {now}, and this file says {wanted}. An update that changes it fails with an error.',
                fix: 'Write {now} again, or deploy under another name, move the traffic, and delete this one.',
            },
            'instance-type': {
                what: 'The deployment "{name}" has the instance type {now}, and this file says {wanted}. On Kubernetes an update does not change it, and does not say so.',
                fix: 'Deploy with {wanted} under another name, move the traffic, and delete this one.',
            },
            property: {
                what: '"{name}" has the property {property} with the value "{now}", and this file says "{wanted}". Properties can be added, but not removed or altered.',
                fix: 'Write the old value, or create it anew under another name.',
            },
        },
    },
    'state/auth-mode': {
        title: 'Those who call the endpoint can still sign in',
        messages: {
            default: {
                what: 'The endpoint "{endpoint}" has auth_mode {now}, and this file changes it to {wanted}. Who calls it as today gets 401 from the moment of the update.',
                fix: 'Keep auth_mode: {now} until every caller has changed. If they have, silence this line.',
            },
            omitted: {
                what: 'The endpoint "{endpoint}" has auth_mode {now}, and this file has none: the client then sends {wanted}. Who calls it as today gets 401 from the moment of an update.',
                fix: 'Add auth_mode: {now}',
            },
        },
    },
    'state/lock': {
        title: 'No read-only lock refuses the deploy',
        messages: {
            default: {
                what: 'The lock "{lock}" on {where} is read-only: Azure refuses every write there and below it, so this deploy ends with ScopeLocked.[[ Its note says: "{notes}".]]',
                fix: 'Ask its owner to remove it for the deploy: az lock delete --ids "{id}". Look at it first: az lock show --ids "{id}"',
            },
            beside: {
                what: 'The lock "{lock}" on {where} is read-only. Azure gives the identity of a new endpoint its role on {resource}, which is a write there and is refused with ScopeLocked; without the role, deployments fail when they start.[[ Its note says: "{notes}".]]',
                fix: 'Ask its owner to remove it until the endpoint exists: az lock delete --ids "{id}". Or give the endpoint a user-assigned identity that has its roles already.',
            },
        },
    },
};

;// CONCATENATED MODULE: ./build/text/en/subscription.js
const subscription = {
    'subscription/state': {
        title: 'The subscription is active',
        messages: {
            default: {
                what: 'The subscription {subscription} is in the state {state}: it can be read, and nothing can be created in it.',
                fix: 'Have its owner reactivate it in the portal (Subscriptions, Overview), or deploy to another one.',
            },
            ending: {
                what: 'The subscription {subscription} is in the state {state}: a bill is open. Azure disables it soon, and what runs in it stops.',
                fix: 'Have its owner settle the bill in the portal (Cost Management + Billing).',
            },
        },
    },
    'subscription/providers': {
        title: 'The resource providers that a deployment needs are registered',
        messages: {
            default: {
                what: 'The subscription {subscription} has not registered {missing}. The deploy ends with "Resource provider [N/A] isn\'t registered with Subscription [N/A]", and leaves an endpoint that must be deleted before the next try.',
                fix: 'Have somebody with Contributor on the subscription run this, and wait some minutes: {commands}',
            },
            likely: {
                what: 'The subscription {subscription} has not registered {missing}. Deployments of others ended with "Resource provider [N/A] isn\'t registered with Subscription [N/A]" until such were registered; no document says which of them are needed.',
                fix: 'Registering costs nothing and changes nothing else. Somebody with Contributor on the subscription can run {commands}',
            },
        },
    },
    'subscription/spending-limit': {
        title: 'The offer of the subscription lets endpoints be created',
        messages: {
            default: {
                what: 'The subscription {subscription} is a free trial ({offer}) with its spending limit on. Users report that endpoints cannot be created there, with "Resource provider [N/A] isn\'t registered", whatever is registered.',
                fix: 'Upgrade it to pay-as-you-go in the portal, a day or more ahead, or deploy to another subscription.',
            },
        },
    },
    'subscription/policy': {
        title: 'No policy denies what the files ask for',
        messages: {
            default: {
                what: 'The policy "{policy}" (assignment "{assignment}") denies this[[ because of {because}]], and no exemption covers it. Azure refuses it with RequestDisallowedByPolicy.[[ The policy says: "{said}".]]',
                fix: 'Write what the policy allows, or ask its owner for an exemption.',
            },
            'exemptions-unread': {
                what: 'The policy "{policy}" (assignment "{assignment}") denies this[[ because of {because}]]. Azure refuses it with RequestDisallowedByPolicy, unless there is an exemption, which could not be read.[[ The policy says: "{said}".]]',
                fix: 'Write what the policy allows, or ask its owner for an exemption.',
            },
            possible: {
                what: 'The policy "{policy}" (assignment "{assignment}") denies some online endpoints or deployments, by a rule that this program cannot read to its end. If it is about this one, Azure refuses it with RequestDisallowedByPolicy.[[ The policy says: "{said}".]]',
                fix: 'Read the policy in the portal (Policy, Assignments), and silence this line if it allows this.',
            },
            'not-evaluated': {
                what: 'Of {total} policies, {count} may deny this by a rule that this program cannot follow to its end, or by something that the files do not say: {names}.',
                fix: 'Read them in the portal (Policy, Assignments), or see the names of all with az policy assignment list --disable-scope-strict-match.',
            },
            'not-read': {
                what: 'Of {total} policies and initiatives that are assigned here, {count} could not be read: whether one of them denies this is not known.',
                fix: 'Grant the signed-in identity the role Reader where they are defined, or read them in the portal (Policy, Assignments).',
            },
            'too-many': {
                what: 'More policies are assigned here than a run reads: {left} of {total} policies and initiatives were left out.',
                fix: 'Read them in the portal (Policy, Assignments).',
            },
        },
    },
};

;// CONCATENATED MODULE: ./build/text/en/suppression.js
const suppression = {
    'suppression/unused': {
        title: 'Every suppression still suppresses something',
        messages: {
            default: {
                what: 'Nothing here is found by {what} any more, so this suppression does nothing. Left in place, it would hide the next mistake.',
                fix: 'Remove it.',
            },
        },
    },
    'suppression/unknown-check': {
        title: 'Suppressions name checks that exist',
        messages: {
            default: {
                what: 'There is no check "{check}", so this has no effect.',
                fix: 'Take an id from the table in the README, such as paths/model, or a subject, such as paths.',
            },
            'did-you-mean': {
                what: 'There is no check "{check}", so this has no effect.',
                fix: 'Did you mean "{suggestion}"?',
            },
        },
    },
    'suppression/expired': {
        title: 'No suppression is past its day',
        messages: {
            default: {
                what: 'This suppression counted until {until} and is over; what it covered is reported again.',
                fix: 'Mend what it covered and remove it, or give it a later day if the reason still holds.',
            },
        },
    },
};

;// CONCATENATED MODULE: ./build/text/en/traffic.js
const traffic = {
    'traffic/sum': {
        title: 'The shares of live traffic come to 0 or 100',
        messages: {
            under: {
                what: 'The shares under traffic come to {total}. The service takes 0 or 100 in all and refuses this, though the client lets it pass.',
                fix: 'Give the remaining {off} to one of the deployments, or set all of them to 0.',
            },
            over: {
                what: 'The shares under traffic come to {total}. The client refuses a file with more than 100 in all.',
                fix: 'Take {off} away from one of the deployments, so that they come to 100.',
            },
            cut: {
                what: 'The shares under traffic come to {total}: the client cuts each of them to a whole number before it sends them. The service takes 0 or 100 in all.',
                fix: 'Write whole numbers that come to 100.',
            },
            negative: {
                what: 'The deployment "{deployment}" has a share of {percent}. Shares are percentages from 0 to 100; the service refuses others.',
                fix: 'Write 0 to send it no requests.',
            },
            'too-much': {
                what: 'The deployment "{deployment}" has a share of {percent}. Shares are percentages, and the client refuses a file with more than 100 in all.',
                fix: 'Write 100 to send it all requests.',
            },
        },
    },
    'traffic/on-create': {
        title: 'An endpoint file gives no deployment traffic',
        messages: {
            default: {
                what: 'traffic sends requests to deployments, and when an endpoint is created there are none yet: the create fails.',
                fix: 'Remove traffic from the file and set it once the deployments are there: az ml online-endpoint update --name {endpoint} --traffic "{traffic}". If the file only ever updates an endpoint with its deployments, silence this check.',
            },
        },
    },
    'traffic/mirror': {
        title: 'Mirrored traffic goes to one deployment, at most half of it',
        messages: {
            kubernetes: {
                what: 'mirror_traffic is for managed endpoints only. This one has a compute, so it is a Kubernetes endpoint, and the service does not mirror there.',
                fix: 'Remove mirror_traffic.',
            },
            several: {
                what: 'mirror_traffic names several deployments: {deployments}. The service mirrors to one only and refuses more, though the client lets them pass.',
                fix: 'Keep one of them.',
            },
            'too-much': {
                what: 'mirror_traffic gives "{deployment}" {percent} percent of the requests. The service mirrors {max} percent at most and refuses more, though the client lets it pass.',
                fix: 'Write {max} or less.',
            },
            negative: {
                what: 'mirror_traffic gives "{deployment}" {percent} percent of the requests. The service takes a percentage from 0 to {max}.',
                fix: 'Write 0 to end the mirroring.',
            },
            'live-too': {
                what: '"{deployment}" has {live} percent of the live traffic and mirrored traffic too. The service lets a deployment have one of the two.',
                fix: 'Remove it from mirror_traffic, or set its live share to 0.',
            },
        },
    },
    'traffic/unknown-deployment': {
        title: 'Traffic goes to deployments that there are',
        messages: {
            default: {
                what: 'No file of this run is a deployment "{deployment}" of the endpoint {endpoint}; there are {names}. If it is not in Azure either, the service refuses the traffic.',
                fix: 'Correct the name, or leave it if the deployment is there or made elsewhere.',
            },
            'did-you-mean': {
                what: 'No file of this run is a deployment "{deployment}" of the endpoint {endpoint}; there are {names}. If it is not in Azure either, the service refuses the traffic.',
                fix: 'Did you mean "{suggestion}"? Leave it if the deployment is there or made elsewhere.',
            },
        },
    },
};

;// CONCATENATED MODULE: ./build/text/en/triton.js
const LAYOUT = '<model.path>/<model>/1/model.onnx (or model.plan, model.pt, model.savedmodel, model.py)';
const CRASHES = 'Triton does not load it, and the container crashes after minutes.';
const triton = {
    'triton/layout': {
        title: 'A Triton model is a folder of models with versions',
        messages: {
            file: {
                what: `{key} says "{written}", a file. Triton takes a folder of models, each with folders of its versions. ${CRASHES}`,
                fix: `Lay it out as ${LAYOUT}, and let path name the folder above the models.`,
            },
            'model-folder': {
                what: '{key} says "{written}", which looks like one model with its versions. Azure\'s documents give Triton the folder above: there, Triton takes each folder for a model, and here it would take each version for one.',
                fix: 'Put this folder into another one and name that: ./models for models/<model>/1/model.onnx',
            },
            'no-model': {
                what: `{key} says "{written}", and no folder in it is a Triton model; it holds {names}. ${CRASHES}`,
                fix: `Lay it out as ${LAYOUT}`,
            },
            'no-version': {
                what: `The Triton model "{model}" has no folder of a version; it holds {names}. Triton wants at least one whose name is a number, without a leading 0 ("at least one version must be available"), and neither git nor the upload keeps an empty one. ${CRASHES}`,
                fix: 'Put the files of the model into {model}/1/. An ensemble has no files: put an empty .gitkeep there.',
            },
            'made-by-job': {
                what: 'The Triton model "{model}" has no folder of a version; it holds {names}. {ignoredBy} keeps models out of the repository, so a step of the job must fetch it before the deploy; when it does not, the container crashes.',
                fix: 'Run endpoint-preflight after the step that fetches the model, and this goes away.',
            },
            stray: {
                what: 'In "{written}", Triton takes every folder for a model, and "{model}" is none: it holds {names}. By default Triton stops when one of them cannot be loaded, and the container crashes.',
                fix: 'Move it out of the folder, or leave it out of the upload by a line in .amlignore there.',
            },
            'file-name': {
                what: `Version {version} of the Triton model "{model}" holds {names}. Without platform or backend in config.pbtxt, Triton goes by the names of the files and knows none of these ("must specify 'platform' or 'backend'"). ${CRASHES}`,
                fix: 'Rename the model to model.onnx, model.plan, model.pt, model.savedmodel or model.py; or write config.pbtxt with its backend and default_model_filename.',
            },
        },
    },
    'triton/config': {
        title: 'A Triton configuration fits the model that it lies beside',
        messages: {
            name: {
                what: `The model is called "{name}" here, and its folder "{model}". Triton refuses that ("directory name must equal model name"). ${CRASHES}`,
                fix: 'Write name: "{model}", or remove the line: Triton then takes the name of the folder.',
            },
            platform: {
                what: `Triton knows no platform "{platform}", and no backend is given. ${CRASHES}`,
                fix: 'Did you mean platform: "{meant}"? For a backend, write backend: "\u2026" in place of platform.',
            },
            'other-file': {
                what: `"{kind}" loads a file {expected}, and version {version} of the model holds {names}. ${CRASHES}`,
                fix: 'Correct the platform or backend, rename the file to {expected}, or name it: default_model_filename: "\u2026"',
            },
            'no-file': {
                what: `The configuration names the file "{expected}", and version {version} of the model holds {names}. ${CRASHES}`,
                fix: 'Write the name of the file that is there.',
            },
            step: {
                what: `The ensemble takes a model "{step}", and the folder has only {known}. Triton refuses that ("contains models that are not available"). ${CRASHES}`,
                fix: 'Correct the name, or put the model into the folder.',
            },
        },
    },
    'triton/model-type': {
        title: 'A Triton model is called one',
        messages: {
            custom: {
                what: '{key} leads to a Triton model repository, but the type of the model says custom_model, and there is neither a scoring script nor a container of your own. Azure starts Triton for the type triton_model only, so nothing would answer.',
                fix: 'Write type: triton_model',
            },
            missing: {
                what: '{key} leads to a Triton model repository, but the model has no type, which means custom_model, and there is neither a scoring script nor a container of your own. Azure starts Triton for the type triton_model only, so nothing would answer.',
                fix: 'Add type: triton_model next to path.',
            },
        },
    },
};

;// CONCATENATED MODULE: ./build/text/en/watch.js
const WHERE = '--resource-group {group} --workspace-name {workspace}';
const watch = {
    'watch/hopeless': {
        what: 'Azure has not given up yet, and there is no hope left: {event} came {times} times. Users have seen this stage ({stage}) end after {from} to {to} minutes[[, and the probes wait {budget} seconds after the start of the container]].',
        fix: 'Mend the cause below. The deployment must be deleted before the next try: az ml online-deployment delete --name {deployment} --endpoint-name {endpoint} --yes ' +
            WHERE,
    },
    'watch/missing': {
        what: 'There is no deployment {deployment} of the endpoint {endpoint}: the deploy never got so far as to create it, or it was refused at once.',
        fix: 'Read what the deploy step printed; mode diagnose explains it (error-file). Check endpoint-name, deployment-name and workspace.',
    },
    'watch/vanished': {
        what: 'The deployment {deployment} of the endpoint {endpoint} was there, and is gone: somebody has deleted it, its endpoint or its workspace.',
        fix: 'Look who has: az monitor activity-log list --resource-group {group} --offset 6h',
    },
    'watch/moving': {
        what: 'The run ended before the deployment: its state was {state} then.',
        fix: 'Watch it again, with a larger timeout-minutes if the deadline came first.',
    },
    'watch/untold': {
        what: 'Azure has not told how {endpoint}/{deployment} stands before the run ended.',
        fix: 'Watch it again.',
    },
    'watch/broke': {
        what: 'The watch came upon an error of its own, or of a library, again and again: {detail}.',
        fix: 'Watch it again; if it stays, report it with this line: https://github.com/org/endpoint-preflight/issues',
    },
    'watch/no-traffic': {
        what: 'The deployment {deployment} is up and gets no request: its share of the traffic is 0 %.',
        fix: 'When it has been tried: az ml online-endpoint update --name {endpoint} --traffic "{deployment}=100" ' +
            WHERE,
    },
    'watch/traffic-untold': {
        what: 'The deployment {deployment} is up; how much of the traffic it gets could not be read.',
        fix: `Look at it: az ml online-endpoint show --name {endpoint} --query traffic ${WHERE}`,
    },
    'watch/other-count': {
        what: 'The file says instance_count: {meant}, and {is} are running.',
        fix: 'Deploy the file again, or write the number that is meant.',
    },
    'watch/other-size': {
        what: 'The file says instance_type: {meant}, and {is} is running.',
        fix: 'Deploy the file again, or write the size that is meant.',
    },
    'watch/other-model': {
        what: 'The file says model {meant}, and {is} is running: this is another revision.',
        fix: 'Look whether the deploy step has deployed this file and this commit.',
    },
};

;// CONCATENATED MODULE: ./build/text/en/diagnosis/commands.js
/** Commands that several advices share. */
const IN_WORKSPACE = '--resource-group {group} --workspace-name {workspace}';
const commands_DEPLOYMENT = `--name {deployment} --endpoint-name {endpoint} ${IN_WORKSPACE}`;
const GET_LOGS = `az ml online-deployment get-logs ${commands_DEPLOYMENT} --lines 500`;
const GET_STORAGE_LOGS = `${GET_LOGS} --container storage-initializer`;
const SHOW_DEPLOYMENT = `az ml online-deployment show ${commands_DEPLOYMENT}`;
const DELETE_DEPLOYMENT = `az ml online-deployment delete ${commands_DEPLOYMENT} --yes`;
const UPDATE_DEPLOYMENT = `az ml online-deployment update ${commands_DEPLOYMENT}`;
const LIST_DEPLOYMENTS = `az ml online-deployment list --endpoint-name {endpoint} ${IN_WORKSPACE} --output table`;
const SHOW_ENDPOINT = `az ml online-endpoint show --name {endpoint} ${IN_WORKSPACE}`;
const DELETE_ENDPOINT = `az ml online-endpoint delete --name {endpoint} ${IN_WORKSPACE} --yes`;
const LIST_ENDPOINTS = `az ml online-endpoint list ${IN_WORKSPACE} --output table`;
const ENDPOINT_IDENTITY = `az ml online-endpoint show --name {endpoint} ${IN_WORKSPACE} --query identity`;
const SHOW_WORKSPACE = `az ml workspace show --name {workspace} --resource-group {group}`;
const SYNC_KEYS = 'az ml workspace sync-keys --name {workspace} --resource-group {group}';
const PROVISION_NETWORK = 'az ml workspace provision-network --name {workspace} --resource-group {group}';
const RUN_LOCALLY = `az ml online-deployment create --local --file <deployment.yml> --endpoint-name {endpoint} ${IN_WORKSPACE}`;
const SHOW_TAGS = 'az acr repository show-tags --name {registry} --repository <repository> --orderby time_desc';
const GRANT_PULL = 'az role assignment create --role AcrPull --assignee-object-id <identity> --assignee-principal-type ServicePrincipal --scope $(az acr show --name {registry} --query id --output tsv)';
const GRANT_READ = 'az role assignment create --role "Storage Blob Data Reader" --assignee-object-id <identity> --assignee-principal-type ServicePrincipal --scope $(az storage account show --name {storage} --query id --output tsv)';
const GRANT_CONTRIBUTE = GRANT_READ.replace('Data Reader', 'Data Contributor');
const IN_PREFLIGHT = 'endpoint-preflight preflight';

;// CONCATENATED MODULE: ./build/text/en/diagnosis/assets.js

const SHOW_MODEL = 'az ml model show --name <name> --version <version> --resource-group {group} --workspace-name {workspace}';
const assets_assets = {
    'model-download-failed': {
        summary: 'The model or the code could not be downloaded, again and again: the identity of the endpoint may not read the storage account, the files are not there, or the account cannot be reached.',
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
        summary: 'The service finds no deployment template (it calls it a preset) for the model, and the deployment does not say by itself how to serve it.',
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
        summary: 'This model of the catalogue has no engine for the kind of machine that instance_type names: it wants a GPU.',
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

;// CONCATENATED MODULE: ./build/text/en/diagnosis/client.js
const REINSTALL = 'az extension remove --name ml\naz extension remove --name azure-cli-ml\naz extension add --name ml --upgrade --yes';
const client = {
    'az-ml-broken': {
        summary: [
            'The ml extension does not fit this release of az: it looks for {object} in {module}, which is not there. Nothing has reached Azure.',
            'The ml extension does not fit this release of az. Nothing has reached Azure.',
        ],
        advice: [
            ['Install it again.', REINSTALL],
            'If that does not help, pin az and the extension to two releases that go together: AZ_CLI_VERSION of your image, and az extension add --name ml --version.',
        ],
    },
    'az-ml-missing': {
        summary: 'az has no ml extension, or cannot load the one that it has. Nothing has reached Azure.',
        advice: [['Install it.', REINSTALL]],
    },
    'az-ml-v1': {
        summary: 'az has the old extension azure-cli-ml (version 1), which knows no online deployments. Nothing has reached Azure.',
        advice: [['Replace it by ml.', REINSTALL]],
    },
    'oidc-expired': {
        summary: [
            'The login of the job has expired: the token of GitHub is good for five minutes, it ended at {expiry}, and az asked for a new one with it at {now}.',
            'The login of the job has expired: the token of GitHub is good for five minutes, and az asked for a new one with it later than that.',
        ],
        advice: [
            'The deployment may go on in Azure all the same: look before you start it again.',
            [
                'Ask for the tokens of both scopes right after the login, while it is fresh.',
                'az account get-access-token --scope https://management.azure.com/.default --output none\naz account get-access-token --scope https://ml.azure.com/.default --output none',
            ],
            'Or deploy with --no-wait, and watch in a step that logs in anew.',
        ],
    },
    'oidc-no-match': {
        summary: [
            'The app registration trusts no job with the subject {subject}.',
            'The app registration trusts no job with this subject.',
        ],
        advice: [
            [
                'Add a federated credential with exactly this subject; letter case counts.',
                'az ad app federated-credential create --id <client id> --parameters \'{"name":"github","issuer":"https://token.actions.githubusercontent.com","subject":"{subject}","audiences":["api://AzureADTokenExchange"]}\'',
            ],
            'A job on a pull request, in an environment or called from another workflow has another subject than one on a branch.',
        ],
    },
    'oidc-issuer': {
        summary: 'The app registration trusts tokens of another issuer or audience than those of this job.',
        advice: [
            'The issuer of GitHub is https://token.actions.githubusercontent.com, the audience api://AzureADTokenExchange. A GitHub Enterprise Server has its own.',
        ],
    },
    'login-failed': {
        summary: [
            'Microsoft Entra refused the login, {code}: {detail}',
            'Microsoft Entra refused the login ({code}).',
            'Microsoft Entra refused the login.',
        ],
        advice: [
            ['Look the code up.', 'https://login.microsoftonline.com/error?code={code}'],
            'Check client id, tenant id and, where there is one, the age of the secret.',
        ],
    },
    'not-logged-in': {
        summary: 'az is not logged in, or sees no subscription.',
        advice: [
            'Add azure/login before this step, with the permission id-token: write.',
            ['At a terminal, log in.', 'az login'],
        ],
    },
    'terraform-timeout': {
        summary: 'Terraform gave up after its 60 minutes; Azure may have gone on.',
        advice: ['Look at the state of the resource, import it, and raise the timeout of create and update.'],
    },
    'network-unreachable': {
        summary: 'The connection of the machine that deploys to Azure broke. The deployment may go on in Azure all the same.',
        advice: [
            'Look at its state before you start it again.',
            [
                'Run it again if nothing is there.',
                'az ml online-deployment show --name {deployment} --endpoint-name {endpoint} --resource-group {group} --workspace-name {workspace} --query provisioning_state',
            ],
        ],
    },
};

;// CONCATENATED MODULE: ./build/text/en/diagnosis/container.js

const LOGS = ['Read the log of the container.', GET_LOGS];
const LOCAL = ['Or run it on your own machine, with Docker.', RUN_LOCALLY];
const PREFLIGHT = ['The next time, ask before the deploy.', IN_PREFLIGHT];
const ADD = 'to the conda file of the environment, under "pip:"';
const PIN = 'in the conda file of the environment, under "pip:"';
const container = {
    'container-crashed': {
        summary: [
            'The container did not come up: its {probe} probe got status {status} until Azure gave up. The message does not say why; a missing package is far more often the cause than a slow start.',
            'The container crashed or did not come up. The message does not say why.',
        ],
        advice: [
            [
                'Read the log before you change anything; the exception is in it. Give it to endpoint-preflight.',
                `${GET_LOGS} > inference-server.log\nendpoint-preflight diagnose --log-file inference-server.log`,
            ],
            ['If that log is empty, the container never started: read the other one.', GET_STORAGE_LOGS],
            LOCAL,
            PREFLIGHT,
        ],
    },
    'container-not-started': {
        summary: 'The log of the inference server is empty: the container was never started. What failed came before it, when the image was pulled or the model downloaded.',
        advice: [
            [
                'Read the log of the step before.',
                `${GET_STORAGE_LOGS} > storage-initializer.log\nendpoint-preflight diagnose --log-file storage-initializer.log`,
            ],
        ],
    },
    'slow-start': {
        summary: 'init() had not come back when the probe gave up: the container is not broken, it is too slow for the time that the probes give it.',
        advice: [
            'Raise failure_threshold or initial_delay of liveness_probe and readiness_probe: initial_delay + period \u00d7 failure_threshold seconds must cover the slowest start.',
            'Or load less: no downloads in init(), a larger instance_type.',
            LOGS,
        ],
    },
    'probe-path-or-port': {
        summary: [
            'The {probe} probe got status {status}: the server is up, and does not know the path of the probe.',
            'Nothing listens where the {probe} probe asks.',
            'The probes ask at a path or a port where nothing answers.',
        ],
        advice: [
            'Put path and port of inference_config (liveness_route, readiness_route, scoring_route) right: the server must listen on 0.0.0.0, and answer 200 there.',
            LOGS,
            PREFLIGHT,
        ],
    },
    'server-package-missing': {
        summary: 'The environment does not have azureml-inference-server-http, which runs the scoring script.',
        advice: [
            `Add "azureml-inference-server-http" ${ADD}; azureml-defaults brings it too. The images of Azure ML for inference have it.`,
            PREFLIGHT,
        ],
    },
    'server-too-old-flask': {
        summary: 'The inference server of the environment is older than 0.7.0 and does not go together with Flask 2.',
        advice: [
            'Take the newest azureml-inference-server-http (or azureml-defaults), and pin no flask.',
            PREFLIGHT,
        ],
    },
    'server-too-old-jinja': {
        summary: [
            '{object} is gone from the {module} of the environment: an old inference server, or an old flask, does not go together with it.',
            'An old inference server does not go together with the flask of the environment.',
        ],
        advice: [
            'Take the newest azureml-inference-server-http, and pin none of flask, jinja2, werkzeug, itsdangerous, markupsafe, click.',
            PREFLIGHT,
        ],
    },
    'mlflow-monitoring-missing': {
        summary: 'The scoring script that Azure ML makes for MLflow models imports azureml.ai.monitoring, and the packages of the model do not have it.',
        advice: [
            'Add azureml-ai-monitoring to the conda.yaml of the model (and to its requirements.txt), and register it again.',
            PREFLIGHT,
        ],
    },
    'mlflow-server-contrib': {
        summary: [
            'The inference server of the environment imports {module}, which is not there: servers 1.3.0 to 1.3.4 do that for MLflow models without code.',
            'The inference server of the environment imports a package that is not there.',
        ],
        advice: [
            'Pin azureml-inference-server-http>=1.4 and azureml-ai-monitoring in the conda.yaml of the model, and register it again. An added azureml-contrib-services does not help: the build of MLflow environments drops it.',
            PREFLIGHT,
        ],
    },
    'mlflow-server-names': {
        summary: [
            'The mlflow of the environment has no {object} any more, which the scoring script of Azure ML uses.',
            'The mlflow of the environment is too new for the scoring script of Azure ML.',
        ],
        advice: [
            'Pin mlflow below 3 in the conda.yaml of the model (3.6.0 is the last that was seen to work), and register it again.',
            PREFLIGHT,
        ],
    },
    'mlflow-no-model': {
        summary: ['There is no MLmodel file at {path}.', 'There is no MLmodel file where the model is.'],
        advice: ['The model must be the folder that holds MLmodel itself, not one above it.', PREFLIGHT],
    },
    'mlflow-flavour': {
        summary: [
            'The MLflow model does not have the flavour {flavour}, which serving needs.',
            'The MLflow model does not have the flavour python_function, which serving needs.',
        ],
        advice: [
            'Log the model again with its own mlflow.<library>.log_model, which adds python_function.',
            PREFLIGHT,
        ],
    },
    'setuptools-missing': {
        summary: 'The gunicorn of the environment wants pkg_resources, which newer setuptools do not bring any more.',
        advice: [`Add "setuptools==69.5.1" ${ADD}, or take a newer gunicorn.`, PREFLIGHT],
    },
    'module-not-found': {
        summary: [
            'The scoring script imports {module} ({at}), and neither the environment nor the code folder has it.',
            '{module} is imported, and neither the environment nor the code folder has it.',
            'The scoring script imports a module that neither the environment nor the code folder has.',
        ],
        advice: [
            `Add the package that brings it ${ADD}. The name of a package is not always that of its module: cv2 is opencv-python-headless, sklearn scikit-learn, PIL pillow, yaml pyyaml.`,
            'If it is a file of your own, put it into the folder that code_configuration.code names: only that folder is uploaded.',
            PREFLIGHT,
        ],
    },
    'package-needed': {
        summary: [
            'A library of the environment needs {package}, which is not installed.',
            'A library of the environment needs {packages}, which are not installed.',
            'A library of the environment needs a package that is not installed.',
        ],
        advice: [`Add it ${ADD}. sklearn is called scikit-learn there.`, PREFLIGHT],
    },
    'import-name-missing': {
        summary: [
            '{module} of the environment has no {object}: its version is another than the one that the code was written for.',
            'A package of the environment is of another version than the code was written for.',
        ],
        advice: [
            'Pin the version that you use where it works (pip show), or write the import for the newer one.',
            'If the module is a file of yours, two files import each other, or it has the name of a package.',
        ],
    },
    'system-library-missing': {
        summary: [
            'The image lacks the system library {library}, which a Python package loads.',
            'The image has no {version}, which a package was built for.',
            'The image lacks a system library that a Python package loads.',
        ],
        advice: [
            'libGL.so.1 is wanted by opencv-python: take opencv-python-headless, which does not need it.',
            'Otherwise install it with apt-get in a Dockerfile, or take a newer base image.',
        ],
    },
    'numpy-mismatch': {
        summary: 'A package of the environment was built for another numpy than the one that is installed.',
        advice: [
            'Pin numpy to the version that the packages were built for: numpy<2 for those from before June 2024. Or take newer packages.',
            PREFLIGHT,
        ],
    },
    'protobuf-mismatch': {
        summary: 'protobuf of the environment is newer than the packages that use it (mlflow, tensorflow, onnx).',
        advice: [`Pin "protobuf<5" ${PIN} (or <4 for old tensorflow), or take newer packages.`],
    },
    'pickle-mismatch': {
        summary: [
            'The model was saved with other versions than those of the environment: {module} does not exist in them.',
            'The model was saved by a newer Python: this one does not read pickle protocol {protocol}.',
            'The model was saved with scikit-learn {from} and is loaded with {to}.',
            'The model was saved with other versions than those of the environment.',
        ],
        advice: [
            'Pin the packages of the environment to the versions that the model was trained with; for MLflow models, requirements.txt in the model has them.',
            PREFLIGHT,
        ],
    },
    'pickle-class-missing': {
        summary: [
            'The model was pickled with a class {object} of {module}, which does not exist where it is loaded.',
            'The file of the model is no pickle. If its text begins with "version https://git-lfs", it is a pointer of Git LFS: the file itself was not checked out.',
            'The file of the model cannot be unpickled.',
        ],
        advice: [
            'Put the class into a module of the code folder, and import it in training and in scoring by the same name; what is defined in a notebook is pickled as __main__.',
            'With Git LFS, check out with lfs: true.',
        ],
    },
    'script-syntax': {
        summary: ['Python refuses the scoring script: {error}', 'Python refuses the scoring script.'],
        advice: [['Try it with the Python of the environment.', 'python -m py_compile score.py'], PREFLIGHT],
    },
    'script-not-found': {
        summary: [
            'The server finds no scoring script {script}.',
            'The server finds no scoring script: the app root holds {contents}.',
            'The server finds no scoring script.',
        ],
        advice: [
            'scoring_script is relative to the folder that code names. With a container of your own, set AZUREML_ENTRY_SCRIPT, or leave code_configuration out.',
            PREFLIGHT,
        ],
    },
    'code-file-missing': {
        summary: [
            '{path} is not in the container: the code folder that was uploaded does not have it.',
            'A file of the code folder is not in the container.',
        ],
        advice: [
            'Only the folder that code names is uploaded, as /var/azureml-app/<its name>/; .amlignore and .gitignore leave files out. With code: ./ the name of the folder is not what you expect: name the folder.',
            PREFLIGHT,
        ],
    },
    'script-import-failed': {
        summary: 'The scoring script raised an exception while it was imported; the text ends before it says which.',
        advice: [LOGS, LOCAL, PREFLIGHT],
    },
    'script-no-init': {
        summary: ['{script} has no init().', 'The scoring script has no init().'],
        advice: ['Define init() at module level; it takes no arguments.', PREFLIGHT],
    },
    'script-no-run': {
        summary: ['{script} has no run().', 'The scoring script has no run().'],
        advice: ['Define run(data) at module level.', PREFLIGHT],
    },
    'run-signature': {
        summary: ['The server refuses run(): {rule}', 'The server refuses the arguments of run().'],
        advice: ['Write def run(data):, with one plain argument for the input.', PREFLIGHT],
    },
    'init-failed': {
        summary: 'init() of the scoring script raised an exception; the text ends before it says which.',
        advice: [LOGS, LOCAL, PREFLIGHT],
    },
    'model-path': {
        summary: [
            'There is no {path} in the container; the file is {better} below AZUREML_MODEL_DIR. A model that is a folder keeps the name of the folder there.',
            'There is no {path} in the container. A model that is a folder keeps the name of the folder below AZUREML_MODEL_DIR; a model that is a file lies directly in it.',
            'A file of the model is not where the scoring script looks.',
        ],
        advice: [
            'Write os.path.join(os.environ["AZUREML_MODEL_DIR"], "{better}").',
            [
                'Join AZUREML_MODEL_DIR with the path as it is in the container, the name of the folder first. The server prints the real tree in its log, under "Model Directory Contents:".',
                GET_LOGS,
            ],
            PREFLIGHT,
        ],
    },
    'file-not-found': {
        summary: [
            'There is no file {path} in the container.',
            'A file is not in the container: {detail}',
            'A file is not in the container.',
        ],
        advice: [
            'A relative path starts at the working folder of the server, not at score.py. Write os.path.join(os.path.dirname(__file__), "\u2026") for files beside the script, and AZUREML_MODEL_DIR for those of the model.',
            PREFLIGHT,
        ],
    },
    'permission-denied': {
        summary: [
            'The container may not write to, or read, {path}: it does not run as root.',
            'The container may not write to, or read, a file: it does not run as root.',
        ],
        advice: [
            'Write to /tmp, and point caches there (HF_HOME, TRANSFORMERS_CACHE, MPLCONFIGDIR). In a Dockerfile, give the folder to the user that runs.',
            PREFLIGHT,
        ],
    },
    'variable-missing': {
        summary: [
            'The environment variable {variable} is not set in the container.',
            'An environment variable is not set in the container.',
        ],
        advice: [
            'Add it to environment_variables of the deployment. AZUREML_MODEL_DIR is there only if the deployment has a model.',
        ],
    },
    'model-files-missing': {
        summary: [
            'The files of {model} are not where they are loaded from: they are not in the model, and could not be downloaded.',
            'Files are missing in {folder}.',
            'Files of the model are missing.',
        ],
        advice: [
            'Save tokenizer and configuration into the same folder as the weights (save_pretrained), register that folder, and load from AZUREML_MODEL_DIR joined with its name.',
            PREFLIGHT,
        ],
    },
    'remote-code': {
        summary: 'The model brings Python code of its own, and loading it was not allowed.',
        advice: [
            'If you trust it, load it with trust_remote_code=True, and put its code into the model that you register: downloads at the start fail without a way out.',
        ],
    },
    'model-gated': {
        summary: [
            'The model {model} is gated: the container has no token that may download it.',
            'The model is gated: the container has no token that may download it.',
        ],
        advice: ['Download it beforehand, register it in the workspace, and load it from AZUREML_MODEL_DIR.'],
    },
    'exception-at-start': {
        summary: [
            'The container ended with {exception}: {message} ({at})',
            'The container ended with {exception} ({at})',
            'The container ended with {exception}: {message}',
            'The container ended with an exception.',
        ],
        advice: ['The traceback names the line. It is an exception of the code, not of Azure.', LOCAL, PREFLIGHT],
    },
    'native-crash': {
        summary: [
            'A library below Python crashed the process ({signal}): no exception was raised, so the log has no traceback.',
            'A library below Python crashed the process: no exception was raised, so the log has no traceback.',
        ],
        advice: [
            'Set PYTHONFAULTHANDLER: "1" under environment_variables and deploy again: Python then prints the line at which it crashed.',
            'Illegal instruction: the library was built for another processor. Take another instance_type, or a build of the library without AVX-512.',
            'Else pin the compiled packages (numpy, scipy, torch, tensorflow, onnxruntime) to versions that were tested together.',
            LOCAL,
        ],
    },
    'memory-in-container': {
        summary: [
            'The container ran out of memory: it asked for another {wanted}.',
            'The container ran out of memory and was ended.',
        ],
        advice: [
            'Take an instance_type with more memory.',
            'Or load the model once: WORKER_COUNT 1 in environment_variables, and no second copy in run().',
        ],
    },
    'gpu-memory': {
        summary: [
            'The memory of the GPU is full: the program asked for another {wanted}.',
            'The memory of the GPU is full.',
        ],
        advice: [
            'Take an instance_type with more GPU memory, load the model in a smaller type (float16, quantised), or let one worker run (WORKER_COUNT 1).',
            'With vLLM, lower --max-model-len, or raise --gpu-memory-utilization where the message asks for it.',
        ],
    },
    'gpu-missing': {
        summary: 'The program wants a GPU, and the machine has none, or the image cannot see it.',
        advice: [
            'Take an instance_type with a GPU (Standard_NC\u2026, ND\u2026) and an image with CUDA; or load for the CPU: map_location="cpu".',
            PREFLIGHT,
        ],
    },
    'gpu-driver': {
        summary: [
            'The machine\u2019s driver is too old for the CUDA {cuda} of the image.',
            'CUDA of the image does not fit the driver, or the GPU, of the machine.',
        ],
        advice: ['Take an image with an older CUDA, or a build of the library for this GPU.', PREFLIGHT],
    },
    'worker-timeout': {
        summary: 'gunicorn ended its worker because it did not answer in time, most often while it loads a large model.',
        advice: [
            'Load less in init(), or raise the timeout of the server: WORKER_TIMEOUT in environment_variables, in seconds.',
            LOGS,
        ],
    },
    'port-in-use': {
        summary: [
            'Two servers of the container want port {port}.',
            'Two servers of the container want the same port.',
        ],
        advice: [
            'Start one server only: the image\u2019s own, or yours. The inference server listens on 5001.',
            PREFLIGHT,
        ],
    },
    'start-command-missing': {
        summary: [
            'The container cannot start {command}: it is not in the image, or may not be executed.',
            'The container cannot be started: {reason}',
            'The container cannot be started: its command is not in the image.',
        ],
        advice: [
            ['Try it.', 'docker run --rm <image>'],
            'Check ENTRYPOINT and CMD of the Dockerfile, chmod +x of scripts, and their line ends (LF).',
            PREFLIGHT,
        ],
    },
    'triton-layout': {
        summary: [
            'Triton finds no version of model {model} that it could load.',
            'Triton finds no {path}.',
            'Triton does not find its models: the folder does not have the layout of a model repository.',
        ],
        advice: [
            'The model must be a folder laid out as <repository>/<model>/<version>/model.onnx, with the version a number, and config.pbtxt in <model>.',
            PREFLIGHT,
        ],
    },
    'triton-config': {
        summary: [
            'config.pbtxt of model {model} does not fit the model.',
            'A config.pbtxt does not fit its model.',
        ],
        advice: [
            'The lines above say what Triton expects: platform or backend, and names, types and shapes of the tensors.',
            PREFLIGHT,
        ],
    },
    'triton-load': {
        summary: [
            'Triton could not load model {model}: {reason}',
            'Triton could not load model {model}, and ends for it.',
            'Triton could not load its models, and ends for it.',
        ],
        advice: ['The table of models above has the reason in its column Status.', LOGS],
    },
};

;// CONCATENATED MODULE: ./build/text/en/diagnosis/contract.js

const contract_PREFLIGHT = ['endpoint-preflight finds this in the file, with its line.', IN_PREFLIGHT];
const contract_contract = {
    'no-scoring-script': {
        summary: 'The deployment says neither what to run (code_configuration) nor that its image runs a server of its own (inference_config), and the model is not one that is served without code.',
        advice: [
            'Add code_configuration with code and scoring_script; or inference_config to the environment of your own container; or set the type of the model to mlflow_model or triton_model if it is one.',
            contract_PREFLIGHT,
        ],
    },
    'probe-timeout-too-long': {
        summary: [
            'The timeout of the {probe} probe is {value} seconds; the service takes less than 300.',
            'The timeout of a probe is {value} seconds; the service takes less than 300.',
            'The timeout of a probe is too long; the service takes less than 300 seconds.',
        ],
        advice: [
            'Lower timeout. To give a slow start more time, raise initial_delay or failure_threshold. Some clients copy it from request_timeout_ms.',
            contract_PREFLIGHT,
        ],
    },
    'registry-environment-on-kubernetes': {
        summary: 'The environment comes from a registry, and a Kubernetes deployment takes environments of the workspace only.',
        advice: [
            [
                'Copy it into the workspace, and name it as azureml:<name>:<version>.',
                'az ml environment create --file <environment.yml> --resource-group {group} --workspace-name {workspace}',
            ],
        ],
    },
    'request-timeout-out-of-bounds': {
        summary: [
            'request_timeout_ms must be between {min} and {max}.',
            'request_timeout_ms is out of its bounds.',
        ],
        advice: ['Write a number of milliseconds within them.', contract_PREFLIGHT],
    },
    'name-refused': {
        summary: [
            'The name of the {kind} is refused: 3 to 32 characters, letters, digits and single hyphens, a letter first.',
            'A name is refused: 3 to 32 characters, letters, digits and single hyphens, a letter first.',
        ],
        advice: ['Write another name.', contract_PREFLIGHT],
    },
    'environment-two-sources': {
        summary: 'The environment names an image and a build; it can have one of them.',
        advice: ['Remove image, or remove build.', contract_PREFLIGHT],
    },
    'requests-above-limits': {
        summary: 'The deployment requests more CPU or memory than its own limits allow.',
        advice: [
            'Lower resources.requests, or raise resources.limits. Without limits, those of the compute target count.',
            [
                'See those.',
                'az ml compute show --name <compute> --resource-group {group} --workspace-name {workspace}',
            ],
        ],
    },
    'mlflow-private-network': {
        summary: 'An MLflow model without code cannot be deployed with egress_public_network_access: disabled: its packages are installed when the container starts.',
        advice: [
            'Use a managed virtual network of the workspace instead, or add an environment that has the packages.',
            contract_PREFLIGHT,
        ],
    },
    'validation-failed': {
        summary: [
            'The service refuses {field}: {detail}',
            'The service refuses the request as invalid, without a text that is known.',
        ],
        advice: [
            'The message above names the property as the service calls it; put its key in the file right.',
            contract_PREFLIGHT,
        ],
    },
    'bad-argument': {
        summary: 'The service refused the deployment as wrong (BadArgument), in a text that is not known.',
        advice: ['Read the message above; the link in it leads to the list of its causes.', contract_PREFLIGHT],
    },
    'script-syntax-client': {
        summary: [
            'The scoring script {script} is not valid Python, line {line}: {error}',
            'The scoring script {script} is not valid Python, line {line}.',
            'The scoring script is not valid Python.',
        ],
        advice: [
            'Put the line right. Passing --skip-script-validation only moves the failure into the container.',
            contract_PREFLIGHT,
        ],
    },
    'script-missing-client': {
        summary: ['The scoring script {script} cannot be opened.', 'The scoring script cannot be opened.'],
        advice: [
            'scoring_script is relative to code_configuration.code, which is relative to the YAML file, whatever folder az runs in.',
            contract_PREFLIGHT,
        ],
    },
    'script-not-named': {
        summary: 'code_configuration has code and no scoring_script.',
        advice: ['Add scoring_script, or remove code_configuration.', contract_PREFLIGHT],
    },
    'scale-type-managed': {
        summary: 'A managed deployment takes scale_settings of type default only.',
        advice: ['Write type: default, and let autoscale rules of Azure Monitor do the rest.', contract_PREFLIGHT],
    },
    'yaml-refused': {
        summary: [
            'The client refuses the file: the key {key} is unknown.',
            'The client refuses the file: it does not have the shape of an endpoint or a deployment.',
        ],
        advice: ['Put the keys right that the message names.', contract_PREFLIGHT],
    },
    'instance-type-small': {
        summary: [
            'The client warns that {sku} may be too small. Nothing else in the text says why the deployment failed.',
            'The client warns that instance_type may be too small.',
        ],
        advice: ['Take Standard_DS3_v2 or larger.'],
    },
    'getlogs-container-name': {
        summary: 'The logs were asked for with a wrong name of the container, so that there are none. The deployment itself may be well.',
        advice: [
            'az and the SDK call them inference-server and storage-initializer; the REST API calls them InferenceServer and StorageInitializer.',
        ],
    },
};

;// CONCATENATED MODULE: ./build/text/en/diagnosis/identity.js

const WAIT = 'Wait five to ten minutes before you deploy again: a new role takes that long to reach everything.';
const WHO = ['See which identity the endpoint has.', ENDPOINT_IDENTITY];
const identity_identity = {
    'acr-pull-denied': {
        summary: [
            'The identity of the endpoint may not pull the image {image} from the container registry.',
            'The identity of the endpoint may not pull images from the container registry {registry}.',
            'The identity of the endpoint may not pull images from the container registry.',
        ],
        advice: [
            WHO,
            [
                'Give it the role AcrPull on the registry. A system-assigned identity gets it by itself, but only on the registry that is attached to the workspace.',
                GRANT_PULL,
            ],
            WAIT,
        ],
    },
    'storage-read-denied': {
        summary: 'The identity of the endpoint may not read the storage account that holds the model or the code.',
        advice: [
            WHO,
            [
                'Give it the role Storage Blob Data Reader on the storage account of the workspace. A system-assigned identity gets it by itself.',
                GRANT_READ,
            ],
            WAIT,
        ],
    },
    'startup-authorization': {
        summary: [
            'The identity of the endpoint lacks a role on {resource}: it may not read the model and the code, or may not pull the image.',
            'The identity of the endpoint lacks a role: it may not read the model and the code from the storage account, or may not pull the image from the container registry.',
        ],
        advice: [
            WHO,
            ['Give it Storage Blob Data Reader on the storage account of the workspace \u2026', GRANT_READ],
            ['\u2026 and AcrPull on the container registry.', GRANT_PULL],
            WAIT,
        ],
    },
    'data-collector-storage': {
        summary: 'Data collection is on, and the identity of the endpoint may not write to the storage account: Storage Blob Data Reader is not enough for it.',
        advice: [
            WHO,
            ['Give it Storage Blob Data Contributor.', GRANT_CONTRIBUTE],
            WAIT,
            'Or turn data_collector off in the deployment.',
        ],
    },
    'identity-not-found': {
        summary: 'The identity of the endpoint does not exist any more. That happens when an endpoint is created again right after it was deleted.',
        advice: [
            'Wait ten minutes and deploy again.',
            [
                'If it stays, delete the endpoint, wait, and create it again, or name a user-assigned identity that exists.',
                DELETE_ENDPOINT,
            ],
        ],
    },
    'secrets-injection': {
        summary: [
            'A secret that environment_variables refer to could not be put in: {detail}',
            'A secret that environment_variables refer to could not be put in: the identity of the endpoint may not read it, the reference is wrong, or there is no such secret.',
        ],
        advice: [
            'Check each reference: ${{azureml://connections/<connection>/credentials/<name>}}, or ${{keyvault:https://<vault>.vault.azure.net/secrets/<secret>/<version>}} with its version.',
            WHO,
            [
                'Give it "Azure Machine Learning Workspace Connection Secrets Reader" on the workspace for connections, or "Key Vault Secrets User" on a vault that uses the RBAC model.',
                'az role assignment create --role "Azure Machine Learning Workspace Connection Secrets Reader" --assignee-object-id <identity> --assignee-principal-type ServicePrincipal --scope $(az ml workspace show --name {workspace} --resource-group {group} --query id --output tsv)',
            ],
            WAIT,
        ],
    },
    'policy-denied': {
        summary: [
            'The Azure Policy that is assigned as "{assignment}" forbids this: {resource} was refused.',
            'An Azure Policy forbids this deployment: {resource} was refused.',
            'An Azure Policy forbids this deployment.',
        ],
        advice: [
            'The message names the policy and its assignment. Whoever owns it can say what a deployment must have: often registry models only, no key authentication, or no public network access.',
            [
                'List the assignments that apply.',
                'az policy assignment list --resource-group {group} --output table',
            ],
        ],
    },
    'scope-locked': {
        summary: [
            'A lock on {locked} refuses this: Azure lets nobody {verb} {scope}.',
            'A lock on the workspace, or on something above it, refuses this deployment.',
        ],
        advice: [
            [
                'Ask the owner of the lock to remove it for the deploy. This lists the locks of the resource group and of what is in it; one may also be on the subscription.',
                'az lock list --resource-group {group} --output table',
            ],
            ['An owner of the resource removes it with its id.', 'az lock delete --ids <id of the lock>'],
        ],
    },
    'policy-broken': {
        summary: 'An Azure Policy that applies to the workspace is itself wrong: its template function is invalid. Every deployment fails on it.',
        advice: [
            [
                'Find the assignment, and have it put right or removed.',
                'az policy assignment list --resource-group {group} --output table',
            ],
        ],
    },
    'deployer-not-authorized': {
        summary: [
            'Whoever deploys may not do {action} on {scope}.',
            'Whoever deploys may not do {action}.',
            'Whoever deploys lacks a role in Azure for this request.',
        ],
        advice: [
            [
                'Give the deployer a role that has it, such as AzureML Data Scientist on the workspace.',
                'az role assignment create --role "AzureML Data Scientist" --assignee <client id> --scope $(az ml workspace show --name {workspace} --resource-group {group} --query id --output tsv)',
            ],
            WAIT,
        ],
    },
    'upload-denied': {
        summary: 'The machine that deploys could not upload the code or the model: the storage account of the workspace refused it, by role or by its network rules.',
        advice: [
            [
                'Give the deployer Storage Blob Data Contributor on the storage account of the workspace.',
                GRANT_CONTRIBUTE,
            ],
            'If the account allows selected networks only, deploy from a runner inside of one of them.',
        ],
    },
    'shared-key-disabled': {
        summary: 'The storage account of the workspace does not allow access by key, and the upload uses one.',
        advice: [
            [
                'Set the workspace to use identities for its storage.',
                'az ml workspace update --name {workspace} --resource-group {group} --system-datastores-auth-mode identity',
            ],
            ['Give the deployer Storage Blob Data Contributor on the account.', GRANT_CONTRIBUTE],
        ],
    },
    'managed-network-not-ready': {
        summary: 'The workspace has a managed virtual network that is not provisioned yet, so that nothing can be deployed into it.',
        advice: [['Provision it first; it takes some minutes.', PROVISION_NETWORK], 'Then deploy again.'],
    },
    'egress-setting-refused': {
        summary: 'The workspace has a managed virtual network, and with one egress_public_network_access of a deployment is not supported.',
        advice: [
            'Remove egress_public_network_access from the deployment: the outbound rules of the workspace decide.',
            [
                'See them.',
                'az ml workspace outbound-rule list --workspace-name {workspace} --resource-group {group} --output table',
            ],
        ],
    },
    'egress-blocked': {
        summary: [
            'The container tried to reach {host} and could not: it has no way out to it.',
            'The container tried to reach the internet and could not.',
        ],
        advice: [
            'Put everything that it loads into the image and the model: packages, tokenizers, weights. What is loaded at the start fails at every restart too.',
            [
                'Or let the workspace out to that host.',
                'az ml workspace outbound-rule set --workspace-name {workspace} --resource-group {group} --rule <name> --type fqdn --destination {host}',
            ],
            ['And see whether outbound access is closed.', SHOW_WORKSPACE],
        ],
    },
};

;// CONCATENATED MODULE: ./build/text/en/diagnosis/image.js

const BUILD_LOG = [
    'Read the build log; its first error is the cause. Give it to endpoint-preflight, and it is read for you.',
    'az storage blob download --account-name {storage} --container-name {container} --name {path} --file build.log --auth-mode login\nendpoint-preflight diagnose --log-file build.log',
];
const BUILD_ALONE = 'Build the image by itself first (az ml environment create) and name the registered environment in the deployment: a build that fails is then seen at once, and the deployment does not wait for it.';
const image_PREFLIGHT = ['The next time, ask before the deploy.', IN_PREFLIGHT];
const image_image = {
    'image-build-failed': {
        summary: 'The image of the environment could not be built.',
        advice: [BUILD_LOG, BUILD_ALONE],
    },
    'image-build-timeout': {
        summary: [
            'The deployment gave up waiting for the image of environment {environment}, version {version}: its build has failed, or takes too long.',
            'The deployment gave up waiting for the image of its environment: the build has failed, or takes too long.',
        ],
        advice: [
            BUILD_LOG,
            'If its last line is "Installing pip dependencies: ...working...", pip tries one version after the other: pin them.',
            'If there is no log, a quarantine policy of the registry may hold the image back, or the workspace has no compute to build on.',
            BUILD_ALONE,
        ],
    },
    'build-registry-authorization': {
        summary: 'The workspace could not log in to its container registry: the keys that it knows are not those of the registry any more.',
        advice: [
            ['Have it read the keys again.', SYNC_KEYS],
            'If the registry is in a virtual network, check that the workspace may reach it.',
        ],
    },
    'build-registry-unreachable': {
        summary: 'The image could not be built, because the container registry of the workspace is private and the build does not run inside of its network.',
        advice: [
            [
                'Name a compute cluster of the network that builds the images.',
                'az ml workspace update --name {workspace} --resource-group {group} --image-build-compute <cluster>',
            ],
        ],
    },
    'build-identity-empty': {
        summary: 'The first build of an environment ran without an identity. That is a fault of the service that goes away by itself.',
        advice: ['Deploy once more, unchanged.', 'If it comes again, open a support ticket.'],
    },
    'pip-conflict': {
        summary: [
            'pip cannot install {packages} together: each of them wants another version of the same package.',
            'pip cannot install the packages of the environment together: two of them want different versions of the same package.',
        ],
        advice: [
            'The lines above ResolutionImpossible say who wants what. Loosen the pin that stands in the way, or drop it: what azureml-inference-server-http needs of flask, pydantic and the like, it brings.',
            ['Try it without Azure.', 'pip install --dry-run -r requirements.txt'],
            image_PREFLIGHT,
        ],
    },
    'pip-no-version': {
        summary: [
            'There is no {requirement} to install: {by} asks for it, and no such version exists for this Python.',
            'There is no {requirement} that pip could install: the version does not exist, or not for this Python and platform.',
            'pip found no version of a package that fits.',
        ],
        advice: [
            'Check the name and the version on pypi.org, and whether it has files for the Python of the environment.',
            'Where an old azureml-defaults or azureml-inference-server-http asks for it, take the newest of those instead.',
            image_PREFLIGHT,
        ],
    },
    'pip-backtracking': {
        summary: 'pip was still looking for versions that go together when the log ends: unpinned packages make it try one after the other.',
        advice: [
            'Pin the packages of the environment to versions that you know to work together, as pip freeze prints them.',
            BUILD_ALONE,
        ],
    },
    'package-wants-other-python': {
        summary: [
            'The package {package} does not run on Python {python}: it wants {wants}.',
            'A package does not run on the Python of the environment.',
        ],
        advice: [
            'Raise the Python of the environment to a supported one (3.10 or newer), or pin an older version of the package.',
            image_PREFLIGHT,
        ],
    },
    'package-build-failed': {
        summary: [
            'pip had to build {package} from its source, and failed: there is no finished wheel of it for this Python.',
            'pip had to build a package from its source, and failed.',
        ],
        advice: [
            'Take a version of the package, or a Python, for which PyPI has a wheel for Linux.',
            'Or install what the build needs (gcc, cmake, headers) in a Dockerfile.',
            image_PREFLIGHT,
        ],
    },
    'pip-failed': {
        summary: 'pip could not install the packages of the conda file. The lines above say why.',
        advice: [['Try it without Azure.', 'conda env create --file conda.yml'], image_PREFLIGHT],
    },
    'conda-no-package': {
        summary: [
            'conda finds no {package} in the channels of the environment.',
            'conda finds a package of the environment in none of its channels.',
        ],
        advice: [
            'Check the name and the version; many packages are on PyPI only and belong under "pip:". Or add the channel conda-forge.',
            image_PREFLIGHT,
        ],
    },
    'conda-conflict': {
        summary: [
            'conda cannot install the packages together: {package} stands in the way.',
            'conda cannot install the packages of the environment together: their versions contradict each other.',
        ],
        advice: [
            'Loosen the pins that the log names, or move packages under "pip:".',
            ['Try it without Azure.', 'conda env create --dry-run --file conda.yml'],
            image_PREFLIGHT,
        ],
    },
    'conda-file-invalid': {
        summary: ['conda cannot read the environment: {detail}', 'conda cannot read the environment.'],
        advice: [['Put the conda file right.', 'conda env create --dry-run --file conda.yml'], image_PREFLIGHT],
    },
    'package-index-unreachable': {
        summary: [
            'The build could not reach {host}, where the packages come from.',
            'The build could not reach the server that the packages come from.',
        ],
        advice: [
            'Deploy once more: the network may have been down for a moment.',
            'If the workspace may not go out, allow the hosts of PyPI and conda, or use an image that has the packages.',
        ],
    },
    'base-image-missing': {
        summary: ['The base image {image} does not exist.', 'The base image does not exist.'],
        advice: [
            [
                'Take a tag that is there.',
                'curl -s https://mcr.microsoft.com/v2/azureml/minimal-py312-inference/tags/list',
            ],
            image_PREFLIGHT,
        ],
    },
    'dockerfile-copy-missing': {
        summary: [
            'The Dockerfile copies {path}, which is not in the build context.',
            'The Dockerfile copies a file that is not in the build context.',
        ],
        advice: [
            'Paths of COPY start at build.path. Move the file below it, or name the path from there; .dockerignore may leave it out.',
            image_PREFLIGHT,
        ],
    },
    'dockerfile-command-failed': {
        summary: [
            'A command of the Dockerfile failed with status {status}: {command}',
            'A command of the Dockerfile failed.',
        ],
        advice: [['Build it where you can see it.', 'docker build .']],
    },
    'image-missing': {
        summary: [
            'The image {image} is not in the registry.',
            'The registry has no image with the tag {tag}.',
            'The image, or its tag, is not in the registry.',
        ],
        advice: [['See which tags there are, and name one of them.', SHOW_TAGS]],
    },
    'image-pull-failed': {
        summary: [
            'The image {image} could not be pulled, again and again: it is not there, the identity of the endpoint may not pull it, or the registry cannot be reached.',
            'The image could not be pulled, again and again: it is not there, the identity of the endpoint may not pull it, or the registry cannot be reached.',
        ],
        advice: [
            ['The lines of the image fetcher in the log say which of the three it is.', GET_LOGS],
            ['Is the tag there?', SHOW_TAGS],
            ['May the identity pull it?', GRANT_PULL],
        ],
    },
    'image-pull-limited': {
        summary: 'Docker Hub refused to hand out the image: too many pulls without a login.',
        advice: [
            [
                'Copy the image to the registry of the workspace, and name it there.',
                'az acr import --name {registry} --source docker.io/<image>:<tag>',
            ],
        ],
    },
    'registry-unreachable': {
        summary: [
            'The registry {host} cannot be reached from where the image is pulled.',
            'The registry does not let {ip} in: its firewall is closed to it.',
            'The registry cannot be reached from where the image is pulled.',
        ],
        advice: [
            'If the registry is private, the workspace needs a managed virtual network with a private endpoint to it; if its name is wrong, put it right.',
            ['See how the workspace and the registry are connected.', SHOW_WORKSPACE],
        ],
    },
    'image-wrong-platform': {
        summary: 'The image is built for another processor or system than linux/amd64, so that nothing in it can be started. Images built on a Mac with Apple silicon are.',
        advice: [
            ['Build it for linux/amd64.', 'docker build --platform linux/amd64 --tag <image> .'],
            ['Or see where it works.', RUN_LOCALLY],
        ],
    },
};

;// CONCATENATED MODULE: ./build/text/en/diagnosis/kubernetes.js

const EXTENSION = [
    'See whether the Azure ML extension of the cluster is well, and upgrade it.',
    'kubectl get pods --namespace azureml\naz k8s-extension show --name <extension> --cluster-type connectedClusters --cluster-name <cluster> --resource-group {group}',
];
const kubernetes_LOGS = ['Read the log of the container.', GET_LOGS];
const kubernetes_PREFLIGHT = ['The next time, ask before the deploy.', IN_PREFLIGHT];
const kubernetes = {
    'k8s-acr-secret': {
        summary: 'The cluster could not make the secret with which it pulls from the container registry. Right after attaching, the role may not have spread yet.',
        advice: [
            'Wait a minute and deploy again.',
            EXTENSION,
            'Extensions up to 1.1.25 must be upgraded. A private cluster needs private endpoints to registry, storage and workspace.',
        ],
    },
    'k8s-token-refresh': {
        summary: 'The extension of the cluster cannot get a credential for the cluster\u2019s identity.',
        advice: ['Install the extension again.', EXTENSION],
    },
    'k8s-entra-token': {
        summary: 'The cluster asked Microsoft Entra for a token and got none.',
        advice: [
            'Check the outbound proxy of the cluster. If the workspace has no public access, the cluster needs a private link to it.',
            EXTENSION,
        ],
    },
    'k8s-acr-challenge': {
        summary: 'The cluster cannot reach the container registry.',
        advice: [
            'Open the network from the cluster to the registry, or the public access of the registry.',
            [
                'Try it from inside of the cluster.',
                'kubectl run probe --rm -it --image=curlimages/curl -- curl -sI https://{registry}.azurecr.io/v2/',
            ],
        ],
    },
    'k8s-acr-token-exchange': {
        summary: 'The container registry did not accept the token of the cluster: the role is too new, or the registry is throttling.',
        advice: ['Wait a minute and deploy again.'],
    },
    'k8s-unreachable': {
        summary: [
            'Azure ML cannot talk to the cluster: {reason}.',
            'Azure ML cannot talk to the cluster, most often because its certificate is not valid any more.',
        ],
        advice: [
            [
                'Rotate the certificates of the cluster. The new one takes up to five hours to be known.',
                'az aks rotate-certs --name <cluster> --resource-group {group}',
            ],
        ],
    },
    'k8s-image-pull-loop': {
        summary: 'The cluster cannot pull the image, again and again.',
        advice: [
            ['See what the node says.', 'kubectl describe pods --namespace <namespace>'],
            'Check the image\u2019s name and tag, the network to the registry, and its permissions.',
        ],
    },
    'k8s-deployment-crash-loop': {
        summary: 'The container crashes at each start: init() fails, or its memory limit is too low.',
        advice: [kubernetes_LOGS, kubernetes_PREFLIGHT],
    },
    'k8s-crash-loop': {
        summary: 'The pods crash at each start: the scoring script fails, or the memory limit is too low.',
        advice: [kubernetes_LOGS, kubernetes_PREFLIGHT],
    },
    'k8s-namespace-missing': {
        summary: 'The namespace that the compute was attached with does not exist in the cluster.',
        advice: [
            [
                'Create it, or detach the compute and attach it with a namespace that exists.',
                'kubectl get namespaces',
            ],
        ],
    },
    'k8s-script-init': {
        summary: [
            'init() of the scoring script raised an exception: {detail}',
            'init() of the scoring script raised an exception.',
        ],
        advice: [kubernetes_LOGS, kubernetes_PREFLIGHT],
    },
    'k8s-script-import': {
        summary: [
            'The scoring script imports something that the environment does not have: {detail}',
            'The scoring script imports something that the environment does not have.',
        ],
        advice: [kubernetes_LOGS, kubernetes_PREFLIGHT],
    },
    'k8s-script-function': {
        summary: 'The scoring script has no init() or no run().',
        advice: ['Define both at module level.', kubernetes_PREFLIGHT],
    },
    'k8s-endpoint-missing': {
        summary: 'The cluster has no such endpoint.',
        advice: [
            [
                'Create the endpoint first.',
                'az ml online-endpoint create --file <endpoint.yml> --resource-group {group} --workspace-name {workspace}',
            ],
        ],
    },
    'k8s-endpoint-exists': {
        summary: 'The cluster has an endpoint of this name already: names are unique within a workspace and within a cluster.',
        advice: ['Take another name, or delete the other endpoint.'],
    },
    'k8s-frontend-unhealthy': {
        summary: 'azureml-fe, which routes the requests in the cluster, is missing or not healthy.',
        advice: [EXTENSION],
    },
    'k8s-scoring-url': {
        summary: 'The scoring URL of the deployment did not answer as it should.',
        advice: [kubernetes_LOGS, EXTENSION],
    },
    'k8s-deployment-spec': {
        summary: [
            'The specification of the deployment is refused: {detail}',
            'The specification of the deployment is refused, most often for its number of instances.',
        ],
        advice: ['Check instance_count, and min_instances and max_instances of scale_settings.', kubernetes_PREFLIGHT],
    },
    'k8s-pod-unschedulable': {
        summary: 'No node of the cluster fits: the requested resources, or the node selector of the instance type, match none.',
        advice: [
            ['See why.', 'kubectl describe pods --namespace <namespace>'],
            'Lower resources.requests, add nodes, or take another instance type.',
        ],
    },
    'k8s-pod-memory': {
        summary: 'The container used more memory than its limit and was ended.',
        advice: ['Raise resources.limits.memory, or load less.', kubernetes_LOGS],
    },
    'k8s-identity-not-set': {
        summary: 'The extension of the cluster has no identity, so that the deployment cannot get one.',
        advice: ['Install the extension again.', EXTENSION],
    },
    'k8s-identity-propagating': {
        summary: 'The role of the deployment\u2019s identity on the container registry has not spread yet.',
        advice: ['Wait a minute and deploy again.'],
    },
    'k8s-identity': {
        summary: [
            'The deployment could not get an identity in the cluster: {detail}',
            'The deployment could not get an identity in the cluster.',
        ],
        advice: [EXTENSION],
    },
    'k8s-frontend-not-ready': {
        summary: 'azureml-fe, which routes the requests in the cluster, has no healthy replica.',
        advice: [EXTENSION],
    },
};

;// CONCATENATED MODULE: ./build/text/en/diagnosis/quota.js

const ASK_QUOTA = 'Or ask for more quota of this VM family for Azure Machine Learning: portal, "Quotas", provider "Machine learning". Quota is a permission, not a promise of machines.';
const quota_quota = {
    'vcpu-quota': {
        summary: [
            'There is not enough vCPU quota for {sku}: {used} of {limit} vCPUs are in use, and the deployment needs {needed} more. Azure ML reserves 20 % on top of the instances for upgrades.',
            'There is not enough vCPU quota: the deployment needs {needed} vCPUs of its VM family, and {limit} is all there is. Azure ML reserves 20 % on top of the instances for upgrades.',
            'There is not enough vCPU quota for {sku}. Azure ML reserves 20 % on top of the instances for upgrades.',
            'There is not enough vCPU quota of this VM family for Azure ML in the region.',
        ],
        advice: [
            'Take a smaller instance_type or fewer instances: ceil(1.2 \u00d7 instance_count) \u00d7 vCPUs of the size must fit.',
            [
                'Or delete deployments that nobody uses; a failed one holds its quota until it is deleted.',
                `${LIST_DEPLOYMENTS}\n${DELETE_DEPLOYMENT}`,
            ],
            ASK_QUOTA,
        ],
    },
    'no-family-quota': {
        summary: [
            'The subscription has no quota at all for this VM family in Azure ML ("[N/A]"); the deployment asks for {needed} vCPUs.',
            'The subscription has no quota at all for this VM family in Azure ML ("[N/A]").',
        ],
        advice: [
            'Ask for quota of the VM family for Azure Machine Learning in this region: portal, "Quotas", provider "Machine learning". The quota of the family for plain VMs does not count here.',
            'Or take an instance_type of a family that has quota.',
        ],
    },
    'cluster-quota': {
        summary: 'The subscription has as many Azure ML compute clusters as it may have in this region.',
        advice: [
            [
                'Delete compute that nobody uses.',
                'az ml compute list --resource-group {group} --workspace-name {workspace} --output table',
            ],
            'Or ask for a higher limit: portal, "Quotas", provider "Machine learning".',
        ],
    },
    'out-of-capacity': {
        summary: 'Azure has no machines of this size left for Azure ML in the region right now. More quota does not help: quota is a permission, capacity is stock.',
        advice: [
            'Deploy again later, at another time of day.',
            'Or take another instance_type, of another family if you can, or a workspace in another region.',
            [
                'The deployment that waits holds its quota: delete it before you try another size.',
                DELETE_DEPLOYMENT,
            ],
        ],
    },
    'role-assignment-quota': {
        summary: 'The subscription has as many role assignments as it may have, so the identity of the endpoint could not be given its roles.',
        advice: [
            [
                'Delete role assignments that nobody uses; those of deleted identities have an empty name.',
                'az role assignment list --all --query "[?principalName==\'\']" --output table',
            ],
        ],
    },
    'endpoint-quota': {
        summary: [
            'The subscription has {used} of {limit} online endpoints in this region; no further one can be created.',
            'The subscription has as many online endpoints in this region as it may have.',
        ],
        advice: [
            ['Delete endpoints that nobody uses.', LIST_ENDPOINTS],
            'Or ask for a higher limit in a support ticket: "Service and subscription limits", "Machine Learning service".',
        ],
    },
    'out-of-disk': {
        summary: 'The disk is full: the image, the model and what the container writes do not fit on the disk of this VM size.',
        advice: [
            'Take an instance_type with a larger disk.',
            'Or make the model or the image smaller: leave out checkpoints, caches and packages that are not needed to score.',
        ],
    },
    'out-of-memory': {
        summary: 'The container was ended because it used more memory than the VM size has.',
        advice: [
            'Take an instance_type with more memory: the model, as it is in memory, once for each worker, and the libraries must fit.',
            'Or load it once: set WORKER_COUNT to 1 in environment_variables, and load the model in init() only.',
        ],
    },
    'container-too-big': {
        summary: 'The container asks for more than this VM size has, so it cannot be started.',
        advice: ['Take a bigger instance_type.', ['The log of the container has more.', GET_LOGS]],
    },
    'kubernetes-unschedulable': {
        summary: [
            'No node of the Kubernetes cluster can take the container: {details}',
            'No node of the Kubernetes cluster can take the container.',
        ],
        advice: [
            ['Look at what the nodes have left.', 'kubectl describe nodes | grep -A 8 "Allocated resources"'],
            'Add nodes, lower resources.requests of the deployment, or take a smaller instance type. A node that is cordoned or has too many pods takes none.',
        ],
    },
    'out-of-quota': {
        summary: 'Azure ML refused the deployment for lack of a quota (OutOfQuota), without saying which in a text that is known.',
        advice: [['Look at the message above, and at what already runs.', LIST_DEPLOYMENTS], ASK_QUOTA],
    },
    'size-not-offered': {
        summary: [
            '{sku} is not a size that this subscription may use in this region: it is not offered there, or its family has no quota.',
            'The instance_type is not a size that this subscription may use in this region.',
        ],
        advice: [
            [
                'Take a size of this list.',
                'az ml compute list-sizes --resource-group {group} --workspace-name {workspace} --output table',
            ],
            'Or ask for quota of the family: portal, "Quotas", provider "Machine learning".',
        ],
    },
};

;// CONCATENATED MODULE: ./build/text/en/diagnosis/scoring.js

const scoring_LOGS = ['Read the log of the container; the exception of the request is in it.', GET_LOGS];
const TRAFFIC = 'az ml online-endpoint update --name {endpoint} --resource-group {group} --workspace-name {workspace} --traffic "{deployment}=100"';
const CREDENTIALS = 'az ml online-endpoint get-credentials --name {endpoint} --resource-group {group} --workspace-name {workspace}';
const scoring_scoring = {
    'http-unauthorized': {
        summary: 'The endpoint did not accept the key or token of the request (401): it is missing, expired, of another endpoint, or not what auth_mode asks for.',
        advice: [
            ['Get what the endpoint wants.', CREDENTIALS],
            'A key goes with auth_mode: key, a token with aml_token or aad_token; both as "Authorization: Bearer".',
        ],
    },
    'http-forbidden': {
        summary: 'Whoever asks may not score on this endpoint (403), or the endpoint does not take requests from this network.',
        advice: [
            'With aad_token, the caller needs the role AzureML Data Scientist, or the action onlineEndpoints/score/action.',
            ['See public_network_access.', SHOW_ENDPOINT],
        ],
    },
    'no-traffic': {
        summary: 'No deployment of the endpoint gets traffic (404): a deployment that is created gets 0 % until somebody gives it some.',
        advice: [
            ['Give it traffic.', TRAFFIC],
            'Or name the deployment in the request: header azureml-model-deployment.',
        ],
    },
    'http-not-found': {
        summary: 'The endpoint answered 404: no deployment gets traffic, or the path of the URL is not one that the server knows.',
        advice: [
            ['See traffic and scoring_uri.', SHOW_ENDPOINT],
            ['Give the deployment traffic.', TRAFFIC],
        ],
    },
    'deployment-header': {
        summary: [
            'The request names the deployment {deployment}, which the endpoint does not have.',
            'The request names a deployment that the endpoint does not have.',
        ],
        advice: [
            [
                'See which there are.',
                'az ml online-deployment list --endpoint-name {endpoint} --resource-group {group} --workspace-name {workspace} --output table',
            ],
        ],
    },
    'scoring-timeout': {
        summary: [
            'The scoring script took longer than {timeout} ms for a request.',
            'The request took longer than request_timeout_ms allows (408); the default is 5 seconds.',
        ],
        advice: [
            'Raise request_settings.request_timeout_ms (180000 at most), make run() faster, or take a larger instance_type.',
            ['See how long requests take.', GET_LOGS],
        ],
    },
    'payload-too-large': {
        summary: 'The request, or the answer, was larger than the service takes.',
        advice: ['Send less in one request, or put large data into storage and send its address.'],
    },
    'model-error': {
        summary: [
            'The container answered the request with status {inner} (424 Model Error).',
            'The container did not answer the request with 200 (424 Model Error).',
        ],
        advice: [scoring_LOGS],
    },
    'too-many-requests': {
        summary: 'Too many requests at a time (429): more than 2 \u00d7 max_concurrent_requests_per_instance \u00d7 instances were waiting, or more came in a second than the endpoint may take.',
        advice: [
            'Send again, with growing pauses.',
            'Raise instance_count, or max_concurrent_requests_per_instance together with WORKER_COUNT.',
        ],
    },
    'http-server-error': {
        summary: 'The service answered 500: what Azure ML provides has failed.',
        advice: [
            'Send the request once more.',
            ['If it comes again, see whether the container was asked at all.', GET_LOGS],
            'If it was not, open a support ticket with the request id.',
        ],
    },
    'k8s-http-conflict': {
        summary: 'Another operation on the endpoint still runs (409).',
        advice: ['Wait a minute, and ask again.'],
    },
    'k8s-http-crash': { summary: 'The container crashed or raised in run() (502).', advice: [scoring_LOGS] },
    'k8s-http-busy': {
        summary: 'The deployment was not ready for so many requests at once (503).',
        advice: [
            'Send again, with growing pauses.',
            'Lower target_utilization_percentage, or raise min_instances and max_instances.',
        ],
    },
    'k8s-http-timeout': {
        summary: 'The request took longer than the timeout (504); the default is 5 seconds.',
        advice: ['Raise request_settings.request_timeout_ms, or make run() faster.', scoring_LOGS],
    },
    'http-other': {
        summary: ['The endpoint answered with status {status}.', 'The endpoint answered with an error.'],
        advice: [scoring_LOGS],
    },
    'empty-answer': {
        summary: 'The endpoint answered 200 with nothing in it: run() returned None, or something that is no JSON.',
        advice: ['Return a value from run() that JSON can hold: lists, numbers, text.', scoring_LOGS],
    },
    'run-raised': {
        summary: [
            'run() raised {exception}: {message} ({at})',
            'run() raised {exception} ({at})',
            'run() of the scoring script raised an exception. The deployment is up; this request failed.',
        ],
        advice: [scoring_LOGS, 'Test run() with the request that failed.'],
    },
};

;// CONCATENATED MODULE: ./build/text/en/diagnosis/service.js

const service = {
    'internal-error': {
        summary: 'Azure ML failed with an error of its own, without a cause. It also says so for lack of machines, for a registry that the identity may not pull from, and for names that were deleted a moment ago.',
        advice: [
            ['Deploy once more, after deleting what is left of this attempt.', DELETE_DEPLOYMENT],
            [
                'If it fails again, rule out the three: try another instance_type or region, check AcrPull of the identity, take another name.',
                SHOW_DEPLOYMENT,
            ],
            'If it still fails, it is for support: the text for the ticket is below.',
        ],
    },
    'creation-slow': {
        summary: 'The service says that it takes longer than usual. Most often there are no machines of this size, and it waits for some.',
        advice: [
            ['See whether it still works on it.', SHOW_DEPLOYMENT],
            'If it is not done within an hour, delete it and take another instance_type or region.',
        ],
    },
    'inferencing-client': {
        summary: [
            'The service refused the request: {detail}',
            'The service refused the request, in a text that is not known. On Kubernetes it means that the Azure ML extension cannot be reached.',
        ],
        advice: [
            'On Kubernetes, detach the compute and attach it again with the same configuration.',
            ['And see whether the extension runs.', 'kubectl get pods --namespace azureml'],
        ],
    },
    'provider-not-registered': {
        summary: [
            'The resource provider {provider} is not registered in the subscription.',
            'A resource provider that online endpoints need is not registered in the subscription, and the message does not say which. A free trial with a spending limit gets the same message.',
        ],
        advice: [
            [
                'Register what endpoints need; somebody with rights on the whole subscription must do it.',
                'for provider in MachineLearningServices PolicyInsights Cdn Network Compute ContainerRegistry Storage KeyVault; do az provider register --namespace Microsoft.$provider; done',
            ],
            'On a free trial, move to pay-as-you-go: managed endpoints do not run behind a spending limit.',
            'Then delete the endpoint that failed, and create it again.',
        ],
    },
    'subscription-not-found': {
        summary: [
            'The subscription {subscription} does not exist, is not active, or the login does not see it.',
            'The subscription does not exist, is not active, or the login does not see it.',
        ],
        advice: [['See which ones the login has.', 'az account list --output table']],
    },
    throttled: {
        summary: 'Azure refused the request because too many came in a short time.',
        advice: [
            'Wait, with growing pauses, and deploy again. Let fewer jobs of the subscription run side by side.',
            ['Look at the deployment meanwhile.', GET_LOGS],
        ],
    },
};

;// CONCATENATED MODULE: ./build/text/en/diagnosis/state.js

const SAVE_LOGS = [
    'Save the logs first, both of them: they go with the deployment, and they hold the first cause.',
    `${GET_LOGS} > inference-server.log\n${GET_STORAGE_LOGS} > storage-initializer.log`,
];
const NO_TRAFFIC = 'az ml online-endpoint update --name {endpoint} --resource-group {group} --workspace-name {workspace} --traffic "{deployment}=0"';
const state_state = {
    'deployment-unrecoverable': {
        summary: [
            'The deployment {deployment} is left over from a create that failed. It cannot be updated; why it failed then, this message does not say.',
            'The deployment is left over from a create that failed. It cannot be updated; why it failed then, this message does not say.',
        ],
        advice: [SAVE_LOGS, ['Then delete it, and create it again.', DELETE_DEPLOYMENT]],
    },
    'endpoint-unrecoverable': {
        summary: [
            'The endpoint {endpoint} was never created successfully, or is being deleted.',
            'The endpoint was never created successfully, or is being deleted.',
        ],
        advice: [
            ['See its state.', SHOW_ENDPOINT],
            ['Delete it, wait until it is gone, and create it again before the deployment.', DELETE_ENDPOINT],
        ],
    },
    'endpoint-busy': {
        summary: [
            'The endpoint {endpoint} is {state}: another operation on it still runs.',
            'Another operation on the endpoint still runs.',
        ],
        advice: [
            'Wait until it is done, and deploy again. Let workflows that deploy to one endpoint run one after the other (concurrency).',
            ['See its state.', SHOW_ENDPOINT],
        ],
    },
    'deployment-has-traffic': {
        summary: [
            'The deployment {deployment} still gets traffic, and cannot be deleted before it gets none.',
            'The deployment still gets traffic, and cannot be deleted before it gets none.',
        ],
        advice: [
            ['Send its traffic elsewhere first.', NO_TRAFFIC],
            ['Then delete it.', DELETE_DEPLOYMENT],
        ],
    },
    'endpoint-name-taken': {
        summary: 'An endpoint with this name exists already in the region, perhaps of somebody else: names are unique within a region of Azure.',
        advice: [
            [
                'If it is yours, update it instead of creating it.',
                'az ml online-endpoint update --file <endpoint.yml> --resource-group {group} --workspace-name {workspace}',
            ],
            'If not, take another name.',
        ],
    },
    'deployment-exists': {
        summary: 'A deployment with this name exists already, and create does not replace it.',
        advice: [
            ['Update it.', `${UPDATE_DEPLOYMENT} --file <deployment.yml>`],
            ['Or delete it first.', DELETE_DEPLOYMENT],
        ],
    },
    'name-just-deleted': {
        summary: 'The service does not find the endpoint: it does not exist yet, or its name was deleted a moment ago.',
        advice: [
            ['See whether it is there; if not, create it first.', SHOW_ENDPOINT],
            'After a delete, wait some minutes before you use the name again.',
        ],
    },
    'operation-cancelled': {
        summary: 'The operation was cancelled by another one on the same deployment or endpoint.',
        advice: [
            'Wait a minute and deploy again. Let workflows that deploy to one endpoint run one after the other (concurrency).',
        ],
    },
    'failed-without-reason': {
        summary: 'The resource has failed, and what was read does not say why: Azure keeps the state, not the reason.',
        advice: [
            [
                'Ask the operation that failed.',
                `az rest --method get --url "$(${SHOW_DEPLOYMENT} --query properties.AzureAsyncOperationUri --output tsv)"`,
            ],
            SAVE_LOGS,
            [
                'Then give all of it to endpoint-preflight.',
                'endpoint-preflight diagnose --log-file inference-server.log --log-file storage-initializer.log',
            ],
        ],
    },
};

;// CONCATENATED MODULE: ./build/text/en/diagnosis.js












const diagnoses = {
    ...quota_quota,
    ...image_image,
    ...identity_identity,
    ...assets_assets,
    ...container,
    ...contract_contract,
    ...state_state,
    ...service,
    ...kubernetes,
    ...scoring_scoring,
    ...client,
    unknown: {
        summary: 'Something failed, and it is nothing that endpoint-preflight knows. The lines below look most like the cause.',
        advice: [
            [
                'Read both logs, and give them to endpoint-preflight together with the error.',
                `${GET_LOGS} > inference-server.log\n${GET_STORAGE_LOGS} > storage-initializer.log`,
            ],
            'If you find the cause, please open an issue with the text, without its secrets: the next person is told at once.',
        ],
    },
};

;// CONCATENATED MODULE: ./build/text/en.js
/** English wording, one file per subject of checks. */























const CHAPTERS = [
    contract,
    paths,
    scoring,
    compute,
    environment,
    mlflow,
    traffic,
    probes,
    suppression,
    triton,
    quota,
    capacity,
    assets,
    state,
    network,
    subscription,
    identity,
    images_images,
];
const en = {
    ...general,
    ...remote.remote,
    ...watch,
    ...registry,
    ...Object.assign({}, ...CHAPTERS.map(flatten)),
};
/** What a check asks, in one line: headings of its page, of SARIF's rules and of the table in the README. */
const titles = Object.fromEntries(CHAPTERS.flatMap(chapter => Object.entries(chapter).map(([id, { title }]) => [id, title])));


/***/ }),

/***/ 4516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   remote: () => (/* binding */ remote)
/* harmony export */ });
const REPEAT = 'Run the job again; if it stays, look at https://status.azure.com.';
const remote = {
    'remote/off': {
        what: 'Nothing was asked of Azure: "online" is off.',
        fix: 'Remove online: off to have quota, images, assets, identities and states checked.',
    },
    'remote/no-workspace': {
        what: 'Nothing was asked of Azure: no workspace is named.',
        fix: 'Give subscription-id, resource-group and workspace (for some folders: in .endpoint-preflight.yml; or set defaults for az), and a way to sign in, to have quota, images, assets, identities and states checked.',
    },
    'remote/deadline': {
        what: 'The run ended before the answer to {question}: its deadline came, or it was cancelled.',
        fix: 'Give the run more time with timeout-minutes, or run it again.',
    },
    'remote/cancelled': {
        what: 'The run was cancelled before the answer to {question}.',
        fix: 'Run it again.',
    },
    'remote/forbidden': {
        what: 'Azure refused {question} (HTTP 403{code}): the signed-in identity lacks {permission} on {scope}.',
        fix: 'Have it granted: {command}',
    },
    'remote/unauthorized': {
        what: 'Azure did not accept the token for {question} (HTTP 401{code}).',
        fix: 'Check that tenant-id is the tenant of the subscription, and run the job again.',
    },
    'remote/wrong-tenant': {
        what: 'The sign-in is not of the tenant of the subscription[[: it is of {tenant}, and must be of {expected}]] (HTTP 401, InvalidAuthenticationTokenTenant), so Azure answered nothing.',
        fix: 'Set tenant-id to the tenant of the subscription[[, {expected}]], and client-id to an application of that tenant; az account show --query tenantId tells it.',
    },
    'remote/wrong-audience': {
        what: 'The token is not for this resource manager (HTTP 401, InvalidAuthenticationTokenAudience), so Azure answered nothing.',
        fix: 'Check that cloud and arm-endpoint name the cloud of the subscription.',
    },
    'remote/refused-twice': {
        what: 'Azure did not accept the token for {question} any more, nor a new one (HTTP 401{code}).',
        fix: 'Run the job again; if it stays, check that the application is still enabled in the tenant, and the clock of the runner.',
    },
    'remote/expired-token': {
        what: 'Azure found the token for {question} too old (HTTP 401{code}).',
        fix: 'Run the job again; if it stays, check the clock of the runner.',
    },
    'remote/not-found': {
        what: 'Azure found nothing where {question} leads (HTTP 404{code}), and did not say that the thing itself is missing.',
        fix: 'Check subscription-id, resource-group and workspace, and that the signed-in identity may read them; look for a proxy between the runner and Azure.',
    },
    'remote/no-such-type': {
        what: 'This Azure knows no such type of resource for {question} (HTTP {status}{code}): the api-version or the provider is not in this cloud or region. Whether the thing itself is there stays unknown.',
        fix: 'Check the inputs cloud and arm-endpoint; where they are right, look the thing up with az or in the portal.',
    },
    'remote/throttled': {
        what: 'Azure had too many requests and did not answer {question} (HTTP 429{code})[[; it asks to wait {seconds} seconds]].',
        fix: 'Run the job again in a few minutes[[, after {seconds} seconds at the earliest, or give it more time with timeout-minutes]].',
    },
    'remote/http-error': {
        what: 'Azure answered {question} with HTTP {status}{code}[[; it asks to wait {seconds} seconds]].',
        fix: REPEAT,
    },
    'remote/unreachable': {
        what: 'The service could not be reached for {question}{code}.',
        fix: 'Check the network of the runner (proxy, firewall, private endpoints), and run the job again.',
    },
    'remote/no-answer': {
        what: 'Azure did not answer {question} within {seconds} seconds.',
        fix: REPEAT,
    },
    'remote/bad-answer': {
        what: 'What came back for {question} is not an answer of Azure: {detail}.',
        fix: 'Look for a proxy or a sign-in page between the runner and Azure, and run the job again.',
    },
    'remote/partly/forbidden': {
        what: 'Azure refused the signed-in identity[[ {who}]] (HTTP 403)[[: it lacks {roles}]].',
        fix: 'Have it granted by an Owner or a User Access Administrator:',
    },
    'remote/partly/token': {
        what: 'Azure did not accept the token[[ of {who}]] (HTTP 401{code}).',
        fix: 'Check that tenant-id is the tenant of the subscription, that the application is enabled, and the clock of the runner.',
    },
    'remote/partly/not-found': {
        what: 'Azure found nothing where the questions lead (HTTP 404{code}).',
        fix: 'Check subscription-id, resource-group and workspace, and that the signed-in identity may read them.',
    },
    'remote/partly/throttled': {
        what: 'Azure had too many requests of this subscription (HTTP 429{code})[[; it asks to wait {seconds} seconds]].',
        fix: 'Run the job again in a few minutes, or give it more time with timeout-minutes.',
    },
    'remote/partly/http-error': {
        what: 'Azure did not answer, or answered with an error of its own.',
        fix: REPEAT,
    },
    'remote/partly/unreachable': {
        what: 'Azure could not be reached{code}.',
        fix: 'Check the network of the runner (proxy, firewall, private endpoints), and run the job again.',
    },
    'remote/partly/bad-answer': {
        what: 'What came back is not an answer of Azure: {detail}.',
        fix: 'Look for a proxy or a sign-in page between the runner and Azure, and run the job again.',
    },
    'remote/partly/deadline': {
        what: 'The run ended before the answers: its deadline came, or it was cancelled.',
        fix: 'Give the run more time with timeout-minutes, or run it again.',
    },
    'remote/partly/cancelled': {
        what: 'The run was cancelled before the answers.',
        fix: 'Run it again.',
    },
    'remote/odd-name': {
        what: 'This cannot be a name in Azure, so nothing was asked.',
        fix: 'Correct the name: letters, digits, hyphens, underscores and dots.',
    },
    'remote/foreign-storage': {
        what: 'The files are at {host}, which is no storage of this workspace. A token goes only to the storage account of the workspace and to those that its datastores stand for, so nothing was asked.',
        fix: 'If the files belong to this workspace, make a datastore of that account: az ml datastore create --file datastore.yml',
    },
    'remote/no-blobs': {
        what: 'Nothing was asked of the storage: {what} is not looked at.',
        fix: 'What is looked at: azureml://datastores/<datastore>/paths/<path> of a blob or Data Lake Gen2 datastore, and https addresses of blobs.',
    },
    'remote/storage-network': {
        what: 'The network rules of the storage account {account} do not let this runner in ({why}).',
        fix: 'Run the check on a runner inside the network of the account, or let the address of the runner in: az storage account network-rule add --account-name {account} --ip-address <address>',
    },
    'remote/storage-role': {
        what: 'The signed-in identity lacks the role {role} on the storage account {account} ({why}).',
        fix: 'Have it granted: az role assignment create --assignee <client id> --role "{role}" --scope {scope}',
    },
    'remote/storage-keys': {
        what: 'The storage account {account} takes no account keys ({why}), and took the request for one with a key.',
        fix: 'Look for a proxy that changes the header Authorization; and let the datastores of this account use an identity, because keys no longer open it.',
    },
    'remote/storage-anonymous': {
        what: 'The request came to the storage account {account} without its token ({why}), and the account shows nothing to strangers.',
        fix: 'Look for a proxy between the runner and Azure that takes the header Authorization away.',
    },
    'remote/storage-token': {
        what: 'The storage account {account} does not take the token of the signed-in identity ({why}).',
        fix: 'Check that tenant-id is the tenant of the storage account, and that the clock of the runner is right.',
    },
    'remote/storage-disabled': {
        what: 'The storage account {account} is disabled ({why}): nobody reads it, the deployment neither.',
        fix: 'See in the portal why: most often the subscription is disabled, or a payment is due.',
    },
    'remote/storage-refused': {
        what: 'The storage account {account} refused (HTTP 403{code}) and did not say whether for a role or for its network rules.',
        fix: 'Have the role granted (az role assignment create --assignee <client id> --role "{role}" --scope {scope}); if it is, look at the network rules: az storage account show --name {account} --query networkRuleSet',
    },
    'remote/registry-refused': {
        what: 'Azure refused to say where the registry {registry} is (HTTP 403{code}). A public registry wants nothing but a sign-in, a private one a role.',
        fix: 'If the registry is yours, have the role granted: az role assignment create --assignee <client id> --role "AzureML Registry User" --scope <id of the registry>',
    },
    'remote/registry-files': {
        what: 'The files of {model} are in storage of the registry {registry}, which gives them out by signed addresses alone. How many they are and how large was not looked at.',
        fix: 'If in doubt, compare the size of the model (az ml model download --registry-name {registry}) with the disk of the VM.',
    },
    'remote/curated-old': {
        what: 'The workspace does not list "{name}". It is the old name of a curated environment, which the service may still know; nobody but the service can tell.',
        fix: 'Write the path in the registry, which can be looked up: azureml://registries/azureml/environments/<name>/labels/latest',
    },
    'sign-in/nobody': {
        what: 'Nobody has signed in to Azure, so it was not asked.',
        fix: 'In a workflow, give client-id and tenant-id with permissions: id-token: write; on your machine, run az login.',
    },
    'sign-in/not-set-up': { what: 'it is not set up', fix: '' },
    'sign-in/no-token': { what: 'The sign-in gave no token.', fix: 'Run the job again.' },
    'sign-in/no-id-token': {
        what: 'Azure was not asked: client-id is given, but the job may not ask GitHub for a token.',
        fix: 'Give the job permissions: id-token: write (with contents: read, which it then has to name too).',
    },
    'sign-in/fork': {
        what: 'Azure was not asked: a pull request from a fork gets no token of GitHub, whatever its workflow says.',
        fix: 'Nothing to do here: what the files alone show was checked, and the rest is asked when the branch is in this repository.',
    },
    'sign-in/no-assertion': {
        what: 'Azure was not asked: GitHub gave no token ({detail}).',
        fix: 'Run the job again; if it stays, look at https://www.githubstatus.com.',
    },
    'sign-in/assertion-refused': {
        what: 'Azure was not asked: GitHub refused this job a token (HTTP {status}[[, {detail}]]).',
        fix: 'Give the job permissions: id-token: write (with contents: read, which it then has to name too). A pull request from a fork never gets a token; a job that has the permission asks again in a new run.',
    },
    'sign-in/assertion-audience': {
        what: 'Azure was not asked: GitHub gave no token for the audience {audience} (HTTP {status}[[, {detail}]]).',
        fix: 'Check the input audience: it takes the audience of the federated credential, to the letter.',
    },
    'sign-in/no-federation': {
        what: 'Entra does not know this workflow ({code}): the application {client} has no federated credential with issuer {issuer}, subject {subject} and audience {audience}.',
        fix: 'Add one with exactly these three values, letter for letter: az ad app federated-credential create --id {client} (for a managed identity, az identity federated-credential create). The expression of a flexible credential must match the subject.',
    },
    'sign-in/no-federation/immutable': {
        what: 'Entra does not know this workflow ({code}): the application {client} has no federated credential with issuer {issuer}, subject {subject} and audience {audience}. GitHub writes owner and repository with their ids here, as it does for repositories created, renamed or transferred after 2026-07-15.',
        fix: 'Give the federated credential the subject with the ids, letter for letter: {subject}',
    },
    'sign-in/no-federation/untold': {
        what: 'Entra does not know the token that vouches for {client} ({code})[[: {detail}]].',
        fix: 'Compare its issuer, subject and audience, letter for letter, with those of az ad app federated-credential list --id {client} (for a managed identity, az identity federated-credential list).',
    },
    'sign-in/federation-case': {
        what: 'Entra does not take this workflow ({code}): a federated credential of {client} differs in letter case from issuer {issuer}, subject {subject} or audience {audience}.',
        fix: 'Write the three values of the federated credential exactly so; Entra has compared upper and lower case since 2025.',
    },
    'sign-in/assertion-expired': {
        what: 'Entra found the token of GitHub too old ({code}); it lives for five minutes.',
        fix: 'Check the clock of the runner, and run the job again.',
    },
    'sign-in/wrong-tenant': {
        what: 'Entra knows no tenant {tenant} in this cloud ({code}).',
        fix: 'Check tenant-id (az account show --query tenantId) and cloud.',
    },
    'sign-in/wrong-resource': {
        what: 'The tenant {tenant} does not know the service of Azure that the token is for ({code}).',
        fix: 'Check that tenant-id is the tenant of the subscription, and that cloud and arm-endpoint name the cloud that the subscription is in.',
    },
    'sign-in/no-principal': {
        what: 'The application {client} has no service principal in the tenant {tenant} ({code}), so it cannot sign in there.',
        fix: 'Make one: az ad sp create --id {client}. If the subscription is in another tenant, give the id of that one as tenant-id.',
    },
    'sign-in/disabled': {
        what: 'The application {client} is disabled in the tenant {tenant} ({code}).',
        fix: 'Have an administrator enable it: az ad sp update --id {client} --set accountEnabled=true',
    },
    'sign-in/conditional-access': {
        what: 'A Conditional Access policy of the tenant {tenant} keeps {client} from signing in here ({code}).',
        fix: 'Have an administrator allow the addresses of this runner in the policy, or leave the application out of it; the sign-in logs of Entra (service principal sign-ins) name the policy. A self-hosted runner in an allowed network can sign in, too.',
    },
    'sign-in/bad-assertion': {
        what: 'Entra could not verify the token of [[{issuer} for ]]{client} ({code}).',
        fix: 'Run the job again; if it stays, check that the issuer of the federated credential is the one of the token, and that Entra can reach its public keys.',
    },
    'sign-in/wrong-certificate': {
        what: 'Entra does not take the certificate of {client} ({code}).',
        fix: 'Add the certificate to the application, or take one that has not expired: az ad app credential reset --id {client} --append --cert @certificate.pem. Better, drop it and use client-id with id-token: write.',
    },
    'sign-in/busy': {
        what: 'The sign-in service {host} was too busy to sign {client} in ({code})[[; it asks to wait {seconds} seconds]].',
        fix: 'Run the job again in a few minutes.',
    },
    'sign-in/http-error': {
        what: 'The sign-in service {host}, or a proxy on the way to it, answered with HTTP {status}.',
        fix: REPEAT,
    },
    'sign-in/bad-answer': {
        what: 'What came back from {host} is not an answer of Entra (HTTP {status}).',
        fix: 'Look for a proxy or a sign-in page between the runner and Entra, and check authority-host, if it is given.',
    },
    'sign-in/wrong-client': {
        what: 'The tenant {tenant} has no application {client} ({code}).',
        fix: 'Check that client-id is the application (client) id, not the object id, and that tenant-id is its tenant.',
    },
    'sign-in/wrong-secret': {
        what: 'Entra does not take the secret of {client} ({code}).',
        fix: 'Put the value of the secret into AZURE_CLIENT_SECRET, not its id; better, drop the secret and use client-id with id-token: write.',
    },
    'sign-in/expired-secret': {
        what: 'The secret of {client} has expired ({code}).',
        fix: 'Make a new one, or drop it and use client-id with id-token: write, which has nothing to expire.',
    },
    'sign-in/refused': {
        what: 'Entra did not sign {client} in ({code})[[: {detail}]].',
        fix: 'Look the code up at https://login.microsoftonline.com/error, and fix the sign-in.',
    },
    'sign-in/unreachable': {
        what: 'The sign-in service {host} could not be reached: {detail}.',
        fix: 'Check the network of the runner (proxy, firewall) and the input cloud.',
    },
    'sign-in/failed': {
        what: 'Signing in at {host} failed: {detail}.',
        fix: 'Check client-id and tenant-id, and the secret or token that goes with them.',
    },
    'sign-in/az': {
        what: 'az gave no token: {detail}.',
        fix: 'Run az login, or give client-id and tenant-id.',
    },
    'sign-in/deadline': {
        what: 'The run ended before {host} had signed in: its deadline came, or it was cancelled.',
        fix: 'Give the run more time with timeout-minutes, or run it again.',
    },
    'sign-in/cancelled': {
        what: 'The run was cancelled before {host} had signed in.',
        fix: 'Run it again.',
    },
    'sign-in/lost': {
        what: 'The sign-in came to its end before {question}: {detail}.',
        fix: 'Run the job again.',
    },
};


/***/ })

};
