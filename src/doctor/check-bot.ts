import { botTokenProblem } from '../app/probe-bot.ts';
import type { Config } from '../config/config.ts';
import { failure, good, nameOf, skipped, warning } from './finding.ts';
import type { Findings } from './finding.ts';

/** Whether the bot can prove itself to Teams, and where Teams should look for it. */
export async function checkBot({ bot, publicUrl }: Config): Promise<Findings> {
  if (bot.kind === 'anonymous') {
    const why = 'there is none: everybody on this machine may command the bot';
    return [
      warning('Bot authentication', {
        why,
        fix: 'For anything but trying out, clear BOT_ANONYMOUS_ON_LOOPBACK and give the bot an identity.',
      }),
    ];
  }
  const endpoint =
    publicUrl === undefined
      ? []
      : [good('Messaging endpoint', `${publicUrl}/api/messages: the Azure Bot must hold exactly this`)];
  if (bot.type === 'UserAssignedMSI') {
    return [
      ...endpoint,
      skipped('Bot sign-in', 'a managed identity can only be tried on the host it belongs to'),
    ];
  }
  return [...endpoint, await signIn(bot)];
}

async function signIn(bot: Parameters<typeof botTokenProblem>[0]) {
  const fix =
    'Check MicrosoftAppId, MicrosoftAppTenantId and MicrosoftAppPassword (expired?), and that this host reaches the sign-in service.';
  try {
    const problem = await botTokenProblem(bot);
    if (problem === undefined) return good('Bot sign-in', 'a token for answering Teams was given');
    return failure('Bot sign-in', { why: `refused (${problem}), so the bot could not answer anybody`, fix });
  } catch (error) {
    return failure('Bot sign-in', { why: `the sign-in service does not answer (${nameOf(error)})`, fix });
  }
}
