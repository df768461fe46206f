import type { Rendering } from '../adapters/teams/rendering.ts';
import type { Config } from '../config/config.ts';
import type { Clock } from '../core/ports/clock.ts';
import { renderReply } from '../presentation/render-reply.ts';
import { stillWorking } from '../presentation/still-working.ts';

/** The presentation as the Teams adapter sees it. */
export function createRendering({ config, clock }: { config: Config; clock: Clock }): Rendering {
  const { timeZone } = config;
  const anonymousMode = config.bot.kind === 'anonymous';
  return {
    reply: (reply, locale) => {
      const rendered = renderReply(reply, { locale, anonymousMode, timeZone, now: clock.now() });
      // Without a card the reader gets all of the text, not its first line.
      return rendered.card ? rendered : { summary: rendered.text };
    },
    stillWorking,
  };
}
