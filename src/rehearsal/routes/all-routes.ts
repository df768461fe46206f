import type { Route } from '../graph/route.ts';
import { groupRoutes } from './groups.ts';
import { mailRoutes } from './mail.ts';
import { membershipRoutes } from './memberships.ts';
import { methodRoutes } from './methods.ts';
import { policyRoutes } from './policies.ts';
import { requirementRoutes } from './requirements.ts';
import { userRoutes } from './users.ts';

/** Every address of Graph that the rehearsal tenant knows; all others are refused. */
export const allRoutes: readonly Route[] = [
  ...userRoutes,
  ...membershipRoutes,
  ...groupRoutes,
  ...requirementRoutes,
  ...methodRoutes,
  ...policyRoutes,
  ...mailRoutes,
];
