import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { MimeMail, PostAnswer, PostMime } from './pooled-mailer.ts';

export interface SmtpSettings {
  readonly host: string;
  readonly port: number;
  /** `plain` is for a server on this machine only: everything else has to speak TLS. */
  readonly security: 'tls' | 'starttls' | 'plain';
  readonly user?: string;
  readonly password?: string;
  readonly timeLimitMs?: number;
}

const TIME_LIMIT_MS = 15_000;
const LOOPBACK: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '::1']);

/**
 * Hands messages to an SMTP server (RFC 5321), one connection each: a kept connection that breaks would make the
 * library send again by itself. Throws a TypeError for a server elsewhere without TLS.
 */
export function createSmtpPost(settings: SmtpSettings): PostMime {
  if (settings.security === 'plain' && !LOOPBACK.has(settings.host)) {
    throw new TypeError('SMTP without TLS is for a server on loopback only');
  }
  return async (mail) => deliver(settings, mail);
}

/** How far a delivery came: from `handing-over` on, silence is an uncertainty. */
interface Progress {
  phase: 'connecting' | 'handing-over';
}

async function deliver(settings: SmtpSettings, mail: MimeMail): Promise<PostAnswer> {
  const progress: Progress = { phase: 'connecting' };
  const connection = new SMTPConnection(optionsFor(settings));
  const signal = AbortSignal.timeout(settings.timeLimitMs ?? TIME_LIMIT_MS);
  try {
    await Promise.race([converse(connection, { settings, mail, progress }), failure(connection, signal)]);
    connection.quit();
    return { kind: 'accepted' };
  } catch (error) {
    // Cut, not ended politely: what was not taken by now must not arrive later.
    connection.close();
    return judge(error, progress);
  }
}

function optionsFor({ host, port, security, timeLimitMs = TIME_LIMIT_MS }: SmtpSettings): object {
  return {
    host,
    port,
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'plain',
    connectionTimeout: timeLimitMs,
    greetingTimeout: timeLimitMs,
    socketTimeout: timeLimitMs,
  };
}

interface Conversation {
  readonly settings: SmtpSettings;
  readonly mail: MimeMail;
  readonly progress: Progress;
}

async function converse(
  connection: SMTPConnection,
  { settings, mail, progress }: Conversation,
): Promise<void> {
  await step((done) => connection.connect(done));
  const { user, password } = settings;
  if (user !== undefined) await step((done) => connection.login({ user, pass: password ?? '' }, done));
  progress.phase = 'handing-over';
  await step((done) => connection.send({ from: mail.mailbox, to: [mail.recipient] }, mail.message, done));
}

function step(start: (done: (error?: Error | null) => void) => void): Promise<void> {
  return new Promise((resolve, reject) => start((error) => (error ? reject(error) : resolve())));
}

/** Some failures reach only the connection's own listeners, and some servers never answer at all. */
function failure(connection: SMTPConnection, signal: AbortSignal): Promise<never> {
  const failed = new Promise<never>((_, reject) => {
    connection.on('error', reject);
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
  // Late errors of a connection that was already given up have nobody left to hear them.
  failed.catch(() => undefined);
  return failed;
}

/** Going away, too many at once, or the state of the mail system (RFC 3463 3.4): the same for every mail, whenever it is said. */
const ABOUT_SERVER = /^(?:421|432|4\d\d[ -]4\.3\.)/;

/** By the server's own reply where there is one (RFC 5321 4.2.1: 4yz may work later, 5yz will not). */
function judge(error: unknown, { phase }: Progress): PostAnswer {
  const {
    responseCode,
    response = '',
    command = '',
    code = 'unknown',
  } = error as {
    readonly responseCode?: number;
    readonly response?: string;
    readonly command?: string;
    readonly code?: string;
  };
  if (responseCode === undefined) {
    if (phase === 'handing-over') return { kind: 'uncertain' };
    return code === 'EAUTH' || code === 'ETLS' ? { kind: 'failed', code } : { kind: 'busy' };
  }
  const aboutMail = /^(?:RCPT|DATA)/.test(command);
  if (responseCode < 500)
    return { kind: aboutMail && !ABOUT_SERVER.test(response) ? 'mail-put-off' : 'busy' };
  if (command.startsWith('RCPT')) return { kind: 'recipient-refused' };
  if (command.startsWith('MAIL')) return { kind: 'sender-refused', code: String(responseCode) };
  return { kind: 'failed', code: String(responseCode) };
}
