import type { Config } from './config.ts';

/** Everything in the settings that must never be written anywhere, for the log to remove by value. */
export function secretsOf({ bot, graph, store }: Config): readonly string[] {
  const { credential } = graph;
  return [
    ...(bot.kind === 'authenticated' ? [bot.framework.MicrosoftAppPassword ?? ''] : []),
    ...('clientSecret' in credential ? [credential.clientSecret] : []),
    ...(credential.kind === 'certificate' ? [credential.certificatePassword ?? ''] : []),
    ...(store.kind === 'postgres' ? [decodeURIComponent(new URL(store.url).password), store.url] : []),
  ].filter((secret) => secret !== '');
}
