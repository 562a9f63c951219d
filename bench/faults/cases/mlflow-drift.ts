/** 1a: an MLflow model without a script, whose environment no longer fits what Azure starts it with. */
import { type Change, change, type FaultCase } from '../case.ts';
import { DEPLOYMENT, MLFLOW, MLFLOW_CONDA, MLFLOW_REQUIREMENTS, MLMODEL, SERVER } from '../projects.ts';

const MONITORING = 'azureml-ai-monitoring==1.0.0';

/** Both lists that MLflow writes, changed alike; "" takes the line out. */
function requirement(old: string, replacement: string): Change {
  const line = (indent: string, text: string) => (text === '' ? '' : `${indent}${text}\n`);
  return {
    edit: {
      [MLFLOW_CONDA]: [[line('  - ', old), line('  - ', replacement)]],
      [MLFLOW_REQUIREMENTS]: [[line('', old), line('', replacement)]],
    },
  };
}

/** The same, in a model that the newer MLflow wrote. */
function writtenBy(version: string): Change {
  const both = requirement('mlflow==2.16.2', `mlflow==${version}`);
  return { edit: { ...both.edit, [MLMODEL]: [['mlflow_version: 2.16.2', `mlflow_version: ${version}`]] } };
}

export const cases: readonly FaultCase[] = [
  {
    id: 'mlflow-monitoring-missing',
    cause: '1a',
    report: 'Azure/azureml-examples#3923',
    title: "azureml-ai-monitoring is not in the model's conda.yaml",
    good: MLFLOW,
    fault: requirement(MONITORING, ''),
    visible: 'files',
    at: [MLFLOW_CONDA, '- pip:'],
    or: [[MLFLOW_CONDA, 'dependencies:']],
    expect: ['azureml-ai-monitoring'],
  },
  {
    id: 'mlflow-server-missing',
    cause: '1a',
    report: 'Azure/azureml-examples#3444',
    title: "the inference server is not in the model's conda.yaml",
    good: MLFLOW,
    fault: requirement(SERVER, ''),
    visible: 'files',
    at: [MLFLOW_CONDA, '- pip:'],
    or: [[MLFLOW_CONDA, 'dependencies:']],
    expect: ['azureml-inference-server-http'],
  },
  {
    id: 'mlflow-server-1-3',
    cause: '1a',
    report: 'Azure/azureml-examples#4004',
    title: 'inference server 1.3.x asks for azureml.contrib, which is not there',
    good: MLFLOW,
    fault: requirement(SERVER, 'azureml-inference-server-http==1.3.4'),
    visible: 'files',
    at: [MLFLOW_CONDA, 'azureml-inference-server-http==1.3.4'],
    expect: ['1.4'],
  },
  {
    id: 'mlflow-unpinned',
    cause: '1a',
    report: 'Azure/azureml-examples#3873',
    title: 'mlflow without a version: the newest one crashes',
    good: MLFLOW,
    fault: requirement('mlflow==2.16.2', 'mlflow'),
    visible: 'files',
    at: [MLFLOW_CONDA, '  - mlflow'],
    expect: ['mlflow'],
  },
  {
    id: 'mlflow-3-7',
    cause: '1a',
    report: 'Azure/azureml-examples#3873',
    title: 'mlflow 3.7 has dropped what the generated script calls',
    good: MLFLOW,
    fault: writtenBy('3.7.0'),
    visible: 'files',
    at: [MLFLOW_CONDA, 'mlflow==3.7.0'],
    or: [[MLMODEL, 'mlflow_version: 3.7.0']],
  },
  {
    id: 'mlflow-3',
    cause: '1a',
    report: 'Azure/azureml-examples#4051',
    title: 'mlflow 3 ends as a container that crashes',
    good: MLFLOW,
    fault: writtenBy('3.1.4'),
    visible: 'files',
    at: [MLFLOW_CONDA, 'mlflow==3.1.4'],
    or: [[MLMODEL, 'mlflow_version: 3.1.4']],
  },
  {
    id: 'mlflow-old-pip',
    cause: '1a',
    report: 'Azure/azureml-examples#4040',
    title: 'pip 21.3.1 or older crashes the container at its start',
    good: MLFLOW,
    fault: { edit: { [MLFLOW_CONDA]: [['- pip<=24.2', '- pip<=21.3.1']] } },
    visible: 'files',
    at: [MLFLOW_CONDA, '- pip<=21.3.1'],
    expect: ['pip'],
  },
  {
    id: 'mlflow-no-pyfunc',
    cause: '1a',
    report: 'Microsoft document how-to-deploy-mlflow-models-online-endpoints.md (03/31/2025)',
    title: 'a model without the python_function flavour cannot be served without a script',
    good: MLFLOW,
    fault: {
      edit: {
        [MLMODEL]: [
          [
            `  python_function:
    env:
      conda: conda.yaml
      virtualenv: python_env.yaml
    loader_module: mlflow.sklearn
    model_path: model.pkl
    predict_fn: predict
    python_version: 3.11.9
`,
            '',
          ],
        ],
      },
    },
    visible: 'files',
    at: [MLMODEL, 'flavors:'],
    or: [[MLMODEL, '  sklearn:']],
    expect: ['python_function'],
  },
  {
    id: 'mlflow-script-without-environment',
    cause: '1a',
    report: 'Microsoft document how-to-deploy-mlflow-models-online-endpoints.md (03/31/2025)',
    title: 'a scoring script for an MLflow model, and no environment to run it in',
    good: MLFLOW,
    fault: {
      write: { 'code/score.py': 'def init():\n    pass\n\n\ndef run(raw_data):\n    return raw_data\n' },
      edit: {
        [DEPLOYMENT]: [
          [
            '  type: mlflow_model\n',
            '  type: mlflow_model\ncode_configuration:\n  code: ./code\n  scoring_script: score.py\n',
          ],
        ],
      },
    },
    visible: 'files',
    at: [DEPLOYMENT, 'code_configuration:'],
    expect: ['environment'],
  },
  {
    id: 'mlflow-server-1-3-0',
    cause: '1a',
    report: 'Azure/azureml-examples#4012',
    title: 'the same in a model folder that is not called "model"',
    good: change(MLFLOW, {
      rename: Object.fromEntries(
        Object.keys(MLFLOW)
          .filter(name => name.startsWith('model/'))
          .map(name => [name, name.replace('model/', 'outputs/iris/')]),
      ),
      edit: { [DEPLOYMENT]: [['path: ./model', 'path: ./outputs/iris']] },
    }),
    fault: {
      edit: { 'outputs/iris/conda.yaml': [[SERVER, 'azureml-inference-server-http==1.3.0']] },
    },
    visible: 'files',
    at: ['outputs/iris/conda.yaml', 'azureml-inference-server-http==1.3.0'],
  },
];
