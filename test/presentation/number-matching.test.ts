import { expect, test } from '@jest/globals';
import type { Reply } from '../../src/core/reply.ts';
import { renderReply } from '../../src/presentation/render-reply.ts';
import { cardText } from '../support/card-text.ts';
import { SAMPLES } from './sample-replies.ts';

type RequesterCard = Extract<Reply, { kind: 'requester-card' }>;

const shown = SAMPLES['requester, number shown, one has approved'] as RequesterCard;
const { view } = shown;

function text(reply: Reply): string {
  return cardText(renderReply(reply, { locale: 'en' }).card);
}

function placed(kind: 'personal' | 'channel'): RequesterCard['view'] {
  const { request } = view;
  return { ...view, request: { ...request, conversation: { ...request.conversation, kind } } };
}

test('the number for the approver stands on the requester’s card in the personal chat, and not in a channel', () => {
  expect(text({ ...shown, view: placed('personal') })).toMatch(/Your number is 47/);
  const inChannel = text({ ...shown, view: placed('channel') });
  expect(inChannel).toMatch(/type “requests” to me in our personal chat/);
  expect(inChannel).not.toMatch(/\b47\b/);
});

test('the list of requests shows a number to its own requester only, where nobody reads along', () => {
  const requests = [placed('channel')];
  const own = view.request.requester.id;
  expect(text({ kind: 'open-requests', requests, orders: [], numbersOf: own })).toMatch(/Your number is 47/);
  expect(text({ kind: 'open-requests', requests, orders: [] })).not.toMatch(/\b47\b/);
  const [other] = ['00000000-0000-4000-8000-00000000ffff' as typeof own];
  expect(text({ kind: 'open-requests', requests, orders: [], numbersOf: other })).not.toMatch(/\b47\b/);
});
