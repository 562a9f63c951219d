/** 8: what the inference server asks of a scoring script, and the client does not. */
import { change, type Edit, type FaultCase, type Files, type Place } from '../case.ts';
import { adding, CONDA, SCORE, SKLEARN } from '../projects.ts';

const SERVER_SOURCE = 'azureml-inference-server, user_script.py';

/** The input described by a decorator, as in the samples. */
const DESCRIBED: Files = change(SKLEARN, {
  edit: {
    [SCORE]: [
      [
        'from sklearn.pipeline import Pipeline\n',
        `from inference_schema.parameter_types.numpy_parameter_type import NumpyParameterType
from inference_schema.schema_decorators import input_schema
from sklearn.pipeline import Pipeline
`,
      ],
      [
        'def run(raw_data):\n    rows = np.array(json.loads(raw_data)["data"])\n    return model.predict(rows).tolist()\n',
        `@input_schema("data", NumpyParameterType(np.array([[1.0, 2.0]])))
def run(data):
    return model.predict(np.array(data)).tolist()
`,
      ],
    ],
    [CONDA]: [adding('inference-schema==1.8')],
  },
});

/** The whole request instead of its body. */
const RAW: Files = change(SKLEARN, {
  edit: {
    [SCORE]: [
      [
        'import numpy as np\n',
        `import numpy as np
from azureml_inference_server_http.api.aml_request import AMLRequest, rawhttp
from azureml_inference_server_http.api.aml_response import AMLResponse
`,
      ],
      ['def run(raw_data):\n', '@rawhttp\ndef run(request: AMLRequest):\n'],
      ['json.loads(raw_data)', 'json.loads(request.get_data(False))'],
      [
        'return model.predict(rows).tolist()',
        'return AMLResponse(json.dumps(model.predict(rows).tolist()), 200)',
      ],
    ],
  },
});

/** init() comes from another module, run() is the method of an object: both are fine. */
const INDIRECT: Files = change(SKLEARN, {
  write: {
    'code/serving.py': `import os

import joblib


class Scorer:
    def __init__(self):
        self.model = None

    def load(self):
        self.model = joblib.load(os.path.join(os.environ["AZUREML_MODEL_DIR"], "model", "model.pkl"))

    def score(self, raw_data):
        return self.model.predict([[float(raw_data)]]).tolist()


scorer = Scorer()
`,
    [SCORE]: `from serving import scorer

init = scorer.load
run = scorer.score
`,
  },
});

interface Short {
  id: string;
  report: string;
  title: string;
  good?: Files;
  edits: readonly Edit[];
  at: string;
  or?: readonly Place[];
  expect?: readonly string[];
}

const shorts: readonly Short[] = [
  {
    id: 'no-init',
    report: `${SERVER_SOURCE}: "does not have a init() function defined"`,
    title: 'a script without init()',
    edits: [['def init():', 'def load():']],
    at: 'import json',
    or: [[SCORE, 'def load():']],
    expect: ['init'],
  },
  {
    id: 'no-run',
    report: `${SERVER_SOURCE}: "does not have a run() function defined"`,
    title: 'a script without run()',
    edits: [['def run(raw_data):', 'def predict(raw_data):']],
    at: 'import json',
    or: [[SCORE, 'def predict(raw_data):']],
    expect: ['run'],
  },
  {
    id: 'no-run-assigned',
    report:
      'Microsoft document how-to-troubleshoot-online-endpoints.md (10/06/2025): UserScriptFunctionNotFound',
    title: 'a script that takes init() from another module, and forgets run()',
    good: INDIRECT,
    edits: [['run = scorer.score\n', '']],
    at: 'from serving import scorer',
    or: [[SCORE, 'init = scorer.load']],
    expect: ['run'],
  },
  {
    id: 'run-without-argument',
    report: `${SERVER_SOURCE}: "run() needs to accept an argument for input data."`,
    title: 'run() without an argument for the input',
    edits: [
      ['def run(raw_data):', 'def run():'],
      ['json.loads(raw_data)', 'json.loads(os.environ["SAMPLE"])'],
    ],
    at: 'def run():',
  },
  {
    id: 'run-star-args',
    report: `${SERVER_SOURCE}: "run() cannot accept positional-only arguments, *args, or **kwargs."`,
    title: 'run() takes *args',
    edits: [
      ['def run(raw_data):', 'def run(*args):'],
      ['json.loads(raw_data)', 'json.loads(args[0])'],
    ],
    at: 'def run(*args):',
  },
  {
    id: 'run-keyword-args',
    report: `${SERVER_SOURCE}: "run() cannot accept positional-only arguments, *args, or **kwargs."`,
    title: 'run() takes **kwargs beside its input',
    edits: [['def run(raw_data):', 'def run(raw_data, **kwargs):']],
    at: 'def run(raw_data, **kwargs):',
  },
  {
    id: 'run-positional-only',
    report: `${SERVER_SOURCE}: "run() cannot accept positional-only arguments, *args, or **kwargs."`,
    title: 'run() takes its input by position only',
    edits: [['def run(raw_data):', 'def run(raw_data, /):']],
    at: 'def run(raw_data, /):',
  },
  {
    id: 'run-headers-only',
    report: `${SERVER_SOURCE}: "run() needs to accept an argument other than request_headers"`,
    title: 'run() takes the headers and nothing else',
    edits: [
      ['def run(raw_data):', 'def run(request_headers):'],
      ['json.loads(raw_data)', 'json.loads(request_headers["data"])'],
    ],
    at: 'def run(request_headers):',
  },
  {
    id: 'rawhttp-and-schema',
    report: `${SERVER_SOURCE}: "run() cannot be decorated with both @rawhttp and @input_schema"`,
    title: 'run() asks for the whole request and for a described input',
    good: DESCRIBED,
    edits: [
      [
        'from inference_schema.parameter_types',
        'from azureml_inference_server_http.api.aml_request import rawhttp\nfrom inference_schema.parameter_types',
      ],
      ['@input_schema("data"', '@rawhttp\n@input_schema("data"'],
    ],
    at: '@rawhttp',
    or: [
      [SCORE, '@input_schema("data"'],
      [SCORE, 'def run(data):'],
    ],
    expect: ['rawhttp'],
  },
  {
    id: 'rawhttp-without-argument',
    report: `${SERVER_SOURCE}: "run() needs to accept an argument for input data."`,
    title: 'run() asks for the whole request, and takes nothing',
    good: RAW,
    edits: [
      ['def run(request: AMLRequest):', 'def run():'],
      ['json.loads(request.get_data(False))', 'json.loads(AMLRequest.get_data(False))'],
    ],
    at: 'def run():',
    or: [[SCORE, '@rawhttp']],
  },
  {
    id: 'syntax-error',
    report: 'azure-ai-ml (the official client): "due to syntax errors in scoring script"',
    title: 'a bracket that nobody closes',
    edits: [['    return model.predict(rows).tolist()', '    return list(model.predict(rows).tolist()']],
    at: 'return list(model',
  },
  {
    id: 'syntax-python-2',
    report: 'azure-ai-ml (the official client): "due to syntax errors in scoring script"',
    title: 'a print statement of Python 2',
    edits: [['    logging.info("loaded %s", model_path)', '    print "loaded", model_path']],
    at: 'print "loaded"',
  },
  {
    id: 'init-with-argument',
    report: `${SERVER_SOURCE}: "User's init function failed"`,
    title: 'init() asks for an argument, and the server gives none',
    edits: [['def init():', 'def init(context):']],
    at: 'def init(context):',
    expect: ['init'],
  },
];

export const cases: readonly FaultCase[] = shorts.map(({ good = SKLEARN, edits, at, ...rest }) => ({
  ...rest,
  cause: '8',
  good,
  fault: { edit: { [SCORE]: edits } },
  visible: 'files',
  at: [SCORE, at],
}));
