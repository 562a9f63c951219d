import type { Chapter } from '../chapter.js';

const CLIENT_REFUSES = 'The client (az ml) refuses the file before it deploys anything.';
const REFERENCE_FORMS =
  'Write "azureml:<name>:<version>" or "azureml:<name>@latest" for an asset of the workspace, "azureml://registries/<registry>/{type}/<name>/versions/<version>" for one of a registry';

export const contract: Chapter = {
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
        fix: 'Put "resource_id: " in front of it: "- resource_id: /subscriptions/…".',
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
        fix: 'Add "user_assigned_identities:" with "- resource_id: /subscriptions/…/userAssignedIdentities/<name>", or write "system_assigned".',
      },
      'not-used': {
        what: '"user_assigned_identities" is given, but "type" is system_assigned, so they are not used.',
        fix: 'Write "type: user_assigned", or remove the list. The identity cannot be changed once the endpoint exists.',
      },
      'no-resource-id': {
        what: 'This identity has no "resource_id". The client ignores other keys and sends an empty identity.',
        fix: 'Write "- resource_id: /subscriptions/…/userAssignedIdentities/<name>".',
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
        fix: 'Write "azureml:" directly in front of "/subscriptions/…".',
      },
      'arm-incomplete': {
        what: '"{key}" is not a whole ARM id of an asset: the client wants "/subscriptions/…/resourceGroups/…/providers/Microsoft.MachineLearningServices/workspaces/…/{type}/<name>/versions/<version>", in this letter case, and refuses anything else.',
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
        what: '"{key}: {text}" has no version and no label. The client reads the file, and then stops at the deploy: "Failed to extract version when parsing asset". Only curated environments (AzureML-…) go without.',
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
        fix: 'Write "azureml://registries/<registry>/{type}/<name>/versions/<version>" or "…/labels/latest".',
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
        fix: 'Write ${{azureml://connections/<name>/credentials/<key>}}, …/metadata/<key> or …/target.',
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
