import { looksDisguised } from '../../core/look-alikes.ts';
import type { Person } from '../../core/people.ts';
import type { TargetRefusal } from '../../core/refusal.ts';
import type { LeftOutPeople } from '../../core/requests/refusals.ts';
import type { Section } from '../card-view.ts';
import type { Words } from '../words.ts';
import { capCounted } from './cap-list.ts';
import { partCovers } from './describe-coverage.ts';
import { withAccount } from './describe-person.ts';
import { rolesLine } from './describe-roles.ts';

/** Who is left out of a command, and why, one sentence each. */
export function leftOut({ refused, refusedMore }: LeftOutPeople, words: Words): Section {
  const all = refused.map((refusal) => leftOutLine(refusal, words));
  const { first, more } = capCounted({ all, besides: refusedMore }, words.linesShown, words);
  return { title: words.t('refused.title'), lines: more === '' ? first : [...first, more] };
}

function leftOutLine(refusal: TargetRefusal, words: Words): string {
  switch (refusal.kind) {
    case 'nobody-found':
      return nobodyLine(refusal.typed, words);
    case 'group-unknown':
    case 'department-unknown':
    case 'group-unreadable':
      return words.t(`refused.${refusal.kind}`, { typed: words.show(refusal.typed) });
    case 'group-empty':
      return words.t('refused.group-empty', { name: words.show(refusal.name), others: refusal.others });
    case 'group-hidden':
      return words.t('refused.group-hidden', { name: words.show(refusal.name) });
    case 'already-there':
    case 'changed-since':
    case 'other-earlier-state':
      return words.t(`refused.${refusal.kind}`, {
        name: withAccount(refusal.person, words),
        state: refusal.state,
      });
    case 'changed-by-request':
    case 'in-open-request':
      return words.t(`refused.${refusal.kind}`, {
        name: withAccount(refusal.person, words),
        request: refusal.request,
      });
    case 'privileged':
      return privilegedLine(refusal, words);
    case 'enforce-unregistered':
    case 'convert-unregistered':
      return unregisteredLine(refusal, words);
    case 'conditional-access':
    case 'partly-covered':
      return coveredLine(refusal, words);
    case 'account-disabled':
      return blockedLine(refusal.person, words);
    default:
      return words.t(`refused.${refusal.kind}`, { name: withAccount(refusal.person, words) });
  }
}

function nobodyLine(typed: string, words: Words): string {
  return [words.t('refused.nobody-found', { typed: words.show(typed) }), ...retype(typed, words)].join(' ');
}

/** Copied text may hold a letter of another alphabet, which nobody can see. */
export function retype(typed: string, { t }: Words): readonly string[] {
  return looksDisguised(typed) ? [t('refused.disguised')] : [];
}

/** Nobody signs in to a shared mailbox, so that its being blocked is nothing to look into. */
function blockedLine(person: Person, words: Words): string {
  const line = words.t('refused.account-disabled', { name: withAccount(person, words) });
  const { mailbox } = person;
  return mailbox === undefined ? line : `${line} ${words.t('refused.mailbox', { mailbox })}`;
}

function coveredLine(
  refusal: Extract<TargetRefusal, { kind: 'conditional-access' | 'partly-covered' }>,
  words: Words,
): string {
  const name = withAccount(refusal.person, words);
  if (refusal.kind === 'partly-covered')
    return words.t('refused.partly-covered', { name, policies: partCovers(refusal.policies, words) });
  const policies = words.list(refusal.policies.map((policy) => words.show(policy)));
  return words.t('refused.conditional-access', { name, policies });
}

function unregisteredLine(
  { kind, registration, person }: Extract<TargetRefusal, { registration: unknown }>,
  words: Words,
): string {
  const wish = kind === 'enforce-unregistered' ? 'enforce' : 'convert';
  return words.t(`refused.${wish}-${registration}`, { name: withAccount(person, words) });
}

function privilegedLine(refusal: Extract<TargetRefusal, { kind: 'privileged' }>, words: Words): string {
  const name = withAccount(refusal.person, words);
  if (refusal.roles === 'unknown') return words.t('refused.privileged-unknown', { name });
  return words.t('refused.privileged', { name, roles: rolesLine(refusal.roles, words) });
}
