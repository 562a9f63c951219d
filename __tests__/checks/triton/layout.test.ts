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
    claim: 'accepts a model that is a folder',
    files: project(['models/a/1/model.savedmodel/saved_model.pb']),
    findings: [],
  },
  {
    claim: 'accepts an ensemble, which has no files',
    files: project(['models/e/1/.gitkeep'], { 'models/e/config.pbtxt': 'platform: "ensemble"\n' }),
    findings: [],
  },
  { claim: 'waits for a download of the job', files: project(['models/.placeholder']), findings: [] },
  {
    claim: 'ignores hidden folders',
    files: project(['models/a/1/model.onnx', 'models/.cache/x']),
    findings: [],
  },
  {
    claim: 'finds a model of PyTorch without a configuration',
    files: project(['models/a/1/model.pt']),
    findings: ['blue.yml:6:9 error triton/layout/no-config'],
    says: ['pytorch_libtorch'],
  },
  {
    claim: 'accepts a model of PyTorch with a configuration',
    files: project(['models/a/1/model.pt', 'models/a/config.pbtxt']),
    findings: [],
  },
  {
    claim: 'ignores a container of your own',
    files: {
      'blue.yml': deployment('model:\n  path: models\n  type: triton_model\nenvironment: azureml:server:1'),
      'models/model.onnx': '',
    },
    findings: [],
  },
  {
    claim: 'ignores other types',
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
    says: ['"model.onnx", a file'],
  },
  {
    claim: 'finds a folder that has only the file',
    files: project(['models/model.onnx']),
    findings: at('error', 'no-model'),
    says: ['model.onnx'],
  },
  {
    claim: 'warns of the folder of one model',
    files: project(['models/1/model.onnx', 'models/labels.txt']),
    findings: at('warning', 'model-folder'),
    says: ['"models"', './models for models/<model>/1/model.onnx'],
  },
  {
    claim: 'warns of the folder of one model that has a configuration',
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
    claim: 'finds versions that are not numbers, or begin with 0',
    files: project(['models/a/v1/model.onnx', 'models/b/01/model.onnx']),
    findings: [...at('error', 'no-version'), ...at('error', 'no-version')],
  },
  {
    claim: 'expects the job to download what git ignores',
    files: project(['models/a/config.pbtxt'], { '.gitignore': '*.onnx\n' }),
    findings: at('warning', 'made-by-job'),
    says: ['.gitignore keeps models out', 'config.pbtxt'],
  },
  {
    claim: 'expects the same of a folder without any model',
    files: project(['models/README.md'], { '.gitignore': 'models/*/\n' }),
    findings: [],
  },
  {
    claim: 'warns of a folder that is not a model',
    files: project(['models/a/1/model.onnx', 'models/docs/index.md']),
    findings: at('warning', 'stray'),
    says: ['"docs"'],
  },
  {
    claim: 'ignores what is not uploaded',
    files: project(['models/a/1/model.onnx', 'models/docs/index.md'], { 'models/.amlignore': 'docs/\n' }),
    findings: [],
  },
  {
    claim: 'finds a file name that Triton does not know',
    files: project(['models/a/1/densenet.onnx']),
    findings: at('error', 'file-name'),
    says: ['densenet.onnx'],
  },
  {
    claim: 'finds it next to a configuration without a backend',
    files: project(['models/a/1/densenet.onnx'], { 'models/a/config.pbtxt': 'max_batch_size: 8\n' }),
    findings: at('error', 'file-name'),
  },
  {
    claim: 'accepts any name next to a configuration that has a backend, or cannot be parsed',
    files: project(['models/a/1/densenet.onnx', 'models/b/1/x.bin'], {
      'models/a/config.pbtxt': 'backend: "own"\n',
      'models/b/config.pbtxt': 'name: {{ name }}\n',
    }),
    findings: [],
  },
]);
