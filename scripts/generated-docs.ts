import { readFileSync } from 'node:fs';
import { parsePolicy } from '../src/config/policy-file.ts';
import type { ApprovalRule } from '../src/core/approval-rules.ts';
import { BUILT_IN_RULES } from '../src/core/approvals/built-in-rules.ts';
import { SETTING_NAMES, SETTINGS } from '../src/config/settings.ts';
import { NEEDED_PERMISSIONS } from '../src/doctor/permissions.ts';

/** Parts of the README that the code knows better, by the name in their marks: `<!-- generated: settings -->`. */
export const GENERATED: Readonly<Record<string, () => string>> = {
  settings,
  permissions,
  rules,
};

/** Between the marks, which stay; text without them is returned as it is. */
export function fillGenerated(text: string): string {
  return text.replace(
    /(<!-- generated: ([a-z-]+) -->\n)[\s\S]*?(<!-- end of generated -->)/g,
    (whole: string, begin: string, name: string, end: string) => {
      const part = GENERATED[name];
      return part === undefined ? whole : `${begin}\n${part()}\n\n${end}`;
    },
  );
}

const ACTS = { reset: 'requiring re-registration', revoke: 'ending all sessions' } as const;

function settings(): string {
  return table(
    ['Setting', 'What it is for', 'Example', 'Without it'],
    SETTING_NAMES.map((name) => {
      const { says, example, otherwise } = SETTINGS[name];
      return [`\`${name}\``, says, `\`${example}\``, otherwise];
    }),
  );
}

function permissions(): string {
  return table(
    ['Application permission', 'Needed for', 'Without it'],
    NEEDED_PERMISSIONS.map(({ name, for: purpose, required }) => [
      `\`${name}\``,
      purpose,
      required ? 'the bot cannot do its work' : 'the bot works and is more careful',
    ]),
  );
}

/** The shipped rules, then the built-in ones, in the order in which they are tried. */
function rules(): string {
  const policy = parsePolicy(readFileSync('policy.yaml', 'utf8'));
  if ('problems' in policy) throw new Error(policy.problems.join('\n'));
  const inOrder = [...(policy.approvals?.rules ?? []), ...BUILT_IN_RULES];
  return table(
    ['Rule', 'For', 'Who has to agree', 'What else'],
    inOrder.map((rule) => [rule.name, conditionWords(rule), stageWords(rule), demandWords(rule)]),
  );
}

function conditionWords({ when }: ApprovalRule): string {
  const words = [
    when.transition,
    when.to && `to ${when.to}`,
    when.act && ACTS[when.act],
    when.privileged === undefined ? undefined : when.privileged ? 'admin roles' : 'no admin roles',
    when.morePeopleThan === undefined ? undefined : `more than ${when.morePeopleThan} people`,
    when.requester && `asked by ${when.requester}`,
  ];
  return words.filter(Boolean).join(', ') || 'everything else';
}

function stageWords({ stages }: ApprovalRule): string {
  const words = stages.map(
    ({ group, count, outsideHelpdesk }) =>
      `${count} from ${group}${outsideHelpdesk ? ' outside the helpdesk' : ''}`,
  );
  return words.join(', then ') || 'nobody else';
}

function demandWords(rule: ApprovalRule): string {
  const words = [
    rule.callerProof && 'how the caller was recognised',
    rule.reason?.required && 'a reason',
    rule.ticket?.required && 'a ticket',
    rule.numberMatching && 'number matching',
    rule.coolDownMinutes && `${rule.coolDownMinutes} minutes of cool-down`,
  ];
  return words.filter(Boolean).join(', ') || '–';
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
