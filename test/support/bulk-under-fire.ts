import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createSeal } from '../../src/adapters/store/create-seal.ts';
import { sealApproval } from '../../src/core/approvals/seal-approval.ts';
import { verifyChain } from '../../src/core/audit/verify-chain.ts';
import { requestIdOf, type PersonId, type RequestId } from '../../src/core/ids.ts';
import type { Delivery } from '../../src/core/requests/change-request.ts';
import { sealItem } from '../../src/core/requests/seal-item.ts';
import {
  BOT_APP_ID,
  BOT_APP_SECRET,
  CONTOSO_TENANT_ID,
  PERSON_IDS,
  PERSONAS,
} from '../../src/rehearsal/contoso.ts';
import { startRehearsalTenant, type RehearsalTenant } from '../../src/rehearsal/start-rehearsal-tenant.ts';
import { startRehearsalTeams, type RehearsalTeams } from '../../src/rehearsal/teams/start-rehearsal-teams.ts';
import type { TestStore } from './open-test-store.ts';
import { runningRequest, sampleItem, samplePerson } from './sample-people.ts';
import { spawnChild, type Child } from './spawn-child.ts';
import { TEST_POLICY } from './start-test-bot.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { GENERATED_SEED, generatedTargets, type GeneratedTarget } from './take-generated.ts';

/** Looks random enough for the settings of a real start. */
const AUDIT_KEY = createHash('sha256').update('bulk under fire').digest('hex');
export const fireSeal = createSeal(AUDIT_KEY);
const SENDERS = 40;
/** Whether whoever asked still may ask is read again before each wave. */
const ASKING = samplePerson(901, { id: PERSON_IDS[PERSONAS.helpdesk] as PersonId });

type StoreSettings = { readonly DATA_DIR: string } | { readonly DATABASE_URL: string };

/** An approved request for many people, the tenant they are in, and bots that are killed while they carry it out. */
export class BulkUnderFire {
  readonly targets: readonly GeneratedTarget[];
  request: RequestId = requestIdOf(0);
  readonly #tenant: RehearsalTenant;
  readonly #teams: RehearsalTeams;
  readonly #senders: string;
  #held = false;

  private constructor(tenant: RehearsalTenant, teams: RehearsalTeams, size: number) {
    this.#tenant = tenant;
    this.#teams = teams;
    const take = generatedTargets(tenant.tenant);
    this.#senders = take(SENDERS)
      .map(({ address }) => address)
      .join(',');
    this.targets = take(size);
    for (const { id, address } of this.targets) teams.person({ aadObjectId: id, name: address });
  }

  static async start(size: number): Promise<BulkUnderFire> {
    const people = { generate: size * 4, seed: GENERATED_SEED };
    const tenant = await startRehearsalTenant({ people, delayMs: 30 });
    const teams = await startRehearsalTeams({ tenantId: CONTOSO_TENANT_ID, appId: BOT_APP_ID });
    return new BulkUnderFire(tenant, teams, size);
  }

  /** The request as an approval leaves it behind, with its job. */
  async approve({ store }: TestStore): Promise<void> {
    const frozen = this.targets.map(({ id, address }, index) =>
      sampleItem(samplePerson(1_000 + index, { id, userPrincipalName: address, mail: address })),
    );
    await store.transaction(async (tx) => {
      this.request = requestIdOf(await tx.nextRequestNumber());
      const at = new Date().toISOString();
      const { status: _, ...approved } = runningRequest(ASKING, samplePerson(902));
      const given = {
        ...approved,
        id: this.request,
        status: 'approved' as const,
        approvedAt: at,
      };
      const items = frozen.map((item) => sealItem(fireSeal, given, item));
      await tx.insertRequest({ ...given, approvalSeal: sealApproval(fireSeal, given) }, items);
      await tx.holdTargets(
        this.request,
        this.targets.map(({ id }) => id),
      );
      await tx.append({ event: { kind: 'request-approved', fingerprint: 'f' }, request: this.request });
      await tx.send({ kind: 'execute-request', request: this.request });
    });
  }

  /** A bot on that store; resolves once it is at work. */
  async startBot(store: StoreSettings): Promise<Child> {
    const settings = { ...this.#settings(), ...store };
    const policy = { ...TEST_POLICY, maxPeoplePerRequest: this.targets.length };
    const child = await spawnChild('test/crash/bot-child.ts', [
      JSON.stringify({ settings, policy, auditKey: AUDIT_KEY }),
    ]);
    await child.printed(1);
    return child;
  }

  /** The program as an operator starts it, with its signals and its last words; `preload` is a module before all others. */
  async startMain(store: StoreSettings, preload?: string): Promise<Child> {
    const file = join(temporaryFolder(), 'policy.yaml');
    const { groups, breakGlass, helpdeskContact } = TEST_POLICY;
    const bulk = { waves: { from: 200, steps: [] } };
    const policy = { groups, breakGlass, helpdeskContact, maxPeoplePerRequest: this.targets.length, bulk };
    writeFileSync(file, JSON.stringify(policy));
    const env = { ...this.#settings(), ...store, AUDIT_KEY, POLICY_FILE: file };
    const child = await spawnChild('src/main.ts', [], { env, ...(preload !== undefined && { preload }) });
    await child.said('mfa-chatops is ready');
    return child;
  }

  #settings(): Readonly<Record<string, string>> {
    return {
      ...this.#teams.settings(),
      ...{ PORT: '0', HOST: '127.0.0.1', MAIL_SENDERS: this.#senders },
      ...{
        AZURE_TENANT_ID: CONTOSO_TENANT_ID,
        AZURE_CLIENT_ID: BOT_APP_ID,
        AZURE_CLIENT_SECRET: BOT_APP_SECRET,
      },
      ...{ AZURE_AUTHORITY_HOST: this.#tenant.tokenUrl, GRAPH_BASE_URL: this.#tenant.graphUrl },
    };
  }

  /** How many people were written so far. */
  get written(): number {
    return this.targets.filter(({ id }) => this.#tenant.tenant.effects.mfaWrites(id).length > 0).length;
  }

  /** How many people have a mail by now. */
  get told(): number {
    return this.targets.filter(({ address }) => this.#mailsTo(address).length > 0).length;
  }

  /**
   * Once two of three have a mail, Exchange asks everybody to wait until `letMailsGo`: however quick the bot has become, the
   * list is still under way at the last kill.
   */
  holdLastMails(): void {
    if (this.#held || this.told < (this.targets.length * 2) / 3) return;
    this.#held = true;
    const wait = { kind: 'status', status: 429, retryAfter: 3 } as const;
    this.#tenant.tenant.faults.next(Infinity, { method: 'POST', url: /sendMail/ }, wait);
  }

  letMailsGo(): void {
    this.#tenant.tenant.faults.clear();
  }

  /** Nothing new has reached the tenant or Teams for so long. */
  async untilQuiet(ms: number): Promise<void> {
    for (let before = -1; before !== this.#effects();) {
      before = this.#effects();
      await wait(ms);
    }
  }

  /** Closed, and nobody waits for a notice. A parked job may be left: what it was for was done by another one. */
  async isFinished({ store }: TestStore): Promise<boolean> {
    const request = await store.reads.request(this.request);
    if (request?.status !== 'finished' && request?.status !== 'partly-finished') return false;
    return (await store.reads.unsettledDeliveries(1)).length === 0;
  }

  /** What does not hold, in words, judged by what reached the people. */
  async brokenPromises({ store }: TestStore): Promise<readonly string[]> {
    const request = await store.reads.request(this.request);
    const deliveries = await store.reads.deliveries(this.request);
    const records = await store.reads.auditRecords(0, 100_000);
    const chain = verifyChain(records, fireSeal);
    return [
      ...(request?.status === 'finished' ? [] : [`the request is ${request?.status}`]),
      ...(chain.kind === 'sound' ? [] : [`the audit chain is broken at ${chain.sequence}`]),
      ...this.targets.flatMap((target) => this.#brokenFor(target, deliveries)),
    ];
  }

  async close(): Promise<void> {
    await Promise.all([this.#teams.close(), this.#tenant.close()]);
  }

  #effects(): number {
    return this.#tenant.tenant.effects.all.length + this.#teams.chats.effects.length;
  }

  #brokenFor({ id, address }: GeneratedTarget, deliveries: readonly Delivery[]): readonly string[] {
    const broken: string[] = [];
    const writes = this.#tenant.tenant.effects.mfaWrites(id);
    if (writes.length !== 1) broken.push(`${address} was written ${writes.length} times`);
    if (writes.some(({ overlapped }) => overlapped)) broken.push(`${address}: two writes at a time`);
    for (const channel of ['mail', 'teams'] as const) {
      const told = channel === 'mail' ? this.#mailsTo(address) : this.#postsTo(id);
      const delivery = deliveries.find((each) => each.person === id && each.channel === channel);
      const result = delivery?.result.kind ?? 'missing';
      const enough = told.length > 0 || result === 'uncertain';
      if (told.length > 2 || !enough)
        broken.push(`${address} was told ${told.length} times by ${channel}: ${result}`);
      if (result !== 'sent' && result !== 'uncertain')
        broken.push(`${address}: the ${channel} notice is ${result}`);
      if (!told.every((text) => text.includes(delivery?.reference ?? 'none')))
        broken.push(`${address} was told by ${channel} under another reference`);
    }
    return broken;
  }

  #mailsTo(address: string): readonly string[] {
    return this.#tenant.tenant.mailbox(address).map(({ text }) => text ?? '');
  }

  #postsTo(id: PersonId): readonly string[] {
    const chat = this.#teams.roster.find(id)?.personalChat;
    return this.#teams.chats.effects
      .filter(({ effect, conversationId }) => effect === 'post' && conversationId === chat)
      .map(({ activity }) => JSON.stringify(activity));
  }
}
