import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { HTTP_LIMITS } from '../../src/adapters/http/http-limits.ts';
import { parseBoundedJson } from '../../src/adapters/http/parse-bounded-json.ts';
import { createTeams } from '../../src/adapters/teams/create-teams.ts';
import type { TeamsEndpoint } from '../../src/adapters/teams/create-teams.ts';
import type { Rendering } from '../../src/adapters/teams/rendering.ts';
import { createConversation } from '../../src/core/create-conversation.ts';
import type { Conversation } from '../../src/core/conversation.ts';
import type { Locale } from '../../src/core/locale.ts';
import type { Reply } from '../../src/core/reply.ts';
import { renderReply } from '../../src/presentation/render-reply.ts';
import { stillWorking } from '../../src/presentation/still-working.ts';
import { BOT_APP_ID, CONTOSO_TENANT_ID, PERSON_IDS } from '../../src/rehearsal/contoso.ts';
import { nodesOf } from '../../src/rehearsal/teams/activity.ts';
import type { RehearsalPerson } from '../../src/rehearsal/teams/rehearsal-person.ts';
import { fuzzedActivities } from '../support/fuzzed-activities.ts';
import { startTestBot } from '../support/start-test-bot.ts';
import type { TestBot } from '../support/start-test-bot.ts';
import { standInSettings } from '../support/teams-bench.ts';
import { ask, press, saw } from '../support/talk.ts';

/**
 * The same random activities and card values on the true core: gate, core, store, jobs and Graph client are those of the
 * running bot, and what is judged is the state. Only HTTP and the saying of answers are left out (they are rendered).
 */
const ACTIVITY_CASES = 12_000;
const CARD_CASES = 8_000;
/** Milliseconds; a minute and a half for both on an idle machine. */
const TIME_LIMIT = 900_000;

let bot: TestBot;
let endpoint: TeamsEndpoint;
let authorization: string;
/** Buttons of people who may use them, on requests that wait. */
let buttons: readonly { readonly holder: RehearsalPerson; readonly id: string }[];
let before: Awaited<ReturnType<typeof truth>>;
let lastRecord: number;
const turns = { messages: 0, presses: 0 };

beforeAll(async () => {
  bot = await startTestBot();
  const { hanna, amir, lotte, john } = bot;
  await Promise.all([hanna, amir, lotte, john].map((person) => person.install()));
  await ask(hanna, 'enable mfa for jsmith');
  await press(hanna, 'confirm');
  await Promise.all([amir, lotte].map((person) => saw(person, /John Smith/)));
  await ask(hanna, 'enable mfa for fionaclarke');
  buttons = [hanna, amir, lotte].flatMap((holder) => buttonsOf(holder).map((id) => ({ holder, id })));
  endpoint = trueEndpoint(bot);
  authorization = `Bearer ${bot.teams.issuer.channelToken()}`;
  before = await truth();
  lastRecord = (await bot.app.world.store.reads.auditRecords(0, 100_000)).length;
}, TIME_LIMIT);
afterAll(() => bot.stop());

function buttonsOf(person: RehearsalPerson): readonly string[] {
  const ids = person
    .messages()
    .flatMap(({ card }) =>
      nodesOf(card).flatMap(({ data }) => (data as { readonly action?: unknown } | undefined)?.action),
    );
  return [...new Set(ids.filter((id) => typeof id === 'string'))];
}

/** The running bot's core behind a gate and an adapter of its own: a real chat takes seven answers a second. */
function trueEndpoint({ app, teams, clock, log }: TestBot): TeamsEndpoint {
  const { ids } = app.world;
  const settings = { ...standInSettings(teams), appId: BOT_APP_ID, tenantId: CONTOSO_TENANT_ID };
  const reply = (said: Reply, locale: Locale): ReturnType<Rendering['reply']> => {
    const { text, card, summary } = renderReply(said, { locale, now: clock.now() });
    return card ? { summary, card } : { summary: text };
  };
  const rendering: Rendering = { reply, stillWorking };
  const core = createConversation(app.world);
  const silent: Conversation = {
    ...core,
    onMessage: async (message) => {
      turns.messages += 1;
      const answer = await core.onMessage(message);
      if (answer) reply(answer.reply, answer.locale);
      return undefined;
    },
    onCardAction: async (action) => {
      turns.presses += 1;
      const { card, say, locale } = await core.onCardAction(action);
      for (const each of [card, say]) if (each) reply(each, locale);
      return { locale };
    },
    onInstall: async (install) => {
      const answer = await core.onInstall(install);
      if (answer) reply(answer.reply, answer.locale);
      return undefined;
    },
  };
  return createTeams({ settings, rendering, clock, ids, log }).serve(silent);
}

/** What nobody here may change: the world outside, everybody's state, and every request that somebody else confirmed. */
async function truth() {
  const { tenant, app, amir, lotte } = bot;
  const open = await app.world.store.reads.openRequests(10_000);
  const decided = open.filter(({ status }) => status !== 'awaiting-confirmation');
  return {
    effects: tenant.effects.all.length,
    states: everybody(tenant),
    decided,
    told: [amir, lotte].map((person) => person.messages().length),
  };
}

function everybody({ model: { people } }: TestBot['tenant']): unknown {
  return Array.from({ length: people.positions }, (_, at) => [people.at(at)?.id, people.at(at)?.mfaState]);
}

async function deliver(activity: object): Promise<void> {
  const json = parseBoundedJson(JSON.stringify(activity), HTTP_LIMITS);
  if (json.kind === 'invalid') return;
  const { status } = await endpoint.receive({ authorization, body: json.value });
  if (![200, 400, 401].includes(status)) throw new Error(`Answered ${status}`);
  const failure = bot.log.lines.splice(0).find(({ level }) => level === 'error');
  if (failure) throw new Error(failure.message, { cause: failure.error });
  const [effect] = bot.tenant.effects.all.slice(before.effects);
  if (effect) throw new Error(`Changed outside: ${JSON.stringify(effect)}`);
}

/** Orders that Hanna may give; nobody confirms what follows from them. */
const WORDS = [
  ...[
    'enable',
    'disable',
    'enforce',
    'mfa',
    'for',
    'jsmith',
    'annajansen',
    'fiona.clarke@contoso.com',
    'everyone',
  ],
  ...[
    'approve',
    'yes',
    'confirm',
    'REQ-1',
    'REQ-2',
    'status',
    'because',
    'lost phone',
    '4h',
    'not',
    'undo',
    ';',
    '\n',
  ],
  ...['\u0000', '\ud83d', '\u202e', "'", '=1+1', '{{', '<at>', '<b>', '${x}', 'group', 'me'],
];
const { key, tree, changes, genuine } = fuzzedActivities(
  Object.values(PERSON_IDS),
  fc
    .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...WORDS) }, fc.string({ maxLength: 12 })), {
      maxLength: 8,
    })
    .map((parts) => parts.join(' ')),
);

test(
  'whatever an activity holds, nothing is changed, decided or told beyond a draft of who sent it',
  async () => {
    await fc.assert(
      fc.asyncProperty(genuine, changes, async (fields, changed) => {
        await deliver({ ...bot.hanna.activity(fields), ...changed });
      }),
      { numRuns: ACTIVITY_CASES },
    );
    await expectNothingDone();
    // Enough of them must get as far as the core, or this would prove nothing.
    expect(turns.messages).toBeGreaterThan(ACTIVITY_CASES / 30);
  },
  TIME_LIMIT,
);

const VERBS = [
  'confirm',
  'cancel',
  'withdraw',
  'approve',
  'reject',
  'stop',
  'pick',
  'complete',
  'bulk-pause',
  'file-accept',
];
const INPUTS = ['reason', 'number', 'strike', 'proof', 'ticket', 'to', 'targets', 'people', 'request'];
const oftenOurs = <Value>(ours: readonly Value[], other: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...ours) }, other);

test(
  'C1, C9: whatever a card sends, with the ids of other people’s buttons in it, the same',
  async () => {
    const inputs = fc.dictionary(fc.oneof(fc.constantFrom(...INPUTS), key), tree, { maxKeys: 5 });
    const parts = fc.record({
      name: fc.constantFrom('adaptiveCard/action', 'adaptiveCard/action', 'fileConsent/invoke'),
      type: fc.constantFrom('invoke', 'invoke', 'message'),
      verb: oftenOurs(VERBS, tree),
      trigger: oftenOurs(['manual', 'automatic'], tree),
      consent: oftenOurs(['accept', 'decline'], tree),
      odd: fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, tree),
    });
    const which = fc.nat({ max: 50 });
    await fc.assert(
      fc.asyncProperty(parts, inputs, which, which, async (sent, filled, of, by) => {
        const { id, holder } = buttons[of % buttons.length] as (typeof buttons)[number];
        const pressers = [bot.john, bot.hanna, bot.amir, bot.lotte].filter((each) => each !== holder);
        await deliver(pressOf(pressers[by % 3] as RehearsalPerson, { ...sent, filled, id }));
      }),
      { numRuns: CARD_CASES },
    );
    await expectNothingDone();
    expect(turns.presses).toBeGreaterThan(CARD_CASES / 2);
  },
  TIME_LIMIT,
);

interface Sent {
  readonly name: string;
  readonly type: string;
  readonly verb: unknown;
  readonly trigger: unknown;
  readonly consent: unknown;
  readonly odd: unknown;
  readonly filled: object;
  readonly id: string;
}

/** As `Action.Execute`, as `Action.Submit`, or as consent to a file; at times with something else in place of all. */
function pressOf(
  person: RehearsalPerson,
  { name, type, verb, trigger, consent, odd, filled, id }: Sent,
): object {
  const data = { ...filled, action: id };
  if (odd !== undefined) return person.activity({ type, name, value: odd });
  if (type === 'message') return person.activity({ type, value: { ...data, verb } });
  const consented = { action: consent, context: { action: id }, uploadInfo: filled };
  const executed = { action: { type: 'Action.Execute', verb, data }, trigger };
  return person.activity({ type, name, value: name === 'fileConsent/invoke' ? consented : executed });
}

/** What somebody may come to by talking alone. */
const HARMLESS = ['command-received', 'command-refused', 'request-proposed', 'press-refused', 'page-turned'];

async function expectNothingDone(): Promise<void> {
  expect(await truth()).toEqual(before);
  const records = await bot.app.world.store.reads.auditRecords(lastRecord, 100_000);
  const kinds = new Set(records.map(({ event }) => event.kind));
  expect([...kinds].filter((kind) => !HARMLESS.includes(kind))).toEqual([]);
}
