import type { Context, Middleware } from '@microsoft/microsoft-graph-client';
import type { AccessTokens } from './access-tokens.ts';

/**
 * Puts the token on each request, and fetches another one once when Graph refuses it with 401.
 *
 * In place of the SDK's own handler, which deletes the `Authorization` header on any address that is not https,
 * a stand-in on loopback included (graphjs:AuthenticationHandler).
 */
export class AuthenticateRequests implements Middleware {
  readonly #tokens: AccessTokens;
  readonly #next: Middleware;

  constructor(tokens: AccessTokens, next: Middleware) {
    this.#tokens = tokens;
    this.#next = next;
  }

  /** Throws `NoToken` before anything was sent. */
  async execute(context: Context): Promise<void> {
    const token = await this.#tokens.current();
    await this.#send(context, token);
    // 401 is decided before anything is done, so sending once more is safe even for a write.
    if (context.response?.status !== 401) return;
    await context.response.body?.cancel();
    this.#tokens.drop(token);
    await this.#send(context, await this.#tokens.current());
  }

  async #send(context: Context, token: string): Promise<void> {
    const headers = {
      ...(context.options?.headers as Record<string, string>),
      Authorization: `Bearer ${token}`,
    };
    context.options = { ...context.options, headers };
    await this.#next.execute(context);
  }
}
