import { EVERYBODY_SHOWN, type TenantAnswer } from '../../core/posture/tenant-answer.ts';
import type { CardView } from '../card-view.ts';
import type { Words } from '../words.ts';
import { translateAnswers } from './answer-texts.ts';

/** Whom to take in hand: everybody on the page, or one of them by the place in the list. */
export function stuckControls(about: TenantAnswer, words: Words): CardView['controls'] {
  const a = translateAnswers(words.locale);
  const work = about.kind === 'list' ? about.work : undefined;
  return {
    ...(work ? oneMore(about) : {}),
    mayWork: work !== undefined,
    mayReset: work?.mayReset ?? false,
    whomLabel: a('stuck.whom'),
    whomHint: a('stuck.choose'),
    everybody: EVERYBODY_SHOWN,
    whom: about.kind === 'list' && work ? choicesOf(about.people, work.people, words) : [],
    enforce: a('button.enforce'),
    reset: a('button.reset'),
  };
}

/** Beside the two that do the work there is room for one: on to the next page, and on the last page a new reading. */
function oneMore(about: TenantAnswer): CardView['controls'] {
  const mayNext = 'page' in about && about.page?.next === true;
  return { mayPrevious: false, mayNext, mayRefresh: !mayNext };
}

type Listed = Extract<TenantAnswer, { kind: 'list' }>['people'];

function choicesOf(
  listed: Listed,
  people: readonly string[],
  words: Words,
): readonly { readonly title: string; readonly value: string }[] {
  const a = translateAnswers(words.locale);
  const named = people.map((id, place) => {
    const { displayName = '', userPrincipalName = '' } = listed.find((each) => each.id === id) ?? {};
    const title = [displayName || words.t('person.unnamed'), userPrincipalName].map(words.choice).join(' · ');
    return { title, value: String(place) };
  });
  const all = { title: a('stuck.everybody', { count: people.length }), value: EVERYBODY_SHOWN };
  return people.length > 1 ? [all, ...named] : named;
}
