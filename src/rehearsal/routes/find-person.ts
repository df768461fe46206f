import type { Call } from '../graph/graph-request.ts';
import { badRequest, resourceNotFound } from '../graph/graph-refusal.ts';
import type { Person } from '../model/person.ts';

/** The person in the address (`users/{id | userPrincipalName}/…`), or Graph's 404. */
export function findPerson({ params, tenant }: Call): Person {
  const key = params['id'] ?? '';
  const person = tenant.find(key);
  if (person === undefined) throw resourceNotFound(key);
  return person;
}

/** The request's JSON object; every other kind of body is refused. */
export function jsonObject({ request }: Pick<Call, 'request'>): Readonly<Record<string, unknown>> {
  const { body } = request;
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw badRequest(
      'Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.',
    );
  }
  return { ...body };
}

/** Refuses a body with a property that the type does not have. */
export function refuseUnknown(
  body: Readonly<Record<string, unknown>>,
  known: readonly string[],
  type: string,
): void {
  const unknown = Object.keys(body).find((name) => !known.includes(name) && !name.startsWith('@odata.'));
  if (unknown === undefined) return;
  throw badRequest(
    `The property '${unknown}' does not exist on type 'microsoft.graph.${type}'. Make sure to only use property names that are defined by the type.`,
  );
}
