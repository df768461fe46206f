import type { TenantModel } from '../model/tenant-model.ts';
import type { PermissionName } from './permissions.ts';

export type GraphVersion = 'v1.0' | 'beta';

/** An app registration that may ask for tokens. Change `permissions` at any time: it counts from the next request. */
export interface App {
  readonly id: string;
  readonly secret: string;
  permissions: readonly PermissionName[];
}

/** One Graph request, alone or as an item of a batch; already authenticated. */
export interface GraphRequest {
  readonly method: string;
  readonly version: GraphVersion;
  /** Path and query as they arrived. */
  readonly url: string;
  /** Path below the version, percent-decoded, `users('x')` already split in two. */
  readonly segments: readonly string[];
  readonly query: URLSearchParams;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON, or the raw text of another content type; undefined when there was none. */
  readonly body: unknown;
  readonly app: App;
  readonly requestId: string;
  /** `http://127.0.0.1:PORT`, for `@odata.nextLink` and `@odata.context`. */
  readonly baseUrl: string;
  readonly inBatch: boolean;
}

/** What goes wrong on the wire rather than in Graph; carried by an answer up to the socket. */
export type WireFault = 'reset' | 'hang' | 'truncated' | 'html' | 'empty';

/** `body` undefined: no body at all (204, 202). A string is sent as it is, an object as JSON. */
export interface GraphAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly wire?: WireFault;
}

/** Everything a route needs to answer. `params` holds the values of the `{…}` parts of its path. */
export interface Call {
  readonly request: GraphRequest;
  readonly params: Readonly<Record<string, string>>;
  readonly tenant: TenantModel;
}

/** `tail` is what follows `$metadata#`. */
export function contextUrl(request: GraphRequest, tail: string): string {
  return `${request.baseUrl}/${request.version}/$metadata#${tail}`;
}
