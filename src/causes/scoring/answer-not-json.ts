import { defineCause, step } from '../cause.js';

export default defineCause<'type' | 'what'>({
  id: 'answer-not-json',
  code: null,
  name: 'UserScriptException',
  retry: 'after-fix',
  signatures: [
    {
      literals: ['is not json serializable', 'not json compliant', 'did not return a valid response'],
      pattern:
        /Object of type '?(?<type>\w{1,60})'? is not JSON serializable|(?<what>Out of range float values are not JSON compliant)|did not return a valid response/,
      examples: [
        'TypeError: Object of type float32 is not JSON serializable',
        'ValueError: Out of range float values are not JSON compliant',
        "TypeError: The view function for 'main.score' did not return a valid response. The function either returned None or ended without a return statement.",
      ],
    },
  ],
  says: ({ type, what }) =>
    type
      ? `run() returned a ${type}, which JSON cannot hold.`
      : what
        ? 'run() returned NaN or infinity, which JSON cannot hold.'
        : 'run() returned nothing that can be sent.',
  fix: ({ type, what }) => [
    /^(?:ndarray|Tensor|DataFrame|Series)$/.test(type ?? '')
      ? step('Return result.tolist(), or to_dict(orient="records") for a DataFrame.')
      : what
        ? step('Replace NaN and infinity before you return them, such as with None.')
        : step(
            'Return lists, dicts, text, int or float: float(x) and int(x) make numbers of Python from those of numpy.',
          ),
    step('The deployment is up; each request that gets this result fails.'),
  ],
  blame: { code: 'frame' },
  before: ['run-raised'],
  preventedBy: ['scoring/first-request'],
  source: 'CPython, simplejson and flask 3, their own texts',
  asOf: '2026-11',
});
