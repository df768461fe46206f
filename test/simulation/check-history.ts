import type { AuditEvent, AuditRecord } from '../../src/core/audit/audit-event.ts';
import { verifyChain } from '../../src/core/audit/verify-chain.ts';
import type { PersonId, RequestId } from '../../src/core/ids.ts';
import { satisfies } from '../../src/core/mfa-state.ts';
import type { CardPosting } from '../../src/core/ports/store.ts';
import { isOpen, type ChangeRequest, type Delivery } from '../../src/core/requests/change-request.ts';
import type { HistoryEvent } from '../support/simulated-history.ts';
import type { ItemRow } from '../support/simulated-claims.ts';
import type { SimulatedSite } from '../support/simulated-site.ts';
import { buttonsOf } from '../support/simulated-teams.ts';
import { STORY_POLICY } from './tell-story.ts';

type Report = (broken: string) => void;
type Kind = AuditEvent['kind'];

const ENDINGS: readonly Kind[] = [
  'request-rejected',
  'request-withdrawn',
  'request-expired',
  'request-finished',
];

/** Every promise that does not hold, in words; empty when all hold. Called once the world has come to rest. */
export function checkHistory(site: SimulatedSite): readonly string[] {
  const broken: string[] = [];
  const report: Report = (what) => broken.push(what);
  for (const event of site.history.of('broken')) report(event.what);
  checkChain(site, report);
  checkWrites(site, report);
  checkActs(site, report);
  checkDecisions(site, report);
  checkProofs(site, report);
  checkNotices(site, report);
  checkRest(site, report);
  checkScreens(site, report);
  return broken;
}

function committed(site: SimulatedSite): readonly AuditRecord[] {
  return site.history.of('committed').map(({ record }) => record);
}

function checkChain(site: SimulatedSite, report: Report): void {
  const verdict = verifyChain(committed(site), site.seal);
  if (verdict.kind === 'broken') report(`the audit chain breaks at ${verdict.sequence}: ${verdict.problem}`);
}

/** Intent first, the approved from-state read last, one in flight per person, nobody who must not be changed. */
function checkWrites(site: SimulatedSite, report: Report): void {
  const intents = new Map<string, number>();
  const sent = new Map<string, number>();
  const inFlight = new Map<PersonId, number>();
  /** What came back since the newest intent: a worker that was frozen may read late, beside the one that goes on. */
  const reads = new Map<PersonId, string[]>();
  const ended = new Set<RequestId>();
  for (const event of site.history.events) {
    if (event.kind === 'committed') {
      noteRecord(event.record, intents, ended);
      const { event: what, subject } = event.record;
      if (subject && what.kind.endsWith('-intended')) reads.delete(subject);
    } else if (event.kind === 'state-read')
      reads.set(event.person, [...(reads.get(event.person) ?? []), event.state]);
    else if (event.kind === 'write-over') inFlight.set(event.person, (inFlight.get(event.person) ?? 0) - 1);
    else if (event.kind === 'write-sent') {
      const { person, request } = event;
      const item = site.rows.get('item', `${request}/${person}`) as ItemRow | undefined;
      const to = (site.rows.get('request', request) as ChangeRequest | undefined)?.to;
      // At the end of a time box: what was there before comes back, after the request has ended.
      const isRestore = event.to !== to && event.to === item?.item.from;
      const key = `${request} ${person}${isRestore ? ' restored' : ''}`;
      sent.set(key, (sent.get(key) ?? 0) + 1);
      inFlight.set(person, (inFlight.get(person) ?? 0) + 1);
      if ((sent.get(key) ?? 0) > (intents.get(key) ?? 0))
        report(`${key}: written without a committed intent`);
      if ((inFlight.get(person) ?? 0) > 1) report(`${key}: two writes in flight`);
      if (ended.has(request) && !isRestore) report(`${key}: written after the request had ended`);
      const expected = isRestore ? to : item?.item.from;
      const found = reads.get(person) ?? [];
      if (!expected || !found.includes(expected))
        report(`${key}: written although ${found.join(', ') || 'nothing'} was read, not ${expected}`);
      if (STORY_POLICY.breakGlass.includes(person)) report(`${key}: an emergency account was written`);
      if (item?.item.person.userType !== 'member') report(`${key}: a guest was written`);
      if (event.to !== to && !isRestore) report(`${key}: ${event.to} was written, ${to} was approved`);
    }
  }
}

/** As for states: intended first, one step in flight, only what was approved, and called done only when it was seen. */
function checkActs(site: SimulatedSite, report: Report): void {
  const intended = new Set<string>();
  const inFlight = new Map<PersonId, number>();
  const seen = new Set<string>();
  const ended = new Set<RequestId>();
  for (const event of site.history.events) {
    if (event.kind === 'act-seen') seen.add(`${event.act} ${event.person}`);
    if (event.kind === 'act-over') inFlight.set(event.person, (inFlight.get(event.person) ?? 0) - 1);
    if (event.kind === 'act-sent') {
      const key = `${event.request} ${event.person}`;
      inFlight.set(event.person, (inFlight.get(event.person) ?? 0) + 1);
      const request = site.rows.get('request', event.request) as ChangeRequest | undefined;
      if (!intended.has(key)) report(`${key}: ${event.act} without a committed intent`);
      if ((inFlight.get(event.person) ?? 0) > 1) report(`${key}: two steps in flight`);
      if (ended.has(event.request)) report(`${key}: ${event.act} after the request had ended`);
      if (request?.act !== event.act) report(`${key}: ${event.act}, but ${request?.act} was approved`);
      if (STORY_POLICY.breakGlass.includes(event.person))
        report(`${key}: ${event.act} of an emergency account`);
    }
    if (event.kind === 'write-sent' && (site.rows.get('request', event.request) as ChangeRequest).act)
      report(`${event.request} ${event.person}: a state was written for an act`);
    if (event.kind !== 'committed') continue;
    const { event: said, request, subject } = event.record;
    const key = `${request} ${subject}`;
    if (request && ENDINGS.includes(said.kind)) ended.add(request);
    if (!subject || !('act' in said) || !said.act) continue;
    if (said.kind === 'write-intended') {
      intended.add(key);
      seen.delete(`${said.act} ${subject}`);
    }
    if (said.kind === 'write-proved' && !seen.has(`${said.act} ${subject}`))
      report(`${key}: ${said.act} was called done, but not seen`);
  }
}

function noteRecord(record: AuditRecord, intents: Map<string, number>, ended: Set<RequestId>): void {
  const { event, request, subject } = record;
  const key = `${request} ${subject}`;
  const intended = { 'write-intended': key, 'restore-intended': `${key} restored` }[event.kind as string];
  if (intended !== undefined) intents.set(intended, (intents.get(intended) ?? 0) + 1);
  if (request && ENDINGS.includes(event.kind)) ended.add(request);
}

/** One decision a request, by a press of somebody else who has the right at that moment, before the time is over. */
function checkDecisions(site: SimulatedSite, report: Report): void {
  const rights = new Map<PersonId, number>();
  const presses = new Map<PersonId, number>();
  const decided = new Map<RequestId, Kind>();
  const limits = new Map<RequestId, string>();
  site.history.events.forEach((event, index) => {
    if (event.kind === 'approver-right-read') rights.set(event.person, index);
    if (event.kind === 'pressed' && ['approve', 'reject'].includes(event.verb)) {
      if (!presses.has(event.by)) presses.set(event.by, index);
    }
    if (event.kind !== 'committed' || !event.record.request) return;
    const { record } = event;
    const request = event.record.request;
    const kind = record.event.kind;
    noteLimit(record, limits);
    if (kind === 'write-intended' && decided.get(request) !== 'request-approved')
      report(`${request}: execution began without an approval`);
    if (!isDecision(kind)) return;
    if (decided.has(request)) report(`${request}: ${kind} after ${decided.get(request)}`);
    // Where two have to agree, the first yes decides nothing yet.
    if (record.event.kind !== 'request-approved' || record.event.missing === 0) decided.set(request, kind);
    if (kind !== 'request-expired' && record.at >= (limits.get(request) ?? ''))
      report(`${request}: ${kind} after its time`);
    if (kind !== 'request-approved' && kind !== 'request-rejected') return;
    const { actor } = record;
    const pressed = actor && presses.get(actor);
    if (!actor || pressed === undefined) report(`${request}: decided without a press`);
    else if ((rights.get(actor) ?? -1) < pressed) report(`${request}: decided without a look at the rights`);
    const saved = site.rows.get('request', request) as ChangeRequest;
    if (actor === saved.requester.id) report(`${request}: decided by its requester`);
    if (actor && site.rows.get('item', `${request}/${actor}`)) report(`${request}: decided by its target`);
  });
}

/** The store stamps records a moment after the core took the time, however long the process froze: a minute for that. */
function noteLimit({ event, request, at }: AuditRecord, limits: Map<RequestId, string>): void {
  if (!request) return;
  const later = (from: string, minutes: number): void =>
    void limits.set(request, new Date(Date.parse(from) + (minutes + 1) * 60_000).toISOString());
  if (event.kind === 'request-proposed') later(event.expiresAt, 0);
  if (event.kind === 'request-confirmed') later(at, STORY_POLICY.approveWithinMinutes);
}

function isDecision(kind: Kind): boolean {
  return ['request-approved', 'request-rejected', 'request-withdrawn', 'request-expired'].includes(kind);
}

/** "Done" only after the wished state was read, following the intent of that very attempt; one outcome a person. */
function checkProofs(site: SimulatedSite, report: Report): void {
  const outcomes = new Set<string>();
  const landed = new Set<string>();
  // A worker that stood still past its claim may read once more, after the one whose reading counts.
  const readSince = new Map<PersonId, string[]>();
  const callKeys = new Map<number, string>();
  for (const event of site.history.events) {
    if (event.kind === 'state-read') readSince.get(event.person)?.push(event.state);
    if (event.kind === 'write-sent') callKeys.set(event.call, `${event.request} ${event.person}`);
    if (event.kind === 'write-landed') {
      const key = callKeys.get(event.call) ?? '';
      if (event.idle && landed.has(key)) report(`${key}: written again although it had been`);
      landed.add(key);
    }
    if (event.kind !== 'committed') continue;
    const { event: said, request, subject } = event.record;
    if (subject && said.kind === 'write-intended') readSince.set(subject, []);
    if ('act' in said && said.act) continue;
    if (!request || !subject || !OUTCOMES.includes(said.kind)) continue;
    const key = `${request} ${subject}`;
    if (outcomes.has(key)) report(`${key}: two outcomes`);
    outcomes.add(key);
    const { to } = site.rows.get('request', request) as ChangeRequest;
    const read = readSince.get(subject) ?? [];
    if (said.kind === 'write-proved' && !read.some((state) => satisfies(to, state as typeof to)))
      report(`${key}: called proved, but ${read.join(', ')} was read`);
    if (said.kind === 'write-unneeded' && landed.has(key))
      report(`${key}: we wrote it, and said that it was so already`);
  }
}

const OUTCOMES: readonly Kind[] = ['write-proved', 'write-unneeded', 'write-stopped', 'write-failed'];

/** Everybody who was changed is told on both channels, under one reference, at most twice; nobody else is told. */
function checkNotices(site: SimulatedSite, report: Report): void {
  const proved = new Set<string>();
  const begun = new Set<string>();
  const told = new Map<string, string[]>();
  for (const event of site.history.events) {
    if (event.kind === 'committed' && event.record.event.kind === 'write-proved')
      proved.add(`${event.record.request} ${event.record.subject}`);
    if (event.kind === 'committed' && event.record.event.kind === 'write-failed' && event.record.event.begun)
      begun.add(`${event.record.request} ${event.record.subject}`);
    if (event.kind !== 'told' || !isOfChange(event.about)) continue;
    const key = `${event.request} ${event.person}`;
    if (!proved.has(key) && !begun.has(key)) report(`${key}: told before it was proved`);
    const channel = `${key} ${event.channel}`;
    told.set(channel, [...(told.get(channel) ?? []), event.reference]);
  }
  const deliveries = new Map(site.rows.all('delivery') as (readonly [string, Delivery])[]);
  for (const key of [...proved, ...begun])
    for (const channel of ['mail', 'teams'] as const) {
      const references = told.get(`${key} ${channel}`) ?? [];
      const delivery = deliveries.get(`${key.replace(' ', ':')}/${channel}`);
      checkDelivery(`${key} ${channel}`, references, { delivery, report });
    }
}

function isOfChange(about: string): boolean {
  if (about === 'mfa-restored' || about === 'mfa-returning') return false;
  return about.startsWith('mfa-') || about === 're-registration-required' || about === 'sessions-revoked';
}

function checkDelivery(
  key: string,
  references: readonly string[],
  { delivery, report }: { delivery: Delivery | undefined; report: Report },
): void {
  if (!delivery) return report(`${key}: no notice was made`);
  if (references.length > 2) report(`${key}: told ${references.length} times`);
  if (references.some((reference) => reference !== delivery.reference))
    report(`${key}: told under another reference`);
  const { kind } = delivery.result;
  if (kind === 'queued' || kind === 'attempted') report(`${key}: the notice is still ${kind}`);
  if (kind === 'sent' && references.length === 0) report(`${key}: called sent, but nothing arrived`);
  if ((kind === 'unreachable' || kind === 'failed') && references.length > 0 && !mayHaveArrived(delivery))
    report(`${key}: called ${kind}, but it arrived`);
}

/** A first try that was uncertain may have arrived before the second one was refused. */
function mayHaveArrived(delivery: Delivery): boolean {
  return delivery.result.kind === 'unreachable' || delivery.result.kind === 'failed';
}

/** Nobody waits for ever: every request has ended, nobody is held, no job is left or parked. */
function checkRest(site: SimulatedSite, report: Report): void {
  for (const [id, request] of site.rows.all('request') as (readonly [string, ChangeRequest])[])
    if (isOpen(request)) report(`${id}: still ${request.status} at the end`);
  for (const [person, request] of site.rows.all('held'))
    report(`${person} is still held by ${String(request)}`);
  // A parked job is fine as long as what it was for has come to its end, which the other checks see.
  const left = site.jobs.unfinished.filter(({ state }) => state !== 'parked');
  for (const row of left.filter(({ job }) => !ENDLESS.has(job.kind)))
    report(`a ${row.job.kind} job is ${row.state} at the end`);
}

/** Looks that come again for ever, in the real queue too: at time limits, and at whoever has yet to register. */
const ENDLESS: ReadonlySet<string> = new Set([
  'watch-guard-rails',
  'watch-open-work',
  'sweep-drift',
  'remind-due',
  'watch-registrations',
  'read-registration-report',
  'look-at-registered',
  'remind-digest',
  'copy-manager',
]);

/** After its request has ended, every known card was brought up to date; late presses were answered alike. */
function checkScreens(site: SimulatedSite, report: Report): void {
  const lastTry = new Map<string, number>();
  const endedAt = new Map<string, number>();
  site.history.events.forEach((event, index) => {
    if (event.kind === 'card-update-tried') lastTry.set(event.activityId, index);
    if (event.kind === 'committed' && event.record.request && ENDINGS.includes(event.record.event.kind))
      endedAt.set(event.record.request, index);
    if (event.kind === 'answered') checkAnswer(site, event, report);
  });
  for (const [, row] of site.rows.all('card')) {
    const card = row as CardPosting;
    const shown = site.teams.screens.get(card.activityId);
    const isCurrent = (lastTry.get(card.activityId) ?? -1) > (endedAt.get(card.request) ?? 0);
    if (!isCurrent && shown && buttonsOf(shown.reply).kind !== 'none')
      report(`${card.request}: the ${card.role}'s card keeps its buttons after the end`);
  }
}

function checkAnswer(
  site: SimulatedSite,
  { reply }: Extract<HistoryEvent, { kind: 'answered' }>,
  report: Report,
): void {
  if (reply.kind !== 'refused' || reply.refusal.kind !== 'settled') return;
  const { request: id, as } = reply.refusal.settled;
  const request = site.rows.get('request', id) as ChangeRequest;
  const truth = ['finished', 'partly-finished'].includes(request.status)
    ? ['approved', 'finished']
    : [request.status];
  if (!truth.includes(as)) report(`${id}: somebody was told ${as}, but it is ${request.status}`);
}
