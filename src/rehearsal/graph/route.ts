import type { Call, GraphAnswer, GraphVersion } from './graph-request.ts';
import type { Family, PermissionName } from './permissions.ts';

/** What a request costs in Graph's resource units, and which special limit it falls under. */
export interface Price {
  readonly units: number;
  readonly write?: true;
  readonly pool?: 'reports' | 'conditional-access' | 'mail';
}

/** One address of Graph with all that is asked of its caller. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Below the version: `users/{id}/manager`. */
  readonly path: string;
  /** `both` unless said otherwise. */
  readonly version?: GraphVersion;
  /** Any one of these opens it. */
  readonly anyOf: readonly PermissionName[];
  readonly family: Family;
  readonly price: Price;
  readonly answer: (call: Call) => GraphAnswer | Promise<GraphAnswer>;
}
