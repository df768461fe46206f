import { describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Config } from '../../src/config/config.ts';
import { loadInstallation } from '../../src/config/load-config.ts';
import { readConfig } from '../../src/config/read-config.ts';
import type { Environment } from '../../src/config/read-values.ts';
import { STAND_INS, VALID } from './valid-settings.ts';

const NODE = 'v22.3.0';

function configOf(env: Environment, node = NODE): Config {
  const reading = readConfig(env, node);
  if ('problems' in reading) throw new Error(reading.problems.join('\n'));
  return reading;
}

function problemsOf(env: Environment, node = NODE): readonly string[] {
  const reading = readConfig(env, node);
  return 'problems' in reading ? reading.problems : [];
}

const without = (name: keyof typeof VALID): Environment => ({ ...VALID, [name]: undefined });

test('the policy comes with the hash of its file, by which an auditor finds it again', () => {
  const installation = loadInstallation({ ...VALID, POLICY_FILE: 'policy.yaml' });
  expect(installation).toMatchObject({
    policyHash: createHash('sha256').update(readFileSync('policy.yaml')).digest('hex'),
  });
});

describe('settings that are in order', () => {
  test('a production installation reads as it was meant', () => {
    expect(configOf(VALID)).toMatchObject({
      environment: 'production',
      listen: { host: '0.0.0.0', port: 3978 },
      tenantId: VALID.AZURE_TENANT_ID,
      bot: { kind: 'authenticated', appId: VALID.MicrosoftAppId, standIn: false, cloud: 'public' },
      graph: {
        baseUrl: 'https://graph.microsoft.com',
        authorityHost: 'https://login.microsoftonline.com',
        credential: { kind: 'client-secret' },
      },
      store: { kind: 'postgres', url: VALID.DATABASE_URL },
      policyFile: 'policy.yaml',
      mailSenders: ['mfa@contoso.com'],
      warnings: [],
    });
  });

  test('botbuilder is handed its settings under its own names, the tenant always among them', () => {
    const { bot } = configOf(VALID);
    expect(bot.kind === 'authenticated' && bot.framework).toEqual({
      MicrosoftAppId: VALID.MicrosoftAppId,
      MicrosoftAppType: 'SingleTenant',
      MicrosoftAppPassword: VALID.MicrosoftAppPassword,
      MicrosoftAppTenantId: VALID.AZURE_TENANT_ID,
    });
  });

  test('without a bot type it is SingleTenant, not MultiTenant as in botbuilder', () => {
    const { bot } = configOf({ ...VALID, MicrosoftAppType: '' });
    expect(bot).toMatchObject({ type: 'SingleTenant', framework: { MicrosoftAppType: 'SingleTenant' } });
  });

  test('stand-ins on loopback answer for sign-in too, and plain HTTP is accepted there', () => {
    expect(configOf(STAND_INS)).toMatchObject({
      bot: { standIn: true },
      graph: {
        authorityHost: 'http://127.0.0.1:4100',
        scope: 'http://127.0.0.1:4100/.default',
        credential: { kind: 'stand-in', clientId: VALID.AZURE_CLIENT_ID },
      },
      store: { kind: 'embedded', dataDir: '.data/store' },
    });
  });

  test('a national Graph brings its own sign-in service', () => {
    const { graph } = configOf({ ...VALID, GRAPH_BASE_URL: 'https://graph.microsoft.us/' });
    expect(graph).toMatchObject({
      baseUrl: 'https://graph.microsoft.us',
      authorityHost: 'https://login.microsoftonline.us',
      scope: 'https://graph.microsoft.us/.default',
    });
  });

  test('the settings cannot be changed afterwards, not even deep inside', () => {
    const { listen } = configOf(VALID) as { listen: { port: number } };
    expect(() => {
      listen.port = 1;
    }).toThrow(TypeError);
  });

  test.each([
    ['managed-identity', { AZURE_CLIENT_ID: '' }, { kind: 'managed-identity' }],
    ['certificate', { AZURE_CLIENT_CERTIFICATE_PATH: '/x.pem' }, { certificatePath: '/x.pem' }],
    ['workload-identity', { AZURE_FEDERATED_TOKEN_FILE: '/token' }, { tokenFile: '/token' }],
  ])('Graph may be reached with %s and no secret', (kind, given, credential) => {
    const env = { ...VALID, AZURE_CLIENT_SECRET: '', GRAPH_CREDENTIAL: kind, ...given };
    expect(configOf(env).graph.credential).toMatchObject(credential);
  });
});

describe('what keeps the bot from starting', () => {
  test('J1: everything that is wrong is listed at once, each with its setting', () => {
    const problems = problemsOf({
      NODE_ENV: 'production',
      PORT: '99999',
      GRAPH_BASE_URL: 'https://evil.example',
    });
    for (const name of [
      'PORT',
      'GRAPH_BASE_URL',
      'MicrosoftAppId',
      'MicrosoftAppPassword',
      'AZURE_TENANT_ID',
    ]) {
      expect(problems.filter((problem) => problem.startsWith(`${name} `))).toHaveLength(1);
    }
    expect(problems.length).toBeGreaterThan(8);
  });

  const required = [
    'MicrosoftAppId',
    'MicrosoftAppPassword',
    'AZURE_TENANT_ID',
    'AZURE_CLIENT_ID',
    'AZURE_CLIENT_SECRET',
    'AUDIT_KEY',
    'MAIL_SENDERS',
    'DATABASE_URL',
  ] as const;

  test.each(required)('J1: without %s production refuses to start, and says so once', (name) => {
    expect(problemsOf(without(name))).toEqual([expect.stringContaining(name)]);
  });

  test.each(required)('J1: a blank %s counts as missing', (name) => {
    expect(problemsOf({ ...VALID, [name]: '  ' })).toEqual([expect.stringContaining(`${name} is required`)]);
  });

  test.each([
    ['MicrosoftAppId', 'my-bot'],
    ['MicrosoftAppType', 'Whatever'],
    ['AZURE_TENANT_ID', 'contoso.com'],
    ['AZURE_CLIENT_ID', '{11111111-2222-3333-4444-555555555555}'],
    ['GRAPH_CREDENTIAL', 'default'],
    ['PORT', '-1'],
    ['PORT', '0x50'],
    ['HOST', '0.0.0.0:80'],
    ['DATABASE_URL', 'mysql://db/x'],
    ['AUDIT_KEY', 'correct horse battery staple'],
    ['AUDIT_KEY', '00'.repeat(32)],
    ['MAIL_SENDERS', 'mfa at contoso.com'],
    ['LOG_LEVEL', 'chatty'],
    ['NODE_ENV', 'live'],
    ['BOT_PUBLIC_URL', 'bot.contoso.com'],
    ['TIME_ZONE', 'Mars/Olympus'],
    ['ALLOW_EMBEDDED_STORE_IN_PRODUCTION', 'yes please'],
  ])('J1: a malformed %s is named, its value is not repeated', (name, value) => {
    const problems = problemsOf({ ...VALID, [name]: value });
    expect(problems).toEqual([expect.stringMatching(`^${name} (must|is)`)]);
    expect(problems.join()).not.toContain(value);
  });

  test('J1: a Key Vault reference that nobody resolved is found', () => {
    const reference = '@Microsoft.KeyVault(SecretUri=https://vault.example/secrets/x)';
    expect(problemsOf({ ...VALID, AZURE_CLIENT_SECRET: reference })).toEqual([
      expect.stringMatching(/^AZURE_CLIENT_SECRET .*Key Vault/),
    ]);
  });

  test('J1: the embedded store is refused in production unless that is allowed in so many words', () => {
    const embedded = { ...without('DATABASE_URL'), DATA_DIR: '/data' };
    expect(problemsOf(embedded)).toEqual([expect.stringContaining('DATABASE_URL')]);
    const allowed = configOf({ ...embedded, ALLOW_EMBEDDED_STORE_IN_PRODUCTION: 'true' });
    expect(allowed.store).toEqual({ kind: 'embedded', dataDir: '/data' });
    expect(allowed.warnings.join()).toContain('power loss');
  });

  test.each([
    ['an empty app id', { MicrosoftAppId: '' }, 'MicrosoftAppId'],
    ['MultiTenant', { MicrosoftAppType: 'MultiTenant' }, 'MicrosoftAppType'],
    ['an unknown bot type', { MicrosoftAppType: 'Anything' }, 'MicrosoftAppType'],
    [
      'the anonymous flag',
      { BOT_ANONYMOUS_ON_LOOPBACK: 'true', MicrosoftAppId: '' },
      'BOT_ANONYMOUS_ON_LOOPBACK',
    ],
    ['a public address without https', { BOT_PUBLIC_URL: 'http://bot.contoso.com' }, 'BOT_PUBLIC_URL'],
  ])('A9: production refuses %s and names the setting', (_what, change, name) => {
    expect(problemsOf({ ...VALID, ...change })).toEqual([expect.stringContaining(name)]);
  });

  test.each(['ToBotFromChannelOpenIdMetadataUrl', 'ToBotFromChannelTokenIssuer', 'ToChannelFromBotLoginUrl'])(
    'a stand-in for %s may only be on loopback',
    (name) => {
      for (const host of [
        '192.168.1.5',
        'localhost.evil.example',
        '127.0.0.1.evil.example',
        'evil.example',
      ]) {
        expect(problemsOf({ ...STAND_INS, [name]: `http://${host}:4200/x` })).toEqual([
          expect.stringContaining(name),
        ]);
      }
    },
  );

  test('an address that only looks like Graph is refused', () => {
    for (const address of [
      'https://graph.microsoft.com@evil.example',
      'https://graph.microsoft.com.evil.example',
      'http://graph.microsoft.com',
      'https://graph.microsoft.com:8443',
      'https://graph.microsoft.com/v1.0',
      'https://graph.microsoft.com?x=1',
    ]) {
      expect(problemsOf({ ...VALID, GRAPH_BASE_URL: address })).toHaveLength(1);
    }
  });

  test("the real sign-in service never sees a rehearsal's secret, nor a stand-in the real one", () => {
    const real = { ...STAND_INS, AZURE_AUTHORITY_HOST: 'https://login.microsoftonline.com' };
    const standIn = { ...VALID, AZURE_AUTHORITY_HOST: 'http://127.0.0.1:4100' };
    for (const env of [real, standIn]) {
      expect(problemsOf(env)).toEqual([expect.stringContaining('AZURE_AUTHORITY_HOST')]);
    }
  });

  test('two different tenants are one too many', () => {
    const env = { ...VALID, MicrosoftAppTenantId: '00000000-8888-7777-6666-555555555555' };
    expect(problemsOf(env)).toEqual([expect.stringContaining('same tenant')]);
  });

  test('a managed identity of the bot has no secret', () => {
    const env = { ...VALID, MicrosoftAppType: 'userassignedmsi' };
    expect(problemsOf(env)).toEqual([expect.stringContaining('MicrosoftAppPassword must not be set')]);
    expect(problemsOf({ ...env, MicrosoftAppPassword: '' })).toEqual([]);
  });

  test('no secret appears in any problem or warning', () => {
    const spoilt = Object.fromEntries(
      Object.keys(VALID).map((name) => [name, 'secret-4714 @Microsoft.KeyVault(']),
    );
    const { problems, warnings } = readConfig({ ...spoilt, AUDIT_KEYS: 'secret-4714' }, NODE) as {
      problems: readonly string[];
      warnings: readonly string[];
    };
    expect(problems).toHaveLength(Object.keys(VALID).length);
    expect([...problems, ...warnings].join('\n')).not.toContain('4714');
  });
});

describe('anonymous mode', () => {
  const anonymous = {
    ...STAND_INS,
    MicrosoftAppId: '',
    MicrosoftAppPassword: '',
    BOT_ANONYMOUS_ON_LOOPBACK: 'true',
  };

  test('exists only by an explicit flag: an empty app id alone does not start', () => {
    expect(problemsOf({ ...anonymous, BOT_ANONYMOUS_ON_LOOPBACK: 'false' })).toContain(
      'MicrosoftAppId is required',
    );
  });

  test('listens on 127.0.0.1 and nowhere else', () => {
    expect(configOf(anonymous)).toMatchObject({ bot: { kind: 'anonymous' }, listen: { host: '127.0.0.1' } });
    expect(problemsOf({ ...anonymous, HOST: '0.0.0.0' })).toEqual([
      expect.stringContaining('HOST must be 127.0.0.1'),
    ]);
  });

  test('goes with no app id, which would suggest that somebody checks tokens', () => {
    const env = { ...anonymous, MicrosoftAppId: VALID.MicrosoftAppId };
    expect(problemsOf(env)).toEqual([expect.stringContaining('MicrosoftAppId must be empty')]);
  });
});

describe('Node versions', () => {
  test.each(['v20.19.0', 'v20.20.2', 'v22.0.0', 'v24.1.0'])('J2: %s is supported', (version) => {
    expect(problemsOf(VALID, version)).toEqual([]);
  });

  test.each(['v18.20.0', 'v20.18.3', 'v21.7.0', 'v23.11.0', 'v25.0.0'])(
    'J2: %s is refused with the list of those that are supported',
    (version) => {
      expect(problemsOf(VALID, version)).toEqual([expect.stringMatching(/20\.19.*22.*24/)]);
    },
  );
});

describe('variables that are not settings', () => {
  const warningsOf = (env: Environment): readonly string[] => configOf({ ...VALID, ...env }).warnings;

  test.each([
    ['MicrosoftAppID', 'MicrosoftAppId'],
    ['MAIL_SENDER', 'MAIL_SENDERS'],
    ['POLICYFILE', 'POLICY_FILE'],
    ['AZURE_TENANTID', 'AZURE_TENANT_ID'],
    ['port', 'PORT'],
  ])('%s is reported with the suggestion %s', (typed, meant) => {
    expect(warningsOf({ [typed]: 'x' })).toEqual([`${typed} is not a setting: did you mean ${meant}?`]);
  });

  test('a variable that begins as ours do is reported even without a suggestion', () => {
    expect(warningsOf({ MicrosoftAppCertificate: 'x' })).toEqual([
      expect.stringContaining('MicrosoftAppCertificate'),
    ]);
  });

  test('the usual variables of a machine are left in peace', () => {
    const usual = [
      'HOME',
      'HOSTNAME',
      'PATH',
      'USER',
      'NODE_OPTIONS',
      'AZURE_CLIENT_SEND_CERTIFICATE_CHAIN',
      'LANG',
    ];
    expect(warningsOf(Object.fromEntries(usual.map((name) => [name, 'x'])))).toEqual([]);
  });
});

describe('warnings at start', () => {
  test('stand-ins in production are pointed out by name', () => {
    const env = {
      ...STAND_INS,
      NODE_ENV: 'production',
      DATABASE_URL: VALID.DATABASE_URL,
      AUDIT_KEY: VALID.AUDIT_KEY,
    };
    expect(configOf(env).warnings).toEqual([
      expect.stringMatching(/GRAPH_BASE_URL.*not the real Microsoft 365/),
    ]);
  });

  test('one identity for bot and Graph is pointed out', () => {
    const env = { ...VALID, AZURE_CLIENT_ID: VALID.MicrosoftAppId };
    expect(configOf(env).warnings).toEqual([expect.stringContaining('AZURE_CLIENT_ID')]);
  });
});
