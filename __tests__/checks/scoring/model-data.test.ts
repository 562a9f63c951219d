import { environment } from '../environment/exported.js';
import { APP, container } from '../environment/own-container.js';
import { testCheck } from '../table.js';

const ID = 'scoring/model-data';
const WHEEL =
  'https://github.com/explosion/spacy-models/releases/download/en_core_web_sm-3.7.1/en_core_web_sm-3.7.1-py3-none-any.whl';
const load = 'import spacy\nnlp = spacy.load("en_core_web_sm")\n';
const spacy = (script = load, pip: readonly string[] = [], conda: readonly string[] = []) =>
  environment({ pip: ['spacy==3.7.5', ...pip], conda, script });
const nltk = (script: string) => environment({ pip: ['nltk==3.9.1'], script });

testCheck(ID, [
  {
    claim: 'finds a pipeline that nothing installs',
    files: spacy(),
    findings: [`src/score.py:2:7 error ${ID}/spacy`],
    says: ['E050'],
  },
  {
    claim: 'finds it in a function',
    files: spacy('from spacy import load\ndef parts():\n    return load("de_core_news_md")\n'),
    findings: [`src/score.py:3:12 warning ${ID}/spacy`],
  },
  ...[WHEEL, `en_core_web_sm @ ${WHEEL}`, 'en-core-web-sm==3.7.1'].map(line => ({
    claim: `accepts ${line.slice(0, 30)}`,
    files: spacy(load, [line]),
    findings: [],
  })),
  {
    claim: 'accepts conda’s package',
    files: spacy(load, [], ['spacy-model-en_core_web_sm=3.7.1']),
    findings: [],
  },
  {
    claim: 'accepts a download',
    files: spacy(`import spacy.cli\nspacy.cli.download("en_core_web_sm")\n${load}`),
    findings: [],
  },
  {
    claim: 'accepts a command',
    files: spacy(`import os\nos.system("python -m spacy download en_core_web_sm")\n${load}`),
    findings: [],
  },
  {
    claim: 'accepts a folder',
    files: spacy('import os\nimport spacy\nnlp = spacy.load(os.environ["AZUREML_MODEL_DIR"])\n'),
    findings: [],
  },
  {
    claim: 'finds it in an own container',
    files: container({ app: load + APP, requirements: 'spacy\nfastapi\n' }),
    findings: [`docker/app.py:2:7 error ${ID}/spacy`],
    says: ['python -m spacy download'],
  },
  {
    claim: 'accepts a step of the build',
    files: container({
      app: load + APP,
      requirements: 'spacy\nfastapi\n',
      start: 'RUN python -m spacy download en_core_web_sm\nCMD uvicorn app:app\n',
    }),
    findings: [],
  },
  {
    claim: 'finds stopwords without their data',
    files: nltk('from nltk.corpus import stopwords\nWORDS = stopwords.words("english")\n'),
    findings: [`src/score.py:2:9 warning ${ID}/nltk`],
  },
  {
    claim: 'accepts a download of NLTK',
    files: nltk('import nltk\nnltk.download("punkt")\nnltk.word_tokenize("a")\n'),
    findings: [],
  },
  {
    claim: 'accepts a path for the data',
    files: nltk('import nltk\nnltk.data.path.append("data")\nnltk.word_tokenize("a")\n'),
    findings: [],
  },
  {
    claim: 'accepts what needs no data',
    files: nltk('from nltk.stem import PorterStemmer\nPorterStemmer().stem("a")\n'),
    findings: [],
  },
]);
