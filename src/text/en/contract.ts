import type { Chapter } from '../chapter.js';

export const contract: Chapter = {
  'contract/unknown-key': {
    title: 'Every key is one that the schema knows',
    messages: {
      default: {
        what: '"{key}" is not a key of {where}. The client refuses the whole file: unknown keys are errors at every level.',
        fix: 'Remove it, or take the key that is meant. Keys here: {known}.',
      },
      'did-you-mean': {
        what: '"{key}" is not a key of {where}. The client refuses the whole file: unknown keys are errors at every level.',
        fix: 'Did you mean "{suggestion}"?',
      },
    },
  },
};
