import { testCheck } from '../table.js';
import { project } from './project.js';

const run = (signature: string, head = '') =>
  project(`${head}def init():\n    pass\n\n\ndef run(${signature}):\n    return None\n`);
const SCHEMA =
  'from inference_schema.schema_decorators import input_schema, output_schema\nfrom azureml_inference_server_http.api.aml_request import rawhttp\n\n\n';
const decorated = (decorators: string, signature: string) =>
  project(`${SCHEMA}def init():\n    pass\n\n\n${decorators}\ndef run(${signature}):\n    return None\n`);

testCheck('scoring/run-signature', [
  { claim: 'takes one argument', files: run('data'), findings: [] },
  { claim: 'takes the headers too', files: run('data, request_headers'), findings: [] },
  { claim: 'takes an argument by keyword only', files: run('*, data'), findings: [] },
  {
    claim: 'takes annotations and defaults',
    files: run('data: str = "", verbose: bool = False'),
    findings: [],
  },
  {
    claim: 'takes a schema',
    files: decorated('@input_schema("a", x)\n@input_schema("b", y)\n@output_schema(z)', 'a, b'),
    findings: [],
  },
  { claim: 'takes the raw request', files: decorated('@rawhttp', 'request'), findings: [] },
  {
    claim: 'is silent about another decorator',
    files: project('from tools import timed\n\n\n@timed\ndef run():\n    pass\n'),
    findings: [],
  },
  {
    claim: 'finds no argument',
    files: run(''),
    findings: ['src/score.py:5:5 error scoring/run-signature/no-input'],
    says: ['run() needs to accept an argument for input data.'],
  },
  {
    claim: 'finds the headers alone',
    files: run('request_headers'),
    findings: ['src/score.py:5:9 error scoring/run-signature/only-headers'],
    says: ['run() needs to accept an argument other than "request_headers".'],
  },
  {
    claim: 'finds *args',
    files: run('*args'),
    findings: ['src/score.py:5:9 error scoring/run-signature/vararg'],
    says: ['the parameter "*args"', 'cannot accept positional-only arguments'],
  },
  {
    claim: 'finds **kwargs',
    files: run('data, **kwargs'),
    findings: ['src/score.py:5:15 error scoring/run-signature/kwarg'],
    says: ['the parameter "**kwargs"'],
  },
  {
    claim: 'finds an argument by position only',
    files: run('data, /'),
    findings: ['src/score.py:5:9 error scoring/run-signature/positional-only'],
    says: ['takes "data" by position only', 'cannot accept positional-only arguments'],
  },
  {
    claim: 'finds both decorators',
    files: decorated('@rawhttp\n@input_schema("a", x)', 'a'),
    findings: ['src/score.py:9:1 error scoring/run-signature/both-decorators'],
    says: ['@input_schema, which', 'run() cannot be decorated with both @rawhttp and @input_schema'],
  },
  {
    claim: 'counts a method without self',
    files: project('class H:\n    def run(self):\n        pass\n\n\nh = H()\nrun = h.run\n'),
    findings: ['src/score.py:2:9 error scoring/run-signature/no-input'],
  },
  {
    claim: 'reads a lambda',
    files: project('run = lambda *args: args\n'),
    findings: ['src/score.py:1:14 error scoring/run-signature/vararg'],
  },
]);
