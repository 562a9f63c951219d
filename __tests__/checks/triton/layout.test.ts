import { deployment, testCheck } from '../table.js';

const triton = (path: string) => deployment(`model:\n  path: ${path}\n  type: triton_model`, ['environment']);
const project = (names: readonly string[], more: Record<string, string> = {}) => ({
  'blue.yml': triton('models'),
  ...Object.fromEntries(names.map(name => [name, ''])),
  ...more,
});
const at = (severity: string, message: string) => [`blue.yml:6:9 ${severity} triton/layout/${message}`];

testCheck('triton/layout', [
  { claim: 'says nothing of the documented layout', files: project(['models/a/1/model.onnx']), findings: [] },
  {
    claim: 'says nothing of versions, labels, configurations and other files',
    files: project(
      ['models/a/1/model.plan', 'models/a/12/model.plan', 'models/a/labels.txt', 'models/README.md'],
      {
        'models/a/config.pbtxt': 'platform: "tensorrt_plan"\n',
      },
    ),
    findings: [],
  },
  {
    claim: 'takes folders for models',
    files: project(['models/a/1/model.savedmodel/saved_model.pb']),
    findings: [],
  },
  {
    claim: 'takes an ensemble, which has no files',
    files: project(['models/e/1/.gitkeep'], { 'models/e/config.pbtxt': 'platform: "ensemble"\n' }),
    findings: [],
  },
  { claim: 'waits for what a job will fetch', files: project(['models/.placeholder']), findings: [] },
  {
    claim: 'leaves hidden folders alone',
    files: project(['models/a/1/model.pt', 'models/.cache/x']),
    findings: [],
  },
  {
    claim: 'leaves an own container alone',
    files: {
      'blue.yml': deployment('model:\n  path: models\n  type: triton_model\nenvironment: azureml:server:1'),
      'models/model.onnx': '',
    },
    findings: [],
  },
  {
    claim: 'leaves other types alone',
    files: {
      'blue.yml': deployment('model:\n  path: models\n  type: mlflow_model'),
      'models/model.onnx': '',
    },
    findings: [],
  },
  {
    claim: 'finds a file',
    files: { 'blue.yml': triton('model.onnx'), 'model.onnx': '' },
    findings: at('error', 'file'),
  },
  {
    claim: 'finds a folder that only holds the file',
    files: project(['models/model.onnx']),
    findings: at('error', 'no-model'),
    says: ['model.onnx'],
  },
  {
    claim: 'doubts the folder of one model',
    files: project(['models/1/model.onnx', 'models/labels.txt']),
    findings: at('warning', 'model-folder'),
  },
  {
    claim: 'doubts the folder of one model that has a configuration',
    files: project(['models/config.pbtxt', 'models/x/model.onnx']),
    findings: at('warning', 'model-folder'),
  },
  {
    claim: 'finds a model without a version',
    files: project(['models/a/model.onnx', 'models/b/1/model.onnx']),
    findings: at('error', 'no-version'),
    says: ['"a"', 'a/1/'],
  },
  {
    claim: 'finds versions that are no numbers, or begin with 0',
    files: project(['models/a/v1/model.onnx', 'models/b/01/model.onnx']),
    findings: [...at('error', 'no-version'), ...at('error', 'no-version')],
  },
  {
    claim: 'expects a job to fetch what the repository ignores',
    files: project(['models/a/config.pbtxt'], { '.gitignore': '*.onnx\n' }),
    findings: at('warning', 'made-by-job'),
  },
  {
    claim: 'expects so of a folder without any model',
    files: project(['models/README.md'], { '.gitignore': 'models/*/\n' }),
    findings: [],
  },
  {
    claim: 'tells of a folder that is no model',
    files: project(['models/a/1/model.onnx', 'models/docs/index.md']),
    findings: at('warning', 'stray'),
    says: ['"docs"'],
  },
  {
    claim: 'leaves out what is not uploaded',
    files: project(['models/a/1/model.onnx', 'models/docs/index.md'], { 'models/.amlignore': 'docs/\n' }),
    findings: [],
  },
  {
    claim: 'finds a name that Triton does not know',
    files: project(['models/a/1/densenet.onnx']),
    findings: at('error', 'file-name'),
    says: ['densenet.onnx'],
  },
  {
    claim: 'finds it beside a configuration that says nothing of it',
    files: project(['models/a/1/densenet.onnx'], { 'models/a/config.pbtxt': 'max_batch_size: 8\n' }),
    findings: at('error', 'file-name'),
  },
  {
    claim: 'leaves names to a configuration that knows the backend, or is not understood',
    files: project(['models/a/1/densenet.onnx', 'models/b/1/x.bin'], {
      'models/a/config.pbtxt': 'backend: "own"\n',
      'models/b/config.pbtxt': 'name: {{ name }}\n',
    }),
    findings: [],
  },
]);
