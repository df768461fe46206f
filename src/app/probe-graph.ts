import { createCredential } from '../adapters/graph/credential.ts';
import { parseGraphBase } from '../adapters/graph/graph-base.ts';
import type { Config } from '../config/config.ts';
import { credentialOf } from './create-graph.ts';

const TIME_LIMIT_MS = 15_000;

/**
 * The application permissions in a token for Graph: the `roles` claim, which is all that consent has come to. Throws when
 * no token is given. The token is ours and only read here, never believed, so its signature does not matter.
 */
export async function grantedPermissions(config: Config): Promise<readonly string[]> {
  const base = parseGraphBase(config.graph.baseUrl);
  if (!base) throw new TypeError('not a Graph address');
  const scope = `${base.loopback ? 'https://graph.microsoft.com' : base.origin}/.default`;
  const abortSignal = AbortSignal.timeout(TIME_LIMIT_MS);
  const token = await createCredential(credentialOf(config), base).getToken(scope, { abortSignal });
  return rolesIn(token?.token ?? '');
}

function rolesIn(token: string): readonly string[] {
  const payload = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8');
  const claims = JSON.parse(payload) as { readonly roles?: unknown };
  return Array.isArray(claims.roles) ? claims.roles.filter((role) => typeof role === 'string') : [];
}

/** How many milliseconds our clock is ahead of Graph's, to the second that its `Date` header tells. */
export async function clockSkewMs(config: Config, now: () => number = Date.now): Promise<number> {
  const before = now();
  const response = await fetch(`${config.graph.baseUrl}/v1.0/organization`, {
    redirect: 'manual',
    signal: AbortSignal.timeout(TIME_LIMIT_MS),
  });
  await response.body?.cancel();
  const theirs = Date.parse(response.headers.get('date') ?? '');
  if (Number.isNaN(theirs)) throw new TypeError('the answer holds no date');
  return Math.round((before + now()) / 2 - theirs);
}
