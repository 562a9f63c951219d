/** Reports to render: every field filled in, each test overriding what it is about. */
import type { Finding, NotChecked, QuotaRow, Range, Suppressed } from '../../src/model/findings.js';
import type { DocumentSummary, Report } from '../../src/model/report.js';

/** A one-line range: `at(12, 3, 20)` is line 12, columns 3 to 19. */
export function at(line: number, column: number, endColumn: number, file = 'endpoints/blue.yml'): Range {
  return { file, start: { line, column }, end: { line, column: endColumn } };
}

export function finding(overrides: Partial<Finding> = {}): Finding {
  return {
    check: 'paths/scoring-script',
    severity: 'error',
    message: 'There is no file src/score.py.',
    advice: 'Write the path of the scoring script, from src on.',
    variant: '',
    at: at(12, 19, 27),
    fingerprint: '0123456789abcdef',
    ...overrides,
  };
}

/** A finding that says these words. */
export function saying(message: string, advice = 'Fix it.', overrides: Partial<Finding> = {}): Finding {
  return finding({ message, advice, ...overrides });
}

export function notChecked(overrides: Partial<NotChecked> = {}): NotChecked {
  return {
    check: 'quota/vcpus',
    file: 'endpoints/blue.yml',
    reason: 'no-credentials',
    message: 'The quota of Standard_DS3_v2 was not read.',
    advice: 'Log in with azure/login first.',
    ...overrides,
  };
}

export function suppressed(overrides: Partial<Suppressed> = {}): Suppressed {
  return {
    finding: finding({ check: 'probes/timing', severity: 'warning', at: at(30, 5, 12) }),
    by: 'comment',
    reason: 'slow model, known',
    at: at(29, 3, 40),
    ...overrides,
  };
}

export function document(overrides: Partial<DocumentSummary> = {}): DocumentSummary {
  return {
    file: 'endpoints/blue.yml',
    kind: 'managedOnlineDeployment',
    name: 'blue',
    endpoint: 'credit',
    status: 'checked',
    checks: 41,
    ...overrides,
  };
}

/** A quota with room. */
export function quotaRow(overrides: Partial<QuotaRow> = {}): QuotaRow {
  return {
    kind: 'family',
    subscription: 's1',
    region: 'westeurope',
    workspace: null,
    family: 'standardDSv2Family',
    needed: 8,
    held: 8,
    used: 10,
    limit: 24,
    free: 14,
    after: 18,
    files: ['blue.yml'],
    status: 'ok',
    reason: null,
    ...overrides,
  };
}

/** One document, no findings, passed. */
export function report(overrides: Partial<Report> = {}): Report {
  return {
    tool: { name: 'endpoint-preflight', version: '1.2.3' },
    mode: 'preflight',
    result: 'passed',
    documents: [document()],
    findings: [],
    suppressed: [],
    notChecked: [],
    quota: [],
    ...overrides,
  };
}

/** `times(3, n => ...)` for n = 1, 2, 3. */
export function times<T>(number: number, make: (n: number) => T): T[] {
  return Array.from({ length: number }, (_, index) => make(index + 1));
}
