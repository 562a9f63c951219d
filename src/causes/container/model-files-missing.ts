import { defineCause, step } from '../cause.js';

export default defineCause<'model' | 'folder'>({
  id: 'model-files-missing',
  code: 'ERR_2200',
  name: 'ResourceNotReady',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-resourcenotready',
  signatures: [
    {
      literals: [
        'cant load the image processor',
        'cant load the feature extractor',
        'cant load tokenizer for',
        'cant load the configuration of',
        'cant load the model for',
        'is not a local folder and is not a valid model',
        'no file named',
      ],
      pattern:
        /Can't load (?:tokenizer for|the (?:configuration of|model for|image processor for|feature extractor for)) '?<?(?<model>[^\s'>]{1,300})|'?(?<model2>[^\s']{1,300})'? is not a local folder and is not a valid model identifier|no file named .{1,200} found in directory (?<folder>\S{1,300}?)\.?(?:$| )/,
      examples: [
        "OSError: Can't load tokenizer for <model>",
        "OSError: Can't load tokenizer for 'bert-base-uncased'. If you were trying to load it from 'https://huggingface.co/models'",
        'OSError: Error no file named pytorch_model.bin, model.safetensors found in directory /var/azureml-app/azureml-models/llm/1.',
      ],
    },
  ],
  says: ({ model, folder }) =>
    model
      ? `The files of ${model} are not where they are loaded from: they are not in the model, and could not be downloaded.`
      : folder
        ? `Files are missing in ${folder}.`
        : 'Files of the model are missing.',
  fix: () => [
    step(
      'Save tokenizer and configuration into the same folder as the weights (save_pretrained), register that folder, and load from AZUREML_MODEL_DIR joined with its name.',
    ),
  ],
  blame: { code: 'frame' },
  preventedBy: ['scoring/download-in-init'],
  source: 'CPython and the packages, their own texts',
  asOf: '2026-11',
});
