import { z } from 'zod';
import type { GroupId, PersonId } from '../core/ids.ts';

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function objectId<Id extends string>(of: string) {
  return z
    .string(`must be the object id of a ${of} (a GUID in quotes)`)
    .regex(GUID, `must be the object id of a ${of} (a GUID), not a name or an address`)
    .transform((text) => text.toLowerCase() as Id);
}

export const groupId = objectId<GroupId>('group');
export const personId = objectId<PersonId>('person');
