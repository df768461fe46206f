export interface AuditPeriod {
  readonly from: string;
  readonly before: string;
  /** For file names: `2026-01-01-to-2026-01-31`. */
  readonly days: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** From `--from DAY --to DAY` (UTC, both inside the period); undefined when it is not that. */
export function periodOf(args: readonly string[]): AuditPeriod | undefined {
  const [first, from = '', second, to = ''] = args;
  if (args.length !== 4 || first !== '--from' || second !== '--to') return undefined;
  const start = dayOf(from);
  const end = dayOf(to);
  if (!start || !end || start > end) return undefined;
  const before = new Date(end.getTime() + 86_400_000).toISOString();
  return { from: start.toISOString(), before, days: `${from}-to-${to}` };
}

/** 31 February would quietly become 3 March. */
function dayOf(text: string): Date | undefined {
  const day = DAY.test(text) ? new Date(`${text}T00:00:00.000Z`) : undefined;
  return day && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) ? day : undefined;
}
