import { keepPage, turnPage } from '../commands/turn-page.ts';
import { runCommand } from '../commands/run-command.ts';
import type { PressAnswer } from '../conversation.ts';
import type { PersonId } from '../ids.ts';
import { millisecondsUntil } from '../instants.ts';
import { describeCommand } from '../intents/describe-command.ts';
import type { ChangeIntent, PeopleIntent } from '../intents/intent.ts';
import type { ActionRecord } from '../ports/store.ts';
import { PAGE_MINUTES } from '../posture/page-of.ts';
import { EVERYBODY_SHOWN, type PagedAnswer } from '../posture/tenant-answer.ts';
import type { World } from '../world.ts';
import { admitPress, inputOf, refusePress, type Press, type PressViewer } from './press.ts';
import { useOnce } from './use-once.ts';

export type StuckVerb = 'stuck-enforce' | 'stuck-reset';
type ListPage = Extract<PagedAnswer, { what: 'list' }>;

/**
 * Enforce, or have them register anew, on the list of the stuck: goes on as if it had been typed, to a card that asks
 * whether it is meant. The list comes back with buttons of its own, so that the next person can be taken.
 */
export async function pressStuck(
  world: World,
  press: Press,
  { record, of, verb }: { readonly record: ActionRecord; readonly of: PagedAnswer; readonly verb: StuckVerb },
): Promise<PressAnswer> {
  const viewer = await admitPress(world, press, ['helpdesk']);
  if ('kind' in viewer) return refusePress(world, press, { refusal: viewer });
  const own = { ...press, locale: viewer.locale };
  if (of.what !== 'list' || !of.stuck) return refusePress(world, own, { refusal: { kind: 'card-unknown' } });
  if (isOver(world, record)) return refusePress(world, own, { refusal: { kind: 'page-over' } });
  const targets = chosenOf(press, of.stuck);
  if (targets.length === 0) return refusePress(world, own, { refusal: { kind: 'nobody-chosen' } });
  return goOn(world, own, { viewer, of, intent: intentOf(verb, targets) });
}

/** By the place in the stored list: no id that comes with a press is believed. */
function chosenOf(press: Press, shown: readonly PersonId[]): readonly PersonId[] {
  const whom = inputOf(press, 'whom') ?? '';
  if (whom === EVERYBODY_SHOWN) return shown;
  const person = /^\d{1,2}$/.test(whom) ? shown[Number(whom)] : undefined;
  return person ? [person] : [];
}

function intentOf(verb: StuckVerb, targets: readonly PersonId[]): ChangeIntent | PeopleIntent {
  return verb === 'stuck-enforce' ? { kind: 'change', to: 'enforced', targets } : { kind: 'reset', targets };
}

async function goOn(
  world: World,
  press: Press,
  {
    viewer,
    of,
    intent,
  }: {
    readonly viewer: PressViewer;
    readonly of: ListPage;
    readonly intent: ChangeIntent | PeopleIntent;
  },
): Promise<PressAnswer> {
  const turned = await turnPage(world, viewer, { of });
  const { sender, conversation, locale: teamsLocale } = press.action;
  const answer = await runCommand(world, {
    ...{ words: describeCommand(intent, viewer.locale), intent, sender, conversation, teamsLocale },
    ...{ mentions: [], chosen: [] },
    claim: async (tx) => {
      if (!(await useOnce(world, tx, press))) return false;
      await keepPage(world, tx, { viewer, turned });
      return true;
    },
  });
  if (!answer) return refusePress(world, press, { refusal: { kind: 'page-over' } });
  const { reply, locale, remember } = answer;
  return { say: reply, card: turned.reply, locale, ...(remember ? { remember } : {}) };
}

function isOver(world: World, { issuedAt, usedAt }: ActionRecord): boolean {
  return usedAt !== undefined || -millisecondsUntil(issuedAt, world.clock.now()) > PAGE_MINUTES * 60_000;
}
