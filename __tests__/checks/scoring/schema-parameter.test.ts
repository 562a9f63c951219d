import { type Row, testCheck } from '../table.js';
import { project } from './project.js';

const HEAD = `from inference_schema.parameter_types.standard_py_parameter_type import StandardPythonParameterType
from inference_schema.schema_decorators import input_schema, output_schema

SAMPLE = StandardPythonParameterType([1.0])


def init():
    pass


`;

const row = (claim: string, python: string, findings: string[] = [], says: string[] = []): Row => ({
  claim,
  files: project(HEAD + python),
  findings,
  says,
});

testCheck('scoring/schema-parameter', [
  row(
    'takes the name of the parameter',
    '@input_schema("data", SAMPLE)\n@output_schema(SAMPLE)\ndef run(data):\n    return data\n',
  ),
  row(
    'takes a keyword, and several',
    '@input_schema(param_name="a", param_type=SAMPLE)\n@input_schema("b", SAMPLE)\ndef run(a, b):\n    return a\n',
  ),
  row(
    'takes a name that it cannot read',
    '@input_schema(NAMES[0], SAMPLE)\ndef run(data):\n    return data\n',
  ),
  row(
    'takes another name that converts nothing',
    '@input_schema("Inputs", SAMPLE, convert_to_provided_type=False)\ndef run(data):\n    return data\n',
  ),
  row(
    'takes an optional one',
    '@input_schema("Inputs", SAMPLE, optional=True)\ndef run(data):\n    return data\n',
  ),
  row(
    'finds another name',
    '@input_schema("data", SAMPLE)\ndef run(rows):\n    return rows\n',
    ['src/score.py:11:15 error scoring/schema-parameter/other-name'],
    ['"data", which is no parameter of run(rows)', '@input_schema("rows", …)'],
  ),
  row(
    'finds another letter case, by a keyword and a name',
    'NAME = "Data"\n\n\n@input_schema(param_name=NAME, param_type=SAMPLE)\ndef run(data):\n    return data\n',
    ['src/score.py:14:26 error scoring/schema-parameter/other-name'],
  ),
  row(
    'finds a missing name',
    '@input_schema(StandardPythonParameterType([1.0]))\ndef run(data):\n    return data\n',
    ['src/score.py:11:2 error scoring/schema-parameter/no-name'],
  ),
  row(
    'finds a name of the output',
    '@input_schema("data", SAMPLE)\n@output_schema("result", SAMPLE)\ndef run(data):\n    return data\n',
    ['src/score.py:12:2 error scoring/schema-parameter/output-name'],
  ),
  row(
    'finds two outputs',
    '@input_schema("data", SAMPLE)\n@output_schema(SAMPLE)\n@output_schema(SAMPLE)\ndef run(data):\n    return data\n',
    ['src/score.py:13:1 error scoring/schema-parameter/output-twice'],
  ),
]);
