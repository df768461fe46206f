import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AuditRecord } from '../../src/core/audit/audit-event.ts';
import type { Refusal } from '../../src/core/refusal.ts';

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

/** What the bot of a journey refused, by its own audit log: a mention in a test is not enough. */
export function recordRefusals(folder: string, records: readonly AuditRecord[]): void {
  const met = records.flatMap(({ event }) =>
    event.kind === 'command-refused' || event.kind === 'press-refused' ? [event.refusal] : [],
  );
  const line = JSON.stringify({ all: Object.keys(KINDS), met: [...new Set(met)] });
  appendFileSync(join(folder, 'refusals.jsonl'), `${line}\n`);
}
