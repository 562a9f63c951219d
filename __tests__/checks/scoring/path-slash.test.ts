import { testCheck } from '../table.js';
import { inInit, project } from './project.js';

const init = (lines: string, head = 'import os\nimport joblib') => project(inInit(lines, head));
const ENV = 'os.environ["AZUREML_MODEL_DIR"]';
const good = (claim: string, lines: string) => ({
  claim: `accepts ${claim}`,
  files: init(lines),
  findings: [],
});
const bad = (claim: string, lines: string, at: string, severity = 'error') => ({
  claim: `finds ${claim}`,
  files: init(lines),
  findings: [`src/score.py:${at} ${severity} scoring/path-slash`],
});

testCheck('scoring/path-slash', [
  good('a joined path', `joblib.load(os.path.join(${ENV}, "m.pkl"))`),
  good('a slash in the text', `joblib.load(${ENV} + "/m.pkl")`),
  good('a separator between', `joblib.load(${ENV} + os.sep + "m.pkl")`),
  good('a formatted path', `joblib.load(f"{${ENV.replaceAll('"', "'")}}/m.pkl")`),
  good('a format', `joblib.load("{}/m.pkl".format(${ENV}))`),
  good('a suffix of the folder', `print(${ENV} + "_old")`),
  good('a path that is asked for first', `p = ${ENV} + "m.pkl"\nif os.path.exists(p):\n    joblib.load(p)`),
  good(
    'an attempt with another way',
    `try:\n    joblib.load(${ENV} + "m.pkl")\nexcept OSError:\n    joblib.load(${ENV} + "/m.pkl")`,
  ),
  good('a line in the log', `print(${ENV} + " is the folder")`),
  good('another variable', 'joblib.load(os.environ["PREFIX"] + "m.pkl")'),
  bad('text behind the variable', `joblib.load(${ENV} + "m.pkl")`, '6:51'),
  bad('a folder behind it', `path = ${ENV} + "model/m.pkl"\njoblib.load(path)`, '6:46'),
  bad('a name behind a name', `root = os.getenv("AZUREML_MODEL_DIR")\njoblib.load(root + "m.pkl")`, '7:24'),
  bad('formatted text', `joblib.load(f"{os.getenv('AZUREML_MODEL_DIR')}m.pkl")`, '6:51'),
  bad('text behind the folder of the script', 'joblib.load(os.path.dirname(__file__) + "m.pkl")', '6:45'),
  bad('text below a condition', `if x:\n    joblib.load(${ENV} + "m.pkl")`, '7:55', 'warning'),
  bad(
    'a path that is asked for and given up',
    `p = ${ENV} + "m.pkl"\nif not os.path.exists(p):\n    raise OSError(p)\njoblib.load(p)`,
    '6:43',
  ),
]);
