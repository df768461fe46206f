import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { sendMime } from '../../../src/adapters/graph/send-mime.ts';
import { PooledMailer, type PooledMailerOptions } from '../../../src/adapters/mail/pooled-mailer.ts';
import { changeNoticeId, parsePersonId, requestIdOf, type PersonId } from '../../../src/core/ids.ts';
import type { NoticeAbout } from '../../../src/core/notices/notice.ts';
import type { MailResult, NoticeMail } from '../../../src/core/ports/mailer.ts';
import { CONTOSO_ROWS, type PersonKey } from '../../../src/rehearsal/contoso-people.ts';
import { PERSON_IDS, PERSON_UPNS } from '../../../src/rehearsal/contoso.ts';
import type { Fault } from '../../../src/rehearsal/graph/fault-desk.ts';
import { startGraphWorld, type GraphWorld } from '../graph/graph-world.ts';
import { recordingLog, type RecordingLog } from '../../support/recording-log.ts';

const SENDER = PERSON_UPNS.hannaBakker;
const SECOND = PERSON_UPNS.milanKovac;

let world: GraphWorld;
let log: RecordingLog;
let now: number;

beforeEach(async () => {
  world = await startGraphWorld({ timeLimitMs: 1_000 });
  log = recordingLog();
  now = Date.parse('2026-11-21T09:00:00Z');
});
afterEach(async () => world.close());

function mailer(options: Partial<PooledMailerOptions> = {}): PooledMailer {
  return new PooledMailer({
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
      id: changeNoticeId(requestIdOf(12), person.id),
      about: { kind: 'mfa-enabled', observed: 'enabled', registered: false },
      person,
      request: requestIdOf(12),
      reference: '7F3A-91BC',
      plan: 'every-channel',
      contact: { name: 'Helpdesk' },
      at: '2026-11-21T09:00:00Z',
    },
  };
}

describe('a notice by mail', () => {
  test('a mailbox that Exchange holds back does not count in what can be sent a minute, until it may send again', async () => {
    const pool = mailer({ senders: [SENDER, SECOND] });
    expect(pool.perMinute).toBe(60);
    world.tenant.faults.next(1, { method: 'POST' }, { kind: 'status', status: 429, retryAfter: 60 });
    await pool.send(mailTo('jsmith'));
    expect(pool.perMinute).toBe(30);
    now += 61_000;
    expect(pool.perMinute).toBe(60);
  });

  test('arrives with its HTML part and its plain-text twin', async () => {
    expect(await mailer().send(mailTo('jsmith'))).toEqual({ kind: 'accepted' });
    const [mail, ...others] = world.tenant.mailbox(PERSON_UPNS.jsmith);
    expect(others).toEqual([]);
    expect(mail?.subject).toBe('MFA is on');
    expect(mail?.html?.trim()).toBe('<p>Grüße &amp; thanks</p>');
    expect(mail?.text?.trim()).toBe('Grüße & thanks');
    expect(mail?.headers['auto-submitted']).toBe('auto-generated');
  });

  test('brings its picture along, beside the HTML part that names it', async () => {
    const png = Buffer.from('89504e470d0a1a0a00', 'hex');
    const html = '<img src="cid:logo@x" alt="Contoso">';
    const withLogo = mailer({
      render: () => ({ subject: 's', html, text: 't', inline: [{ cid: 'logo@x', png }] }),
    });
    expect(await withLogo.send(mailTo('jsmith'))).toEqual({ kind: 'accepted' });
    const [mail] = world.tenant.mailbox(PERSON_UPNS.jsmith);
    expect(mail?.html?.trim()).toBe(html);
    expect(mail?.text?.trim()).toBe('t');
    expect(mail?.inline).toEqual([
      { cid: 'logo@x', contentType: 'image/png', base64: png.toString('base64') },
    ]);
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

describe('D8: hostile names and addresses', () => {
  test('a line end in a name or a subject starts no header', async () => {
    const hostile = mailer({
      render: () => ({ subject: 'Hi\r\nBcc: boss@contoso.com\r\n\r\nBody', html: '<p>h</p>', text: 't' }),
      senderName: 'IT\r\nX-Evil: 1',
    });
    const name = 'John\r\nBcc: eve@contoso.com\u2028\u0000Smith';
    expect(await hostile.send(mailTo('jsmith', { name }))).toEqual({ kind: 'accepted' });
    const [mail] = world.tenant.mailbox(PERSON_UPNS.jsmith);
    expect(mail?.to).toEqual([PERSON_UPNS.jsmith]);
    expect(mail?.subject).toBe('Hi Bcc: boss@contoso.com Body');
    expect(Object.keys(mail?.headers ?? {})).not.toContain('bcc');
    expect(Object.keys(mail?.headers ?? {})).not.toContain('x-evil');
    expect(world.tenant.mailbox('eve@contoso.com')).toEqual([]);
  });

  test.each(['htmlName', 'markdownName', 'obrien', 'jose', 'zoe', 'kenji'] as const)(
    '%s is reached under that name',
    async (key) => {
      expect(await mailer().send(mailTo(key))).toEqual({ kind: 'accepted' });
      const [mail] = world.tenant.mailbox(PERSON_UPNS[key]);
      expect(mail?.to).toEqual([PERSON_UPNS[key]]);
      expect(mail?.html).toContain('Grüße');
    },
  );

  test('a name with a comma stays one recipient', async () => {
    await mailer().send(mailTo('jsmith', { name: 'Smith, John <eve@contoso.com>' }));
    await mailer().send(mailTo('muller', { name: 'Müller, Jürgen <eve@contoso.com>' }));
    for (const upn of [PERSON_UPNS.jsmith, PERSON_UPNS.muller]) {
      expect(world.tenant.mailbox(upn).map((mail) => mail.to)).toEqual([[upn]]);
    }
    expect(world.tenant.mailbox('eve@contoso.com')).toEqual([]);
  });

  test.each([
    '',
    'jsmith',
    'a@b@c',
    'a@b.com, eve@contoso.com',
    'a@b.com>',
    'a@b.com\r\nBcc: x@y.z',
    'a b@c.de',
  ])('the address "%s" is nobody’s, and nothing is sent', async (address) => {
    expect(await mailer().send(mailTo('jsmith', { address }))).toEqual({
      kind: 'unreachable',
      reason: 'no-address',
    });
    expect(world.tenant.requests.roundTrips).toBe(0);
  });

  test('texts are texts: nothing in them makes the library read a file', async () => {
    const path = { path: '/etc/hostname' } as unknown as string;
    const reading = mailer({ render: () => ({ subject: 's', html: path, text: 't' }) });
    await expect(reading.send(mailTo('jsmith'))).rejects.toThrow();
    expect(world.tenant.requests.roundTrips).toBe(0);
  });
});

describe('what the mail service says', () => {
  const onSend = (fault: Fault, times = Infinity): void =>
    world.tenant.faults.next(times, { url: 'sendMail' }, fault);
  const mailsSent = (): number => world.tenant.effects.of('mail').length;

  test.each<[string, Fault, MailResult, number]>([
    ['H2: 500 after it went out', { kind: 'status', status: 500, done: true }, { kind: 'uncertain' }, 1],
    ['H2: 504 after it went out', { kind: 'status', status: 504, done: true }, { kind: 'uncertain' }, 1],
    ['H2: a reset after it went out', { kind: 'reset', done: true }, { kind: 'uncertain' }, 1],
    ['H2: a reset before', { kind: 'reset' }, { kind: 'uncertain' }, 0],
    ['H5: no answer', { kind: 'hang', done: true }, { kind: 'uncertain' }, 1],
    ['F4: 200 with HTML', { kind: 'html' }, { kind: 'uncertain' }, 1],
    [
      'H3: 429 with Retry-After',
      { kind: 'status', status: 429, retryAfter: 20 },
      { kind: 'busy', retryAfterMs: 20_000 },
      0,
    ],
    [
      'H3: 429 without Retry-After',
      { kind: 'status', status: 429 },
      { kind: 'busy', retryAfterMs: 5_000 },
      0,
    ],
    [
      '503 with Retry-After',
      { kind: 'status', status: 503, retryAfter: 2 },
      { kind: 'busy', retryAfterMs: 2_000 },
      0,
    ],
    [
      '400 for another reason',
      { kind: 'status', status: 400, code: 'ErrorMessageSizeExceeded' },
      { kind: 'failed' },
      0,
    ],
  ])('%s', async (_, fault, expected, sent) => {
    onSend(fault);
    expect(await mailer().send(mailTo('jsmith'))).toEqual(expected);
    expect(mailsSent()).toBe(sent);
    expect(world.tenant.requests.roundTrips).toBe(1);
  });

  test('H7: a recipient that Exchange refuses is unreachable', async () => {
    world.tenant.troubleMail(PERSON_UPNS.jsmith, 'refused');
    expect(await mailer().send(mailTo('jsmith'))).toEqual({
      kind: 'unreachable',
      reason: 'recipient-refused',
    });
  });

  test('the token endpoint is down: nothing was sent, so it is only busy', async () => {
    world.tenant.faults.next(1, { url: 'oauth2' }, { kind: 'status', status: 500 });
    expect((await mailer().send(mailTo('jsmith'))).kind).toBe('busy');
    expect(world.tenant.requests.roundTrips).toBe(0);
  });

  test('a mailbox that does not exist: with another one in the pool the mail goes from there', async () => {
    const pool = mailer({ senders: ['nobody@contoso.com', SECOND] });
    const first = await pool.send(mailTo('jsmith'));
    expect(first).toEqual({ kind: 'busy', retryAfterMs: 0 });
    expect(await pool.send(mailTo('jsmith'))).toEqual({ kind: 'accepted' });
    expect(world.tenant.mailbox(PERSON_UPNS.jsmith).map((mail) => mail.from)).toEqual([SECOND]);
    expect(log.lines.map((line) => line.fields['code'])).toEqual(['Request_ResourceNotFound']);
  });

  test('the only mailbox is out of our permission’s scope: failed, and the log says so', async () => {
    onSend({ kind: 'status', status: 403, code: 'ErrorAccessDenied' });
    expect(await mailer().send(mailTo('jsmith'))).toEqual({ kind: 'failed' });
    expect(log.lines.map((line) => line.fields['code'])).toEqual(['ErrorAccessDenied']);
  });
});

describe('pace', () => {
  test('thirty a minute from one mailbox, then a wait that is told and not slept', async () => {
    const one = mailer();
    for (let count = 0; count < 30; count += 1)
      expect(await one.send(mailTo('jsmith'))).toEqual({ kind: 'accepted' });
    expect(await one.send(mailTo('jsmith'))).toEqual({ kind: 'busy', retryAfterMs: 60_000, ours: true });
    now += 59_999;
    expect(await one.send(mailTo('jsmith'))).toEqual({ kind: 'busy', retryAfterMs: 1, ours: true });
    now += 1;
    expect(await one.send(mailTo('jsmith'))).toEqual({ kind: 'accepted' });
  });

  test('three mailboxes send three times as much, evenly, inside the limits of Exchange', async () => {
    world.tenant.throttle.on();
    const senders = [SENDER, SECOND, PERSON_UPNS.amirHaddad];
    const pool = mailer({ senders });
    const results: string[] = [];
    for (let count = 0; count < 91; count += 1) results.push((await pool.send(mailTo('jsmith'))).kind);
    expect(results.filter((kind) => kind === 'accepted').length).toBe(90);
    expect(results.at(-1)).toBe('busy');
    const from = world.tenant.mailbox(PERSON_UPNS.jsmith).map((mail) => mail.from);
    expect(senders.map((sender) => from.filter((each) => each === sender).length)).toEqual([30, 30, 30]);
  });

  test('four at once from one mailbox, the fifth is asked to come back', async () => {
    world.tenant.throttle.on();
    const one = mailer();
    const results = await Promise.all(Array.from({ length: 5 }, async () => one.send(mailTo('jsmith'))));
    expect(results.map((result) => result.kind).toSorted()).toEqual([
      'accepted',
      'accepted',
      'accepted',
      'accepted',
      'busy',
    ]);
    expect((await one.send(mailTo('jsmith'))).kind).toBe('accepted');
  });

  test.each<[string, NoticeAbout, MailResult['kind']]>([
    ['somebody’s MFA was switched off', { kind: 'mfa-disabled', registered: true }, 'accepted'],
    ['somebody’s methods were taken away', { kind: 're-registration-required' }, 'accepted'],
    ['an alarm about a brake', { kind: 'guard-alarm', alarm: 'threat' }, 'accepted'],
    ['one of thousands moved', { kind: 'mfa-disabled', registered: true, moved: true }, 'busy'],
    ['a reminder', { kind: 'reminder', count: 1 }, 'busy'],
  ])(
    'what is urgent goes when the day of a mailbox is used up, nothing else does: %s',
    async (_, about, kind) => {
      const limits = { atOnce: 4, perMinute: 30, perDay: 20 };
      const pool = mailer({ limits, post: () => Promise.resolve({ kind: 'accepted' }) });
      for (let mail = 0; mail < 19; mail += 1)
        expect(await pool.send(mailTo('jsmith'))).toEqual({ kind: 'accepted' });
      const { notice, ...envelope } = mailTo('jsmith');
      const result = await pool.send({ ...envelope, notice: { ...notice, about } });
      expect(result.kind).toBe(kind);
    },
  );

  test('a mailbox that was told to wait rests, the other one goes on', async () => {
    const pool = mailer({ senders: [SENDER, SECOND] });
    world.tenant.faults.next(1, { url: 'sendMail' }, { kind: 'status', status: 429, retryAfter: 30 });
    expect(await pool.send(mailTo('jsmith'))).toEqual({ kind: 'busy', retryAfterMs: 0 });
    for (let count = 0; count < 5; count += 1) await pool.send(mailTo('jsmith'));
    expect(new Set(world.tenant.mailbox(PERSON_UPNS.jsmith).map((mail) => mail.from))).toEqual(
      new Set([SECOND]),
    );
  });
});
