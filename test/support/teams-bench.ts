import { startHttpServer } from '../../src/adapters/http/server.ts';
import type { HttpSettings, RunningServer } from '../../src/adapters/http/server.ts';
import { createTeams } from '../../src/adapters/teams/create-teams.ts';
import type { Teams, TeamsEndpoint } from '../../src/adapters/teams/create-teams.ts';
import type { Rendering } from '../../src/adapters/teams/rendering.ts';
import type { AuthenticatedTeams } from '../../src/adapters/teams/teams-settings.ts';
import { startRehearsalTeams } from '../../src/rehearsal/teams/start-rehearsal-teams.ts';
import type { RehearsalTeams } from '../../src/rehearsal/teams/start-rehearsal-teams.ts';
import { RecordingCore } from './teams-recording-core.ts';
import { RecordingLog } from './teams-recording-log.ts';

export const TENANT = '0a9c3f10-0000-4000-8000-00000000c0de';
export const APP_ID = 'b07b07b0-0000-4000-8000-000000000b07';
export const ANNA = 'a22a0000-0000-4000-8000-000000000001';
export const BERT = 'be270000-0000-4000-8000-000000000002';

export interface Bench {
  readonly teams: RehearsalTeams;
  readonly adapter: Teams;
  readonly endpoint: TeamsEndpoint;
  readonly server: RunningServer;
  readonly url: string;
  readonly core: RecordingCore;
  readonly log: RecordingLog;
  /** What the bot's clock shows; null: the real time. */
  readonly clock: { set(at: Date | undefined): void };
  close(): Promise<void>;
}

export interface BenchOptions {
  readonly rendering?: Rendering;
  readonly limits?: HttpSettings['limits'];
  readonly pressLimitMs?: number;
  readonly warm?: boolean;
  readonly readiness?: () => Promise<{ ready: boolean; reasons: readonly string[] }>;
}

/** Shows the kind of every reply, as a card for those that have one in the product. */
export const plainRendering: Rendering = {
  reply: (reply) => {
    const card = {
      type: 'AdaptiveCard',
      version: '1.5',
      body: [{ type: 'TextBlock', text: reply.kind }],
    };
    const summary = reply.kind === 'failed' ? `failed ${reply.reference}` : reply.kind;
    return reply.kind === 'failed' || reply.kind === 'help' ? { summary } : { summary, card };
  },
  stillWorking: () => 'still working',
};

/** The running endpoint (real HTTP server, real gate, real connector client) between the rehearsal Teams and a core that records. */
export async function startBench(options: BenchOptions = {}): Promise<Bench> {
  const teams = await startRehearsalTeams({ tenantId: TENANT, appId: APP_ID });
  const [core, log, ids] = [new RecordingCore(), new RecordingLog(), referenceNumbers()];
  let fixed: Date | undefined;
  const clock = { now: () => fixed ?? new Date(), set: (at: Date | undefined) => void (fixed = at) };
  const adapter = createTeams({
    ...{ settings: standInSettings(teams), rendering: options.rendering ?? plainRendering, clock, ids, log },
    ...(options.pressLimitMs !== undefined && { pressLimitMs: options.pressLimitMs }),
  });
  if (options.warm !== false) await adapter.warm();
  const endpoint = adapter.serve(core);
  const readiness = options.readiness ?? (() => Promise.resolve({ ready: adapter.isReady(), reasons: [] }));
  const server = await startHttpServer(
    { ...endpoint, readiness, log, ids },
    { host: '127.0.0.1', port: 0, ...(options.limits && { limits: options.limits }) },
  );
  const url = `http://127.0.0.1:${server.port}`;
  teams.botUrl = `${url}/api/messages`;
  const close = async (): Promise<void> => {
    await server.close(1_000);
    await teams.close();
    await endpoint.settle();
  };
  return { teams, adapter, endpoint, server, url, core, log, clock, close };
}

export function standInSettings(teams: RehearsalTeams): AuthenticatedTeams {
  const settings = teams.settings();
  return {
    kind: 'authenticated',
    appId: APP_ID,
    tenantId: TENANT,
    credential: { kind: 'stand-in', secret: settings.MicrosoftAppPassword ?? '' },
    channel: {
      openIdMetadataUrl: settings.ToBotFromChannelOpenIdMetadataUrl ?? '',
      tokenIssuer: settings.ToBotFromChannelTokenIssuer ?? '',
      loginUrl: settings.ToChannelFromBotLoginUrl ?? '',
      oauthScope: settings.ToChannelFromBotOAuthScope ?? '',
      defaultServiceUrl: 'https://smba.trafficmanager.net/teams/',
    },
    standIn: true,
  };
}

function referenceNumbers(): { reference: () => string } {
  let number = 0;
  return { reference: () => `REF-${String((number += 1)).padStart(4, '0')}` };
}
