import { ANYBODY_ENTITLED, isPlaceOf, isPlaceOfWork } from './channels.ts';
import { noteOddInputs } from './presses/odd-inputs.ts';
import { refusePress, verbOf, type Press } from './presses/press.ts';
import { refreshCard } from './presses/refresh-card.ts';
import { runPress } from './presses/run-press.ts';
import type { PressAnswer } from './conversation.ts';
import type { ActionId } from './ids.ts';
import type { IncomingCardAction } from './incoming.ts';
import { chooseLocale } from './locale.ts';
import { replyForFailure } from './reply-for-failure.ts';
import type { World } from './world.ts';

const ACTION_ID = /^[A-Za-z0-9_-]{16,64}$/;

/** A press on a card → what the card becomes, or what is said. Only the stored record behind the id is believed. */
export async function handleCardAction(world: World, action: IncomingCardAction): Promise<PressAnswer> {
  const locale = chooseLocale(action.locale);
  const press: Press = { action, id: action.actionId as ActionId, locale };
  try {
    if (!isPlaceOfWork(world.policy, action.conversation)) return await refuseOutside(world, press);
    if (!ACTION_ID.test(action.actionId))
      return await refusePress(world, press, { refusal: { kind: 'card-unknown' } });
    const record = await world.store.reads.action(press.id);
    if (!record) return await refusePress(world, press, { refusal: { kind: 'card-unknown' } });
    if (!isPlaceOf(world.policy, action.conversation, record)) return await refuseOutside(world, press);
    if (record.holder !== action.sender && record.holder !== ANYBODY_ENTITLED)
      return await refusePress(world, press, { refusal: { kind: 'card-of-somebody-else' } });
    noteOddInputs(world, press, record.grant);
    if (action.trigger === 'automatic') return await refreshCard(world, press, record);
    return await runPress(world, press, record);
  } catch (error) {
    const say = await replyForFailure(world, error, {
      by: action.sender,
      doing: verbOf(action.verb) ?? 'unknown',
    });
    return { say, locale };
  }
}

/** The answer to a press somewhere else than where the card belongs would be read by everybody there. */
async function refuseOutside(world: World, press: Press): Promise<PressAnswer> {
  if (press.action.trigger === 'automatic') return { locale: press.locale };
  return refusePress(world, press, { refusal: { kind: 'wrong-place' } });
}
