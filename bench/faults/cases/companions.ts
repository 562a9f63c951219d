/** 1c, 1d: a package that runs only beside another one, or with a library of the system, or with data of its own. */
import { change, type FaultCase, type Files } from '../case.ts';
import {
  adding,
  CONDA,
  CONTAINER,
  DEPLOYMENT,
  DOCKERFILE,
  dropping,
  SCORE,
  SERVER,
  SKLEARN,
} from '../projects.ts';

const REQUIREMENTS = 'docker/requirements.txt';
const APP = 'docker/app.py';

/** A script that uses one more package. */
function using(module: string, requirement: string): Files {
  return change(SKLEARN, {
    edit: {
      [SCORE]: [['import joblib\n', `import ${module}\nimport joblib\n`]],
      [CONDA]: [adding(requirement)],
    },
  });
}

/** A Flask application in place of the FastAPI one. */
const FLASK: Files = change(CONTAINER, {
  write: {
    [REQUIREMENTS]: 'flask==3.0.3\ngunicorn==23.0.0\n',
    [APP]: `from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/live")
@app.get("/ready")
def alive():
    return "ok"


@app.post("/score")
def score():
    return jsonify(request.get_json())
`,
  },
  edit: {
    [DOCKERFILE]: [
      [
        'CMD ["uvicorn", "app:app", "--host", "0.0.0.0", "--port", "8080"]',
        'CMD ["gunicorn", "--bind", "0.0.0.0:8080", "app:app"]',
      ],
    ],
  },
});

/** A transformer that torch runs. */
const TRANSFORMERS: Files = change(SKLEARN, {
  write: {
    [SCORE]: `import json
import os

from transformers import AutoModelForSequenceClassification, AutoTokenizer

parts = {}


def init():
    folder = os.path.join(os.environ["AZUREML_MODEL_DIR"], "model")
    parts["tokenizer"] = AutoTokenizer.from_pretrained(folder)
    parts["model"] = AutoModelForSequenceClassification.from_pretrained(folder)


def run(raw_data):
    batch = parts["tokenizer"](json.loads(raw_data)["texts"], return_tensors="pt", padding=True)
    return parts["model"](**batch).logits.argmax(-1).tolist()
`,
  },
  edit: { [CONDA]: [adding('transformers==4.46.3\n      - torch==2.6.0')] },
});

export const cases: readonly FaultCase[] = [
  {
    id: 'opencv-without-libgl',
    cause: '1d',
    report: 'Azure/MachineLearningNotebooks#1782, #1903',
    title: 'opencv-python on an image without libGL',
    good: using('cv2', 'opencv-python-headless==4.10.0.84'),
    fault: { edit: { [CONDA]: [['opencv-python-headless', 'opencv-python']] } },
    visible: 'files',
    at: [CONDA, 'opencv-python'],
    expect: ['opencv-python-headless', 'libGL'],
  },
  {
    id: 'lightgbm-on-slim',
    cause: '1d',
    report: 'lightgbm-org/LightGBM#2223',
    title: 'lightgbm on a slim image without libgomp',
    good: change(CONTAINER, {
      edit: {
        [REQUIREMENTS]: [['uvicorn==0.34.2\n', 'uvicorn==0.34.2\nlightgbm==4.6.0\n']],
        [APP]: [['from fastapi import FastAPI\n', 'import lightgbm as lgb\nfrom fastapi import FastAPI\n']],
        [DOCKERFILE]: [
          [
            'WORKDIR /app\n',
            'RUN apt-get update && apt-get install -y --no-install-recommends libgomp1\nWORKDIR /app\n',
          ],
        ],
      },
    }),
    fault: {
      edit: {
        [DOCKERFILE]: [['RUN apt-get update && apt-get install -y --no-install-recommends libgomp1\n', '']],
      },
    },
    visible: 'files',
    at: [REQUIREMENTS, 'lightgbm'],
    expect: ['libgomp'],
  },
  {
    id: 'psycopg2-on-slim',
    cause: '6',
    report: 'a public repository, not named: "Error: pg_config executable not found."',
    title: 'psycopg2 is compiled on an image without the headers of PostgreSQL',
    good: change(CONTAINER, {
      edit: { [REQUIREMENTS]: [['uvicorn==0.34.2\n', 'uvicorn==0.34.2\npsycopg2-binary==2.9.10\n']] },
    }),
    fault: { edit: { [REQUIREMENTS]: [['psycopg2-binary', 'psycopg2']] } },
    visible: 'files',
    at: [REQUIREMENTS, 'psycopg2'],
    expect: ['pg_config'],
  },
  {
    id: 'transformers-without-torch',
    cause: '1d',
    report:
      'a public repository, not named: "requires the PyTorch library but it was not found in your environment"',
    title: 'transformers without a framework',
    good: TRANSFORMERS,
    fault: { edit: { [CONDA]: [['      - torch==2.6.0\n', '']] } },
    visible: 'files',
    at: [SCORE, 'import AutoModelForSequenceClassification'],
    or: [[SCORE, 'AutoModelForSequenceClassification.from_pretrained']],
    expect: ['torch'],
  },
  {
    id: 'device-map-without-accelerate',
    cause: '1d',
    report: 'huggingface/transformers commit a0e7332 ("requires Accelerate: pip install accelerate")',
    title: 'device_map without accelerate',
    good: change(TRANSFORMERS, {
      edit: {
        [SCORE]: [
          [
            'AutoModelForSequenceClassification.from_pretrained(folder)',
            'AutoModelForSequenceClassification.from_pretrained(folder, device_map="auto")',
          ],
        ],
        [CONDA]: [adding('accelerate==1.1.1')],
      },
    }),
    fault: { edit: { [CONDA]: [dropping('accelerate==1.1.1')] } },
    visible: 'files',
    at: [SCORE, 'device_map'],
    expect: ['accelerate'],
  },
  {
    id: 'fastapi-form-without-multipart',
    cause: '1d',
    report: 'fastapi/fastapi#5144',
    title: 'a form of FastAPI without python-multipart',
    good: change(CONTAINER, {
      edit: {
        [APP]: [
          ['from fastapi import FastAPI\n', 'from fastapi import FastAPI, File\n'],
          [
            'def score(amounts: list[float]):\n    return [amount <= rules["limit"] for amount in amounts]\n',
            'def score(image: bytes = File(...)):\n    return {"size": len(image) <= rules["limit"]}\n',
          ],
        ],
        [REQUIREMENTS]: [['uvicorn==0.34.2\n', 'uvicorn==0.34.2\npython-multipart==0.0.20\n']],
      },
    }),
    fault: { edit: { [REQUIREMENTS]: [['python-multipart==0.0.20\n', '']] } },
    visible: 'files',
    at: [APP, 'import FastAPI, File'],
    or: [[APP, 'File(...)']],
    expect: ['python-multipart'],
  },
  {
    id: 'spacy-without-pipeline',
    cause: '1d',
    report: 'explosion/spaCy#4577 ("[E050] Can\'t find model")',
    title: 'a pipeline of spaCy that nothing installs',
    good: change(using('spacy', 'spacy==3.7.5'), {
      edit: {
        [CONDA]: [
          adding(
            'https://github.com/explosion/spacy-models/releases/download/en_core_web_sm-3.7.1/en_core_web_sm-3.7.1-py3-none-any.whl',
          ),
        ],
        [SCORE]: [['model = None\n', 'model = None\nnlp = spacy.load("en_core_web_sm")\n']],
      },
    }),
    fault: {
      edit: {
        [CONDA]: [
          dropping(
            'https://github.com/explosion/spacy-models/releases/download/en_core_web_sm-3.7.1/en_core_web_sm-3.7.1-py3-none-any.whl',
          ),
        ],
      },
    },
    visible: 'files',
    at: [SCORE, 'spacy.load'],
    expect: ['en_core_web_sm'],
  },
  {
    id: 'nltk-without-data',
    cause: '1d',
    report: 'nltk/nltk#3293 ("Resource punkt_tab not found")',
    title: 'NLTK reads data that nothing downloads',
    good: change(using('nltk', 'nltk==3.9.1'), {
      edit: {
        [SCORE]: [
          ['    global model\n', '    global model\n    nltk.download("punkt_tab")\n'],
          ['    rows = np.array(', '    nltk.word_tokenize("a b")\n    rows = np.array('],
        ],
      },
    }),
    fault: { edit: { [SCORE]: [['    nltk.download("punkt_tab")\n', '']] } },
    visible: 'files',
    at: [SCORE, 'word_tokenize'],
    expect: ['punkt_tab'],
  },
  {
    id: 'flask-beside-werkzeug-3',
    cause: '1c',
    report: 'HubSpot/private-app-starter#10, workos/python-flask-example-applications#57',
    title: 'flask 2.2.2 without a bound for werkzeug',
    good: change(FLASK, { edit: { [REQUIREMENTS]: [['flask==3.0.3', 'flask==2.2.2\nwerkzeug==2.2.3']] } }),
    fault: { edit: { [REQUIREMENTS]: [['werkzeug==2.2.3\n', '']] } },
    visible: 'files',
    at: [REQUIREMENTS, 'flask=='],
    expect: ['werkzeug', 'url_quote'],
  },
  {
    id: 'openai-beside-httpx',
    cause: '1c',
    report: 'openai/openai-python#1915',
    title: 'openai 1.40 without a bound for httpx',
    good: using('openai', 'openai==1.40.0\n      - httpx==0.27.2'),
    fault: { edit: { [CONDA]: [['      - httpx==0.27.2\n', '']] } },
    visible: 'files',
    at: [CONDA, 'openai=='],
    expect: ['httpx', 'proxies'],
  },
  {
    id: 'sentence-transformers-beside-hub',
    cause: '1c',
    report: 'huggingface/sentence-transformers#3001',
    title: 'sentence-transformers 2.2.2 without a bound for huggingface-hub',
    good: using('sentence_transformers', 'sentence-transformers==2.2.2\n      - huggingface-hub==0.25.2'),
    fault: { edit: { [CONDA]: [['      - huggingface-hub==0.25.2\n', '']] } },
    visible: 'files',
    at: [CONDA, 'sentence-transformers=='],
    expect: ['huggingface-hub'],
  },
  {
    id: 'tensorflow-beside-protobuf',
    cause: '1c',
    report: 'tensorflow/tensorflow#56266',
    title: 'TensorFlow 2.8.0 without a bound for protobuf',
    good: change(using('tensorflow', 'tensorflow==2.8.0\n      - protobuf==3.20.3'), {
      edit: {
        [CONDA]: [
          ['python=3.11', 'python=3.10'],
          ['numpy==2.2.6', 'numpy==1.26.4'],
        ],
      },
    }),
    fault: { edit: { [CONDA]: [['      - protobuf==3.20.3\n', '']] } },
    visible: 'files',
    at: [CONDA, 'tensorflow=='],
    expect: ['protobuf'],
  },
  {
    id: 'defaults-on-python-3-13',
    cause: '1c',
    report: 'recommenders-team/recommenders#2098',
    title: 'azureml-defaults on Python 3.13',
    good: change(SKLEARN, { edit: { [CONDA]: [['python=3.11', 'python=3.13']] } }),
    fault: { edit: { [CONDA]: [[SERVER, 'azureml-defaults']] } },
    visible: 'files',
    at: [CONDA, 'azureml-defaults'],
    expect: ['3.13'],
  },
  {
    id: 'cuda-on-cpu-size',
    cause: '14',
    report: 'a public repository, not named: "No CUDA GPUs are available"',
    title: 'the script moves the model to a GPU, and the size has none',
    good: change(TRANSFORMERS, {
      edit: {
        [SCORE]: [
          ['import os\n\nfrom', 'import os\n\nimport torch\nfrom'],
          ['parts = {}\n', 'parts = {}\nDEVICE = "cuda:0" if torch.cuda.is_available() else "cpu"\n'],
          ['from_pretrained(folder)\n\n\ndef run', 'from_pretrained(folder).to(DEVICE)\n\n\ndef run'],
        ],
      },
    }),
    fault: { edit: { [SCORE]: [['"cuda:0" if torch.cuda.is_available() else "cpu"', '"cuda:0"']] } },
    visible: 'files',
    at: [SCORE, '.to(DEVICE)'],
    or: [[DEPLOYMENT, 'instance_type:']],
    expect: ['GPU'],
  },
];
