import type { Config } from './config.ts';

/** Everything in the settings that must never be written anywhere, for the log to remove by value. */
export function secretsOf({ bot, graph, store, smtp, auditKey, olderAuditKeys }: Config): readonly string[] {
  const { credential } = graph;
  return [
    ...(bot.kind === 'authenticated' ? [bot.framework.MicrosoftAppPassword ?? ''] : []),
    smtp?.password ?? '',
    ...('clientSecret' in credential ? [credential.clientSecret] : []),
    ...(credential.kind === 'certificate' ? [credential.certificatePassword ?? ''] : []),
    ...[...(auditKey ? [auditKey] : []), ...olderAuditKeys].flatMap((key) => [
      Buffer.from(key).toString('hex'),
      Buffer.from(key).toString('base64'),
    ]),
    ...(store.kind === 'postgres' ? [store.url, ...passwordOf(store.url)] : []),
  ].filter((secret) => secret !== '');
}

/** As it stands in the address, and as the driver decodes it, which fails where a lone % was meant as it is. */
function passwordOf(databaseUrl: string): readonly string[] {
  const { password } = new URL(databaseUrl);
  try {
    return [password, decodeURIComponent(password)];
  } catch {
    return [password];
  }
}
