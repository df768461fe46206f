import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ChannelId } from '../../src/core/channels.ts';
import type { ActionId, ConversationId, PersonId, RequestId } from '../../src/core/ids.ts';
import type { ConversationReference } from '../../src/core/incoming.ts';
import { runJob } from '../../src/core/run-job.ts';
import { BOT_APP_ID, CONTOSO_TENANT_ID, GROUP_IDS, PERSON_IDS } from '../../src/rehearsal/contoso.ts';
import { askedFile, type AskedFile, type ConsentOptions } from '../../src/rehearsal/teams/file-consent.ts';
import type { RehearsalPerson } from '../../src/rehearsal/teams/rehearsal-person.ts';
import type { SeenMessage } from '../../src/rehearsal/teams/chat-log.ts';
import { DEFAULT_BULK } from '../support/free-pace.ts';
import { askFor, sees } from '../support/request-story.ts';
import { startTestBot, type TestBot } from '../support/start-test-bot.ts';
import { ask, press, readable, saw } from '../support/talk.ts';

const HELPDESK = '19:helpdesk@thread.tacv2' as ChannelId;

const actionOf = ({ content }: AskedFile): ActionId => (content.acceptContext as { action: ActionId }).action;

function conversationOf({ who }: RehearsalPerson, { teams }: TestBot): ConversationReference {
  return {
    conversationId: who.personalChat as ConversationId,
    ...{ kind: 'personal', serviceUrl: teams.serviceUrl, channelId: 'msteams' },
    ...{ tenantId: CONTOSO_TENANT_ID, botId: `28:${BOT_APP_ID}` },
  };
}

describe('the outcome of a long list as a file, on the real stack', () => {
  let bot: TestBot;
  let own: string;
  let id: RequestId;

  beforeAll(async () => {
    const policy = { bulk: { ...DEFAULT_BULK, from: 2 }, channels: { helpdesk: [HELPDESK] } };
    bot = await startTestBot({ policy });
    await bot.amir.install();
    bot.tenant.change(PERSON_IDS.elena, { displayName: '=HYPERLINK("http://evil.example","Elena")' });
    const asked = await askFor(bot, 'enable mfa for jsmith and elena.petrova@contoso.com');
    own = asked.own;
    const [open] = await bot.app.world.store.reads.openRequests(1);
    id = open?.id ?? ('' as RequestId);
    expect(readable(await ask(bot.hanna, `report ${id}`))).toMatch(/not over yet/);
    bot.tenant.faults.next(1, { method: 'PATCH' }, { kind: 'status', status: 403 });
    await press(bot.amir, 'approve', { on: asked.card });
    await sees(bot.hanna, own, /Finished/);
  });
  afterAll(() => bot.stop());

  const audited = async (kind: string) =>
    (await bot.app.world.store.reads.auditRecords(0, 1_000)).filter(({ event }) => event.kind === kind);
  /** Asks for the file and gives the card that asks back. */
  const offered = async (person: RehearsalPerson): Promise<ReturnType<typeof askedFile>> => {
    const before = new Set(person.messages().map(({ activityId }) => activityId));
    await person.say(`report ${id}`);
    const isNew = ({ activityId, text }: SeenMessage) => !before.has(activityId) && /as a table/.test(text);
    return askedFile([await person.waitForMessage(isNew)]);
  };
  /** Answers, and waits until that is said which came of it. */
  const answered = async (
    person: RehearsalPerson,
    action: 'accept' | 'decline',
    options: ConsentOptions & { readonly wish: RegExp },
  ): Promise<SeenMessage> => {
    const before = new Map(person.messages().map(({ activityId, updates }) => [activityId, updates]));
    expect((await person.consent(action, options)).status).toBe(200);
    return person.waitForMessage(
      (message) => before.get(message.activityId) !== message.updates && options.wish.test(readable(message)),
    );
  };

  test('D9: the button on the final card asks through Teams; with a yes an inert file is in the OneDrive, once', async () => {
    await press(bot.hanna, 'as-file', { on: own });
    const message = await saw(bot.hanna, new RegExp(`${id} as a table`));
    const asked = askedFile([message]);
    expect(asked.name).toBe(`${id}.csv`);
    expect(Object.keys(asked.content.acceptContext as object)).toEqual(['action']);
    const given = await answered(bot.hanna, 'accept', { asked, wish: /is in your OneDrive/ });
    expect(given.activityId).toBe(asked.activityId);
    expect(given.text).toMatch(/is in your OneDrive/);
    expect(given.attachments).toEqual([
      expect.objectContaining({
        contentType: 'application/vnd.microsoft.teams.card.file.info',
        contentUrl: expect.stringMatching(/REQ-1\.csv$/),
      }),
    ]);
    const [file] = bot.teams.uploads.files();
    expect(file?.text.startsWith('\uFEFF"Name","Sign-in name"')).toBe(true);
    const lines = file?.text.trimEnd().split('\r\n') ?? [];
    expect(lines).toHaveLength(3);
    expect(lines.join('\n')).toMatch(/"(done|failed)"[^\n]*\n.*"(done|failed)"/);
    expect(lines.join('\n')).toContain(`"'=HYPERLINK(""http[:]//evil.example"",""Elena"")"`);
    expect(asked.content.sizeInBytes).toBe(Buffer.byteLength(file?.text ?? ''));
    expect(bot.teams.uploads.credentials).toEqual([]);
    // The same yes once more, as a client may send it again.
    await bot.hanna.consent('accept', { asked });
    await saw(bot.hanna, /answered before/);
    expect(bot.teams.uploads.ranges).toHaveLength(1);
    expect(
      (await audited('file-sent')).map(({ event, actor, request }) => ({ event, actor, request })),
    ).toEqual([
      {
        event: { kind: 'file-sent', about: id, rows: 2, bytes: asked.content.sizeInBytes },
        actor: PERSON_IDS.hannaBakker,
        request: id,
      },
    ]);
  });

  test('a no is taken kindly, and nothing is made of it', async () => {
    const asked = await offered(bot.hanna);
    const before = bot.teams.uploads.ranges.length;
    await answered(bot.hanna, 'decline', { asked, wish: /No file was made/ });
    await bot.hanna.consent('accept', { asked });
    expect(bot.teams.uploads.ranges).toHaveLength(before);
    expect(await audited('file-declined')).toHaveLength(1);
  });

  test.each([
    ['another tenant', 'https://fabrikam-my.sharepoint.com/upload'],
    ['our own network', 'http://169.254.169.254/latest/meta-data'],
  ])('nothing is put at an address of %s', async (_, uploadUrl) => {
    const asked = await offered(bot.hanna);
    const before = bot.teams.uploads.ranges.length;
    await answered(bot.hanna, 'accept', {
      asked,
      uploadInfo: { uploadUrl },
      wish: /not on a SharePoint host/,
    });
    expect(bot.teams.uploads.ranges).toHaveLength(before);
    expect((await audited('press-refused')).at(-1)?.event).toMatchObject({ refusal: 'no-file' });
    expect(await bot.app.world.store.reads.fileExport(actionOf(asked))).toBeUndefined();
  });

  test('a link to the file is shown only where it lies on our own host', async () => {
    const asked = await offered(bot.hanna);
    const contentUrl = 'https://evil.example/REQ-1.csv';
    const wish = /is in your OneDrive/;
    const given = await answered(bot.hanna, 'accept', { asked, uploadInfo: { contentUrl }, wish });
    expect(JSON.stringify(given)).not.toContain('evil.example/REQ');
  });

  test('a host that leads elsewhere is not followed, and what was refused is said', async () => {
    const asked = await offered(bot.hanna);
    bot.teams.uploads.nextAnswer = { status: 307, location: 'http://127.0.0.1:9/elsewhere' };
    await answered(bot.hanna, 'accept', { asked, wish: /not on a SharePoint host/ });
    const again = await offered(bot.hanna);
    bot.teams.uploads.nextAnswer = { status: 507 };
    await answered(bot.hanna, 'accept', { asked: again, wish: /did not take the file/ });
    expect((await audited('file-not-sent')).map(({ event }) => event)).toEqual([
      { kind: 'file-not-sent', about: id, because: 'elsewhere' },
      { kind: 'file-not-sent', about: id, because: 'refused' },
    ]);
  });

  test('C2: a yes is its holder’s alone, counts for half an hour, and by the rights of that moment', async () => {
    const asked = await offered(bot.hanna);
    const before = bot.teams.uploads.ranges.length;
    await bot.amir.consent('accept', { asked });
    await saw(bot.amir, /somebody else/);
    bot.clock.move(31);
    await answered(bot.hanna, 'accept', { asked, wish: /too long ago/ });
    const fresh = await offered(bot.hanna);
    bot.tenant.removeFromGroup(GROUP_IDS.mfaHelpdesk, PERSON_IDS.hannaBakker);
    await answered(bot.hanna, 'accept', { asked: fresh, wish: /Only|role|rights|helpdesk/i });
    bot.tenant.addToGroup(GROUP_IDS.mfaHelpdesk, PERSON_IDS.hannaBakker);
    expect(bot.teams.uploads.ranges).toHaveLength(before);
    expect((await audited('file-not-sent')).at(-1)?.event).toMatchObject({ because: 'not-entitled' });
  });

  test('another helpdesk agent has no more of it than in the chat; an auditor has all of it', async () => {
    const [milan, otto] = [bot.person('milanKovac'), bot.person('ottoBrandt')];
    expect(readable(await ask(milan, `report ${id}`))).toMatch(/no request|not know|unknown/i);
    const card = await ask(otto, `status ${id}`);
    expect(readable(card)).not.toMatch(/Retry failed/);
    await press(otto, 'as-file', { on: card.activityId });
    const message = await saw(otto, /as a table/);
    await answered(otto, 'accept', { asked: askedFile([message]), wish: /OneDrive/ });
  });

  test('a file whose process ended in between is not sent again: it is said that nobody knows', async () => {
    const { world } = bot.app;
    const asked = await offered(bot.hanna);
    const file = actionOf(asked);
    const before = bot.teams.uploads.ranges.length;
    const dying: typeof world = { ...world, uploads: { ...world.uploads, put: () => new Promise(() => {}) } };
    await world.store.transaction((tx) =>
      tx.saveFileExport({
        id: file,
        of: { kind: 'request', request: id },
        person: PERSON_IDS.hannaBakker as PersonId,
        locale: 'en',
        conversation: { ...conversationOf(bot.hanna, bot) },
        card: asked.activityId,
        place: { url: bot.teams.uploads.open(bot.teams.url, 'x.csv').uploadUrl },
      }),
    );
    void runJob(dying, { job: { kind: 'send-file', file }, attempt: 1 });
    while ((await world.store.reads.fileExport(file))?.place) await delay(5);
    const next = (attempt: number) => runJob(world, { job: { kind: 'send-file', file }, attempt });
    // Its chat may be at the limit of Teams: what the queue would do then is done here.
    let result = await next(2);
    for (let attempt = 3; result.kind === 'again'; attempt += 1) {
      await delay(result.afterMs);
      result = await next(attempt);
    }
    await sees(bot.hanna, asked.activityId, /interrupted while sending/);
    expect(bot.teams.uploads.ranges).toHaveLength(before);
    expect(await world.store.reads.fileExport(file)).toBeUndefined();
  });

  test('in a channel it is said where files are given', async () => {
    const thread = bot.teams.groupChat('channel', [bot.hanna], `${HELPDESK};messageid=1700000000001`);
    await bot.hanna.say(`report ${id}`, { in: thread });
    const said = bot.teams.chats.messagesIn(thread.id).map(readable).join(' ');
    expect(said).toMatch(/personal chat/);
  });
});
