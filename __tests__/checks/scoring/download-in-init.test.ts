import { testCheck } from '../table.js';
import { inInit, project } from './project.js';

const closed = { yaml: 'egress_public_network_access: disabled' };
const init = (lines: string, head: string, parts: Parameters<typeof project>[1] = closed) =>
  project(inInit(lines, head), parts);

testCheck('scoring/download-in-init', [
  {
    claim: 'is silent if outbound access is enabled',
    files: init('nltk.download("punkt")', 'import nltk', {}),
    findings: [],
  },
  {
    claim: 'takes a model from a folder',
    files: init(
      'AutoModel.from_pretrained(os.path.join(os.environ["AZUREML_MODEL_DIR"], "m"))\nAutoModel.from_pretrained("./m")',
      'import os\nfrom transformers import AutoModel',
    ),
    findings: [],
  },
  {
    claim: 'takes local files only',
    files: init(
      'AutoModel.from_pretrained("bert-base", local_files_only=True)',
      'from transformers import AutoModel',
    ),
    findings: [],
  },
  {
    claim: 'takes private addresses',
    files: init('requests.get("https://kv.vault.azure.net/secrets/x")', 'import requests'),
    findings: [],
  },
  {
    claim: 'is silent about run()',
    files: project('import nltk\n\n\ndef run(data):\n    nltk.download("punkt")\n', closed),
    findings: [],
  },
  {
    claim: 'warns of a download',
    files: init('nltk.download("punkt")', 'import nltk'),
    findings: ['src/score.py:5:5 warning scoring/download-in-init'],
    says: ['nltk.download in init()'],
  },
  {
    claim: 'warns of a model by name, at import',
    files: project(
      'from transformers import pipeline\n\nclassify = pipeline("sentiment-analysis", model="org/model")\n',
      closed,
    ),
    findings: ['src/score.py:3:12 warning scoring/download-in-init'],
    says: ['pipeline at the top level of the script'],
  },
  {
    claim: 'warns of an address',
    files: init('requests.get("https://example.com/model.bin")', 'import requests'),
    findings: ['src/score.py:5:5 warning scoring/download-in-init'],
  },
  {
    claim: 'notes one under a condition',
    files: init('if os.getenv("DOWNLOAD"):\n    nltk.download("punkt")', 'import os\nimport nltk'),
    findings: ['src/score.py:7:9 notice scoring/download-in-init'],
  },
]);
