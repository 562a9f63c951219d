import type { Chapter } from '../chapter.js';

export const suppression: Chapter = {
  'suppression/unused': {
    title: 'Every suppression still suppresses something',
    messages: {
      default: {
        what: 'Nothing here is found by {what} any more, so this suppression does nothing. Left in place, it would hide the next mistake.',
        fix: 'Remove it.',
      },
    },
  },
  'suppression/unknown-check': {
    title: 'Suppressions name checks that exist',
    messages: {
      default: {
        what: 'There is no check "{check}", so this has no effect.',
        fix: 'Take an id from the table in the README, such as paths/model, or a subject, such as paths.',
      },
      'did-you-mean': {
        what: 'There is no check "{check}", so this has no effect.',
        fix: 'Did you mean "{suggestion}"?',
      },
    },
  },
  'suppression/expired': {
    title: 'No suppression is past its day',
    messages: {
      default: {
        what: 'This suppression counted until {until} and is over; what it covered is reported again.',
        fix: 'Mend what it covered and remove it, or give it a later day if the reason still holds.',
      },
    },
  },
};
