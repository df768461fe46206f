import { z } from 'zod';
import type { ChannelId } from '../core/channels.ts';

/** As Teams names a channel; the link of the channel ("Get link to channel") holds it, with `%3A` and `%40` in place of `:` and `@`. */
const CHANNEL = /^19:[\w-]{3,200}@thread\.(tacv2|skype)$/;
const channel = z
  .string('must be the id of a channel (a text in quotes)')
  .regex(CHANNEL, 'must be the id of a Teams channel ("19:…@thread.tacv2")')
  .transform((text) => text as ChannelId);

/** Where else than in personal chats the bot works. */
export const channelsSchema = z.strictObject({
  helpdesk: z.array(channel, 'must be a list of channel ids, [] for none').default([]),
  approvals: channel.optional(),
});
