import { deployment, type Row, testCheck } from '../table.js';

const BLUE = deployment('code_configuration: {code: src, scoring_script: score.py}');
const PLAIN = 'import json\ndef init(): pass\ndef run(data): return json.loads(data)["data"]\n';
const SCHEMA = `from inference_schema.schema_decorators import input_schema
from inference_schema.parameter_types.standard_py_parameter_type import StandardPythonParameterType as T
def init(): pass
@input_schema("rows", T([[1.0]]))
@input_schema("method", T("fast"))
def run(rows, method="fast"): return rows
`;
const MLFLOW = deployment('model: {path: model, type: mlflow_model}', ['environment']);

function row(claim: string, sample: Record<string, string>, findings: string[] = [], script = PLAIN): Row {
  return { claim, files: { 'blue.yml': BLUE, 'src/score.py': script, ...sample }, findings };
}

testCheck('scoring/sample-request', [
  row('takes JSON of any form where run() gets the text', { 'sample-request.json': '{"data": [1]}' }),
  row('takes a list', { 'sample_input.json': '[1, 2]' }),
  row('is silent without a sample', {}),
  row('takes other JSON files', { 'config.json': '{broken', 'sample-request.yml': 'a: 1' }),
  row('finds what is no JSON', { 'sample-request.json': "{'data': [1]}" }, [
    'sample-request.json:1:1 warning scoring/sample-request/not-json',
  ]),
  row('finds an empty sample', { 'sample-data.json': '' }, [
    'sample-data.json:1:1 warning scoring/sample-request/not-json',
  ]),
  row('takes the keys of @input_schema', { 'sample-request.json': '{"rows": [[1]]}' }, [], SCHEMA),
  row(
    'finds a key of @input_schema that is missing',
    { 'sample-request.json': '{"data": [[1]]}' },
    ['sample-request.json:1:1 warning scoring/sample-request/missing-key'],
    SCHEMA,
  ),
  row(
    'finds a list where @input_schema wants an object',
    { 'sample-request.json': '[[1]]' },
    ['sample-request.json:1:1 warning scoring/sample-request/no-object'],
    SCHEMA,
  ),
  row(
    'takes names that it cannot read',
    { 'sample-request.json': '[[1]]' },
    [],
    SCHEMA.replace('"rows"', 'NAMES[0]'),
  ),
  {
    claim: 'takes input_data for an MLflow model without a script',
    files: {
      'blue.yml': MLFLOW,
      'model/MLmodel': 'flavors: {python_function: {}}\n',
      'sample-request.json': '{"input_data": {"data": [[1]]}}',
    },
    findings: [],
  },
  {
    claim: 'finds another key for an MLflow model without a script',
    files: {
      'blue.yml': MLFLOW,
      'model/MLmodel': 'flavors: {python_function: {}}\n',
      'sample-request.json': '{"dataframe_split": {"data": [[1]]}}',
    },
    findings: ['sample-request.json:1:1 warning scoring/sample-request/no-input-data'],
    says: ['but "dataframe_split"'],
  },
  {
    claim: 'is silent where several deployments share the folder',
    files: {
      'blue.yml': BLUE,
      'green.yml': BLUE.replace('blue', 'green'),
      'src/score.py': PLAIN,
      'sample-request.json': '{',
    },
    findings: [],
  },
]);
