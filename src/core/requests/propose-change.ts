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
import { actOf } from './act.ts';
import type { ChangeRequest, RequestIn, RequestItem, Warning } from './change-request.ts';
import { fingerprintOf } from './fingerprint.ts';
import { sealItem } from './seal-item.ts';
import { sealWaiting } from './seal-waiting.ts';
import { earlierOf, type Extension } from './extension.ts';
import type { TimeLimit } from './time-limit.ts';
import { beforeStarts, type PlannedWaves } from './plan-waves.ts';
import type { Preview } from './preview-change.ts';
import type { Requirement } from './requirement.ts';

export interface Proposal {
  readonly requester: Person;
  readonly locale: Locale;
  readonly conversation: ConversationReference;
  readonly intent: ChangeIntent;
  readonly preview: Preview;
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
  await tx.insertRequest(request, sealEach(world, request, proposal.preview.items));
  await tx.insertAction({
    id: action,
    grant: { kind: 'confirm', request: request.id },
    holder: request.requester.id,
    issuedAt: request.createdAt,
  });
  await recordProposal(tx, request, proposal);
  const expiry = { kind: 'expire-request', request: request.id } as const;
  await tx.send(expiry, { startAfter: request.expiresAt, key: keyOf(expiry) });
  return { request, action };
}

/** One by one, as they are written: a second copy of a long list is never held. */
function* sealEach(
  { seal }: World,
  request: ChangeRequest,
  items: readonly RequestItem[],
): Iterable<RequestItem> {
  for (const item of items) yield sealItem(seal, request, item);
}

async function draftRequest(
  world: World,
  tx: StoreTransaction,
  proposal: Proposal,
): Promise<RequestIn<'awaiting-confirmation'>> {
  const { requester, locale, conversation, intent, preview, requirement } = proposal;
  const { timeLimit, undoes, sources, waves, extends: longer } = proposal;
  const now = world.clock.now();
  return sealWaiting(world.seal, {
    status: 'awaiting-confirmation',
    id: requestIdOf(await tx.nextRequestNumber()),
    to: intent.to,
    ...actOf(preview.items),
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
    fingerprint: fingerprintOf(world.seal, intent, preview.items),
    refused: preview.refused,
  });
}

async function recordProposal(
  tx: StoreTransaction,
  request: ChangeRequest,
  proposal: Proposal,
): Promise<void> {
  await tx.append({
    event: {
      kind: 'request-proposed',
      to: request.to,
      ...(request.act ? { act: request.act } : {}),
      ...(request.emergency ? { emergency: true } : {}),
      ...(request.extends ? { extends: request.extends.request } : {}),
      fingerprint: request.fingerprint,
      people: proposal.preview.items.map(({ person, from }) => ({ person: person.id, from })),
      ...sourcesIn(request),
      ...unreachableIn(proposal.preview.items),
      ...overridesIn(proposal.preview.items),
      refused: request.refused.map((refusal) =>
        'person' in refusal ? { kind: refusal.kind, person: refusal.person.id } : { kind: refusal.kind },
      ),
      expiresAt: request.expiresAt,
    },
    actor: request.requester.id,
    request: request.id,
    aside: { words: proposal.words, requester: request.requester.displayName },
  });
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

function unreachableIn(items: readonly RequestItem[]): { unreachable?: readonly PersonId[] } {
  const lost = warnedOf(items, 'unreachable');
  return lost.length === 0 ? {} : { unreachable: lost };
}

function overridesIn(items: readonly RequestItem[]): { overrides?: readonly PersonId[] } {
  const excepted = warnedOf(items, 'overrides-coverage');
  return excepted.length === 0 ? {} : { overrides: excepted };
}

function warnedOf(items: readonly RequestItem[], wanted: Warning['kind']): readonly PersonId[] {
  return items
    .filter(({ warnings }) => warnings.some(({ kind }) => kind === wanted))
    .map(({ person }) => person.id);
}
