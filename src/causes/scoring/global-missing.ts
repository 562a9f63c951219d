import { defineCause, step } from '../cause.js';

export default defineCause<'variable' | 'at'>({
  id: 'global-missing',
  code: null,
  name: 'UserScriptException',
  retry: 'after-fix',
  signatures: [
    {
      literals: ['is not defined'],
      pattern:
        /(?<=line \d{1,6}, in (?:run|score|predict|inference)\b.{0,400})NameError: (?:global )?name '(?<variable>\w{1,80})' is not defined/,
      examples: [
        'Traceback (most recent call last):\n  File "/var/azureml-app/src/score.py", line 30, in run\n    return ranker.predict(rows)\nNameError: name \'ranker\' is not defined',
      ],
      never: ["NameError: name 'ranker' is not defined"],
    },
  ],
  says: ({ variable, at }) =>
    variable && at
      ? `run() uses ${variable} (${at}), which does not exist there: init() did not make it global, or it is not imported.`
      : variable
        ? `run() uses ${variable}, which does not exist there: init() did not make it global, or it is not imported.`
        : 'run() uses a name that does not exist there.',
  fix: ({ variable }) => [
    step(
      `Write "global ${variable ?? '<name>'}" in init() before it is set, or import it at the top of the script.`,
    ),
  ],
  blame: { code: 'frame' },
  before: ['run-raised'],
  preventedBy: ['scoring/first-request'],
  source: 'CPython, its own text; reports of users',
  asOf: '2026-11',
});
