import { testCheck } from '../table.js';
import { inInit, project } from './project.js';

const head = 'import os\nimport joblib';
const init = (lines: string, parts: Parameters<typeof project>[1] = {}) =>
  project(inInit(lines, head), parts);

testCheck('scoring/relative-path', [
  {
    claim: 'takes a path from the script',
    files: init('open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "labels.txt"))', {
      files: { 'src/labels.txt': '' },
    }),
    findings: [],
  },
  {
    claim: 'takes the model’s folder',
    files: init('joblib.load(os.path.join(os.environ["AZUREML_MODEL_DIR"], "m.pkl"))'),
    findings: [],
  },
  { claim: 'takes what the script writes', files: init('open("out.log", "w")'), findings: [] },
  {
    claim: 'takes what the script looks for first',
    files: init('if os.path.exists("m.pkl"):\n    joblib.load("m.pkl")'),
    findings: [],
  },
  {
    claim: 'takes what may be downloaded',
    files: init('download_model("m.pkl")\njoblib.load("m.pkl")'),
    findings: [],
  },
  {
    claim: 'takes paths of the image',
    files: init('open("/etc/hostname")\nopen("/opt/models/a.bin")'),
    findings: [],
  },
  {
    claim: 'is silent about run()',
    files: project('def init():\n    pass\n\n\ndef run(data):\n    return open("x.txt").read()\n'),
    findings: [],
  },
  {
    claim: 'is silent about the main guard',
    files: project('if __name__ == "__main__":\n    open("sample.json")\n'),
    findings: [],
  },
  {
    claim: 'takes a default for a local run',
    files: init('joblib.load(os.getenv("AZUREML_MODEL_DIR", "/var/azureml-app/azureml-models/m/1"))'),
    findings: [],
  },
  {
    claim: 'notes a file beside the script',
    files: init('open("labels.txt")', { files: { 'src/labels.txt': '' } }),
    findings: ['src/score.py:6:10 notice scoring/relative-path/beside'],
    says: ['"labels.txt"', 'the folder of the script, src.', '"labels.txt").'],
  },
  {
    claim: 'finds a part of the model',
    files: init('joblib.load("model/m.pkl")', {
      yaml: 'model:\n  path: ./model',
      files: { 'model/m.pkl': 'x' },
    }),
    findings: ['src/score.py:6:17 error scoring/relative-path/in-model'],
    says: ['"model/m.pkl", which is model/m.pkl, a part of the model', 'AZUREML_MODEL_DIR'],
  },
  {
    claim: 'finds the model itself by its bare name',
    files: init('joblib.load("m.pkl")', {
      yaml: 'model:\n  path: out/m.pkl',
      files: { 'out/m.pkl': 'x' },
    }),
    findings: ['src/score.py:6:17 error scoring/relative-path/in-model'],
    says: ['os.path.join(os.environ["AZUREML_MODEL_DIR"], "m.pkl")'],
  },
  {
    claim: 'finds a file of the model below another folder',
    files: init('joblib.load("files/m.pkl")', {
      yaml: 'model:\n  path: out',
      files: { 'out/best/m.pkl': 'x' },
    }),
    findings: ['src/score.py:6:17 error scoring/relative-path/in-model'],
    says: ['os.path.join(os.environ["AZUREML_MODEL_DIR"], "out/best/m.pkl")'],
  },
  {
    claim: 'finds a file outside of the code folder',
    files: init('open("config/app.json")', { files: { 'config/app.json': '{}' } }),
    findings: ['src/score.py:6:10 warning scoring/relative-path/elsewhere'],
    says: ['"config/app.json", which is config/app.json, outside of the code folder'],
  },
  {
    claim: 'finds a path that starts at the repository instead of the code folder',
    files: init('open("src/labels.txt")', { files: { 'src/labels.txt': '' } }),
    findings: ['src/score.py:6:10 warning scoring/relative-path/elsewhere-in-code'],
    says: ['the server starts in the folder of the script, src, and the file is src/labels.txt.'],
  },
  {
    claim: 'finds a file that is nowhere',
    files: init('joblib.load("m.pkl")'),
    findings: ['src/score.py:6:17 warning scoring/relative-path/nowhere'],
    says: ['opens "m.pkl", but neither src'],
  },
  {
    claim: 'finds one at import',
    files: project('import joblib\n\nmodel = joblib.load("./m.pkl")\n'),
    findings: ['src/score.py:3:21 warning scoring/relative-path/nowhere'],
  },
  {
    claim: 'reports a path once for each function that opens it',
    files: init('open("m.pkl")\nopen("m.pkl")\njoblib.load("m.pkl")'),
    findings: [
      'src/score.py:6:10 warning scoring/relative-path/nowhere',
      'src/score.py:8:17 warning scoring/relative-path/nowhere',
    ],
  },
  {
    claim: 'finds a path of Windows',
    files: init(String.raw`joblib.load("C:\\models\\m.pkl")`),
    findings: ['src/score.py:6:17 error scoring/relative-path/windows'],
    says: [String.raw`Windows path "C:\models\m.pkl"`],
  },
  {
    claim: 'finds a path of a compute instance',
    files: init('joblib.load("/home/azureuser/cloudfiles/m.pkl")'),
    findings: ['src/score.py:6:17 warning scoring/relative-path/machine'],
    says: ['"/home/azureuser/cloudfiles/m.pkl"'],
  },
  {
    claim: 'finds backslashes',
    files: init(String.raw`open("data\\labels.txt")`, { files: { 'src/data/labels.txt': '' } }),
    findings: ['src/score.py:6:10 error scoring/relative-path/backslash'],
    says: [String.raw`"data\labels.txt" with backslashes`, 'Use "data/labels.txt"'],
  },
  {
    claim: 'finds other letter case',
    files: init('open("Labels.txt")', { files: { 'src/labels.txt': '' } }),
    findings: ['src/score.py:6:10 warning scoring/relative-path/other-case'],
    says: ['"Labels.txt", but the file on disk is src/labels.txt'],
  },
  {
    claim: 'finds the hard-coded model folder',
    files: init('joblib.load("/var/azureml-app/azureml-models/credit/3/m.pkl")'),
    findings: ['src/score.py:6:17 warning scoring/relative-path/app-model'],
    says: ['hard-codes "/var/azureml-app/azureml-models/credit/3/m.pkl"'],
  },
  {
    claim: 'finds the hard-coded code folder',
    files: init('open("/var/azureml-app/src/labels.txt")'),
    findings: ['src/score.py:6:10 warning scoring/relative-path/app-folder'],
    says: ['hard-codes "/var/azureml-app/src/labels.txt"'],
  },
]);
