import { createGraph, type GraphParts } from '../app/create-graph.ts';
import type { StoreParts } from '../app/open-app-store.ts';
import type { Installation } from '../config/load-config.ts';
import { checkBot } from './check-bot.ts';
import { checkClock } from './check-clock.ts';
import { checkPeople } from './check-people.ts';
import { checkPermissions } from './check-permissions.ts';
import { checkStore } from './check-store.ts';
import { checkTeamsApp } from './check-teams-app.ts';
import { good, skipped, warning } from './finding.ts';
import type { Findings } from './finding.ts';

/** A few questions, asked before there is a store to share a quota through. */
const UNSHARED: GraphParts['quotas'] = { draw: () => Promise.resolve(0), close: () => Promise.resolve() };

/** Every check, in the order in which an operator should mend what they find. Changes nothing in the tenant. */
export async function examine(installation: Installation, parts: StoreParts): Promise<Findings> {
  const { config, policy, warnings } = installation;
  const graph = createGraph({ config, policy, quotas: UNSHARED, log: parts.log, clock: parts.clock });
  const clock = await checkClock(config);
  const reachable = clock.every(({ what }) => what !== 'Graph connection');
  const permissions = reachable
    ? await checkPermissions(config)
    : [skipped('Graph permissions', 'Graph does not answer')];
  const signedIn = permissions.some(({ what, kind }) => what === 'Graph sign-in' && kind === 'good');
  return [
    good('Settings and policy', `well formed; ${config.environment}`),
    ...warnings.map((why) =>
      warning('Settings and policy', { why, fix: 'See .env.example and policy.yaml.' }),
    ),
    ...(await checkStore(config, parts)),
    ...clock,
    ...permissions,
    ...(signedIn
      ? await checkPeople(graph, config, policy)
      : [skipped('Groups, people, mailboxes', 'no Graph token')]),
    ...(await checkBot(config)),
    ...checkTeamsApp(config),
  ];
}
