import { behindBreaker } from '../approvals/check-pace.ts';
import type { MessageAnswer } from '../conversation.ts';
import type { PersonId } from '../ids.ts';
import { addMinutes } from '../instants.ts';
import type { BrakeName, BrakeRecord } from '../ports/guard-rails.ts';
import type { StoreTransaction } from '../ports/store.ts';
import type { Reply } from '../reply.ts';
import { readBrakes, sealBrake } from '../requests/seal-brake.ts';
import { brakeIn } from '../requests/weakening-refusal.ts';
import { groupsWithRoles, hasRole, viewerOf } from '../rights.ts';
import { isSamePerson } from '../same-person.ts';
import type { World } from '../world.ts';
import { admitAsker, answerOnce, isRefusal, readRights, refuse } from './command.ts';
import type { Answer, Asker, Command } from './command.ts';

/** The second person has to come within this time; after it the lifting starts anew. */
const LIFT_WITHIN_MINUTES = 60;

export interface BrakeCommand {
  readonly kind: 'freeze' | 'unfreeze' | 'threat-mode' | 'reset-breaker';
  readonly on: boolean;
}

interface Wish {
  readonly brake: BrakeName;
  readonly wish: 'set' | 'lift' | 'reset';
}

function wishOf({ kind, on }: BrakeCommand): Wish {
  switch (kind) {
    case 'freeze':
      return { brake: 'freeze', wish: 'set' };
    case 'unfreeze':
      return { brake: 'freeze', wish: 'lift' };
    case 'threat-mode':
      return { brake: 'threat', wish: on ? 'set' : 'lift' };
    case 'reset-breaker':
      return { brake: 'breaker', wish: 'reset' };
  }
}

type Said = Extract<Reply, { kind: 'brake' }>;

/** One entitled person sets a brake; two lift it. The breaker, which trips by itself, is reset by one who took no part. */
export async function answerBrake(world: World, command: Command, intent: BrakeCommand): Answer {
  const { brake, wish } = wishOf(intent);
  const rights = await readRights(world, command);
  const asker = admitAsker(world, command, { rights, needs: ['security'] });
  if (isRefusal(asker)) return refuse(world, command, { refusal: asker });
  const first = wish === 'lift' ? await firstLifter(world, brake) : undefined;
  return answerOnce(world, command, async (tx): Promise<MessageAnswer> => {
    await tx.lockBrakes();
    const record = brakeIn(await readBrakes(world, tx), brake);
    const pull = { world, tx, asker, brake, record, first };
    const reply = wish === 'set' ? await set(pull) : await lift(pull, wish);
    return { reply, locale: asker.locale };
  });
}

interface Pull {
  readonly world: World;
  readonly tx: StoreTransaction;
  readonly asker: Asker;
  readonly brake: BrakeName;
  /** Undefined while the brake is off. */
  readonly record: BrakeRecord | undefined;
  /** Whoever has begun to lift it and still may. */
  readonly first: PersonId | undefined;
}

/** Asked of Graph, so before the transaction: a right that was lost since counts as lost, and lifting begins anew. */
async function firstLifter(world: World, brake: BrakeName): Promise<PersonId | undefined> {
  const by = brakeIn(await readBrakes(world, world.store.reads), brake)?.lifting?.by.id;
  if (by === undefined) return undefined;
  const viewer = viewerOf(world.policy, await world.directory.rightsOf(by, groupsWithRoles(world.policy)));
  return viewer && hasRole(viewer, ['security']) ? by : undefined;
}

async function set({ world, tx, asker, brake, record }: Pull): Promise<Said> {
  if (record) return { kind: 'brake', what: 'already-on', brake, record };
  const { at } = await tx.append({ event: { kind: 'brake-set', brake }, actor: asker.person.id });
  const fresh: BrakeRecord = { name: brake, by: nameOf(asker), at };
  await tx.saveBrake(sealBrake(world.seal, fresh));
  await announce(tx, brake === 'freeze' ? 'freeze' : 'threat');
  return { kind: 'brake', what: 'set', brake, record: fresh };
}

async function lift({ world, tx, asker, brake, record, first }: Pull, wish: 'lift' | 'reset'): Promise<Said> {
  if (!record) return { kind: 'brake', what: 'not-on', brake };
  const now = world.clock.now();
  const { lifting } = record;
  const isFresh =
    lifting !== undefined && lifting.by.id === first && lifting.at > addMinutes(now, -LIFT_WITHIN_MINUTES);
  if (wish === 'lift' && isFresh && isSamePerson(world.policy, lifting.by.id, asker.person.id))
    return { kind: 'brake', what: 'needs-another', brake, record };
  if (wish === 'reset' && (await tookPart({ world, tx, asker, brake, record, first })))
    return { kind: 'brake', what: 'took-part', brake, record };
  if (wish === 'lift' && !isFresh) {
    const asked: BrakeRecord = { ...record, lifting: { by: nameOf(asker), at: now.toISOString() } };
    await tx.saveBrake(sealBrake(world.seal, asked));
    await tx.append({ event: { kind: 'brake-lift-asked', brake }, actor: asker.person.id });
    await tx.send({ kind: 'tell-security', about: 'lift-asked' });
    return { kind: 'brake', what: 'lift-asked', brake, record: asked };
  }
  const lifted: BrakeRecord = { ...record, liftedAt: now.toISOString() };
  await tx.saveBrake(sealBrake(world.seal, lifted));
  await tx.append({
    event: { kind: 'brake-lifted', brake, ...(lifting && isFresh ? { askedBy: lifting.by.id } : {}) },
    actor: asker.person.id,
  });
  await announce(tx, 'lifted');
  return { kind: 'brake', what: 'lifted', brake, record: lifted };
}

async function tookPart({ world, tx, asker, record }: Pull): Promise<boolean> {
  const people = record ? await behindBreaker(world, tx, record) : [];
  return people.some((person) => isSamePerson(world.policy, person, asker.person.id));
}

async function announce(tx: StoreTransaction, about: 'freeze' | 'threat' | 'lifted'): Promise<void> {
  await tx.send({ kind: 'tell-security', about });
  await tx.send({ kind: 'explain-brakes' }, { key: 'explain-brakes' });
}

function nameOf({ person: { id, displayName } }: Asker): NonNullable<BrakeRecord['by']> {
  return { id, displayName };
}
