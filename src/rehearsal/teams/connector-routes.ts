import { isNode } from './activity.ts';
import type { WireActivity } from './activity.ts';
import type { ChatLog, Conversation } from './chat-log.ts';
import type { ConnectorCall, ConnectorFaults } from './connector-faults.ts';
import { answerError, answerJson } from './http-exchange.ts';
import type { Exchange } from './http-exchange.ts';
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
  readonly carry: () => void;
}

/** The Bot Connector's REST calls (https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference). */
export function answerConnectorCall(parts: ConnectorParts, exchange: Exchange): void {
  if (!parts.issuer.acceptsFromBot(exchange.headers.authorization)) {
    return answerError(exchange, 401, 'Unauthorized');
  }
  const [, , , id, section, rest] = exchange.path.split('/').map(decodeURIComponent);
  if (id === undefined) return createConversation(parts, exchange);
  const conversation = parts.chats.conversations.get(id);
  if (!conversation) return answerError(exchange, 404, 'ConversationNotFound');
  if (section === 'activities')
    return answerActivityCall(parts, exchange, { conversation, activityId: rest });
  return answerMembersCall(parts, exchange, { conversation, section, memberId: rest });
}

function createConversation(parts: ConnectorParts, exchange: Exchange): void {
  const body = parseBody(exchange);
  const [member] = Array.isArray(body.members) ? body.members : [];
  const person = parts.roster.find(isNode(member) ? member.id : undefined);
  if (
    exchange.method !== 'POST' ||
    body.tenantId !== parts.tenantId ||
    body.isGroup === true ||
    !isNode(member)
  ) {
    return answerError(exchange, 400, 'BadArgument');
  }
  if (!person || !parts.roster.isInstalled(person.aadObjectId)) {
    return answerError(exchange, 403, 'ForbiddenOperationException');
  }
  const conversation = personalChatOf(parts, person.aadObjectId);
  carryOut(parts, exchange, {
    kind: 'create',
    conversation,
    carry: () => {
      parts.chats.noteCreated(conversation.id);
      answerJson(exchange, 201, { id: conversation.id });
    },
  });
}

function personalChatOf(parts: ConnectorParts, aadObjectId: string): Conversation {
  const person = parts.roster.find(aadObjectId);
  if (!person) throw new Error(`Nobody has the id ${aadObjectId}`);
  const known = parts.chats.conversations.get(person.personalChat);
  return known ?? parts.chats.open('personal', [aadObjectId], person.personalChat);
}

function answerActivityCall(
  parts: ConnectorParts,
  exchange: Exchange,
  target: { readonly conversation: Conversation; readonly activityId: string | undefined },
): void {
  const { conversation, activityId = '' } = target;
  const activity: WireActivity = parseBody(exchange);
  if (isBlocked(parts, conversation)) return answerError(exchange, 403, 'BotNotInConversationRoster');
  const calls: Record<string, Call> = {
    POST: {
      kind: 'post',
      conversation,
      carry: () => answerJson(exchange, 201, { id: parts.chats.post(conversation.id, activity) }),
    },
    PUT: {
      kind: 'update',
      conversation,
      carry: () =>
        parts.chats.update(conversation.id, activityId, activity)
          ? answerJson(exchange, 200, { id: activityId })
          : answerError(exchange, 404, 'ActivityNotFoundInConversation'),
    },
    DELETE: {
      kind: 'delete',
      conversation,
      carry: () =>
        parts.chats.remove(conversation.id, activityId)
          ? answerJson(exchange, 200, {})
          : answerError(exchange, 404, 'ActivityNotFoundInConversation'),
    },
  };
  const call = calls[exchange.method];
  if (call) carryOut(parts, exchange, call);
  else answerError(exchange, 405, 'MethodNotAllowed');
}

function answerMembersCall(
  parts: ConnectorParts,
  exchange: Exchange,
  target: {
    readonly conversation: Conversation;
    readonly section: string | undefined;
    readonly memberId: string | undefined;
  },
): void {
  const { conversation, section, memberId } = target;
  const members = conversation.members.flatMap((id) => {
    const person = parts.roster.find(id);
    return person ? [parts.roster.memberOf(person, parts.tenantId)] : [];
  });
  const answers: Record<string, () => void> = {
    pagedmembers: () => answerJson(exchange, 200, pageOf(members, exchange.query)),
    members: () => {
      const member = members.find(({ id, aadObjectId }) => id === memberId || aadObjectId === memberId);
      if (member) answerJson(exchange, 200, member);
      else answerError(exchange, 404, 'MemberNotFoundInConversation');
    },
  };
  const carry = answers[section ?? ''];
  if (carry) carryOut(parts, exchange, { kind: 'members', conversation, carry });
  else answerError(exchange, 404, 'NotFound');
}

function pageOf<T>(members: readonly T[], query: URLSearchParams): object {
  const start = Number(query.get('continuationToken') ?? 0);
  const size = Math.max(1, Number(query.get('pageSize') ?? 200));
  const next = start + size;
  return {
    members: members.slice(start, next),
    ...(next < members.length && { continuationToken: String(next) }),
  };
}

function carryOut(parts: ConnectorParts, exchange: Exchange, call: Call): void {
  const fault = parts.faults.next(call.kind, call.conversation.id);
  if (fault) return sufferFault(exchange, fault, call.carry);
  const sends = call.kind !== 'members' && call.kind !== 'delete';
  const wait = sends ? parts.pace.admit(call.conversation.id) : undefined;
  if (wait !== undefined) return answerError(exchange, 429, 'Throttled', { 'retry-after': String(wait) });
  if (Buffer.byteLength(exchange.body) > parts.maxMessageBytes) {
    return answerError(exchange, 413, 'MessageSizeTooBig');
  }
  call.carry();
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
