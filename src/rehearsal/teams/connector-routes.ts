import { isNode } from './activity.ts';
import type { CardNode, WireActivity } from './activity.ts';
import type { ChatLog, Conversation } from './chat-log.ts';
import type { ConnectorCall, ConnectorFaults } from './connector-faults.ts';
import { errorAnswer, write } from './http-exchange.ts';
import type { Answer, Exchange } from './http-exchange.ts';
import type { PaceLimits } from './pace-limits.ts';
import type { Roster } from './roster.ts';
import { sufferFault } from './suffer-fault.ts';
import type { TokenIssuer } from './token-issuer.ts';

export interface ConnectorParts {
  readonly tenantId: string;
  readonly issuer: TokenIssuer;
  readonly chats: ChatLog;
  readonly roster: Roster;
  readonly faults: ConnectorFaults;
  readonly pace: PaceLimits;
  /** Bytes of JSON above which a message is refused with 413. */
  readonly maxMessageBytes: number;
}

/** A call that was recognised: what it is about, and what it does when nothing stands in the way. */
interface Call {
  readonly kind: ConnectorCall;
  readonly conversation: Conversation;
  readonly carry: () => Answer;
}

/** The Bot Connector's REST calls (https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference). */
export function answerConnectorCall(parts: ConnectorParts, exchange: Exchange): void {
  const authorised = parts.issuer.acceptsFromBot(exchange.headers.authorization);
  const call = authorised ? readCall(parts, exchange) : errorAnswer(401, 'Unauthorized');
  if ('carry' in call) carryOut(parts, exchange, call);
  else write(exchange, call);
}

/** The call, or the answer where there is nothing to call. */
function readCall(parts: ConnectorParts, exchange: Exchange): Call | Answer {
  const [, , , id, section, rest = ''] = exchange.path.split('/').map(decodeURIComponent);
  if (id === undefined) return readCreate(parts, exchange);
  const conversation = parts.chats.conversations.get(id);
  if (!conversation) return errorAnswer(404, 'ConversationNotFound');
  if (section === 'activities') return readActivityCall(parts, exchange, { conversation, activityId: rest });
  return readMembersCall(parts, exchange.query, { conversation, section: section ?? '', memberId: rest });
}

function readCreate(parts: ConnectorParts, exchange: Exchange): Call | Answer {
  const { members, tenantId, isGroup } = parseBody(exchange);
  const id: unknown = Array.isArray(members) && isNode(members[0]) ? members[0].id : undefined;
  const inOneToOne = exchange.method === 'POST' && tenantId === parts.tenantId && isGroup !== true;
  if (!inOneToOne || id === undefined) return errorAnswer(400, 'BadArgument');
  const person = parts.roster.find(id);
  if (!person || !parts.roster.isInstalled(person.aadObjectId)) {
    return errorAnswer(403, 'ForbiddenOperationException');
  }
  const known = parts.chats.conversations.get(person.personalChat);
  const conversation = known ?? parts.chats.open('personal', [person.aadObjectId], person.personalChat);
  const carry = (): Answer => {
    parts.chats.noteCreated(conversation.id);
    return { status: 201, body: { id: conversation.id } };
  };
  return { kind: 'create', conversation, carry };
}

function readActivityCall(
  parts: ConnectorParts,
  exchange: Exchange,
  { conversation, activityId }: { readonly conversation: Conversation; readonly activityId: string },
): Call | Answer {
  const activity: WireActivity = parseBody(exchange);
  const { chats } = parts;
  if (isBlocked(parts, conversation)) return errorAnswer(403, 'BotNotInConversationRoster');
  const found = (done: boolean, body: object): Answer =>
    done ? { status: 200, body } : errorAnswer(404, 'ActivityNotFoundInConversation');
  const calls: Readonly<Record<string, Call>> = {
    POST: {
      kind: 'post',
      conversation,
      carry: () => ({ status: 201, body: { id: chats.post(conversation.id, activity) } }),
    },
    PUT: {
      kind: 'update',
      conversation,
      carry: () => found(chats.update(conversation.id, activityId, activity), { id: activityId }),
    },
    DELETE: {
      kind: 'delete',
      conversation,
      carry: () => found(chats.remove(conversation.id, activityId), {}),
    },
  };
  return calls[exchange.method] ?? errorAnswer(405, 'MethodNotAllowed');
}

function readMembersCall(
  parts: ConnectorParts,
  query: URLSearchParams,
  asked: { readonly conversation: Conversation; readonly section: string; readonly memberId: string },
): Call | Answer {
  const { conversation, section, memberId } = asked;
  const members = conversation.members.flatMap((id) => {
    const person = parts.roster.find(id);
    return person ? [parts.roster.memberOf(person, parts.tenantId)] : [];
  });
  const answers: Readonly<Record<string, () => Answer>> = {
    pagedmembers: () => ({ status: 200, body: pageOf(members, query) }),
    members: () => {
      const member = members.find(({ id, aadObjectId }) => id === memberId || aadObjectId === memberId);
      return member ? { status: 200, body: member } : errorAnswer(404, 'MemberNotFoundInConversation');
    },
  };
  const carry = answers[section];
  return carry ? { kind: 'members', conversation, carry } : errorAnswer(404, 'NotFound');
}

function pageOf(members: readonly CardNode[], query: URLSearchParams): object {
  const start = Number(query.get('continuationToken') ?? 0);
  const next = start + Math.max(1, Number(query.get('pageSize') ?? 200));
  const more = next < members.length ? { continuationToken: String(next) } : {};
  return { members: members.slice(start, next), ...more };
}

/** Faults come first, then Teams' limits: both may strike any call. */
function carryOut(parts: ConnectorParts, exchange: Exchange, call: Call): void {
  const fault = parts.faults.next(call.kind, call.conversation.id);
  if (fault) return sufferFault(exchange, fault, call.carry);
  write(exchange, limitOf(parts, exchange, call) ?? call.carry());
}

function limitOf(parts: ConnectorParts, exchange: Exchange, call: Call): Answer | undefined {
  const sends = call.kind !== 'members' && call.kind !== 'delete';
  const wait = sends ? parts.pace.admit(call.conversation.id) : undefined;
  if (wait !== undefined) return errorAnswer(429, 'Throttled', { 'retry-after': String(wait) });
  const tooBig = Buffer.byteLength(exchange.body) > parts.maxMessageBytes;
  return tooBig ? errorAnswer(413, 'MessageSizeTooBig') : undefined;
}

/** A personal chat whose app was taken away: the bot is no longer in its roster. */
function isBlocked(parts: ConnectorParts, conversation: Conversation): boolean {
  const [only] = conversation.members;
  return conversation.kind === 'personal' && only !== undefined && !parts.roster.isInstalled(only);
}

function parseBody(exchange: Exchange): Readonly<Record<string, unknown>> {
  try {
    const body: unknown = JSON.parse(exchange.body || '{}');
    return isNode(body) ? body : {};
  } catch {
    return {};
  }
}
