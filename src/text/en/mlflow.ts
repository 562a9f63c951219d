import type { Chapter } from '../chapter.js';
import type { Wording } from '../wording.js';

/** The second place of a finding that is in a file of the model. */
const DEPLOYMENT: Record<'deployment', Wording> = {
  deployment: { what: 'the deployment that serves this model', fix: '' },
};

const CRASH =
  'The container crashes at its start, which after 10 to 25 minutes is all that the deployment reports: "User container has crashed or terminated: Liveness probe failed: HTTP probe failed with statuscode: 502".';
const NOT_READ = 'so what the container will install is not known.';

export const mlflow: Chapter = {
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
