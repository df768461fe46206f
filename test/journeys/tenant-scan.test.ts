import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { startScan } from '../../src/core/posture/start-scan.ts';
import { isUnderWay, type TenantScan } from '../../src/core/posture/tenant-scan.ts';
import { parsePersonId, type PersonId } from '../../src/core/ids.ts';
import { runJob } from '../../src/core/run-job.ts';
import { PERSON_IDS } from '../../src/rehearsal/contoso.ts';
import { secondFactors } from '../../src/rehearsal/model/person.ts';
import { startTestBot, type TestBot } from '../support/start-test-bot.ts';

const GENERATED = 2_500;
let bot: TestBot;
beforeAll(async () => {
  bot = await startTestBot({ tenant: { people: { generate: GENERATED, seed: 1 } } });
}, 60_000);
afterAll(() => bot.stop());
beforeEach(() => {
  bot.tenant.requests.clear();
  bot.tenant.faults.clear();
});

const store = () => bot.app.world.store;
const begin = (): Promise<TenantScan> => store().transaction((tx) => startScan(bot.app.world, tx));

async function ended(): Promise<TenantScan> {
  for (;;) {
    const scan = await store().reads.latestScan();
    if (scan && !isUnderWay(scan)) return scan;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Its pages wait by the bot's clock, which runs ahead of the queue's from here on. */
function withoutReport(): void {
  bot.tenant.posture.skus = [];
  bot.clock.move(1);
}

const pagesOf = (path: string) =>
  bot.tenant.requests.requests.filter(({ url, status }) => url.includes(path) && status === 200).length;

function everybody() {
  const { people } = bot.tenant.model;
  return Array.from({ length: people.positions }, (_, position) => people.at(position)).flatMap(
    (each) => each ?? [],
  );
}

test('two who ask at once begin one scan; it takes as few pages as there are, and counts what is there', async () => {
  const [one, other] = await Promise.all([begin(), begin()]);
  expect(other.id).toBe(one.id);
  const scan = await ended();
  const people = everybody();
  const pages = Math.ceil(people.length / 999);
  expect(scan).toMatchObject({ phase: 'over', report: 'read', people: people.length });
  expect([pagesOf('/beta/users?'), pagesOf('userRegistrationDetails')]).toEqual([pages, pages]);
  const concerned = people.filter(({ userType, accountEnabled }) => userType === 'Member' && accountEnabled);
  const inState = (wanted: string) => concerned.filter(({ mfaState }) => mfaState === wanted).length;
  expect(scan.numbers).toMatchObject({
    people: concerned.length,
    disabled: inState('disabled'),
    enabled: inState('enabled'),
    enforced: inState('enforced'),
    guests: people.filter(({ userType }) => userType === 'Guest').length,
  });
  expect(scan.numbers?.registered).toBeGreaterThan(0);
  expect(scan.numbers?.admins).toBeGreaterThan(0);
  const sweep = bot.tenant.requests.requests.find(({ url }) => url.startsWith('/beta/users?'));
  expect(sweep?.headers['x-ms-throttle-priority']).toBe('Low');
}, 30_000);

/** Everybody switched on, with reminders to come; whoever is registered at the tenant has the bot not heard of yet. */
async function waitFor(people: readonly PersonId[]): Promise<void> {
  const startedAt = bot.app.world.clock.now().toISOString();
  await store().transaction(async (tx) => {
    for (const person of people) await tx.saveSeries({ person, startedAt, step: 0, sent: 1 });
  });
}

const endOf = async (person: PersonId) => (await store().reads.series(person))?.ended?.because;
const report = (from?: string) =>
  runJob(bot.app.world, {
    job: { kind: 'read-registration-report', ...(from === undefined ? {} : { from }) },
    attempt: 1,
  });

test('whom the report names among those who are waited for is read at once, on whatever page; nobody else ends', async () => {
  const waiting = everybody().filter(
    (each) => each.mfaState === 'enabled' && each.accountEnabled && secondFactors(each).length === 0,
  );
  const [early, late, never] = [waiting.at(0), waiting.at(-1), waiting.at(1)].map(
    (person) => parsePersonId(person?.id) as PersonId,
  ) as [PersonId, PersonId, PersonId];
  for (const person of [early, late]) bot.tenant.register(person);
  await waitFor([early, late, never]);
  await report();
  while ((await endOf(late)) === undefined) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(await Promise.all([early, late, never].map(endOf))).toEqual(['registered', 'registered', undefined]);
  expect(pagesOf('userRegistrationDetails')).toBe(Math.ceil(everybody().length / 999));
}, 30_000);

test('a round over more people than one look takes asks the report too', async () => {
  // Nobody who would be found stuck: the readings below count those.
  const many = everybody()
    .filter(({ mfaState }) => mfaState === 'disabled')
    .slice(0, 21);
  await waitFor(many.map(({ id }) => parsePersonId(id) as PersonId));
  await runJob(bot.app.world, { job: { kind: 'watch-registrations' }, attempt: 1 });
  while (pagesOf('userRegistrationDetails') === 0) await new Promise((resolve) => setTimeout(resolve, 20));
}, 30_000);

test('the report is a hint: whom it names wrongly goes on being waited for, and behind a scan it waits its turn', async () => {
  const named = everybody().find((each) => each.mfaState === 'enabled' && secondFactors(each).length === 0);
  const person = parsePersonId(named?.id) as PersonId;
  await waitFor([person]);
  bot.tenant.faults.next(
    Infinity,
    { method: 'GET', url: /userRegistrationDetails/ },
    { kind: 'rewrite', rewrite: withEverybodyRegistered },
  );
  await report();
  const looks = () => bot.tenant.requests.requests.filter(({ url }) => url.includes('$batch')).length;
  while (looks() === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  await runJob(bot.app.world, { job: { kind: 'look-at-registered', people: [person] }, attempt: 1 });
  expect(await endOf(person)).toBeUndefined();
  const scan = await begin();
  await store().transaction((tx) => tx.saveScan({ ...scan, phase: 'registrations' }));
  expect(await report()).toEqual({ kind: 'again', afterMs: 600_000 });
  await ended();
}, 30_000);

test('without the licence, and with a link that is forgotten, the slow round alone is left', async () => {
  bot.tenant.faults.next(
    1,
    { method: 'GET', url: /skiptoken/ },
    { kind: 'status', status: 400, code: 'Directory_ExpiredPageToken' },
  );
  const { next } = (await bot.app.world.tenant.registrations()) as { readonly next?: string };
  expect(await report(next)).toEqual({ kind: 'done' });
  const { skus } = bot.tenant.posture;
  bot.tenant.posture.skus = [];
  expect(await report()).toEqual({ kind: 'done' });
  bot.tenant.posture.skus = skus;
}, 30_000);

test('a refused page is asked for again, and none of those before it', async () => {
  withoutReport();
  const refused = { method: 'GET', url: /beta\/users\?.*skiptoken/ };
  bot.tenant.faults.next(1, refused, { kind: 'status', status: 429, retryAfter: 1 });
  await begin();
  const scan = await ended();
  expect(scan).toMatchObject({ phase: 'over', report: 'not-licensed' });
  expect(scan.numbers).toMatchObject({ registered: 0, unregistered: 0 });
  expect(pagesOf('/beta/users?')).toBe(Math.ceil(everybody().length / 999));
  // Without the report it is the state that tells who still has to register.
  const enabled = scan.numbers?.enabled ?? 0;
  expect(enabled).toBeGreaterThan(0);
  expect(scan.numbers).toMatchObject({ pending: enabled, stuck: 0 });
  expect(await store().reads.countScanned({ scan: scan.id, filter: 'pending' })).toBe(enabled);
}, 30_000);

test('a link that Graph has forgotten begins the list anew, and nobody is counted twice', async () => {
  withoutReport();
  const forgotten = { method: 'GET', url: /beta\/users\?.*skiptoken/ };
  bot.tenant.faults.next(1, forgotten, { kind: 'status', status: 400, code: 'Directory_ExpiredPageToken' });
  await begin();
  const scan = await ended();
  expect(scan).toMatchObject({ phase: 'over', restarts: 1, people: everybody().length });
  expect(await store().reads.countScanned({ scan: scan.id })).toBe(everybody().length);
}, 30_000);

test('a page that is read twice, as after a crash, moves nothing on twice', async () => {
  withoutReport();
  const scan = await begin();
  const page = () => runJob(bot.app.world, { job: { kind: 'scan-tenant', scan: scan.id }, attempt: 1 });
  await Promise.all([page(), page(), page()]);
  const over = await ended();
  expect(over).toMatchObject({ phase: 'over', people: everybody().length });
  expect(over.pages).toBe(Math.ceil(everybody().length / 999));
}, 30_000);

test('states that the list does not give are read person by person; a link elsewhere never gets the token', async () => {
  withoutReport();
  const people = await bot.app.world.tenant.people();
  const john = people.rows.find(({ id }) => id === PERSON_IDS.jsmith);
  expect(john?.state).toBe(bot.tenant.mfaState(PERSON_IDS.jsmith));
  bot.tenant.faults.next(
    Infinity,
    { method: 'GET', url: /beta\/users\?/ },
    { kind: 'rewrite', rewrite: withoutStates },
  );
  await begin();
  const scan = await ended();
  expect(scan.numbers?.unknown).toBe(0);
  await expect(bot.app.world.tenant.people('https://evil.example/beta/users?$skiptoken=x')).rejects.toThrow(
    /oddly/,
  );
}, 60_000);

function withEverybodyRegistered<Answer extends { readonly body?: unknown }>(answer: Answer): Answer {
  const body = answer.body as { readonly value: readonly object[] };
  return {
    ...answer,
    body: { ...body, value: body.value.map((row) => ({ ...row, isMfaRegistered: true })) },
  };
}

function withoutStates<Answer extends { readonly body?: unknown }>(answer: Answer): Answer {
  const body = answer.body as { readonly value: readonly object[] };
  return {
    ...answer,
    body: { ...body, value: body.value.map((row) => ({ ...row, perUserMfaState: undefined })) },
  };
}
