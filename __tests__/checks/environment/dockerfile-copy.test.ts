import { deployment, testCheck } from '../table.js';

const build = deployment('environment:\n  build:\n    path: docker');
const project = (line: string, more: Record<string, string> = {}) => ({
  'blue.yml': build,
  'docker/Dockerfile': `FROM python:3.11\n${line}\n`,
  'docker/app/main.py': '',
  'docker/requirements.txt': '',
  ...more,
});
const at = (column: number, severity: string, message: string) => [
  `docker/Dockerfile:2:${column} ${severity} environment/dockerfile-copy/${message}`,
];

testCheck('environment/dockerfile-copy', [
  {
    claim: 'says nothing of what is there',
    files: project('COPY requirements.txt ./app /srv/'),
    findings: [],
  },
  {
    claim: 'starts at the context, with or without a slash',
    files: project('COPY /requirements.txt ./app/ /x/'),
    findings: [],
  },
  { claim: 'says nothing of the whole context', files: project('COPY . .'), findings: [] },
  { claim: 'says nothing of JSON', files: project('COPY ["app/main.py", "/x/"]'), findings: [] },
  {
    claim: 'says nothing of names with spaces',
    files: project('COPY ["a b.txt", "/x/"]', { 'docker/a b.txt': '' }),
    findings: [],
  },
  { claim: 'leaves other stages alone', files: project('COPY --from=tools /x /x'), findings: [] },
  {
    claim: 'leaves addresses alone',
    files: project('ADD https://example.com/x.tar.gz git@github.com:me/x.git /x/'),
    findings: [],
  },
  {
    claim: 'leaves text within the Dockerfile alone',
    files: project('COPY <<EOF /x.txt\nhello # x\nEOF'),
    findings: [],
  },
  { claim: 'is silent on variables', files: project('COPY ${DIR}/x $NAME /x/'), findings: [] },
  { claim: 'says nothing of a pattern that matches', files: project('COPY re*.txt a?p /x/'), findings: [] },
  {
    claim: 'finds what is not there',
    files: project('COPY --chown=app:app model.bin /x/'),
    findings: at(22, 'error', 'missing'),
    says: ['"model.bin"', 'context docker'],
  },
  {
    claim: 'finds it in a stage that is only copied from',
    files: {
      ...project(''),
      'docker/Dockerfile': 'FROM a:1 AS one\nADD gone.tar /\nFROM b:1\nCOPY --from=one /x /\n',
    },
    findings: at(5, 'error', 'missing'),
  },
  {
    claim: 'finds each of two on their own lines',
    files: project('COPY nothing.py \\\n  # and\n  nowhere.py /x/'),
    findings: [
      ...at(6, 'error', 'missing'),
      'docker/Dockerfile:4:3 error environment/dockerfile-copy/missing',
    ],
  },
  {
    claim: 'recognises a slip of the keyboard',
    files: project('COPY requirement.txt /x/'),
    findings: at(6, 'error', 'did-you-mean'),
    says: ['"requirements.txt"'],
  },
  {
    claim: 'finds another letter case',
    files: project('COPY App/Main.py /x/'),
    findings: at(6, 'error', 'other-case'),
    says: ['Use "app/main.py"'],
  },
  {
    claim: 'expects what the repository ignores to be made by the job',
    files: project('COPY dist /x/', { '.gitignore': 'dist/\n' }),
    findings: at(6, 'warning', 'made-by-job'),
  },
  {
    claim: 'refuses the way out of the context',
    files: project('COPY ../shared /x/', { 'shared/x.py': '' }),
    findings: at(6, 'error', 'above'),
  },
  {
    claim: 'is less sure where a builder takes the top of the context for it',
    files: project('COPY app/../../requirements.txt /x/'),
    findings: at(6, 'warning', 'above'),
  },
  {
    claim: 'finds a file that the upload leaves out, and the rule',
    files: project('COPY app/main.py /x/', { 'docker/.gitignore': 'app/\n' }),
    findings: at(6, 'error', 'not-uploaded'),
    says: ['docker/.gitignore', '"app/"'],
  },
  {
    claim: 'finds a folder of which nothing is left',
    files: project('COPY app /x/', { 'docker/.amlignore': '*.py\n' }),
    findings: at(6, 'error', 'not-uploaded'),
  },
  {
    claim: 'says nothing of a folder of which something is left',
    files: project('COPY app /x/', { 'docker/.amlignore': '*.py\n', 'docker/app/x.txt': '' }),
    findings: [],
  },
  {
    claim: 'finds a file that .dockerignore keeps out',
    files: project('COPY app/main.py /x/', { 'docker/.dockerignore': '# all\n**/*.py\n' }),
    findings: at(6, 'warning', 'not-in-build'),
    says: ['"**/*.py"'],
  },
  {
    claim: 'takes patterns of .dockerignore from the top of the context only',
    files: project('COPY app/main.py /x/', { 'docker/.dockerignore': '*.py\nmain.py\n' }),
    findings: [],
  },
  {
    claim: 'takes exceptions of .dockerignore, also below a folder that is kept out',
    files: project('COPY app /x/', { 'docker/.dockerignore': '*\n!app/main.py\n' }),
    findings: [],
  },
  {
    claim: 'leaves .dockerignore alone where the Dockerfile has one of its own',
    files: project('COPY app /x/', { 'docker/.dockerignore': '*\n', 'docker/Dockerfile.dockerignore': '' }),
    findings: [],
  },
  {
    claim: 'finds patterns that match nothing',
    files: project('COPY *.whl /x/'),
    findings: at(6, 'warning', 'no-match'),
  },
  {
    claim: 'lets a pattern match nothing where another source is there',
    files: project('COPY requirements.txt constraint*.txt /x/'),
    findings: [],
  },
  {
    claim: 'finds a comment that is none',
    files: project('COPY app /x/ # the program'),
    findings: at(14, 'error', 'comment'),
  },
]);
