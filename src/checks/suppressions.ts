/** Takes out the findings that the user has asked not to hear of, and says which of those wishes are stale. */
import picomatch from 'picomatch';
import { nearest } from '../domain/suggest.js';
import {
  type Finding,
  fingerprint,
  type NotChecked,
  type Range,
  type Suppressed,
} from '../model/findings.js';
import type { IgnoreComment } from '../project/config/comments.js';
import type { Config } from '../project/config/config.js';
import type { Said } from './check.js';
import { EXPIRED, UNKNOWN_CHECK, UNUSED } from './suppression-rules.js';

export interface Wishes {
  comments: readonly IgnoreComment[];
  config: Config;
  now: Date;
  /** Every id that a wish may name. */
  ids: readonly string[];
  /** What was not asked or not answered: a wish that covers it may be of use another time. */
  unanswered: {
    notChecked: readonly NotChecked[];
    /** Files that were not checked whole: broken ones, templates. */
    files: ReadonlySet<string>;
    /** The run looked at single files only, so that it cannot judge the configuration of them all. */
    isPartial: boolean;
  };
}

export interface Applied {
  findings: Finding[];
  suppressed: Suppressed[];
}

export function applySuppressions(
  found: readonly Finding[],
  { comments, config, now, ids, unanswered }: Wishes,
): Applied {
  const weighed = found.flatMap(finding => weigh(finding, config));
  const rules = [...comments.map(fromComment), ...config.ignores.map(ignore => fromConfig(ignore, now))];
  const findings: Finding[] = [];
  const suppressed: Suppressed[] = [];
  for (const finding of weighed) {
    const rule = rules.find(candidate => candidate.covers(finding));
    // All that cover it are of use, or two comments on one line would call each other stale.
    for (const candidate of rules) if (candidate.covers(finding)) candidate.used = true;
    if (rule === undefined) findings.push(finding);
    else suppressed.push({ finding, by: rule.by, reason: rule.reason, at: rule.at });
  }
  for (const rule of rules) if (rule.mayBeOfUse(unanswered)) rule.used = true;
  const own = [
    ...rules.flatMap(rule => checkRule(rule, ids)),
    ...config.severities.flatMap(({ check, at }) => unknown(check, at, ids)),
  ];
  findings.push(...own.flatMap(finding => weigh(finding, config)));
  return { findings, suppressed };
}

interface Rule {
  by: Suppressed['by'];
  checks: readonly string[];
  reason: string;
  at: Range;
  expired: Date | undefined;
  used: boolean;
  covers(finding: Finding): boolean;
  /** Whether it covers something that this run could not answer. */
  mayBeOfUse(unanswered: Wishes['unanswered']): boolean;
}

function fromComment(comment: IgnoreComment): Rule {
  const { file, checks, reason, from, to, wholeFile, at } = comment;
  const isThere = (at: Range) =>
    at.file === file &&
    (wholeFile || (at.input === undefined && from <= at.start.line && at.start.line <= to));
  return {
    by: 'comment',
    checks,
    reason,
    at,
    expired: undefined,
    used: false,
    covers: finding => matches(checks, finding.check) && isThere(finding.at),
    mayBeOfUse: ({ notChecked, files }) =>
      files.has(file) ||
      notChecked.some(
        ({ check, file: other, at }) =>
          matches(checks, check) && (at === undefined ? other === file : isThere(at)),
      ),
  };
}

function fromConfig({ checks, files, reason, until, at }: Config['ignores'][number], now: Date): Rule {
  const isMatch = files.length === 0 ? () => true : picomatch([...files], { dot: true });
  const isExpired = until !== undefined && until < now;
  return {
    by: 'config',
    checks,
    reason,
    at,
    expired: isExpired ? until : undefined,
    used: false,
    covers: finding => !isExpired && matches(checks, finding.check) && isMatch(finding.at.file),
    mayBeOfUse: ({ notChecked, files, isPartial }) =>
      isPartial ||
      [...files].some(file => isMatch(file)) ||
      notChecked.some(({ check, file }) => matches(checks, check) && isMatch(file)),
  };
}

/** An id names one check, a subject all of its checks, nothing at all every check; our own troubles are never meant. */
function matches(checks: readonly string[], check: string): boolean {
  if (check === 'internal') return false;
  return checks.length === 0 || checks.some(name => name === check || check.startsWith(`${name}/`));
}

/** The finding with the severity that the configuration gives it; none where it is switched off. */
function weigh(finding: Finding, { severities }: Config): Finding[] {
  // The most particular wish wins: an id before its subject.
  const wishes = severities.filter(({ check }) => matches([check], finding.check));
  const wish = wishes.find(({ check }) => check === finding.check) ?? wishes.at(-1);
  if (wish === undefined) return [finding];
  return wish.severity === 'off' ? [] : [{ ...finding, severity: wish.severity }];
}

function checkRule(rule: Rule, ids: readonly string[]): Finding[] {
  const strangers = rule.checks.flatMap(check => unknown(check, rule.at, ids));
  if (strangers.length > 0) return strangers;
  if (rule.expired !== undefined)
    return [
      finding(EXPIRED, rule.at, {
        what: `This suppression expired on ${rule.expired.toISOString().slice(0, 10)}. What it covered is reported again.`,
        fix: 'Fix what it covered and remove it, or set a later date if the reason still holds.',
      }),
    ];
  if (rule.used) return [];
  const checks = rule.checks.length === 0 ? 'any check' : rule.checks.join(', ');
  return [
    finding(UNUSED, rule.at, {
      what: `This suppression has no effect: ${checks} reports nothing here. Left in place, it would hide the next mistake.`,
      fix: 'Remove it.',
    }),
  ];
}

function unknown(check: string, at: Range, ids: readonly string[]): Finding[] {
  if (ids.some(id => id === check || id.startsWith(`${check}/`))) return [];
  const subjects = new Set(ids.map(id => id.split('/')[0] ?? ''));
  const suggestion = nearest(check, [...ids, ...subjects]);
  const what = `There is no check "${check}", so this suppression has no effect.`;
  return [
    suggestion === undefined
      ? finding(UNKNOWN_CHECK, at, {
          what,
          fix: 'Use an id from the list of checks, such as paths/model, or a subject, such as paths.',
        })
      : finding(UNKNOWN_CHECK, at, { what, fix: `Did you mean "${suggestion}"?` }, 'did-you-mean'),
  ];
}

function finding(rule: typeof UNUSED, at: Range, { what, fix }: Said, variant = ''): Finding {
  const key = variant === '' ? rule.id : `${rule.id}/${variant}`;
  const { line, column } = at.start;
  return {
    check: rule.id,
    severity: rule.severity,
    message: what,
    advice: fix,
    variant,
    at,
    fingerprint: fingerprint(rule.id, at.file, [line, column], key),
  };
}
