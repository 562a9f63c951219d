import { expect, test } from '@jest/globals';
import { fixedFiles } from '../../../src/run/fix.js';
import { kubernetesDeployment } from '../contract/samples.js';
import { answersOver, brief, checkById, makeProject } from '../project.js';
import { deployment, testCheck } from '../table.js';
import { model } from './samples.js';

const UNTYPED = deployment('model:\n  path: ./model  # ours\ninstance_type: Standard_DS3_v2', [
  'environment',
]);
const CUSTOM = deployment('model:\n  path: ./model\n  type: custom_model', ['environment']);
const ROUTE = '{path: /, port: 80}';
const OWN = `environment: {image: i:1, inference_config: {liveness_route: ${ROUTE}, readiness_route: ${ROUTE}, scoring_route: ${ROUTE}}}`;
const AT = 'model:\n  path: ./model';

testCheck('mlflow/model-type', [
  { claim: 'accepts a model with the right type', files: model(), findings: [] },
  {
    claim: 'reports a model without a type',
    files: model({ 'blue.yml': UNTYPED }),
    findings: ['blue.yml:4:1 error mlflow/model-type'],
    says: ['(MissingDriverProgram)'],
  },
  {
    claim: 'reports the type custom_model',
    files: model({ 'blue.yml': CUSTOM }),
    findings: ['blue.yml:7:9 error mlflow/model-type'],
  },
  {
    claim: 'warns on Kubernetes',
    files: {
      ...model({ 'blue.yml': undefined }),
      'k.yml': kubernetesDeployment(`${AT}\nenvironment: {image: i:1}`),
    },
    findings: ['k.yml:5:1 warning mlflow/model-type/with-environment'],
    says: ['code_configuration'],
  },
  {
    claim: 'reports a model with an environment and no script',
    files: model({ 'blue.yml': deployment(`${AT}\nenvironment: {image: i:1}`) }),
    findings: ['blue.yml:5:1 error mlflow/model-type/with-environment'],
  },
  {
    claim: 'notes it if a registered environment may be a custom container',
    files: model({ 'blue.yml': deployment(AT) }),
    findings: ['blue.yml:6:1 notice mlflow/model-type/with-registered'],
    says: ['inference_config'],
  },
  {
    claim: 'accepts a script, a custom container, other types of model, and unknown ones',
    files: {
      ...model({
        'blue.yml': deployment(`${AT}\ncode_configuration: {code: ./src, scoring_script: score.py}`),
      }),
      'own.yml': deployment(`${AT}\n${OWN}`),
      'plain.yml': deployment('model: {path: ./plain}', ['environment']),
      'triton.yml': deployment('model: {path: ./model, type: triton_model}', ['environment']),
      'later.yml': deployment('model: {path: ./model, type: $(TYPE)}', ['environment']),
      'waiting.yml': deployment(`${AT}\nenvironment: $(ENV)`),
      'cloud.yml': deployment('model: {name: m, path: "azureml://datastores/d/paths/model"}', [
        'environment',
      ]),
      'plain/model.pkl': '',
    },
    findings: [],
  },
]);

test('there is one finding, not a second one of contract/deployment-mode', async () => {
  const checks = ['contract/deployment-mode', 'mlflow/model-type'].map(checkById);
  const { findings } = await answersOver(makeProject(model({ 'blue.yml': UNTYPED })), { checks });
  expect(findings.map(brief)).toEqual(['blue.yml:4:1 error mlflow/model-type']);
});

test.each([
  ['adds the type below the path', UNTYPED, UNTYPED.replace('# ours\n', '# ours\n  type: mlflow_model\n')],
  ['corrects the type', CUSTOM, CUSTOM.replace('custom_model', 'mlflow_model')],
])('--fix %s', async (_claim, before, after) => {
  const root = makeProject(model({ 'blue.yml': before }));
  const { findings } = await answersOver(root, { checks: [checkById('mlflow/model-type')] });
  expect(fixedFiles(findings, root).map(file => file.after)).toEqual([after]);
});
