import type { BulkTexts } from './texts.ts';

export const bulkDe: BulkTexts = {
  'bulk.failures': 'Erste Fehler',
  'bulk.status':
    '{status, select, running {In Arbeit.} paused {Angehalten von {who}. Niemand weiter wird geändert, bis die anfragende Person fortsetzt.} halted {Von selbst angehalten: Zu viele Änderungen sind fehlgeschlagen. Niemand weiter wird geändert, bis die anfragende Person fortsetzt.} asking {Eine Welle ist fertig. Die nächste beginnt, wenn die anfragende Person fortsetzt.} cancelled {Abgebrochen. Was schon begonnen war, wird zu Ende gebracht.} ended {Von selbst beendet: {who} hat es beantragt und darf keine Änderungen mehr beantragen. Alle, die noch nicht an der Reihe waren, bleiben unverändert; jemand anders aus dem Team kann es für diese Personen beantragen.} other {Fertig.}}',
  'bulk.held':
    '{because, select, rules {Die Regeln sind seit der Genehmigung strenger geworden. Es geht von selbst weiter, sobald sie es zulassen.} graph {Microsoft Graph ist zurzeit nicht zu lesen} frozen {Alles ist eingefroren} threat {Der Bedrohungsmodus ist an} breaker {Die Bremse gegen zu viele Schwächungen ist an} other {MFA wird zurzeit nicht weggenommen}}. Niemand weiter wird geändert; es geht von selbst weiter, sobald das vorbei ist.',
  'bulk.tally':
    '{what, select, done {Geändert} unchanged {Waren schon so} failed {Fehlgeschlagen} skipped {Unverändert gelassen} other {Noch offen}}: {count, number}',
  'bulk.wave': 'Welle {wave} von {waves}',
  'bulk.pace':
    '{rate, number} Personen pro Minute; noch {from, plural, =0 {weniger als {to, plural, =1 {eine Minute} other {# Minuten}}} other {{from, number} bis {to, number} Minuten}}',
  'bulk.time':
    '{phase, select, plan {Nach der Genehmigung: die Änderung {graph}, E-Mails {mail}, Teams-Nachrichten {teams}.} left {Noch nötig: die Änderung {graph}, E-Mails {mail}, Teams-Nachrichten {teams}.} other {Nachrichten, die noch unterwegs sind: E-Mails {mail}, Teams-Nachrichten {teams}.}} Am langsamsten ist {slowest, select, graph {die Änderung selbst} mail {die E-Mail} other {Teams}}.',
  'bulk.time-about': 'etwa {duration}',
  'bulk.time-none': 'keine mehr',
  'no.wave-group':
    'Lange Listen sollen mit der Gruppe {group} beginnen, und ich konnte nicht lesen, wer darin ist. Darum wurde nichts beantragt. Wer die Richtliniendatei pflegt, kann eine andere Gruppe nennen.',
  'no.wave-needs-approver':
    'Die nächste Welle von {request} beginnt auf das Wort einer genehmigenden Person, die den Antrag nicht gestellt hat und nicht in der Liste steht.',
  'bulk.needs-approver':
    'Eine genehmigende Person lässt die nächste Welle beginnen, mit „setze {request} fort“ oder der Schaltfläche bei „Status {request}“.',
  'no.wave-plan':
    '{because, select, past {Der Zeitpunkt von Welle {wave} ist vorbei, oder diesen Tag gibt es nicht. Nennen Sie einen späteren, zum Beispiel „der Rest am Montag um 07:00“.} skipped {Die Uhren werden umgestellt, und den Zeitpunkt von Welle {wave} gibt es an dem Tag nicht. Nennen Sie einen anderen.} early {Welle {wave} kann nicht so früh beginnen: wegen der Welle davor frühestens {when}. Nennen Sie einen späteren Zeitpunkt.} far {Welle {wave} würde in mehr als 14 Tagen beginnen, und so weit reicht keine Genehmigung. Beantragen Sie diesen Teil später.} few {Die Liste ist für diese Wellen zu kurz: Für Welle {wave} bliebe niemand übrig.} policy {Die Richtliniendatei will, dass lange Listen kleiner beginnen: Bis Welle {wave} sind diese zu groß oder zu wenige.} many {Mehr als {wave} Wellen überblickt niemand. Nennen Sie größere.} group {Es ist nicht klar, für welche Gruppe Welle {wave} ist, oder ich kann nicht lesen, wer darin ist. Nennen Sie die Gruppe genau wie in Entra oder mit ihrer Objekt-ID.} nobody {Von denen, die auf der Liste übrig sind, ist niemand in der Gruppe von Welle {wave}.} other {Nur was stärker schützt, und ein Wechsel zu bedingtem Zugriff, geht in Wellen mit eigenen Zeiten. Beantragen Sie das Wegnehmen von Schutz für jeden Teil dann, wenn es so weit ist.}}',
  'bulk.wave-plan':
    'Welle {wave}, {count, plural, =1 {# Person} other {# Personen}}{group, select, none {} other { der Gruppe {name}}}: {how, select, now {sobald das genehmigt ist} at {nicht vor {when}} after {frühestens {when} nach der Welle davor} other {gleich nach der Welle davor}}{ask, select, approver {, sobald eine genehmigende Person sie beginnen lässt} requester {, sobald die beantragende Person sie beginnen lässt} other {}}.',
  'bulk.plan': 'In {count} Wellen nacheinander: {sizes} Personen.',
  'bulk.next-wave': 'Die nächste Welle beginnt frühestens {when}.',
  'bulk.last-wave': 'Die letzte Welle beginnt frühestens {when}.',
  'bulk.waits': 'Das Warten auf den Beginn von Wellen kommt noch hinzu.',
  'bulk.failure': '{name}: {outcome}',
};
