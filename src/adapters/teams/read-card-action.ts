import type { Activity } from 'botframework-schema';
import type { IncomingCardAction } from '../../core/incoming.ts';
import type { Sender } from './read-sender.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Names in a card's data that are not inputs. `msteams` is what Teams itself reads. */
const RESERVED = new Set(['verb', 'action', 'msteams', '__proto__', 'constructor', 'prototype']);
const MAX_INPUTS = 50;

/** `Action.Execute`: the verb stands on the action, the id in its data. */
export function readExecute(activity: Activity, sender: Sender): IncomingCardAction {
  const value = fields(activity.value);
  const action = fields(value.action);
  const press = { verb: action.verb, data: fields(action.data), trigger: value.trigger };
  return cardAction(activity, sender, press);
}

/** `Action.Submit`, what clients without `Action.Execute` send: a message whose value holds verb, id and inputs. */
export function readSubmit(activity: Activity, sender: Sender): IncomingCardAction {
  const data = fields(activity.value);
  return cardAction(activity, sender, { verb: data.verb, data, trigger: 'manual' });
}

/** A message that was not typed but pressed. */
export function isSubmit(activity: Activity): boolean {
  return activity.type === 'message' && activity.value !== undefined;
}

/** What is missing or of a wrong type becomes an empty text, which names no card: the core then says so kindly. */
function cardAction(
  activity: Activity,
  sender: Sender,
  press: { readonly verb: unknown; readonly data: Fields; readonly trigger: unknown },
): IncomingCardAction {
  return {
    ...sender,
    verb: textOf(press.verb),
    actionId: textOf(press.data.action),
    inputs: inputsIn(press.data),
    trigger: press.trigger === 'automatic' ? 'automatic' : 'manual',
    ...(activity.replyToId && { cardActivityId: activity.replyToId }),
  };
}

function inputsIn(data: Fields): Readonly<Record<string, string>> {
  const inputs = Object.entries(data).filter(([name, value]) => !RESERVED.has(name) && isInput(value));
  return Object.fromEntries(inputs.slice(0, MAX_INPUTS).map(([name, value]) => [name, String(value)]));
}

function isInput(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}
