import type { Chapter } from '../chapter.js';
import type { Wording } from '../wording.js';

/** What is said of any path that leads nowhere; `then` is what comes of it. */
function nowhere(then: string): Record<string, Wording> {
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

export const paths: Chapter = {
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
        fix: 'For a registered model, put "azureml:" and the id in place of the whole mapping: "model: azureml:/subscriptions/…".',
      },
      'no-address': {
        what: '{key} says "{written}". The client passes on addresses like azureml://…, https://… and runs:/…; this form it takes for a path, finds nothing there, and stops.',
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
        fix: 'Correct the file; "image: …" and "conda_file: …" on two lines make a whole environment.',
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
