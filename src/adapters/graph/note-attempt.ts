import type { Context, Middleware } from '@microsoft/microsoft-graph-client';

/** What became of one attempt. Handed to the chain as a middleware option, because the SDK's own error keeps no cause. */
export class Attempt {
  /** The request went out: from here on a failure is an uncertainty. */
  sent = false;
  failure: unknown;
}

/** First in the chain: keeps the error that the SDK would flatten to a text. */
export class NoteFailure implements Middleware {
  readonly #next: Middleware;

  constructor(next: Middleware) {
    this.#next = next;
  }

  async execute(context: Context): Promise<void> {
    try {
      await this.#next.execute(context);
    } catch (error) {
      const attempt = attemptOf(context);
      if (attempt) attempt.failure = error;
      throw error;
    }
  }
}

/** Last but one: only the sending itself lies behind it. */
export class NoteSending implements Middleware {
  readonly #next: Middleware;

  constructor(next: Middleware) {
    this.#next = next;
  }

  async execute(context: Context): Promise<void> {
    const attempt = attemptOf(context);
    if (attempt) attempt.sent = true;
    await this.#next.execute(context);
  }
}

function attemptOf(context: Context): Attempt | undefined {
  const attempt = context.middlewareControl?.getMiddlewareOptions(Attempt);
  return attempt instanceof Attempt ? attempt : undefined;
}
