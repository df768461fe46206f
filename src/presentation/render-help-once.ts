import type { Reply } from '../core/reply.ts';
import type { RenderedReply, RenderOptions } from './render-reply.ts';

type Help = Extract<Reply, { kind: 'help' }>;
type Render = (reply: Help, options: RenderOptions) => RenderedReply;

/**
 * `help` says the same to everybody with the same rights and language, and is what people ask for most: it is built once
 * for each of these few combinations (`bench/README.md`, turn). Whoever gets it must not change it.
 */
export function renderHelpOnce(render: Render): Render {
  const built = new Map<string, RenderedReply>();
  return (reply, options) => {
    const { locale, anonymousMode, timeZone } = options;
    const key = JSON.stringify([reply.roles, reply.open, locale, anonymousMode, timeZone]);
    const known = built.get(key) ?? render(reply, options);
    built.set(key, known);
    return known;
  };
}
