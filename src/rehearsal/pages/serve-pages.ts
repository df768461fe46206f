import type { IncomingMessage } from 'node:http';
import type { GraphAnswer } from '../graph/graph-request.ts';
import type { TenantModel } from '../model/tenant-model.ts';
import { mailboxesPage, mailboxPage, mailPage } from './mailbox-pages.ts';
import { findPeople, peoplePage, readView } from './people-page.ts';
import { personPage } from './person-page.ts';

const NOT_FOUND: GraphAnswer = { status: 404, body: 'There is no such page in the rehearsal tenant.' };

/** The pages for people, each with a JSON twin (`/people.json`, `/mailboxes/{address}.json`) for tests. */
export function servePages(incoming: IncomingMessage, tenant: TenantModel): GraphAnswer {
  const url = new URL(incoming.url ?? '/', 'http://127.0.0.1');
  const parts = partsOf(url.pathname);
  if (parts === null) return NOT_FOUND;
  if (incoming.method === 'POST') return act(incoming, tenant, parts);
  if (incoming.method !== 'GET') return { status: 405, body: 'Only GET.' };
  const [first = '', second, third] = parts;
  switch (first) {
    case '':
      return peoplePage(tenant, readView(url.searchParams));
    case 'people':
      return personOr404(tenant, second);
    case 'mailboxes':
      return mailboxOr404(tenant, second, third);
    default:
      return twin(tenant, first, url.searchParams);
  }
}

/** Null for an address whose escapes are broken. */
function partsOf(path: string): readonly string[] | null {
  try {
    return path.split('/').slice(1).map(decodeURIComponent);
  } catch {
    return null;
  }
}

/** The one deed the pages allow: a person registers. Only forms of these pages may ask for it. */
function act(incoming: IncomingMessage, tenant: TenantModel, parts: readonly string[]): GraphAnswer {
  const [first, id = '', verb] = parts;
  const person = tenant.people.get(id);
  if (first !== 'people' || verb !== 'register' || person === undefined) return NOT_FOUND;
  if (
    incoming.headers['sec-fetch-site'] !== undefined &&
    incoming.headers['sec-fetch-site'] !== 'same-origin'
  ) {
    return { status: 403, body: 'Only from the pages of the rehearsal tenant.' };
  }
  tenant.registerMethod(person, 'microsoftAuthenticator');
  return { status: 303, headers: { Location: `/people/${person.id}` }, body: '' };
}

function personOr404(tenant: TenantModel, id: string | undefined): GraphAnswer {
  const person = id === undefined ? undefined : tenant.find(id);
  return person === undefined ? NOT_FOUND : personPage(tenant, person);
}

function mailboxOr404(
  tenant: TenantModel,
  address: string | undefined,
  mailId: string | undefined,
): GraphAnswer {
  if (address === undefined || address === '') return mailboxesPage(tenant);
  if (mailId !== undefined) {
    const mail = tenant.post.mailbox(address).find((each) => each.id === mailId);
    return mail === undefined ? NOT_FOUND : mailPage(address, mail);
  }
  if (!address.endsWith('.json')) return mailboxPage(tenant, address);
  return { status: 200, body: { value: tenant.post.mailbox(address.slice(0, -'.json'.length)) } };
}

/** JSON for tests and for the script that follows changes. */
function twin(tenant: TenantModel, name: string, query: URLSearchParams): GraphAnswer {
  if (name === 'version.json') return { status: 200, body: { effects: tenant.effects.all.length } };
  if (name === 'effects.json') return { status: 200, body: { value: tenant.effects.all } };
  if (name === 'mailboxes.json') return { status: 200, body: { value: tenant.post.addresses() } };
  if (name !== 'people.json') return NOT_FOUND;
  const { shown, total, counts } = findPeople(tenant, readView(query));
  return { status: 200, body: { total, counts, value: shown } };
}
