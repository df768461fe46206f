import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { errorCode, rehearse, type Asked, type Rehearsal } from './ask-graph.ts';

let world: Rehearsal;
beforeEach(async () => {
  world = await rehearse();
});
afterEach(async () => world.close());

const to = (...addresses: string[]) => addresses.map((address) => ({ emailAddress: { address } }));
const send = async (message: unknown, sender = 'hanna.bakker@contoso.com'): Promise<Asked> =>
  world.ask(`/v1.0/users/${sender}/sendMail`, { method: 'POST', body: { message, saveToSentItems: false } });
const hello = { subject: 'Hello', body: { contentType: 'HTML', content: '<p>Hi</p>' } };

const sendMime = async (mime: string): Promise<Asked> =>
  world.ask('/v1.0/users/hanna.bakker@contoso.com/sendMail', {
    method: 'POST',
    body: Buffer.from(mime.replaceAll('\n', '\r\n')).toString('base64'),
    headers: { 'Content-Type': 'text/plain' },
  });

describe('sendMail', () => {
  test('accepts with 202 and delivers to each recipient once', async () => {
    const accepted = await send({
      ...hello,
      toRecipients: to('jsmith@contoso.com', 'JSMITH@contoso.com'),
      ccRecipients: to('pat@fabrikam.example'),
    });
    expect([accepted.status, accepted.text]).toEqual([202, '']);
    expect(world.tenant.mailbox('jsmith@contoso.com')).toMatchObject([
      { subject: 'Hello', html: '<p>Hi</p>', text: null, from: 'hanna.bakker@contoso.com' },
    ]);
    expect(world.tenant.mailbox('pat@fabrikam.example').length).toBe(1);
    expect(world.tenant.effects.of('mail').length).toBe(1);
  });

  test('takes a MIME mail with both parts, in several encodings', async () => {
    const accepted = await sendMime(`From: Helpdesk <hanna.bakker@contoso.com>
To: John Smith <jsmith@contoso.com>
Subject: =?utf-8?B?${Buffer.from('Registreer Zoë').toString('base64')}?=
 =?utf-8?Q?_nu?=
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary="b1"

--b1
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

Caf=C3=A9 is=
 open
--b1
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: base64

${Buffer.from('<p>Café</p>').toString('base64')}
--b1--
`);
    expect(accepted.status).toBe(202);
    const [mail] = world.tenant.mailbox('jsmith@contoso.com');
    expect(mail).toMatchObject({ subject: 'Registreer Zoë nu', html: '<p>Café</p>' });
    expect(mail?.text?.trim()).toBe('Café is open');
  });

  test.each([
    ['no recipient', { ...hello, toRecipients: [] }, 'ErrorInvalidRecipients'],
    ['a malformed address', { ...hello, toRecipients: to('not an address') }, 'ErrorInvalidRecipients'],
    [
      'an unknown property',
      { ...hello, toRecipients: to('jsmith@contoso.com'), colour: 'red' },
      'BadRequest',
    ],
    [
      'a header that does not begin with x-',
      {
        ...hello,
        toRecipients: to('jsmith@contoso.com'),
        internetMessageHeaders: [{ name: 'Subject', value: 'x' }],
      },
      'InvalidInternetMessageHeader',
    ],
    ['no message', undefined, 'BadRequest'],
  ])('refuses %s', async (_, message, code) => {
    const refused = await send(message);
    expect([refused.status, errorCode(refused)]).toEqual([400, code]);
    expect(world.tenant.effects.all).toEqual([]);
  });

  test('D8: names with commas and brackets do not become recipients', async () => {
    const encoded = Buffer.from('<x@evil.example>, Zoë').toString('base64');
    const accepted = await sendMime(
      `From: hanna.bakker@contoso.com\nTo: "Smith, John <y@evil.example>" <jsmith@contoso.com>, =?utf-8?B?${encoded}?= <zoe.vandijk@contoso.com>\n\nHi`,
    );
    expect(accepted.status).toBe(202);
    expect(world.tenant.effects.of('mail')[0]?.to).toEqual(['jsmith@contoso.com', 'zoe.vandijk@contoso.com']);
  });

  test('refuses text that is not base64, and a From of somebody else', async () => {
    const notBase64 = await world.ask('/v1.0/users/hanna.bakker@contoso.com/sendMail', {
      method: 'POST',
      body: 'From: x',
      headers: { 'Content-Type': 'text/plain' },
    });
    expect(errorCode(notBase64)).toBe('ErrorMimeContentInvalidBase64String');
    const foreign = await sendMime('From: victor.lang@contoso.com\nTo: jsmith@contoso.com\n\nx');
    expect([foreign.status, errorCode(foreign)]).toEqual([403, 'ErrorSendAsDenied']);
  });

  test('from somebody without a mailbox is 404', async () => {
    const refused = await send({ ...hello, toRecipients: to('jsmith@contoso.com') }, 'ugo.ferri@contoso.com');
    expect([refused.status, errorCode(refused)]).toEqual([404, 'MailboxNotEnabledForRESTAPI']);
  });

  test('H7: is refused for one recipient, or accepted and bounced, as the test says', async () => {
    world.tenant.troubleMail('jsmith@contoso.com', 'refused');
    expect(errorCode(await send({ ...hello, toRecipients: to('jsmith@contoso.com') }))).toBe(
      'ErrorInvalidRecipients',
    );
    world.tenant.troubleMail('jsmith@contoso.com', 'bounced');
    expect((await send({ ...hello, toRecipients: to('jsmith@contoso.com') })).status).toBe(202);
    expect(world.tenant.mailbox('jsmith@contoso.com')).toEqual([]);
    expect(world.tenant.mailbox('hanna.bakker@contoso.com')).toMatchObject([
      { subject: 'Undeliverable: Hello', bounceOf: 'mail-1' },
    ]);
  });

  test('to an address of the tenant that nobody has comes back', async () => {
    expect((await send({ ...hello, toRecipients: to('nobody@contoso.com') })).status).toBe(202);
    expect(world.tenant.mailbox('hanna.bakker@contoso.com').length).toBe(1);
  });
});
