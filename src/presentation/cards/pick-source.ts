import type { PeopleSource } from '../../core/ports/groups.ts';
import type { Reply } from '../../core/reply.ts';
import type { CardView } from '../card-view.ts';
import type { Words } from '../words.ts';
import { sourceName } from './describe-sources.ts';
import { messageView } from './message.ts';

type PickReply = Extract<Reply, { kind: 'pick-source' }>;

/** Four characters tell two groups of one name apart. */
const ID_TAIL = 4;

/** Several groups of one name, or none but some that are nearly called so: never a guess. */
export function pickSource(reply: PickReply, words: Words): CardView {
  const { t } = words;
  const kind = reply.candidates[0]?.kind ?? 'group';
  const typed = words.show(reply.typed.replace(/^(group|department):/, ''));
  const heading = t(reply.exact ? 'pick-source.heading' : 'pick-source.near', { kind, typed });
  const choices = reply.candidates.map((source, place) => ({
    title: titleOf(source, words),
    value: String(place),
  }));
  return {
    template: 'pick-source',
    summary: heading,
    content: {
      heading,
      lead: t(reply.exact ? 'pick-source.lead' : 'pick-source.lead-near'),
      // The input shows them on the card; this list is for the plain-text twin alone.
      candidates: { title: t('pick-source.label'), lines: choices.map(({ title }) => title) },
      more: reply.more ? t('pick-source.more') : '',
    },
    controls: {
      action: reply.action,
      choices,
      label: t('pick-source.label'),
      error: t('pick-source.error'),
      pick: t('button.pick'),
    },
  };
}

function titleOf(source: PeopleSource, words: Words): string {
  const name = words.choice(source.name) || words.t('person.unnamed');
  if (source.kind === 'department') return name;
  const tail = words.t('person.id-tail', { tail: source.id.slice(-ID_TAIL) });
  return [name, ...(source.mail === undefined ? [] : [words.choice(source.mail)]), tail].join(' · ');
}

export function pickedSource(reply: Extract<Reply, { kind: 'picked-source' }>, words: Words): CardView {
  const heading = words.t('picked-source.heading', { source: sourceName(reply.source, words) });
  return messageView({ heading, lines: [words.t('picked.next')], reference: '', tone: 'default' });
}
