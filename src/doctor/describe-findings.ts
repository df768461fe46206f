import type { Finding, Findings } from './finding.ts';

const MARKS = { good: 'ok  ', warning: 'WARN', failure: 'FAIL', skipped: 'skip' } as const;

/** The report: a line for what is well, what / why / fix for what is not, and a closing line to count by. */
export function describeFindings(findings: Findings): string {
  const count = (kind: Finding['kind']): number => findings.filter((each) => each.kind === kind).length;
  const closing = `${count('good')} ok, ${count('warning')} warnings, ${count('failure')} failures, ${count('skipped')} skipped`;
  return `${[...findings.map(describe), '', closing].join('\n')}\n`;
}

function describe(finding: Finding): string {
  const head = `${MARKS[finding.kind]}  ${finding.what}`;
  if (finding.kind === 'good') return `${head}: ${finding.says}`;
  if (finding.kind === 'skipped') return `${head}: ${finding.why}`;
  return `${head}\n        why  ${finding.why}\n        fix  ${finding.fix}`;
}
