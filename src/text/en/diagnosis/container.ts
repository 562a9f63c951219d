import type { container as causes } from '../../../catalog/failure-causes/container.js';
import type { DiagnosisWording } from '../../diagnosis-wording.js';
import { GET_LOGS, GET_STORAGE_LOGS, IN_PREFLIGHT, RUN_LOCALLY } from './commands.js';

const LOGS = ['Read the log of the container.', GET_LOGS] as const;
const LOCAL = ['Or run it on your own machine, with Docker.', RUN_LOCALLY] as const;
const PREFLIGHT = ['The next time, ask before the deploy.', IN_PREFLIGHT] as const;
const ADD = 'to the conda file of the environment, under "pip:"';
const PIN = 'in the conda file of the environment, under "pip:"';

export const container: Readonly<Record<keyof typeof causes, DiagnosisWording>> = {
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
    summary:
      'The log of the inference server is empty: the container was never started. What failed came before it, when the image was pulled or the model downloaded.',
    advice: [
      [
        'Read the log of the step before.',
        `${GET_STORAGE_LOGS} > storage-initializer.log\nendpoint-preflight diagnose --log-file storage-initializer.log`,
      ],
    ],
  },
  'slow-start': {
    summary:
      'init() had not come back when the probe gave up: the container is not broken, it is too slow for the time that the probes give it.',
    advice: [
      'Raise failure_threshold or initial_delay of liveness_probe and readiness_probe: initial_delay + period × failure_threshold seconds must cover the slowest start.',
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
    summary:
      'The inference server of the environment is older than 0.7.0 and does not go together with Flask 2.',
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
    summary:
      'The scoring script that Azure ML makes for MLflow models imports azureml.ai.monitoring, and the packages of the model do not have it.',
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
    summary:
      'The gunicorn of the environment wants pkg_resources, which newer setuptools do not bring any more.',
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
    summary:
      'The scoring script raised an exception while it was imported; the text ends before it says which.',
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
      'A relative path starts at the working folder of the server, not at score.py. Write os.path.join(os.path.dirname(__file__), "…") for files beside the script, and AZUREML_MODEL_DIR for those of the model.',
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
      'Take an instance_type with a GPU (Standard_NC…, ND…) and an image with CUDA; or load for the CPU: map_location="cpu".',
      PREFLIGHT,
    ],
  },
  'gpu-driver': {
    summary: [
      'The machine’s driver is too old for the CUDA {cuda} of the image.',
      'CUDA of the image does not fit the driver, or the GPU, of the machine.',
    ],
    advice: ['Take an image with an older CUDA, or a build of the library for this GPU.', PREFLIGHT],
  },
  'worker-timeout': {
    summary:
      'gunicorn ended its worker because it did not answer in time, most often while it loads a large model.',
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
      'Start one server only: the image’s own, or yours. The inference server listens on 5001.',
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
