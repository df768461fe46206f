import type { TruthTexts } from './texts.ts';

export const truthNl: TruthTexts = {
  'cover.part': '{policy} ({limits})',
  'cover.apps': 'alleen voor sommige apps',
  'cover.locations': 'alleen vanaf sommige plaatsen',
  'cover.platforms': 'alleen op sommige besturingssystemen',
  'cover.clients': 'alleen in sommige soorten clients',
  'cover.risk': 'alleen bij riskante aanmeldingen',
  'cover.devices': 'alleen op sommige apparaten',
  'cover.other-control': 'iets anders mag ervoor in de plaats komen',
  'warning.partly-covered':
    'Voorwaardelijke toegang vraagt in sommige gevallen om MFA: {policies}. MFA per gebruiker vraagt er altijd om.',
  'warning.security-defaults':
    'De standaardinstellingen voor beveiliging vragen al om MFA. Gebruik niet beide naast elkaar.',
  'warning.coverage-unknown':
    'Of een ander beleid om MFA vraagt, kon niet worden gelezen. Ga ervan uit dat dit zo is.',
  'warning.overrides-coverage':
    'De regels hier staan dit alleen als uitzondering toe, met een reden. De goedkeurder ziet die, en het auditlogboek bewaart die.',
  'refused.partly-covered':
    '{name}: voorwaardelijke toegang vraagt in sommige gevallen al om MFA: {policies}. Het beleid hier staat daarnaast geen MFA per gebruiker toe.',
  'status.partly-covered-by': 'Voorwaardelijke toegang vraagt in sommige gevallen om MFA: {policies}',
  'status.coverage-unknown': 'Of een ander beleid om MFA vraagt, kon niet worden gelezen.',
};
