import { beforeAll, describe, expect, test } from '@jest/globals';
import { changeNoticeId, requestIdOf, type ActionId, type ConversationId } from '../../src/core/ids.ts';
import type { CardPosting } from '../../src/core/ports/store.ts';
import type { Delivery } from '../../src/core/requests/change-request.ts';
import type { TestStore } from '../support/open-test-store.ts';
import { SAMPLE_CONVERSATION, samplePersonId } from '../support/sample-people.ts';
import { sampleAction } from './sample-requests.ts';
import type { StoreBench } from './store-bench.ts';

const request = requestIdOf(1);
const at = '2026-01-05T10:00:00.000Z';

export function cardsContract(bench: StoreBench): void {
  let opened: TestStore;
  let beside: TestStore;
  beforeAll(async () => {
    opened = await bench.open();
    beside = await bench.openBeside(opened);
  });

  describe('actions', () => {
    test('C2: an action comes back as issued, and unknown ids give undefined', async () => {
      const action = sampleAction(request, {
        grant: {
          kind: 'pick',
          command: 'enable mfa for jan',
          mentions: [],
          typed: 'jan',
          candidates: [samplePersonId(1)],
          chosen: [],
        },
      });
      await opened.store.transaction((tx) => tx.insertAction(action));
      expect(await opened.store.reads.action(action.id)).toEqual(action);
      expect(await opened.store.reads.action('nobody-issued-this' as ActionId)).toBeUndefined();
    });

    test('C3: of four presses at the same time exactly one uses the action', async () => {
      const action = sampleAction(request);
      await opened.store.transaction((tx) => tx.insertAction(action));
      const press = (store: TestStore) =>
        store.store.transaction(async (tx) => {
          const found = await tx.lockAction(action.id);
          if (found?.usedAt !== undefined) return 'used already';
          await tx.markActionUsed(action.id, at);
          return 'used by me';
        });
      const results = await Promise.all([press(opened), press(beside), press(opened), press(beside)]);
      expect(results.filter((result) => result === 'used by me')).toHaveLength(1);
      expect((await opened.store.reads.action(action.id))?.usedAt).toBe(at);
    });

    test('marking a used action again is an error, even for a caller that forgot to look', async () => {
      const action = sampleAction(request);
      await opened.store.transaction(async (tx) => {
        await tx.insertAction(action);
        await tx.markActionUsed(action.id, at);
      });
      await expect(opened.store.transaction((tx) => tx.markActionUsed(action.id, at))).rejects.toThrow(
        /used already/,
      );
    });
  });

  describe('cards', () => {
    test('a card is kept once for each place it was posted to, with its last buttons', async () => {
      const action = 'buttons' as ActionId;
      const card = cardIn('a:1', 'activity-1');
      await opened.store.transaction(async (tx) => {
        await tx.saveCard({ ...card, action });
        await tx.saveCard(cardIn('a:2', 'activity-2'));
      });
      expect(await opened.store.reads.cards(request)).toEqual([
        { ...card, action },
        cardIn('a:2', 'activity-2'),
      ]);
      await opened.store.transaction((tx) => tx.saveCard({ ...card, action, locale: 'nl' }));
      expect(await opened.store.reads.cards(request)).toHaveLength(2);
      await opened.store.transaction((tx) => tx.dropCardButtons(request));
      const cards = await opened.store.reads.cards(request);
      expect(cards.map((one) => one.action)).toEqual([undefined, undefined]);
      expect(cards[0]?.locale).toBe('nl');
      await opened.store.transaction(async (tx) => {
        await tx.saveCard({ ...card, replaced: true });
        await tx.dropCard(cardIn('a:1', 'activity-2'));
        await tx.dropCard(cardIn('a:2', 'activity-2'));
      });
      expect(await opened.store.reads.cards(request)).toEqual([{ ...card, locale: 'en', replaced: true }]);
    });
  });

  describe('conversations', () => {
    test('the last conversation of a person is kept, with the language last seen', async () => {
      const person = samplePersonId(1);
      await save('a:old', 'nl-NL');
      await save('a:new');
      expect(await opened.store.reads.conversationOf(person)).toEqual({
        person,
        conversation: { ...SAMPLE_CONVERSATION, conversationId: 'a:new' },
        locale: 'nl-NL',
      });
      await opened.store.transaction((tx) => tx.dropConversation(person, 'a:old' as ConversationId));
      expect(await opened.store.reads.conversationOf(person)).toBeDefined();
      await opened.store.transaction((tx) => tx.dropConversation(person, 'a:new' as ConversationId));
      expect(await opened.store.reads.conversationOf(person)).toBeUndefined();
    });
  });

  describe('deliveries', () => {
    test('a delivery is kept once for each person and channel, with its last result', async () => {
      const mail = delivery('mail');
      const teams = delivery('teams');
      await opened.store.transaction(async (tx) => {
        await tx.saveDelivery(mail);
        await tx.saveDelivery(teams);
        await tx.saveDelivery({ ...mail, result: { kind: 'sent', at } });
      });
      expect(await opened.store.reads.deliveries(request)).toEqual([
        { ...mail, result: { kind: 'sent', at } },
        teams,
      ]);
      const found = await opened.store.transaction((tx) => tx.lockDelivery(teams));
      expect(found).toEqual(teams);
    });
  });

  describe('activities', () => {
    test('C10: an activity that is delivered twice at the same time is seen for the first time once', async () => {
      const see = (store: TestStore, key: string) => store.store.transaction((tx) => tx.firstSight(key));
      for (let round = 0; round < 10; round += 1) {
        const seen = await Promise.all(
          [opened, beside, opened, beside].map((store) => see(store, `round-${round}`)),
        );
        expect(seen.filter(Boolean)).toHaveLength(1);
      }
      expect(await see(opened, 'round-3')).toBe(false);
    });

    test('an activity whose transaction failed is seen for the first time again', async () => {
      const failing = opened.store.transaction(async (tx) => {
        await tx.firstSight('failed');
        throw new Error('the turn failed');
      });
      await expect(failing).rejects.toThrow('the turn failed');
      expect(await opened.store.transaction((tx) => tx.firstSight('failed'))).toBe(true);
    });
  });

  async function save(conversationId: string, locale?: string): Promise<void> {
    const conversation = { ...SAMPLE_CONVERSATION, conversationId: conversationId as ConversationId };
    await opened.store.transaction((tx) =>
      tx.saveConversation({
        person: samplePersonId(1),
        conversation,
        ...(locale !== undefined && { locale }),
      }),
    );
  }
}

function cardIn(conversationId: string, activityId: string): CardPosting {
  const conversation = { ...SAMPLE_CONVERSATION, conversationId: conversationId as ConversationId };
  return { request, person: samplePersonId(1), role: 'approver', conversation, activityId, locale: 'en' };
}

function delivery(channel: Delivery['channel']): Delivery {
  const person = samplePersonId(1);
  const notice = changeNoticeId(request, person);
  return { notice, request, person, channel, reference: '7F3A-91BC', result: { kind: 'queued' } };
}
