import { GROUP_IDS, PERSON_IDS } from '../contoso.ts';
import { ROLES } from './role-book.ts';

export const BUSINESS_PREMIUM_SKU = 'cbdc14ab-d96c-4c30-b9f4-6ada7cdc1d46';
const ENTRA_P1_PLAN = '41781fb2-bc02-4b7c-bd55-b576c07bb09d';
/** Service plan ids tell the licences apart; SKU names change, these do not. */
export const ENTRA_P2_PLAN = 'eec0eb4f-6444-4f95-aba0-50c24d67f998';
/** The add-on licenses PIM without making the tenant a P2 one. */
const GOVERNANCE_PLAN = 'e866a266-3cff-43a3-acca-0c90a7e00c8b';
const EXCHANGE_STANDARD_PLAN = '9aaf7827-d63c-4b61-89c3-182f06f82e5c';

/** A Conditional Access policy as `GET /identity/conditionalAccess/policies` returns it. */
export type AccessPolicy = Readonly<Record<string, unknown>> & {
  readonly id: string;
  readonly displayName: string;
};

/** A row of `GET /subscribedSkus`. */
export interface Sku {
  readonly skuId: string;
  readonly skuPartNumber: string;
  readonly capabilityStatus: 'Enabled' | 'Warning' | 'Suspended' | 'Deleted' | 'LockedOut';
  readonly enabled: number;
  readonly consumed: number;
  readonly plans: readonly { readonly servicePlanId: string; readonly servicePlanName: string }[];
}

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
    skus: [businessPremium(), governance()],
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

function businessPremium(): Sku {
  return {
    skuId: BUSINESS_PREMIUM_SKU,
    skuPartNumber: 'SPB',
    capabilityStatus: 'Enabled',
    enabled: 300,
    consumed: 55,
    plans: [
      { servicePlanId: ENTRA_P1_PLAN, servicePlanName: 'AAD_PREMIUM' },
      { servicePlanId: EXCHANGE_STANDARD_PLAN, servicePlanName: 'EXCHANGE_S_STANDARD' },
    ],
  };
}

/** For the administrators, who alone need it. */
function governance(): Sku {
  return {
    skuId: 'e866a266-3cff-43a3-acca-0c90a7e00c8b',
    skuPartNumber: 'Microsoft_Entra_ID_Governance',
    capabilityStatus: 'Enabled',
    enabled: 10,
    consumed: 4,
    plans: [{ servicePlanId: GOVERNANCE_PLAN, servicePlanName: 'Entra_Identity_Governance' }],
  };
}

/** Do the licences allow reports and sign-in logs (Entra ID P1 or P2)? */
export function hasPremium(posture: Posture): boolean {
  return hasPlan(posture, [ENTRA_P1_PLAN, ENTRA_P2_PLAN]);
}

/** Do they allow PIM (Entra ID P2 or Governance)? */
export function hasPim(posture: Posture): boolean {
  return hasPlan(posture, [ENTRA_P2_PLAN, GOVERNANCE_PLAN]);
}

function hasPlan({ skus }: Posture, plans: readonly string[]): boolean {
  return skus.some(
    (sku) =>
      (sku.capabilityStatus === 'Enabled' || sku.capabilityStatus === 'Warning') &&
      sku.enabled > 0 &&
      sku.plans.some(({ servicePlanId }) => plans.includes(servicePlanId)),
  );
}
