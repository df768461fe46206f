import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ANNA, APP_ID, TENANT, startBench } from '../../support/teams-bench.ts';
import type { Bench } from '../../support/teams-bench.ts';
import type { RehearsalPerson } from '../../../src/rehearsal/teams/rehearsal-person.ts';

let bench: Bench;
let anna: RehearsalPerson;

beforeEach(async () => {
  bench = await startBench();
  anna = bench.teams.person({ aadObjectId: ANNA, name: 'Anna Berg', locale: 'nl-NL' });
});
afterEach(() => bench.close());

describe('a typed message', () => {
  test('reaches the core with its sender, its chat and its language', async () => {
    const answer = await anna.say('enable mfa for jsmith', { id: 'message-1' });
    expect(answer.status).toBe(200);
    expect(bench.core.messages()).toEqual([
      {
        activityId: 'message-1',
        sender: ANNA,
        senderTeamsId: anna.who.teamsId,
        locale: 'nl-NL',
        text: 'enable mfa for jsmith',
        mentions: [],
        conversation: {
          conversationId: anna.who.personalChat,
          kind: 'personal',
          serviceUrl: bench.teams.serviceUrl,
          channelId: 'msteams',
          tenantId: TENANT,
          botId: `28:${APP_ID}`,
        },
      },
    ]);
  });

  test('is answered in the same chat by the time the request ends', async () => {
    bench.core.answerMessage = () =>
      Promise.resolve({ reply: { kind: 'help', roles: [], open: [], name: 'Anna' }, locale: 'en' });
    await anna.say('help');
    expect(anna.messages().map(({ text }) => text)).toEqual(['help']);
  });
});
