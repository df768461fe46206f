import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { createMailer } from '../../src/app/create-mailer.ts';
import { readConfig } from '../../src/config/read-config.ts';
import type { Config } from '../../src/config/config.ts';
import { VALID } from '../config/valid-settings.ts';
import { noticeOf } from '../presentation/sample-replies.ts';
import { recordingLog } from '../support/recording-log.ts';

const LOGO = 'manifest/color.png';

function configWith(more: Record<string, string>): Config {
  const config = readConfig({ ...VALID, ...more });
  if ('problems' in config) throw new Error(config.problems.join('\n'));
  return config;
}

test('with SMTP_URL the same mail goes to that server, and Graph is not asked', async () => {
  const received: string[] = [];
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    onAuth: ({ username, password }, _, done) =>
      username === 'mfa' && password === 'p@ss' ? done(null, { user: 'mfa' }) : done(new Error('no')),
    onData(stream, _, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        received.push(Buffer.concat(chunks).toString());
        done();
      });
    },
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  const config = configWith({
    SMTP_URL: `smtp://mfa:p%40ss@127.0.0.1:${port}`,
    BRAND_COLOUR: '#0f6cbd',
    MAIL_LOGO: LOGO,
  });
  const log = recordingLog();
  // Without a client: a mail that went to Graph would throw.
  const mailer = createMailer({ config, client: undefined as never, log, clock: { now: () => new Date() } });
  const notice = noticeOf({ kind: 'mfa-disabled', registered: true });
  const to = { name: 'Anna', address: 'anna@contoso.com' };
  expect(await mailer.send({ to, notice, locale: 'en' })).toEqual({ kind: 'accepted' });
  await new Promise<void>((resolve) => server.close(() => resolve()));
  expect(received).toHaveLength(1);
  expect(received[0]).toMatch(/multipart\/alternative/);
  expect(received[0]).toMatch(/0f6cbd/);
  // The logo lies beside the HTML part, inside of the alternative: a reader of plain text never meets it.
  expect(received[0]).toMatch(
    /multipart\/alternative[\s\S]*text\/plain[\s\S]*multipart\/related[\s\S]*text\/html[\s\S]*image\/png/,
  );
  expect(received[0]).toContain('Content-ID: <logo@mfa-notice>');
  expect(received[0]?.replaceAll(/\s/g, '')).toContain(readFileSync(LOGO).toString('base64'));
});

test('MAIL_LOGO that was spoiled after the settings were checked stops the start', () => {
  const config = configWith({ MAIL_LOGO: 'package.json' });
  const parts = { client: undefined as never, log: recordingLog(), clock: { now: () => new Date() } };
  expect(() => createMailer({ config, ...parts })).toThrow('MAIL_LOGO');
});

test.each([
  ['smtps://mail.contoso.com', { host: 'mail.contoso.com', port: 465, security: 'tls' }],
  ['smtp://mail.contoso.com', { host: 'mail.contoso.com', port: 587, security: 'starttls' }],
  ['smtp://localhost:2525', { host: 'localhost', port: 2525, security: 'plain' }],
])('SMTP_URL %s is spoken to as it should be', (SMTP_URL, server) => {
  expect(configWith({ SMTP_URL }).smtp).toEqual(server);
});

test.each(['mail.contoso.com', 'http://mail.contoso.com', 'smtp://'])(
  'SMTP_URL %s is refused',
  (SMTP_URL) => {
    expect(readConfig({ ...VALID, SMTP_URL })).toHaveProperty('problems');
  },
);
