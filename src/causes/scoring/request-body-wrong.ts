import { defineCause, step } from '../cause.js';
import { getLogs } from '../commands.js';

export default defineCause<'key' | 'what' | 'type'>({
  id: 'request-body-wrong',
  code: null,
  name: 'HTTP_400',
  retry: 'no',
  signatures: [
    {
      literals: ['a value is not provided for the'],
      pattern: /A value is not provided for the '(?<key>[\w.-]{1,80})' parameter/,
      examples: [
        "HttpResponseError: (None) A value is not provided for the 'input_data' parameter.",
        '{"message": "A value is not provided for the \'data\' parameter."}',
      ],
    },
    {
      literals: [
        'keyerror: data',
        'keyerror: input_data',
        'keyerror: inputs',
        'keyerror: input',
        'keyerror: columns',
        'keyerror: instances',
        'keyerror: dataframe_split',
        'keyerror: input_string',
        'keyerror: query',
        'keyerror: question',
        'keyerror: text',
        'keyerror: image',
      ],
      pattern:
        /(?<=line \d{1,6}, in (?:run|score|predict|inference)\b.{0,700})KeyError: '(?<key>data|input_data|inputs?|Inputs?|columns|instances|dataframe_split|dataframe_records|input_string|query|question|text|image)'/,
      confidence: 'likely',
      examples: [
        "Traceback (most recent call last):\n  File \"/var/azureml-app/src/score.py\", line 22, in run\n    rows = json.loads(raw)['data']\nKeyError: 'data'",
      ],
      never: ["KeyError: 'data'"],
    },
    {
      literals: [
        'jsondecodeerror',
        'the json object must be str, bytes or bytearray',
        'the input must be a json',
      ],
      pattern:
        /(?<=line \d{1,6}, in (?:run|score|predict|inference)\b.{0,900})(?:JSONDecodeError: (?<what>.{3,120})|(?<what2>the JSON object must be str, bytes or bytearray, not \w{2,20}))|[Tt]he input must be a JSON (?:dictionary|object|array)(?<what3>.{0,120})/,
      confidence: 'likely',
      examples: [
        'Traceback (most recent call last):\n  File "/var/azureml-app/src/score.py", line 18, in run\n    data = json.loads(raw)\n  File "/azureml-envs/a/lib/python3.10/json/__init__.py", line 346, in loads\n    return _default_decoder.decode(s)\njson.decoder.JSONDecodeError: Expecting value: line 1 column 1 (char 0)',
        'Traceback (most recent call last):\n  File "/var/azureml-app/src/score.py", line 18, in run\n    data = json.loads(raw)\nTypeError: the JSON object must be str, bytes or bytearray, not dict',
        "mlflow.exceptions.MlflowException: The input must be a JSON dictionary with exactly one of the input fields {'dataframe_split', 'instances', 'inputs', 'dataframe_records'}.",
      ],
    },
    {
      literals: [
        'this server could not understand',
        'request content-type was not application/json',
        'unsupported media type',
        'only supports the following content types',
        'unrecognized content type',
        'missing inputs or instances key',
        'request body is empty',
        'http content is null or empty',
        'input payload must be',
        'request body must be',
        'unable to parse the request body',
        'failed to parse the request body',
        'failed to parse request body',
        'invalid json in request',
        'invalid input format',
        'inconsistent with schema',
        'codec cant decode byte',
        'invalid input data',
        'body is not valid json',
        'sent a request that this server could not understand',
        'could not find input_data',
        'could not find data',
        'input_data is required',
        'data is required',
        'inputs is required',
      ],
      pattern:
        /request Content-Type was not '(?<type>application\/json)'|\b415\b.{0,40}[Uu]nsupported [Mm]edia [Tt]ype|[Uu]nsupported [Mm]edia [Tt]ype|only supports the following content types.{0,200}?Got '(?<what>[^']{0,60})'|Unrecognized content type|Missing '?inputs'? or '?instances'? key|[Rr]equest body is empty|HTTP content is null or empty|[Ii]nput payload must be .{3,80}|[Rr]equest body must be .{3,80}|[Ff]ailed to parse (?:the )?request body|Unable to parse the request body|[Ii]nvalid JSON in request|(?<what3>[Ii]nput data are inconsistent with schema)|(?<=line \d{1,6}, in (?:run|score|predict|inference)\b.{0,700})UnicodeDecodeError: (?<what4>.{3,100})|[Ii]nvalid input (?:format|data): ?(?<what2>.{3,120})|body is not valid JSON|sent a request that this server could not understand|[Cc]ould not find '?(?<key>input_data|data)'?|'?(?<key2>input_data|data|inputs)'? is required\b/,
      weight: 'symptom',
      examples: [
        "415 Unsupported Media Type: Did not attempt to load JSON data because the request Content-Type was not 'application/json'.",
        "This predictor only supports the following content types: Types: ['text/csv', 'application/json']. Got 'None'.",
        '{"error":{"code":400,"message":"Input Data Error. Input data are inconsistent with schema."}}',
        'File "/var/azureml-app/src/score.py", line 30, in run\n    text = raw.decode("utf-8")\nUnicodeDecodeError: \'utf-8\' codec can\'t decode byte 0xff in position 0: invalid start byte',
        "ERROR: Met error <class 'Exception'>:Invalid input format: expected a list of rows.",
        '{ "error": "Missing \'inputs\' or \'instances\' key" }',
        '{"message": "Failed to parse the request body as JSON"}',
        '<p>The browser (or proxy) sent a request that this server could not understand.</p>',
      ],
    },
  ],
  says: ({ key, what, type }) =>
    key
      ? `The request has no "${key}" in its body, which the scoring script or the server asks for.`
      : type
        ? `The request must be sent with the header Content-Type: ${type}.`
        : what
          ? `The body of the request is not what the scoring script expects: ${what}`.replace(
              /[^.:)?]$/,
              '$&.',
            )
          : 'The body of the request is not what the scoring script expects.',
  fix: ({ key, what, names }) => [
    /codec/.test(what ?? '') &&
      step(
        'The request is not text: for images and other files decorate run() with @rawhttp, or send base64 in JSON.',
      ),
    step('Send JSON, with the header Content-Type: application/json.'),
    key === 'input_data' || key === 'inputs' || key === 'dataframe_split'
      ? step(
          'An MLflow model without code takes {"input_data": {"columns": […], "index": […], "data": [[…]]}}.',
        )
      : key
        ? step(
            `Put "${key}" at the top level of the JSON. With @input_schema, the keys are the names of the arguments of run().`,
          )
        : step(
            'run(data) gets the body as text, and json.loads makes values of it; with @input_schema it gets values already.',
          ),
    step('See what run() made of it.', getLogs(names)),
  ],
  blame: { code: 'frame' },
  before: ['http-other', 'triton-request', 'exception-at-start'],
  preventedBy: ['scoring/first-request'],
  source: 'inference-schema 1.8, mlflow 2 and 3, flask 3, their own texts; reports of users',
  asOf: '2026-11',
});
