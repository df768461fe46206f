/** Branded identifiers: a plain string cannot be passed where one of these is asked for. */
declare const brand: unique symbol;
export type Branded<Name extends string> = string & { readonly [brand]: Name };

/** An Entra object id (GUID, lower case). People are never identified by e-mail address or UPN. */
export type PersonId = Branded<'PersonId'>;
/** An Entra group's object id (GUID, lower case). */
export type GroupId = Branded<'GroupId'>;
/** What people call a request: `REQ-12`. */
export type RequestId = Branded<'RequestId'>;
/** What one notice to one person is known by: `REQ-12:<person>`, `reminder:<campaign>:<person>:2`. */
export type NoticeId = Branded<'NoticeId'>;
/** The opaque one-time id behind a card's buttons: 192 random bits, base64url. */
export type ActionId = Branded<'ActionId'>;
/** A Bot Framework conversation id. */
export type ConversationId = Branded<'ConversationId'>;
/** A short reference that a person can read out to the helpdesk: `7F3A-91BC`. */
export type Reference = Branded<'Reference'>;

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The GUID in lower case, or undefined when the text is not exactly a GUID. */
export function parseGuid(text: unknown): string | undefined {
  if (typeof text !== 'string') return undefined;
  const lower = text.toLowerCase();
  return GUID.test(lower) ? lower : undefined;
}

export function parsePersonId(text: unknown): PersonId | undefined {
  return parseGuid(text) as PersonId | undefined;
}

export function parseGroupId(text: unknown): GroupId | undefined {
  return parseGuid(text) as GroupId | undefined;
}

/** `REQ-12` from `req-12`, `REQ12`, `#12` or `12`; undefined for anything else. */
export function parseRequestId(text: string): RequestId | undefined {
  const number = /^(?:req-?|#)?0*(\d{1,9})$/i.exec(text.trim())?.[1];
  return number === undefined ? undefined : requestIdOf(Number(number));
}

export function requestIdOf(number: number): RequestId {
  return `REQ-${number}` as RequestId;
}

const NOTICE_ID = /^[A-Za-z0-9][A-Za-z0-9:._-]{0,199}$/;

export function parseNoticeId(text: unknown): NoticeId | undefined {
  return typeof text === 'string' && NOTICE_ID.test(text) ? (text as NoticeId) : undefined;
}

/** What a person is told of one request. */
export function changeNoticeId(request: RequestId, person: PersonId): NoticeId {
  return `${request}:${person}` as NoticeId;
}

/** What the requester is told of a decision; one that was approved can still be stopped, which is another. */
export function decidedNoticeId(request: RequestId, person: PersonId, verdict: string): NoticeId {
  return `${request}:${person}:${verdict}` as NoticeId;
}

/** What a person is told when it will not happen after all, at the moment that they were told of. */
export function cancelledNoticeId(request: RequestId, person: PersonId, moment: string): NoticeId {
  return `${request}:${person}:cancelled:${moment}` as NoticeId;
}

/** What a person is told before it, while they can still stop it. Put off and approved anew, it is another. */
export function plannedNoticeId(request: RequestId, person: PersonId, moment: string): NoticeId {
  return `${request}:${person}:planned:${moment}` as NoticeId;
}
