/** 1d and 3: what old tutorials use, and v2 or newer packages do not have. */
import { change, type FaultCase, type Files } from '../case.ts';
import { adding, CONDA, DEPLOYMENT, SCORE, SERVER, SKLEARN } from '../projects.ts';

const MODEL_DIR = 'os.path.join(os.environ["AZUREML_MODEL_DIR"], "model", "model.pkl")';

/** With the package that brings the SDK v1 along. */
const DEFAULTS: Files = change(SKLEARN, {
  edit: { [CONDA]: [[SERVER, 'azureml-defaults==1.60.0.post1']] },
});

const COLLECTED: Files = change(SKLEARN, {
  edit: {
    [SCORE]: [['import joblib\n', 'import joblib\nfrom azureml.ai.monitoring import Collector\n']],
    [CONDA]: [adding('azureml-ai-monitoring==1.0.0')],
  },
});

export const cases: readonly FaultCase[] = [
  {
    id: 'get-model-path',
    cause: '3',
    report: 'MicrosoftDocs/pipelines-azureml#14',
    title: 'the model is looked up by the SDK v1, under another name',
    good: DEFAULTS,
    fault: {
      edit: {
        [SCORE]: [
          ['import joblib\n', 'import joblib\nfrom azureml.core.model import Model\n'],
          [MODEL_DIR, 'Model.get_model_path("diabetes-model")'],
        ],
      },
    },
    visible: 'files',
    at: [SCORE, 'get_model_path'],
    expect: ['AZUREML_MODEL_DIR'],
  },
  {
    id: 'get-model-path-unnamed',
    cause: '3',
    report: 'MicrosoftDocs/azure-docs#45645',
    title: 'the same with a model that has no name',
    good: change(DEFAULTS, { edit: { [DEPLOYMENT]: [['  name: credit-model\n  version: "3"\n', '']] } }),
    fault: {
      edit: {
        [SCORE]: [
          ['import joblib\n', 'import joblib\nfrom azureml.core import Model\n'],
          [MODEL_DIR, 'Model.get_model_path(model_name="credit-model")'],
        ],
      },
    },
    visible: 'files',
    at: [SCORE, 'get_model_path'],
    expect: ['has no name'],
  },
  {
    id: 'sdk-v1-not-installed',
    cause: '1d',
    report: 'Microsoft document migrate-to-v2-deploy-endpoints.md',
    title: 'the SDK v1 is imported and not in the environment',
    good: SKLEARN,
    fault: {
      edit: { [SCORE]: [['import joblib\n', 'import joblib\nfrom azureml.core import Workspace\n']] },
    },
    visible: 'files',
    at: [SCORE, 'from azureml.core'],
    expect: ['SDK v1'],
  },
  {
    id: 'collector-of-v1',
    cause: '1d',
    report: 'Microsoft document how-to-collect-production-data.md (12/30/2025)',
    title: 'the data collector of the SDK v1',
    good: COLLECTED,
    fault: {
      edit: {
        [SCORE]: [
          [
            'from azureml.ai.monitoring import Collector',
            'from azureml.monitoring import ModelDataCollector',
          ],
        ],
        [CONDA]: [['azureml-ai-monitoring==1.0.0', 'azureml-monitoring==0.1.0a21']],
      },
    },
    visible: 'files',
    at: [SCORE, 'from azureml.monitoring'],
    expect: ['azureml-ai-monitoring'],
  },
  {
    id: 'sklearn-externals',
    cause: '1d',
    report: 'microsoft/MLOpsPython#170',
    title: 'joblib from scikit-learn, which no longer has it',
    good: SKLEARN,
    fault: { edit: { [SCORE]: [['import joblib\n', 'from sklearn.externals import joblib\n']] } },
    visible: 'files',
    at: [SCORE, 'sklearn.externals'],
    expect: ['import joblib'],
  },
  {
    id: 'numpy-alias-removed',
    cause: '1d',
    report: 'numpy/numpy#22607',
    title: 'a name of numpy that 1.24 removed',
    good: SKLEARN,
    fault: {
      edit: { [SCORE]: [['json.loads(raw_data)["data"])', 'json.loads(raw_data)["data"], dtype=np.float)']] },
    },
    visible: 'files',
    at: [SCORE, 'dtype=np.float'],
    expect: ["no attribute 'float'"],
  },
];
