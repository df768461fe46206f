import { badRequest } from '../graph/graph-refusal.ts';
import { contextUrl, type Call, type GraphAnswer } from '../graph/graph-request.ts';
import type { Route } from '../graph/route.ts';
import type { Method } from '../model/person.ts';
import { actorOf } from './actor-of.ts';
import { findPerson, jsonObject, refuseUnknown } from './find-person.ts';

/** Graph's bounds for `lifetimeInMinutes`. */
const SHORTEST_MINUTES = 10;
const LONGEST_MINUTES = 43_200;

export const temporaryAccessPassRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: 'users/{id}/authentication/temporaryAccessPassMethods',
    anyOf: ['UserAuthMethod-TAP.ReadWrite.All', 'UserAuthenticationMethod.ReadWrite.All'],
    family: 'authentication',
    price: { units: 1, write: true },
    answer: createPass,
  },
];

/** 201 with the pass, which is never shown again; a new pass replaces the one before. */
function createPass(call: Call): GraphAnswer {
  const { tenant, request } = call;
  const person = findPerson(call);
  if (tenant.posture.temporaryAccessPass !== 'enabled')
    throw badRequest('Temporary Access Pass is not enabled by policy for this user.');
  const body = request.body === undefined ? {} : jsonObject(call);
  refuseUnknown(
    body,
    ['startDateTime', 'lifetimeInMinutes', 'isUsableOnce'],
    'temporaryAccessPassAuthenticationMethod',
  );
  const createdDateTime = new Date(tenant.clock()).toISOString();
  const details = detailsOf(body, createdDateTime);
  const method: Method = { id: tenant.newId(), kind: 'temporaryAccessPass', createdDateTime, details };
  const others = person.methods.filter((each) => each.kind !== 'temporaryAccessPass');
  tenant.people.put({ ...person, methods: [...others, method] });
  tenant.effects.add({ kind: 'temporary-access-pass', personId: person.id, actor: actorOf(call) });
  const context = contextUrl(
    request,
    `users('${person.id}')/authentication/temporaryAccessPassMethods/$entity`,
  );
  return {
    status: 201,
    body: {
      '@odata.context': context,
      id: method.id,
      createdDateTime,
      ...details,
      temporaryAccessPass: passOf(method.id),
    },
  };
}

/** Eight characters that differ from pass to pass. */
function passOf(methodId: string): string {
  return `Rp${methodId.slice(0, 6)}`;
}

function detailsOf(body: Readonly<Record<string, unknown>>, now: string): Readonly<Record<string, unknown>> {
  return {
    temporaryAccessPass: null,
    startDateTime: typeof body['startDateTime'] === 'string' ? body['startDateTime'] : now,
    lifetimeInMinutes: lifetimeOf(body['lifetimeInMinutes']),
    isUsableOnce: body['isUsableOnce'] === true,
    isUsable: true,
    methodUsabilityReason: 'EnabledByPolicy',
  };
}

/** An hour unless asked otherwise. */
function lifetimeOf(value: unknown): number {
  if (value === undefined) return 60;
  if (
    typeof value === 'number' &&
    Number.isInteger(value) &&
    value >= SHORTEST_MINUTES &&
    value <= LONGEST_MINUTES
  )
    return value;
  throw badRequest(
    `lifetimeInMinutes must be a whole number from ${SHORTEST_MINUTES} to ${LONGEST_MINUTES}.`,
  );
}
