/** 10: the container starts, the deploy is green, and every request fails. */
import { change, type Edit, type FaultCase, type Files } from '../case.ts';
import { adding, CONDA, SCORE, SKLEARN } from '../projects.ts';

const SERVER_ROUTES = 'azureml-inference-server, routes.py and aml_response.py';
const SERVER_INPUT = 'azureml-inference-server, input_parsers.py';
const LOCAL_MODEL = 'microsoft/mlops-basic-template-for-azureml-cli-v2 commit 9595d94bc';
const NDARRAY = 'mlflow/mlflow#8220';
const INT64 = 'Azure/InferenceSchema#32';

const LAST = '    return model.predict(rows).tolist()\n';
const NONE = 'model = None\n\n\n';

/** The last lines of `run()`, in two forms. */
function ending(good: string, bad: string): { good: Files; fault: { edit: Record<string, Edit[]> } } {
  return {
    good: change(SKLEARN, { edit: { [SCORE]: [[LAST, good]] } }),
    fault: { edit: { [SCORE]: [[good, bad]] } },
  };
}

const WITH_PANDAS: Files = change(SKLEARN, {
  edit: {
    [SCORE]: [
      ['import numpy as np\n', 'import numpy as np\nimport pandas as pd\n'],
      [
        LAST,
        '    table = pd.DataFrame({"score": model.predict(rows)})\n    return table.to_dict(orient="records")\n',
      ],
    ],
    [CONDA]: [adding('pandas==2.3.0')],
  },
});

const HELPERS: Files = change(SKLEARN, {
  edit: {
    [SCORE]: [
      [
        'def run(raw_data):\n',
        'def scored(rows):\n    return np.clip(model.predict(rows), 0, 1)\n\n\ndef run(raw_data):\n',
      ],
      [LAST, '    return {"scores": scored(rows).tolist()}\n'],
    ],
  },
});

const DESCRIBED: Files = change(SKLEARN, {
  edit: {
    [SCORE]: [
      [
        'from sklearn.pipeline import Pipeline\n',
        `from inference_schema.parameter_types.standard_py_parameter_type import StandardPythonParameterType
from inference_schema.schema_decorators import input_schema, output_schema
from sklearn.pipeline import Pipeline
`,
      ],
      [
        'def run(raw_data):\n    rows = np.array(json.loads(raw_data)["data"])\n',
        `@input_schema("applications", StandardPythonParameterType([[1.0, 2.0]]))
@output_schema(StandardPythonParameterType([0.5]))
def run(applications):
    rows = np.array(applications)
`,
      ],
    ],
    [CONDA]: [adding('inference-schema==1.8')],
  },
});

export const cases: readonly FaultCase[] = [
  {
    id: 'global-forgotten',
    cause: '10',
    report: LOCAL_MODEL,
    title: 'init() assigns the model without global, and the module has none',
    good: change(SKLEARN, { edit: { [SCORE]: [[NONE, '\n']] } }),
    fault: { edit: { [SCORE]: [['    global model\n', '']] } },
    visible: 'files',
    at: [SCORE, 'model = joblib.load'],
    expect: ['global model'],
  },
  {
    id: 'global-forgotten-none',
    cause: '10',
    report: LOCAL_MODEL,
    title: 'the same where the module sets the name to None',
    good: SKLEARN,
    fault: { edit: { [SCORE]: [['    global model\n', '']] } },
    visible: 'files',
    at: [SCORE, 'model = joblib.load'],
    expect: ["'NoneType' object has no attribute"],
  },
  {
    id: 'global-of-another-name',
    cause: '10',
    report: LOCAL_MODEL,
    title: 'init() declares one name global, and run() reads another',
    good: change(SKLEARN, { edit: { [SCORE]: [[NONE, '\n']] } }),
    fault: { edit: { [SCORE]: [['return model.predict', 'return pipeline.predict']] } },
    visible: 'files',
    at: [SCORE, 'return pipeline.predict'],
  },
  {
    id: 'model-overwritten-in-run',
    cause: '10',
    report: 'Microsoft document how-to-inference-server-http.md',
    title: 'run() assigns its answer to the name of the model',
    good: SKLEARN,
    fault: { edit: { [SCORE]: [[LAST, '    model = model.predict(rows)\n    return model.tolist()\n']] } },
    visible: 'files',
    at: [SCORE, 'model = model.predict'],
    expect: ['UnboundLocalError'],
  },
  {
    id: 'returns-ndarray',
    cause: '10',
    report: NDARRAY,
    title: 'run() returns the array of predict()',
    ...ending(LAST, '    return model.predict(rows)\n'),
    visible: 'files',
    at: [SCORE, 'return model.predict'],
    expect: ['ndarray', 'tolist'],
  },
  {
    id: 'dumps-ndarray',
    cause: '10',
    report: NDARRAY,
    title: 'json.dumps gets an array in a dict',
    ...ending(
      '    scores = np.round(model.predict(rows), 2)\n    return json.dumps({"scores": scores.tolist()})\n',
      '    scores = np.round(model.predict(rows), 2)\n    return json.dumps({"scores": scores})\n',
    ),
    visible: 'files',
    at: [SCORE, 'return json.dumps'],
  },
  {
    id: 'returns-numpy-integer',
    cause: '10',
    report: INT64,
    title: 'run() returns the index of the largest probability',
    ...ending(
      '    return {"label": int(np.argmax(model.predict_proba(rows)))}\n',
      '    return {"label": np.argmax(model.predict_proba(rows))}\n',
    ),
    visible: 'files',
    at: [SCORE, 'return {"label"'],
    expect: ['int64'],
  },
  {
    id: 'returns-dataframe',
    cause: '10',
    report: 'microsoft/AzureNotebooks#99',
    title: 'run() returns a DataFrame',
    good: WITH_PANDAS,
    fault: { edit: { [SCORE]: [['return table.to_dict(orient="records")', 'return table']] } },
    visible: 'files',
    at: [SCORE, 'return table'],
    expect: ['DataFrame'],
  },
  {
    id: 'returns-array-of-helper',
    cause: '10',
    report: SERVER_ROUTES,
    title: 'a helper makes the array',
    good: HELPERS,
    fault: { edit: { [SCORE]: [['scored(rows).tolist()', 'scored(rows)']] } },
    visible: 'files',
    at: [SCORE, 'return {"scores"'],
  },
  {
    id: 'returns-set',
    cause: '10',
    report: 'wenyang/azureml-v2-preview commit 4e4c00cf8',
    title: 'braces without a key make a set',
    ...ending('    return {"status": "running"}\n', '    return {"running"}\n'),
    visible: 'files',
    at: [SCORE, 'return {"running"}'],
  },
  {
    id: 'returns-date',
    cause: '10',
    report: SERVER_ROUTES,
    title: 'a date in the answer',
    good: change(SKLEARN, {
      edit: {
        [SCORE]: [
          ['import json\n', 'import datetime\nimport json\n'],
          [
            LAST,
            '    at = datetime.datetime.now()\n    return {"at": at.isoformat(), "scores": model.predict(rows).tolist()}\n',
          ],
        ],
      },
    }),
    fault: { edit: { [SCORE]: [['"at": at.isoformat()', '"at": at']] } },
    visible: 'files',
    at: [SCORE, 'return {"at"'],
  },
  {
    id: 'schema-other-name',
    cause: '10',
    report: 'Azure/InferenceSchema#15',
    title: '@input_schema describes a parameter that run() does not have',
    good: DESCRIBED,
    fault: { edit: { [SCORE]: [['@input_schema("applications"', '@input_schema("data"']] } },
    visible: 'files',
    at: [SCORE, '@input_schema("data"'],
    expect: ['applications'],
  },
  {
    id: 'batch-script',
    cause: '10',
    report: 'huyendt1610/mlops-with-github-and-azureml commit b73136ec4',
    title: 'a script for a batch endpoint',
    good: SKLEARN,
    fault: {
      edit: {
        [SCORE]: [
          [
            'def run(raw_data):\n    rows = np.array(json.loads(raw_data)["data"])\n    return model.predict(rows).tolist()\n',
            'def run(mini_batch):\n    scores = []\n    for path in mini_batch:\n        scores.extend(model.predict(np.load(path)).tolist())\n    return scores\n',
          ],
        ],
      },
    },
    visible: 'files',
    at: [SCORE, 'np.load(path)'],
    expect: ['batch endpoint'],
  },
  {
    id: 'body-not-parsed',
    cause: '10',
    report: SERVER_INPUT,
    title: 'run() uses the text of the request as a dict',
    good: SKLEARN,
    fault: { edit: { [SCORE]: [['json.loads(raw_data)["data"]', 'raw_data["data"]']] } },
    visible: 'files',
    at: [SCORE, 'raw_data["data"]'],
    expect: ['json.loads'],
  },
];
