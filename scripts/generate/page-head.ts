/** The facts at the head of a check's page. */
import type { RuleFacts } from '../../src/checks/rules.ts';

const NEEDS = {
  files: 'the files alone (works offline)',
  azure: 'Azure, read only',
  registry: 'the container registry, read only',
};

export function pageHead(rule: RuleFacts): string {
  return [
    `**${rule.title}.**`,
    '',
    '| Severity | Confidence | Prevents | Needs | Since |',
    '|---|---|---|---|---|',
    `| ${rule.severity} | ${rule.confidence} | ${rule.prevents === undefined ? '–' : `\`${rule.prevents}\``} | ${NEEDS[rule.needs ?? 'files']} | ${rule.since} |`,
  ].join('\n');
}
