import { testCheck } from '../table.js';
import { inInit, project } from './project.js';

const BESIDE = 'os.path.join(os.path.dirname(__file__), "labels.json")';
const init = (lines: string, files: Record<string, string> = {}, yaml = '') =>
  project(inInit(lines), { files, yaml });
const ID = 'scoring/own-files';
const at = (severity: string, variant: string) => [`src/score.py:5:10 ${severity} ${ID}/${variant}`];

testCheck(ID, [
  {
    claim: 'accepts a file beside the script',
    files: init(`open(${BESIDE})`, { 'src/labels.json': '' }),
    findings: [],
  },
  {
    claim: 'accepts a folder',
    files: init('open(os.path.join(os.path.dirname(__file__), "a", "b"))', { 'src/a/b': '' }),
    findings: [],
  },
  {
    claim: 'is silent where the script looks first',
    files: init(`p = ${BESIDE}\nif os.path.exists(p):\n    open(p)`),
    findings: [],
  },
  {
    claim: 'is silent where the script catches',
    files: init(`try:\n    open(${BESIDE})\nexcept OSError:\n    pass`),
    findings: [],
  },
  { claim: 'is silent where the script writes', files: init(`open(${BESIDE}, "w")`), findings: [] },
  {
    claim: 'is silent where the script may download it',
    files: init(`x.download_file()\nopen(${BESIDE})`),
    findings: [],
  },
  { claim: 'is silent about a path in the log', files: init(`print(${BESIDE})`), findings: [] },
  {
    claim: 'is silent about the folder above',
    files: init('import sys\nsys.path.append(os.path.dirname(__file__) + "/..")'),
    findings: [],
  },
  {
    claim: 'is silent about own containers',
    files: init(`open(${BESIDE})`, {}, 'environment: {image: i:1, inference_config: {}}'),
    findings: [],
  },
  {
    claim: 'is silent about a rule for other files',
    files: init(`open(${BESIDE})`, { 'src/labels.json': '', 'src/.amlignore': '*.csv\n' }),
    findings: [],
  },
  {
    claim: 'is silent about a rule of the repository',
    files: init(`open(${BESIDE})`, { 'src/labels.json': '', '.gitignore': '*.json\n' }),
    findings: [],
  },
  {
    claim: 'is silent about a file that git ignores and a job makes',
    files: init(`open(${BESIDE})`, { '.gitignore': 'labels.json\n' }),
    findings: [],
  },
  {
    claim: 'finds a file that an .amlignore leaves out',
    files: init(`open(${BESIDE})`, { 'src/labels.json': '', 'src/.amlignore': '*.json\n' }),
    findings: at('error', 'left-out'),
    says: ['"*.json" in src/.amlignore', '"!labels.json"'],
  },
  {
    claim: 'finds a file that a .gitignore leaves out, with Windows line ends',
    files: init(`open(${BESIDE})`, { 'src/labels.json': '', 'src/.gitignore': '# x\r\n*.json\r\n' }),
    findings: at('error', 'left-out'),
  },
  {
    claim: 'finds one by its relative path',
    files: init('open("labels.json")', { 'src/labels.json': '', 'src/.gitignore': '*.json\n' }),
    findings: at('error', 'left-out'),
  },
  {
    claim: 'finds a file outside of the code folder',
    files: init('open(os.path.join(os.path.dirname(__file__), "..", "labels.json"))', { 'labels.json': '' }),
    findings: at('error', 'outside'),
    says: ['labels.json, which is outside of the code folder src'],
  },
  {
    claim: 'finds another letter case',
    files: init(`open(${BESIDE})`, { 'src/Labels.json': '' }),
    findings: at('error', 'other-case'),
  },
  {
    claim: 'warns of a file that is nowhere',
    files: init(`open(${BESIDE})`),
    findings: at('warning', 'missing'),
  },
]);
