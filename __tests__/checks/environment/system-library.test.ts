import { testCheck } from '../table.js';
import { environment } from './exported.js';
import { APP, container, DOCKERFILE, SERVE } from './own-container.js';

const ID = 'environment/system-library';
const cv = (line: string, more: Parameters<typeof environment>[0] = {}) =>
  environment({ pip: [line], script: 'import cv2\n', ...more });
const slim = (requirement: string, module: string, before = '', image = 'python:3.12-slim') =>
  container({
    requirements: `${requirement}\n`,
    app: `import ${module}\n${APP}`,
    dockerfile: `${DOCKERFILE.replace('FROM python:3.12-slim', `FROM ${image}\n${before}`.trim())}${SERVE}`,
  });
const apt = (...names: string[]) =>
  `RUN apt-get update && apt-get install -y --no-install-recommends \\\n    ${names.join(' \\\n    ')} \\\n && rm -rf /var/lib/apt/lists/*`;
const inRequirements = [`docker/requirements.txt:1:1 warning ${ID}`];

testCheck(ID, [
  {
    claim: 'finds opencv-python on an image of Azure ML',
    files: cv('opencv-python==4.10.0.84'),
    findings: [`conda.yml:6:9 warning ${ID}`],
    says: ['opencv-python-headless', 'libGL.so.1'],
  },
  {
    claim: 'finds what brings it',
    files: environment({ pip: ['ultralytics==8.3.0'] }),
    findings: [`conda.yml:6:9 warning ${ID}`],
    says: ['brings opencv-python'],
  },
  { claim: 'accepts the headless one', files: cv('opencv-python-headless'), findings: [] },
  { claim: 'accepts both', files: cv('opencv-python\n      - opencv-python-headless'), findings: [] },
  {
    claim: 'accepts conda’s own',
    files: environment({ conda: ['opencv'], script: 'import cv2\n' }),
    findings: [],
  },
  { claim: 'accepts a library of conda', files: cv('opencv-python', { conda: ['libgl'] }), findings: [] },
  {
    claim: 'leaves a package that no script imports alone',
    files: environment({ pip: ['opencv-python'] }),
    findings: [],
  },
  {
    claim: 'leaves unknown images alone',
    files: {
      ...cv('opencv-python'),
      'blue.yml': (cv('')['blue.yml'] ?? '').replace(
        'mcr.microsoft.com/azureml/openmpi4.1.0-ubuntu22.04:20250601.v1',
        'example.azurecr.io/cv:1',
      ),
    },
    findings: [],
  },
  {
    claim: 'finds lightgbm on a slim image',
    files: slim('lightgbm==4.6.0', 'lightgbm'),
    findings: inRequirements,
    says: ['libgomp1'],
  },
  { claim: 'accepts libgomp1', files: slim('lightgbm', 'lightgbm', apt('curl', 'libgomp1')), findings: [] },
  { claim: 'accepts a compiler', files: slim('lightgbm', 'lightgbm', apt('build-essential')), findings: [] },
  { claim: 'accepts the whole image', files: slim('lightgbm', 'lightgbm', '', 'python:3.12'), findings: [] },
  { claim: 'accepts xgboost, whose wheels hold a copy', files: slim('xgboost', 'xgboost'), findings: [] },
  {
    claim: 'leaves packages from a variable alone',
    files: slim('lightgbm', 'lightgbm', 'RUN apt-get install -y $PACKAGES'),
    findings: [],
  },
  {
    claim: 'finds opencv-python on the whole image',
    files: slim('opencv-python', 'cv2', '', 'python:3.12'),
    findings: inRequirements,
  },
  {
    claim: 'accepts libgl1',
    files: slim('opencv-python', 'cv2', apt('libgl1', 'libglib2.0-0')),
    findings: [],
  },
  { claim: 'accepts ffmpeg', files: slim('opencv-python', 'cv2', apt('ffmpeg')), findings: [] },
  {
    claim: 'finds psycopg2',
    files: slim('psycopg2==2.9.10', 'psycopg2'),
    findings: inRequirements,
    says: ['psycopg2-binary'],
  },
  {
    claim: 'accepts psycopg2 with its headers',
    files: slim('psycopg2', 'psycopg2', apt('gcc', 'libpq-dev')),
    findings: [],
  },
  {
    claim: 'finds pytesseract without tesseract',
    files: slim('pytesseract', 'pytesseract'),
    findings: inRequirements,
  },
]);
