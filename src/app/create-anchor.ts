import { anchorDirectory } from '../adapters/anchor/anchor-directory.ts';
import type { Config } from '../config/config.ts';
import type { Anchor } from '../core/ports/anchor.ts';

/** Where the settings want the checkpoints of the audit log; undefined when they name no place. */
export function createAnchor({ auditAnchorDir }: Pick<Config, 'auditAnchorDir'>): Anchor | undefined {
  return auditAnchorDir === undefined ? undefined : anchorDirectory(auditAnchorDir);
}
