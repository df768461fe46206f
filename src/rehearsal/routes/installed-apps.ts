import { GraphRefusal } from '../graph/graph-refusal.ts';
import { contextUrl, type Call, type GraphAnswer } from '../graph/graph-request.ts';
import type { Route } from '../graph/route.ts';
import { findPerson, jsonObject } from './find-person.ts';

const TEAMS = {
  anyOf: ['TeamsAppInstallation.ReadWriteSelfForUser.All'],
  family: 'teams',
  price: { units: 1 },
} as const;
const PATH = 'users/{id}/teamwork/installedApps';

/** Installing the bot's own app for a person, who then can be written to. */
export const installedAppRoutes: readonly Route[] = [
  { ...TEAMS, method: 'GET', path: PATH, answer: list },
  { ...TEAMS, method: 'POST', path: PATH, answer: install },
];

function list(call: Call): GraphAnswer {
  const person = findPerson(call);
  const { teamsApps } = call.tenant;
  const value = teamsApps.isInstalled(person.id) ? [{ id: `${person.id}:${teamsApps.catalogId}` }] : [];
  return { status: 200, body: { '@odata.context': contextUrl(call.request, PATH), value } };
}

function install(call: Call): GraphAnswer {
  const person = findPerson(call);
  const { teamsApps } = call.tenant;
  const bound = jsonObject(call)['teamsApp@odata.bind'];
  if (typeof bound !== 'string' || !bound.endsWith(`/appCatalogs/teamsApps/${teamsApps.catalogId}`))
    throw new GraphRefusal(404, 'NotFound', { message: 'The requested app was not found in the catalog.' });
  if (!teamsApps.install(person.id))
    throw new GraphRefusal(409, 'Conflict', { message: 'App entitlement already exists.' });
  return { status: 201 };
}
