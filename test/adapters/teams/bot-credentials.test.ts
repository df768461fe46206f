import { expect, test } from '@jest/globals';
import { generateKeyPairSync } from 'node:crypto';
import { BotCredentials, namedFailures } from '../../../src/adapters/teams/bot-credentials.ts';
import { PUBLIC_CHANNEL } from '../../../src/adapters/teams/teams-settings.ts';
import type { BotCredential } from '../../../src/adapters/teams/teams-settings.ts';
import { APP_ID, TENANT } from '../../support/teams-bench.ts';

const privateKey = generateKeyPairSync('rsa', { modulusLength: 2048 })
  .privateKey.export({ type: 'pkcs8', format: 'pem' })
  .toString();

const credentials: readonly BotCredential[] = [
  { kind: 'secret', secret: 'not-a-real-secret' },
  { kind: 'certificate', thumbprint: 'A'.repeat(40), privateKey },
  { kind: 'managed-identity' },
  { kind: 'stand-in', secret: 'rehearsal' },
];

test.each(credentials)(
  'a bot with a $kind never runs without authentication, and keeps one set of credentials',
  async (credential) => {
    const factory = new BotCredentials({
      kind: 'authenticated',
      appId: APP_ID,
      tenantId: TENANT,
      credential,
      channel: PUBLIC_CHANNEL,
      standIn: false,
    });
    expect(await factory.isAuthenticationDisabled()).toBe(false);
    expect([await factory.isValidAppId(APP_ID), await factory.isValidAppId('')]).toEqual([true, false]);
    const { loginUrl, oauthScope } = PUBLIC_CHANNEL;
    const made = await factory.createCredentials(APP_ID, oauthScope, loginUrl, true);
    expect(await factory.createCredentials(APP_ID, oauthScope, loginUrl, true)).toBe(made);
    expect(JSON.parse(JSON.stringify(factory))).toEqual({ appId: APP_ID });
  },
);

test('H5: a token that never comes is a message that was not sent, and not a wait without end', async () => {
  const silent = { signRequest: () => new Promise<never>(() => {}) };
  const request = undefined as never;
  await expect(namedFailures(silent, 20).signRequest(request)).rejects.toMatchObject({
    name: 'ConnectorProblem',
    problem: { kind: 'not-sent' },
  });
});
