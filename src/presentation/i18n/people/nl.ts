import type { PeopleTexts } from './texts.ts';

export const peopleNl: PeopleTexts = {
  'flag.guest': 'gast',
  'flag.blocked': 'aanmelden geblokkeerd',
  'flag.unlicensed': 'geen licentie',
  'flag.mailbox-shared': 'gedeeld postvak',
  'flag.mailbox-room': 'postvak van een ruimte',
  'flag.mailbox-equipment': 'postvak van apparatuur',
  'flag.mailbox-other': 'bijzonder postvak',
  'flag.service': 'misschien een serviceaccount',
  'flag.disguised': 'naam kan een andere nabootsen',
  'refused.disguised': 'Er staan letters uit een ander alfabet of onzichtbare tekens in: typ de naam zelf.',
  'people.search': 'Of zoek in de adreslijst (in Teams op de desktop en het web)',
  'people.search-hint': 'Typ een naam',
  'source.title': 'Om wie het gaat',
  'source.name': '{kind, select, group {de groep “{name}”} other {de afdeling “{name}”}}',
  'source.line': 'Zojuist gelezen uit {source}: {count, plural, =1 {# persoon} other {# personen}}.',
  'source.frozen': 'De lijst staat nu vast: wie er later bij komt of weggaat, verandert er niets meer aan.',
  'source.by-rule': 'Een regel bepaalt wie er in deze groep zit, dus hij kan vanzelf veranderen.',
  'source.nested': '{count, plural, =1 {Eén groep daarbinnen telt} other {# groepen daarbinnen tellen}} mee.',
  'source.others':
    '{count, plural, =1 {Eén lid dat geen persoon is (een apparaat, contact of toepassing) telt} other {# leden die geen personen zijn (apparaten, contacten of toepassingen) tellen}} niet mee.',
  'pick-source.heading':
    '{kind, select, group {Meer groepen heten “{typed}”} other {Meer afdelingen heten “{typed}”}}',
  'pick-source.near':
    '{kind, select, group {Er is geen groep met de naam “{typed}”} other {Er is geen afdeling met de naam “{typed}”}}',
  'pick-source.lead': 'Welke bedoel je? Er is niets veranderd.',
  'pick-source.lead-near': 'Bedoelde je een van deze? Er is niets veranderd.',
  'pick-source.label': 'Kies er een',
  'pick-source.error': 'Kies er een uit de lijst.',
  'pick-source.more': 'Er zijn er meer dan hier staan. Typ het mailadres of de object-id van de groep.',
  'picked-source.heading': 'Je koos {source}',
  'refused.group-unknown':
    '“{typed}”: er is geen groep met deze naam. Probeer het mailadres of de object-id van de groep.',
  'refused.department-unknown':
    '“{typed}”: niemand zit op een afdeling met deze naam. Is het een groep, zet dan “groep” voor de naam.',
  'refused.group-empty':
    '“{name}”: er zit niemand in{others, plural, =0 {} =1 {, alleen één lid dat geen persoon is} other {, alleen # leden die geen personen zijn}}.',
  'refused.group-hidden':
    '“{name}”: de leden zijn voor mij verborgen, dus ik weet niet wie je bedoelt. Noem de personen.',
  'refused.group-unreadable':
    '“{typed}”: ik mag geen groepen lezen. Vraag je beheerder om de Graph-machtiging GroupMember.Read.All, of noem de personen.',
  'no.group-too-large':
    '“{name}” heeft {asked, plural, =1 {# persoon} other {# personen}}; het maximum is {cap, number}. Kies een kleinere groep of splits het verzoek.',
  'list.heading':
    '“{file}”: {count, plural, =0 {niemand die ik kan gebruiken} =1 {één persoon} other {# personen}}',
  'list.tally':
    '{kind, select, unknown {Niet gevonden} ambiguous {Niet duidelijk wie} partly {Alleen een deel van een naam} alike {Anders geschreven} refused {Weggelaten} twice {Dubbel} misfit {Cellen op een andere plaats} other {Leeg}}: {count, plural, =1 {# regel} other {# regels}}',
  'list.problems': 'Wat ik niet kon gebruiken',
  'list.line': 'Regel {line, number}: {what}',
  'list.empty': 'er staat niemand in.',
  'list.misfit':
    'de cellen staan niet waar de andere regels ze hebben. Zet namen met een komma tussen aanhalingstekens, en iedereen op een eigen regel.',
  'list.twice': '“{typed}” staat al in regel {first, number}.',
  'list.unknown': '“{typed}”: niemand gevonden.',
  'list.ambiguous': '“{typed}”: meer personen passen. Zet daar de aanmeldnaam.',
  'list.partly': '“{typed}” is maar een deel van iemands naam. Zet daar de aanmeldnaam.',
  'list.alike':
    '“{typed}” staat er zo niet in; misschien wordt de naam of het adres anders geschreven. Zet daar de aanmeldnaam.',
  'list.page': 'Probleem {from, number} tot en met {to, number} van {total, number}.',
  'list.first':
    'Van {all, number} zulke regels zijn dit de eerste {count, number}: herstel die en zet het bestand hier opnieuw neer om de andere te zien.',
  'list.next':
    'Er is nog niets gevraagd of veranderd. Ga verder om te zien wat er met deze personen zou gebeuren, en bevestig dan.',
  'list.next-ask':
    'Er is nog niets gevraagd of veranderd. Kies wat er moet gebeuren, ga verder om het per persoon te zien, en bevestig dan.',
  'list.next-read': 'Er is niets veranderd. Ga verder om het per persoon te zien.',
  'no.file-broken':
    'Ik kan “{file}” maar tot regel {line, number} lezen: die is veel te lang, of er staat een aanhalingsteken in dat nergens wordt gesloten. Herstel die regel en zet het bestand hier opnieuw neer.',
  'no.file':
    '{because, select, off {Ik ben hier niet ingesteld om bestanden te lezen. Je beheerder kan de SharePoint-hosts noemen in FILE_HOSTS.} elsewhere {“{file}” staat niet op een host waarvan ik mag lezen. Zet het hier in de chat.} unreachable {“{file}” kon niet op tijd worden opgehaald. Zet het nog eens in de chat.} big {“{file}” is te groot voor mij. Splits het bestand.} rows {“{file}” heeft meer dan 100.000 regels. Splits het bestand.} table {“{file}” is geen tekst met kolommen. Sla het op als CSV en zet het hier nog eens neer.} column {In “{file}” vond ik geen kolom met aanmeldnamen, mailadressen of object-id’s. Geef de kolommen een kop.} nobody {Er staat niemand in “{file}”.} several {Zet één bestand tegelijk in de chat.} other {Met een bestand neem ik alleen een opdracht aan voor de personen die erin staan. Zeg bijvoorbeeld “zet mfa aan voor deze mensen” of “status van deze mensen”, en noem verder niemand in de zin.}}',
  'help.people.title': 'Iemand helpen',
  'help.decide.title': 'Beslissen',
  'help.brake.title': 'Bij gevaar',
  'command.group': 'schakel mfa in voor groep Finance',
  'help.group': 'Iedereen in een groep, of in een “afdeling”. Je ziet eerst wie dat zijn.',
  'command.limited': 'schakel mfa uit voor jsmith voor 2 uur',
  'help.limited': 'Het komt vanzelf terug.',
  'command.dry-run': 'wat als ik mfa inschakel voor jsmith',
  'help.dry-run': 'Bekijken wat er zou gebeuren. Er wordt niets aangevraagd.',
  'command.reset': 'laat jsmith opnieuw registreren',
  'help.reset': 'De geregistreerde methoden weghalen, bijvoorbeeld bij een verloren telefoon.',
  'command.revoke': 'trek de sessies van jsmith in',
  'help.revoke': 'Alle sessies beëindigen; de persoon meldt zich overal opnieuw aan.',
  'command.convert': 'zet jsmith over naar voorwaardelijke toegang',
  'help.convert': 'MFA per gebruiker uit voor wie een beleid aantoonbaar om MFA vraagt.',
  'command.emergency': 'noodgeval: schakel mfa uit voor jsmith',
  'help.emergency': 'Meteen en voor korte tijd, achteraf beoordeeld.',
  'command.remind': 'herinner jsmith',
  'help.remind': 'Nog eens vragen om te registreren.',
  'command.undo': 'maak REQ-12 ongedaan',
  'help.undo': 'Terugzetten wat een verzoek heeft gewijzigd.',
  'command.report': 'rapport',
  'help.report': 'De MFA van iedereen, ook als bestand.',
  'command.accept': 'keur REQ-12 goed',
  'help.accept': 'Brengt de kaart van het verzoek. Je beslist op de kaart.',
  'command.reject': 'wijs REQ-12 af',
  'help.reject': 'Dezelfde kaart, om met een reden af te wijzen.',
  'command.delegate': 'draag mijn goedkeuringen over aan adoe tot vrijdag',
  'help.delegate': 'Iemand beslist in jouw plaats terwijl je weg bent.',
  'command.freeze': 'bevries alles',
  'help.freeze': 'Ik wijzig niets voor niemand, totdat twee mensen van beveiliging dat opheffen.',
  'command.threat': 'dreigingsmodus aan',
  'help.threat': 'MFA kan worden versterkt, en voor niemand verzwakt.',
  'command.check': 'controleer ABCD-1234',
  'help.check': 'Of een bericht met deze code van mij kwam.',
  'help.file':
    'Voor veel personen: zet een CSV-bestand met hun aanmeldnamen in deze chat, en zeg wat er moet gebeuren.',
};
