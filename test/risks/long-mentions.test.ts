import { expect, test } from '@jest/globals';
import type { Activity } from 'botframework-schema';
import { readMessage } from '../../src/adapters/teams/read-message.ts';
import { readSender } from '../../src/adapters/teams/read-sender.ts';
import { ANNA, TENANT } from '../support/teams-bench.ts';

/** The message of somebody of the tenant whose mention is worded like this. */
function mentionsIn(shown: string) {
  const activity = {
    type: 'message',
    id: '1',
    text: `status ${shown.slice(0, 100)}`,
    from: { id: '29:anna', aadObjectId: ANNA },
    recipient: { id: '28:bot' },
    conversation: { id: 'a:1', conversationType: 'personal' },
    entities: [{ type: 'mention', text: shown, mentioned: { id: '29:john' } }],
  } as unknown as Activity;
  const sender = readSender(activity, TENANT);
  if (!sender) throw new Error('no sender');
  return readMessage(activity, sender).mentions;
}

test('B5: a mention longer than any name is left out before its text is taken apart, which took half a minute', () => {
  expect(mentionsIn('<at'.repeat(80_000))).toEqual([]);
  expect(mentionsIn(`<at>${'a'.repeat(400)}</at>`)).toEqual([]);
});

test('a mention as Teams words it still names its person', () => {
  expect(mentionsIn('<at id="0">John Smith</at>')).toEqual([{ text: 'john smith', teamsId: '29:john' }]);
});
