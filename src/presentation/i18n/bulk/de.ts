import type { BulkTexts } from './texts.ts';

export const bulkDe: BulkTexts = {
  'bulk.failures': 'Erste Fehler',
  'bulk.status':
    '{status, select, running {In Arbeit.} paused {Angehalten von {who}. Niemand weiter wird geändert, bis die anfragende Person fortsetzt.} halted {Von selbst angehalten: Zu viele Änderungen sind fehlgeschlagen. Niemand weiter wird geändert, bis die anfragende Person fortsetzt.} asking {Eine Welle ist fertig. Die nächste beginnt, wenn die anfragende Person fortsetzt.} cancelled {Abgebrochen. Was schon begonnen war, wird zu Ende gebracht.} other {Fertig.}}',
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
    'Eine genehmigende Person lässt die nächste Welle beginnen, mit „resume {request}“ oder der Schaltfläche bei „status {request}“.',
  'bulk.plan': 'In {count} Wellen nacheinander: {sizes} Personen.',
  'bulk.next-wave': 'Die nächste Welle beginnt frühestens {when}.',
  'bulk.failure': '{name}: {outcome}',
};
