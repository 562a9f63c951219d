import { deployment, testCheck } from '../table.js';

const model = (path: string, more = '') => deployment(`model:\n  path: ${path}${more}`);
const NAMED = '\n  name: credit\n  version: 3';
const there = { 'models/model.pkl': 'x' };
const POINTER =
  'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393\nsize 12345\n';

testCheck('paths/model', [
  {
    claim: 'says nothing of a file that is there',
    files: { 'blue.yml': model('models/model.pkl'), ...there },
    findings: [],
  },
  {
    claim: 'says nothing of a folder that is there',
    files: { 'blue.yml': model('./models/', NAMED), ...there },
    findings: [],
  },
  { claim: 'says nothing of a registered model', files: { 'blue.yml': deployment('') }, findings: [] },
  { claim: 'skips a placeholder', files: { 'blue.yml': model('./__MODEL_PATH__') }, findings: [] },
  {
    claim: 'leaves an empty text to the client, which ignores it',
    files: { 'blue.yml': model('""') },
    findings: [],
  },
  {
    claim: 'leaves a datastore alone',
    files: { 'blue.yml': model('azureml://datastores/d/paths/model', NAMED) },
    findings: [],
  },
  {
    claim: 'leaves https alone',
    files: { 'blue.yml': model('https://example.com/model', NAMED) },
    findings: [],
  },
  {
    claim: 'leaves blob storage alone',
    files: { 'blue.yml': model('wasbs://c@example.blob.core.windows.net/model', NAMED) },
    findings: [],
  },
  {
    claim: 'leaves a run of MLflow alone',
    files: { 'blue.yml': model('runs:/0123/model', NAMED) },
    findings: [],
  },
  {
    claim: 'finds that a model without a name is missing: the client refuses the file',
    files: { 'blue.yml': model('./model') },
    findings: ['blue.yml:7:9 error paths/model/missing'],
    says: ['run endpoint-preflight after that step', 'suppress'],
  },
  {
    claim: 'only warns where a name and a version delay the upload',
    files: { 'blue.yml': model('./model', NAMED) },
    findings: ['blue.yml:7:9 warning paths/model/missing-named'],
    says: ['run endpoint-preflight after that step'],
  },
  {
    claim: 'only warns where the name is still to be rendered',
    files: { 'blue.yml': model('./model', '\n  name: ${{ vars.NAME }}') },
    findings: ['blue.yml:7:9 warning paths/model/missing-named'],
    says: ['"./model"', 'relative to "./"'],
  },
  {
    claim: 'only warns where git ignores the path, so that the job must create it',
    files: { 'blue.yml': model('outputs/model'), '.gitignore': '# made by train.py\noutputs/\n' },
    findings: ['blue.yml:7:9 warning paths/model/made-by-job'],
    says: ['.gitignore keeps it out'],
  },
  {
    claim: 'reads a .gitignore of a folder below, and its exceptions',
    files: {
      'blue.yml': model('outputs/model.pkl'),
      '.gitignore': '*.pkl\n',
      'outputs/.gitignore': '!model.pkl\n',
    },
    findings: ['blue.yml:7:9 error paths/model/missing'],
  },
  {
    claim: 'suggests the file for a typo',
    files: { 'blue.yml': model('models/modle.pkl'), ...there },
    findings: ['blue.yml:7:9 error paths/model/did-you-mean'],
    says: ['Did you mean "models/model.pkl"?'],
  },
  {
    claim: 'reports a wrong letter case with or without a name',
    files: { 'blue.yml': model('models/Model.pkl', NAMED), ...there },
    findings: ['blue.yml:7:9 error paths/model/other-case'],
    says: ['Use "models/model.pkl"'],
  },
  {
    claim: 'reports a path from the root of the repository with or without a name',
    files: { 'endpoints/blue.yml': model('models', NAMED), ...there },
    findings: ['endpoints/blue.yml:7:9 error paths/model/from-root'],
    says: ['Use "../models"'],
  },
  {
    claim: 'refuses the name of a registered model',
    files: { 'blue.yml': model('azureml:credit:3', NAMED) },
    findings: ['blue.yml:7:9 error paths/model/reference'],
    says: ['model: azureml:credit:3'],
  },
  {
    claim: 'refuses an ARM id',
    files: { 'blue.yml': model('/subscriptions/0/resourceGroups/r') },
    findings: ['blue.yml:7:9 error paths/model/arm-id'],
    says: ['"/subscriptions/0/resourceGroups/r"', 'azureml:/subscriptions/'],
  },
  {
    claim: 'refuses an address that the client takes for a path',
    files: { 'blue.yml': model('file:///models/model.pkl', NAMED) },
    findings: ['blue.yml:7:9 error paths/model/no-address'],
    says: ['"file:///models/model.pkl"'],
  },
  {
    claim: 'leaves an address without a name to contract/model-definition',
    files: { 'blue.yml': model('azureml://jobs/j/outputs/artifacts/paths/model') },
    findings: [],
  },
  {
    claim: 'warns of an empty folder',
    files: { 'blue.yml': model('models'), 'models/': '' },
    findings: ['blue.yml:7:9 warning paths/model/empty'],
    says: ['"models"', 'relative to "./"'],
  },
  {
    claim: 'recognises a pointer of Git LFS',
    files: { 'blue.yml': model('models/model.pkl'), 'models/model.pkl': POINTER },
    findings: ['blue.yml:7:9 error paths/model/lfs-pointer'],
    says: ['lfs: true'],
  },
  {
    claim: 'recognises a pointer of Git LFS in a folder',
    files: {
      'blue.yml': model('models'),
      'models/MLmodel': 'flavors: {}\n',
      'models/data/model.pkl': POINTER,
    },
    findings: ['blue.yml:7:9 error paths/model/lfs-pointer'],
    says: ['models/data/model.pkl'],
  },
]);
