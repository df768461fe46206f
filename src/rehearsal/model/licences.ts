export const BUSINESS_PREMIUM_SKU = 'cbdc14ab-d96c-4c30-b9f4-6ada7cdc1d46';
const ENTRA_P1_PLAN = '41781fb2-bc02-4b7c-bd55-b576c07bb09d';
/** Service plan ids tell the licences apart; SKU names change, these do not. */
const ENTRA_P2_PLAN = 'eec0eb4f-6444-4f95-aba0-50c24d67f998';
/** Nothing outside of this file reads the ids of the add-on. */
const GOVERNANCE_PLAN = 'e866a266-3cff-43a3-acca-0c90a7e00c8b';
const EXCHANGE_STANDARD_PLAN = '9aaf7827-d63c-4b61-89c3-182f06f82e5c';

/** A row of `GET /subscribedSkus`. */
export interface Sku {
  readonly skuId: string;
  readonly skuPartNumber: string;
  readonly capabilityStatus: 'Enabled' | 'Warning' | 'Suspended' | 'Deleted' | 'LockedOut';
  readonly enabled: number;
  readonly consumed: number;
  readonly plans: readonly { readonly servicePlanId: string; readonly servicePlanName: string }[];
}

/** Whatever has licences: the tenant's posture. */
interface Licensed {
  readonly skus: readonly Sku[];
}

/** Business Premium for everybody, and for the administrators an add-on that licenses PIM without P2. */
export function contosoSkus(): Sku[] {
  return [businessPremium(), governance()];
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

function governance(): Sku {
  return {
    skuId: GOVERNANCE_PLAN,
    skuPartNumber: 'Microsoft_Entra_ID_Governance',
    capabilityStatus: 'Enabled',
    enabled: 10,
    consumed: 4,
    plans: [{ servicePlanId: GOVERNANCE_PLAN, servicePlanName: 'Entra_Identity_Governance' }],
  };
}

/** Do the licences allow reports and sign-in logs (Entra ID P1 or P2)? */
export function hasPremium(posture: Licensed): boolean {
  return hasPlan(posture, [ENTRA_P1_PLAN, ENTRA_P2_PLAN]);
}

/** Do they allow PIM (Entra ID P2 or Governance)? */
export function hasPim(posture: Licensed): boolean {
  return hasPlan(posture, [ENTRA_P2_PLAN, GOVERNANCE_PLAN]);
}

function hasPlan({ skus }: Licensed, plans: readonly string[]): boolean {
  return skus.some(
    (sku) =>
      (sku.capabilityStatus === 'Enabled' || sku.capabilityStatus === 'Warning') &&
      sku.enabled > 0 &&
      sku.plans.some(({ servicePlanId }) => plans.includes(servicePlanId)),
  );
}
