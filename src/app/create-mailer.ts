import type { GraphClient } from '../adapters/graph/graph-client.ts';
import { sendMime } from '../adapters/graph/send-mime.ts';
import { PooledMailer } from '../adapters/mail/pooled-mailer.ts';
import { createSmtpPost } from '../adapters/mail/smtp-post.ts';
import type { Config } from '../config/config.ts';
import { readMailLogo, type MailLogo } from '../config/mail-logo.ts';
import type { Clock } from '../core/ports/clock.ts';
import type { Log } from '../core/ports/log.ts';
import type { Mailer } from '../core/ports/mailer.ts';
import { renderNoticeMail } from '../presentation/notices/render-notice-mail.ts';

/** Mails in the installation's name, through Graph or an SMTP server. */
export function createMailer(parts: {
  readonly config: Config;
  readonly client: GraphClient;
  readonly log: Log;
  readonly clock: Clock;
}): Mailer {
  const { config, client, log, clock } = parts;
  const { smtp, brandColour, mailLogoFile } = config;
  const branding = {
    organisation: config.brandName,
    ...(brandColour === undefined ? {} : { colour: brandColour }),
    ...(mailLogoFile === undefined ? {} : { logo: loadLogo(mailLogoFile) }),
  };
  return new PooledMailer({
    post: smtp ? createSmtpPost(smtp) : (mail) => sendMime(client, mail),
    render: (notice, locale) => renderNoticeMail(notice, { locale, branding, timeZone: config.timeZone }),
    senders: config.mailSenders,
    senderName: config.brandName,
    log,
    now: () => clock.now().getTime(),
  });
}

/** Throws where the file has changed for the worse since the settings were checked. */
function loadLogo(file: string): MailLogo {
  const logo = readMailLogo(file);
  if ('problem' in logo) throw new TypeError(logo.problem);
  return logo;
}
