/** How servers are told where their models lie. Facts of 2026-11; source: each server's own documentation. */
export interface ModelRoot {
  program: string;
  options: readonly string[];
  /** The environment variable that its image reads. */
  variable: string | undefined;
  /** A variable whose value the server appends as a folder. */
  appends: string | undefined;
  /** Images of it, without their registry. */
  images: readonly RegExp[];
}

export const MODEL_ROOTS: readonly ModelRoot[] = [
  {
    program: 'tensorflow_model_server',
    options: ['--model_base_path'],
    variable: 'MODEL_BASE_PATH',
    // tensorflow/serving, tools/docker/Dockerfile: --model_base_path=${MODEL_BASE_PATH}/${MODEL_NAME}
    appends: 'MODEL_NAME',
    images: [/(?:^|\/)(?:tensorflow\/serving|tensorflow-serving|tf-serving)$/],
  },
  {
    program: 'tritonserver',
    options: ['--model-repository', '--model-store'],
    variable: undefined,
    appends: undefined,
    images: [/^nvidia\/tritonserver$/],
  },
  {
    program: 'torchserve',
    options: ['--model-store'],
    variable: undefined,
    appends: undefined,
    images: [/^pytorch\/torchserve$/],
  },
  {
    program: 'vllm.entrypoints.openai.api_server',
    options: ['--model'],
    variable: undefined,
    appends: undefined,
    images: [/^vllm\/vllm-openai$/],
  },
  {
    program: 'text-generation-launcher',
    options: ['--model-id'],
    variable: undefined,
    appends: undefined,
    images: [/(?:^|\/)text-generation-inference$/],
  },
];
