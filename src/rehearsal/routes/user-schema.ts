import type { Person } from '../model/person.ts';
import type { TenantModel } from '../model/tenant-model.ts';
import type { EntitySchema } from '../odata/entity-schema.ts';

const OF_THE_COMPANY: EntitySchema<Person>['properties'] = {
  companyName: { read: () => null, filter: 'advanced' },
  employeeId: { read: (p) => p.employeeId ?? null, filter: 'plain' },
  onPremisesSamAccountName: { read: (p) => p.samAccount ?? null, filter: 'advanced' },
  onPremisesSyncEnabled: { read: (p) => p.onPremisesSyncEnabled, filter: 'plain' },
};

/** Graph's user, with what `$select`, `$filter` and `$search` may do to each property (concepts/aad-advanced-queries). */
export function userSchema(tenant: TenantModel): EntitySchema<Person> {
  return {
    name: 'user',
    properties: {
      businessPhones: { read: () => [], isDefault: true },
      displayName: { read: (p) => p.displayName, isDefault: true, filter: 'plain', search: 'words' },
      givenName: { read: (p) => p.givenName, isDefault: true, filter: 'plain', search: 'prefix' },
      jobTitle: { read: (p) => p.jobTitle, isDefault: true, filter: 'plain' },
      mail: { read: (p) => p.mail, isDefault: true, filter: 'plain', search: 'prefix' },
      mobilePhone: { read: () => null, isDefault: true },
      officeLocation: { read: (p) => p.officeLocation, isDefault: true, filter: 'advanced' },
      preferredLanguage: { read: (p) => p.preferredLanguage, isDefault: true, filter: 'plain' },
      surname: { read: (p) => p.surname, isDefault: true, filter: 'plain', search: 'prefix' },
      userPrincipalName: {
        read: (p) => p.userPrincipalName,
        isDefault: true,
        filter: 'plain',
        search: 'prefix',
      },
      id: { read: (p) => p.id, isDefault: true, filter: 'plain' },
      mailNickname: { read: (p) => p.mailNickname, filter: 'plain', search: 'prefix' },
      otherMails: { read: (p) => p.otherMails, filter: 'plain', search: 'prefix' },
      proxyAddresses: { read: proxyAddresses, filter: 'plain', search: 'prefix' },
      accountEnabled: { read: (p) => p.accountEnabled, filter: 'plain' },
      userType: { read: (p) => p.userType, filter: 'plain' },
      country: { read: (p) => p.country ?? null, filter: 'plain' },
      usageLocation: { read: (p) => p.usageLocation, filter: 'plain' },
      department: { read: (p) => p.department, filter: 'plain' },
      ...OF_THE_COMPANY,
      createdDateTime: { read: (p) => p.createdDateTime, filter: 'plain' },
      externalUserState: { read: (p) => (p.userType === 'Guest' ? 'Accepted' : null), filter: 'plain' },
      signInSessionsValidFromDateTime: { read: (p) => validFrom(tenant.visible(p)) },
      assignedLicenses: { read: assignedLicenses, filter: 'plain' },
      perUserMfaState: { read: (p) => tenant.visible(p).mfaState, betaOnly: true },
      mailboxSettings: { read: () => null, singleOnly: true },
    },
  };
}

/** Sessions from before this moment do not count. */
function validFrom({ sessionsValidFrom, createdDateTime }: Person): string {
  return sessionsValidFrom ?? createdDateTime;
}

/** The primary address is written with capitals: `SMTP:`. */
function proxyAddresses(person: Person): readonly string[] {
  if (person.mail === null || person.userType === 'Guest') return [];
  return [`SMTP:${person.mail}`, ...(person.mailAliases ?? []).map((alias) => `smtp:${alias}`)];
}

function assignedLicenses(person: Person): readonly object[] {
  return person.licences.map((skuId) => ({ skuId, disabledPlans: [] }));
}
