import { describe, expect, test } from '@jest/globals';
import { createCredential, type CredentialSettings } from '../../../src/adapters/graph/credential.ts';
import { parseGraphBase } from '../../../src/adapters/graph/graph-base.ts';
import { GraphClient } from '../../../src/adapters/graph/graph-client.ts';

const APP = {
  tenantId: '7c0a5000-c057-4000-8000-000000000000',
  clientId: '7c0a5000-c057-4000-8000-0000000000b0',
};
const SECRET: CredentialSettings = { ...APP, kind: 'client-secret', clientSecret: 'x' };

describe('where our token may go', () => {
  test.each([
    'https://graph.microsoft.com',
    'https://graph.microsoft.com/',
    'https://graph.microsoft.us',
    'https://dod-graph.microsoft.us',
    'https://microsoftgraph.chinacloudapi.cn',
  ])('%s is Graph', (text) => {
    expect(parseGraphBase(text)).toEqual({ origin: new URL(text).origin, loopback: false });
  });

  test.each(['http://127.0.0.1:4000', 'http://localhost:4000', 'http://[::1]:4000'])(
    '%s is a stand-in',
    (text) => {
      expect(parseGraphBase(text)).toEqual({ origin: text, loopback: true });
    },
  );

  test.each([
    'http://graph.microsoft.com',
    'http://10.0.0.5:4000',
    'http://127.0.0.1.evil.example',
    'https://graph.microsoft.com.evil.example',
    'https://evil.example/graph.microsoft.com',
    'https://user:pass@graph.microsoft.com',
    'https://graph.microsoft.com/beta',
    'https://graph.microsoft.com:8443',
    'https://graph.microsoft.com?x=1',
    'ftp://graph.microsoft.com',
    'graph.microsoft.com',
    '',
  ])('"%s" is refused', (text) => {
    expect(parseGraphBase(text)).toBeUndefined();
    expect(() => new GraphClient({ baseUrl: text, credential: SECRET })).toThrow('Graph base address');
  });
});

describe('the credential is the one that was chosen', () => {
  const base = { origin: 'https://graph.microsoft.com', loopback: false };
  test.each<[string, CredentialSettings]>([
    ['ClientSecretCredential', SECRET],
    ['ClientCertificateCredential', { ...APP, kind: 'certificate', certificatePath: '/nowhere.pem' }],
    ['WorkloadIdentityCredential', { ...APP, kind: 'workload-identity', tokenFilePath: '/nowhere' }],
    ['ManagedIdentityCredential', { kind: 'managed-identity' }],
    ['ManagedIdentityCredential', { kind: 'managed-identity', clientId: APP.clientId }],
  ])('%s', (name, settings) => {
    expect(createCredential(settings, base).constructor.name).toBe(name);
  });

  test('a stand-in is spoken to with a secret only, and only on loopback', () => {
    const standIn = { origin: 'http://127.0.0.1:4000', loopback: true };
    expect(createCredential(SECRET, standIn).constructor.name).toBe('StandInCredential');
    expect(() => createCredential({ kind: 'managed-identity' }, standIn)).toThrow(TypeError);
    expect(() => createCredential({ ...SECRET, authorityHost: 'http://evil.example' }, standIn)).toThrow(
      'loopback',
    );
  });
});
