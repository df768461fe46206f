import type { GraphAnswer } from '../graph/graph-request.ts';
import type { Effect } from '../model/effect-log.ts';
import type { Person } from '../model/person.ts';
import type { TenantModel } from '../model/tenant-model.ts';
import { html, type Markup } from './escape-html.ts';
import { flagsOf, stateBadge } from './people-page.ts';
import { METHOD_WORDS, timeOf } from './page-words.ts';
import { renderPage } from './render-page.ts';

/** One person: directory data, state, methods, groups, and all that happened to them. */
export function personPage(tenant: TenantModel, person: Person): GraphAnswer {
  const groups = tenant.groups.transitiveOf(person).map((group) => group.displayName);
  const methods = person.methods.map((method) => METHOD_WORDS[method.kind]);
  return renderPage(
    person.displayName,
    html` <h1>${person.displayName}</h1>
      <p>${stateBadge(person.mfaState)} <span class="soft">${flagsOf(tenant, person).join(' · ')}</span></p>
      <div class="card padded">
        <dl>
          <dt>UPN</dt>
          <dd>${person.userPrincipalName}</dd>
          <dt>Object id</dt>
          <dd>${person.id}</dd>
          <dt>Department</dt>
          <dd>${person.department}</dd>
          <dt>Job</dt>
          <dd>${person.jobTitle}</dd>
          <dt>Language</dt>
          <dd>${person.preferredLanguage ?? 'not set'}</dd>
          <dt>Methods</dt>
          <dd>${methods.join(', ')}</dd>
          <dt>Groups</dt>
          <dd>${groups.join(', ')}</dd>
          <dt>Mailbox</dt>
          <dd>
            ${person.mail === null ? 'none' : html`<a href="/mailboxes/${encodeURIComponent(person.mail)}">${person.mail}</a>`}
          </dd>
        </dl>
      </div>
      <h2>Play the person</h2>
      <form action="/people/${person.id}/register" method="post">
        <button>Register Microsoft Authenticator at sign-in</button>
      </form>
      <p class="soft">Entra then turns enabled into enforced by itself.</p>
      <h2>What happened</h2>
      ${history(tenant, person)}`,
  );
}

/** Newest first. */
function history(tenant: TenantModel, person: Person): Markup {
  const mine = tenant.effects.all
    .filter((effect) => 'personId' in effect && effect.personId === person.id)
    .toReversed();
  if (mine.length === 0) return html`<p class="soft">Nothing yet.</p>`;
  return html`<div class="card">
    <table>
      <tbody>
        ${mine.map(historyRow)}
      </tbody>
    </table>
  </div>`;
}

function historyRow(effect: Effect): Markup {
  const what =
    effect.kind === 'mfa-state'
      ? html`${stateBadge(effect.from)} → ${stateBadge(effect.to)}`
      : effect.kind.replaceAll('-', ' ');
  const who = {
    app: 'an app, through Graph',
    portal: 'an administrator, in the portal',
    entra: 'Entra itself',
  }[effect.actor.by];
  return html`<tr>
    <td><small>${timeOf(effect.at)}</small></td>
    <td>${what}</td>
    <td>${who}</td>
  </tr>`;
}
