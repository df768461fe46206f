import { setTimeout as wait } from 'node:timers/promises';
import type { Person } from '../model/person.ts';
import type { TenantModel } from '../model/tenant-model.ts';
import type { Fault } from './fault-desk.ts';
import { GraphRefusal } from './graph-refusal.ts';
import type { GraphAnswer, WireFault } from './graph-request.ts';

/** What a fault is laid over: the answer that would come without it. */
interface Deed {
  /** Path below the version; the second part names the person of a stale read. */
  readonly segments: readonly string[];
  readonly tenant: TenantModel;
  readonly answer: () => Promise<GraphAnswer>;
}

const CODES: Readonly<Record<number, string>> = {
  429: 'TooManyRequests',
  500: 'InternalServerError',
  502: 'BadGateway',
  503: 'ServiceUnavailable',
  504: 'GatewayTimeout',
  509: 'BandwidthLimitExceeded',
};

/** Lets a request take effect or not, and spoils its answer, as the fault says. */
export async function withFault(fault: Fault | null, deed: Deed): Promise<GraphAnswer> {
  if (fault === null) return deed.answer();
  switch (fault.kind) {
    case 'status':
      if (fault.done === true) await deed.answer();
      throw refusalOf(fault);
    case 'slow':
      return slowly(deed, fault.ms);
    case 'rewrite':
      return fault.rewrite(await deed.answer());
    case 'stale':
      return withStaleReads(deed, fault.ms);
    default:
      return onTheWire(fault.kind, deed, fault.done ?? doneByDefault(fault.kind));
  }
}

/** An odd body comes after the deed; a cut or silent connection, unless said otherwise, before it. */
function doneByDefault(kind: WireFault): boolean {
  return kind === 'empty' || kind === 'html' || kind === 'truncated';
}

function refusalOf(fault: Extract<Fault, { kind: 'status' }>): GraphRefusal {
  const headers = fault.retryAfter === undefined ? {} : { 'Retry-After': String(fault.retryAfter) };
  const code = fault.code ?? CODES[fault.status] ?? 'UnknownError';
  return new GraphRefusal(fault.status, code, {
    message: `Injected by the rehearsal tenant: ${code}.`,
    headers,
  });
}

async function slowly(deed: Deed, ms: number): Promise<GraphAnswer> {
  const answer = await deed.answer();
  await wait(ms);
  return answer;
}

/** What was is taken before the write, or there would be nothing to show. */
async function withStaleReads(deed: Deed, ms: number): Promise<GraphAnswer> {
  const key = deed.segments[1] ?? '';
  const before = deed.tenant.find(key);
  const answer = await deed.answer();
  const after = deed.tenant.find(key);
  if (before && after) deed.tenant.holdBack(before.id, changedIn(before, after), ms);
  return answer;
}

/** Only what this write changed is shown late. */
function changedIn(before: Person, after: Person): Partial<Person> {
  return {
    ...(before.mfaState === after.mfaState ? {} : { mfaState: before.mfaState }),
    ...(before.methods === after.methods ? {} : { methods: before.methods }),
    ...(before.sessionsValidFrom === after.sessionsValidFrom
      ? {}
      : { sessionsValidFrom: before.sessionsValidFrom ?? before.createdDateTime }),
  };
}

/** What the socket does with it is decided in `sendAnswer`. */
async function onTheWire(wire: WireFault, deed: Deed, done: boolean): Promise<GraphAnswer> {
  const answer: GraphAnswer = done ? await deed.answer() : { status: 200, body: {} };
  const status = wire === 'empty' || wire === 'html' || wire === 'truncated' ? 200 : answer.status;
  return { ...answer, status, wire };
}
