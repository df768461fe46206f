import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { BOT_APP_ID, BOT_APP_SECRET, CONTOSO_TENANT_ID, PERSON_UPNS } from '../src/rehearsal/contoso.ts';
import { startRehearsalTenant, type RehearsalTenant } from '../src/rehearsal/start-rehearsal-tenant.ts';
import { person } from '../test/presentation/sample-people.ts';
import { noticeOf } from '../test/presentation/sample-replies.ts';
import type { BenchRow } from './bench-row.ts';
import { startMeasured, type Figures, type MeasuredProcess } from './measured-process.ts';

/** A minute of the limits of Exchange lasts ten seconds here: the same numbers in each, six times as often. */
const TIME_SCALE = 1 / 6;
/** Ten people of Contoso lend their mailboxes. */
const SENDERS = [
  'jsmith',
  'hannaBakker',
  'milanKovac',
  'amirHaddad',
  'lotteVisser',
  'grahamStone',
  'priyaNair',
  'ottoBrandt',
  'annaJansenSales',
  'annaJansenLegal',
] as const;
const PER_MINUTE = 30;
/** Sent before the heap is looked at for the first time: what is loaded and cached once is not growth. */
const WARM_UP = 300;

/**
 * Reminders to everybody at once, through the real mail pool and Graph client in a process of their own, against a
 * tenant that enforces the limits of each mailbox. The store and the job queue have no part.
 */
export function benchNotices({ mails }: { readonly mails: number }) {
  return async (): Promise<readonly BenchRow[]> => {
    const rehearsal = await startRehearsalTenant();
    rehearsal.tenant.throttle.on({ timeScale: TIME_SCALE, unitsPerWindow: Number.MAX_SAFE_INTEGER });
    const cwd = mkdtempSync(join(tmpdir(), 'mfa-chatops-bench-'));
    const sender = await startMeasured({ script: 'bench/mail-sender.js', env: {}, cwd });
    try {
      return await measure(rehearsal, sender, mails);
    } finally {
      await sender.stop();
      await rehearsal.close();
      rmSync(cwd, { recursive: true });
    }
  };
}

interface Sent {
  readonly took: number;
  readonly refused: number;
}

async function measure(
  rehearsal: RehearsalTenant,
  sender: MeasuredProcess,
  mails: number,
): Promise<readonly BenchRow[]> {
  const send = (from: number, count: number) =>
    sender.ask({ deliver: { ...orderOf(rehearsal), from, mails: count } }) as Promise<Sent>;
  await send(0, WARM_UP);
  // The limits have forgotten the first ones when the clock starts.
  await wait(60_000 * TIME_SCALE + 1_000);
  const before = await sender.figures({ collect: true });
  const { took, refused } = await send(WARM_UP, mails);
  const after = await sender.figures({ collect: true });
  return rowsOf({ mails, took, refused, ...countMails(rehearsal, WARM_UP + mails), before, after });
}

function orderOf({ graphUrl, tokenUrl }: RehearsalTenant): object {
  return {
    notice: noticeOf({ kind: 'reminder', count: 1 }, { person: person(1) }),
    senders: SENDERS.map((key) => PERSON_UPNS[key]),
    timeScale: TIME_SCALE,
    graph: {
      baseUrl: graphUrl,
      credential: {
        kind: 'client-secret',
        tenantId: CONTOSO_TENANT_ID,
        clientId: BOT_APP_ID,
        clientSecret: BOT_APP_SECRET,
        authorityHost: tokenUrl,
      },
    },
  };
}

interface Result extends Sent {
  readonly mails: number;
  readonly lost: number;
  readonly twice: number;
  readonly before: Figures;
  readonly after: Figures;
}

function rowsOf({ mails, took, refused, lost, twice, before, after }: Result): readonly BenchRow[] {
  const name = `notices: ${mails.toLocaleString('en')} mails, ${SENDERS.length} mailboxes`;
  const megabytes = (bytes: number): number => bytes / 1024 / 1024;
  const allowed = (mails / (SENDERS.length * PER_MINUTE)) * 60_000 * TIME_SCALE;
  return [
    {
      name,
      value: took,
      unit: 'ms',
      baseline: allowed,
      against: 'at the rate of the limits',
      ratioLimit: 1 / 0.95,
    },
    { name: `${name}, lost`, value: lost, unit: 'mails', limit: 0 },
    { name: `${name}, came twice`, value: twice, unit: 'mails', limit: 0 },
    { name: `${name}, refused by the limits`, value: refused, unit: 'answers 429' },
    {
      name: `${name}, heap afterwards`,
      value: megabytes(after.heapUsed),
      unit: 'MB',
      baseline: megabytes(before.heapUsed),
      against: `after ${WARM_UP}`,
      ratioLimit: 1.1,
    },
    { name: `${name}, peak memory (RSS)`, value: megabytes(after.peakRss), unit: 'MB' },
  ];
}

/** Each mail has an address of its own: one that came twice does not make up for one that did not come. */
function countMails({ tenant }: RehearsalTenant, sent: number): { lost: number; twice: number } {
  const { post } = tenant.model;
  const boxes = post.addresses().filter((address) => address.startsWith('somebody'));
  const twice = boxes.filter((address) => post.mailbox(address).length > 1).length;
  return { lost: sent - boxes.length, twice };
}
