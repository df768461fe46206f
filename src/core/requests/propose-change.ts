import { requestIdOf, type ActionId, type PersonId, type RequestId } from '../ids.ts';
import { addMinutes } from '../instants.ts';
import type { Locale } from '../locale.ts';
import type { ChangeIntent } from '../intents/intent.ts';
import type { ConversationReference } from '../incoming.ts';
import type { Person } from '../people.ts';
import type { CountedSource } from '../ports/groups.ts';
import type { StoreTransaction } from '../ports/store.ts';
import type { AuditedSource } from '../audit/audit-event.ts';
import { keyOf } from '../jobs/job-key.ts';
import type { World } from '../world.ts';
import type { ChangeRequest, RequestIn, RequestItem } from './change-request.ts';
import type { DraftedList } from './drafted-list.ts';
import { fingerprintOfPages } from './fingerprint.ts';
import type { ListPages } from './list-pages.ts';
import { partsOf, ProposalRecord } from './proposal-record.ts';
import { sealItem } from './seal-item.ts';
import { sealWaiting } from './seal-waiting.ts';
import { earlierOf, type Extension } from './extension.ts';
import type { TimeLimit } from './time-limit.ts';
import { beforeStarts, type PlannedWaves } from './plan-waves.ts';
import type { Requirement } from './requirement.ts';

export interface Proposal {
  readonly requester: Person;
  readonly locale: Locale;
  readonly conversation: ConversationReference;
  readonly intent: ChangeIntent;
  readonly list: DraftedList;
  /** Everybody of the list, in the order in which it is carried out. */
  readonly people: readonly PersonId[];
  /** What the rules ask for, as they are now. */
  readonly requirement: Requirement;
  readonly timeLimit?: TimeLimit;
  readonly undoes?: RequestId;
  readonly extends?: Extension;
  readonly emergency?: true;
  readonly sources?: readonly CountedSource[];
  readonly waves?: PlannedWaves;
  /** As typed: kept beside the audit chain. */
  readonly words: string;
}

export interface Proposed {
  readonly request: RequestIn<'awaiting-confirmation'>;
  readonly action: ActionId;
}

/** Saves the request behind a confirmation card, with its audit record and its time limit, in the caller's transaction. */
export async function proposeChange(
  world: World,
  tx: StoreTransaction,
  proposal: Proposal,
): Promise<Proposed> {
  const request = await draftRequest(world, tx, proposal);
  const action = world.ids.actionId() as ActionId;
  const record = new ProposalRecord();
  await tx.insertRequest(request, sealEach(world, request, record.watch(pagesIn(tx, proposal))));
  await tx.insertAction({
    id: action,
    grant: { kind: 'confirm', request: request.id },
    holder: request.requester.id,
    issuedAt: request.createdAt,
  });
  await recordProposal(tx, { request, proposal, record });
  const expiry = { kind: 'expire-request', request: request.id } as const;
  await tx.send(expiry, { startAfter: request.expiresAt, key: keyOf(expiry) });
  return { request, action };
}

function pagesIn(tx: StoreTransaction, { list, people }: Proposal): ListPages {
  return list.read(tx, people);
}

/** One by one, as they are written: no more than a page of a long list is ever held. */
async function* sealEach(
  { seal }: World,
  request: ChangeRequest,
  pages: ListPages,
): AsyncIterable<RequestItem> {
  for await (const page of pages) for (const item of page) yield sealItem(seal, request, item);
}

async function draftRequest(
  world: World,
  tx: StoreTransaction,
  proposal: Proposal,
): Promise<RequestIn<'awaiting-confirmation'>> {
  const { requester, locale, conversation, intent, list, requirement } = proposal;
  const { timeLimit, undoes, sources, waves, extends: longer } = proposal;
  const now = world.clock.now();
  return sealWaiting(world.seal, {
    status: 'awaiting-confirmation',
    id: requestIdOf(await tx.nextRequestNumber()),
    to: intent.to,
    ...(list.facts.act ? { act: list.facts.act } : {}),
    requester,
    requesterLocale: locale,
    conversation,
    requirement,
    ...(intent.reason === undefined ? {} : { reason: intent.reason }),
    ...(intent.ticket === undefined ? {} : { ticket: intent.ticket }),
    ...(timeLimit ? { timeLimit } : {}),
    ...(undoes ? { undoes } : {}),
    ...(longer ? { extends: longer } : {}),
    ...(proposal.emergency ? { emergency: true } : {}),
    ...(intent.convert ? { convert: true } : {}),
    ...(sources?.length ? { sources } : {}),
    ...(waves ? { waves } : {}),
    createdAt: now.toISOString(),
    expiresAt: beforeStarts(earlierOf(addMinutes(now, world.policy.confirmWithinMinutes), longer), waves),
    fingerprint: await fingerprintOfPages(world.seal, intent, list.read(tx, list.people.toSorted())),
    ...list.refusals.named(),
  });
}

interface Recorded {
  readonly request: ChangeRequest;
  readonly proposal: Proposal;
  readonly record: ProposalRecord;
}

/** A long list takes further records for its people: all of them are named, and no record grows with the list. */
async function recordProposal(tx: StoreTransaction, { request, proposal, record }: Recorded): Promise<void> {
  const parts = partsOf(proposal);
  const { to, act, emergency, extends: longer, fingerprint, expiresAt } = request;
  await tx.append({
    event: {
      kind: 'request-proposed',
      to,
      ...(act ? { act } : {}),
      ...(emergency ? { emergency: true } : {}),
      ...(longer ? { extends: longer.request } : {}),
      fingerprint,
      ...sourcesIn(request),
      ...record.part(proposal, 0),
      ...(parts > 1 ? { parts: parts - 1 } : {}),
      expiresAt,
    },
    actor: request.requester.id,
    request: request.id,
    aside: { words: proposal.words, requester: request.requester.displayName },
  });
  for (let part = 1; part < parts; part += 1) {
    const event = { kind: 'people-proposed', ...record.part(proposal, part) } as const;
    await tx.append({ event, request: request.id });
  }
}

/** A group by its id: its name may change, and is shown to people only. */
function sourcesIn({ sources }: ChangeRequest): { sources?: readonly AuditedSource[] } {
  if (!sources) return {};
  return {
    sources: sources.map(({ source, people }) =>
      source.kind === 'group' ? { group: source.id, people } : { department: source.name, people },
    ),
  };
}
