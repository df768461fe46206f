import type { PersonId } from '../../core/ids.ts';
import type { ActAnswer, ActTerms } from '../../core/ports/sign-ins.ts';
import { address, idSegment } from './graph-address.ts';
import type { GraphClient } from './graph-client.ts';
import { objectIn } from './graph-result.ts';
import { judgeAct } from './judge-act.ts';
import { failureIn } from './judge-result.ts';

/** As far as our clock and Graph's may be apart for a moment of theirs to be held against one of ours. */
const APART_MS = 60_000;

/**
 * Graph says when sessions count as valid from: it has to be another moment afterwards. What it does not show yet is
 * looked at again, and ended again only after the settling time: everybody would have to sign in twice.
 */
export async function endSessions(
  client: GraphClient,
  person: PersonId,
  { isTooLate, earlier }: ActTerms,
): Promise<ActAnswer> {
  const before = await validFrom(client, person);
  if (earlier && isSince(before, earlier.at)) return { kind: 'proved' };
  if (earlier?.settling) return notSeen;
  if (isTooLate()) return { kind: 'busy', code: 'timeout' };
  const url = address(`/users/${idSegment(person)}/revokeSignInSessions`);
  const result = await client.call({ version: 'v1.0', method: 'POST', url, readOnly: false });
  if (failureIn(result)) return judgeAct(result);
  const after = await validFrom(client, person);
  // Without the moment before, a moment afterwards proves nothing.
  const isAnother = before !== undefined && after !== undefined && after !== before;
  return isAnother ? { kind: 'proved' } : notSeen;
}

const notSeen: ActAnswer = { kind: 'uncertain', code: 'not-proved' };

function isSince(moment: string | undefined, earlierAt: string): boolean {
  return moment !== undefined && Date.parse(moment) >= Date.parse(earlierAt) - APART_MS;
}

async function validFrom(client: GraphClient, person: PersonId): Promise<string | undefined> {
  const query = { $select: 'id,signInSessionsValidFromDateTime' };
  const url = address(`/users/${idSegment(person)}`, query);
  const result = await client.call({ version: 'v1.0', method: 'GET', url, readOnly: true });
  const body = result.kind === 'answered' ? objectIn(result.body) : undefined;
  const value = body?.['signInSessionsValidFromDateTime'];
  return typeof value === 'string' ? value : undefined;
}
