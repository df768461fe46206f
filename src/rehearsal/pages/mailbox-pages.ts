import type { GraphAnswer } from '../graph/graph-request.ts';
import type { Mail } from '../model/post-office.ts';
import type { TenantModel } from '../model/tenant-model.ts';
import { html, type Markup } from './escape-html.ts';
import { timeOf } from './page-words.ts';
import { renderPage } from './render-page.ts';

/** Mailboxes that hold something, then how to reach an empty one. */
export function mailboxesPage(tenant: TenantModel): GraphAnswer {
  const rows = tenant.post.addresses().map((address) => {
    const mails = tenant.post.mailbox(address);
    return html`<tr>
      <td><a href="/mailboxes/${encodeURIComponent(address)}">${address}</a></td>
      <td>${mails.length}</td>
      <td>${mails.at(-1)?.subject ?? ''}</td>
    </tr>`;
  });
  const table = html`<div class="card">
    <table>
      <thead>
        <tr>
          <th>Mailbox</th>
          <th>Mails</th>
          <th>Newest</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
  return renderPage(
    'Mailboxes',
    html`<h1>Mailboxes</h1>
      ${rows.length === 0 ? html`<p class="soft">No mail has been sent yet.</p>` : table}`,
  );
}

/** Newest first. An unknown address shows an empty mailbox, as nobody has to be told who exists. */
export function mailboxPage(tenant: TenantModel, address: string): GraphAnswer {
  const mails = tenant.post.mailbox(address).toReversed();
  const rows = mails.map(
    (mail) =>
      html`<tr>
        <td>
          <a href="${mailLink(address, mail)}">${mail.subject === '' ? '(no subject)' : mail.subject}</a>
        </td>
        <td>${mail.from}</td>
        <td><small>${timeOf(mail.at)}</small></td>
      </tr>`,
  );
  const table = html`<div class="card">
    <table>
      <thead>
        <tr>
          <th>Subject</th>
          <th>From</th>
          <th>Received</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
  return renderPage(
    address,
    html`<h1>${address}</h1>
      ${rows.length === 0 ? html`<p class="soft">This mailbox is empty.</p>` : table}`,
  );
}

function mailLink(address: string, mail: Mail): string {
  return `/mailboxes/${encodeURIComponent(address)}/${mail.id}`;
}

/** One mail with both parts. */
export function mailPage(address: string, mail: Mail): GraphAnswer {
  return renderPage(
    mail.subject,
    html`<p><a href="/mailboxes/${encodeURIComponent(address)}">← ${address}</a></p>
      <h1>${mail.subject}</h1>
      <div class="card padded">
        <dl>
          <dt>From</dt>
          <dd>${mail.from}</dd>
          <dt>To</dt>
          <dd>${mail.to.join(', ')}</dd>
          <dt>Received</dt>
          <dd>${timeOf(mail.at)}</dd>
        </dl>
      </div>
      ${
        mail.html === null
          ? null
          : html`<h2>HTML part</h2>
              ${framed(withPictures(mail, mail.html))}`
      }
      ${
        mail.text === null
          ? null
          : html`<h2>Plain text part</h2>
              <div class="card padded"><pre>${mail.text}</pre></div>`
      }`,
  );
}

/** A mail reader shows the pictures that came with the mail; a frame knows them as data only. */
function withPictures({ inline }: Mail, content: string): string {
  return inline.reduce(
    (shown, { cid, contentType, base64 }) =>
      shown.replaceAll(`"cid:${cid}"`, `"data:${contentType};base64,${base64}"`),
    content,
  );
}

/** The empty sandbox forbids scripts, forms and links to the top; without it a mail could act as this page. */
function framed(content: string): Markup {
  return html`<iframe sandbox="" title="HTML part of the mail" srcdoc="${content}"></iframe>`;
}
