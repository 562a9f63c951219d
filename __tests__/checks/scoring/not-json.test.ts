import { type Row, testCheck } from '../table.js';
import { project } from './project.js';

const HEAD = `import base64
import datetime
import json
import os

import joblib
import numpy as np
import pandas as pd
import torch

model = None


def init():
    global model
    model = joblib.load(os.path.join(os.environ["AZUREML_MODEL_DIR"], "m.pkl"))


`;
const LINE = HEAD.split('\n').length;

/** A script whose `run(raw)` has this body. */
function script(body: string, head = HEAD, decorators = ''): string {
  const lines = body.split('\n').map(line => `    ${line}`);
  return `${head}${decorators}def run(raw):\n${lines.join('\n')}\n`;
}

const silent = (claim: string, body: string, head = HEAD): Row => ({
  claim: `says nothing of ${claim}`,
  files: project(script(body, head)),
  findings: [],
});

/** @param line of the body, from 1 */
const found = (claim: string, body: string, line: number, what: string, ...says: string[]): Row => ({
  claim: `finds ${claim}`,
  files: project(script(body)),
  findings: [`src/score.py:${LINE + line}:${what}`],
  says,
});

const ERROR = 'error scoring/not-json/returned';
const WARNING = 'warning scoring/not-json/returned';
const DUMPS = 'error scoring/not-json/dumps';
const KERAS = HEAD.replace(
  'import joblib',
  'import joblib\nfrom tensorflow.keras.models import load_model',
).replace('joblib.load(', 'load_model(');

testCheck('scoring/not-json', [
  silent('a list', 'return model.predict(json.loads(raw)).tolist()'),
  silent(
    'a list that takes the name of the array',
    'result = model.predict([[1]])\nresult = result.tolist()\nreturn result',
  ),
  silent(
    'a dict of lists',
    'scores = model.predict_proba([[1]])\nreturn {"scores": scores.tolist(), "n": len(scores)}',
  ),
  silent(
    'text and numbers',
    'value = float(model.predict([[1]])[0])\nreturn json.dumps({"value": value, "text": str(value)})',
  ),
  silent('a default that writes the rest', 'return json.dumps({"a": np.array([1])}, default=str)'),
  silent('an encoder of its own', 'return json.dumps({"a": np.array([1])}, cls=Encoder)'),
  silent('a DataFrame as a dict', 'return pd.DataFrame(json.loads(raw)).to_dict(orient="records")'),
  silent('a DataFrame as text', 'return pd.DataFrame(json.loads(raw)).to_json()'),
  silent('values as a list', 'return pd.DataFrame(json.loads(raw))["a"].values.tolist()'),
  silent(
    'an array that is asked for its type',
    'result = model.predict([[1]])\nif isinstance(result, np.ndarray):\n    return result.tolist()\nreturn result',
  ),
  silent(
    'an array that a condition converts',
    'result = np.array([1])\nif hasattr(result, "tolist"):\n    result = result.tolist()\nreturn result',
  ),
  silent(
    'a conditional expression',
    'result = np.array([1])\nreturn result.tolist() if hasattr(result, "tolist") else result',
  ),
  silent('a float64 of numpy', 'return {"mean": np.mean([1, 2]), "x": np.float64(3)}'),
  silent('an unknown element', 'return {"label": model.predict([[1]])[0]}'),
  silent('text from bytes', 'return base64.b64encode(raw.encode("utf-8")).decode("ascii")'),
  silent('a date as text', 'return {"at": datetime.datetime.now().isoformat()}'),
  silent(
    'numbers of a loop',
    'out = []\nfor value in model.predict([[1]]):\n    out.append(float(value))\nreturn out',
  ),
  silent('an item that is replaced', 'out = {"a": np.array([1])}\nout["a"] = out["a"].tolist()\nreturn out'),
  silent(
    'an answer of its own',
    'return AMLResponse(np.array([1]).tobytes(), 200)',
    `${HEAD}from azureml_inference_server_http.api.aml_response import AMLResponse\n\n\n`,
  ),
  silent(
    'a helper that makes a list',
    'return listed(model.predict([[1]]))',
    `${HEAD}def listed(values):\n    return [float(value) for value in values]\n\n\n`,
  ),
  silent(
    'a model of the repository',
    'return model.predict(json.loads(raw))',
    `${HEAD}class Wrapper:\n    def predict(self, rows):\n        return [1]\n\n\n`,
  ),
  silent(
    'an error that is returned',
    'try:\n    return 1\nexcept Exception as error:\n    return {"error": np.array([1])}',
  ),
  {
    claim: 'says nothing below a decorator that may convert',
    files: project(script('return np.array([1])', `${HEAD}from tools import as_json\n\n\n`, '@as_json\n')),
    findings: [],
  },
  found(
    'an array',
    'return np.array([1, 2])',
    1,
    `12 ${ERROR}`,
    'Object of type ndarray is not JSON serializable',
    '.tolist()',
  ),
  found(
    'the array of a pickled model',
    'rows = json.loads(raw)\nreturn model.predict(rows)',
    2,
    `12 ${WARNING}`,
    'scikit-learn',
  ),
  found(
    'an array by its name',
    'result = model.predict(json.loads(raw))\nprint(result)\nreturn result',
    3,
    `12 ${WARNING}`,
  ),
  found(
    'an array in a dict',
    'scores = np.exp(np.array([1.0]))\nreturn {"scores": scores}',
    2,
    `23 ${ERROR}`,
    'a numpy array in a dict',
  ),
  found(
    'an array in the lines of a dict',
    'scores = np.zeros(3)\nreturn {\n    "n": 1,\n    "scores": scores,\n}',
    4,
    `19 ${ERROR}`,
  ),
  found('an array in a list', 'return [1, np.ones(3)]', 1, `16 ${ERROR}`),
  found(
    'an array in json.dumps',
    'scores = np.array([1])\nreturn json.dumps({"scores": scores})',
    2,
    `34 ${DUMPS}`,
    'json.dumps gets a numpy array in a dict',
  ),
  found('json.dumps before the return', 'body = json.dumps(np.array([1]))\nreturn body', 1, `23 ${DUMPS}`),
  found(
    'an array in a try',
    'try:\n    result = np.array([1])\n    return result\nexcept Exception as error:\n    return str(error)',
    3,
    `16 ${ERROR}`,
  ),
  found('a DataFrame', 'return pd.DataFrame(json.loads(raw))', 1, `12 ${ERROR}`, 'to_dict(orient="records")'),
  found('a Series', 'frame = pd.DataFrame(json.loads(raw))\nreturn frame["a"]', 2, `12 ${ERROR}`),
  found('the values of a DataFrame', 'return pd.read_json(raw).values', 1, `12 ${ERROR}`),
  found('the largest index', 'return {"label": np.argmax([1, 2])}', 1, `22 ${ERROR}`, 'a numpy integer'),
  found(
    'the largest index of a method',
    'scores = np.array([1, 2])\nreturn scores.argmax()',
    2,
    `12 ${ERROR}`,
  ),
  found('integers of a list', 'return list(np.array([0.2]).astype(int))', 1, `17 ${ERROR}`),
  found('a float32', 'return np.float32(1)', 1, `12 ${ERROR}`),
  found('a truth value of numpy', 'return {"all": np.all([True])}', 1, `20 ${ERROR}`),
  found('bytes', 'return base64.b64encode(raw.encode("utf-8"))', 1, `12 ${ERROR}`, '.decode()'),
  found('the bytes of a file', 'with open("a.png", "rb") as file:\n    return file.read()', 2, `16 ${ERROR}`),
  found('a set', 'return {"running"}', 1, `12 ${ERROR}`),
  found('a date', 'return {"at": datetime.datetime.now()}', 1, `19 ${ERROR}`),
  found('an iterator', 'return map(float, json.loads(raw))', 1, `12 ${ERROR}`),
  found('a generator', 'return (float(value) for value in json.loads(raw))', 1, `12 ${ERROR}`),
  found('a tensor', 'return torch.softmax(torch.tensor([1.0]), dim=0)', 1, `12 ${ERROR}`),
  found(
    'a tensor that numpy takes',
    'return {"p": torch.tensor([1.0]).detach().cpu().numpy()}',
    1,
    `18 ${ERROR}`,
  ),
  found('what is put into a dict', 'out = {}\nout["scores"] = np.array([1])\nreturn out', 3, `12 ${ERROR}`),
  found(
    'what is put into a list',
    'out = []\nfor row in json.loads(raw):\n    out.append(np.array(row))\nreturn out',
    4,
    `12 ${ERROR}`,
  ),
  {
    claim: 'finds the array of a helper',
    files: project(
      script(
        'return scored(json.loads(raw))',
        `${HEAD}def scored(rows):\n    return np.array(rows) * 2\n\n\n`,
      ),
    ),
    findings: [`src/score.py:${LINE + 5}:12 ${ERROR}`],
  },
  {
    claim: 'finds the array of a keras model, also below @output_schema',
    files: project(
      script(
        'return model.predict(json.loads(raw))',
        `${KERAS}from inference_schema.schema_decorators import output_schema\n\n\n`,
        '@output_schema(SAMPLE)\n',
      ),
    ),
    findings: [`src/score.py:${LINE + 6}:12 ${ERROR}`],
  },
  {
    claim: 'finds the outputs of onnxruntime',
    files: project(
      script(
        'outputs = model.run(None, {})\nreturn {"output": outputs[0]}',
        HEAD.replace('import joblib', 'import onnxruntime as ort').replace(
          'joblib.load(',
          'ort.InferenceSession(',
        ),
      ),
    ),
    findings: [`src/score.py:${LINE + 2}:23 ${ERROR}`],
  },
  {
    claim: 'finds an array that an answer writes as JSON',
    files: project(
      script(
        'return AMLResponse(np.array([1]), 200, {}, True)',
        `${HEAD}from azureml_inference_server_http.api.aml_response import AMLResponse\n\n\n`,
      ),
    ),
    findings: [`src/score.py:${LINE + 4}:24 ${ERROR}`],
  },
  {
    claim: 'finds an object of a class of the script',
    files: project(
      script(
        'return Answer(1)',
        `${HEAD}class Answer:\n    def __init__(self, value):\n        self.value = value\n\n\n`,
      ),
    ),
    findings: [`src/score.py:${LINE + 6}:12 ${ERROR}`],
    says: ['Answer'],
  },
  {
    claim: 'finds a yield',
    files: project(script('yield 1')),
    findings: [`src/score.py:${LINE}:5 error scoring/not-json/generator`],
    says: ['Object of type generator'],
  },
]);
