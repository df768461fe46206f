// The mail pool and the Graph client of the built bot, without its store and its queue: sends as many notices as it is told to.
import { setTimeout as wait } from 'node:timers/promises';
import { GraphClient } from '../dist/adapters/graph/graph-client.js';
import { sendMime } from '../dist/adapters/graph/send-mime.js';
import { PooledMailer } from '../dist/adapters/mail/pooled-mailer.js';
import { renderNoticeMail } from '../dist/presentation/notices/render-notice-mail.js';

const nothing = () => undefined;
const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing };

// No server keeps this one alive between two questions.
process.channel?.ref();
process.stdout.write(`${JSON.stringify({ message: 'the mail sender is ready', port: 0 })}\n`);
process.on('message', (question) => {
  if (question?.deliver) void deliverAll(question.deliver).then((result) => process.send?.(result));
});
process.on('SIGTERM', () => process.exit(0));

/** Each mail waits as it is told to; nothing else paces it. */
async function deliverAll({ notice, from, mails, graph, senders, timeScale }) {
  let refused = 0;
  const client = new GraphClient(graph);
  const mailer = new PooledMailer({
    async post(mail) {
      const answer = await sendMime(client, mail);
      if (answer.kind === 'busy') refused += 1;
      return answer;
    },
    render: (each, locale) => renderNoticeMail(each, { locale }),
    senders,
    senderName: 'MFA',
    log: SILENT,
    // The pool knows whole minutes only; its clock runs as fast as the tenant's windows.
    now: () => performance.now() / timeScale,
  });
  const startedAt = performance.now();
  await Promise.all(
    Array.from({ length: mails }, (_, index) => deliver(mailer, { notice, index: from + index, timeScale })),
  );
  return { took: performance.now() - startedAt, refused };
}

async function deliver(mailer, { notice, index, timeScale }) {
  const to = { name: 'Somebody', address: `somebody${index}@elsewhere.example` };
  // Each has a place of its own in the line of the mailboxes.
  const own = { ...notice, id: `${notice.id}-${index}` };
  for (;;) {
    const result = await mailer.send({ to, notice: own, locale: 'en' });
    if (result.kind === 'accepted') return;
    if (result.kind !== 'busy') throw new Error(`a mail came to nothing: ${result.kind}`);
    await wait((result.retryAfterMs ?? 1_000) * timeScale);
  }
}
