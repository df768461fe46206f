import { GROUP_IDS, PERSON_IDS } from '../contoso.ts';
import { contosoSkus, type Sku } from './licences.ts';
import { ROLES } from './role-book.ts';

/** A Conditional Access policy as `GET /identity/conditionalAccess/policies` returns it. */
export type AccessPolicy = Readonly<Record<string, unknown>> & {
  readonly id: string;
  readonly displayName: string;
};

/** What the tenant demands of everybody, beside the per-user states. Every field may be set by a test at any time. */
export interface Posture {
  securityDefaults: boolean;
  accessPolicies: AccessPolicy[];
  skus: Sku[];
  policyMigrationState: 'preMigration' | 'migrationInProgress' | 'migrationComplete';
  campaign: 'default' | 'enabled' | 'disabled';
  temporaryAccessPass: 'enabled' | 'disabled';
  /** The registration report shows what was registered up to this many milliseconds ago. */
  registrationReportLagMs: number;
  /** Does Entra make `enabled` into `enforced` for somebody registered? Sources differ: see mfa states. */
  flipsRegisteredToEnforced: boolean;
}

/** `users` holds includeUsers, excludeGroups, includeRoles (template ids) and so on. */
export interface AccessPolicyWish {
  readonly id: string;
  readonly displayName: string;
  readonly state: 'enabled' | 'disabled' | 'enabledForReportingButNotEnforced';
  readonly users: Readonly<Record<string, readonly string[]>>;
  readonly controls?: readonly string[];
  readonly operator?: 'AND' | 'OR';
  readonly applications?: readonly string[];
  readonly clientAppTypes?: readonly string[];
  /** `requirementsSatisfied` of an authentication strength, used in place of the built-in control `mfa`. */
  readonly strength?: 'none' | 'mfa';
}

/** A complete policy body from the few parts that matter to MFA. Tests use it to change the posture. */
export function accessPolicy(wish: AccessPolicyWish): AccessPolicy {
  return {
    id: wish.id,
    displayName: wish.displayName,
    state: wish.state,
    createdDateTime: '2023-05-04T09:00:00Z',
    modifiedDateTime: null,
    conditions: {
      clientAppTypes: wish.clientAppTypes ?? ['all'],
      applications: {
        includeApplications: wish.applications ?? ['All'],
        excludeApplications: [],
        includeUserActions: [],
      },
      users: { ...NOBODY, ...wish.users },
      locations: null,
      platforms: null,
      signInRiskLevels: [],
      userRiskLevels: [],
    },
    grantControls: grantControlsOf(wish),
    sessionControls: null,
  };
}

const NOBODY = {
  includeUsers: [],
  excludeUsers: [],
  includeGroups: [],
  excludeGroups: [],
  includeRoles: [],
  excludeRoles: [],
};

function grantControlsOf(wish: AccessPolicyWish): Readonly<Record<string, unknown>> {
  return {
    operator: wish.operator ?? 'OR',
    builtInControls: wish.strength === undefined ? (wish.controls ?? ['mfa']) : [],
    customAuthenticationFactors: [],
    termsOfUse: [],
    authenticationStrength:
      wish.strength === undefined
        ? null
        : {
            id: '00000000-0000-0000-0000-000000000002',
            displayName: 'Multifactor authentication',
            requirementsSatisfied: wish.strength,
          },
  };
}

const policyId = (n: number): string => `00000005-c057-4000-8000-${String(n).padStart(12, '0')}`;

/** Contoso demands MFA of Global Administrators and of external contractors by policy; everybody else is per user. */
export function contosoPosture(): Posture {
  return {
    securityDefaults: false,
    accessPolicies: contosoAccessPolicies(),
    skus: contosoSkus(),
    policyMigrationState: 'preMigration',
    campaign: 'default',
    temporaryAccessPass: 'enabled',
    registrationReportLagMs: 0,
    flipsRegisteredToEnforced: true,
  };
}

function contosoAccessPolicies(): AccessPolicy[] {
  return [
    accessPolicy({
      id: policyId(1),
      displayName: 'CA001 Require MFA for administrators',
      state: 'enabled',
      users: {
        includeRoles: [ROLES.globalAdministrator.id],
        excludeUsers: [PERSON_IDS.breakGlass, PERSON_IDS.breakGlass2],
      },
    }),
    accessPolicy({
      id: policyId(2),
      displayName: 'CA002 Require MFA for all users (report-only)',
      state: 'enabledForReportingButNotEnforced',
      users: { includeUsers: ['All'] },
    }),
    accessPolicy({
      id: policyId(3),
      displayName: 'CA003 Block legacy authentication',
      state: 'disabled',
      users: { includeUsers: ['All'] },
      controls: ['block'],
      clientAppTypes: ['exchangeActiveSync', 'other'],
    }),
    accessPolicy({
      id: policyId(4),
      displayName: 'CA004 Require MFA for external contractors',
      state: 'enabled',
      users: { includeGroups: [GROUP_IDS.externalContractors] },
    }),
  ];
}
