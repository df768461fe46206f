import type { ReminderTexts } from './reminder-texts.ts';

export const de: ReminderTexts = {
  'calendar.heading': 'Erinnerungen',
  'calendar.none':
    'Zurzeit wird niemand erinnert. Sobald MFA für jemanden eingeschaltet wird, der sich noch registrieren muss, geschieht das.',
  'calendar.stuck':
    '{count, plural, =1 {Eine Person hat sich registriert und steht} other {# Personen haben sich registriert und stehen}} noch auf „aktiviert“. Jemand muss MFA erzwingen oder eine neue Registrierung verlangen.',
  'calendar.unseen-title': 'Erzwungen, und kein zweiter Faktor zu sehen',
  'calendar.unseen':
    '{count, plural, =1 {Eine Person steht} other {# Personen stehen}} seit Tagen auf „erzwungen“, und ein zweiter Faktor ist nicht zu sehen. Bitte fragen Sie nach: Entweder ist die Registrierung erfolgt und noch nicht sichtbar, oder alte Apps funktionieren nicht mehr. Erinnert wird nicht; sobald die Registrierung zu sehen ist, folgt ein Dank.',
  'calendar.halted': 'Alle Erinnerungen sind seit {when} {how, select, paused {angehalten} other {beendet}}.',
  'calendar.hint':
    'Alle erhalten sie in ihrer eigenen Arbeitszeit; Urlaub und Feiertage können sie verschieben. Schreiben Sie „Erinnerungen pausieren“, „Erinnerungen fortsetzen“ oder „Erinnerungen stoppen“, mit der Nummer eines Antrags nur für dessen Personen.',
  'cohort.title': '{request}',
  'cohort.by-hand': 'Vom Helpdesk angefordert',
  'cohort.people': '{waiting} noch zu registrieren, {registered} registriert, {left} nicht mehr betroffen.',
  'cohort.day': '{day}: Erinnerung {number} an {people, plural, =1 {eine Person} other {# Personen}}.',
  'cohort.silent':
    '{count, plural, =1 {Eine Person hat} other {# Personen haben}} alle Erinnerungen erhalten; von selbst folgt keine mehr.',
  'cohort.ahead':
    'Wartet auf Genehmigung. Geschähe es jetzt, {count, plural, =1 {bekäme eine Person} other {bekämen # Personen}} bis zur Registrierung:',
  'cohort.later':
    'Später, in Wellen, die noch nicht begonnen haben: {count, plural, =1 {eine Person} other {# Personen}}.',
  'cohort.halted': 'Seit {when} {how, select, paused {angehalten} other {beendet}}: Es geht nichts hinaus.',
  'digest.heading': 'Wer sich noch registrieren muss',
  'digest.late':
    '{count, plural, =0 {Niemand ist zu spät.} =1 {Eine Person ist zu spät: Der letzte Tag ist vorbei.} other {# Personen sind zu spät: Der letzte Tag ist vorbei.}}',
  'digest.title': 'Zu spät',
  'order.heading':
    '{status, select, reported {Was aus den Erinnerungen geworden ist} ordered {Erinnerungen sind unterwegs} held {Die Erinnerungen ruhen zurzeit} cancelled {Keine Erinnerungen: abgebrochen} rejected {Keine Erinnerungen: abgelehnt} expired {Keine Erinnerungen: nicht rechtzeitig entschieden} other {{count, plural, =1 {Eine Person} other {# Personen}} erinnern?}}',
  'order.waits': 'Wartet auf Genehmigung, weil es mehr Personen betrifft, als ein Antrag ändern darf.',
  'order.unasked':
    '{more, select, yes {Wer noch zustimmen muss, war in Teams nicht zu erreichen.} other {In Teams war keine genehmigende Person zu erreichen.}} Bitten Sie eine davon, mir dort „Hallo“ zu schreiben, und fordern Sie es dann erneut an: Es geht nichts hinaus, bevor {more, select, yes {auch sie zustimmt} other {jemand zustimmt}}.',
  'order.escalated': 'Bisher hat niemand geantwortet; deshalb habe ich auch die nächste Gruppe gefragt.',
  'order.cancelled':
    '{because, select, lost {Es geht nichts hinaus: Wer es angefordert hat, darf keine Erinnerungen mehr anfordern.} altered {Es geht nichts hinaus: Der Auftrag ist nicht mehr so, wie er bestätigt wurde. Das ist festgehalten; bitte fordern Sie es erneut an.} other {Es geht nichts hinaus: Wer es angefordert hat, hat es zurückgezogen.}}',
  'order.will-wait':
    'Es betrifft mehr Personen, als ein Antrag ändern darf; jemand anderes muss es deshalb genehmigen.',
  'order.number': 'Auftrag {id}: Erinnerungen für {count, plural, =1 {eine Person} other {# Personen}}',
  'order.state':
    '{status, select, ordered {Die Erinnerungen sind unterwegs.} held {Die Erinnerungen ruhen zurzeit.} done {Es kommt nichts mehr davon.} cancelled {Abgebrochen: Es wird nichts gesendet.} rejected {Abgelehnt: Es wird nichts gesendet.} other {Nicht rechtzeitig entschieden: Es wird nichts gesendet.}}',
  'order.follow': 'Wie es steht, zeigt „status {id}“.',
  'order.asked-at': 'Angefordert von {name} am {when}.',
  'order.channel':
    '{channel, select, mail {E-Mail} other {Teams}}: {sent} gesendet, {waiting} ausstehend, {failed} fehlgeschlagen, {unreachable} nicht erreichbar.',
  'order.channels-title': 'Wie weit es ist',
  'order.asked-by': 'Angefordert von {name}.',
  'order.decided-by': 'Entschieden von {name}.',
  'order.safe':
    'Alle erhalten eine Nachricht per E-Mail und in Teams, in ihrer Sprache und Arbeitszeit. Kurz vor dem Senden wird die Registrierung noch einmal geprüft; niemand erhält zwei Erinnerungen an einem Tag.',
  'order.minutes':
    '{minutes, plural, =1 {Alles zusammen dauert etwa eine Minute} other {Alles zusammen dauert etwa # Minuten}}, sobald die Personen erreichbar sind; am langsamsten ist {slowest, select, mail {E-Mail} teams {Teams} other {das Tempo der Richtlinie}}.',
  'order.who': 'Wer erhält sie, und wann',
  'order.sent':
    '{count, plural, =0 {Niemand wurde angeschrieben.} =1 {Eine Person wurde angeschrieben.} other {# Personen wurden angeschrieben.}}',
  'order.registered':
    '{count, plural, =1 {Eine Person hatte sich vorher registriert und hat nichts bekommen.} other {# Personen hatten sich vorher registriert und haben nichts bekommen.}}',
  'order.left':
    '{count, plural, =1 {Eine Person betraf es nicht mehr: MFA ist aus oder erzwungen, oder das Konto gibt es nicht mehr.} other {# Personen betraf es nicht mehr: MFA ist aus oder erzwungen, oder das Konto gibt es nicht mehr.}}',
  'order.open':
    '{count, plural, =1 {Eine Person bekommt es noch: abwesend, angehalten, oder es wird an einem anderen Arbeitstag noch einmal versucht.} other {# Personen bekommen es noch: abwesend, angehalten, oder es wird an einem anderen Arbeitstag noch einmal versucht.}}',
  'order.nowhere':
    '{count, plural, =1 {Eine Person war weder per E-Mail noch in Teams zu erreichen. Bitte sagen Sie es ihr selbst.} other {# Personen waren weder per E-Mail noch in Teams zu erreichen. Bitte sagen Sie es ihnen selbst.}}',
  'order.open-title': 'Wer es noch bekommt',
  'order.nowhere-title': 'Wer nicht zu erreichen war',
  'order.person': '{name}: Erinnerung {number}, {when}',
  'order.person-held': '{name}: sobald die Erinnerungen weiterlaufen',
  'order.held':
    '{all, select, yes {{count, plural, =1 {An diese Person geht vorerst nichts hinaus.} other {An diese Personen geht vorerst nichts hinaus.}}} other {{count, plural, =1 {Eine dieser Personen erhält vorerst nichts.} other {# dieser Personen erhalten vorerst nichts.}}}}',
  'order.halt':
    '{scope, select, all {Alle Erinnerungen} other {Die Erinnerungen für {of}}} sind seit {when} {how, select, paused {angehalten} other {beendet}}{known, select, yes {, und zwar von {by}} other {}}. Damit sie weiterlaufen, schreibt der Helpdesk „Erinnerungen fortsetzen{scope, select, all {} other { für {typed}}}“.',
  'order.left-out': 'Ausgelassen',
  'order.because':
    '{name}: {because, select, registered {hat sich registriert} stuck {hat sich registriert} enforced {MFA ist erzwungen} disabled {MFA ist aus} blocked {darf sich nicht anmelden} gone {Konto gibt es nicht mehr} other {konnte nicht gelesen werden, bitte erneut versuchen}}.',
  'order.nobody': 'Niemand davon muss sich noch registrieren. Es wird nichts gesendet.',
  'button.send': 'Senden',
  'button.cancel': 'Abbrechen',
  'button.approve': 'Genehmigen',
  'button.reject': 'Ablehnen',
  'halted.heading':
    '{how, select, paused {Erinnerungen angehalten} stopped {Erinnerungen beendet} resumed {Erinnerungen laufen weiter} held {Erinnerungen bleiben angehalten} other {Nichts war angehalten}}',
  'halted.line':
    '{how, select, resumed {Wer mehrere verpasst hat, erhält eine.} other {Es geht nichts hinaus, bis jemand „Erinnerungen fortsetzen“ schreibt. Wer sich registriert, wird weiterhin bemerkt und bekommt einen Dank.}}',
  'halted.all': 'Betrifft: alle.',
  'halted.of': 'Betrifft: {of}.',
  'own.heading':
    '{standing, select, unregistered {Sie müssen sich noch registrieren} registered {Sie haben sich registriert, danke} stuck {Sie haben sich registriert, danke} enforced {Sie müssen sich noch registrieren} disabled {Sie müssen nichts tun} other {Das lässt sich gerade nicht erkennen}}',
  'own.looked':
    'Wir haben gerade nachgesehen: Für Ihr Konto gibt es noch keinen zweiten Schritt. Es kann einige Minuten dauern, bis er erscheint.',
  'own.registered':
    'Für Ihr Konto gibt es einen zweiten Schritt. Sie müssen nichts mehr tun und erhalten keine Erinnerungen mehr.',
  'own.disabled':
    'MFA ist für Ihr Konto hier nicht eingeschaltet. Ihre Organisation kann sie trotzdem auf anderem Weg verlangen.',
  'own.unknown':
    'Es wurde nichts geändert. Bitte versuchen Sie es in einigen Minuten noch einmal, oder fragen Sie den Helpdesk.',
  'own.deadline': 'Bitte registrieren Sie sich bis {day}.',
  'own.next':
    'Nächste Erinnerung: {when}. Schreiben Sie „erinnere mich am Donnerstag“, um sie zu verschieben.',
  'own.held': 'Der Helpdesk hat die Erinnerungen angehalten. Die nächste kommt, wenn es weitergeht.',
  'snoozed.heading': 'Gut, später',
  'snoozed.line':
    'Die nächste Erinnerung kommt nicht vor {when}. Wenn Sie sich vorher registrieren, kommt keine mehr.',
  'snoozed.held':
    'Der Helpdesk hat die Erinnerungen angehalten. Ihre kommt, wenn es weitergeht, und nicht vor {when}. Wenn Sie sich vorher registrieren, kommt keine mehr.',
  'snoozed.shortened': 'Länger geht es nicht: {days} Tage.',
  'no-moment.heading': 'Dieser Zeitpunkt kommt nicht mehr',
  'no-moment.line':
    'Er ist vorbei, oder diesen Tag gibt es nicht. Es wurde nichts geändert. Schreiben Sie „erinnere mich am Donnerstag“, oder nennen Sie einen Tag, der noch kommt.',
};
