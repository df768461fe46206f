import type { PostResult } from '../../core/ports/messenger.ts';
import { ConnectorProblem } from './connector-problem.ts';
import type { ProblemKind } from './connector-problem.ts';

type Refused = Extract<ProblemKind, { kind: 'refused' }>;
type Outcome = Exclude<PostResult, { kind: 'sent' }>;

/** 403 by code; a code we do not know counts as "not in this chat", so that mail takes over. */
const FORBIDDEN: Readonly<Record<string, Outcome>> = {
  ConversationBlockedByUser: { kind: 'unreachable', reason: 'blocked-by-person' },
  MessageWritesBlocked: { kind: 'unreachable', reason: 'blocked-by-person' },
  BotDisabledByAdmin: { kind: 'unreachable', reason: 'disabled-by-admin' },
  NotEnoughPermissions: { kind: 'failed' },
  InvalidBotApiHost: { kind: 'failed' },
};
const NOT_IN_CHAT: Outcome = { kind: 'unreachable', reason: 'app-not-installed' };

/**
 * What a failed call means for the message. Decided on the status first: bodies vary
 * (https://learn.microsoft.com/microsoftteams/platform/bots/build-conversational-capability).
 * A 5xx may come after the message was delivered, so it is never plainly "not sent".
 */
export function outcomeOfProblem(error: unknown): Outcome {
  if (!(error instanceof ConnectorProblem)) return { kind: 'failed' };
  const { problem } = error;
  switch (problem.kind) {
    case 'not-sent':
      return { kind: 'busy' };
    case 'unclear':
      return { kind: 'uncertain' };
    case 'refused':
      return outcomeOfStatus(problem);
  }
}

function outcomeOfStatus(refused: Refused): Outcome {
  const { status, code } = refused;
  if (status >= 500) return { kind: 'uncertain' };
  if (status === 429 || status === 412) return busy(refused);
  if (status === 413) return { kind: 'too-big' };
  if (status === 403) return FORBIDDEN[code] ?? NOT_IN_CHAT;
  // The chat is there, only this one message of it is gone: a new message can still be posted.
  if (status === 404 && code === 'ActivityNotFoundInConversation') return { kind: 'failed' };
  if (status === 404) return { kind: 'unreachable', reason: 'conversation-gone' };
  return { kind: 'failed' };
}

function busy({ retryAfterMs }: Refused): Outcome {
  return retryAfterMs === undefined ? { kind: 'busy' } : { kind: 'busy', retryAfterMs };
}
