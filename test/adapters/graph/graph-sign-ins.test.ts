import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { GraphSignIns } from '../../../src/adapters/graph/graph-sign-ins.ts';
import { authorise, type Authorisation } from '../../../src/core/approvals/authorisation.ts';
import { parsePersonId, type PersonId } from '../../../src/core/ids.ts';
import type { ActAnswer } from '../../../src/core/ports/sign-ins.ts';
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
  const request = { ...runningRequest(samplePerson(901), samplePerson(902)), act };
  const item = sampleItem(samplePerson(1, { id: JSMITH }), { act });
  const policy = { ...SAMPLE_POLICY, signIns: { reset: 'allow', revoke: 'allow', maxPeople: 5 } } as const;
  const made = authorise(policy, request, item);
  if (!made) throw new RangeError('the sample request authorises nothing');
  return made;
}

const carryOut = (act: Act): Promise<ActAnswer> => signIns.carryOut(authorisation(act));
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
