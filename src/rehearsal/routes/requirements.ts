import { GraphRefusal, badRequest } from '../graph/graph-refusal.ts';
import { contextUrl, type Call, type GraphAnswer } from '../graph/graph-request.ts';
import type { Route } from '../graph/route.ts';
import { MFA_STATES, type MfaState } from '../model/person.ts';
import { actorOf } from './actor-of.ts';
import { findPerson, jsonObject, refuseUnknown } from './find-person.ts';

const SHARED = {
  path: 'users/{id}/authentication/requirements',
  version: 'beta',
  family: 'authentication',
} as const;

/** The per-user MFA state: beta only, as in Graph (beta:api/authentication-get, authentication-update). */
export const requirementRoutes: readonly Route[] = [
  {
    ...SHARED,
    method: 'GET',
    anyOf: ['Policy.Read.All', 'Policy.ReadWrite.AuthenticationMethod'],
    price: { units: 1 },
    answer: readRequirements,
  },
  {
    ...SHARED,
    method: 'PATCH',
    anyOf: ['Policy.ReadWrite.AuthenticationMethod'],
    price: { units: 1, write: true },
    answer: writeRequirements,
  },
];

function readRequirements(call: Call): GraphAnswer {
  const person = findPerson(call);
  const context = contextUrl(call.request, `users('${person.id}')/authentication/requirements`);
  return {
    status: 200,
    body: { '@odata.context': context, perUserMfaState: call.tenant.visible(person).mfaState },
  };
}

/** Nobody is protected here: the real Graph is not known to refuse administrators or guests either. */
function writeRequirements(call: Call): GraphAnswer {
  const person = findPerson(call);
  if (typeof call.request.body === 'string') throw unsupportedMediaType();
  const body = jsonObject(call);
  refuseUnknown(body, ['perUserMfaState'], 'strongAuthenticationRequirements');
  const asked = stateOf(body['perUserMfaState']);
  call.tenant.setMfaState({ person, asked, actor: actorOf(call) });
  return { status: 204 };
}

function stateOf(value: unknown): MfaState {
  const state = MFA_STATES.find((each) => each === value);
  if (state === undefined)
    throw badRequest(
      `Invalid value specified for property 'perUserMfaState' of resource 'StrongAuthenticationRequirements'.`,
    );
  return state;
}

function unsupportedMediaType(): GraphRefusal {
  return new GraphRefusal(415, 'UnsupportedMediaType', {
    message: 'The request content type is not supported: use application/json.',
  });
}
