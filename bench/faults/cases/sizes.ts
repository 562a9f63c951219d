/** 14: a VM size that is too small, gone, unknown, or of the wrong kind. */
import { change, type FaultCase, type Files } from '../case.ts';
import { adding, BASE_IMAGE, CONDA, DEPLOYMENT, SKLEARN, TRITON } from '../projects.ts';

const SIZES = 'Microsoft document reference-managed-online-endpoints-vm-sku-list.md (10/18/2025)';

const GPU: Files = change(SKLEARN, {
  edit: {
    [DEPLOYMENT]: [
      [BASE_IMAGE, 'mcr.microsoft.com/azureml/openmpi4.1.0-cuda11.8-cudnn8-ubuntu22.04:20250601.v1'],
      ['Standard_DS3_v2', 'Standard_NC4as_T4_v3'],
    ],
  },
});

/** One file of the model is big, and the size has room for it. */
const BIG: Files = change(SKLEARN, {
  write: { 'model/weights.bin': { bytes: 3 * 2 ** 30 } },
});

/** The environment installs PyTorch. */
const WITH_TORCH: Files = change(SKLEARN, { edit: { [CONDA]: [adding('torch==2.6.0')] } });

function onSize(size: string): FaultCase['fault'] {
  return { edit: { [DEPLOYMENT]: [['instance_type: Standard_DS3_v2', `instance_type: ${size}`]] } };
}

export const cases: readonly FaultCase[] = [
  {
    id: 'size-unknown',
    cause: '14',
    report: SIZES,
    title: 'a VM size that there is none of',
    good: SKLEARN,
    fault: onSize('Standard_DS3v2'),
    visible: 'files',
    at: [DEPLOYMENT, 'instance_type:'],
    expect: ['Standard_DS3_v2'],
  },
  {
    id: 'size-retired',
    cause: '14',
    report: 'Microsoft document retiring-vms.md (10/17/2024)',
    title: 'a VM size that is retired since 2023',
    good: TRITON,
    fault: { edit: { [DEPLOYMENT]: [['Standard_NC4as_T4_v3', 'Standard_NC6s_v2']] } },
    visible: 'files',
    at: [DEPLOYMENT, 'instance_type:'],
    expect: ['2023'],
  },
  {
    id: 'size-too-small',
    cause: '14',
    report:
      'azure-ai-ml (the official client): "Instance type {sku} may be too small for compute resources."',
    title: 'one core and 3.5 GiB for a model of 3 GiB',
    good: BIG,
    fault: onSize('Standard_DS1_v2'),
    visible: 'files',
    at: [DEPLOYMENT, 'instance_type:'],
  },
  {
    id: 'size-burstable',
    cause: '14',
    report: 'a public repository, not named: YOLO on Standard_B2s crashed after 92 seconds',
    title: 'a burstable size for PyTorch',
    good: WITH_TORCH,
    fault: onSize('Standard_B2s'),
    visible: 'files',
    at: [DEPLOYMENT, 'instance_type:'],
  },
  {
    id: 'size-without-gpu',
    cause: '14',
    report: 'a public repository, not named: "SkuBasedEngineNotFound: Cpu" (made for a GPU, put on a CPU)',
    title: 'an image for CUDA on a size without a GPU',
    good: GPU,
    fault: { edit: { [DEPLOYMENT]: [['Standard_NC4as_T4_v3', 'Standard_DS3_v2']] } },
    visible: 'files',
    at: [DEPLOYMENT, 'cuda11.8'],
    or: [[DEPLOYMENT, 'instance_type:']],
    expect: ['Standard_DS3_v2'],
  },
  {
    id: 'size-below-model',
    cause: '14',
    report: 'a public repository, not named: "Container terminated due to insufficient memory."',
    title: 'a model of 30 GiB on a size of 14 GiB',
    good: BIG,
    fault: { write: { 'model/weights.bin': { bytes: 30 * 2 ** 30 } } },
    visible: 'files',
    at: [DEPLOYMENT, 'instance_type:'],
    or: [[DEPLOYMENT, 'path: ./model']],
    expect: ['30'],
  },
  {
    id: 'model-on-cpu',
    cause: '14',
    report: 'a public repository, not named: "SkuBasedEngineNotFound: Cpu"',
    title: 'a model of the catalog on a size without a GPU, which only the registry knows to need one',
    good: change(TRITON, {
      remove: ['models/densenet_onnx/1/model.onnx', 'models/densenet_onnx/config.pbtxt'],
      edit: {
        [DEPLOYMENT]: [
          [
            'model:\n  name: densenet\n  version: "1"\n  path: ./models\n  type: triton_model\n',
            'model: azureml://registries/azureml-meta/models/Llama-2-7b/versions/10\n',
          ],
        ],
      },
    }),
    fault: { edit: { [DEPLOYMENT]: [['Standard_NC4as_T4_v3', 'Standard_F8s_v2']] } },
    visible: 'online',
  },
];
