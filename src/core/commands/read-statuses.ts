import type { Person } from '../people.ts';
import type { PersonMfa } from '../ports/mfa.ts';
import { isAboutReader } from '../notices/queue-notice.ts';
import type { PastChange, PersonStatus, ToldOf } from '../person-status.ts';
import type { ChangeRequest, RequestItem } from '../requests/change-request.ts';
import { noteDrift } from '../requests/note-drift.ts';
import { withMailboxes } from '../requests/read-mailboxes.ts';
import type { World } from '../world.ts';

const HISTORY_LENGTH = 20;
const NOTICES_LOOKED_AT = 20;
const NOTICES_SHOWN = 3;

/** Read now; whoever was weakened outside of the bot is noticed on the way. */
export async function readStatuses(world: World, found: readonly Person[]): Promise<readonly PersonStatus[]> {
  const [mfa, people] = await Promise.all([
    world.mfa.examine(found.map(({ id }) => id)),
    withMailboxes(world, found),
  ]);
  await noteDrift(
    world,
    people.map((person) => ({ person, state: mfa.get(person.id)?.state ?? 'unknown' })),
  );
  return Promise.all(people.map((person) => statusOf(world, person, mfa.get(person.id))));
}

export async function statusOf(
  world: World,
  person: Person,
  mfa: PersonMfa | undefined,
): Promise<PersonStatus> {
  const { reads } = world.store;
  const openRequest = await reads.openRequestOf(person.id);
  const [last] = await reads.changesOf(person.id, 1);
  const lastChange = last && (await pastChange(world, last));
  const ofState = last?.request.act ? await reads.stateChangeOf(person.id) : undefined;
  const lastStateChange = lastChange?.act ? ofState && (await pastChange(world, ofState)) : lastChange;
  return {
    person,
    state: mfa?.state ?? 'unknown',
    methods: mfa?.methods ?? 'unknown',
    coveredBy: mfa?.coveredBy ?? 'unknown',
    partlyCoveredBy: mfa?.partlyCoveredBy ?? 'unknown',
    securityDefaults: mfa?.securityDefaults ?? 'unknown',
    ...(lastChange ? { lastChange } : {}),
    ...(lastStateChange ? { lastStateChange } : {}),
    ...(openRequest ? { openRequest } : {}),
    told: await toldOf(world, person),
  };
}

/** Every kind of message about their own account, with its fate on each channel; what they were told of others is theirs. */
async function toldOf(world: World, { id }: Person): Promise<readonly ToldOf[]> {
  const { reads } = world.store;
  const notices = (await reads.noticesTo(id, NOTICES_LOOKED_AT))
    .filter(isAboutReader)
    .slice(0, NOTICES_SHOWN);
  return Promise.all(
    notices.map(async (notice) => ({ notice, deliveries: await reads.deliveriesOf(notice.id) })),
  );
}

/** Without an approver the requester's own confirmation was enough. */
function approverNames({
  approvals,
  requester,
}: Extract<ChangeRequest, { readonly approvedAt: string }>): string {
  return approvals.map(({ by }) => by.displayName).join(', ') || requester.displayName;
}

export async function pastChanges(world: World, person: Person): Promise<readonly PastChange[]> {
  const changes = await world.store.reads.changesOf(person.id, HISTORY_LENGTH);
  const past = await Promise.all(changes.map((change) => pastChange(world, change)));
  return past.flatMap((change) => change ?? []);
}

async function pastChange(
  world: World,
  { request, item }: { readonly request: ChangeRequest; readonly item: RequestItem },
): Promise<PastChange | undefined> {
  if (item.outcome?.kind !== 'done' || !('approvedAt' in request)) return undefined;
  const end = await world.store.reads.timeBox(request.id, item.person.id);
  const { at, before, observed } = item.outcome;
  return {
    request: request.id,
    at,
    before,
    observed,
    ...(request.act ? { act: request.act } : {}),
    ...(end ? { end } : {}),
    requester: request.requester.displayName,
    approver: approverNames(request),
    ...(request.reason ? { reason: request.reason } : {}),
  };
}
