import { setTimeout as wait } from 'node:timers/promises';
import type { Person } from '../src/rehearsal/model/person.ts';
import type { BenchRow } from './bench-row.ts';
import { Cast, untilQuiet } from './request-story.ts';
import { openStand, type Stand } from './stand.ts';
import { openEngines, type EngineName } from './store-engines.ts';

const PATIENCE_MS = 1_800_000;
/** Nothing reaches the tenant or Teams for so long: whatever would be done a second time has been done by then. */
const QUIET_MS = 5_000;
const MAILS_A_MINUTE = 30;
/** So many mails may be on their way at once. */
const MAIL_HANDS = 32;

/**
 * A long list whose process is killed (-9) once a third is written, and a new one on the same store. Judged by what the
 * tenant was asked to write, and by what lies in the mailboxes, for each of the people.
 */
export function benchKill({ people, engine }: { readonly people: number; readonly engine: EngineName }) {
  return async (): Promise<readonly BenchRow[]> => {
    const engines = await openEngines();
    const mailSenders = Math.ceil(people / MAILS_A_MINUTE);
    const stand = await openStand({ people: people * 2 + 4_000, mailSenders });
    const store = await engines.newStore(engine, stand);
    const start = async () => {
      const bot = await stand.startScript('bench/bulk-bot.js', store);
      stand.teams.botUrl = bot.url;
      return bot;
    };
    let bot = await start();
    try {
      const targets = await approved(stand, bot, people);
      await until(() => stand.tenant.effects.mfaWrites().length >= people / 3);
      process.kill(bot.pid, 'SIGKILL');
      const killedAt = performance.now();
      const [written, told] = [stand.tenant.effects.mfaWrites().length, mailed(stand, targets)];
      bot = await start();
      await until(() => targets.every(({ id }) => stand.tenant.effects.mfaWrites(id).length > 0));
      const writeMs = performance.now() - killedAt;
      await until(() => mailed(stand, targets) === people);
      await untilQuiet(stand, QUIET_MS);
      const name = `${people.toLocaleString('en')} people, ${engine}, kill -9 after ${written} writes and ${told} mails`;
      return rowsOf(name, { stand, targets, writeMs });
    } finally {
      await bot.stop();
      await stand.close();
      await engines.close();
    }
  };
}

type Bot = Awaited<ReturnType<Stand['startScript']>>;

async function approved(stand: Stand, bot: Bot, people: number): Promise<readonly Person[]> {
  const { agent, approver } = new Cast(stand, 1).next();
  await agent.say('help');
  const targets = stand.takePeople(people, 'disabled');
  const cards = approver.messages().length;
  await bot.ask({
    propose: { sender: agent.who.aadObjectId, people: targets.map(({ id }) => id) },
  });
  await agent.press({ verb: 'confirm' });
  await until(() => approver.messages().length > cards);
  await approver.press({ verb: 'approve' });
  return targets;
}

function rowsOf(
  name: string,
  { stand, targets, writeMs }: { stand: Stand; targets: readonly Person[]; writeMs: number },
): readonly BenchRow[] {
  const writes = targets.map(({ id }) => stand.tenant.effects.mfaWrites(id).length);
  const mails = targets.map((person) => mailsOf(stand, person));
  const references = targets.map((person) => referencesOf(stand, person));
  const count = (of: readonly number[], is: (times: number) => boolean): number => of.filter(is).length;
  const isTwice = (times: number): boolean => times > 1;
  const isNever = (times: number): boolean => times === 0;
  return [
    { name: `${name}: written twice`, value: count(writes, isTwice), unit: 'people', limit: 0 },
    // What was on its way when it died, and nothing else; under its own reference, and once.
    { name: `${name}: mailed once more`, value: count(mails, isTwice), unit: 'people', limit: MAIL_HANDS },
    { name: `${name}: mailed a third time`, value: count(mails, (n) => n > 2), unit: 'people', limit: 0 },
    {
      name: `${name}: mailed under two references`,
      value: count(references, isTwice),
      unit: 'people',
      limit: 0,
    },
    {
      name: `${name}: forgotten`,
      value: count(writes, isNever) + count(mails, isNever),
      unit: 'people',
      limit: 0,
    },
    { name: `${name}: kill → last write`, value: writeMs / 1000, unit: 's' },
  ];
}

function mailed(stand: Stand, targets: readonly Person[]): number {
  return targets.filter((person) => mailsOf(stand, person) > 0).length;
}

function mailsOf({ tenant }: Stand, { mail, userPrincipalName }: Person): number {
  return tenant.mailbox(mail ?? userPrincipalName).length;
}

/** How many different ones the mails to this person carry. */
function referencesOf({ tenant }: Stand, { mail, userPrincipalName }: Person): number {
  return new Set(tenant.mailbox(mail ?? userPrincipalName).map(({ headers }) => headers['x-mfa-notice']))
    .size;
}

async function until(holds: () => boolean): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS;
  while (!holds()) {
    if (performance.now() > deadline) throw new Error('a list that was killed did not come to its end');
    await wait(50);
  }
}
