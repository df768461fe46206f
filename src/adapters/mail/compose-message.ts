import MailComposer from 'nodemailer/lib/mail-composer';
import type { NoticeMail } from '../../core/ports/mailer.ts';

/** Subject and both bodies, worded by the presentation. */
export interface RenderedMail {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  /** Pictures that the HTML names as `cid:…`; they travel beside it (multipart/related, RFC 2387). */
  readonly inline?: readonly { readonly cid: string; readonly png: Uint8Array }[];
}

/** Words a notice for its reader. Must not throw for anything that a directory may hold. */
export type RenderMail = (notice: NoticeMail['notice'], locale: NoticeMail['locale']) => RenderedMail;

export interface Envelope {
  readonly from: { readonly name: string; readonly address: string };
  readonly to: NoticeMail['to'];
  readonly notice: NoticeMail['notice'];
  /** Domain of the message id; always the same one, so that a repeat from another mailbox has the same id. */
  readonly idDomain: string;
}

/** One recipient, nothing that could end a header or begin another address. */
const ADDRESS = /^[^\s@<>,;:"()[\]\\]{1,64}@[^\s@<>,;:"()[\]\\]{1,190}$/;

export function isMailAddress(text: string): boolean {
  return ADDRESS.test(text);
}

/** The complete message (RFC 5322): plain text first, HTML as the richer alternative, machine-made by its headers. */
export async function composeMessage(envelope: Envelope, mail: RenderedMail): Promise<Buffer> {
  const { from, to, notice } = envelope;
  const composer = new MailComposer({
    from: { name: oneLine(from.name), address: from.address },
    to: { name: oneLine(to.name), address: to.address },
    subject: oneLine(mail.subject),
    text: mail.text,
    html: mail.html,
    attachments: (mail.inline ?? []).map(attached),
    messageId: messageId(envelope),
    headers: {
      // No out-of-office replies to us, no loops (RFC 3834; Exchange's own header).
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      'X-MFA-Notice': idSafe(notice.reference),
    },
    // Bodies are texts: nothing in them may make the library read a file or fetch an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}

function attached({ cid, png }: NonNullable<RenderedMail['inline']>[number], index: number) {
  return {
    cid,
    content: Buffer.from(png),
    contentType: 'image/png',
    contentDisposition: 'inline' as const,
    filename: `picture-${index + 1}.png`,
  };
}

/**
 * The same for every repeat of a notice (mail systems then show it once), and for no other notice: a reference alone
 * is short enough to occur twice.
 */
export function messageId({ notice, idDomain }: Pick<Envelope, 'notice' | 'idDomain'>): string {
  const parts = [notice.reference, notice.id, notice.person.id].map((part) => idSafe(part).toLowerCase());
  return `<mfa-notice.${parts.join('.')}@${idDomain}>`;
}

function idSafe(text: string): string {
  return text.replaceAll(/[^A-Za-z0-9-]/g, '');
}

/** Line ends and control characters would start another header. */
function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}
