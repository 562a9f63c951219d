import { deployment, testCheck } from '../table.js';

const yaml = deployment('model:\n  path: models\n  type: triton_model', ['environment']);
const project = (config: string, file = '1/model.onnx', more: Record<string, string> = {}) => ({
  'blue.yml': yaml,
  'models/a/config.pbtxt': `${config}\n`,
  [`models/a/${file}`]: '',
  ...more,
});
const at = (place: string, severity: string, message: string) => [
  `models/a/config.pbtxt:${place} ${severity} triton/config/${message}`,
];

testCheck('triton/config', [
  {
    claim: 'says nothing of a matching configuration',
    files: project('name: "a"\nplatform: "onnxruntime_onnx"'),
    findings: [],
  },
  { claim: 'says nothing of an empty one', files: project(''), findings: [] },
  {
    claim: 'says nothing of other backends',
    files: project('backend: "fil"', '1/xgboost.model'),
    findings: [],
  },
  { claim: 'skips a configuration that it cannot parse', files: project('name: "b"\n}'), findings: [] },
  { claim: 'skips a template', files: project('name: "${NAME}"\nbackend: "${B}"'), findings: [] },
  {
    claim: 'finds another name than the folder has',
    files: project('# x\nname: "b"'),
    findings: at('2:7', 'error', 'name'),
    says: ['name: "a"'],
  },
  { claim: 'ignores names of other messages', files: project('input [ { name: "x" } ]'), findings: [] },
  {
    claim: 'recognises a backend in place of a platform',
    files: project('platform: "onnxruntime"'),
    findings: at('1:11', 'warning', 'platform'),
    says: ['onnxruntime_onnx'],
  },
  {
    claim: 'finds the file of another platform',
    files: project('platform: "tensorrt_plan"'),
    findings: at('1:11', 'error', 'other-file'),
    says: ['model.plan', 'model.onnx'],
  },
  {
    claim: 'finds the file of another backend, in the newest version',
    files: project('backend: "python"', '1/model.py', { 'models/a/10/model.onnx': '' }),
    findings: at('1:10', 'error', 'other-file'),
    says: ['version 10'],
  },
  {
    claim: 'accepts the file that is named',
    files: project('backend: "onnxruntime" default_model_filename: "net.onnx"', '1/net.onnx'),
    findings: [],
  },
  {
    claim: 'finds that the named file is missing',
    files: project('backend: "onnxruntime"\ndefault_model_filename: "net.onnx"'),
    findings: at('2:25', 'error', 'no-file'),
    says: ['"net.onnx"', 'contains model.onnx'],
  },
  {
    claim: 'waits for a download of the job',
    files: project('platform: "onnxruntime_onnx"', '1/.gitkeep'),
    findings: [],
  },
  {
    claim: 'skips chosen versions and files per GPU',
    files: project(
      'platform: "tensorrt_plan" cc_model_filenames [ { key: "7.5" value: "t4.plan" } ]',
      '1/t4.plan',
    ),
    findings: [],
  },
  {
    claim: 'finds a step whose model is missing',
    files: project(
      'platform: "ensemble"\nensemble_scheduling {\n  step [ { model_name: "b" }, { model_name: "gone" } ]\n}',
      '1/.gitkeep',
      {
        'models/b/1/model.onnx': '',
      },
    ),
    findings: at('3:45', 'error', 'step'),
    says: ['"gone"'],
  },
]);
