import type { ActionGrant } from '../ports/store.ts';
import type { World } from '../world.ts';
import type { Press } from './press.ts';

const OF_FORM = ['to', 'targets', 'people', 'length', 'request', 'filter', 'reason', 'ticket'];

/** What can be filled in on the cards of each kind of button. */
const INPUTS: Readonly<Record<string, readonly string[]>> = {
  confirm: ['reason', 'ticket', 'proof'],
  decide: ['reason', 'number', 'strike'],
  withdraw: ['reason', 'ticket', 'proof'],
  pick: ['person', 'somebody'],
  'pick-source': ['source'],
  complete: OF_FORM,
  list: OF_FORM,
  bulk: [],
  over: [],
  file: [],
  suggest: [],
  page: ['whom'],
  'confirm-reminders': [],
  'decide-reminders': [],
  'order-report': [],
  'not-me': [],
} satisfies Record<ActionGrant['kind'], readonly string[]>;
const NAME = /^\w{1,30}$/;
const SHOWN = 10;

/** Nothing follows from fields that a card does not have, but no client of Teams sends them: somebody tries. */
export function noteOddInputs({ log }: World, { action }: Press, { kind }: ActionGrant): void {
  // A stored button may be of another version, which knew kinds that are none today.
  const own = INPUTS[kind] ?? [];
  const odd = Object.keys(action.inputs).filter((name) => !own.includes(name));
  if (odd.length === 0) return;
  const names = odd.filter((name) => NAME.test(name)).slice(0, SHOWN);
  log.warn('A press carried fields that its card does not have', {
    ...{ grant: kind, by: action.sender, fields: names.join(' '), count: odd.length },
  });
}
