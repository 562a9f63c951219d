import { expect, test } from '@jest/globals';
import { journey } from '../../sandboxed.js';
import { keyOf } from '../project.js';
import { testRemoteCheck } from '../remote-table.js';
import { armId, green, refused, SCRIPT, workspace } from './samples.js';

const ROUTES = {
  livenessRoute: { path: '/health', port: 8080 },
  readinessRoute: { path: '/health', port: 8080 },
  scoringRoute: { path: '/score', port: 8080 },
};
const typed = (type: string | null) =>
  workspace({ models: { 'credit-model': { versions: { 3: type === null ? null : { type } } } } });
const ownServer = workspace({
  environments: { 'credit-env': { versions: { 7: { inferenceConfig: ROUTES } } } },
});
const bare = green({ environment: null });
const INLINE = '{path: ./model, type: custom_model}';
const MLFLOW_FOLDER = {
  'model/MLmodel': 'flavors:\n  python_function:\n    env: conda.yaml\n    loader_module: mlflow.sklearn\n',
  'model/conda.yaml': 'dependencies: [python=3.11]\n',
};

testRemoteCheck('assets/model-type', [
  {
    claim: 'a registered custom model without script and environment is served by nothing',
    files: bare,
    world: {},
    findings: ['green.yml:3:8 error assets/model-type/custom'],
    says: ['The model credit-model:3 is registered as custom_model', 'MissingDriverProgram'],
  },
  {
    claim: 'on Kubernetes, where it was never seen, that is a warning',
    files: green({ environment: null, type: 'kubernetes' }),
    world: {},
    findings: ['green.yml:3:8 warning assets/model-type/custom'],
  },
  { claim: 'Azure serves an MLflow model', files: bare, world: typed('mlflow_model'), findings: [] },
  { claim: 'Azure serves a Triton model', files: bare, world: typed('triton_model'), findings: [] },
  {
    claim: 'both types have a spelling without underscores',
    files: bare,
    world: typed('MLFlowModel'),
    findings: [],
  },
  {
    claim: 'an unknown type is not checked',
    files: bare,
    world: typed('quantum_model'),
    findings: [],
    notChecked: ['green.yml unknown-content'],
    says: ['with the type "quantum_model", which this check does not know'],
  },
  {
    claim: 'an answer without a type is not checked',
    files: bare,
    world: { faults: [{ on: 'GET */models/*/versions/3', change: { 'properties.modelType': null } }] },
    findings: [],
    notChecked: ['green.yml unknown-content'],
  },
  {
    claim: 'a registered environment without routes of its own has no server',
    files: green(),
    world: {},
    findings: ['green.yml:3:8 error assets/model-type/custom'],
  },
  { claim: 'an environment with routes has a server', files: green(), world: ownServer, findings: [] },
  {
    claim: 'an inline environment without inference_config has no server',
    files: green({ environment: '{image: "crmlprod.azurecr.io/credit-scoring:1.4.0"}' }),
    world: {},
    findings: ['green.yml:3:8 error assets/model-type/custom'],
  },
  {
    claim: 'an inline environment with inference_config has one, and asks nothing',
    files: green({
      environment:
        '{image: "crmlprod.azurecr.io/credit-scoring:1.4.0", inference_config: {liveness_route: {path: /, port: 1}, readiness_route: {path: /, port: 1}, scoring_route: {path: /, port: 1}}}',
    }),
    world: {},
    findings: [],
  },
  {
    claim: 'an inline custom model in a registered environment without routes',
    files: { ...green({ model: INLINE }), 'model/weights.bin': 'x' },
    world: {},
    findings: ['green.yml:3:1 error assets/model-type/inline'],
  },
  {
    claim: 'an inline custom model in a registered environment with routes is fine',
    files: { ...green({ model: INLINE }), 'model/weights.bin': 'x' },
    world: ownServer,
    findings: [],
  },
  {
    claim: 'a script serves any model',
    files: { ...green({ code_configuration: SCRIPT }), 'src/score.py': '' },
    world: {},
    findings: [],
  },
  {
    claim: 'a script for a registered MLflow model needs an environment',
    files: { ...green({ environment: null, code_configuration: SCRIPT }), 'src/score.py': '' },
    world: typed('mlflow_model'),
    findings: ['green.yml:6:1 error assets/model-type/mlflow-script'],
    says: ['credit-model:3 is registered as mlflow_model'],
  },
  {
    claim: 'a script for a custom model is left to contract/deployment-mode',
    files: { ...green({ environment: null, code_configuration: SCRIPT }), 'src/score.py': '' },
    world: {},
    findings: [],
  },
  {
    claim: 'a model of a registry may have a template that serves it',
    files: green({ environment: null, model: 'azureml://registries/shared/models/churn/versions/1' }),
    world: { assetRegistries: { shared: { resourceGroup: 'rg-ml', models: { churn: {} } } } },
    findings: [],
  },
  {
    claim: 'a model of another workspace has a type too',
    files: green({ environment: null, model: armId('ml-dev', 'models/churn/versions/1') }),
    world: { workspaces: { 'ml-dev': { resourceGroup: 'rg-ml', models: { churn: {} } } } },
    findings: ['green.yml:3:8 error assets/model-type/custom'],
  },
  {
    claim: 'a missing model is left to other checks',
    files: {
      ...green({ model: 'azureml:nothing:1' }),
      'blue.yml': green({ environment: 'azureml:no:1' })['green.yml'] ?? '',
    },
    world: {},
    findings: [],
  },
  {
    claim: 'a refusal for the environment is not checked',
    files: green(),
    world: { faults: [refused('environments/*')] },
    findings: [],
    notChecked: ['green.yml forbidden'],
  },
  {
    claim: 'a refusal for the model is not checked',
    files: bare,
    world: { faults: [refused('models/*')] },
    findings: [],
    notChecked: ['green.yml forbidden'],
  },
]);

/** The keys of what all checks have found. */
async function keys(files: Record<string, string>, world: Record<string, unknown>): Promise<string[]> {
  const { findings } = await journey(files, world);
  return findings.map(keyOf);
}

test('its answer settles mlflow/model-type', async () => {
  const files = { ...green({ model: INLINE }), ...MLFLOW_FOLDER };

  expect(await keys(files, { faults: [refused('environments/*')] })).toContain(
    'mlflow/model-type/with-registered',
  );
  const certain = await keys(files, {});
  expect(certain).toContain('assets/model-type/inline');
  expect(certain).not.toContain('mlflow/model-type/with-registered');
  expect(await keys(files, ownServer)).not.toContain('mlflow/model-type/with-registered');
});

test('its answer settles contract/deployment-mode in that file only', async () => {
  const scripted = { environment: null, code_configuration: SCRIPT };
  const files = {
    ...green(scripted),
    'blue.yml': green({ ...scripted, model: 'azureml:credit-model:2' })['green.yml'] ?? '',
    'src/score.py': '',
  };
  const { findings } = await journey(files, typed('mlflow_model'));
  const doubts = findings.filter(finding => keyOf(finding) === 'contract/deployment-mode/no-environment');

  expect(doubts.map(({ at }) => at.file)).toEqual(['blue.yml']);
});

test("the answer of assets/environment settles a name of Microsoft's registry", async () => {
  const files = green({ environment: 'azureml:sklearn-1.5:3' });

  expect(await keys(files, { faults: [refused('environments/*')] })).toContain(
    'environment/curated-reference/in-registry',
  );
  const own = workspace({ environments: { 'sklearn-1.5': { versions: { 3: {} } } } });
  expect(await keys(files, own)).not.toContain('environment/curated-reference/in-registry');
});
