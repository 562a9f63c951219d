/**
 * What images and curated environments hold, as far as their names tell. As of 2026-11.
 */

/**
 * Images that bring the inference server: "prebuilt Docker images for inference"
 * (concept-prebuilt-docker-images-inference.md, 09/24/2025). Names below mcr.microsoft.com.
 */
export const INFERENCE_IMAGES: readonly RegExp[] = [
  /^azureml\/minimal-(?:[\w.]+-)*inference$/,
  /^azureml\/mlflow-(?:[\w.]+-)*inference$/,
  /^azureml\/(?:sklearn|pytorch|tensorflow|onnxruntime|xgboost|lightgbm)-[\w.]+(?:-[\w.]+)*-inference$/,
];

/** What an image or a curated environment of that name holds, as far as it is known. */
export interface ImageContent {
  name: RegExp;
  /** Packages that it was built with; what these ask for is there, too. */
  brings: readonly string[];
  /** Packages that are sought in it, and that nothing in it asks for. */
  lacks: readonly string[];
}

const OFTEN_SOUGHT = ['pandas', 'scikit-learn', 'torch'] as const;

/**
 * The minimal images, which are for scripts that need nothing else. Source: Azure/azureml-assets,
 * assets/inference/environments/<name>/context/conda_dependencies.yaml, read 2026-11. Others (py312) are not recorded.
 */
export const MINIMAL_IMAGES: readonly ImageContent[] = [
  {
    name: /^minimal-(?:[\w.]+-)*py39-(?:[\w.]+-)*inference$/,
    brings: ['azureml-inference-server-http'],
    lacks: OFTEN_SOUGHT,
  },
  {
    name: /^minimal-py311-inference$/,
    brings: ['azureml-inference-server-http', 'azureml-defaults', 'numpy', 'joblib'],
    lacks: OFTEN_SOUGHT,
  },
  {
    // The older one of the two has no azureml-defaults.
    name: /^minimal-(?:[\w.]+-)+py311-(?:[\w.]+-)*inference$/,
    brings: ['azureml-inference-server-http', 'numpy'],
    lacks: OFTEN_SOUGHT,
  },
];

/**
 * Images to build on: conda and drivers, no inference server (Azure/AzureML-Containers, base/, read 2026-11). The
 * public reports of a missing server are about these (Azure/azureml-examples#2760, MicrosoftLearning/mslearn-aml-cli#5).
 */
export const BASE_IMAGES: readonly RegExp[] = [
  /^azureml\/(?:base|base-gpu)$/,
  /^azureml\/(?:openmpi|intelmpi)[\w.]+(?:-[\w.]+)*$/,
];

/** Curated environments whose names say that they are for inference, and so bring the server. */
export const INFERENCE_ENVIRONMENTS = /(?:^|-)inference(?:-|$)/;

/** The Python that a name tells: `py310`, `python3.10`. */
export const PYTHON_IN_NAME = /(?:^|[-_/:])py(?:thon)?-?(3)\.?(\d{1,2})(?![\d.])/;
