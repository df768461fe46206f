import type { FileTexts } from './texts.ts';

export const filesDe: FileTexts = {
  'button.as-file': 'Als Datei',
  'file.offer':
    '{about, select, request {{request} als Tabelle} order {Die Erinnerungen des Auftrags {request} als Tabelle} other {Der Mandant als Tabelle}}',
  'file.rows': '{rows, plural, =1 {Eine Zeile, zu einer Person.} other {# Zeilen, eine für jede Person.}}',
  'file.ask':
    'Teams fragt, ob ich die Datei in Ihr OneDrive legen darf. Bevor Sie zustimmen, wird nichts gesendet.',
  'file.until': 'Ihre Antwort gilt bis {when}.',
  'file.given': '„{name}“ liegt in Ihrem OneDrive.',
  'file.keep':
    'Die Datei nennt Personen: Geben Sie sie mit Bedacht weiter und löschen Sie sie, wenn Sie sie nicht mehr brauchen.',
  'file.declined': 'Es wurde keine Datei erstellt.',
  'file.declined-next': 'Sie können jederzeit wieder danach fragen.',
  'no.heading-no-file': 'Diesmal gibt es keine Datei',
  'no.no-file':
    '{because, select, channel {Dateien gehen in das OneDrive einer einzelnen Person, deshalb gebe ich sie nur in unserem persönlichen Chat. Bitte fragen Sie mich dort.} off {Ich bin hier nicht dafür eingerichtet, Dateien zu geben. Die Administration kann die SharePoint-Hosts in FILE_HOSTS nennen.} open {Dieser Antrag ist noch nicht fertig. Fragen Sie danach noch einmal: Erst dann steht für alle fest, was geschehen ist.} nobody {Es steht niemand darin, oder es gibt inzwischen etwas Neueres. Bitte fragen Sie noch einmal.} late {Meine Frage ist zu lange her. Bitte fragen Sie noch einmal nach der Datei.} elsewhere {Teams nannte einen Ort, der nicht auf einem SharePoint-Host dieser Organisation liegt; ich habe dort nichts abgelegt.} refused {Ihr OneDrive hat die Datei nicht angenommen. Es liegt nichts Vollständiges dort. Bitte versuchen Sie es später noch einmal.} unreachable {Ihr OneDrive war nicht rechtzeitig erreichbar. Es liegt nichts Vollständiges dort. Bitte fragen Sie noch einmal nach der Datei.} changed {Die Liste hat sich geändert, während ich sie schrieb. Bitte fragen Sie noch einmal nach der Datei.} big {Die Datei würde zu groß. Bitte fragen Sie nach einer kürzeren Liste.} other {Ich wurde beim Senden unterbrochen, die Datei kann also fehlen. Bitte sehen Sie in Ihrem OneDrive nach, und fragen Sie noch einmal, wenn sie nicht dort liegt.}}',
  'sheet.name': 'Name',
  'sheet.account': 'Anmeldename',
  'sheet.id': 'Objekt-ID',
  'sheet.department': 'Abteilung',
  'sheet.state': 'MFA-Status',
  'sheet.registered': 'Zweiter Faktor registriert',
  'sheet.admin': 'Administratorrolle (laut Bericht)',
  'sheet.guest': 'Gast',
  'sheet.blocked': 'Anmeldung gesperrt',
  'sheet.said': '{is, select, true {ja} false {nein} other {nicht bekannt}}',
  'sheet.before': 'MFA vorher',
  'sheet.wished': 'Gewünscht',
  'sheet.result': 'Ergebnis',
  'sheet.what': 'Was geschehen ist',
  'sheet.at': 'Wann (UTC)',
  'sheet.mail': 'Per E-Mail',
  'sheet.teams': 'In Teams',
  'sheet.reminded':
    '{result, select, sent {Die Nachricht ist hinausgegangen} registered {War schon vorher registriert} left {Nicht mehr betroffen} open {Bekommt sie noch} other {Auf keinem Weg zu erreichen}}',
};
