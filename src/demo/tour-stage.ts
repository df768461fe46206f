import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { App, AppParts } from '../app.ts';
import { BOT_APP_ID, CONTOSO_TENANT_ID, PERSONAS, PERSON_IDS } from '../rehearsal/contoso.ts';
import type { PersonKey } from '../rehearsal/contoso-people.ts';
import type { Mail } from '../rehearsal/model/post-office.ts';
import { startRehearsalTenant } from '../rehearsal/start-rehearsal-tenant.ts';
import type { RehearsalTenant } from '../rehearsal/start-rehearsal-tenant.ts';
import { startRehearsalTeams } from '../rehearsal/teams/start-rehearsal-teams.ts';
import type { RehearsalTeams } from '../rehearsal/teams/start-rehearsal-teams.ts';
import { startDemoBot } from './start-demo-bot.ts';
import { StopList } from './stop-list.ts';
import { TourPerson } from './tour-person.ts';
import type { Transcript } from './transcript.ts';

const MAIL_TIME_LIMIT_MS = 15_000;
const MAIL_LOOK_MS = 25;

const { helpdesk, approver, secondApprover, endUser, dutchReader } = PERSONAS;
/** Everybody else in Contoso can be reached by mail only. */
const HAVE_THE_APP = [helpdesk, approver, secondApprover, endUser, dutchReader];

type Reads = App['world']['store']['reads'];
export type AuditRecord = Awaited<ReturnType<Reads['auditRecords']>>[number];

/** Contoso, a Teams that asks for real tokens, and the bot between them, with everything written into one transcript. */
export class TourStage {
  readonly transcript: Transcript;
  private readonly tenant: RehearsalTenant;
  private readonly teams: RehearsalTeams;
  private readonly dataDir: string;
  private readonly stops: StopList;
  private readonly people = new Map<PersonKey, TourPerson>();
  private readonly mailsSeen = new Map<string, number>();
  private app: App | undefined;

  private constructor(parts: Pick<TourStage, 'transcript'> & StageParts) {
    this.transcript = parts.transcript;
    this.tenant = parts.tenant;
    this.teams = parts.teams;
    this.dataDir = parts.dataDir;
    this.stops = parts.stops;
    this.stops.add(async () => this.app?.stop());
  }

  static async open(transcript: Transcript): Promise<TourStage> {
    const stops = new StopList();
    const dataDir = await mkdtemp(join(tmpdir(), 'mfa-chatops-tour-'));
    stops.add(() => rm(dataDir, { recursive: true, force: true }));
    const tenant = await startRehearsalTenant();
    stops.add(() => tenant.close());
    const teams = await startRehearsalTeams({ tenantId: CONTOSO_TENANT_ID, appId: BOT_APP_ID });
    stops.add(() => teams.close());
    const stage = new TourStage({ transcript, tenant, teams, dataDir: join(dataDir, 'store'), stops });
    try {
      await stage.startBot();
      for (const key of HAVE_THE_APP) await stage.join(key);
      return stage;
    } catch (problem) {
      await stops.stop();
      throw problem;
    }
  }

  /** Ends the bot if it runs, and starts it on the same store with other rules. */
  async startBot(rules: Partial<AppParts['policy']> = {}): Promise<void> {
    await this.app?.stop();
    const { tenant, teams, dataDir } = this;
    this.app = await startDemoBot({ tenant, dataDir, port: 0, identity: teams.settings(), rules });
    teams.botUrl = `http://127.0.0.1:${this.app.port}/api/messages`;
  }

  person(key: PersonKey): TourPerson {
    const person = this.people.get(key);
    if (person === undefined) throw new RangeError(`${key} does not have the app in Teams.`);
    return person;
  }

  /** The app is installed for the person, as an administrator's policy would do it: nobody has to write first. */
  private async join(key: PersonKey): Promise<void> {
    const { displayName, preferredLanguage } = this.tenant.tenant.person(PERSON_IDS[key]);
    const options = { aadObjectId: PERSON_IDS[key], name: displayName, locale: preferredLanguage ?? 'en-US' };
    const person = this.teams.person(options);
    await person.install();
    this.people.set(key, new TourPerson(person, this.transcript));
  }

  /** Waits for the next mail that the transcript does not have yet. */
  async mailTo(address: string): Promise<Mail> {
    const before = this.mailsSeen.get(address) ?? 0;
    for (let waited = 0; waited < MAIL_TIME_LIMIT_MS; waited += MAIL_LOOK_MS) {
      const mail = this.tenant.tenant.mailbox(address)[before];
      if (mail !== undefined) {
        this.mailsSeen.set(address, before + 1);
        this.transcript.mail(mail);
        return mail;
      }
      await wait(MAIL_LOOK_MS);
    }
    throw new Error(`No mail came to ${address}.`);
  }
  /** The audit log from its first record on, with names in the place of object ids. */
  async auditLog(): Promise<readonly AuditRecord[]> {
    const records = (await this.app?.world.store.reads.auditRecords(0, 1_000)) ?? [];
    return records.map((record) =>
      record.actor === undefined ? record : { ...record, actor: this.nameOf(record.actor) },
    );
  }

  close(): Promise<void> {
    return this.stops.stop();
  }

  private nameOf<Id extends string>(id: Id): Id {
    // Still the branded type: the record is only printed, and the name stands where the id stood.
    return this.tenant.tenant.person(id).displayName as Id;
  }
}

interface StageParts {
  readonly tenant: RehearsalTenant;
  readonly teams: RehearsalTeams;
  readonly dataDir: string;
  readonly stops: StopList;
}
