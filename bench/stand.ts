import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  BOT_APP_ID,
  BOT_APP_SECRET,
  CONTOSO_TENANT_ID,
  GROUP_IDS,
  PERSON_IDS,
} from '../src/rehearsal/contoso.ts';
import type { Person } from '../src/rehearsal/model/person.ts';
import { startRehearsalTenant } from '../src/rehearsal/start-rehearsal-tenant.ts';
import type { TenantControls } from '../src/rehearsal/tenant-controls.ts';
import type { RehearsalPerson } from '../src/rehearsal/teams/rehearsal-person.ts';
import { startRehearsalTeams, type RehearsalTeams } from '../src/rehearsal/teams/start-rehearsal-teams.ts';
import { startMeasured, type MeasuredProcess } from './measured-process.ts';

/** The outside world of the measured processes: tenant and Teams, in the process of the benchmark. */
export interface Stand {
  readonly tenant: TenantControls;
  readonly teams: RehearsalTeams;
  /** Made-up people in a fixed order; each call takes the next ones that are still in the given state. */
  takePeople(count: number, state?: Person['mfaState']): readonly Person[];
  join(person: Person): RehearsalPerson;
  startBot(store: StoreSettings): Promise<MeasuredProcess>;
  startScript(script: string, store: StoreSettings): Promise<MeasuredProcess>;
  startEchoBot(): Promise<MeasuredProcess>;
  /** An empty folder that is removed with the stand. */
  newFolder(): Promise<string>;
  close(): Promise<void>;
}

export type StoreSettings = Readonly<Record<'DATA_DIR', string>> | Readonly<Record<'DATABASE_URL', string>>;

export interface StandOptions {
  readonly people?: number;
  readonly delayMs?: number;
  /** How many mailboxes send: each may send thirty mails a minute. */
  readonly mailSenders?: number;
  /** Rules besides those of every stand. */
  readonly policy?: object;
}

const SEED = 7;

export async function openStand(options: StandOptions = {}): Promise<Stand> {
  const rehearsal = await startRehearsalTenant({
    people: { generate: options.people ?? 6_000, seed: SEED },
    delayMs: options.delayMs ?? 0,
    // Finer than a millisecond: what arrives at the tenant is compared with what left the benchmark.
    clock: exactNow,
  });
  const { tenant } = rehearsal;
  const teams = await startRehearsalTeams({ tenantId: CONTOSO_TENANT_ID, appId: BOT_APP_ID });
  const folders: string[] = [];
  const newFolder = async (): Promise<string> => {
    const folder = await mkdtemp(join(tmpdir(), 'mfa-chatops-bench-'));
    folders.push(folder);
    return folder;
  };
  const takePeople = peopleInOrder(tenant);
  const senders = takePeople(options.mailSenders ?? 40).map((person) => person.userPrincipalName);
  const environment = {
    ...teams.settings(),
    PORT: '0',
    HOST: '127.0.0.1',
    AZURE_TENANT_ID: CONTOSO_TENANT_ID,
    AZURE_CLIENT_ID: BOT_APP_ID,
    AZURE_CLIENT_SECRET: BOT_APP_SECRET,
    AZURE_AUTHORITY_HOST: rehearsal.tokenUrl,
    GRAPH_BASE_URL: rehearsal.graphUrl,
    MAIL_SENDERS: senders.join(','),
    AUDIT_KEY: randomBytes(32).toString('hex'),
  };
  const startScript = async (script: string, store: StoreSettings): Promise<MeasuredProcess> => {
    const cwd = await newFolder();
    await writeFile(join(cwd, 'policy.yaml'), JSON.stringify({ ...POLICY, ...options.policy }));
    return startMeasured({ script, cwd, env: { ...environment, ...store } });
  };
  return {
    tenant,
    teams,
    takePeople,
    newFolder,
    startScript,
    join: ({ id, displayName }) => teams.person({ aadObjectId: id, name: displayName }),
    startBot: (store) => startScript('dist/main.js', store),
    startEchoBot: async () =>
      startMeasured({ script: 'bench/echo-bot.js', cwd: await newFolder(), env: environment }),
    async close() {
      await Promise.all([teams.close(), rehearsal.close()]);
      await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
    },
  };
}

/** Milliseconds since 1970 with their fractions. */
export function exactNow(): number {
  return performance.timeOrigin + performance.now();
}

function peopleInOrder({ model }: TenantControls) {
  let position = 0;
  return (count: number, state?: Person['mfaState']): readonly Person[] => {
    const taken: Person[] = [];
    while (taken.length < count) {
      if (position >= model.people.positions) throw new Error('the made-up tenant has too few people');
      const person = model.people.at(position);
      position += 1;
      if (person && isUsable(person) && (state === undefined || person.mfaState === state))
        taken.push(person);
    }
    return taken;
  };
}

/** Contoso's named people have parts of their own to play. */
function isUsable(person: Person): boolean {
  return person.id.startsWith('00000003-');
}

const ONE_APPROVER = [{ group: 'approvers', count: 1 }];

const POLICY = {
  groups: {
    helpdesk: [GROUP_IDS.mfaHelpdesk],
    approvers: [GROUP_IDS.mfaApprovers],
    auditors: [GROUP_IDS.mfaAuditors],
  },
  breakGlass: [PERSON_IDS.breakGlass],
  privilegedTargets: 'refuse',
  maxPeoplePerRequest: 20_000,
  underConditionalAccess: 'warn',
  helpdeskContact: { name: 'Contoso Service Desk' },
  // One approver, however many people: the other one would only press a second time. A rule that says nothing of long
  // lists is not taken to lower what they need.
  approvals: {
    rules: [
      { name: 'one approver for many', when: { morePeopleThan: 25 }, stages: ONE_APPROVER },
      { name: 'one approver', when: {}, stages: ONE_APPROVER },
    ],
  },
  // In one go, and ten times as fast as the documented quota: what is measured here is the bot, not its patience.
  bulk: {
    quota: { writes: 30_000, writeSeconds: 150, units: 80_000, unitSeconds: 10 },
    waves: { from: 200, steps: [] },
  },
};
