// The built bot as `main.js` starts it, which also takes one command that no chat can carry: a list of thousands of people.
import { createPinoLog } from '../dist/adapters/log/pino-log.js';
import { startApp } from '../dist/app.js';
import { collectEarly } from '../dist/app/collect-early.js';
import { auditKeysOf } from '../dist/config/audit-key.js';
import { loadInstallation } from '../dist/config/load-config.js';
import { runCommand } from '../dist/core/commands/run-command.js';

const installation = loadInstallation();
if ('problems' in installation) throw new Error(installation.problems.join('\n'));
const { config, policy } = installation;
const log = createPinoLog({ level: 'error' });
const app = await startApp({ config, policy, log, ...auditKeysOf(config) });
collectEarly();
process.stdout.write(`${JSON.stringify({ message: 'the bulk bot is ready', port: app.port })}\n`);

process.on('message', (question) => {
  if (question?.propose) void propose(question.propose).then((request) => process.send?.({ request }));
  if (question?.bulkRun)
    void app.world.store.reads.bulkRun(question.bulkRun).then((run) => process.send?.({ run }));
  if (question?.jobs) void app.store.queue.counts().then((counts) => process.send?.(counts));
});
process.on('SIGTERM', () => app.stop().then(() => process.exit(0)));

/** The command from its look-ups to its card, beside the parser only: the card is posted and remembered as in a turn. */
async function propose({ sender, people }) {
  const { store, messenger } = app.world;
  const { conversation } = await store.reads.conversationOf(sender);
  const answer = await runCommand(app.world, {
    words: `enable mfa for ${people.length} people`,
    intent: { kind: 'change', to: 'enabled', targets: people, dryRun: false },
    sender,
    conversation,
    mentions: [],
    chosen: [],
    teamsLocale: 'en-US',
    claim: () => Promise.resolve(true),
  });
  const { reply, locale, remember } = answer;
  const posted = await messenger.post(conversation, { reply, locale });
  if (!remember || posted.kind !== 'sent')
    throw new Error(`not proposed: ${JSON.stringify(reply).slice(0, 500)}`);
  await store.transaction((tx) => tx.saveCard({ ...remember, activityId: posted.activityId }));
  return remember.request;
}
