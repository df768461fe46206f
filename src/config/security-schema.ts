import { z } from 'zod';
import type { GroupId } from '../core/ids.ts';

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Who hears of an alarm. */
export const securitySchema = z.strictObject({
  mailbox: z.email('must be a mail address').optional(),
  groups: z
    .array(
      z
        .string('must be the object id of a group (a GUID in quotes)')
        .regex(GUID, 'must be the object id of a group (a GUID), not a name or an address')
        .transform((text) => text.toLowerCase() as GroupId),
      'must be a list of group ids, [] for none',
    )
    .default([]),
});
