import type { Rendering } from '../adapters/teams/rendering.ts';
import type { Clock } from '../core/ports/clock.ts';
import { renderReply } from '../presentation/render-reply.ts';
import { stillWorking } from '../presentation/still-working.ts';

/** The presentation as the Teams adapter sees it. */
export function createRendering({ anonymous, clock }: { anonymous: boolean; clock: Clock }): Rendering {
  return {
    reply: (reply, locale) => {
      const rendered = renderReply(reply, { locale, anonymousMode: anonymous, now: clock.now() });
      // Without a card the reader gets all of the text, not its first line.
      return rendered.card ? rendered : { summary: rendered.text };
    },
    stillWorking,
  };
}
