import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Until now a notice was the shadow of a request's item; from here on it is a record of its own. */
const STATEMENTS = [
  sql`create table mfa_chatops.notice (
    id text primary key, person text not null, code text not null, queued_at timestamptz not null, body json not null)`,
  sql`create index notice_code on mfa_chatops.notice (code)`,
  sql`create index notice_person on mfa_chatops.notice (person, queued_at desc)`,
  sql`insert into mfa_chatops.notice (id, person, code, queued_at, body)
    select distinct on (d.request, d.person) d.request || ':' || d.person, d.person, d.body ->> 'reference',
      coalesce(i.settled_at, now()),
      json_build_object('id', d.request || ':' || d.person, 'person', i.body -> 'person', 'request', d.request,
        'reference', d.body ->> 'reference', 'plan', 'every-channel', 'at', i.outcome ->> 'at',
        'about', json_build_object('kind', 'mfa-' || (r.body ->> 'to'), 'observed', i.outcome ->> 'observed',
          'registered', 'unknown'))
    from mfa_chatops.delivery d
    join mfa_chatops.request r on r.id = d.request
    join mfa_chatops.request_item i on i.request = d.request and i.person = d.person`,
  sql`alter table mfa_chatops.delivery add column notice text, add column settled boolean not null default false`,
  // These bodies hold ids and times only, so nothing in them is beyond jsonb.
  sql`update mfa_chatops.delivery set notice = request || ':' || person,
    body = (body::jsonb || jsonb_build_object('notice', request || ':' || person))::json,
    settled = (body -> 'result' ->> 'kind') not in ('queued', 'attempted')`,
  sql`alter table mfa_chatops.delivery drop constraint delivery_pkey`,
  sql`alter table mfa_chatops.delivery alter column request drop not null, add primary key (notice, channel)`,
  sql`create index delivery_request on mfa_chatops.delivery (request)`,
  // Only what is under way, so that the look at start stays short however long the history is.
  sql`create index delivery_unsettled on mfa_chatops.delivery (notice) where not settled`,
  sql`create table mfa_chatops.code_check (
    person text primary key, since timestamptz not null, checks integer not null)`,
];

export const notices: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statement of STATEMENTS) await statement.execute(db);
  },
};
