import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { GraphReaders } from '../../../src/adapters/graph/graph-readers.ts';
import { parsePersonId, type PersonId } from '../../../src/core/ids.ts';
import type { ReaderFacts } from '../../../src/core/ports/readers.ts';
import type { PersonKey } from '../../../src/rehearsal/contoso-people.ts';
import { BOT_APP_ID, PERSON_IDS } from '../../../src/rehearsal/contoso.ts';
import { PERMISSIONS } from '../../../src/rehearsal/graph/permissions.ts';
import { recordingLog } from '../../support/recording-log.ts';
import { startGraphWorld, type GraphWorld } from './graph-world.ts';

const id = (key: PersonKey): PersonId => parsePersonId(PERSON_IDS[key]) as PersonId;

let world: GraphWorld;
let readers: GraphReaders;
beforeEach(async () => {
  world = await startGraphWorld();
  readers = new GraphReaders(world.client, recordingLog());
});
afterEach(async () => world.close());

async function factsOf(key: PersonKey): Promise<ReaderFacts | undefined> {
  return (await readers.factsOf([id(key)])).get(id(key));
}

describe('who reads, and when', () => {
  test('comes from the account, the manager and the mailbox', async () => {
    world.tenant.change(PERSON_IDS.jsmith, {
      timeZone: 'W. Europe Standard Time',
      workingHours: { days: ['sunday', 'monday'], from: '07:30', to: '15:00' },
      managerId: PERSON_IDS.alice,
    });
    const facts = await factsOf('jsmith');
    expect(facts).toMatchObject({
      account: { id: PERSON_IDS.jsmith, accountEnabled: true },
      manager: { id: PERSON_IDS.alice },
      country: 'NL',
      timeZone: 'W. Europe Standard Time',
      workingDays: [7, 1],
      workingHours: { from: 450, to: 900 },
    });
    expect(facts?.away).toBeUndefined();
  });

  test('the country is that of the address, as a code or a name, else the usage location', async () => {
    world.tenant.change(PERSON_IDS.jsmith, { country: 'Deutschland' });
    expect((await factsOf('jsmith'))?.country).toBe('DE');
    world.tenant.change(PERSON_IDS.jsmith, { country: 'Head office' });
    expect((await factsOf('jsmith'))?.country).toBe('NL');
    world.tenant.change(PERSON_IDS.jsmith, { usageLocation: null });
    expect(await factsOf('jsmith')).not.toHaveProperty('country');
  });

  test('what a mailbox is for is told where it is not one person’s own', async () => {
    expect((await factsOf('sharedMailbox'))?.mailbox).toBe('shared');
    expect(await factsOf('jsmith')).not.toHaveProperty('mailbox');
  });

  test('automatic replies tell from when to when, or only from when', async () => {
    const [from, to] = ['2026-12-01T08:00:00.000Z', '2026-12-08T08:00:00.000Z'];
    world.tenant.change(PERSON_IDS.jsmith, { automaticReplies: { status: 'scheduled', from, to } });
    expect((await factsOf('jsmith'))?.away).toEqual({ from, to });
    world.tenant.change(PERSON_IDS.jsmith, { automaticReplies: { status: 'alwaysEnabled' } });
    expect((await factsOf('jsmith'))?.away).toEqual({ from: '1970-01-01T00:00:00.000Z' });
  });

  test('without the permission, or without a mailbox, less is known and nothing fails', async () => {
    world.tenant.change(PERSON_IDS.alice, { mailbox: 'none' });
    const facts = await factsOf('alice');
    expect(facts?.account?.id).toBe(PERSON_IDS.alice);
    expect(facts?.workingHours).toBeUndefined();
    world.tenant.setPermissions(
      BOT_APP_ID,
      PERMISSIONS.filter((name) => name !== 'MailboxSettings.Read'),
    );
    const allowed = await factsOf('jsmith');
    expect(allowed?.account?.id).toBe(PERSON_IDS.jsmith);
    expect(allowed?.timeZone).toBeUndefined();
    expect(allowed?.unread).toBeUndefined();
  });

  test('an account that is gone has no facts at all', async () => {
    world.tenant.delete(PERSON_IDS.jsmith);
    expect(await factsOf('jsmith')).toEqual({});
  });

  test('a contact of the organisation as manager keeps nobody from being read', async () => {
    const contact = {
      ...{ '@odata.type': '#microsoft.graph.orgContact', id: PERSON_IDS.guest },
      ...{ displayName: 'Interim', mail: 'interim@partner.example' },
    };
    world.tenant.faults.next(
      1,
      { url: new RegExp(`users/${PERSON_IDS.jsmith}\\?`) },
      {
        kind: 'rewrite',
        rewrite: ({ body, ...answer }) => ({ ...answer, body: { ...(body as object), manager: contact } }),
      },
    );
    const facts = await readers.factsOf([id('jsmith'), id('alice')]);
    expect(facts.get(id('jsmith'))).toMatchObject({
      account: { id: PERSON_IDS.jsmith },
      timeZone: expect.anything(),
    });
    expect(facts.get(id('jsmith'))).not.toHaveProperty('manager');
    expect(facts.get(id('alice'))?.account?.id).toBe(PERSON_IDS.alice);
  });

  test('an account that Graph cannot give holds up nobody else; none of them, and Graph is asked again later', async () => {
    const fails = { kind: 'status', status: 500 } as const;
    world.tenant.faults.next(1, { url: new RegExp(`users/${PERSON_IDS.jsmith}\\?`) }, fails);
    const facts = await readers.factsOf([id('jsmith'), id('alice')]);
    expect(facts.get(id('jsmith'))).toEqual({ unread: true });
    expect(facts.get(id('alice'))?.account?.id).toBe(PERSON_IDS.alice);
    world.tenant.faults.next(2, { url: /users\/[^/]*\?/ }, fails);
    await expect(readers.factsOf([id('jsmith'), id('alice')])).rejects.toMatchObject({ retryable: true });
  });

  test('a mailbox that cannot be reached just now is not taken for one whose owner is there', async () => {
    world.tenant.faults.next(1, { url: /mailboxSettings/ }, { kind: 'status', status: 503 });
    expect(await factsOf('jsmith')).toMatchObject({ unread: true });
  });
});
