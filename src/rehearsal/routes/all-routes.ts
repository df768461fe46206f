import type { Route } from '../graph/route.ts';
import { auditLogRoutes } from './audit-logs.ts';
import { catalogueRoutes } from './app-catalogue.ts';
import { groupEligibilityRoutes } from './group-eligibilities.ts';
import { groupRoutes } from './groups.ts';
import { installedAppRoutes } from './installed-apps.ts';
import { mailRoutes } from './mail.ts';
import { membershipRoutes } from './memberships.ts';
import { methodRoutes } from './methods.ts';
import { policyRoutes } from './policies.ts';
import { reportRoutes } from './reports.ts';
import { requirementRoutes } from './requirements.ts';
import { roleRoutes } from './roles.ts';
import { temporaryAccessPassRoutes } from './temporary-access-pass.ts';
import { userRoutes } from './users.ts';

/** Every address of Graph that the rehearsal tenant knows; all others are refused. */
export const allRoutes: readonly Route[] = [
  ...userRoutes,
  ...membershipRoutes,
  ...groupRoutes,
  ...requirementRoutes,
  ...methodRoutes,
  ...policyRoutes,
  ...reportRoutes,
  ...roleRoutes,
  ...groupEligibilityRoutes,
  ...auditLogRoutes,
  ...temporaryAccessPassRoutes,
  ...mailRoutes,
  ...installedAppRoutes,
  ...catalogueRoutes,
];
