import type { HaltView } from '../../core/reminders/reminders-reply.ts';
import { capLines } from '../cards/cap-list.ts';
import { nameOf } from '../cards/describe-person.ts';
import type { Words } from '../words.ts';
import { translateReminders } from './reminder-texts.ts';

/** What keeps reminders from going out, since when and by whom, and what to type. */
export function describeHalts(halts: readonly HaltView[], words: Words): readonly string[] {
  const r = translateReminders(words.locale);
  const lines = halts.map(({ of, how, at, by }) => {
    const isPerson = typeof of !== 'string';
    return r('order.halt', {
      ...{ how, when: words.when(at) },
      scope: of === 'all' ? 'all' : 'some',
      of: isPerson ? nameOf(of, words) : of,
      typed: isPerson ? words.show(of.userPrincipalName) : of,
      known: by === undefined ? 'no' : 'yes',
      by: words.show(by ?? ''),
    });
  });
  return capLines(lines, words);
}
