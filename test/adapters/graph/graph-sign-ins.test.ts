import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { setTimeout as wait } from 'node:timers/promises';
import { GraphSignIns } from '../../../src/adapters/graph/graph-sign-ins.ts';
import { authorise, type Authorisation } from '../../../src/core/approvals/authorisation.ts';
import { parsePersonId, type PersonId } from '../../../src/core/ids.ts';
import type { ActAnswer, ActTerms } from '../../../src/core/ports/sign-ins.ts';
import type { Act } from '../../../src/core/requests/act.ts';
import { BOT_APP_ID, PERSON_IDS } from '../../../src/rehearsal/contoso.ts';
import type { Fault } from '../../../src/rehearsal/graph/fault-desk.ts';
import { recordingLog } from '../../support/recording-log.ts';
import { runningRequest, SAMPLE_POLICY, sampleItem, samplePerson } from '../../support/sample-people.ts';
import { startGraphWorld, type GraphWorld } from './graph-world.ts';

const JSMITH = parsePersonId(PERSON_IDS.jsmith) as PersonId;

let world: GraphWorld;
let signIns: GraphSignIns;
beforeEach(async () => {
  world = await startGraphWorld({ timeLimitMs: 1_000 });
  signIns = new GraphSignIns(world.client, recordingLog());
});
afterEach(async () => world.close());

function authorisation(act: Act): Authorisation {
  const stated = { reason: 'lost phone', callerProof: 'call-back' } as const;
  const request = { ...runningRequest(samplePerson(901), samplePerson(902)), ...stated, act };
  const item = sampleItem(samplePerson(1, { id: JSMITH }), { act });
  const policy = { ...SAMPLE_POLICY, signIns: { reset: 'allow', revoke: 'allow', maxPeople: 5 } } as const;
  const made = authorise(policy, request, item);
  if (!made) throw new RangeError('the sample request authorises nothing');
  return made;
}

const carryOut = (act: Act, terms: Partial<ActTerms> = {}): Promise<ActAnswer> =>
  signIns.carryOut(authorisation(act), { isTooLate: () => false, ...terms });
const deleted = (): readonly string[] =>
  world.tenant.effects.of('method-deleted').map(({ method }) => method);
function takePhonePermission(): void {
  const without: readonly string[] = [
    'UserAuthenticationMethod.ReadWrite.All',
    'UserAuthMethod-Phone.ReadWrite.All',
  ];
  const { permissions } = world.tenant.app(BOT_APP_ID);
  world.tenant.setPermissions(
    BOT_APP_ID,
    permissions.filter((name) => !without.includes(name)),
  );
}

describe('taking away the registered methods', () => {
  test('all of them, the default one last, seen to be gone', async () => {
    for (const method of ['microsoftAuthenticator', 'fido2', 'phone'] as const)
      world.tenant.register(PERSON_IDS.jsmith, method);
    expect(await carryOut('reset')).toEqual({ kind: 'proved' });
    expect(deleted()).toEqual(['fido2', 'phone', 'microsoftAuthenticator']);
  });

  test('also a code token and a QR code, whose address has no id', async () => {
    for (const method of ['hardwareOath', 'qrCodePin'] as const)
      world.tenant.register(PERSON_IDS.jsmith, method);
    expect(await carryOut('reset')).toEqual({ kind: 'proved' });
    expect(deleted()).toEqual(['qrCodePin', 'hardwareOath']);
  });

  test('a kind that nobody knows, or a further page: nothing is begun', async () => {
    const onList = (change: (body: Readonly<Record<string, unknown>>) => object): void =>
      world.tenant.faults.next(
        1,
        { method: 'GET', url: /authentication\/methods/ },
        {
          kind: 'rewrite',
          rewrite: (answer) => ({ ...answer, body: change(answer.body as Record<string, unknown>) }),
        },
      );
    world.tenant.register(PERSON_IDS.jsmith, 'phone');
    const unknown = { '@odata.type': '#microsoft.graph.telepathyAuthenticationMethod', id: 'x' };
    onList((body) => ({ value: [...(body['value'] as readonly unknown[]), unknown] }));
    expect(await carryOut('reset')).toEqual({ kind: 'refused', code: 'odd-answer' });
    onList((body) => ({ ...body, '@odata.nextLink': `${world.graphUrl}/beta/more` }));
    expect(await carryOut('reset')).toEqual({ kind: 'refused', code: 'odd-answer' });
    expect(deleted()).toEqual([]);
  });

  test('what is still shown after the last one went is not called done', async () => {
    world.tenant.register(PERSON_IDS.jsmith, 'phone');
    world.tenant.faults.next(1, { method: 'DELETE' }, { kind: 'stale', ms: 60_000 });
    expect(await carryOut('reset')).toEqual({ kind: 'uncertain', code: 'not-proved' });
    expect(deleted()).toEqual(['phone']);
  });

  test('once the claim is about to end no further method goes', async () => {
    for (const method of ['microsoftAuthenticator', 'fido2', 'phone'] as const)
      world.tenant.register(PERSON_IDS.jsmith, method);
    const isTooLate = (): boolean => deleted().length > 0;
    expect(await carryOut('reset', { isTooLate })).toEqual({ kind: 'busy', code: 'timeout' });
    expect(deleted()).toEqual(['fido2']);
  });

  test('a no in the middle says that it was begun', async () => {
    takePhonePermission();
    for (const method of ['microsoftAuthenticator', 'fido2', 'phone'] as const)
      world.tenant.register(PERSON_IDS.jsmith, method);
    expect(await carryOut('reset')).toEqual({ kind: 'refused', code: 'forbidden', begun: true });
    expect(deleted()).toEqual(['fido2']);
  });

  test('a no at once does not: nothing is gone', async () => {
    takePhonePermission();
    world.tenant.register(PERSON_IDS.jsmith, 'phone');
    expect(await carryOut('reset')).toEqual({ kind: 'refused', code: 'forbidden' });
    expect(deleted()).toEqual([]);
  });

  const odd: readonly [string, Fault][] = [
    ['no JSON', { kind: 'html' }],
    ['no list', { kind: 'rewrite', rewrite: (answer) => ({ ...answer, body: {} }) }],
    ['a row that is none', { kind: 'rewrite', rewrite: (answer) => ({ ...answer, body: { value: [1] } }) }],
  ];
  test.each(odd)('F9: a 200 with %s is tried again and never thrown; nothing is begun', async (_, fault) => {
    world.tenant.register(PERSON_IDS.jsmith, 'phone');
    world.tenant.faults.next(1, { method: 'GET', url: /authentication\/methods/ }, fault);
    expect(await carryOut('reset')).toEqual({ kind: 'busy', code: 'odd-answer' });
    expect(deleted()).toEqual([]);
  });
});

describe('ending sessions', () => {
  const ended = (): number => world.tenant.effects.of('sessions-revoked').length;
  const notSeen = { kind: 'uncertain', code: 'not-proved' };
  const onRead = (fault: Fault): void =>
    world.tenant.faults.next(1, { method: 'GET', url: /signInSessionsValidFromDateTime/ }, fault);

  test('proved by another moment from which sessions count', async () => {
    expect(await carryOut('revoke')).toEqual({ kind: 'proved' });
    expect(ended()).toBe(1);
  });

  test('what reading does not show yet is looked at again, and not ended again', async () => {
    const lag: Fault = { kind: 'stale', ms: 300 };
    world.tenant.faults.next(1, { url: /revokeSignInSessions/ }, lag);
    expect(await carryOut('revoke')).toEqual(notSeen);
    const earlier = { at: new Date().toISOString(), settling: true };
    expect(await carryOut('revoke', { earlier })).toEqual(notSeen);
    await wait(300);
    expect(await carryOut('revoke', { earlier })).toEqual({ kind: 'proved' });
    expect(ended()).toBe(1);
  });

  test('after the settling time they are ended once more', async () => {
    const longAgo = { at: new Date().toISOString(), settling: false };
    expect(await carryOut('revoke', { earlier: longAgo })).toEqual({ kind: 'proved' });
    expect(ended()).toBe(1);
  });

  test('where the moment before cannot be read, the one afterwards proves nothing', async () => {
    onRead({ kind: 'status', status: 500 });
    expect(await carryOut('revoke')).toEqual(notSeen);
    expect(ended()).toBe(1);
  });

  test('not begun once the claim is about to end', async () => {
    expect(await carryOut('revoke', { isTooLate: () => true })).toEqual({ kind: 'busy', code: 'timeout' });
    expect(ended()).toBe(0);
  });
});
