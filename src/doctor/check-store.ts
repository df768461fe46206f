import { AuditWatch } from '../app/watch-audit.ts';
import { createAnchor } from '../app/create-anchor.ts';
import { openAppStore } from '../app/open-app-store.ts';
import type { AppStore, StoreParts } from '../app/open-app-store.ts';
import type { Anchor } from '../core/ports/anchor.ts';
import type { Config } from '../config/config.ts';
import { failure, good, nameOf, warning } from './finding.ts';
import type { Finding, Findings } from './finding.ts';

/** Opens the store as the bot would, migrations included, reads the whole audit chain, and closes it again. */
export async function checkStore(config: Config, parts: StoreParts): Promise<Findings> {
  const opened = await openAppStore(config.store, parts).catch((error: unknown) => notOpened(config, error));
  if ('kind' in opened) return [opened];
  try {
    await opened.check();
    return [...describeStore(opened), await checkChain(opened, { ...parts, anchor: createAnchor(config) })];
  } finally {
    await opened.queue.stop();
    await opened.close();
  }
}

function describeStore({ engine, survives }: AppStore): Findings {
  return [
    engine === 'postgres'
      ? good('Store', `PostgreSQL, migrated, survives ${survives}`)
      : warning('Store', {
          why: `embedded: survives ${survives}`,
          fix: 'For production set DATABASE_URL to a PostgreSQL; for trying out nothing needs to be done.',
        }),
    good('Job queue', 'ready, in the same database'),
  ];
}

async function checkChain(
  { store }: AppStore,
  parts: StoreParts & { readonly anchor: Anchor | undefined },
): Promise<Finding> {
  const watch = await AuditWatch.start({ store, ...parts });
  watch.stop();
  if (watch.whole) return good('Audit chain', 'whole, from the first record to the last');
  const why = 'broken: a record was changed, or AUDIT_KEY is not the key it was written with';
  return failure('Audit chain', {
    why,
    fix: 'Run "npm run audit -- verify": it names the first bad record. Until then MFA is not switched off for anybody.',
  });
}

function notOpened(config: Config, error: unknown): Finding {
  const reason = (error as { readonly reason?: unknown }).reason;
  if (reason === 'in-use') {
    const why = 'in use by another process, probably the running bot, so it was not opened';
    return warning('Store', {
      why,
      fix: 'Ask the running bot instead: GET /readyz. Or stop it and run the doctor again.',
    });
  }
  const setting = config.store.kind === 'postgres' ? 'DATABASE_URL' : 'DATA_DIR';
  // These messages are ours and tell the operator what to do.
  const why =
    typeof reason === 'string' && error instanceof Error
      ? error.message
      : `cannot be opened (${nameOf(error)})`;
  return failure('Store', { why, fix: `Check ${setting}: server, name, user and rights, free space.` });
}
