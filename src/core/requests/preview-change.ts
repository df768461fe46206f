import { BrokenInvariant } from '../failures.ts';
import type { PersonId, RequestId } from '../ids.ts';
import type { MfaState } from '../mfa-state.ts';
import type { Person } from '../people.ts';
import type { Policy } from '../policy.ts';
import type { TargetRefusal } from '../refusal.ts';
import type { World } from '../world.ts';
import type { LegacySeen, PersonMfa } from '../ports/mfa.ts';
import type { RequestItem, Warning } from './change-request.ts';
import { noteDrift } from './note-drift.ts';
import { noteProtected } from './note-protected.ts';
import { conversionWarning, refuseConversion } from './judge-conversion.ts';
import { judgeReach } from './judge-reach.ts';
import { judgeTarget, type TargetFacts } from './judge-target.ts';
import { withPendingEnd } from './pending-end.ts';
import { proveConversions } from './prove-conversion.ts';
import { withMailboxes } from './read-mailboxes.ts';

export interface Wish {
  readonly requester: PersonId;
  readonly to: MfaState;
  readonly people: readonly Person[];
  /** How many there are, where these are some of them. */
  readonly of?: number;
  /** `to`: only for whom an enforced policy asks for MFA. `back`: from there, so that this policy is no obstacle. */
  readonly conversion?: 'to' | 'back' | undefined;
  readonly dryRun?: boolean | undefined;
}

export interface Preview {
  readonly items: readonly RequestItem[];
  readonly refused: readonly TargetRefusal[];
}

/** What would happen to each person, read now: one Graph round trip for a few. Writes nothing. */
export async function previewChange(world: World, wish: Wish): Promise<Preview> {
  const { people: some, of: all = some.length, requester, to } = wish;
  const ids = some.map(({ id }) => id);
  const lane = all < world.policy.bulk.from ? 'urgent' : 'bulk';
  const asked = ids.slice(0, askedOfSignIns(wish));
  const [mfa, people] = await Promise.all([
    world.mfa.examine(ids, lane, { signInsOf: asked }),
    // Some of a long list are not asked about either.
    all > some.length ? some : withMailboxes(world, some),
  ]);
  const signIns = { read: countRead(asked, mfa), people: all };
  const [items, refused]: [RequestItem[], TargetRefusal[]] = [[], []];
  for (const person of people) {
    const facts = mfa.get(person.id);
    if (!facts) throw new BrokenInvariant(`examine() left out ${person.id}`);
    const openRequest = await openRequestOf(world, person.id);
    const verdict = judge(world.policy, wish, { person, to, mfa: facts, requester, openRequest });
    const judged =
      verdict.kind === 'change'
        ? await judgeReach(world, withLegacy(verdict.item, facts, { wish, asked, signIns }), to)
        : verdict.refusal;
    if ('kind' in judged) refused.push(judged);
    else items.push(lane === 'urgent' ? await withPendingEnd(world.store.reads, judged, to) : judged);
  }
  await noteProtected(world, { ...wish, refused });
  // Of a longer list nobody's drift is looked for.
  if (all === some.length)
    await noteDrift(
      world,
      wish.people.map((person) => ({ person, state: mfa.get(person.id)?.state ?? 'unknown' })),
    );
  if (wish.conversion !== 'to') return { items, refused };
  const proved = await proveConversions(world, items, mfa);
  return { items: proved.items, refused: [...refused, ...proved.refused] };
}

/** So many people's sign-ins may be asked for at once: Graph allows five requests in ten seconds. */
const MOST_SIGN_INS = 4;

/** At the same time as everything else, for the first of a list that is read at once. Switching MFA off stops no client. */
function askedOfSignIns({ to, of }: Wish): number {
  return to === 'disabled' || of !== undefined ? 0 : MOST_SIGN_INS;
}

function countRead(asked: readonly PersonId[], mfa: ReadonlyMap<PersonId, PersonMfa>): number {
  return asked.filter((id) => (mfa.get(id)?.legacy ?? 'unknown') !== 'unknown').length;
}

interface SignInsRead {
  readonly wish: Wish;
  readonly asked: readonly PersonId[];
  readonly signIns: { readonly read: number; readonly people: number };
}

/** The others of a longer list are not asked about: the card says so, and that it counts as the risky case. */
function withLegacy(
  item: RequestItem,
  { legacy = 'unknown' }: PersonMfa,
  { wish: { to }, asked, signIns }: SignInsRead,
): RequestItem {
  if (to === 'disabled' || (legacy !== 'unknown' && legacy.clients.length === 0)) return item;
  const unread: Warning = asked.includes(item.person.id)
    ? { kind: 'legacy-unknown' }
    : { kind: 'legacy-unread', ...signIns };
  const warning = legacy === 'unknown' ? unread : seenClients(legacy);
  return { ...item, warnings: [...item.warnings, warning] };
}

function seenClients({ clients, isCut }: LegacySeen): Warning {
  return { kind: 'legacy-clients', clients, ...(isCut ? { more: true } : {}) };
}

function judge(policy: Policy, { conversion }: Wish, facts: TargetFacts): ReturnType<typeof judgeTarget> {
  const rules: Policy =
    conversion === 'back'
      ? { ...policy, underConditionalAccess: 'warn', partlyUnderConditionalAccess: 'warn' }
      : policy;
  const verdict = judgeTarget(rules, facts);
  if (conversion !== 'to' || verdict.kind === 'refused') return verdict;
  const refusal = refuseConversion(facts.person, facts.mfa);
  if (refusal) return { kind: 'refused', refusal };
  const { item } = verdict;
  return { kind: 'change', item: { ...item, warnings: [conversionWarning(facts.mfa), ...item.warnings] } };
}

function openRequestOf(world: World, person: PersonId): Promise<RequestId | undefined> {
  return world.store.reads.openRequestOf(person);
}
