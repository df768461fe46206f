import { GraphRefusal } from '../graph/graph-refusal.ts';
import type { Call, GraphAnswer } from '../graph/graph-request.ts';
import type { Route } from '../graph/route.ts';
import type { Person } from '../model/person.ts';
import type { Mail } from '../model/post-office.ts';
import { actorOf } from './actor-of.ts';
import { findPerson } from './find-person.ts';
import { readOutgoingMail, type OutgoingMail } from './read-outgoing-mail.ts';

export const mailRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: 'users/{id}/sendMail',
    anyOf: ['Mail.Send'],
    family: 'mail',
    price: { units: 1, pool: 'mail' },
    answer: sendMail,
  },
];

/** 202 means accepted: mail to an address that does not exist comes back as a notice in the sender's mailbox. */
function sendMail(call: Call): GraphAnswer {
  const sender = senderOf(call);
  const outgoing = readOutgoingMail(call);
  refuseForeignSender(outgoing, sender.mail);
  refuseBadRecipients(call, outgoing.to);
  const mail = store(call, outgoing, sender.mail);
  call.tenant.effects.add({
    kind: 'mail',
    mailId: mail.id,
    from: mail.from,
    to: mail.to,
    subject: mail.subject,
    actor: actorOf(call),
  });
  return { status: 202 };
}

/** A guest, an unlicensed person and a service account have no mailbox to send from. */
function senderOf(call: Call): Person & { readonly mail: string } {
  const person = findPerson(call);
  if (person.mailbox === 'none' || person.mail === null || person.userType === 'Guest') {
    throw new GraphRefusal(404, 'MailboxNotEnabledForRESTAPI', {
      message: 'The mailbox is either inactive, soft-deleted, or is hosted on-premise.',
    });
  }
  return { ...person, mail: person.mail };
}

/** A MIME mail names its sender itself; Exchange compares it with the mailbox. */
function refuseForeignSender({ from }: OutgoingMail, sender: string): void {
  if (from === null || from.toLowerCase() === sender.toLowerCase()) return;
  throw new GraphRefusal(403, 'ErrorSendAsDenied', {
    message:
      'The user account which was used to submit this request does not have the right to send mail on behalf of the specified sending account.',
  });
}

/** One bad address refuses the whole mail: nobody gets it. */
function refuseBadRecipients({ tenant }: Call, recipients: readonly string[]): void {
  if (recipients.length === 0) throw invalidRecipients("At least one recipient isn't valid.");
  const bad = recipients.find(
    (address) => !/^[^\s@<>]+@[^\s@<>]+$/.test(address) || tenant.post.trouble(address) === 'refused',
  );
  if (bad !== undefined) {
    throw invalidRecipients(
      `At least one recipient isn't valid., Recipient '${bad}' isn't resolved. All recipients must be resolved before a message can be submitted.`,
    );
  }
}

function invalidRecipients(message: string): GraphRefusal {
  return new GraphRefusal(400, 'ErrorInvalidRecipients', { message });
}

function store({ tenant }: Call, outgoing: OutgoingMail, from: string): Mail {
  const { to, subject, html, text, inline, headers } = outgoing;
  const mail: Mail = {
    id: tenant.post.nextId(),
    at: tenant.clock(),
    from,
    to,
    subject,
    html,
    text,
    inline,
    headers,
    bounceOf: null,
  };
  for (const address of new Set(to.map((each) => each.toLowerCase()))) {
    if (cannotArrive(tenant, address)) tenant.post.deliver(from, bounceFor(tenant, mail, address));
    else tenant.post.deliver(address, mail);
  }
  return mail;
}

/** Outside addresses always arrive; inside ones need a mailbox behind them. */
function cannotArrive(tenant: Call['tenant'], address: string): boolean {
  if (tenant.post.trouble(address) === 'bounced') return true;
  if (!address.endsWith('@contoso.com')) return false;
  // In Contoso every mail address equals the UPN, so the look-up by UPN finds the mailbox.
  const owner = tenant.people.byUpn(address);
  return owner === undefined || owner.mailbox === 'none';
}

/** The notice goes to the sender's mailbox, as a bounce does. */
function bounceFor(tenant: Call['tenant'], mail: Mail, address: string): Mail {
  return {
    id: tenant.post.nextId(),
    at: tenant.clock(),
    from: 'postmaster@contoso.com',
    to: [mail.from],
    subject: `Undeliverable: ${mail.subject}`,
    html: null,
    text: `Your message to ${address} could not be delivered.\n\n550 5.1.10 RESOLVER.ADR.RecipientNotFound`,
    inline: [],
    headers: {},
    bounceOf: mail.id,
  };
}
