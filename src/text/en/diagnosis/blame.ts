/** What is said at a place of the source that a failed deployment leads to. */
import type { Wording } from '../../wording.js';

export const blame: Readonly<Record<string, Wording>> = {
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
    what: 'The {probe} gave the container {budget} to answer (initial_delay {delay} + period {period} × failure_threshold {failures}), and it did not.',
    fix: 'If the log shows an exception, mend that first. If the start is only slow, raise failure_threshold.',
  },
  'diagnosis/probe-default': {
    what: 'The probes gave the container {budget} to answer (the default: initial_delay {delay} + period {period} × failure_threshold {failures}), and it did not.',
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
