import type { Rendering } from '../adapters/teams/rendering.ts';
import type { Clock } from '../core/ports/clock.ts';
import { renderReply } from '../presentation/render-reply.ts';
import { stillWorking } from '../presentation/still-working.ts';

/** The presentation as the Teams adapter sees it. */
export function createRendering({ anonymous, clock }: { anonymous: boolean; clock: Clock }): Rendering {
  return {
    reply: (reply, locale) => renderReply(reply, { locale, anonymousMode: anonymous, now: clock.now() }),
    stillWorking,
  };
}
