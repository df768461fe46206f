import { parseRequestId } from '../ids.ts';
import type { CampaignIntent } from '../intents/intent.ts';
import { wantsNoReminders } from '../intents/wants-no-reminders.ts';
import type { ReminderHalt } from '../ports/reminders.ts';
import { viewCalendar } from '../reminders/calendar-view.ts';
import { findOtherHalts } from '../reminders/find-held.ts';
import { REMIND_DUE } from '../reminders/reminder-jobs.ts';
import type { RemindersReply } from '../reminders/reminders-reply.ts';
import { READERS } from '../rights.ts';
import type { World } from '../world.ts';
import { answerOwn } from './answer-own-reminders.ts';
import { lookUpTargets } from './look-up-targets.ts';
import { offerPickList } from './offer-pick-list.ts';
import {
  admitAsker,
  answerOnce,
  isRefusal,
  readRights,
  refuse,
  type Answer,
  type Asker,
  type Command,
} from './command.ts';

/** "reminders": what each cohort gets on which day. */
export async function answerReminders(world: World, command: Command): Answer {
  const rights = await readRights(world, command);
  const asker = admitAsker(world, command, { rights, needs: READERS });
  if (isRefusal(asker)) return refuse(world, command, { refusal: asker });
  const view = await viewCalendar(world);
  return answerOnce(world, command, () =>
    Promise.resolve({
      reply: { kind: 'reminders', about: { kind: 'calendar', view } },
      locale: asker.locale,
    }),
  );
}

type Halted = Extract<RemindersReply, { kind: 'halted' }>;

/** "pause reminders", "resume reminders for REQ-12", "stop reminders for jsmith" */
export async function answerCampaign(world: World, command: Command, intent: CampaignIntent): Answer {
  const request = intent.of === undefined ? undefined : parseRequestId(intent.of);
  if (intent.of !== undefined && !request) return haltPerson(world, command, { ...intent, of: intent.of });
  const rights = await readRights(world, command);
  const asker = admitAsker(world, command, { rights, needs: ['helpdesk'] });
  if (isRefusal(asker))
    return asker.kind === 'not-entitled' && wantsNoReminders(command.words)
      ? answerOwn(world, command, 'todo')
      : refuse(world, command, { refusal: asker });
  const { locale } = asker;
  if (request && !(await world.store.reads.request(request)))
    return refuse(world, command, { refusal: { kind: 'request-unknown', typed: intent.of ?? '' }, locale });
  const of = request ?? 'all';
  return halt(world, command, { asker, action: intent.action, of, shown: of });
}

async function haltPerson(
  world: World,
  command: Command,
  { action, of }: CampaignIntent & { readonly of: string },
): Answer {
  const targets = await lookUpTargets(world, command, [of]);
  const asker = admitAsker(world, command, { rights: targets.rights, needs: ['helpdesk'] });
  if (isRefusal(asker)) return refuse(world, command, { refusal: asker });
  const [ambiguity] = targets.ambiguous;
  if (ambiguity) return offerPickList(world, command, { asker, ambiguity, targets });
  const [person, ...others] = targets.people;
  if (!person || others.length > 0)
    return refuse(world, command, {
      refusal: { kind: 'not-understood', because: 'not-understood' },
      locale: asker.locale,
    });
  return halt(world, command, { asker, action, of: person.id, shown: person });
}

interface Halting {
  readonly asker: Asker;
  readonly action: CampaignIntent['action'];
  readonly of: ReminderHalt['of'];
  readonly shown: Halted['of'];
}

/** Halt, audit record and, on the way back, the round that goes on: in one transaction. */
async function halt(world: World, command: Command, { asker, action, of, shown }: Halting): Answer {
  const others = action === 'resume' ? await findOtherHalts(world, of) : [];
  const still = others.length === 0 ? {} : { still: others };
  return answerOnce(world, command, async (tx) => {
    const how = await (async (): Promise<Halted['how']> => {
      if (action === 'resume') return (await tx.dropHalt(of)) ? 'resumed' : 'not-halted';
      const kind = action === 'pause' ? 'paused' : 'stopped';
      await tx.saveHalt({ of, kind, by: asker.person.id, at: world.clock.now().toISOString() });
      return kind;
    })();
    if (how !== 'not-halted')
      await tx.append({ event: { kind: 'reminders-halted', how, of }, actor: asker.person.id });
    if (how === 'resumed') await tx.send(...REMIND_DUE);
    const about = { kind: 'halted', how, of: shown, ...still } as const;
    return { reply: { kind: 'reminders', about }, locale: asker.locale };
  });
}
