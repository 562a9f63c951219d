import { testCheck } from '../table.js';
import { conda, project } from './conda-project.js';
import { container } from './own-container.js';

const ID = 'environment/requirements-file';
const pip = (...lines: string[]) => project(conda([], lines));
const at = (message: string) => [`conda.yml:6:9 ${message}`];

testCheck(ID, [
  {
    claim: 'accepts requirements',
    files: pip('numpy==2.3.1', '--extra-index-url https://x.org/simple'),
    findings: [],
  },
  { claim: 'accepts a URL', files: pip('-r https://x.org/requirements.txt'), findings: [] },
  {
    claim: 'reports a missing file',
    files: pip('-r requirements.txt'),
    findings: at(`error ${ID}/missing`),
    says: ['requirements.txt does not exist'],
  },
  {
    claim: 'warns that a file is not sent',
    files: { ...pip('-r r.txt'), 'r.txt': 'numpy\n' },
    findings: at(`warning ${ID}/not-sent`),
    says: ['does not find r.txt'],
  },
  {
    claim: 'reports a folder',
    files: { ...pip('-r src'), 'src/': '' },
    findings: at(`error ${ID}/folder`),
    says: ['src is a folder'],
  },
  {
    claim: 'does not read a file outside the repository',
    files: pip('-r ../../r.txt'),
    findings: at(`warning ${ID}/not-sent`),
    notChecked: [`${ID} unknown-content`],
    says: ['../../r.txt could not be read'],
  },
  {
    claim: 'cannot read every encoding',
    files: { ...project(conda([], ['-r r.txt'])), 'r.txt': Buffer.from('\uFEFFnumpy', 'utf16le') } as never,
    findings: at(`warning ${ID}/not-sent`),
    notChecked: [`${ID} unknown-content`],
  },
  {
    claim: 'notes Windows line endings, and checks what is in the file',
    files: { ...pip('-r r.txt'), 'r.txt': 'numpy==2.3.1\r\npandas=2.3\r\n' },
    findings: [
      ...at(`warning ${ID}/not-sent`),
      `r.txt:1:1 notice ${ID}/windows-lines`,
      `r.txt:2:1 error ${ID}/single-equals`,
    ],
    says: ['r.txt has Windows line endings'],
  },
  {
    claim: 'follows files to other files, but not in a circle',
    files: { ...pip('-r a.txt'), 'a.txt': '-r b.txt\n', 'b.txt': '-r a.txt\n-r c.txt\n' },
    findings: [
      `a.txt:1:1 warning ${ID}/not-sent`,
      `b.txt:2:1 error ${ID}/missing`,
      ...at(`warning ${ID}/not-sent`),
    ],
  },
  {
    claim: 'reports the folder that conda built a package in, with the version in its name',
    files: pip('certifi @ file:///croot/certifi_1690232220950/work/certifi'),
    findings: at(`error ${ID}/file-address`),
    says: ['certifi==<version>'],
  },
  {
    claim: 'reads the version of a wheel',
    files: pip('torch @ file:///C:/Users/me/torch-2.3.1-cp311-cp311-win_amd64.whl'),
    findings: at(`error ${ID}/file-address`),
    says: ['torch==2.3.1'],
  },
  {
    claim: 'reports it in the requirements of a Dockerfile',
    files: container({
      requirements: 'uvicorn\nidna @ file:///C:/b/abs_94z0i5rknf/croot/idna_1714398847231/work\n',
    }),
    findings: [`docker/requirements.txt:2:1 error ${ID}/file-address`],
  },
  {
    claim: 'accepts a file that a Dockerfile names',
    files: container({
      dockerfile: `FROM python:3.12-slim\nCOPY . .\nRUN pip install -r requirements.txt ./dist/a.whl\n`,
    }),
    findings: [],
  },
  { claim: 'warns that a folder is not sent', files: pip('-e ./pkg'), findings: at(`warning ${ID}/local`) },
  {
    claim: 'warns that a wheel is not sent',
    files: pip('./w/a-1.0-py3-none-any.whl'),
    findings: at(`warning ${ID}/local`),
    says: ['"./w/a-1.0-py3-none-any.whl"'],
  },
  {
    claim: "reports conda's single equals sign",
    files: pip('numpy=2.3.1'),
    findings: at(`error ${ID}/single-equals`),
    says: ['numpy==2.3.1'],
  },
  {
    claim: 'reports a channel',
    files: pip('conda-forge::numpy=2.3'),
    findings: at(`error ${ID}/channel`),
    says: ['use for pip: numpy==2.3'],
  },
  {
    claim: 'reports a command',
    files: pip('pip install numpy'),
    findings: at(`error ${ID}/command`),
    says: ['Use only: numpy'],
  },
  {
    claim: 'reports an impossible version',
    files: pip('numpy==2.x'),
    findings: at(`error ${ID}/version`),
    says: ['"numpy==2.x"', 'numpy==1.2.3'],
  },
  {
    claim: 'reports an option',
    files: pip('--user'),
    findings: at(`error ${ID}/option`),
    says: ['"--user"'],
  },
  {
    claim: 'reports anything else',
    files: pip('numpy 2.3'),
    findings: at(`error ${ID}/unreadable-line`),
    says: ['"numpy 2.3"'],
  },
  { claim: 'accepts placeholders', files: pip('numpy==__VERSION__', '-r __FILE__'), findings: [] },
  {
    claim: 'points into quotes',
    files: pip('"numpy=2.3.1"'),
    findings: [`conda.yml:6:10 error ${ID}/single-equals`],
  },
]);
