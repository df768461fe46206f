/** Settings of a production installation with nothing left out; tests take one away, or spoil it. */
export const VALID = {
  NODE_ENV: 'production',
  MicrosoftAppId: '11111111-2222-3333-4444-555555555555',
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppPassword: 'bot-secret-4711',
  AZURE_TENANT_ID: '99999999-8888-7777-6666-555555555555',
  AZURE_CLIENT_ID: '66666666-7777-8888-9999-000000000000',
  AZURE_CLIENT_SECRET: 'graph-secret-4712',
  DATABASE_URL: 'postgresql://mfabot:database-secret-4713@db.contoso.com/mfabot',
  AUDIT_KEY: '000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f',
  MAIL_SENDERS: 'mfa@contoso.com',
} as const;

/** The same, on one machine: a stand-in for everything, the embedded store. */
export const STAND_INS = {
  MicrosoftAppId: VALID.MicrosoftAppId,
  MicrosoftAppPassword: VALID.MicrosoftAppPassword,
  MicrosoftAppTenantId: VALID.AZURE_TENANT_ID,
  AZURE_TENANT_ID: VALID.AZURE_TENANT_ID,
  AZURE_CLIENT_ID: VALID.AZURE_CLIENT_ID,
  AZURE_CLIENT_SECRET: VALID.AZURE_CLIENT_SECRET,
  GRAPH_BASE_URL: 'http://127.0.0.1:4100',
  ToBotFromChannelOpenIdMetadataUrl: 'http://127.0.0.1:4200/v1/.well-known/openidconfiguration',
  ToBotFromChannelTokenIssuer: 'http://127.0.0.1:4200',
  ToChannelFromBotLoginUrl: 'http://127.0.0.1:4200/tenant',
  ToChannelFromBotOAuthScope: 'http://127.0.0.1:4200',
  MAIL_SENDERS: 'mfa@contoso.com',
} as const;
