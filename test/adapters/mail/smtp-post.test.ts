import { afterEach, describe, expect, test } from '@jest/globals';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { createSmtpPost, type SmtpSettings } from '../../../src/adapters/mail/smtp-post.ts';
import { PooledMailer, type PostAnswer } from '../../../src/adapters/mail/pooled-mailer.ts';
import { person } from '../../presentation/sample-people.ts';
import { noticeOf } from '../../presentation/sample-replies.ts';
import { recordingLog } from '../../support/recording-log.ts';

interface Received {
  readonly from: string;
  readonly to: readonly string[];
  readonly text: string;
}

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(closers.splice(0).map(async (close) => close()));
});

/** A real SMTP server on a free port, and what it took. */
async function startServer(
  over: Partial<SMTPServerOptions> = {},
): Promise<{ port: number; received: Received[] }> {
  const received: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        const from = mailFrom ? mailFrom.address : '';
        received.push({
          from,
          to: rcptTo.map(({ address }) => address),
          text: Buffer.concat(chunks).toString(),
        });
        done();
      });
    },
    ...over,
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  closers.push(async () => new Promise((resolve) => server.close(() => resolve())));
  return { port: (server.server.address() as AddressInfo).port, received };
}

async function post(port: number, over: Partial<SmtpSettings> = {}): Promise<PostAnswer> {
  const send = createSmtpPost({ host: '127.0.0.1', port, security: 'plain', timeLimitMs: 1_000, ...over });
  return send({
    mailbox: 'it@contoso.com',
    recipient: 'jsmith@contoso.com',
    message: Buffer.from('Subject: x\r\n\r\nhello\r\n'),
  });
}

/** Refuses with an SMTP reply code. */
function refusal(code: number, words = 'no'): Error {
  return Object.assign(new Error(words), { responseCode: code });
}

describe('mail by SMTP', () => {
  test('is handed over once, to the one recipient', async () => {
    const { port, received } = await startServer();
    expect(await post(port)).toEqual({ kind: 'accepted' });
    expect(received).toEqual([
      { from: 'it@contoso.com', to: ['jsmith@contoso.com'], text: 'Subject: x\r\n\r\nhello\r\n' },
    ]);
  });

  test('signs in when it has a name and a password', async () => {
    const { port, received } = await startServer({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth: ({ username, password }, _, done) =>
        username === 'bot' && password === 'right' ? done(null, { user: 'bot' }) : done(refusal(535)),
    });
    expect(await post(port, { user: 'bot', password: 'wrong' })).toEqual({ kind: 'failed', code: '535' });
    expect(await post(port, { user: 'bot', password: 'right' })).toEqual({ kind: 'accepted' });
    expect(received.length).toBe(1);
  });

  test.each<[string, Partial<SMTPServerOptions>, PostAnswer]>([
    [
      'H7: 550 for the recipient',
      { onRcptTo: (_, __, done) => done(refusal(550)) },
      { kind: 'recipient-refused' },
    ],
    [
      '450 for the recipient: this mail later',
      { onRcptTo: (_, __, done) => done(refusal(450)) },
      { kind: 'mail-put-off' },
    ],
    [
      '452 4.3.1 for the recipient: the disk of the server is full, so everything later',
      { onRcptTo: (_, __, done) => done(refusal(452, '4.3.1 Insufficient system storage')) },
      { kind: 'busy' },
    ],
    [
      '421 for the recipient: going away',
      { onRcptTo: (_, __, done) => done(refusal(421)) },
      { kind: 'busy' },
    ],
    ['450 for the sender: try later', { onMailFrom: (_, __, done) => done(refusal(450)) }, { kind: 'busy' }],
    [
      '550 for the sender',
      { onMailFrom: (_, __, done) => done(refusal(550)) },
      { kind: 'sender-refused', code: '550' },
    ],
    [
      'H7: 554 for the message',
      { onData: (stream, _, done) => void stream.resume().on('end', () => done(refusal(554))) },
      { kind: 'failed', code: '554' },
    ],
    [
      '451 for the message: this mail later',
      { onData: (stream, _, done) => void stream.resume().on('end', () => done(refusal(451))) },
      { kind: 'mail-put-off' },
    ],
    [
      '432 for the message: too many at once',
      { onData: (stream, _, done) => void stream.resume().on('end', () => done(refusal(432))) },
      { kind: 'busy' },
    ],
    ['H5: no reply after the message', { onData: (stream) => void stream.resume() }, { kind: 'uncertain' }],
    ['421 at the door', { onConnect: (_, done) => done(refusal(421)) }, { kind: 'busy' }],
  ])('%s', async (_, over, expected) => {
    const { port } = await startServer(over);
    expect(await post(port)).toEqual(expected);
  });

  test('H5: a server that never greets is only busy: nothing was handed over', async () => {
    const silent = await listen(createServer());
    expect(await post(silent)).toEqual({ kind: 'busy' });
  });

  test('nobody listens: busy', async () => {
    const server = createServer();
    const port = await listen(server);
    await closers.pop()?.();
    expect(await post(port)).toEqual({ kind: 'busy' });
  });

  test('a server that cannot do STARTTLS gets no message where TLS is asked for', async () => {
    const { port, received } = await startServer();
    expect((await post(port, { security: 'starttls' })).kind).not.toBe('accepted');
    expect(received).toEqual([]);
  });

  test('without TLS only a server on this machine is spoken to', () => {
    expect(() => createSmtpPost({ host: 'smtp.contoso.com', port: 25, security: 'plain' })).toThrow(
      'loopback',
    );
  });
});

describe('grey-listing', () => {
  test('H7: whom a server asks to come back later waits alone, the mailbox goes on for everybody else', async () => {
    const { port, received } = await startServer({
      onRcptTo: ({ address }, _, done) => done(address.startsWith('full') ? refusal(452) : null),
    });
    const mailer = new PooledMailer({
      post: createSmtpPost({ host: '127.0.0.1', port, security: 'plain', timeLimitMs: 1_000 }),
      render: () => ({ subject: 's', html: 'h', text: 't' }),
      senders: ['it@contoso.com'],
      senderName: 'IT',
      log: recordingLog(),
    });
    const notice = noticeOf({ kind: 'reminder', count: 1 }, { person: person(1) });
    const sendTo = (name: string) =>
      mailer.send({ to: { name, address: `${name}@contoso.com` }, locale: 'en', notice });
    expect(await sendTo('full')).toEqual({ kind: 'busy', retryAfterMs: 300_000 });
    expect(await sendTo('free')).toEqual({ kind: 'accepted' });
    expect(mailer.perMinute).toBe(30);
    expect(received.map(({ to }) => to)).toEqual([['free@contoso.com']]);
  });
});

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const sockets = new Set<{ destroy(): void }>();
  server.on('connection', (socket) => sockets.add(socket));
  closers.push(
    async () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  );
  return (server.address() as AddressInfo).port;
}
