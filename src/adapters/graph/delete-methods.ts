import type { PersonId } from '../../core/ids.ts';
import type { ActAnswer } from '../../core/ports/sign-ins.ts';
import { address, idSegment, textSegment } from './graph-address.ts';
import type { GraphClient } from './graph-client.ts';
import type { GraphResult } from './graph-result.ts';
import { judgeAct } from './judge-act.ts';
import { expectObject, failureIn, rowsIn, type ReadSubject } from './judge-result.ts';

const SUBJECT: ReadSubject = {
  what: 'the methods that have to go',
  permission: 'UserAuthenticationMethod.Read.All',
};

/** Graph deletes a method by the address of its kind only (v1.0:resources/authenticationmethods-overview). */
const SEGMENTS: Readonly<Record<string, string>> = {
  phoneAuthenticationMethod: 'phoneMethods',
  microsoftAuthenticatorAuthenticationMethod: 'microsoftAuthenticatorMethods',
  passwordlessMicrosoftAuthenticatorAuthenticationMethod: 'passwordlessMicrosoftAuthenticatorMethods',
  fido2AuthenticationMethod: 'fido2Methods',
  softwareOathAuthenticationMethod: 'softwareOathMethods',
  hardwareOathAuthenticationMethod: 'hardwareOathMethods',
  windowsHelloForBusinessAuthenticationMethod: 'windowsHelloForBusinessMethods',
  platformCredentialAuthenticationMethod: 'platformCredentialMethods',
  externalAuthenticationMethod: 'externalAuthenticationMethods',
};
/** No second factor, or left alone on purpose: a pass that somebody has just been given must not vanish unseen. */
const STAYS: ReadonlySet<string> = new Set([
  'passwordAuthenticationMethod',
  'emailAuthenticationMethod',
  'temporaryAccessPassAuthenticationMethod',
  'resourceAccountKeyAuthenticationMethod',
]);

interface Method {
  readonly id: string;
  readonly segment: string;
}

/**
 * One by one, and the default method last: Graph refuses it while others are there, and does not say which one it is, so
 * whatever is refused is tried again after the others. Proved by reading that nothing is left.
 */
export async function deleteMethods(client: GraphClient, person: PersonId): Promise<ActAnswer> {
  const found = await listMethods(client, person);
  if ('kind' in found) return found;
  let left = found.methods;
  while (left.length > 0) {
    const round = await deleteRound(client, person, left);
    if (round.stop) return round.stop;
    if (round.refused.length === left.length) return { kind: 'refused', code: 'bad-request' };
    left = round.refused;
  }
  const after = await listMethods(client, person);
  if ('kind' in after) return after.kind === 'not-found' ? after : { kind: 'uncertain', code: 'not-proved' };
  return after.methods.length === 0 ? { kind: 'proved' } : { kind: 'uncertain', code: 'not-proved' };
}

async function listMethods(
  client: GraphClient,
  person: PersonId,
): Promise<{ readonly methods: readonly Method[] } | ActAnswer> {
  const url = address(`/users/${idSegment(person)}/authentication/methods`);
  const result = await client.call({ version: 'beta', method: 'GET', url, readOnly: true });
  if (failureIn(result)) return unread(result);
  const page = expectObject(result, SUBJECT);
  const rows = rowsIn(page, SUBJECT).map((row) => ({
    id: row['id'],
    type: String(row['@odata.type']).replace('#microsoft.graph.', ''),
  }));
  const wanted = rows.filter(({ type }) => !STAYS.has(type));
  const methods = wanted.flatMap(({ id, type }) => {
    const segment = SEGMENTS[type];
    return segment && typeof id === 'string' ? [{ id, segment }] : [];
  });
  // Something that we cannot take away, or further pages: half of it done would be worse than nothing.
  if (methods.length < wanted.length || page['@odata.nextLink'] !== undefined)
    return { kind: 'refused', code: 'odd-answer' };
  return { methods };
}

/** Nothing was begun: try again later, but for a plain no. */
function unread(result: GraphResult): ActAnswer {
  const answer = judgeAct(result);
  return answer.kind === 'uncertain' ? { kind: 'busy', code: answer.code } : answer;
}

async function deleteRound(
  client: GraphClient,
  person: PersonId,
  methods: readonly Method[],
): Promise<{ readonly refused: readonly Method[]; readonly stop?: ActAnswer }> {
  const refused: Method[] = [];
  for (const method of methods) {
    const url = address(
      `/users/${idSegment(person)}/authentication/${method.segment}/${textSegment(method.id)}`,
    );
    const result = await client.call({ version: 'beta', method: 'DELETE', url, readOnly: false });
    const failure = failureIn(result);
    // Gone already, by an earlier try of ours or by somebody else: what was wanted.
    if (!failure || failure.code === 'not-found') continue;
    if (failure.code !== 'bad-request') return { refused, stop: judgeAct(result) };
    refused.push(method);
  }
  return { refused };
}
