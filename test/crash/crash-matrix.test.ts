import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { AuditRecord } from '../../src/core/audit/audit-event.ts';
import { verifyChain } from '../../src/core/audit/verify-chain.ts';
import { createRendering } from '../../src/app/create-rendering.ts';
import type { PressAnswer } from '../../src/core/conversation.ts';
import type { ActionId, ConversationId, PersonId, RequestId } from '../../src/core/ids.ts';
import type { ConversationReference, IncomingCardAction } from '../../src/core/incoming.ts';
import { CONTOSO_TENANT_ID, BOT_APP_ID } from '../../src/rehearsal/contoso.ts';
import { startRehearsalTenant, type RehearsalTenant } from '../../src/rehearsal/start-rehearsal-tenant.ts';
import { LOCALES } from '../../src/core/locale.ts';
import { translateInto } from '../../src/presentation/i18n/translate.ts';
import { ADAPTIVE_CARD, isNode, nodesOf } from '../../src/rehearsal/teams/activity.ts';
import { startRehearsalTeams, type RehearsalTeams } from '../../src/rehearsal/teams/start-rehearsal-teams.ts';
import { CrashingBot, Crash, until, type CrashPoint } from '../support/crashing-bot.ts';
import { OutsideJournal } from '../support/outside-journal.ts';
import {
  closeTestStore,
  openTestStore,
  realClock,
  testSeal,
  type TestStore,
} from '../support/open-test-store.ts';
import { TEST_POLICY, testConfig } from '../support/start-test-bot.ts';
import { GENERATED_SEED, generatedTargets, type GeneratedTarget } from '../support/take-generated.ts';
import { isDeciding, judgeOutside } from './judge-outside.ts';

const PEOPLE = 3;
/** The end of "approved by … and done for all 3 people", in the language of whoever reads it. */
const DONE = new RegExp(
  LOCALES.map(
    (locale) =>
      translateInto(locale)('status.finished', { name: '|', count: PEOPLE }).split('|').at(-1) ?? '-',
  ).join('|'),
);
const { helpdesk, approvers } = TEST_POLICY.groups;

let tenant: RehearsalTenant;
let teams: RehearsalTeams;
let store: TestStore;
let journal: OutsideJournal;
let take: ReturnType<typeof generatedTargets>;

beforeAll(async () => {
  tenant = await startRehearsalTenant({ people: { generate: 4_000, seed: GENERATED_SEED } });
  take = generatedTargets(tenant.tenant);
  teams = await startRehearsalTeams({ tenantId: CONTOSO_TENANT_ID, appId: BOT_APP_ID });
  journal = new OutsideJournal(tenant, teams);
  store = await openTestStore({ seal: testSeal });
});
afterAll(async () => {
  await closeTestStore(store);
  await Promise.all([teams.close(), tenant.close()]);
});

test('G1, H1: the main job with three people, ended before and after each durable step: written once, told once or twice under one reference', async () => {
  const undisturbed = await play();
  expect(undisturbed.broken).toEqual([]);
  const count = undisturbed.steps.length;

  expect(count).toBeGreaterThan(30);
  const broken: string[] = [];
  let crashed = 0;
  for (let step = 1; step <= count; step += 1)
    for (const side of ['before', 'after'] as const) {
      const run = await play({ step, side });
      crashed += run.crashed ? 1 : 0;
      broken.push(...run.broken.map((what) => `${side} step ${step} (${run.steps.at(-1)}): ${what}`));
    }
  expect(broken).toEqual([]);
  // Updates of cards join each other, so that the last steps are not there in every run.
  expect(crashed).toBeGreaterThan(count * 2 * 0.8);
  const records = await store.store.reads.auditRecords(0, 100_000);
  expect(verifyChain(records, testSeal)).toMatchObject({ kind: 'sound' });
}, 600_000);

/** One story with three fresh people; people repeat what they did when the bot fell silent. */
async function play(crashAt?: CrashPoint) {
  const config = testConfig(tenant, teams);
  const policy = TEST_POLICY;
  const { asker, approver, targets } = newPeople();
  journal.begin(targets);
  const onRecords = journal.noteRecords.bind(journal);
  let bot = new CrashingBot({ store, config, policy, onRecords, ...(crashAt ? { crashAt } : {}) });
  let steps: readonly string[] = bot.steps;
  let crashed = false;
  const insist = async <T>(act: (bot: CrashingBot) => Promise<T>): Promise<T> => {
    for (;;) {
      try {
        return await bot.living(act(bot));
      } catch (error) {
        if (!(error instanceof Crash)) throw error;
        crashed = true;
        bot = await bot.successor();
      }
    }
  };
  const draft = await insist((now) => ask(now, asker.id, targets));
  await insist((now) => press(now, { by: asker.id, verb: 'confirm', action: draft.action }));
  await insist(() => until(async () => (await approverAction(draft.request)) !== undefined));
  const approve = await insist(() => approverAction(draft.request));
  await insist((now) => press(now, { by: approver.id, verb: 'approve', action: approve ?? '' }));
  await insist(() => until(() => isAtRest(draft.request)));
  steps = crashed ? steps : bot.steps;
  const stale = await pressLeftOver(bot, draft.request, [asker, approver]);
  const broken = [
    ...(stale > (crashed ? 1 : 0) ? [`${stale} cards were never brought up to date`] : []),
    ...judgeOutside({
      people: targets.map(({ address }) => address),
      wished: ['enabled', 'enforced'],
      events: journal.events,
      screens: journal.screens([asker, approver], draft.request),
      readers: [asker, approver].map(({ address }) => address),
      truth: DONE,
    }),
    ...(await brokenInside(draft.request, targets)),
  ];
  await bot.stop();
  return { steps, crashed, broken };
}

/**
 * Everybody is new in each story, so that Teams has no reason to slow anybody's chat down. One approver: a second one
 * would only add more steps of the same kinds.
 */
function newPeople() {
  const [asker, approver, ...targets] = take(PEOPLE + 2);
  if (!asker || !approver) throw new Error('nobody is left in the tenant');
  for (const { id, address } of [asker, approver, ...targets])
    teams.person({ aadObjectId: id, name: address });
  // The approver's opens when the bot writes to it for the first time.
  teams.chats.open('personal', [asker.id], teams.roster.find(asker.id)?.personalChat);
  for (const group of approvers) tenant.tenant.group(group).people.clear();
  for (const group of helpdesk) tenant.tenant.addToGroup(group, asker.id);
  for (const group of approvers) tenant.tenant.addToGroup(group, approver.id);
  return { asker, approver, targets };
}

/** Typed anew when there was no answer: the first request, if there is one, then ends by itself. */
async function ask(bot: CrashingBot, asker: PersonId, targets: readonly GeneratedTarget[]) {
  const text = `enable mfa for ${targets.map(({ address }) => address).join(', ')}`;
  const answer = await bot.conversation.onMessage({ ...incoming(asker), text, mentions: [] });
  if (answer?.reply.kind !== 'confirm-change' || answer.reply.buttons.kind === 'none')
    throw new Error(`no card to confirm: ${JSON.stringify(answer?.reply)}`);
  const { reply, locale, remember } = answer;
  const posted = await bot.world.messenger.post(incoming(asker).conversation, { reply, locale });
  if (posted.kind !== 'sent') throw new Error(`the card is ${posted.kind}`);
  if (remember) await bot.conversation.onCardPosted(remember, posted.activityId);
  return { request: answer.reply.view.request.id, action: answer.reply.buttons.action };
}

async function press(
  bot: CrashingBot,
  { by, verb, action }: { readonly by: PersonId; readonly verb: string; readonly action: string },
): Promise<PressAnswer> {
  const pressed: IncomingCardAction = {
    ...incoming(by),
    verb,
    actionId: action,
    inputs: {},
    trigger: 'manual',
  };
  return bot.conversation.onCardAction(pressed);
}

let activities = 0;
function incoming(sender: PersonId) {
  activities += 1;
  const conversationId = (teams.roster.find(sender)?.personalChat ?? '') as ConversationId;
  const conversation: ConversationReference = {
    conversationId,
    kind: 'personal',
    serviceUrl: teams.serviceUrl,
    channelId: 'msteams',
    tenantId: CONTOSO_TENANT_ID,
    botId: `28:${BOT_APP_ID}`,
  };
  return { activityId: `in-${activities}`, conversation, sender, senderTeamsId: `29:${sender}` };
}

/** The card reaches the approver some time after Confirm. */
async function approverAction(request: RequestId): Promise<ActionId | undefined> {
  const cards = await store.store.reads.cards(request);
  return cards.find(({ role, action }) => role === 'approver' && action !== undefined)?.action;
}

/**
 * A card that was posted and not remembered, because the bot ended between the two, is one that it cannot bring up to
 * date: whoever presses it has to see the truth. Gives the count of such cards.
 */
async function pressLeftOver(bot: CrashingBot, request: RequestId, readers: readonly GeneratedTarget[]) {
  const live = journal.screens(readers, request).filter(({ verbs }) => verbs.some(isDeciding));
  for (const { reader, activityId, conversationId, card } of live) {
    const by = readers.find(({ address }) => address === reader);
    const button = nodesOf(card).find(({ type, verb }) => type === 'Action.Execute' && isDeciding(verb));
    if (!by || !isNode(button?.data)) continue;
    const pressed = { by: by.id, verb: String(button.verb), action: String(button.data.action) };
    const { card: truth, locale } = await press(bot, pressed);
    if (!truth) continue;
    const { card: content } = createRendering({ config: testConfig(tenant, teams), clock: realClock }).reply(
      truth,
      locale,
    );
    teams.chats.update(conversationId, activityId, {
      attachments: [{ contentType: ADAPTIVE_CARD, content }],
    });
  }
  return live.length;
}

/** Finished, told, and no job of it left that could still do something. */
async function isAtRest(request: RequestId): Promise<boolean> {
  const saved = await store.store.reads.request(request);
  if (saved?.status !== 'finished' && saved?.status !== 'partly-finished') return false;
  // The notices are jobs of their own, which do not name the request.
  const deliveries = await store.store.reads.deliveries(request);
  if (deliveries.some(({ result }) => result.kind === 'queued' || result.kind === 'attempted')) return false;
  const due = await store.queue.db.executeSql(
    `select 1 from pgboss.job where (state = 'active' or (state in ('created', 'retry') and start_after < now() + interval '20 seconds')) 
     and data->'job'->>'request' = $1 limit 1`,
    [request],
  );
  return due.rows.length === 0;
}

/** What only the store can say. */
async function brokenInside(
  request: RequestId,
  targets: readonly GeneratedTarget[],
): Promise<readonly string[]> {
  const records = (await newRecords()).filter((record) => record.request === request);
  const count = (kind: string, id?: PersonId): number =>
    records.filter(({ event, subject }) => event.kind === kind && (id === undefined || subject === id))
      .length;
  const approvals = count('request-approved');
  const held = await Promise.all(targets.map(({ id }) => store.store.reads.openRequestOf(id)));
  return [
    ...(approvals === 1 ? [] : [`${approvals} approvals`]),
    ...targets.flatMap(({ id, address }) =>
      count('write-proved', id) === 1 ? [] : [`${address} has ${count('write-proved', id)} proofs`],
    ),
    ...held.flatMap((holder) => (holder === undefined ? [] : [`somebody is still held by ${holder}`])),
  ];
}

let seen = 0;
/** Since the last story: reading all of them after each would cost more than the stories. */
async function newRecords(): Promise<readonly AuditRecord[]> {
  const records = await store.store.reads.auditRecords(seen, 100_000);
  seen = records.at(-1)?.sequence ?? seen;
  return records;
}
