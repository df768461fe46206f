import { setTimeout as wait } from 'node:timers/promises';
import { GraphClient } from '../src/adapters/graph/graph-client.ts';
import { sendMime } from '../src/adapters/graph/send-mime.ts';
import { PooledMailer } from '../src/adapters/mail/pooled-mailer.ts';
import { renderNoticeMail } from '../src/presentation/notices/render-notice-mail.ts';
import { BOT_APP_ID, BOT_APP_SECRET, CONTOSO_TENANT_ID, PERSON_UPNS } from '../src/rehearsal/contoso.ts';
import { startRehearsalTenant, type RehearsalTenant } from '../src/rehearsal/start-rehearsal-tenant.ts';
import { noticeOf, person } from '../test/presentation/sample-replies.ts';
import type { BenchRow } from './bench-row.ts';

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
const SILENT = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

/**
 * Reminders to everybody at once, through the real mail pool and Graph client, against a tenant that enforces the limits
 * of each mailbox. Each mail waits as it is told to; nothing else paces it. The store and the job queue have no part.
 */
export async function benchNotices({ quick }: { readonly quick: boolean }): Promise<readonly BenchRow[]> {
  const mails = quick ? 900 : 1_500;
  const rehearsal = await startRehearsalTenant();
  rehearsal.tenant.throttle.on({ timeScale: TIME_SCALE, unitsPerWindow: Number.MAX_SAFE_INTEGER });
  const { mailer, refusals } = mailerFor(rehearsal);
  const startedAt = performance.now();
  await Promise.all(Array.from({ length: mails }, (_, index) => deliver(mailer, index)));
  const took = performance.now() - startedAt;
  const arrived = countMails(rehearsal);
  const allowed = (mails / (SENDERS.length * PER_MINUTE)) * 60_000 * TIME_SCALE;
  await rehearsal.close();
  const name = `notices: ${mails.toLocaleString('en')} mails, ${SENDERS.length} mailboxes`;
  return [
    {
      name,
      value: took,
      unit: 'ms',
      baseline: allowed,
      against: 'at the rate of the limits',
      ratioLimit: 1 / 0.95,
    },
    { name: `${name}, lost`, value: mails - arrived, unit: 'mails', limit: 0 },
    { name: `${name}, refused by the limits`, value: refusals(), unit: 'answers 429' },
  ];
}

function mailerFor({ graphUrl, tokenUrl }: RehearsalTenant) {
  let refused = 0;
  const client = new GraphClient({
    baseUrl: graphUrl,
    credential: {
      kind: 'client-secret',
      tenantId: CONTOSO_TENANT_ID,
      clientId: BOT_APP_ID,
      clientSecret: BOT_APP_SECRET,
      authorityHost: tokenUrl,
    },
  });
  const mailer = new PooledMailer({
    async post(mail) {
      const answer = await sendMime(client, mail);
      if (answer.kind === 'busy') refused += 1;
      return answer;
    },
    render: (notice, locale) => renderNoticeMail(notice, { locale }),
    senders: SENDERS.map((key) => PERSON_UPNS[key]),
    senderName: 'MFA',
    log: SILENT,
    // The pool knows whole minutes only; its clock runs as fast as the tenant's windows.
    now: () => performance.now() / TIME_SCALE,
  });
  return { mailer, refusals: () => refused };
}

async function deliver(mailer: PooledMailer, index: number): Promise<void> {
  const notice = noticeOf({ kind: 'reminder', count: 1 }, { person: person(index) });
  const to = { name: 'Somebody', address: `somebody${index}@elsewhere.example` };
  for (;;) {
    const result = await mailer.send({ to, notice, locale: 'en' });
    if (result.kind === 'accepted') return;
    if (result.kind !== 'busy') throw new Error(`a mail came to nothing: ${result.kind}`);
    await wait((result.retryAfterMs ?? 1_000) * TIME_SCALE);
  }
}

function countMails({ tenant }: RehearsalTenant): number {
  const { post } = tenant.model;
  return post
    .addresses()
    .filter((address) => address.startsWith('somebody'))
    .reduce((sum, address) => sum + post.mailbox(address).length, 0);
}
