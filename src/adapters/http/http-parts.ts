import type { Ids } from '../../core/ports/clock.ts';
import type { Log } from '../../core/ports/log.ts';

export interface BotRequest {
  readonly authorization: string | undefined;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface BotResponse {
  readonly status: number;
  readonly body?: unknown;
  /** There was no room: try again after that long, on another connection. */
  readonly retryAfterSeconds?: number;
}

/** `reasons`: short codes for operators, shown to anybody: never a host name, a secret or a version. */
export interface Readiness {
  readonly ready: boolean;
  readonly reasons: readonly string[];
  /** What does not work as it should while the bot still may be used. */
  readonly degraded?: readonly string[];
}

/** What the door opens to. */
export interface HttpParts {
  /** Asked before a body is read: whoever shows no genuine token takes none of our memory. */
  readonly showsToken: (authorization: string | undefined) => Promise<boolean>;
  /** Answers one activity. A thrown error becomes a 500 that shows nothing but a reference. */
  readonly receive: (request: BotRequest) => Promise<BotResponse>;
  readonly readiness: () => Promise<Readiness>;
  readonly log: Log;
  readonly ids: Pick<Ids, 'reference'>;
}
