import { GraphClient } from '../../../src/adapters/graph/graph-client.ts';
import { BOT_APP_ID, BOT_APP_SECRET, CONTOSO_TENANT_ID } from '../../../src/rehearsal/contoso.ts';
import {
  startRehearsalTenant,
  type RehearsalOptions,
} from '../../../src/rehearsal/start-rehearsal-tenant.ts';
import type { TenantControls } from '../../../src/rehearsal/tenant-controls.ts';

export interface GraphWorld {
  readonly tenant: TenantControls;
  readonly graphUrl: string;
  readonly client: GraphClient;
  close(): Promise<void>;
}

export interface GraphWorldOptions {
  readonly tenant?: RehearsalOptions;
  readonly timeLimitMs?: number;
  readonly now?: () => number;
}

/** The rehearsal tenant on a free port, and the real client that talks to it over HTTP. */
export async function startGraphWorld(options: GraphWorldOptions = {}): Promise<GraphWorld> {
  const rehearsal = await startRehearsalTenant(options.tenant);
  const client = new GraphClient({
    baseUrl: rehearsal.graphUrl,
    credential: {
      kind: 'client-secret',
      tenantId: CONTOSO_TENANT_ID,
      clientId: BOT_APP_ID,
      clientSecret: BOT_APP_SECRET,
    },
    ...(options.timeLimitMs === undefined ? {} : { timeLimitMs: options.timeLimitMs }),
    ...(options.now === undefined ? {} : { now: options.now }),
  });
  return {
    tenant: rehearsal.tenant,
    graphUrl: rehearsal.graphUrl,
    client,
    close: async () => rehearsal.close(),
  };
}
