import { expect, test } from '@jest/globals';
import type { SyntaxProblem } from '../../../src/python/types.js';
import { en } from '../../../src/text/en.js';
import { testCheck } from '../table.js';
import { HAPPY, project } from './project.js';

testCheck('scoring/syntax', [
  { claim: 'says nothing of good Python', files: project(HAPPY), findings: [] },
  { claim: 'takes a byte order mark', files: project(`\uFEFF${HAPPY}`), findings: [] },
  { claim: 'takes an empty script', files: project(''), findings: [] },
  {
    claim: 'takes the Python of today',
    files: project(
      'type Rows = list[int]\n\n\ndef run(data):\n    match data:\n        case {"x": x}:\n            return f"{x!r:>{10}}"\n',
    ),
    findings: [],
  },
  {
    claim: 'finds what the client refuses',
    files: project('def init(:\n\n'),
    findings: ['src/score.py:1:9 error scoring/syntax/unclosed'],
    says: ['Failed to submit deployment due to syntax errors'],
  },
  {
    claim: 'finds a print of Python 2, at its column behind a byte order mark',
    files: project('\uFEFFprint "started"\n'),
    findings: ['src/score.py:1:1 error scoring/syntax/print-statement'],
    says: ['Write print(...)'],
  },
  {
    claim: 'finds the mistake in a module that the script loads',
    files: project('import tools\n', { files: { 'src/tools.py': 'def f(x)\n    return x\n' } }),
    findings: ['src/tools.py:1:1 error scoring/syntax/module-missing'],
    says: ['src/tools.py, which the scoring script imports', 'Failed to import user script'],
  },
  {
    claim: 'leaves a module alone that may not be loaded',
    files: project('try:\n    import tools\nexcept Exception:\n    tools = None\n', {
      files: { 'src/tools.py': 'def f(x)\n' },
    }),
    findings: [],
  },
  {
    claim: 'is silent where the script is missing',
    files: project(HAPPY, { yaml: 'code_configuration:\n  code: ./src\n  scoring_script: other.py' }),
    findings: [],
  },
  {
    claim: 'leaves other languages to another check',
    files: project('library(plumber) %>% x\n', { script: 'plumber.R' }),
    findings: [],
  },
]);

test('every kind of mistake that the reader tells apart has its words, for the script and for its modules', () => {
  const kinds: readonly SyntaxProblem[] = [
    ...(['unexpected', 'missing', 'unclosed', 'unmatched', 'unterminated-string', 'indentation'] as const),
    ...(['print-statement', 'exec-statement', 'python-2'] as const),
  ];
  for (const kind of kinds) {
    expect(en[`scoring/syntax/${kind}`]).toBeDefined();
    expect(en[`scoring/syntax/module-${kind}`]).toBeDefined();
  }
});
