import type { Intent } from '../../../../src/core/intents/intent.ts';

export const REQUEST = 'REQ-12';
const STATES: Readonly<Record<string, string>> = { on: 'enabled', off: 'disabled', enf: 'enforced' };
const ANY: Readonly<Record<string, readonly Intent['kind'][]>> = {
  posture: ['posture', 'report'],
  check: ['check'],
  inc: ['incomplete'],
  dend: ['delegate-end'],
  breaker: ['reset-breaker'],
  reqstatus: ['status'],
};
const HARMLESS: ReadonlySet<Intent['kind']> = new Set<Intent['kind']>([
  ...(['none', 'incomplete', 'status', 'history', 'why', 'list', 'requests', 'report', 'posture'] as const),
  ...(['help', 'greet', 'check', 'reminders', 'todo'] as const),
]);

/** Is this what an order of that meaning asks for, of these people? */
export function isMeant(got: Intent, meaning: string, people: string): boolean {
  return (Object.entries(wanted(meaning, people)) as [keyof Intent, unknown][]).every(([key, value]) =>
    Array.isArray(value) && key === 'kind'
      ? value.includes(got.kind)
      : JSON.stringify((got as unknown as Record<string, unknown>)[key]) === JSON.stringify(value),
  );
}

/** Would something be done that was not asked for? */
export function harms(got: Intent, meaning: string, people: string): boolean {
  if (HARMLESS.has(got.kind) || ('dryRun' in got && got.dryRun) || isMeant(got, meaning, people))
    return false;
  const [kind] = [wanted(meaning, people).kind].flat();
  if (got.kind !== kind) return true;
  const named = people.split(',');
  return !('targets' in got) || got.targets.some((target) => !named.includes(target)) || 'for' in got;
}

function wanted(
  meaning: string,
  people: string,
): { readonly kind: unknown; readonly [field: string]: unknown } {
  const targets = people.split(',');
  const [first = '', second] = meaning.split(/[:-]/);
  if (STATES[meaning] !== undefined)
    return { kind: 'change', to: STATES[meaning], targets, dryRun: undefined, for: undefined };
  if (first === 'dry') return { kind: 'change', to: STATES[second ?? ''], targets, dryRun: true };
  if (/^(?:status|history|why|reset|revoke|remind|convert|delegate)$/.test(meaning))
    return { kind: meaning, targets };
  if (meaning === 'delu') return { kind: 'delegate', targets, until: 'friday' };
  if (meaning === 'ext2') return { kind: 'extend', request: REQUEST, for: 'PT2H' };
  if (meaning === 'rpend') return { kind: 'remind', targets: ['*pending'] };
  if (meaning === 'snooze') return { kind: 'snooze', until: 'friday' };
  if (first === 'list') return { kind: 'list', filter: second };
  if (first === 'threat') return { kind: 'threat-mode', on: second === 'on' };
  if (first === 'campaign') return { kind: 'campaign', action: second, of: undefined };
  if (/^c(?:stop|pause|resume)$/.test(meaning))
    return { kind: 'campaign', action: meaning.slice(1), of: people };
  if (/^reject[rn]$/.test(meaning)) return { kind: 'reject', request: REQUEST };
  if (/^(?:approve|reject|cancel|undo|pause|resume|retry)$/.test(meaning))
    return { kind: meaning, request: REQUEST };
  return { kind: ANY[meaning] ?? meaning };
}
