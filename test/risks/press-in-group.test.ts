import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { SeenMessage } from '../../src/rehearsal/teams/chat-log.ts';
import { cardText } from '../support/card-text.ts';
import { askFor } from '../support/request-story.ts';
import { startTestBot, type TestBot } from '../support/start-test-bot.ts';

/** A card's data pressed from a group: whoever holds the card is entitled, the others in that chat are not. */
let bot: TestBot;
beforeAll(async () => {
  bot = await startTestBot();
  await Promise.all([bot.amir.install(), bot.lotte.install()]);
});
afterAll(() => bot.stop());

function dataOf({ card }: SeenMessage): Record<string, unknown> {
  const found = /"data":(\{"action":"[\w-]+"[^}]*\})/.exec(JSON.stringify(card))?.[1];
  if (found === undefined) throw new Error(`no action in ${cardText(card)}`);
  return JSON.parse(found) as Record<string, unknown>;
}

test.each(['submit', 'execute'] as const)(
  'C9: an approval pressed in a group chat (%s) decides nothing there and shows the group nothing of the request',
  async (how) => {
    const { amir, teams, tenant } = bot;
    const group = teams.groupChat('groupChat', [amir, bot.john]);
    const words = how === 'submit' ? 'enable mfa for jsmith' : 'enable mfa for marta.rossi';
    const { card } = await askFor(bot, words);
    const shown = amir.messages().find(({ activityId }) => activityId === card);
    if (!shown) throw new Error('no card');
    const data = dataOf(shown);
    const activity =
      how === 'submit'
        ? { type: 'message', value: { ...data, verb: 'approve' } }
        : {
            type: 'invoke',
            name: 'adaptiveCard/action',
            value: { action: { type: 'Action.Execute', verb: 'approve', data }, trigger: 'manual' },
          };
    const answer = await teams.deliver(amir.activity(activity, group));
    const said = `${JSON.stringify(answer.body)} ${JSON.stringify(teams.chats.messagesIn(group.id))}`;
    expect(said).toMatch(/private|personal/i);
    expect(said).not.toMatch(/REQ-|John Smith|Rossi|Hanna/);
    expect(tenant.effects.mfaWrites()).toEqual([]);
  },
);
