import { LineCounter, parseDocument } from 'yaml';
import type { ChannelRules } from '../core/channels.ts';
import type { Policy } from '../core/policy.ts';
import { approvalRulesOf } from './policy-approvals.ts';
import { freezeDeep } from './freeze-deep.ts';
import { weakeningRulesOf } from './guard-rails-schema.ts';
import { lineOf } from './policy-lines.ts';
import type { PolicyText } from './policy-lines.ts';
import { policyProblems } from './policy-problems.ts';
import { policySchema } from './policy-schema.ts';
import type { PolicyFile } from './policy-schema.ts';

export interface PolicyProblems {
  /** `line 12: groups.helpdesk must be …`, in the order of the lines; never a value of the file. */
  readonly problems: readonly string[];
}

/** The policy, frozen, or all that is wrong with the text at once. */
export function parsePolicy(yaml: string): Policy | PolicyProblems {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    const { errors } = document;
    return {
      problems: errors.map(({ pos, code }) => `line ${lines.linePos(pos[0]).line}: ${wordsFor(code)}`),
    };
  }
  const reading = policySchema.safeParse(document.toJS());
  if (reading.success) return freezeDeep(policyOf(reading.data));
  return { problems: listProblems({ document, lines }, reading.error.issues) };
}

/** Things that are allowed and yet deserve a loud word at start. */
export function policyWarnings(policy: Policy, production: boolean): readonly string[] {
  const { breakGlass, groups, privilegedTargets } = policy;
  if (!production) return [];
  const warnings: string[] = [];
  if (breakGlass.length === 0)
    warnings.push(
      'breakGlass in the policy is empty: no emergency account is protected, so the bot could be used to lock everybody out',
    );
  if (privilegedTargets === 'warn' && groups.approvers.every((group) => groups.helpdesk.includes(group)))
    warnings.push(
      'groups.approvers in the policy names only groups of the helpdesk: by the built-in rules nobody could approve for people with admin roles',
    );
  return warnings;
}

function listProblems(text: PolicyText, issues: Parameters<typeof policyProblems>[1]): readonly string[] {
  return policyProblems(text.document, issues)
    .map(({ path, says }) => ({ line: lineOf(text, path), says: `${path.join('.') || 'the file'} ${says}` }))
    .sort((a, b) => a.line - b.line)
    .map(({ line, says }) => `line ${line}: ${says}`);
}

function wordsFor(code: string): string {
  if (code === 'DUPLICATE_KEY') return 'this key is there twice';
  return `not valid YAML (${code.toLowerCase().replaceAll('_', ' ')})`;
}

/** The schema gives absent optional texts as undefined; the rest of the program knows only absent. */
function policyOf(file: PolicyFile): Policy {
  const { helpdeskContact, approvals, security, channels, weakening, ...rules } = file;
  const { name, mail, phone } = helpdeskContact;
  const contact = {
    name,
    ...(mail === undefined ? {} : { mail }),
    ...(phone === undefined ? {} : { phone }),
  };
  const { mailbox, groups } = security;
  return {
    ...rules,
    helpdeskContact: contact,
    weakening: weakeningRulesOf(weakening),
    security: { groups, ...(mailbox === undefined ? {} : { mailbox }) },
    channels: channelsOf(channels),
    ...(approvals ? { approvals: approvalRulesOf(approvals) } : {}),
  };
}

function channelsOf({ helpdesk, approvals }: PolicyFile['channels']): ChannelRules {
  return { helpdesk, ...(approvals === undefined ? {} : { approvals }) };
}
