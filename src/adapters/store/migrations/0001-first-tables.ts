import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * JSON columns are `json`, not `jsonb`: `jsonb` refuses `\u0000` and half surrogate pairs, which people can paste into
 * Teams, and it re-orders what we write.
 */
const TABLES = [
  sql`create table mfa_chatops.identity (
    product text primary key check (product = 'mfa-chatops'),
    created_at timestamptz not null default now())`,
  sql`insert into mfa_chatops.identity (product) values ('mfa-chatops')`,
  sql`create table mfa_chatops.counter (name text primary key, value integer not null)`,
  sql`insert into mfa_chatops.counter values ('request', 0)`,
  sql`create table mfa_chatops.request (
    id text primary key, number integer not null unique, status text not null, body json not null)`,
  sql`create index request_status on mfa_chatops.request (status, number)`,
  sql`create table mfa_chatops.request_item (
    request text not null references mfa_chatops.request, position integer not null, person text not null,
    body json not null, outcome json, outcome_kind text, settled_at timestamptz,
    attempts integer not null default 0, written_at timestamptz, primary key (request, person))`,
  sql`create index request_item_person on mfa_chatops.request_item (person, settled_at desc)`,
  sql`create table mfa_chatops.person_claim (
    person text primary key, request text not null, fence text not null, until timestamptz not null)`,
  sql`create index person_claim_request on mfa_chatops.person_claim (request)`,
  sql`create table mfa_chatops.held_target (person text primary key, request text not null)`,
  sql`create index held_target_request on mfa_chatops.held_target (request)`,
  sql`create table mfa_chatops.action (id text primary key, body json not null, used_at text)`,
  sql`create table mfa_chatops.card (
    request text not null, conversation text not null, activity text not null, body json not null, action text,
    posted bigint generated always as identity, primary key (request, conversation, activity))`,
  sql`create table mfa_chatops.conversation (
    person text primary key, conversation text not null, body json not null, locale text)`,
  sql`create table mfa_chatops.delivery (
    request text not null, person text not null, channel text not null, body json not null,
    primary key (request, person, channel))`,
  sql`create table mfa_chatops.seen_activity (key text primary key, seen_at timestamptz not null default now())`,
  sql`create index seen_activity_age on mfa_chatops.seen_activity (seen_at)`,
];

const AUDIT = [
  sql`create table mfa_chatops.audit_record (
    sequence integer primary key, at text not null, event json not null, actor text, subject text, request text,
    aside_hash text, previous_hash text not null unique, hash text not null)`,
  sql`create index audit_record_at on mfa_chatops.audit_record (at)`,
  // Apart, because these rows may be erased one day, salt included.
  sql`create table mfa_chatops.audit_aside (
    sequence integer primary key references mfa_chatops.audit_record, salt text not null, texts json not null)`,
  sql`create function mfa_chatops.refuse_change() returns trigger language plpgsql as $$
    begin raise exception 'the audit log is append-only' using errcode = 'insufficient_privilege'; end $$`,
  sql`create trigger audit_record_append_only before update or delete on mfa_chatops.audit_record
    for each row execute function mfa_chatops.refuse_change()`,
  sql`create trigger audit_record_no_truncate before truncate on mfa_chatops.audit_record
    for each statement execute function mfa_chatops.refuse_change()`,
  // Erasing texts is allowed, changing them is not.
  sql`create trigger audit_aside_no_update before update on mfa_chatops.audit_aside
    for each row execute function mfa_chatops.refuse_change()`,
];

export const firstTables: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statement of [...TABLES, ...AUDIT]) await statement.execute(db);
  },
};
