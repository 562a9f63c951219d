import { describe, expect, test } from '@jest/globals';
import type { SyntaxProblem } from '../../../src/python/types.js';
import { answersOver, brief, checkById, makeProject } from '../project.js';
import { expectPlain } from '../style.js';
import { testCheck } from '../table.js';
import { HAPPY, project } from './project.js';

testCheck('scoring/syntax', [
  { claim: 'says nothing of good Python', files: project(HAPPY), findings: [] },
  { claim: 'takes a byte order mark', files: project(`\uFEFF${HAPPY}`), findings: [] },
  { claim: 'takes an empty script', files: project(''), findings: [] },
  {
    claim: 'takes current Python',
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
    claim: 'finds a print of Python 2, at its column after a byte order mark',
    files: project('\uFEFFprint "started"\n'),
    findings: ['src/score.py:1:1 error scoring/syntax/print-statement'],
    says: ['Use print(...)'],
  },
  {
    claim: 'finds the mistake in a module that the script loads',
    files: project('import tools\n', { files: { 'src/tools.py': 'def f(x)\n    return x\n' } }),
    findings: ['src/tools.py:1:1 error scoring/syntax/module-missing'],
    says: ['src/tools.py, which the scoring script imports', 'Failed to import user script'],
  },
  {
    claim: 'is silent about a module that may not be loaded',
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
    claim: 'is silent about other languages',
    files: project('library(plumber) %>% x\n', { script: 'plumber.R' }),
    findings: [],
  },
]);

const EXAMPLES: Record<SyntaxProblem, [python: string, line: number, says: string]> = {
  unexpected: ['x = 1 2\n', 1, 'is not valid Python from here on: "'],
  missing: ['def f(x)\n    return x\n', 1, 'Add ":".'],
  unclosed: ['x = (1\n\n', 1, 'never closed: "(1"'],
  unmatched: ['x = 1)\n', 1, 'closes a bracket here that is not open, or not of this kind: ")"'],
  'unterminated-string': ['x = "a\n', 1, 'opens a string here that is never closed: ""a"'],
  indentation: ['x = 1\n  y = 2\n', 2, 'indentation here: "y = 2"'],
  'print-statement': ['print "x"\n', 1, 'which is Python 2: "print "x""'],
  'exec-statement': ['exec "x"\n', 1, 'Use exec(...)'],
  'python-2': ['raise E, "x"\n', 1, 'has Python 2 syntax here: "'],
};

describe.each(Object.entries(EXAMPLES))('%s', (kind, [python, line, says]) => {
  test.each([
    ['in the script', 'src/score.py', '', project(python)],
    [
      'in a module',
      'src/tools.py',
      'module-',
      project('import tools\n', { files: { 'src/tools.py': python } }),
    ],
  ])('%s: the finding quotes it, and says how to fix it', async (_where, file, prefix, files) => {
    const { findings } = await answersOver(makeProject(files), { checks: [checkById('scoring/syntax')] });

    expect(findings.map(each => brief(each).replace(/:\d+ /, ' '))).toEqual([
      `${file}:${line} error scoring/syntax/${prefix}${kind}`,
    ]);
    expectPlain(findings);
    expect(`${findings[0]?.message}\n${findings[0]?.advice}`).toContain(says);
  });
});
