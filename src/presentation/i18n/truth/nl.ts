import type { TruthTexts } from './texts.ts';

export const truthNl: TruthTexts = {
  'held-role.unit': '{role} (binnen één beheereenheid: {unit})',
  'held-role.scope': '{role} (alleen voor {scope})',
  'held-role.owner': 'eigenaar van de rol-toewijsbare groep {group}',
  'warning.legacy-more':
    'Gebruikt oude clients die stoppen zonder app-wachtwoord: {clients}. In het aanmeldingslogboek staat meer dan ik heb gelezen: ga ervan uit dat er nog andere zijn.',
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
  'refused.unreachable':
    '{name}: geen enkel bericht bereikt deze persoon, niet per e-mail en niet in Teams. Volgens het beleid hier neem ik geen bescherming weg van iemand die daarvan niets te horen krijgt.',
  'refused.methods-unknown':
    '{name}: wat er geregistreerd is, kon niet worden gelezen. Er wordt niets weggehaald. Probeer het opnieuw.',
  'refused.nothing-registered':
    '{name}: er is geen tweede factor geregistreerd, dus er valt niets weg te halen.',
  'no.act-closed':
    '{act, select, reset {Opnieuw laten registreren} other {Sessies beëindigen}} is volgens het beleid hier niet toegestaan.',
  'act.heading':
    '{act, select, reset {Opnieuw registreren verplichten} other {Alle sessies beëindigen}} voor {count, plural, =1 {{name}} other {# personen}}',
  'act.line':
    '{act, select, reset {Geregistreerde methoden worden weggehaald} other {Alle sessies worden beëindigd}}',
  'act.done':
    '{act, select, reset {Gedaan: er is geen tweede factor meer geregistreerd} other {Gedaan: alle sessies zijn beëindigd}}.',
  'act.unfinished':
    'Niet afgerond: {why}. Geregistreerde methoden kunnen al weg zijn en andere er nog zijn. Vraag eerst de status op voordat je het opnieuw probeert. Referentie: {reference}',
  'act.last':
    '{request}: {act, select, reset {geregistreerde methoden weggehaald} other {alle sessies beëindigd}} op {when}',
  'act.reset-methods': 'Een voor een weggehaald: {methods}.',
  'act.reset-effect':
    'Bij de volgende aanmelding die om MFA vraagt, moet de persoon opnieuw registreren. Tot dan is het wachtwoord daarvoor genoeg.',
  'act.reset-old': 'Wat weg is, komt niet terug, ook niet met “draai terug”.',
  'act.revoke-effect':
    'De persoon moet zich op elk apparaat opnieuw aanmelden. Het kan tot een uur duren voordat apps dat merken.',
  'act.care':
    'Let op: dit verzwakt de bescherming. Wie het wachtwoord kent, kan een eigen tweede factor registreren. Wees zeker wie erom vraagt.',
  'warning.pass-stays':
    'Er is een tijdelijke toegangspas, en die blijft. Wie die heeft, kan ermee registreren.',
  'no.nothing-to-act': 'Er is niemand voor wie dit kan.',
};
