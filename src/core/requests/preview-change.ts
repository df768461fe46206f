import { BrokenInvariant } from '../failures.ts';
import type { PersonId, RequestId } from '../ids.ts';
import type { MfaState } from '../mfa-state.ts';
import type { Person } from '../people.ts';
import type { Policy } from '../policy.ts';
import type { TargetRefusal } from '../refusal.ts';
import type { World } from '../world.ts';
import type { PersonMfa } from '../ports/mfa.ts';
import type { RequestItem, Warning } from './change-request.ts';
import { noteDrift } from './note-drift.ts';
import { conversionWarning, refuseConversion } from './judge-conversion.ts';
import { judgeTarget, type TargetFacts } from './judge-target.ts';
import { withMailboxes } from './read-mailboxes.ts';
import type { TargetTruth } from './target-truth.ts';

export interface Wish {
  readonly requester: PersonId;
  readonly to: MfaState;
  readonly people: readonly Person[];
  /** `to`: only for whom an enforced policy asks for MFA. `back`: from there, so that this policy is no obstacle. */
  readonly conversion?: 'to' | 'back' | undefined;
}

export interface Preview {
  readonly items: readonly RequestItem[];
  readonly refused: readonly TargetRefusal[];
}

/** What would happen to each person, read now: one Graph round trip for a few. Writes nothing. */
export async function previewChange(world: World, wish: Wish): Promise<Preview> {
  const people = withMailboxes(world, wish.people);
  const [items, refused]: [RequestItem[], TargetRefusal[]] = [[], []];
  const share = shareEqual();
  for (let from = 0; from < wish.people.length; from += AT_ONCE) {
    const preview = await previewSome(world, wish, { from, people });
    for (const item of preview.items) items.push(share(item));
    refused.push(...preview.refused);
  }
  return { items, refused };
}

/** Of a long list no more facts than of so many are held beside what becomes of it. */
const AT_ONCE = 1_000;

/** Most people of a long list have the same methods, roles, policies and warnings: one copy of each is held. */
function shareEqual(): (item: RequestItem) => RequestItem {
  const known = new Map<string, unknown>();
  const share = <Value>(value: Value): Value => {
    const key = JSON.stringify(value);
    if (!known.has(key)) known.set(key, value);
    return known.get(key) as Value;
  };
  return ({ truth, ...item }) => ({
    ...{ ...item, methods: share(item.methods), warnings: share(item.warnings) },
    ...(truth ? { truth: shareIn(truth, share) } : {}),
  });
}

function shareIn(truth: TargetTruth, share: <Value>(value: Value) => Value): TargetTruth {
  const { methods, roles, coverage } = truth;
  return { ...truth, methods: share(methods), roles: share(roles), coverage: share(coverage) };
}

interface Some {
  readonly from: number;
  /** All of them, with the mark of their mailboxes: read at the same time. */
  readonly people: Promise<readonly Person[]>;
}

async function previewSome(world: World, wish: Wish, some: Some): Promise<Preview> {
  const ids = wish.people.slice(some.from, some.from + AT_ONCE).map(({ id }) => id);
  const lane = wish.people.length < world.policy.bulk.from ? 'urgent' : 'bulk';
  const asked = ids.slice(0, askedOfSignIns(wish, some.from));
  const [mfa, all] = await Promise.all([world.mfa.examine(ids, lane, asked), some.people]);
  const signIns = { read: countRead(asked, mfa), people: wish.people.length };
  const people = all.slice(some.from, some.from + AT_ONCE);
  const [items, refused]: [RequestItem[], TargetRefusal[]] = [[], []];
  for (const person of people) {
    const facts = mfa.get(person.id);
    if (!facts) throw new BrokenInvariant(`examine() left out ${person.id}`);
    const openRequest = await openRequestOf(world, person.id);
    const verdict = judge(world.policy, wish, {
      person,
      to: wish.to,
      mfa: facts,
      requester: wish.requester,
      openRequest,
    });
    if (verdict.kind === 'change')
      items.push(await withReach(world, withLegacy(verdict.item, facts, { wish, asked, signIns })));
    else refused.push(verdict.refusal);
  }
  // Of a longer list nobody's drift is looked for.
  if (wish.people.length <= AT_ONCE)
    await noteDrift(
      world,
      wish.people.map((person) => ({ person, state: mfa.get(person.id)?.state ?? 'unknown' })),
    );
  return { items, refused };
}

/** So many people's sign-ins may be asked for at once: Graph allows five requests in ten seconds. */
const MOST_SIGN_INS = 4;

/** At the same time as everything else, for the first of the list. Switching MFA off stops no client. */
function askedOfSignIns({ to }: Wish, from: number): number {
  return to === 'disabled' || from > 0 ? 0 : MOST_SIGN_INS;
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
  if (to === 'disabled' || legacy.length === 0) return item;
  const unread: Warning = asked.includes(item.person.id)
    ? { kind: 'legacy-unknown' }
    : { kind: 'legacy-unread', ...signIns };
  const warning: Warning = legacy === 'unknown' ? unread : { kind: 'legacy-clients', clients: legacy };
  return { ...item, warnings: [...item.warnings, warning] };
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

/** Nobody may lose protection without being told, so whoever decides has to know that somebody cannot be. */
export async function withReach(world: World, item: RequestItem): Promise<RequestItem> {
  const { person, warnings } = item;
  if (await canBeTold(world, person)) return item;
  return {
    ...item,
    warnings: [
      ...warnings,
      { kind: 'unreachable', channel: 'mail' },
      { kind: 'unreachable', channel: 'teams' },
    ],
  };
}

export async function canBeTold(world: World, person: Person): Promise<boolean> {
  return hasMailbox(person) || (await world.store.reads.conversationOf(person.id)) !== undefined;
}

/** Without a licence an account without an address has no mailbox either, and its sign-in name takes no mail. */
function hasMailbox({ mail, licensed }: Person): boolean {
  return mail !== undefined || licensed !== false;
}
