import { type Row, testCheck } from '../table.js';
import { project } from './project.js';

const HEAD =
  'import json\nimport os\n\nimport pandas as pd\nfrom PIL import Image\n\n\ndef init():\n    pass\n\n\n';

const row = (claim: string, python: string, findings: string[] = [], says: string[] = []): Row => ({
  claim,
  files: project(HEAD + python),
  findings,
  says,
});

testCheck('scoring/input-text', [
  row(
    'takes what it parses',
    'def run(data):\n    rows = json.loads(data)["rows"]\n    return [row.get("a") for row in rows]\n',
  ),
  row(
    'takes what it parses into the same name',
    'def run(data):\n    data = json.loads(data)\n    return data["rows"]\n',
  ),
  row('takes text', 'def run(data):\n    return data.strip().split(",")[0][1:]\n'),
  row(
    'takes an input that it asks about',
    'def run(data):\n    if isinstance(data, dict):\n        return data["rows"]\n    return json.loads(data)\n',
  ),
  row(
    'takes a schema',
    'from inference_schema.schema_decorators import input_schema\n\n\n@input_schema("data", SAMPLE)\ndef run(data):\n    return data["rows"]\n',
  ),
  row(
    'takes a raw request',
    'from azureml_inference_server_http.api.aml_request import rawhttp\n\n\n@rawhttp\ndef run(request):\n    return request.get("a")\n',
  ),
  row(
    'takes a loop over other files',
    'def run(data):\n    return [len(open(name).read()) for name in json.loads(data)["files"]]\n',
  ),
  row(
    'finds the files of a batch',
    'def run(mini_batch):\n    out = []\n    for file in mini_batch:\n        image = Image.open(file)\n        out.append(image.size)\n    return out\n',
    ['src/score.py:15:17 error scoring/input-text/batch-files'],
    ['batch endpoint', 'json.loads(mini_batch)'],
  ),
  row(
    'finds them under another name',
    'def run(file_list):\n    for at, file in enumerate(file_list):\n        print(at, os.path.basename(file))\n    return []\n',
    ['src/score.py:14:19 error scoring/input-text/batch-files'],
  ),
  row(
    'finds them in a comprehension',
    'def run(mini_batch):\n    return pd.concat([pd.read_csv(file) for file in mini_batch]).to_dict()\n',
    ['src/score.py:13:23 error scoring/input-text/batch-files'],
  ),
  row(
    'finds the rows of a batch',
    'def run(mini_batch):\n    return [row.a for row in mini_batch.itertuples()]\n',
    ['src/score.py:13:30 error scoring/input-text/batch-rows'],
  ),
  row(
    'finds a forgotten json.loads',
    'def run(data):\n    return data["rows"]\n',
    ['src/score.py:13:12 error scoring/input-text/not-parsed'],
    ['string indices must be integers'],
  ),
  row(
    'finds a method of dicts',
    'def run(data):\n    try:\n        return data.get("rows")\n    except Exception as error:\n        return str(error)\n',
    ['src/score.py:14:16 error scoring/input-text/not-parsed'],
    ["'str' object has no attribute 'get'"],
  ),
  row(
    'finds it where the name is assigned again',
    'def run(data):\n    data = pd.DataFrame(data["rows"])\n    return data.to_dict()\n',
    ['src/score.py:13:25 error scoring/input-text/not-parsed'],
  ),
]);
