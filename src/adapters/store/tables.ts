import type { ColumnType, Generated, Kysely } from 'kysely';

/** Our tables live in a schema of their own, beside the one of the job queue. */
export const STORE_SCHEMA = 'mfa_chatops';

/** Written as JSON text, so that no driver touches it on the way in; both drivers parse it on the way out. */
type Json = ColumnType<unknown, string, string>;
type Moment = ColumnType<Date, string, string>;
type OptionalMoment = ColumnType<Date | null, string | null | undefined, string | null>;

/** Row types of the database: they stop at this folder. Columns exist for what is searched or locked; the rest is JSON. */
export interface Tables {
  identity: { product: string; created_at: Generated<Date> };
  counter: { name: string; value: number };
  request: { id: string; number: number; status: string; body: Json; confirmed_at: OptionalMoment };
  request_item: {
    request: string;
    position: number;
    person: string;
    act: string | null;
    body: Json;
    outcome: ColumnType<unknown, string | null, string | null>;
    outcome_kind: string | null;
    settled_at: OptionalMoment;
    attempts: Generated<number>;
    written_at: OptionalMoment;
    not_before: OptionalMoment;
  };
  person_claim: { person: string; request: string; fence: string; until: Moment };
  held_target: { person: string; request: string };
  action: { id: string; body: Json; used_at: string | null };
  card: {
    request: string;
    conversation: string;
    activity: string;
    body: Json;
    action: string | null;
    posted: Generated<number>;
  };
  conversation: { person: string; conversation: string; body: Json; locale: string | null };
  notice: { id: string; person: string; code: string; queued_at: Moment; body: Json };
  delivery: {
    notice: string;
    request: string | null;
    person: string;
    channel: string;
    body: Json;
    settled: boolean;
  };
  time_box: { request: string; person: string; due_at: Moment; status: string; body: Json };
  tenant_scan: { id: string; started_at: string; phase: string; body: Json };
  bulk_run: { request: string; body: Json };
  file_export: { id: string; body: Json };
  draft_item: { draft: string; person: string; body: Json; at: Generated<Date> };
  delegation: { person: string; until: Moment; body: Json };
  brake: { name: string; body: Json };
  pace: { request: string; approver: string; at: Moment; body: Json };
  seen_activity: { key: string; seen_at: Generated<Date>; content: string | null };
  reminder_series: {
    person: string;
    cohort: string | null;
    standing: string;
    next_at: string | null;
    stuck: boolean;
    copy_due: string | null;
    body: Json;
  };
  reminder_halt: { of: string; body: Json };
  reminder_order: { id: string; body: Json; open: Generated<boolean> };
  effect_claim: { key: string; fence: string; until: Moment };
  reminder_passed: { order: string; person: string; why: string };
  audit_record: {
    sequence: number;
    at: string;
    event: Json;
    actor: string | null;
    subject: string | null;
    request: string | null;
    aside_hash: string | null;
    key_id: string | null;
    previous_hash: string;
    hash: string;
  };
  audit_anchor: {
    place: string;
    anchored_at: string | null;
    sequence: number;
    failing_since: string | null;
    failed_tries: number;
  };
  audit_aside: { sequence: number; salt: string; texts: Json };
}

export type Db = Kysely<Tables>;
