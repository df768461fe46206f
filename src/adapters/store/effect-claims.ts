import { sql } from 'kysely';
import type { EffectClaimWrites } from '../../core/ports/effect-claims.ts';
import { millisecondsSince, NOW, nowAnd } from './database-clock.ts';
import type { Db } from './tables.ts';

export function createEffectClaims(db: Db): EffectClaimWrites {
  return {
    claimEffect: async ({ key, fence, forMs }) => {
      const until = nowAnd(forMs);
      const taken = await db
        .insertInto('effect_claim')
        .values({ key, fence, until })
        .onConflict((conflict) =>
          conflict.column('key').doUpdateSet({ fence, until }).where('effect_claim.until', '<=', NOW),
        )
        .returning('key')
        .executeTakeFirst();
      return taken ? 0 : waitFor(db, key);
    },
    dropEffectClaim: async ({ key, fence }) => {
      await db.deleteFrom('effect_claim').where('key', '=', key).where('fence', '=', fence).execute();
    },
  };
}

/** At least a moment: it may have ended between the two questions. */
async function waitFor(db: Db, key: string): Promise<number> {
  const row = await db
    .selectFrom('effect_claim')
    .select(millisecondsSince('until').as('over'))
    .where('key', '=', key)
    .executeTakeFirst();
  return Math.max(1, Math.ceil(-Number(row?.over ?? 0)));
}

/** What a crash left behind. */
export async function forgetOldClaims(db: Db): Promise<void> {
  await db
    .deleteFrom('effect_claim')
    .where('until', '<', sql<Date>`now() - interval '1 day'`)
    .execute();
}
