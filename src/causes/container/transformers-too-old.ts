import { defineCause, step } from '../cause.js';

export default defineCause<'type' | 'architecture' | 'class' | 'module'>({
  id: 'transformers-too-old',
  code: 'ERR_2200',
  name: 'ResourceNotReady',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-resourcenotready',
  signatures: [
    {
      literals: [
        'does not recognize this architecture',
        'are not supported for now. supported architectures',
        'model architectures',
        'rope_scaling must be a dictionary',
        'tokenizer class',
        'unrecognized configuration class',
        'unrecognized model in',
      ],
      pattern:
        /has model type `?(?<type>[\w-]{1,60})`? but Transformers does not recognize this architecture|Model architectures \['?(?<architecture>\w{1,80})'?[^\]]{0,80}\] (?:are not supported for now|failed to be inspected|are not supported)|`?rope_scaling`? must be a dictionary (?:with|of)|Tokenizer class (?<class>\w{1,80}) does not exist or is not currently imported|Unrecognized model in (?<module>\S{1,200}?)\. Should have a `?model_type|Unrecognized configuration class <class '(?<class2>[\w.]{1,160})'/,
      examples: [
        'ValueError: The checkpoint you are trying to load has model type `qwen3` but Transformers does not recognize this architecture. This could be because of an issue with the checkpoint, or because your version of Transformers is out of date.',
        "ValueError: Model architectures ['Gemma3ForConditionalGeneration'] are not supported for now. Supported architectures: dict_keys(['AquilaModel'])",
        "ValueError: `rope_scaling` must be a dictionary with two fields, `type` and `factor`, got {'factor': 32.0, 'rope_type': 'llama3'}",
        'ValueError: Tokenizer class Qwen2Tokenizer does not exist or is not currently imported.',
        'ValueError: Unrecognized model in /var/azureml-app/azureml-models/chat/2. Should have a `model_type` key in its config.json',
      ],
    },
  ],
  says: ({ type, architecture, class: className, module }) =>
    type
      ? `The transformers of the environment does not know models of type ${type}: it is older than the model.`
      : architecture
        ? `The model server does not know the architecture ${architecture}: it is older than the model, or does not serve its kind.`
        : className
          ? `The transformers of the environment does not know the class ${className}: it is older than the model, or the class does not fit it.`
          : module
            ? `${module} is no model that transformers knows: its config.json names no model_type.`
            : 'The transformers of the environment is older than the model, and cannot read its configuration.',
  fix: ({ module }) => [
    module
      ? step(
          'Load from the folder that has the config.json of the model: AZUREML_MODEL_DIR joined with the name of the folder.',
        )
      : step(
          'Pin a transformers (or a vLLM) that is newer than the model; the model card names the oldest that works.',
        ),
    step('Look at the transformers_version in the config.json of the model.'),
  ],
  blame: { code: 'frame' },
  preventedBy: ['environment/unpinned'],
  source: 'transformers 4.5x and vLLM 0.11, their own texts',
  asOf: '2026-11',
});
