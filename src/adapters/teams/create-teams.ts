import type { Conversation } from '../../core/conversation.ts';
import type { Clock, Ids } from '../../core/ports/clock.ts';
import type { Log } from '../../core/ports/log.ts';
import type { Messenger } from '../../core/ports/messenger.ts';
import { Bot } from './bot.ts';
import { BotAdapter } from './bot-adapter.ts';
import { ConnectorMessenger } from './connector-messenger.ts';
import { ConnectorWriter } from './connector-writer.ts';
import { createAuthentication } from './create-authentication.ts';
import { receiveActivity } from './receive-activity.ts';
import type { ActivityRequest, ActivityResponse } from './receive-activity.ts';
import type { Rendering } from './rendering.ts';
import type { TeamsSettings } from './teams-settings.ts';

export interface TeamsParts {
  readonly settings: TeamsSettings;
  readonly rendering: Rendering;
  readonly clock: Clock;
  readonly ids: Pick<Ids, 'reference'>;
  readonly log: Log;
  readonly pressLimitMs?: number;
}

export interface Teams {
  readonly messenger: Messenger;
  /** Fetches the channel's signing keys; false when that failed (messages are refused until it succeeds). */
  warm(): Promise<boolean>;
  /** False while genuine messages would be refused for want of keys. */
  isReady(): boolean;
  /** Requests turned away since start, by reason. */
  rejections(): Readonly<Record<string, number>>;
  /** The endpoint of a bot that asks this core. */
  serve(conversation: Conversation): TeamsEndpoint;
}

export interface TeamsEndpoint {
  /** Asked before the body of a request is read. */
  showsToken(authorization: string | undefined): Promise<boolean>;
  receive(request: ActivityRequest): Promise<ActivityResponse>;
  /** Resolves when no turn has work left in the background. */
  settle(): Promise<void>;
}

/** Everything between Teams and the core. The messenger comes first, because the core needs it before it can be served. */
export function createTeams(parts: TeamsParts): Teams {
  const { settings, rendering, log } = parts;
  const { gate, keys, rejections, showsToken } = createAuthentication(parts);
  const writer = new ConnectorWriter({ authentication: gate, settings, log });
  const adapter = new BotAdapter(gate);
  return {
    messenger: new ConnectorMessenger({ writer, rendering }),
    isReady: () => keys?.isReady() ?? true,
    rejections: () => rejections.counts(),
    async warm() {
      await keys?.warm();
      return keys?.isReady() ?? true;
    },
    serve(conversation) {
      const bot = new Bot({ ...parts, conversation, writer, tenantId: settings.tenantId });
      const endpoint = { adapter, bot, ids: parts.ids };
      return {
        showsToken,
        receive: (request) => receiveActivity(endpoint, request),
        settle: () => bot.settle(),
      };
    },
  };
}
