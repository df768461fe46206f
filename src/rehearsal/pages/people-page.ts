import type { GraphAnswer } from '../graph/graph-request.ts';
import { isRegistered, MFA_STATES, secondFactors, type MfaState, type Person } from '../model/person.ts';
import type { TenantModel } from '../model/tenant-model.ts';
import { html, type Markup } from './escape-html.ts';
import { METHOD_WORDS } from './page-words.ts';
import { renderPage } from './render-page.ts';

/** More rows than anybody reads; a generated tenant has thousands. */
const MOST_ROWS = 200;

/** What the search box and the chips ask for. */
export interface PeopleView {
  readonly words: string;
  readonly state: MfaState | null;
}

export interface FoundPeople {
  readonly shown: readonly Person[];
  readonly total: number;
  readonly counts: Readonly<Record<MfaState, number>>;
}

export function readView(query: URLSearchParams): PeopleView {
  return {
    words: query.get('q') ?? '',
    state: MFA_STATES.find((each) => each === query.get('state')) ?? null,
  };
}

/** Name, UPN or department holds the words; counts are over all states. */
export function findPeople(tenant: TenantModel, { words, state }: PeopleView): FoundPeople {
  const needle = words.trim().toLowerCase();
  const counts = { disabled: 0, enabled: 0, enforced: 0 };
  const shown: Person[] = [];
  let total = 0;
  for (const person of tenant.people.all()) {
    const hay = `${person.displayName} ${person.userPrincipalName} ${person.department ?? ''}`.toLowerCase();
    if (!hay.includes(needle)) continue;
    counts[person.mfaState] += 1;
    if (state !== null && person.mfaState !== state) continue;
    total += 1;
    if (shown.length < MOST_ROWS) shown.push(person);
  }
  return { shown, total, counts };
}

export function peoplePage(tenant: TenantModel, view: PeopleView): GraphAnswer {
  const found = findPeople(tenant, view);
  const rest = found.total - found.shown.length;
  return renderPage(
    'People',
    html` <h1>People and their MFA state</h1>
      <p class="soft">Changes appear here as soon as Graph has written them.</p>
      <form class="search" action="/" method="get" role="search">
        <input
          type="search"
          name="q"
          value="${view.words}"
          placeholder="Name, address or department"
          aria-label="Search people"
        /><button>Search</button>
      </form>
      ${chips(found, view)}
      <div class="card">
        <table>
          <thead>
            <tr>
              <th>Name</th>
              <th>Department</th>
              <th>MFA state</th>
              <th>Registered</th>
              <th>Notes</th>
              <th>Mail</th>
            </tr>
          </thead>
          <tbody>
            ${found.shown.map((person) => row(tenant, person))}
          </tbody>
        </table>
      </div>
      ${rest > 0 ? html`<p class="soft">and ${rest} more</p>` : null}`,
  );
}

/** A link for each state, keeping the words of the search. */
function chips({ counts }: FoundPeople, view: PeopleView): Markup {
  const all = counts.disabled + counts.enabled + counts.enforced;
  const chip = (state: MfaState | null, count: number): Markup => {
    const query = new URLSearchParams({
      ...(view.words === '' ? {} : { q: view.words }),
      ...(state === null ? {} : { state }),
    });
    return html`<a class="chip" href="/?${query.toString()}" aria-current="${String(view.state === state)}"
      >${state ?? 'all'} ${count}</a
    >`;
  };
  return html`<div class="chips">
    ${chip(null, all)}${MFA_STATES.map((state) => chip(state, counts[state]))}
  </div>`;
}

export function stateBadge(state: MfaState): Markup {
  return html`<span class="badge ${state}">${state}</span>`;
}

function row(tenant: TenantModel, person: Person): Markup {
  const factors = secondFactors(person).map((method) => METHOD_WORDS[method.kind]);
  const mails = person.mail === null ? null : tenant.post.mailbox(person.mail).length;
  return html`<tr>
    <td>
      <a href="/people/${person.id}">${person.displayName}</a><br /><small>${person.userPrincipalName}</small>
    </td>
    <td>${person.department}<br /><small>${person.jobTitle}</small></td>
    <td>${stateBadge(person.mfaState)}</td>
    <td>${factors.length === 0 ? html`<small>nothing</small>` : factors.join(', ')}</td>
    <td>${flagsOf(tenant, person).map(flag)}</td>
    <td>
      ${mails === null ? html`<small>none</small>` : html`<a href="/mailboxes/${encodeURIComponent(person.mail ?? '')}">${mails}</a>`}
    </td>
  </tr>`;
}

function flag(text: string): Markup {
  return html`<span class="badge flag">${text}</span>`;
}

/** What makes a person special, in a word each. */
export function flagsOf(tenant: TenantModel, person: Person): readonly string[] {
  const flags = tenant.roles.activeFor(tenant.principalsOf(person)).map((role) => role.displayName);
  if (person.userType === 'Guest') flags.push('guest');
  if (!person.accountEnabled) flags.push('sign-in blocked');
  if (person.licences.length === 0) flags.push('no licence');
  if (person.mailbox === 'shared') flags.push('shared mailbox');
  if (person.mfaState === 'enabled' && isRegistered(person)) flags.push('stuck at enabled');
  return flags;
}
