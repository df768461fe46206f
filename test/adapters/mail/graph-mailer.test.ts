import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { sendMime } from '../../../src/adapters/graph/send-mime.ts';
import { GraphMailer, type GraphMailerOptions } from '../../../src/adapters/mail/graph-mailer.ts';
import { parsePersonId, requestIdOf, type PersonId } from '../../../src/core/ids.ts';
import type { NoticeMail } from '../../../src/core/ports/mailer.ts';
import { CONTOSO_ROWS, type PersonKey } from '../../../src/rehearsal/contoso-people.ts';
import { PERSON_IDS, PERSON_UPNS } from '../../../src/rehearsal/contoso.ts';
import { startGraphWorld, type GraphWorld } from '../graph/graph-world.ts';
import { recordingLog, type RecordingLog } from '../../support/recording-log.ts';

const SENDER = PERSON_UPNS.hannaBakker;
const SECOND = PERSON_UPNS.milanKovac;

let world: GraphWorld;
let log: RecordingLog;
let now: number;

beforeEach(async () => {
  world = await startGraphWorld();
  log = recordingLog();
  now = Date.parse('2026-11-21T09:00:00Z');
});
afterEach(async () => world.close());

function mailer(options: Partial<GraphMailerOptions> = {}): GraphMailer {
  return new GraphMailer({
    post: (mail) => sendMime(world.client, mail),
    render: () => ({ subject: 'MFA is on', html: '<p>Grüße &amp; thanks</p>', text: 'Grüße & thanks' }),
    senders: [SENDER],
    senderName: 'IT helpdesk',
    log,
    now: () => now,
    ...options,
  });
}

function mailTo(key: PersonKey, to: Partial<NoticeMail['to']> = {}): NoticeMail {
  const name = CONTOSO_ROWS[key].name;
  const person = {
    id: parsePersonId(PERSON_IDS[key]) as PersonId,
    displayName: name,
    userPrincipalName: PERSON_UPNS[key],
    userType: 'member',
    accountEnabled: true,
    licensed: true,
  } as const;
  return {
    to: { name, address: PERSON_UPNS[key], ...to },
    locale: 'en',
    notice: {
      kind: 'mfa-enabled',
      person,
      request: requestIdOf(12),
      reference: '7F3A-91BC',
      to: 'enabled',
      observed: 'enabled',
      registered: false,
      contact: { name: 'Helpdesk' },
      at: '2026-11-21T09:00:00Z',
    },
  };
}

describe('a notice by mail', () => {
  test('arrives with its HTML part and its plain-text twin', async () => {
    expect(await mailer().send(mailTo('jsmith'))).toEqual({ kind: 'accepted' });
    const [mail, ...others] = world.tenant.mailbox(PERSON_UPNS.jsmith);
    expect(others).toEqual([]);
    expect(mail?.subject).toBe('MFA is on');
    expect(mail?.html?.trim()).toBe('<p>Grüße &amp; thanks</p>');
    expect(mail?.text?.trim()).toBe('Grüße & thanks');
    expect(mail?.headers['auto-submitted']).toBe('auto-generated');
  });

  test('H1: a repeat carries the same message id and reference, from whichever mailbox it goes', async () => {
    const pool = mailer({ senders: [SENDER, SECOND] });
    await pool.send(mailTo('jsmith'));
    await pool.send(mailTo('jsmith'));
    const [first, second] = world.tenant.mailbox(PERSON_UPNS.jsmith);
    expect([first?.from, second?.from]).toEqual([SENDER, SECOND]);
    expect(second?.headers['message-id']).toBe(first?.headers['message-id']);
    expect(second?.headers['x-mfa-notice']).toBe('7F3A-91BC');
  });

  test('two notices with the same short reference have different message ids', async () => {
    await mailer().send(mailTo('jsmith'));
    await mailer().send(mailTo('jack'));
    const ids = [PERSON_UPNS.jsmith, PERSON_UPNS.jack].map(
      (each) => world.tenant.mailbox(each)[0]?.headers['message-id'],
    );
    expect(new Set(ids).size).toBe(2);
  });
});
