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
    claim: 'accepts files that exist',
    files: project('COPY requirements.txt ./app /srv/'),
    findings: [],
  },
  {
    claim: 'resolves paths from the context, with or without a slash',
    files: project('COPY /requirements.txt ./app/ /x/'),
    findings: [],
  },
  { claim: 'accepts the whole context', files: project('COPY . .'), findings: [] },
  { claim: 'accepts JSON', files: project('COPY ["app/main.py", "/x/"]'), findings: [] },
  {
    claim: 'accepts names with spaces',
    files: project('COPY ["a b.txt", "/x/"]', { 'docker/a b.txt': '' }),
    findings: [],
  },
  { claim: 'skips other stages', files: project('COPY --from=tools /x /x'), findings: [] },
  {
    claim: 'skips URLs',
    files: project('ADD https://example.com/x.tar.gz git@github.com:me/x.git /x/'),
    findings: [],
  },
  {
    claim: 'skips text within the Dockerfile',
    files: project('COPY <<EOF /x.txt\nhello # x\nEOF'),
    findings: [],
  },
  { claim: 'skips variables', files: project('COPY ${DIR}/x $NAME /x/'), findings: [] },
  { claim: 'accepts a pattern that matches', files: project('COPY re*.txt a?p /x/'), findings: [] },
  {
    claim: 'finds a missing file',
    files: project('COPY --chown=app:app model.bin /x/'),
    findings: at(22, 'error', 'missing'),
    says: ['"model.bin"', 'context docker'],
  },
  {
    claim: 'finds it in a stage that another one copies from',
    files: {
      ...project(''),
      'docker/Dockerfile': 'FROM a:1 AS one\nADD gone.tar /\nFROM b:1\nCOPY --from=one /x /\n',
    },
    findings: at(5, 'error', 'missing'),
  },
  {
    claim: 'finds each of two, on their own lines',
    files: project('COPY nothing.py \\\n  # and\n  nowhere.py /x/'),
    findings: [
      ...at(6, 'error', 'missing'),
      'docker/Dockerfile:4:3 error environment/dockerfile-copy/missing',
    ],
  },
  {
    claim: 'suggests the file for a typo',
    files: project('COPY requirement.txt /x/'),
    findings: at(6, 'error', 'did-you-mean'),
    says: ['"requirements.txt"'],
  },
  {
    claim: 'finds a different letter case',
    files: project('COPY App/Main.py /x/'),
    findings: at(6, 'error', 'other-case'),
    says: ['Use "app/main.py"'],
  },
  {
    claim: 'warns where the job must create what the repository ignores',
    files: project('COPY dist /x/', { '.gitignore': 'dist/\n' }),
    findings: at(6, 'warning', 'made-by-job'),
    says: ['"dist"', '.gitignore'],
  },
  {
    claim: 'reports a path out of the context',
    files: project('COPY ../shared /x/', { 'shared/x.py': '' }),
    findings: at(6, 'error', 'above'),
    says: ['"../shared"', 'context docker'],
  },
  {
    claim: 'only warns where a builder reads it from the top of the context',
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
    claim: 'finds a folder whose files are all left out',
    files: project('COPY app /x/', { 'docker/.amlignore': '*.py\n' }),
    findings: at(6, 'error', 'not-uploaded'),
  },
  {
    claim: 'accepts a folder of which some files remain',
    files: project('COPY app /x/', { 'docker/.amlignore': '*.py\n', 'docker/app/x.txt': '' }),
    findings: [],
  },
  {
    claim: 'finds a file that .dockerignore keeps out',
    files: project('COPY app/main.py /x/', { 'docker/.dockerignore': '# all\n**/*.py\n' }),
    findings: at(6, 'warning', 'not-in-build'),
    says: ['docker/.dockerignore', '"**/*.py"'],
  },
  {
    claim: 'matches patterns of .dockerignore from the top of the context only',
    files: project('COPY app/main.py /x/', { 'docker/.dockerignore': '*.py\nmain.py\n' }),
    findings: [],
  },
  {
    claim: 'accepts exceptions of .dockerignore, also below an excluded folder',
    files: project('COPY app /x/', { 'docker/.dockerignore': '*\n!app/main.py\n' }),
    findings: [],
  },
  {
    claim: 'skips .dockerignore where the Dockerfile has its own',
    files: project('COPY app /x/', { 'docker/.dockerignore': '*\n', 'docker/Dockerfile.dockerignore': '' }),
    findings: [],
  },
  {
    claim: 'finds patterns that match nothing',
    files: project('COPY *.whl /x/'),
    findings: at(6, 'warning', 'no-match'),
    says: ['"*.whl"', 'context docker'],
  },
  {
    claim: 'accepts a pattern that matches nothing beside another source',
    files: project('COPY requirements.txt constraint*.txt /x/'),
    findings: [],
  },
  {
    claim: 'finds a comment after the sources',
    files: project('COPY app /x/ # the program'),
    findings: at(14, 'error', 'comment'),
    says: ['so COPY takes it'],
  },
]);
