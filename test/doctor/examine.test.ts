import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createStoreParts } from '../../src/app/create-store-parts.ts';
import { parsePolicy } from '../../src/config/policy-file.ts';
import { readConfig } from '../../src/config/read-config.ts';
import type { Environment } from '../../src/config/read-values.ts';
import type { Policy } from '../../src/core/policy.ts';
import { describeFindings } from '../../src/doctor/describe-findings.ts';
import { examine } from '../../src/doctor/examine.ts';
import type { Finding, Findings } from '../../src/doctor/finding.ts';
import { BOT_APP_ID, BOT_APP_SECRET, CONTOSO_TENANT_ID } from '../../src/rehearsal/contoso.ts';
import { PERMISSIONS } from '../../src/rehearsal/graph/permissions.ts';
import { startRehearsalTenant } from '../../src/rehearsal/start-rehearsal-tenant.ts';
import type { RehearsalTenant } from '../../src/rehearsal/start-rehearsal-tenant.ts';
import { startRehearsalTeams } from '../../src/rehearsal/teams/start-rehearsal-teams.ts';
import type { RehearsalTeams } from '../../src/rehearsal/teams/start-rehearsal-teams.ts';
import { recordingLog } from '../support/recording-log.ts';

const directory = mkdtempSync(join(tmpdir(), 'doctor-'));
const WEAK_APP = '7c0a5000-c057-4000-8000-0000000000b1';
const TEAMS_SECRET = 'teams-secret-4711';
let tenant: RehearsalTenant;
let teams: RehearsalTeams;

beforeAll(async () => {
  tenant = await startRehearsalTenant({
    apps: [
      { id: BOT_APP_ID, secret: BOT_APP_SECRET, permissions: PERMISSIONS },
      {
        id: WEAK_APP,
        secret: BOT_APP_SECRET,
        permissions: ['User.Read.All', 'GroupMember.Read.All', 'UserAuthenticationMethod.ReadWrite.All'],
      },
    ],
  });
  teams = await startRehearsalTeams({
    tenantId: CONTOSO_TENANT_ID,
    appId: BOT_APP_ID,
    appPassword: TEAMS_SECRET,
  });
});

afterAll(async () => {
  await Promise.all([tenant.close(), teams.close()]);
  rmSync(directory, { recursive: true });
});

const SHIPPED = parsePolicy(readFileSync('policy.yaml', 'utf8')) as Policy;

async function findingsOf(env: Environment = {}, policy: Partial<Policy> = {}): Promise<Findings> {
  const config = readConfig({
    ...teams.settings(),
    AZURE_TENANT_ID: CONTOSO_TENANT_ID,
    AZURE_CLIENT_ID: BOT_APP_ID,
    AZURE_CLIENT_SECRET: BOT_APP_SECRET,
    GRAPH_BASE_URL: tenant.graphUrl,
    DATA_DIR: join(directory, 'store'),
    MAIL_SENDERS: 'invoices@contoso.com',
    ...env,
  });
  if ('problems' in config) throw new Error(config.problems.join('\n'));
  const parts = createStoreParts({ auditKey: 'ab'.repeat(32), log: recordingLog() });
  return examine({ config, policy: { ...SHIPPED, ...policy }, policyHash: '', warnings: [] }, parts);
}

const named = (findings: Findings, what: string): readonly Finding[] =>
  findings.filter((finding) => finding.what.startsWith(what));
const failuresOf = (findings: Findings): readonly string[] =>
  findings.filter(({ kind }) => kind === 'failure').map(({ what }) => what);

describe('the doctor', () => {
  test('finds the rehearsal tenant in good health, and says what the embedded store does not survive', async () => {
    const findings = await findingsOf();
    expect(failuresOf(findings)).toEqual([]);
    for (const what of [
      'Job queue',
      'Audit chain',
      'Clock',
      'Graph permissions',
      'Policy groups.approvers',
      'Bot sign-in',
    ]) {
      expect(named(findings, what)).toEqual([expect.objectContaining({ kind: 'good' })]);
    }
    expect(named(findings, 'Store')).toEqual([expect.objectContaining({ kind: 'warning' })]);
  });

  test('names every missing permission with what it is needed for, and one that goes too far', async () => {
    const findings = await findingsOf({ AZURE_CLIENT_ID: WEAK_APP });
    expect(failuresOf(findings)).toEqual([
      'Graph permission Policy.ReadWrite.AuthenticationMethod',
      'Graph permission RoleManagement.Read.Directory',
      'Graph permission Mail.Send',
    ]);
    expect(named(findings, 'Graph permission UserAuthenticationMethod.ReadWrite.All')).toEqual([
      expect.objectContaining({ kind: 'warning', why: expect.stringContaining('registers sign-in methods') }),
    ]);
    // The broader permission reads too, so reading is not reported as missing.
    expect(named(findings, 'Graph permission UserAuthenticationMethod.Read.All')).toEqual([]);
  });

  test('finds groups, emergency accounts and mailboxes that do not exist', async () => {
    const nobody = '00000009-c057-4000-8000-000000000001';
    const findings = await findingsOf(
      { MAIL_SENDERS: 'nobody@contoso.com' },
      {
        groups: { ...SHIPPED.groups, approvers: [nobody as Policy['groups']['approvers'][number]] },
        breakGlass: [nobody as Policy['breakGlass'][number]],
      },
    );
    expect(failuresOf(findings)).toEqual(['Policy groups.approvers', 'Policy breakGlass', 'Mail sender']);
  });

  test('tells a wrong Graph secret from a wrong bot secret, and prints neither', async () => {
    const findings = await findingsOf({
      AZURE_CLIENT_SECRET: 'wrong-4712',
      MicrosoftAppPassword: 'wrong-4713',
    });
    expect(failuresOf(findings)).toEqual(['Graph sign-in', 'Bot sign-in']);
    expect(named(findings, 'Groups')).toEqual([expect.objectContaining({ kind: 'skipped' })]);
    expect(describeFindings(findings)).not.toMatch(/471[123]/);
  });

  test('says that Graph does not answer, instead of failing at everything that needs it', async () => {
    const findings = await findingsOf({ GRAPH_BASE_URL: 'http://127.0.0.1:1' });
    expect(failuresOf(findings)).toEqual(['Graph connection']);
  });

  test('warns where a single approver, or no emergency account, is all there is', async () => {
    const single = SHIPPED.groups.approvers;
    const findings = await findingsOf(
      {},
      { breakGlass: [], groups: { ...SHIPPED.groups, approvers: single } },
    );
    expect(named(findings, 'Policy breakGlass')).toEqual([expect.objectContaining({ kind: 'warning' })]);
  });

  test('prints what, why and fix for each trouble, and closes with the counts', async () => {
    const text = describeFindings(await findingsOf({ MAIL_SENDERS: 'nobody@contoso.com' }));
    expect(text).toMatch(
      /FAIL {2}Mail sender\n\s+why {2}nobody@contoso\.com is no account.*\n\s+fix {2}Correct MAIL_SENDERS/,
    );
    expect(text).toMatch(/\d+ ok, \d+ warnings, 1 failures, \d+ skipped\n$/);
  });
});
