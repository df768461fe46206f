import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AuditEvent, AuditRecord } from '../../src/core/audit/audit-event.ts';
import type { Refusal, TargetRefusal } from '../../src/core/refusal.ts';

/** Every kind there is: a new one does not compile until it stands here, and then some journey has to meet it. */
const KINDS: Record<Refusal['kind'], true> = {
  'act-closed': true,
  'approved-already': true,
  'bulk-not-so': true,
  'card-of-somebody-else': true,
  'card-unknown': true,
  'card-used': true,
  'delegation-refused': true,
  'deputy-unknown': true,
  'emergency-refused': true,
  'entitled-too-late': true,
  'file-unusable': true,
  'file-broken': true,
  frozen: true,
  'group-too-large': true,
  'held-elsewhere': true,
  'limit-reached': true,
  'no-file': true,
  'nobody-chosen': true,
  'nobody-left': true,
  'not-asked-yet': true,
  'not-entitled': true,
  'not-understood': true,
  'not-your-stage': true,
  'nothing-to-change': true,
  'nothing-to-extend': true,
  'nothing-to-undo': true,
  'number-locked': true,
  'number-needed': true,
  'number-wrong': true,
  'outside-helpdesk-only': true,
  outsider: true,
  'own-request': true,
  'own-target': true,
  'page-over': true,
  'proof-needed': true,
  'reason-needed': true,
  'request-unknown': true,
  'requester-lost': true,
  'rules-stricter': true,
  settled: true,
  'text-unfit': true,
  'ticket-needed': true,
  'time-limit-on-strengthening': true,
  'time-limit-too-long': true,
  'time-limit-unclear': true,
  'too-late-to-withdraw': true,
  'too-many': true,
  'too-many-codes': true,
  'too-many-drafts': true,
  'too-many-open': true,
  'too-many-weakenings': true,
  'undo-too-early': true,
  'wave-group': true,
  'wave-plan': true,
  'wave-needs-approver': true,
  'weakening-closed': true,
  'wrong-place': true,
};

/** Why one person, group or department of a command is left out; the same holds for these. */
const KINDS_OF_TARGETS: Record<TargetRefusal['kind'], true> = {
  'account-disabled': true,
  'already-there': true,
  'break-glass': true,
  'changed-by-request': true,
  'changed-since': true,
  'conditional-access': true,
  'convert-unregistered': true,
  'department-unknown': true,
  'enforce-unregistered': true,
  'group-empty': true,
  'group-hidden': true,
  'group-unknown': true,
  'group-unreadable': true,
  guest: true,
  'in-open-request': true,
  'methods-unknown': true,
  'no-policy-sign-in': true,
  'nobody-found': true,
  'not-covered': true,
  'nothing-registered': true,
  'other-earlier-state': true,
  'own-account': true,
  'partly-covered': true,
  'policy-sign-in-unread': true,
  'posture-unknown': true,
  privileged: true,
  'security-defaults': true,
  'state-unknown': true,
  unreachable: true,
};

/** What the bot of a journey refused, by its own audit log: a mention in a test is not enough. */
export function recordRefusals(folder: string, records: readonly AuditRecord[]): void {
  const events = records.map(({ event }) => event);
  put(folder, 'refusals.jsonl', { all: KINDS, met: events.flatMap(refusedIn) });
  put(folder, 'refused-people.jsonl', { all: KINDS_OF_TARGETS, met: events.flatMap(leftOutIn) });
}

function refusedIn(event: AuditEvent): readonly string[] {
  return event.kind === 'command-refused' || event.kind === 'press-refused' ? [event.refusal] : [];
}

/** In a refusal of the whole, and beside those for whom a request was made. */
function leftOutIn(event: AuditEvent): readonly string[] {
  return 'refused' in event ? (event.refused ?? []).map(({ kind }) => kind) : [];
}

interface Met {
  readonly all: Readonly<Record<string, true>>;
  readonly met: readonly string[];
}

function put(folder: string, file: string, { all, met }: Met): void {
  const line = JSON.stringify({ all: Object.keys(all), met: [...new Set(met)] });
  appendFileSync(join(folder, file), `${line}\n`);
}
