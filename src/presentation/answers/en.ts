import type { AnswerTexts } from './answer-texts.ts';

export const en: AnswerTexts = {
  'reading.heading': 'The list is being made',
  'reading.line':
    'The tenant is read page by page, so that nothing else has to wait: {people, plural, =0 {it has just begun} =1 {one person so far} other {# people so far}}.',
  'reading.next': 'A large tenant takes some minutes. Press “Look again” then.',
  'list.heading':
    '{filter, select, enabled {Enabled} disabled {Disabled} enforced {Enforced} pending {Yet to register} other {Stuck at “enabled”}}: {total, plural, =0 {nobody} =1 {one person} other {# people}}',
  'list.page': 'People {from} to {to} of {total}, by name.',
  'people.page': 'People {from} to {to} of {total}.',
  'list.state':
    'Now: {state, select, disabled {disabled} enabled {enabled} enforced {enforced} other {unknown}}.',
  'list.changed':
    'The list still said {state, select, disabled {“disabled”} enabled {“enabled”} enforced {“enforced”} other {nothing}}.',
  'list.unread': 'That is what the list says; it could not be read again just now.',
  'list.unregistered': 'No second factor in the registration report.',
  'list.stuck-since': 'Seen as registered since {when}.',
  'list.confirmed': 'The states on this page were read just now. Guests and blocked accounts are left out.',
  'list.act':
    '{filter, select, pending {Type “remind all pending” to remind them.} other {Type “why …” with a name to learn the reasons.}}',
  'stuck.hint':
    'Choose for whom, then press. You see what would change before anything is asked for; approvers decide as always.',
  'stuck.whom': 'For whom?',
  'stuck.choose': 'Choose somebody.',
  'stuck.everybody': '{count, plural, =1 {The one on this page} other {All # on this page}}',
  'snapshot.age': 'The tenant was read {when}.',
  'snapshot.report':
    '{report, select, unlicensed {Without Entra ID P1 or P2 there is no registration report: who has registered is told by the state alone.} other {The registration report may not be read (AuditLog.Read.All is missing): who has registered is told by the state alone.}}',
  'snapshot.renewing': 'It is being read anew now.',
  'page.renewed': 'The list was renewed since the page before.',
  'page.until': 'The buttons work until {when}, for you alone.',
  'button.previous': 'Previous',
  'button.next': 'Next',
  'button.enforce': 'Enforce MFA',
  'button.reset': 'Require re-registration',
  'button.refresh': 'Read anew',
  'button.look': 'Look again',
  'why.heading':
    '{count, plural, =0 {Nobody to explain} =1 {Why {name} is {state, select, disabled {disabled} enabled {enabled} enforced {enforced} other {unknown}}} other {Why # people are where they are}}',
  'why.outside':
    'Somebody changed it outside of this assistant: our last change left {state, select, disabled {“disabled”} enabled {“enabled”} enforced {“enforced”} other {an unknown state}}. The audit log of Entra says who it was.',
  'why.default': 'Nobody changed it through this assistant. Everybody begins as “disabled”.',
  'why.elsewhere':
    'It was not set through this assistant but in the Entra portal, by a script, or before. The audit log of Entra says who it was.',
  'why.unreadable': 'The state could not be read just now, so there is nothing to explain.',
  'why.beside': 'That asks for MFA whatever the per-user state says.',
  'report.heading': 'MFA of everybody: {people, plural, =1 {one person} other {# people}} who may sign in',
  'report.lead': 'Press “As a file” for a table of all accounts, one row each, guests and blocked ones too.',
  'posture.heading': 'MFA in this tenant: {people, plural, =1 {one person} other {# people}} who may sign in',
  'posture.trend': 'In brackets: the change since {when}.',
  'posture.no-trend': 'The next reading will show what has changed.',
  'posture.states': 'Per-user state',
  'posture.registration': 'Second factor',
  'posture.admins': 'People with admin roles',
  'posture.admins-by-report':
    'Counted as Entra’s registration report marks them. It may leave out who owns or may join a group with roles, or holds a custom or eligible role; before a change, I look for these myself.',
  'posture.others': 'Not counted above',
  'posture.number':
    '{of, select, enforced {Enforced} enabled {Enabled} disabled {Disabled} unknown {Could not be read} registered {Registered} unregistered {Not registered} pending {Asked to register, and not registered} stuck {Registered, and stuck at “enabled”} admins {All} adminsUnregistered {Without a second factor} adminsDisabled {Disabled per user} guests {Guests} other {May not sign in}}: {count, number}{change}',
  'posture.advice': 'What Microsoft advises',
  'posture.defaults-on':
    'Security defaults are on: they ask everybody for MFA. Per-user states add nothing; leave them as they are.',
  'posture.advice-premium':
    'Your licences include Conditional Access: ask for MFA there, and admins first. Do not mix it with per-user states.',
  'posture.advice-free':
    'Without Entra ID P1, security defaults protect everybody at no cost. Make sure that admins have a second factor first.',
};
