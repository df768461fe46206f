import type { Reply, RequestView } from '../../core/reply.ts';
import type { CardView, Content } from '../card-view.ts';
import type { Words } from '../words.ts';
import { agreement, NO_SECTION, proofLines, risk as riskOf } from './describe-agreement.ts';
import {
  changeHeading,
  requestLine,
  effects,
  reasonLines,
  shownChange,
  weakeningLine,
} from './describe-change.ts';
import { describeOutcome } from './describe-outcome.ts';
import { nameOf, withAccount } from './describe-person.ts';
import { brakeLines, statusLines, statusTone } from './describe-status.ts';
import { sourcesSection } from './describe-sources.ts';
import { warnings } from './describe-warnings.ts';
import { peopleInRequest, peopleToChange } from './people-in-request.ts';

type ApproverReply = Extract<Reply, { kind: 'approver-card' }>;

/** All that somebody needs to decide, and afterwards the same truth that the requester sees, without buttons. */
export function approverCard(reply: ApproverReply, words: Words): CardView {
  const { view, buttons } = reply;
  const open = buttons.kind === 'approve-reject';
  const action = buttons.kind === 'none' ? '' : buttons.action;
  const change = changeHeading(shownChange(view), words);
  const isReview = view.request.extends?.review === true;
  const heading = open ? words.t('approve.heading', { change }) : change;
  const again = open && reply.again ? [words.t('approve.again')] : [];
  const status = open
    ? [...again, ...rejectedLines(view, words), ...brakeLines(view, words)]
    : statusLines(view, words);
  return {
    template: 'approver-card',
    summary: open ? [...again, heading].join(' ') : `${heading}. ${status[0] ?? ''}`,
    content: {
      heading,
      ...whatWasAsked(reply, words),
      status,
      ...(open ? toDecide(reply, words) : afterwards(reply, words)),
      quorum: agreement(view.request, words),
    },
    controls: {
      tone: statusTone(view.request),
      hasButtons: open,
      ...strikeControls(reply, words, open),
      action,
      mayStop: buttons.kind === 'stop',
      stop: words.t('button.stop'),
      numberNeeded: open && view.request.requirement.numberMatching,
      numberLabel: words.t('number.label'),
      numberError: words.t('number.error'),
      reasonLabel: words.t(isReview ? 'review.reason' : 'approve.reason'),
      approve: words.t(isReview ? 'button.keep' : 'button.approve'),
      reject: words.t(isReview ? 'button.put-back' : 'button.reject'),
    },
  };
}

/** Nobody looks for an approver who does not know that somebody has said no. */
function rejectedLines({ rejected }: RequestView, words: Words): readonly string[] {
  if (!rejected) return [];
  const { id, rejection } = rejected;
  const { by, at, reason } = rejection;
  const known = { request: id, name: nameOf(by, words), when: words.when(at) };
  const why = reason ? [words.t('approve.rejected-because', { reason: words.show(reason) })] : [];
  return [words.t('approve.rejected-before', known), ...why];
}

function whatWasAsked({ view: { request } }: ApproverReply, words: Words): Content {
  return {
    requestLine: requestLine(request, words),
    askedBy: words.t('request.asked-by', { who: withAccount(request.requester, words) }),
    reason: [...reasonLines(request, words), ...proofLines(request, words)],
  };
}

function toDecide({ view }: ApproverReply, words: Words): Content {
  const change = shownChange(view);
  return {
    weakening: weakeningLine(change, words),
    people: peopleToChange(change, words),
    sources: sourcesSection(view.request.sources, words),
    effects: effects(change, words),
    warnings: warnings(view, words),
    risk: riskOf(view.request.requirement, words),
    until: words.t(view.request.extends?.review ? 'review.until' : 'approve.until', {
      when: words.when(view.request.expiresAt),
    }),
  };
}

/** The same fields as before the decision: the template must find every one of them. */
function afterwards({ view }: ApproverReply, words: Words): Content {
  const people = peopleInRequest(view, words, (item) => describeOutcome(view, item, words));
  const [sources, effects, warnings, risk] = [NO_SECTION, NO_SECTION, NO_SECTION, NO_SECTION];
  return { weakening: '', people, sources, effects, warnings, risk, until: '' };
}

/** Beyond so many the choices alone would fill the card; such a list is rejected or approved as a whole. */
const MOST_TO_STRIKE = 50;
/** People that a card shows which needs no shortening (render-reply.ts). */
const FULL_CARD = 15;

/** Of a list, the approver may leave people out. A choice is worth its place in the frozen list, nothing more. */
function strikeControls({ view }: ApproverReply, words: Words, open: boolean): CardView['controls'] {
  const places = view.items.flatMap((item, index) => (item.outcome ? [] : [{ item, place: index + 1 }]));
  // A card that had to be shortened has no room for the choices either.
  const fits = !view.rest && places.length <= MOST_TO_STRIKE && words.peopleShown >= FULL_CARD;
  const canStrike = open && places.length > 1 && fits;
  const strike = canStrike
    ? places.map(({ item: { person }, place }) => ({
        title: `${words.choice(person.displayName)} (${words.choice(person.userPrincipalName)})`,
        value: String(place),
      }))
    : [];
  return { canStrike, strikeLabel: words.t('approve.strike'), strike };
}
