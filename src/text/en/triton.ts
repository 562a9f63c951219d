import type { Chapter } from '../chapter.js';

const LAYOUT = '<model.path>/<model>/1/model.onnx (or model.plan, model.pt, model.savedmodel, model.py)';
const CRASHES = 'Triton does not load it, and the container crashes after minutes.';

export const triton: Chapter = {
  'triton/layout': {
    title: 'A Triton model is a folder of models with versions',
    messages: {
      file: {
        what: `{key} says "{written}", a file. Triton takes a folder of models, each with folders of its versions. ${CRASHES}`,
        fix: `Lay it out as ${LAYOUT}, and let path name the folder above the models.`,
      },
      'model-folder': {
        what: '{key} says "{written}", which looks like one model with its versions. Azure\'s documents give Triton the folder above: there, Triton takes each folder for a model, and here it would take each version for one.',
        fix: 'Put this folder into another one and name that: ./models for models/<model>/1/model.onnx',
      },
      'no-model': {
        what: `{key} says "{written}", and no folder in it is a Triton model; it holds {names}. ${CRASHES}`,
        fix: `Lay it out as ${LAYOUT}`,
      },
      'no-version': {
        what: `The Triton model "{model}" has no folder of a version; it holds {names}. Triton wants at least one whose name is a number, without a leading 0 ("at least one version must be available"), and neither git nor the upload keeps an empty one. ${CRASHES}`,
        fix: 'Put the files of the model into {model}/1/. An ensemble has no files: put an empty .gitkeep there.',
      },
      'made-by-job': {
        what: 'The Triton model "{model}" has no folder of a version; it holds {names}. {ignoredBy} keeps models out of the repository, so a step of the job must fetch it before the deploy; when it does not, the container crashes.',
        fix: 'Run endpoint-preflight after the step that fetches the model, and this goes away.',
      },
      stray: {
        what: 'In "{written}", Triton takes every folder for a model, and "{model}" is none: it holds {names}. By default Triton stops when one of them cannot be loaded, and the container crashes.',
        fix: 'Move it out of the folder, or leave it out of the upload by a line in .amlignore there.',
      },
      'file-name': {
        what: `Version {version} of the Triton model "{model}" holds {names}. Without platform or backend in config.pbtxt, Triton goes by the names of the files and knows none of these ("must specify 'platform' or 'backend'"). ${CRASHES}`,
        fix: 'Rename the model to model.onnx, model.plan, model.pt, model.savedmodel or model.py; or write config.pbtxt with its backend and default_model_filename.',
      },
    },
  },
  'triton/config': {
    title: 'A Triton configuration fits the model that it lies beside',
    messages: {
      name: {
        what: `The model is called "{name}" here, and its folder "{model}". Triton refuses that ("directory name must equal model name"). ${CRASHES}`,
        fix: 'Write name: "{model}", or remove the line: Triton then takes the name of the folder.',
      },
      platform: {
        what: `Triton knows no platform "{platform}", and no backend is given. ${CRASHES}`,
        fix: 'Did you mean platform: "{meant}"? For a backend, write backend: "…" in place of platform.',
      },
      'other-file': {
        what: `"{kind}" loads a file {expected}, and version {version} of the model holds {names}. ${CRASHES}`,
        fix: 'Correct the platform or backend, rename the file to {expected}, or name it: default_model_filename: "…"',
      },
      'no-file': {
        what: `The configuration names the file "{expected}", and version {version} of the model holds {names}. ${CRASHES}`,
        fix: 'Write the name of the file that is there.',
      },
      step: {
        what: `The ensemble takes a model "{step}", and the folder has only {known}. Triton refuses that ("contains models that are not available"). ${CRASHES}`,
        fix: 'Correct the name, or put the model into the folder.',
      },
    },
  },
  'triton/model-type': {
    title: 'A Triton model is called one',
    messages: {
      custom: {
        what: '{key} leads to a Triton model repository, but the type of the model says custom_model, and there is neither a scoring script nor a container of your own. Azure starts Triton for the type triton_model only, so nothing would answer.',
        fix: 'Write type: triton_model',
      },
      missing: {
        what: '{key} leads to a Triton model repository, but the model has no type, which means custom_model, and there is neither a scoring script nor a container of your own. Azure starts Triton for the type triton_model only, so nothing would answer.',
        fix: 'Add type: triton_model next to path.',
      },
    },
  },
};
