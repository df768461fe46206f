import type { ReminderTexts } from './reminder-texts.ts';

export const nl: ReminderTexts = {
  'calendar.heading': 'Herinneringen',
  'calendar.none':
    'Er wordt nu niemand herinnerd. Zodra MFA wordt ingeschakeld voor iemand die zich nog moet registreren, gebeurt dat wel.',
  'calendar.stuck':
    '{count, plural, =1 {Eén persoon heeft zich geregistreerd en staat} other {# personen hebben zich geregistreerd en staan}} nog op “ingeschakeld”. Iemand moet MFA afdwingen of een nieuwe registratie vragen.',
  'calendar.unseen-title': 'Afgedwongen, en geen tweede stap te zien',
  'calendar.unseen':
    '{count, plural, =1 {Eén persoon staat} other {# personen staan}} al dagen op “afgedwongen”, en er is geen tweede stap te zien. Vraag het na: of de registratie is gedaan en nog niet zichtbaar, of oude apps werken niet meer. Herinnerd wordt er niet; zodra de registratie te zien is, volgt een bedankje.',
  'calendar.halted':
    'Alle herinneringen zijn {how, select, paused {gepauzeerd} other {gestopt}} sinds {when}.',
  'calendar.hint':
    'Iedereen krijgt ze in de eigen werktijd; verlof en feestdagen kunnen ze verschuiven. Typ “pauzeer herinneringen”, “hervat herinneringen” of “stop herinneringen”, met het nummer van een verzoek voor alleen die mensen.',
  'cohort.title': '{request}',
  'cohort.by-hand': 'Gevraagd door de helpdesk',
  'cohort.people':
    '{waiting} nog te registreren, {registered} geregistreerd, {left} niet meer van toepassing.',
  'cohort.day': '{day}: herinnering {number} aan {people, plural, =1 {één persoon} other {# personen}}.',
  'cohort.silent':
    '{count, plural, =1 {Eén persoon heeft} other {# personen hebben}} elke herinnering gehad; er volgt vanzelf geen meer.',
  'cohort.ahead':
    'Wacht op goedkeuring. Gebeurde het nu, dan {count, plural, =1 {kreeg één persoon} other {kregen # personen}} tot de registratie:',
  'cohort.later':
    'Later, in rondes die nog niet begonnen zijn: {count, plural, =1 {één persoon} other {# personen}}.',
  'cohort.halted': '{how, select, paused {Gepauzeerd} other {Gestopt}} sinds {when}: er gaat niets uit.',
  'digest.heading': 'Wie zich nog moet registreren',
  'digest.late':
    '{count, plural, =0 {Niemand is te laat.} =1 {Eén persoon is te laat: de uiterste dag is voorbij.} other {# personen zijn te laat: de uiterste dag is voorbij.}}',
  'digest.title': 'Te laat',
  'order.heading':
    '{status, select, reported {Hoe de herinneringen zijn verlopen} ordered {Herinneringen zijn onderweg} held {De herinneringen staan stil} cancelled {Geen herinneringen: geannuleerd} rejected {Geen herinneringen: afgewezen} expired {Geen herinneringen: niet op tijd beslist} other {{count, plural, =1 {Eén persoon} other {# personen}} herinneren?}}',
  'order.waits': 'Wacht op goedkeuring, omdat het om meer mensen gaat dan één verzoek mag wijzigen.',
  'order.unasked':
    '{more, select, yes {Wie er nog akkoord moet gaan, was in Teams niet te bereiken.} other {Geen enkele goedkeurder was in Teams te bereiken.}} Vraag een van hen om mij daar “hoi” te schrijven en vraag het dan opnieuw aan: er gaat niets uit voordat {more, select, yes {ook zij akkoord zijn} other {iemand akkoord is}}.',
  'order.escalated': 'Er heeft nog niemand geantwoord, dus ik heb ook de volgende groep gevraagd.',
  'order.cancelled':
    '{because, select, lost {Er gaat niets uit: wie het aanvroeg, mag geen herinneringen meer aanvragen.} altered {Er gaat niets uit: de opdracht is niet meer zoals die bevestigd is. Dat is vastgelegd; vraag het opnieuw aan.} other {Er gaat niets uit: wie het aanvroeg, heeft het afgeblazen.}}',
  'order.will-wait':
    'Het gaat om meer mensen dan één verzoek mag wijzigen, dus iemand anders moet het goedkeuren.',
  'order.number': 'Opdracht {id}: herinneringen voor {count, plural, =1 {één persoon} other {# personen}}',
  'order.state':
    '{status, select, ordered {De herinneringen zijn onderweg.} held {De herinneringen staan stil.} done {Er komt niets meer van.} cancelled {Geannuleerd: er wordt niets verstuurd.} rejected {Afgewezen: er wordt niets verstuurd.} other {Niet op tijd beslist: er wordt niets verstuurd.}}',
  'order.follow': 'Zien hoe het gaat? Typ “status {id}”.',
  'order.asked-at': 'Gevraagd door {name} op {when}.',
  'order.channel':
    '{channel, select, mail {E-mail} other {Teams}}: {sent} verstuurd, {waiting} wacht nog, {failed} mislukt, {unreachable} onbereikbaar.',
  'order.channels-title': 'Hoe ver het is',
  'order.asked-by': 'Gevraagd door {name}.',
  'order.decided-by': 'Beslist door {name}.',
  'order.safe':
    'Iedereen krijgt één bericht per e-mail en in Teams, in de eigen taal en werktijd. Vlak voor het verzenden wordt de registratie opnieuw gecontroleerd; niemand krijgt twee herinneringen op één dag.',
  'order.minutes':
    '{minutes, plural, =1 {Alles samen duurt ongeveer een minuut} other {Alles samen duurt ongeveer # minuten}} zodra de mensen bereikbaar zijn; het traagst is {slowest, select, mail {e-mail} teams {Teams} other {het tempo in het beleid}}.',
  'order.who': 'Wie krijgt het, en wanneer',
  'order.sent':
    '{count, plural, =0 {Niemand kreeg een bericht.} =1 {Eén persoon kreeg een bericht.} other {# personen kregen een bericht.}}',
  'order.registered':
    '{count, plural, =1 {Eén persoon was al geregistreerd voordat het bericht ging, en kreeg niets.} other {# personen waren al geregistreerd voordat het bericht ging, en kregen niets.}}',
  'order.left':
    '{count, plural, =1 {Voor één persoon was het niet meer nodig: MFA is uit of verplicht, of het account bestaat niet meer.} other {Voor # personen was het niet meer nodig: MFA is uit of verplicht, of het account bestaat niet meer.}}',
  'order.open':
    '{count, plural, =1 {Eén persoon krijgt het nog: met verlof, gepauzeerd, of op een andere werkdag nog eens geprobeerd.} other {# personen krijgen het nog: met verlof, gepauzeerd, of op een andere werkdag nog eens geprobeerd.}}',
  'order.nowhere':
    '{count, plural, =1 {Eén persoon was niet te bereiken, niet per e-mail en niet in Teams. Vertel het zelf.} other {# personen waren niet te bereiken, niet per e-mail en niet in Teams. Vertel het hun zelf.}}',
  'order.open-title': 'Wie het nog krijgt',
  'order.nowhere-title': 'Wie niet te bereiken was',
  'order.person': '{name}: herinnering {number}, {when}',
  'order.person-held': '{name}: zodra de herinneringen verdergaan',
  'order.held':
    '{all, select, yes {{count, plural, =1 {Aan deze persoon gaat voorlopig niets uit.} other {Aan deze personen gaat voorlopig niets uit.}}} other {{count, plural, =1 {Eén van deze personen krijgt voorlopig niets.} other {# van deze personen krijgen voorlopig niets.}}}}',
  'order.halt':
    '{scope, select, all {Alle herinneringen} other {De herinneringen voor {of}}} zijn sinds {when} {how, select, paused {gepauzeerd} other {gestopt}}{known, select, yes { door {by}} other {}}. Om ze te laten doorgaan typt de helpdesk “hervat herinneringen{scope, select, all {} other { voor {typed}}}”.',
  'order.left-out': 'Niet meegenomen',
  'order.because':
    '{name}: {because, select, registered {heeft zich geregistreerd} stuck {heeft zich geregistreerd} enforced {MFA is afgedwongen} disabled {MFA staat uit} blocked {mag niet aanmelden} gone {account bestaat niet meer} other {kon niet worden gelezen, probeer opnieuw}}.',
  'order.nobody': 'Niemand van hen moet zich nog registreren. Er wordt niets verzonden.',
  'button.send': 'Versturen',
  'button.cancel': 'Annuleren',
  'button.approve': 'Goedkeuren',
  'button.reject': 'Afwijzen',
  'halted.heading':
    '{how, select, paused {Herinneringen gepauzeerd} stopped {Herinneringen gestopt} resumed {Herinneringen gaan verder} held {Herinneringen blijven gepauzeerd} other {Er was niets gepauzeerd}}',
  'halted.line':
    '{how, select, resumed {Wie er meer heeft gemist, krijgt er één.} other {Er gaat niets uit, totdat iemand “hervat herinneringen” typt. Wie zich registreert, wordt nog steeds opgemerkt en bedankt.}}',
  'halted.all': 'Betreft: iedereen.',
  'halted.of': 'Betreft: {of}.',
  'own.heading':
    '{standing, select, unregistered {Je moet je nog registreren} registered {Je hebt je geregistreerd, dank je} stuck {Je hebt je geregistreerd, dank je} enforced {Je moet je nog registreren} disabled {Je hoeft niets te doen} other {We kunnen het nu niet zien}}',
  'own.looked':
    'We hebben net gekeken: er staat nog geen tweede stap op je account. Het kan een paar minuten duren voordat die zichtbaar is.',
  'own.registered':
    'Er staat een tweede stap op je account. Je hoeft niets meer te doen en krijgt geen herinneringen meer.',
  'own.disabled':
    'MFA is hier niet ingeschakeld voor je account. Je organisatie kan er op een andere manier toch om vragen.',
  'own.unknown': 'Er is niets gewijzigd. Probeer het over een paar minuten opnieuw, of vraag de helpdesk.',
  'own.deadline': 'Registreer je uiterlijk {day}.',
  'own.next': 'Volgende herinnering: {when}. Typ “herinner me donderdag” om die te verschuiven.',
  'own.held': 'De helpdesk heeft de herinneringen stilgezet. De volgende komt wanneer ze verdergaan.',
  'snoozed.heading': 'Goed, later',
  'snoozed.line':
    'De volgende herinnering komt niet voor {when}. Als je je eerder registreert, komt er geen.',
  'snoozed.held':
    'De helpdesk heeft de herinneringen stilgezet. Die van jou komt wanneer ze verdergaan, en niet voor {when}. Als je je eerder registreert, komt er geen.',
  'snoozed.shortened': 'Langer kan niet: {days} dagen.',
  'no-moment.heading': 'Dat moment komt niet meer',
  'no-moment.line':
    'Het is voorbij, of die dag bestaat niet. Er is niets gewijzigd. Typ “herinner me donderdag”, of noem een dag die nog komt.',
};
