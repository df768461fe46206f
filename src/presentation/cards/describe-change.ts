import { actOf, weakens } from '../../core/requests/act.ts';
import { satisfies } from '../../core/mfa-state.ts';
import type { MfaState, ObservedState } from '../../core/mfa-state.ts';
import { isRegistered } from '../../core/people.ts';
import type { ChangeRequest, RequestItem } from '../../core/requests/change-request.ts';
import type { RequestView } from '../../core/reply.ts';
import type { Section } from '../card-view.ts';
import { REASON_CAP } from '../escape-text.ts';
import type { Words } from '../words.ts';
import { planLines, wavesLine } from './describe-time.ts';
import { actEffects } from './describe-act.ts';
import { emergencyLine, endLine, longerLine } from './describe-end.ts';
import { nameOf } from './describe-person.ts';
import { headingOf } from './heading-of.ts';
import type { Extension } from '../../core/requests/extension.ts';
import type { TimeLimit } from '../../core/requests/time-limit.ts';
import type { RestOfList } from '../../core/requests/rest-of-list.ts';
import type { PlannedWaves } from '../../core/requests/plan-waves.ts';
import type { TimeNeeded } from '../../core/requests/time-needed.ts';

/** A change as people see it: what it makes of whom. */
export interface ShownChange {
  readonly timeLimit?: TimeLimit;
  /** Until when it may be approved; a look ahead has no such moment. */
  readonly latest?: string;
  readonly extends?: Extension;
  readonly emergency?: true;
  /** Of a long list. */
  readonly time?: TimeNeeded;
  readonly waves?: PlannedWaves;
  readonly to: MfaState;
  readonly items: readonly RequestItem[];
  /** Of a long list the others. */
  readonly rest?: RestOfList;
}

export function shownChange(view: RequestView): ShownChange {
  const { to, timeLimit, expiresAt, extends: longer, emergency, waves } = view.request;
  const more = {
    ...(timeLimit ? { timeLimit } : {}),
    ...(longer ? { extends: longer } : {}),
    ...(emergency ? { emergency } : {}),
    ...(view.time ? { time: view.time } : {}),
    ...(waves ? { waves } : {}),
    ...(view.rest ? { rest: view.rest } : {}),
  };
  return { to, items: view.items, latest: expiresAt, ...more };
}

export function changeHeading({ to, items, rest, extends: more }: ShownChange, words: Words): string {
  const [only] = items;
  const name = only ? nameOf(only.person, words) : words.t('person.unnamed');
  const longer = only?.extends !== undefined;
  const review = more?.review;
  const count = items.length + (rest?.people ?? 0);
  return headingOf({ to, act: only?.act, longer, review, count, name }, words);
}

/** The word "disable" in so many words, for every change that takes protection away; else nothing. */
export function weakeningLine(change: ShownChange, words: Words): string {
  const { to, items, rest } = change;
  const weakened = items.filter((item) => weakens(item, to));
  const others = rest?.weakened ?? 'no';
  if (weakened.length === 0 && others === 'no') return '';
  if (items[0]?.act) return words.t('act.care');
  if (change.emergency) return emergencyLine(change.timeLimit, words);
  if (change.extends) return longerLine(change.extends, change.timeLimit, words);
  const isKnown = others === 'certain' || weakened.some((item) => item.from !== 'unknown');
  const certain = to === 'disabled' || isKnown;
  const care = certain ? words.t('change.weakening', { to }) : words.t('change.may-weaken');
  return `${care} ${endLine(change, words)}`;
}

/** `Now disabled → then enabled`: short enough to stand under each of many people. */
export function changeLine(item: RequestItem, to: MfaState, words: Words): string {
  if (item.act) return words.t('act.line', { act: item.act });
  if (item.extends) return words.t('longer.line', { request: item.extends, state: item.from });
  return words.t('state.change', { from: stateWord(item.from, words), to: stateWord(to, words) });
}

/** What was wanted, where nothing came of it or the outcome stands beside it. */
export function askedLine(item: RequestItem, to: MfaState, words: Words): string {
  if (item.act) return words.t('act.line', { act: item.act });
  if (item.extends) return words.t('longer.line', { request: item.extends, state: item.from });
  return words.t('state.asked', { from: stateWord(item.from, words), to: stateWord(to, words) });
}

function stateWord(state: ObservedState, words: Words): string {
  return words.t('state.word', { state });
}

/** What the new state does to browsers, modern apps and old apps (the table of Microsoft's article on user states). */
export function effects({ to, items, rest, extends: more, time, waves }: ShownChange, words: Words): Section {
  if (items[0]?.extends) {
    const lines = [words.t(more?.review ? 'review.effect' : 'longer.effect')];
    return { title: words.t('effect.title'), lines };
  }
  const { act } = actOf(items);
  const takes = [...wavesLine(waves, words), ...planLines(time, waves, words)];
  if (act) return { title: words.t('effect.title'), lines: [...actEffects(act, items, words), ...takes] };
  const registered = items.every((item) => hasSecondFactor(item)) && rest?.allRegistered !== false;
  const settled = to === 'enabled' && registered;
  const lines = settled
    ? [words.t('effect.registered')]
    : [words.t('effect.browser', { to }), words.t('effect.modern', { to }), words.t('effect.legacy', { to })];
  return { title: words.t('effect.title'), lines: [...lines, ...takes] };
}

function hasSecondFactor(item: RequestItem): boolean {
  return item.methods !== 'unknown' && isRegistered(item.methods);
}

/** Entra turned `enabled` into `enforced` by itself. */
export function flipped(to: MfaState, observed: ObservedState): boolean {
  return observed !== to && satisfies(to, observed);
}

export function reasonLines(request: ChangeRequest, words: Words): readonly string[] {
  const reason = words.show(request.reason ?? '', REASON_CAP);
  const ticket = words.show(request.ticket ?? '');
  return [
    reason === '' ? words.t('request.no-reason') : words.t('request.reason', { reason }),
    ...(ticket === '' ? [] : [words.t('request.ticket', { ticket })]),
  ];
}

/** The number that people say, and the earlier request that it undoes or gives more time to. */
export function requestLine({ id, undoes, extends: longer, emergency }: ChangeRequest, words: Words): string {
  if (emergency) return words.t('request.line-emergency', { request: id });
  if (longer) {
    const line = longer.review ? 'request.line-review' : 'request.line-longer';
    return words.t(line, { request: id, of: longer.request });
  }
  return undoes
    ? words.t('request.line-undo', { request: id, undone: undoes })
    : words.t('request.line', { request: id });
}
