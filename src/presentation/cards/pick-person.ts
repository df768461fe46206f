import { flagsOf } from '../../core/account-flags.ts';
import type { Reply } from '../../core/reply.ts';
import type { CardView, Choice } from '../card-view.ts';
import type { Words } from '../words.ts';
import { describePerson, nameOf } from './describe-person.ts';

type PickReply = Extract<Reply, { kind: 'pick-person' }>;

/** Up to this many are shown as a list at once; a longer list folds up. */
const EXPANDED = 10;

/** Several people match a name: never a guess, always a choice by sign-in name and department. */
export function pickPerson(reply: PickReply, words: Words): CardView {
  const heading = words.t('pick.heading', { typed: words.show(reply.typed) });
  const choices = reply.candidates.map((person) => choice(person, { ...words, show: words.choice }));
  return {
    template: 'pick-person',
    summary: heading,
    content: {
      heading,
      lead: words.t(reply.alike ? 'pick.lead-alike' : 'pick.lead'),
      // The input shows the people on the card; this list is for the plain-text twin alone.
      candidates: { title: words.t('pick.label'), lines: choices.map(({ title }) => title) },
      more: reply.more ? words.t('pick.more') : '',
    },
    controls: {
      action: reply.action,
      choices,
      style: choices.length > EXPANDED ? 'compact' : 'expanded',
      label: words.t('pick.label'),
      placeholder: words.t('pick.placeholder'),
      error: words.t('pick.error'),
      pick: words.t('button.pick'),
      peopleLabel: words.t('people.search'),
      peopleHint: words.t('people.search-hint'),
    },
  };
}

function choice(person: PickReply['candidates'][number], words: Words): Choice {
  const { account, detail } = describePerson(person, words);
  const parts = [
    nameOf(person, words),
    account,
    detail,
    ...flagsOf(person).map((flag) => words.t(`flag.${flag}`)),
  ];
  return { title: parts.join(' · '), value: person.id };
}
