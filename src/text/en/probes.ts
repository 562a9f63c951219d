import type { Chapter } from '../chapter.js';

const HOW_LONG = '{budget} (initial_delay {delay} + period {period} × failure_threshold {failures})';

export const probes: Chapter = {
  'probes/timeout': {
    title: 'A probe waits less than 300 seconds for its answer',
    messages: {
      'too-long': {
        what: '{key} is {seconds}. The server refuses 300 and more ("The value should be less than 300"), after everything has been uploaded.',
        fix: 'Write {max} or less. A probe answers in a moment; to give a slow start more time, raise initial_delay or failure_threshold.',
      },
      'too-short': {
        what: '{key} is {seconds}. The service takes {min} second and more.',
        fix: 'Write {min} or more, or remove the line: the default is 2.',
      },
    },
  },
  'probes/success-threshold': {
    title: 'The liveness probe has a success threshold of 1',
    messages: {
      default: {
        what: 'success_threshold of the liveness probe is {threshold}. The service takes 1 only there, though the client lets it pass.',
        fix: 'Remove the line: 1 is the default. To ask for several good answers before requests come in, write it under readiness_probe.',
      },
    },
  },
  'probes/bounds': {
    title: 'The numbers of a probe are 1 or more',
    messages: {
      default: {
        what: '{key} is {value}. The service takes {min} and more, though the client lets it pass.',
        fix: 'Write {min} or more, or remove the line to get the default.',
      },
      period: {
        what: '{key} is {value}. It is the time between two questions to the container in seconds; no document says what less than one means, and the service is likely to refuse it.',
        fix: 'Write 1 or more, or remove the line: the default is 10.',
      },
    },
  },
  'probes/budget': {
    title: 'A probe gives the container time to start, and not all day',
    messages: {
      short: {
        what: `The {probe} gives up early: ${HOW_LONG} after its start, a container that does not answer is ended and started again. A server that loads Python and a model often needs longer, and then it never gets up.`,
        fix: 'Raise failure_threshold or initial_delay to cover the slowest start that you have seen. The defaults come to {usual}.',
      },
      'short-readiness': {
        what: `The {probe} gives up early: ${HOW_LONG} after its start, a container that does not answer counts as unready. A server that loads Python and a model often needs longer.`,
        fix: 'Raise failure_threshold or initial_delay to cover the slowest start that you have seen. The defaults come to {usual}.',
      },
      long: {
        what: `The {probe} waits long: ${HOW_LONG} until a container that never answers is given up. A deploy of a broken container can take as long to fail.`,
        fix: 'Right for a model that takes that long to load. If yours does not, lower failure_threshold or period; the defaults come to {usual}.',
      },
      endless: {
        what: `The {probe} waits very long: ${HOW_LONG} until a container that never answers is given up. A job on a runner of GitHub ends after 6 hours, so it would not live to see the deploy of a broken container fail.`,
        fix: 'Lower failure_threshold or period to what the slowest start needs. The defaults come to {usual}.',
      },
      overlap: {
        what: 'The {probe} asks every {period} seconds and waits {timeout} seconds for each answer. A container that hangs is asked less often than period says, and is given up later.',
        fix: 'Write a timeout that is not longer than the period.',
      },
    },
  },
};
