import { mayBeDeputy } from '../approvals/deputies.ts';
import { sealDelegation } from '../approvals/seal-delegation.ts';
import type { MessageAnswer } from '../conversation.ts';
import type { NoticeId } from '../ids.ts';
import type { DelegateIntent } from '../intents/intent.ts';
import { queueNotice } from '../notices/queue-notice.ts';
import type { Person } from '../people.ts';
import type { Delegation } from '../ports/delegations.ts';
import type { StoreTransaction } from '../ports/store.ts';
import type { Refusal } from '../refusal.ts';
import { resolveMoment } from '../notices/resolve-moment.ts';
import { groupsWithRoles } from '../rights.ts';
import { isSamePerson } from '../same-person.ts';
import type { World } from '../world.ts';
import { lookUpTargets } from './look-up-targets.ts';
import { offerPickList } from './offer-pick-list.ts';
import { admitAsker, answerOnce, isRefusal, readRights, refuse } from './command.ts';
import type { Answer, Asker, Command } from './command.ts';

const DAY_MS = 86_400_000;

export function answerDelegation(world: World, command: Command): Answer {
  const { intent } = command;
  return intent.kind === 'delegate'
    ? answerDelegate(world, command, intent)
    : answerDelegateEnd(world, command);
}

/** "delegate to Lotte until Friday": her yes then counts as the asker's, for requests that are made from now on. */
async function answerDelegate(world: World, command: Command, intent: DelegateIntent): Answer {
  const targets = await lookUpTargets(world, command, intent.targets);
  const asker = admitAsker(world, command, { rights: targets.rights, needs: ['approver'] });
  if (isRefusal(asker)) return refuse(world, command, { refusal: asker });
  const { locale } = asker;
  const [ambiguity] = targets.ambiguous;
  if (ambiguity) return offerPickList(world, command, { asker, ambiguity, targets });
  const [to, ...others] = targets.people;
  const end = endOf(world, intent.until);
  const refusal =
    to && others.length === 0 ? await whyNot(world, { asker, to, end }) : nobody(targets.refused);
  if (refusal || !to || !end) return refuse(world, command, { refusal: refusal ?? no('moment'), locale });
  return answerOnce(world, command, (tx) => handOver(world, tx, { asker, to, ...end }));
}

interface End {
  readonly until: string;
  readonly shortened: boolean;
}

/** Without a word about it, and for more than the file allows, the longest time that it allows. */
function endOf({ policy, clock, calendar }: World, moment: string | undefined): End | undefined {
  const now = clock.now();
  const furthest = new Date(now.getTime() + (policy.approvals?.delegation?.maxDays ?? 0) * DAY_MS);
  const { timeZone } = policy.reminders;
  const wish = moment === undefined ? furthest : resolveMoment(moment, now, { calendar, timeZone });
  if (!wish) return undefined;
  const shortened = wish > furthest;
  return { until: (shortened ? furthest : wish).toISOString(), shortened };
}

function no(because: Extract<Refusal, { kind: 'delegation-refused' }>['because']): Refusal {
  return { kind: 'delegation-refused', because };
}

function nobody(refused: Extract<Refusal, { kind: 'nothing-to-change' }>['refused']): Refusal {
  const typed = refused.find((each) => each.kind === 'nobody-found');
  return typed ? { kind: 'deputy-unknown', typed: typed.typed } : no('unfit');
}

interface Wish {
  readonly asker: Asker;
  readonly to: Person;
  readonly end: End | undefined;
}

async function whyNot(world: World, { asker, to, end }: Wish): Promise<Refusal | undefined> {
  const { policy } = world;
  if (!policy.approvals?.delegation) return no('off');
  if (!end) return no('moment');
  if (isSamePerson(policy, asker.person.id, to.id)) return no('self');
  const rights = await world.directory.rightsOf(to.id, groupsWithRoles(policy));
  if (!mayBeDeputy(policy, rights)) return no('unfit');
  const theirs = await world.store.reads.delegationOf(to.id);
  return theirs && theirs.until > world.clock.now().toISOString() ? no('away') : undefined;
}

async function handOver(
  world: World,
  tx: StoreTransaction,
  { asker, to, until, shortened }: End & { readonly asker: Asker; readonly to: Person },
): Promise<MessageAnswer> {
  const from = asker.person;
  const madeAt = world.clock.now().toISOString();
  await tx.saveDelegation(sealDelegation(world.seal, { from, to, madeAt, until }));
  await tx.append({ event: { kind: 'delegation-made', until }, actor: from.id, subject: to.id });
  await queueNotice(world, tx, {
    id: `deputy:${from.id}:${madeAt.replaceAll(/\W/g, '')}` as NoticeId,
    person: to,
    about: { kind: 'guard-alarm', alarm: 'deputy', by: from.displayName, dueAt: until },
    plan: 'first-channel',
    at: madeAt,
  });
  return { reply: { kind: 'delegation', what: 'made', to, until, shortened }, locale: asker.locale };
}

/** "take my approvals back" */
async function answerDelegateEnd(world: World, command: Command): Answer {
  const rights = await readRights(world, command);
  const asker = admitAsker(world, command, { rights, needs: [] });
  if (isRefusal(asker)) return refuse(world, command, { refusal: asker });
  const { person, locale } = asker;
  return answerOnce(world, command, async (tx): Promise<MessageAnswer> => {
    const current: Delegation | undefined = await tx.delegationOf(person.id);
    if (!current || !(await tx.dropDelegation(person.id)))
      return { reply: { kind: 'delegation', what: 'none' }, locale };
    await tx.append({ event: { kind: 'delegation-ended' }, actor: person.id, subject: current.to.id });
    return { reply: { kind: 'delegation', what: 'ended', to: current.to }, locale };
  });
}
