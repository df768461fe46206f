import { startApp, type App } from '../../src/app.ts';
import type { AppStore, StoreParts } from '../../src/app/open-app-store.ts';
import { readConfig } from '../../src/config/read-config.ts';
import type { Clock } from '../../src/core/ports/clock.ts';
import type { Log } from '../../src/core/ports/log.ts';
import type { Policy } from '../../src/core/policy.ts';
import {
  BOT_APP_ID,
  BOT_APP_SECRET,
  CONTOSO_TENANT_ID,
  GROUP_IDS,
  PERSON_IDS,
  PERSONAS,
} from '../../src/rehearsal/contoso.ts';
import type { PersonKey } from '../../src/rehearsal/contoso-people.ts';
import {
  startRehearsalTenant,
  type RehearsalOptions,
  type RehearsalTenant,
} from '../../src/rehearsal/start-rehearsal-tenant.ts';
import type { RehearsalPerson } from '../../src/rehearsal/teams/rehearsal-person.ts';
import { startRehearsalTeams, type RehearsalTeams } from '../../src/rehearsal/teams/start-rehearsal-teams.ts';
import { openTestStore } from './open-test-store.ts';
import { moveableClock, type MoveableClock } from './moveable-clock.ts';
import { DEFAULT_BULK } from './free-pace.ts';
import { DEFAULT_REMINDERS } from './sample-people.ts';
import { recordJourney } from './record-journey.ts';
import { recordingLog, troubles, type RecordingLog } from './recording-log.ts';
import { TEST_AUDIT_KEY } from './search-for-secrets.ts';

export const TEST_POLICY: Policy = {
  groups: {
    helpdesk: [GROUP_IDS.mfaHelpdesk],
    approvers: [GROUP_IDS.mfaApprovers],
    auditors: [GROUP_IDS.mfaAuditors],
  } as unknown as Policy['groups'],
  breakGlass: [PERSON_IDS.breakGlass] as unknown as Policy['breakGlass'],
  privilegedTargets: 'refuse',
  maxPeoplePerRequest: 25,
  confirmWithinMinutes: 15,
  approveWithinMinutes: 480,
  reasonRequired: { strengthening: false, weakening: true },
  underConditionalAccess: 'refuse',
  bulk: DEFAULT_BULK,
  reminders: DEFAULT_REMINDERS,
  security: { mailbox: 'soc@fabrikam.com', groups: [] },
  helpdeskContact: { name: 'Contoso Helpdesk', mail: 'helpdesk@contoso.com', phone: '+31 20 555 0100' },
};

export interface TestBotOptions {
  readonly policy?: Partial<Policy>;
  readonly policyHash?: string;
  readonly tenant?: RehearsalOptions;
  readonly openStore?: (parts: StoreParts) => Promise<AppStore>;
  /** People whose chats the bot knows already; default: everybody the journeys need. */
  readonly installed?: readonly PersonKey[];
}

export interface TestBot {
  readonly app: App;
  readonly tenant: RehearsalTenant['tenant'];
  readonly teams: RehearsalTeams;
  readonly clock: MoveableClock;
  readonly log: RecordingLog;
  readonly hanna: RehearsalPerson;
  readonly amir: RehearsalPerson;
  readonly lotte: RehearsalPerson;
  readonly john: RehearsalPerson;
  person(key: PersonKey): RehearsalPerson;
  /** Ends this process, and begins another one on that store: in the same tenant, for the same people. */
  restartOn(openStore: NonNullable<TestBotOptions['openStore']>, start?: 'cold' | 'warm'): Promise<void>;
  stop(): Promise<void>;
}

/** The whole bot on the real stack: rehearsal tenant, rehearsal Teams with signed tokens, store in memory, jobs, HTTP. */
export async function startTestBot(options: TestBotOptions = {}): Promise<TestBot> {
  const clock = moveableClock();
  const dateHeader = () => clock.now().getTime();
  const rehearsal = await startRehearsalTenant({ dateHeader, ...options.tenant });
  const log = recordingLog();
  const explain = () => troubles(log);
  const teams = await startRehearsalTeams({ tenantId: CONTOSO_TENANT_ID, appId: BOT_APP_ID, explain });
  rehearsal.tenant.model.teamsApps.onInstall = (person) => teams.setInstalled(person);
  const start = async (changed: TestBotOptions = options, state = 'warm'): Promise<App> => {
    const started = await startTestApp({ rehearsal, teams, clock, log, options: changed });
    // Else its requests would come in between those that a test counts or lets fail.
    if (state === 'warm') await started.warmed;
    teams.botUrl = `http://127.0.0.1:${started.port}/api/messages`;
    return started;
  };
  let app = await start();
  const people = new Map<PersonKey, RehearsalPerson>();
  const person = (key: PersonKey): RehearsalPerson => people.get(key) ?? join(key);
  const join = (key: PersonKey): RehearsalPerson => {
    const { displayName } = rehearsal.tenant.person(PERSON_IDS[key]);
    const joined = teams.person({ aadObjectId: PERSON_IDS[key], name: displayName });
    people.set(key, joined);
    return joined;
  };
  const { helpdesk, approver, secondApprover, endUser } = PERSONAS;
  const [hanna, amir, lotte, john] = [
    person(helpdesk),
    person(approver),
    person(secondApprover),
    person(endUser),
  ];
  return {
    ...{ tenant: rehearsal.tenant, teams, clock, log, hanna, amir, lotte, john, person },
    get app() {
      return app;
    },
    async restartOn(openStore, state) {
      await app.stop();
      app = await start({ ...options, openStore }, state);
    },
    async stop() {
      await recordJourney({ app, teams, log });
      await app.stop();
      await Promise.all([teams.close(), rehearsal.close()]);
    },
  };
}

interface Parts {
  readonly rehearsal: RehearsalTenant;
  readonly teams: RehearsalTeams;
  readonly clock: Clock;
  readonly log: Log;
  readonly options: TestBotOptions;
}

function startTestApp({ rehearsal, teams, clock, log, options }: Parts): Promise<App> {
  return startApp({
    config: testConfig(rehearsal, teams),
    policy: { ...TEST_POLICY, ...options.policy },
    ...(options.policyHash === undefined ? {} : { policyHash: options.policyHash }),
    auditKey: TEST_AUDIT_KEY,
    clock,
    log,
    openStore: options.openStore ?? openTestStore,
  });
}

export function testConfig(
  rehearsal: RehearsalTenant,
  teams: RehearsalTeams,
): Parameters<typeof startApp>[0]['config'] {
  const config = readConfig({
    ...teams.settings(),
    PORT: '0',
    HOST: '127.0.0.1',
    AZURE_TENANT_ID: CONTOSO_TENANT_ID,
    AZURE_CLIENT_ID: BOT_APP_ID,
    AZURE_CLIENT_SECRET: BOT_APP_SECRET,
    AZURE_AUTHORITY_HOST: rehearsal.tokenUrl,
    GRAPH_BASE_URL: rehearsal.graphUrl,
    MAIL_SENDERS: 'mfa@contoso.com',
    FILE_HOSTS: new URL(teams.url).host,
    TEAMS_APP_ID: rehearsal.tenant.model.teamsApps.externalId,
  });
  if ('problems' in config) throw new Error(config.problems.join('\n'));
  return config;
}
