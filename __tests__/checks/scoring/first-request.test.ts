import { testCheck } from '../table.js';
import { HAPPY, project } from './project.js';

const init = 'def init():\n    pass\n\n\n';

testCheck('scoring/first-request', [
  { claim: 'says nothing of plain functions', files: project(HAPPY), findings: [] },
  {
    claim: 'takes the headers and defaults',
    files: project(`${init}def run(data, request_headers, top=3):\n    return data\n`),
    findings: [],
  },
  {
    claim: 'takes the keys of a schema',
    files: project(
      `from inference_schema.schema_decorators import input_schema\n\n\n${init}@input_schema("a", 1)\n@input_schema("b", 1)\ndef run(a, b):\n    return a\n`,
    ),
    findings: [],
  },
  { claim: 'takes a stream', files: project(`${init}def run(data):\n    yield data\n`), findings: [] },
  {
    claim: 'finds a second parameter without a default',
    files: project(`${init}def run(data, top):\n    return data\n`),
    findings: ['src/score.py:5:15 error scoring/first-request/extra'],
    says: ['requires "top"', 'whole input as "data"', 'The container starts', '@input_schema("top", …)'],
  },
  {
    claim: 'warns of an async init',
    files: project(`async def init():\n    pass\n\n\ndef run(data):\n    return data\n`),
    findings: ['src/score.py:1:11 warning scoring/first-request/async-init'],
    says: ['init() is an "async def"', 'no model is loaded'],
  },
  {
    claim: 'warns of an async run',
    files: project(`${init}async def run(data):\n    return data\n`),
    findings: ['src/score.py:5:11 warning scoring/first-request/async-run'],
    says: ['run() is an "async def"', 'coroutine'],
  },
  {
    claim: 'warns of a yield in init',
    files: project(`def init():\n    yield\n\n\ndef run(data):\n    return data\n`),
    findings: ['src/score.py:1:5 warning scoring/first-request/generator-init'],
    says: ['generator'],
  },
]);
