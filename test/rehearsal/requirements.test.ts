import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { BOT_APP_ID, PERSON_IDS, PERSON_UPNS } from '../../src/rehearsal/contoso.ts';
import { errorCode, errorMessage, rehearse, type Rehearsal } from './ask-graph.ts';

let world: Rehearsal;
beforeEach(async () => {
  world = await rehearse();
});
afterEach(async () => world.close());

const address = (key: keyof typeof PERSON_IDS): string =>
  `/beta/users/${PERSON_IDS[key]}/authentication/requirements`;
const write = (key: keyof typeof PERSON_IDS, body: unknown) =>
  world.ask(address(key), { method: 'PATCH', body });

describe('the per-user MFA state', () => {
  test('is read and written in beta, with 204 and no body', async () => {
    expect((await world.ask(address('jsmith'))).body).toMatchObject({ perUserMfaState: 'disabled' });
    const written = await write('jsmith', { perUserMfaState: 'enabled' });
    expect([written.status, written.text]).toEqual([204, '']);
    expect((await world.ask(address('jsmith'))).body).toMatchObject({ perUserMfaState: 'enabled' });
  });

  test('does not exist in v1.0', async () => {
    const answer = await world.ask(address('jsmith').replace('beta', 'v1.0'));
    expect([answer.status, errorCode(answer)]).toEqual([400, 'BadRequest']);
    expect(errorMessage(answer)).toContain("Resource not found for the segment 'requirements'");
  });

  test('becomes enforced when enabled is written for somebody registered', async () => {
    await write('registeredDisabled', { perUserMfaState: 'enabled' });
    expect((await world.ask(address('registeredDisabled'))).body).toMatchObject({
      perUserMfaState: 'enforced',
    });
    expect(world.tenant.effects.mfaWrites()).toMatchObject([
      { from: 'disabled', asked: 'enabled', to: 'enforced' },
    ]);
  });

  test('stays enabled for the registered where the tenant does not flip', async () => {
    world.tenant.posture.flipsRegisteredToEnforced = false;
    await write('registeredDisabled', { perUserMfaState: 'enabled' });
    expect(world.tenant.mfaState(PERSON_IDS.registeredDisabled)).toBe('enabled');
  });

  test('becomes enforced by itself once an enabled person registers', async () => {
    await write('jsmith', { perUserMfaState: 'enabled' });
    world.tenant.register(PERSON_UPNS.jsmith);
    expect(world.tenant.mfaState(PERSON_IDS.jsmith)).toBe('enforced');
    expect(world.tenant.effects.mfaWrites(PERSON_IDS.jsmith).at(-1)).toMatchObject({
      to: 'enforced',
      actor: { by: 'entra' },
    });
  });

  test.each([
    [{ perUserMfaState: 'unknownFutureValue' }],
    [{ perUserMfaState: 'ENABLED' }],
    [{ perUserMfaState: null }],
    [{ perUserMfaState: 'enabled', other: 1 }],
    [[]],
    ['not json'],
  ])('refuses the body %j and changes nothing', async (body) => {
    expect((await write('jsmith', body)).status).toBe(400);
    expect(world.tenant.effects.all).toEqual([]);
  });

  test('takes JSON only', async () => {
    const answer = await world.ask(address('jsmith'), {
      method: 'PATCH',
      body: 'perUserMfaState=enabled',
      headers: { 'Content-Type': 'text/plain' },
    });
    expect(answer.status).toBe(415);
  });

  test('of somebody unknown is 404, and of nobody readable without permission', async () => {
    expect(
      (await world.ask('/beta/users/00000001-c057-4000-8000-00000000dead/authentication/requirements'))
        .status,
    ).toBe(404);
    world.tenant.setPermissions(BOT_APP_ID, ['Policy.Read.All']);
    expect((await world.ask(address('jsmith'))).status).toBe(200);
    const denied = await write('jsmith', { perUserMfaState: 'enabled' });
    expect([denied.status, errorCode(denied)]).toEqual([403, 'accessDenied']);
  });

  test('records who wrote it, when, and for which request', async () => {
    const headers = { 'client-request-id': 'abc' };
    await world.ask(address('jsmith'), { method: 'PATCH', body: { perUserMfaState: 'enforced' }, headers });
    world.tenant.changeInPortal(PERSON_IDS.jsmith, 'disabled');
    expect(world.tenant.effects.mfaWrites(PERSON_IDS.jsmith)).toMatchObject([
      { sequence: 1, to: 'enforced', actor: { by: 'app', clientRequestId: 'abc' } },
      { sequence: 2, from: 'enforced', to: 'disabled', actor: { by: 'portal' } },
    ]);
  });
});
