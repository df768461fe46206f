import type { PeopleTexts } from './texts.ts';

export const peopleDe: PeopleTexts = {
  'flag.guest': 'Gast',
  'flag.blocked': 'Anmeldung gesperrt',
  'flag.unlicensed': 'keine Lizenz',
  'flag.mailbox-shared': 'freigegebenes Postfach',
  'flag.mailbox-room': 'Raumpostfach',
  'flag.mailbox-equipment': 'Gerätepostfach',
  'flag.mailbox-other': 'besonderes Postfach',
  'flag.service': 'vielleicht ein Dienstkonto',
  'flag.disguised': 'Name ahmt vielleicht einen anderen nach',
  'refused.disguised':
    'Darin stehen Buchstaben eines anderen Alphabets oder unsichtbare Zeichen: Tippen Sie den Namen von Hand.',
  'people.search': 'Oder im Verzeichnis suchen (in Teams am Desktop und im Web)',
  'people.search-hint': 'Namen eingeben',
  'source.title': 'Wer gemeint ist',
  'source.name': '{kind, select, group {der Gruppe „{name}“} other {der Abteilung „{name}“}}',
  'source.line': 'Soeben aus {source} gelesen: {count, plural, one {# Person} other {# Personen}}.',
  'source.frozen':
    'Die Liste steht jetzt fest: Wer später dazukommt oder ausscheidet, ändert daran nichts mehr.',
  'source.by-rule': 'Wer zu dieser Gruppe gehört, bestimmt eine Regel; das kann sich von selbst ändern.',
  'source.nested':
    '{count, plural, one {Eine Gruppe darin ist} other {# Gruppen darin sind}} eingeschlossen.',
  'source.others':
    '{count, plural, one {Ein Mitglied, das keine Person ist (Gerät, Kontakt oder Anwendung), bleibt} other {# Mitglieder, die keine Personen sind (Geräte, Kontakte oder Anwendungen), bleiben}} außen vor.',
  'pick-source.heading':
    '{kind, select, group {Mehrere Gruppen heißen „{typed}“} other {Mehrere Abteilungen heißen „{typed}“}}',
  'pick-source.near':
    '{kind, select, group {Es gibt keine Gruppe namens „{typed}“} other {Es gibt keine Abteilung namens „{typed}“}}',
  'pick-source.lead': 'Welche meinen Sie? Es wurde nichts geändert.',
  'pick-source.lead-near': 'Meinten Sie eine von diesen? Es wurde nichts geändert.',
  'pick-source.label': 'Bitte auswählen',
  'pick-source.error': 'Bitte wählen Sie eine aus der Liste.',
  'pick-source.more':
    'Es gibt mehr, als hier stehen. Geben Sie die Mailadresse oder die Objekt-ID der Gruppe ein.',
  'picked-source.heading': 'Ihre Wahl fiel auf die Mitglieder {source}',
  'refused.group-unknown':
    '„{typed}“: Es gibt keine Gruppe dieses Namens. Versuchen Sie es mit ihrer Mailadresse oder Objekt-ID.',
  'refused.department-unknown':
    '„{typed}“: Niemand gehört zu einer Abteilung dieses Namens. Ist es eine Gruppe, schreiben Sie „Gruppe“ davor.',
  'refused.group-empty':
    '„{name}“: Darin ist niemand{others, plural, =0 {} one {, nur ein Mitglied, das keine Person ist} other {, nur # Mitglieder, die keine Personen sind}}.',
  'refused.group-hidden':
    '„{name}“: Die Mitglieder sind vor mir verborgen, daher weiß ich nicht, wen Sie meinen. Nennen Sie die Personen.',
  'refused.group-unreadable':
    '„{typed}“: Ich darf Gruppen nicht lesen. Bitten Sie die Administration um die Graph-Berechtigung GroupMember.Read.All, oder nennen Sie die Personen.',
  'no.group-too-large':
    '„{name}“ hat {asked, plural, one {# Person} other {# Personen}}; möglich sind höchstens {cap, number}. Bitte wählen Sie eine kleinere Gruppe oder teilen Sie den Antrag auf.',
  'list.heading':
    '„{file}“: {count, plural, =0 {niemand, den ich verwenden kann} one {eine Person} other {# Personen}}',
  'list.tally':
    '{kind, select, unknown {Nicht gefunden} ambiguous {Nicht eindeutig} partly {Nur Teil eines Namens} alike {Anders geschrieben} refused {Ausgelassen} twice {Doppelt} misfit {Zellen verschoben} other {Leer}}: {count, plural, one {# Zeile} other {# Zeilen}}',
  'list.problems': 'Was ich nicht verwenden konnte',
  'list.line': 'Zeile {line, number}: {what}',
  'list.empty': 'Darin steht niemand.',
  'list.misfit':
    'Die Zellen stehen nicht dort, wo die anderen Zeilen sie haben. Setzen Sie Namen mit Komma in Anführungszeichen, und jede Person in eine eigene Zeile.',
  'list.twice': '„{typed}“ steht schon in Zeile {first, number}.',
  'list.unknown': '„{typed}“: Es wurde niemand gefunden.',
  'list.ambiguous': '„{typed}“: Mehrere Personen passen. Schreiben Sie dort den Anmeldenamen hin.',
  'list.partly': '„{typed}“ ist nur ein Teil eines Namens. Schreiben Sie dort den Anmeldenamen hin.',
  'list.alike':
    '„{typed}“ steht so nicht im Verzeichnis; vielleicht schreibt sich der Name oder die Adresse anders. Schreiben Sie dort den Anmeldenamen hin.',
  'list.page': 'Problem {from, number} bis {to, number} von {total, number}.',
  'list.first':
    'Von {all, number} solchen Zeilen sind das die ersten {count, number}: Berichtigen Sie diese und legen Sie die Datei noch einmal hier ab, um die anderen zu sehen.',
  'list.next':
    'Noch ist nichts beantragt oder geändert. Fahren Sie fort, um zu sehen, was mit diesen Personen geschehen würde, und bestätigen Sie dann.',
  'list.next-ask':
    'Noch ist nichts beantragt oder geändert. Wählen Sie, was geschehen soll, sehen Sie es Person für Person an, und bestätigen Sie dann.',
  'list.next-read': 'Es ist nichts geändert. Fahren Sie fort, um es Person für Person zu sehen.',
  'no.file-broken':
    'Ich kann „{file}“ nur bis Zeile {line, number} lesen: Sie ist viel zu lang, oder ein Anführungszeichen darin wird nie geschlossen. Bitte berichtigen Sie diese Zeile und legen Sie die Datei noch einmal hier ab.',
  'no.file':
    '{because, select, off {Ich bin hier nicht dafür eingerichtet, Dateien zu lesen. Die Administration kann die SharePoint-Hosts in FILE_HOSTS nennen.} elsewhere {„{file}“ liegt nicht auf einem Host, von dem ich lesen darf. Bitte legen Sie die Datei in diesen Chat.} unreachable {„{file}“ konnte nicht rechtzeitig geholt werden. Bitte legen Sie die Datei noch einmal in den Chat.} big {„{file}“ ist zu groß für mich. Bitte teilen Sie die Datei.} rows {„{file}“ hat mehr als 100.000 Zeilen. Bitte teilen Sie die Datei.} table {„{file}“ ist kein Text mit Spalten. Bitte speichern Sie die Datei als CSV und legen Sie sie noch einmal hierher.} column {In „{file}“ habe ich keine Spalte mit Anmeldenamen, Mailadressen oder Objekt-IDs gefunden. Bitte geben Sie den Spalten Überschriften.} nobody {In „{file}“ steht niemand.} several {Bitte legen Sie nur eine Datei auf einmal in den Chat.} other {Mit einer Datei nehme ich nur einen Auftrag für die Personen darin an. Sagen Sie zum Beispiel „MFA aktivieren für diese Personen“ oder „Status für diese Personen“, und nennen Sie sonst niemanden im Satz.}}',
  'help.people.title': 'Jemandem helfen',
  'help.decide.title': 'Entscheiden',
  'help.brake.title': 'Bei Gefahr',
  'command.group': 'aktiviere mfa für gruppe Finance',
  'help.group': 'Alle in einer Gruppe oder „Abteilung“. Sie sehen vorher, wer das ist.',
  'command.limited': 'deaktiviere mfa für jsmith für 2 Stunden',
  'help.limited': 'Danach kommt der frühere Status von selbst zurück.',
  'command.dry-run': 'was wäre wenn ich mfa für jsmith aktiviere',
  'help.dry-run': 'Sehen, was geschähe. Es wird nichts beantragt.',
  'command.reset': 'neuregistrierung für jsmith verlangen',
  'help.reset': 'Die registrierten Methoden entfernen, etwa bei einem verlorenen Telefon.',
  'command.revoke': 'sitzungen von jsmith beenden',
  'help.revoke': 'Alle Sitzungen beenden; die Person meldet sich überall neu an.',
  'command.convert': 'stelle jsmith auf bedingten zugriff um',
  'help.convert': 'MFA pro Benutzer aus, wo eine Richtlinie nachweislich MFA verlangt.',
  'command.emergency': 'notfall: deaktiviere mfa für jsmith',
  'help.emergency': 'Sofort und für kurze Zeit, danach überprüft.',
  'command.remind': 'erinnere jsmith',
  'help.remind': 'Noch einmal um die Registrierung bitten.',
  'command.undo': 'mach REQ-12 rückgängig',
  'help.undo': 'Zurücksetzen, was ein Antrag geändert hat.',
  'command.report': 'bericht',
  'help.report': 'Die MFA aller Personen, auch als Datei.',
  'command.accept': 'genehmige REQ-12',
  'help.accept': 'Bringt die Karte des Antrags. Sie entscheiden auf der Karte.',
  'command.reject': 'lehne REQ-12 ab',
  'help.reject': 'Dieselbe Karte, um mit einer Begründung abzulehnen.',
  'command.delegate': 'übertrage meine genehmigungen an adoe bis freitag',
  'help.delegate': 'Jemand entscheidet an Ihrer Stelle, während Sie fort sind.',
  'command.freeze': 'alles einfrieren',
  'help.freeze': 'Ich ändere für niemanden etwas, bis zwei Sicherheitsleute das aufheben.',
  'command.threat': 'bedrohungsmodus an',
  'help.threat': 'MFA lässt sich stärken, aber für niemanden schwächen.',
  'command.check': 'prüfe ABCD-1234',
  'help.check': 'Ob eine Nachricht mit diesem Code von mir kam.',
  'help.file':
    'Für viele Personen legen Sie eine CSV-Datei mit den Anmeldenamen in diesem Chat ab und sagen, was geschehen soll.',
};
