import type { PersonId } from '../../core/ids.ts';
import type { ActAnswer } from '../../core/ports/sign-ins.ts';
import { address, idSegment, textSegment } from './graph-address.ts';
import type { GraphClient } from './graph-client.ts';
import { asObject, objectIn, type GraphResult } from './graph-result.ts';
import { judgeAct } from './judge-act.ts';
import { failureIn } from './judge-result.ts';

const QR_CODE = 'qrCodePinAuthenticationMethod';
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
  [QR_CODE]: 'qrCodePinMethod',
};
/** No second factor, or left alone on purpose: a pass that somebody has just been given must not vanish unseen. */
const STAYS: ReadonlySet<string> = new Set([
  'passwordAuthenticationMethod',
  'emailAuthenticationMethod',
  'temporaryAccessPassAuthenticationMethod',
  'resourceAccountKeyAuthenticationMethod',
]);

interface Owner {
  readonly client: GraphClient;
  readonly person: PersonId;
  /** Asked before each step: from then on nothing further goes. */
  readonly isTooLate: () => boolean;
}

/** Below the person's `authentication`. */
type MethodPath = string;

/**
 * One by one, and the default method last: Graph refuses it while others are there, and does not say which one it is, so
 * whatever is refused is tried again after the others. Proved by reading that nothing is left.
 */
export async function deleteMethods(owner: Owner): Promise<ActAnswer> {
  const found = await listMethods(owner);
  if ('kind' in found) return found;
  let left = found.methods;
  let begun = false;
  while (left.length > 0) {
    const round = await deleteRound(owner, left);
    begun ||= round.begun;
    // A round in which nothing went would be followed by the same.
    const stop = round.stop ?? (round.begun ? undefined : { kind: 'refused', code: 'bad-request' });
    if (stop) return begun && stop.kind === 'refused' ? { ...stop, begun } : stop;
    left = round.refused;
  }
  const after = await listMethods(owner);
  if ('kind' in after) return after.kind === 'not-found' ? after : { kind: 'uncertain', code: 'not-proved' };
  return after.methods.length === 0 ? { kind: 'proved' } : { kind: 'uncertain', code: 'not-proved' };
}

async function listMethods({
  client,
  person,
}: Owner): Promise<{ readonly methods: readonly MethodPath[] } | ActAnswer> {
  const url = address(`/users/${idSegment(person)}/authentication/methods`);
  const result = await client.call({ version: 'beta', method: 'GET', url, readOnly: true });
  if (result.kind === 'unanswered' || failureIn(result)) return unread(result);
  const page = objectIn(result.body);
  const rows = methodsIn(page?.['value']);
  // Not thrown: a try that ended so counts like any other, or there would be tries for ever.
  if (!page || !rows) return { kind: 'busy', code: 'odd-answer' };
  const wanted = rows.filter(({ type }) => !STAYS.has(type));
  const methods = wanted.map(pathOf).filter((path) => path !== undefined);
  // Something that we cannot take away, or further pages: half of it done would be worse than nothing.
  if (methods.length < wanted.length || page['@odata.nextLink'] !== undefined)
    return { kind: 'refused', code: 'odd-answer' };
  return { methods };
}

interface Row {
  readonly id: unknown;
  readonly type: string;
}

function pathOf({ id, type }: Row): MethodPath | undefined {
  const segment = Object.hasOwn(SEGMENTS, type) ? SEGMENTS[type] : undefined;
  // There is one QR code at most, and its address has no id.
  if (segment === undefined || type === QR_CODE) return segment;
  return typeof id === 'string' ? `${segment}/${textSegment(id)}` : undefined;
}

function methodsIn(value: unknown): readonly Row[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const rows = value.map((row: unknown) => asObject(row)).filter((row) => row !== undefined);
  if (rows.length < value.length) return undefined;
  return rows.map((row) => ({
    id: row['id'],
    type: String(row['@odata.type']).replace('#microsoft.graph.', ''),
  }));
}

/** Nothing was begun: try again later, but for a plain no. */
function unread(result: GraphResult): ActAnswer {
  const answer = judgeAct(result);
  return answer.kind === 'uncertain' ? { kind: 'busy', code: answer.code } : answer;
}

interface Round {
  readonly refused: readonly MethodPath[];
  /** Something is gone. */
  readonly begun: boolean;
  readonly stop?: ActAnswer;
}

async function deleteRound(
  { client, person, isTooLate }: Owner,
  methods: readonly MethodPath[],
): Promise<Round> {
  const refused: MethodPath[] = [];
  let begun = false;
  for (const method of methods) {
    if (isTooLate()) return { refused, begun, stop: { kind: 'busy', code: 'timeout' } };
    const url = address(`/users/${idSegment(person)}/authentication/${method}`);
    const result = await client.call({ version: 'beta', method: 'DELETE', url, readOnly: false });
    const failure = failureIn(result);
    // Gone already, by an earlier try of ours or by somebody else: what was wanted.
    if (!failure || failure.code === 'not-found') begun = true;
    else if (failure.code === 'bad-request') refused.push(method);
    else return { refused, begun, stop: judgeAct(result) };
  }
  return { refused, begun };
}
