import type { AnswerTexts } from './answer-texts.ts';

export const nl: AnswerTexts = {
  'reading.heading': 'De lijst wordt gemaakt',
  'reading.line':
    'De tenant wordt pagina voor pagina gelezen, zodat niets anders hoeft te wachten: {people, plural, =0 {het is net begonnen} =1 {één persoon tot nu toe} other {# personen tot nu toe}}.',
  'reading.next': 'Een grote tenant duurt enkele minuten. Druk dan op “Opnieuw kijken”.',
  'list.heading':
    '{filter, select, enabled {Ingeschakeld} disabled {Uitgeschakeld} enforced {Afgedwongen} pending {Nog te registreren} other {Blijven steken op “ingeschakeld”}}: {total, plural, =0 {niemand} =1 {één persoon} other {# personen}}',
  'list.page': 'Personen {from} tot en met {to} van {total}, op naam.',
  'people.page': 'Personen {from} tot en met {to} van {total}.',
  'list.state':
    'Nu: {state, select, disabled {uitgeschakeld} enabled {ingeschakeld} enforced {afgedwongen} other {onbekend}}.',
  'list.changed':
    'De lijst zei nog {state, select, disabled {“uitgeschakeld”} enabled {“ingeschakeld”} enforced {“afgedwongen”} other {niets}}.',
  'list.unread': 'Dat zegt de lijst; opnieuw lezen lukte zojuist niet.',
  'list.unregistered': 'Geen tweede stap in het registratierapport.',
  'list.stuck-since': 'Als geregistreerd gezien sinds {when}.',
  'list.confirmed':
    'De statussen op deze pagina zijn zojuist gelezen. Gasten en geblokkeerde accounts staan er niet in.',
  'list.act':
    '{filter, select, pending {Typ “herinner iedereen die nog moet registreren” om hen te herinneren.} other {Typ “waarom …” met een naam voor de redenen.}}',
  'stuck.hint':
    'Kies voor wie en druk dan. Je ziet wat er verandert voordat er iets gevraagd wordt; goedkeurders beslissen zoals altijd.',
  'stuck.whom': 'Voor wie?',
  'stuck.choose': 'Kies iemand.',
  'stuck.everybody': '{count, plural, =1 {De enige op deze pagina} other {Alle # op deze pagina}}',
  'snapshot.age': 'De tenant is gelezen op {when}.',
  'snapshot.report':
    '{report, select, unlicensed {Zonder Entra ID P1 of P2 is er geen registratierapport: wie geregistreerd is, blijkt alleen uit de status.} other {Het registratierapport mag niet worden gelezen (AuditLog.Read.All ontbreekt): wie geregistreerd is, blijkt alleen uit de status.}}',
  'snapshot.renewing': 'Hij wordt nu opnieuw gelezen.',
  'page.renewed': 'De lijst is sinds de vorige pagina vernieuwd.',
  'page.until': 'De knoppen werken tot {when}, alleen voor jou.',
  'button.previous': 'Vorige',
  'button.next': 'Volgende',
  'button.enforce': 'MFA afdwingen',
  'button.reset': 'Opnieuw laten registreren',
  'button.refresh': 'Opnieuw lezen',
  'button.look': 'Opnieuw kijken',
  'why.heading':
    '{count, plural, =0 {Niemand om uit te leggen} =1 {Waarom {name} {state, select, disabled {uitgeschakeld} enabled {ingeschakeld} enforced {afgedwongen} other {onbekend}} is} other {Waarom # personen staan waar ze staan}}',
  'why.outside':
    'Iemand heeft het buiten deze assistent veranderd: onze laatste wijziging liet {state, select, disabled {“uitgeschakeld”} enabled {“ingeschakeld”} enforced {“afgedwongen”} other {een onbekende status}} achter. Wie het was, staat in het auditlogboek van Entra.',
  'why.default': 'Niemand heeft het via deze assistent veranderd. Iedereen begint als “uitgeschakeld”.',
  'why.elsewhere':
    'Het is niet via deze assistent ingesteld, maar in de Entra-portal, met een script of al eerder. Wie het was, staat in het auditlogboek van Entra.',
  'why.unreadable': 'De status kon zojuist niet worden gelezen, dus er is niets uit te leggen.',
  'why.beside': 'Dat vraagt om MFA, wat de status per gebruiker ook zegt.',
  'report.heading':
    'MFA van iedereen: {people, plural, =1 {één persoon} other {# mensen}} die mogen aanmelden',
  'report.lead':
    'Druk op “Als bestand” voor een tabel van alle accounts, één per regel, ook gasten en geblokkeerde.',
  'posture.heading':
    'MFA in deze tenant: {people, plural, =1 {één persoon die zich mag aanmelden} other {# personen die zich mogen aanmelden}}',
  'posture.trend': 'Tussen haakjes: de verandering sinds {when}.',
  'posture.no-trend': 'De volgende lezing laat zien wat er veranderd is.',
  'posture.states': 'Status per gebruiker',
  'posture.registration': 'Tweede stap',
  'posture.admins': 'Personen met beheerdersrollen',
  'posture.admins-by-report':
    'Geteld zoals het registratierapport van Entra hen aanmerkt. Wie een groep met rollen bezit of er lid van mag worden, of een aangepaste rol heeft of kan activeren, kan ontbreken; vóór een wijziging kijk ik daar zelf naar.',
  'posture.others': 'Hierboven niet meegeteld',
  'posture.number':
    '{of, select, enforced {Afgedwongen} enabled {Ingeschakeld} disabled {Uitgeschakeld} unknown {Kon niet worden gelezen} registered {Geregistreerd} unregistered {Niet geregistreerd} pending {Om registratie gevraagd, en niet geregistreerd} stuck {Geregistreerd, en blijven steken op “ingeschakeld”} admins {Alle} adminsUnregistered {Zonder tweede stap} adminsDisabled {Per gebruiker uitgeschakeld} guests {Gasten} other {Mogen zich niet aanmelden}}: {count, number}{change}',
  'posture.advice': 'Wat Microsoft aanraadt',
  'posture.defaults-on':
    'De standaardinstellingen voor beveiliging staan aan: zij vragen iedereen om MFA. Statussen per gebruiker voegen niets toe; laat ze zoals ze zijn.',
  'posture.advice-premium':
    'Jullie licenties bevatten voorwaardelijke toegang: vraag daar om MFA, en beheerders eerst. Meng het niet met statussen per gebruiker.',
  'posture.advice-free':
    'Zonder Entra ID P1 beschermen de standaardinstellingen voor beveiliging iedereen zonder kosten. Zorg dat beheerders als eersten een tweede stap hebben.',
};
