import { sql, type RawBuilder } from 'kysely';

/** The one clock by which claims and their waits are judged: those of the replicas may be minutes apart. */
export const NOW = sql<Date>`clock_timestamp()`;

export function nowAnd(milliseconds: number): RawBuilder<string> {
  return sql<string>`clock_timestamp() + ${milliseconds}::double precision * interval '1 millisecond'`;
}

/** Nothing where the column holds nothing. */
export function millisecondsSince(column: string): RawBuilder<number | string | null> {
  return sql`extract(epoch from clock_timestamp() - ${sql.ref(column)}) * 1000`;
}
