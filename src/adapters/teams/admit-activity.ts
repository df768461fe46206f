import type { Activity } from 'botframework-schema';
import { cleanWireText, cleanWireValue, isLanguageTag, isPlainId } from './clean-wire-text.ts';

/** An untrusted body, reduced to the fields that the bot knows, each of its right type. */
export type Admission =
  { readonly kind: 'admitted'; readonly activity: Activity } | { readonly kind: 'malformed' };

type Fields = Readonly<Record<string, unknown>>;

/** Accounts in one membership update; a whole team arrives as one. */
const MAX_MEMBERS = 1_000;
const MAX_ENTITIES = 200;
const MAX_ATTACHMENTS = 20;

/**
 * Copies the known fields of an activity and drops everything else, so that neither the SDK nor the bot ever walks
 * what a stranger made up. A field of a wrong type counts as absent; malformed is only what has no `type`, or ids that
 * Teams never gives: the gate and the readers judge what the rest lacks.
 */
export function admitActivity(body: Fields): Admission {
  const type = text(body.type);
  if (type === undefined) return { kind: 'malformed' };
  if (!idsOf(body).every(isPlainId)) return { kind: 'malformed' };
  const timestamp = instant(body.timestamp);
  const fields = {
    type,
    ...texts(body, ['id', 'serviceUrl', 'channelId', 'text', 'textFormat', 'replyToId', 'name', 'action']),
    ...locale(body.locale),
    ...(timestamp && { timestamp }),
    from: account(body.from),
    recipient: account(body.recipient),
    conversation: conversation(body.conversation),
    channelData: channelData(body.channelData),
    entities: list(body.entities, MAX_ENTITIES).filter(isFields).map(entity),
    attachments: list(body.attachments, MAX_ATTACHMENTS).filter(isFields).map(attachment),
    membersAdded: list(body.membersAdded, MAX_MEMBERS).filter(isFields).map(account),
    membersRemoved: list(body.membersRemoved, MAX_MEMBERS).filter(isFields).map(account),
    ...(isFields(body.value) && { value: cleanWireValue(body.value) }),
  };
  return { kind: 'admitted', activity: fields as unknown as Activity };
}

/** Every id that may become a key, an address or a name of ours. */
function idsOf(body: Fields): readonly string[] {
  const mentioned = list(body.entities, MAX_ENTITIES)
    .filter(isFields)
    .map((each) => each.mentioned);
  const members = [body.membersAdded, body.membersRemoved].flatMap((each) => list(each, MAX_MEMBERS));
  const named = [body.from, body.recipient, body.conversation, ...mentioned, ...members].filter(isFields);
  return [body.id, body.replyToId, ...named.map(({ id }) => id)].flatMap((id) => text(id) ?? []);
}

/** One that is none counts as absent: the person's own language in Entra is then asked for. */
function locale(value: unknown): Fields {
  const tag = text(value);
  return tag !== undefined && isLanguageTag(tag) ? { locale: tag } : {};
}

function account(value: unknown): Fields {
  return isFields(value) ? texts(value, ['id', 'name', 'aadObjectId']) : {};
}

function conversation(value: unknown): Fields {
  return isFields(value) ? texts(value, ['id', 'conversationType', 'tenantId']) : {};
}

/** A tenant that is there but unreadable must not count as absent: it stays, as text that is no tenant's id. */
function channelData(value: unknown): Fields {
  if (!isFields(value) || value.tenant === undefined) return {};
  const id = isFields(value.tenant) ? text(value.tenant.id) : undefined;
  return { tenant: { id: id ?? 'unreadable' } };
}

function entity(value: Fields): Fields {
  const mentioned = isFields(value.mentioned) ? { mentioned: account(value.mentioned) } : {};
  return { ...texts(value, ['type', 'text']), ...mentioned };
}

/** Of a shared file its name and its address; of everything else that it is there. */
function attachment(value: Fields): Fields {
  const content = isFields(value.content) ? { content: texts(value.content, ['downloadUrl']) } : {};
  return { ...texts(value, ['contentType', 'name']), ...content };
}

function texts(value: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(
    names.flatMap((name) => {
      const found = Object.hasOwn(value, name) ? text(value[name]) : undefined;
      return found === undefined ? [] : [[name, found]];
    }),
  );
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? cleanWireText(value) : undefined;
}

function instant(value: unknown): Date | undefined {
  const parsed = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(parsed) ? undefined : new Date(parsed);
}

function list(value: unknown, max: number): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, max) : [];
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
