import type { ActivityHandler } from 'botbuilder';
import { AuthenticationError } from 'botframework-connector';
import type { Ids } from '../../core/ports/clock.ts';
import { admitActivity } from './admit-activity.ts';
import type { BotAdapter } from './bot-adapter.ts';
import { MalformedActivity } from './malformed-activity.ts';

export interface EndpointParts {
  readonly adapter: BotAdapter;
  readonly bot: Pick<ActivityHandler, 'run'>;
  readonly ids: Pick<Ids, 'reference'>;
}

export interface ActivityRequest {
  readonly authorization: string | undefined;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface ActivityResponse {
  readonly status: number;
  readonly body?: unknown;
}

/**
 * One delivered activity from body to answer. The caller learns a status and a reference, never why: the reasons are
 * in the log. Throws only what is a bug.
 */
export async function receiveActivity(
  parts: EndpointParts,
  request: ActivityRequest,
): Promise<ActivityResponse> {
  const admission = admitActivity(request.body);
  if (admission.kind === 'malformed') return refusal(parts, 400, 'NotAnActivity');
  try {
    const invoke = await parts.adapter.receive(request.authorization ?? '', admission.activity, (context) =>
      parts.bot.run(context),
    );
    return {
      status: invoke?.status ?? 200,
      ...(invoke?.body !== undefined && { body: invoke.body as unknown }),
    };
  } catch (error) {
    if (error instanceof AuthenticationError) return refusal(parts, 401, 'Unauthorized');
    if (error instanceof MalformedActivity) return refusal(parts, 400, 'NotAnActivity');
    throw error;
  }
}

function refusal(parts: EndpointParts, status: number, code: string): ActivityResponse {
  return { status, body: { error: { code, reference: parts.ids.reference() } } };
}
