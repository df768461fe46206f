import type { AnswerTexts } from './answer-texts.ts';

export const de: AnswerTexts = {
  'reading.heading': 'Die Liste wird erstellt',
  'reading.line':
    'Der Mandant wird Seite für Seite gelesen, damit nichts anderes warten muss: {people, plural, =0 {es hat gerade begonnen} =1 {bisher eine Person} other {bisher # Personen}}.',
  'reading.next': 'Ein großer Mandant braucht einige Minuten. Drücken Sie dann „Noch einmal nachsehen“.',
  'list.heading':
    '{filter, select, enabled {Aktiviert} disabled {Deaktiviert} enforced {Erzwungen} pending {Noch nicht registriert} other {Hängen geblieben bei „aktiviert“}}: {total, plural, =0 {niemand} =1 {eine Person} other {# Personen}}',
  'list.page': 'Personen {from} bis {to} von {total}, nach Namen.',
  'people.page': 'Personen {from} bis {to} von {total}.',
  'list.state':
    'Jetzt: {state, select, disabled {deaktiviert} enabled {aktiviert} enforced {erzwungen} other {unbekannt}}.',
  'list.changed':
    'In der Liste stand noch {state, select, disabled {„deaktiviert“} enabled {„aktiviert“} enforced {„erzwungen“} other {nichts}}.',
  'list.unread': 'So steht es in der Liste; es ließ sich gerade nicht noch einmal lesen.',
  'list.unregistered': 'Kein zweiter Faktor im Registrierungsbericht.',
  'list.stuck-since': 'Als registriert gesehen seit {when}.',
  'list.confirmed':
    'Die Status auf dieser Seite wurden eben gelesen. Gäste und gesperrte Konten sind nicht dabei.',
  'list.act':
    '{filter, select, pending {Schreiben Sie „erinnere alle ausstehenden“, um sie zu erinnern.} other {Schreiben Sie „warum …“ mit einem Namen, um die Gründe zu erfahren.}}',
  'stuck.hint':
    'Wählen Sie, für wen, und drücken Sie dann. Sie sehen erst, was sich ändern würde; Genehmigende entscheiden wie immer.',
  'stuck.whom': 'Für wen?',
  'stuck.choose': 'Wählen Sie jemanden aus.',
  'stuck.everybody': '{count, plural, =1 {Die Person auf dieser Seite} other {Alle # auf dieser Seite}}',
  'snapshot.age': 'Der Mandant wurde gelesen: {when}.',
  'snapshot.report':
    '{report, select, unlicensed {Ohne Entra ID P1 oder P2 gibt es keinen Registrierungsbericht: Wer registriert ist, zeigt nur der Status.} other {Der Registrierungsbericht darf nicht gelesen werden (AuditLog.Read.All fehlt): Wer registriert ist, zeigt nur der Status.}}',
  'snapshot.renewing': 'Er wird gerade neu gelesen.',
  'page.renewed': 'Die Liste wurde seit der vorigen Seite erneuert.',
  'page.until': 'Die Schaltflächen gelten bis {when}, nur für Sie.',
  'button.previous': 'Zurück',
  'button.next': 'Weiter',
  'button.enforce': 'MFA erzwingen',
  'button.reset': 'Neu registrieren lassen',
  'button.refresh': 'Neu lesen',
  'button.look': 'Noch einmal nachsehen',
  'why.heading':
    '{count, plural, =0 {Niemand zu erklären} =1 {Warum {name} {state, select, disabled {deaktiviert} enabled {aktiviert} enforced {erzwungen} other {unbekannt}} ist} other {Warum # Personen stehen, wo sie stehen}}',
  'why.outside':
    'Jemand hat es außerhalb dieses Assistenten geändert: Unsere letzte Änderung hinterließ {state, select, disabled {„deaktiviert“} enabled {„aktiviert“} enforced {„erzwungen“} other {einen unbekannten Status}}. Wer es war, steht im Überwachungsprotokoll von Entra.',
  'why.default':
    'Niemand hat es über diesen Assistenten geändert. Alle beginnen mit dem Status „deaktiviert“.',
  'why.elsewhere':
    'Es wurde nicht über diesen Assistenten gesetzt, sondern im Entra-Portal, durch ein Skript oder früher. Wer es war, steht im Überwachungsprotokoll von Entra.',
  'why.unreadable': 'Der Status ließ sich gerade nicht lesen, also gibt es nichts zu erklären.',
  'why.beside': 'Das verlangt MFA, was auch immer der Status pro Benutzer sagt.',
  'report.heading':
    'MFA von allen: {people, plural, =1 {eine Person} other {# Personen}}, die sich anmelden dürfen',
  'report.lead': '„Als Datei“ gibt eine Tabelle aller Konten, je Konto eine Zeile, auch Gäste und gesperrte.',
  'posture.heading':
    'MFA in diesem Mandanten: {people, plural, =1 {eine Person, die sich anmelden darf} other {# Personen, die sich anmelden dürfen}}',
  'posture.trend': 'In Klammern: die Veränderung seit {when}.',
  'posture.no-trend': 'Die nächste Lesung zeigt, was sich geändert hat.',
  'posture.states': 'Status pro Benutzer',
  'posture.registration': 'Zweiter Faktor',
  'posture.admins': 'Personen mit Administratorrollen',
  'posture.admins-by-report':
    'Gezählt, wie der Registrierungsbericht von Entra sie ausweist. Wer eine Gruppe mit Rollen besitzt oder ihr beitreten darf oder eine eigene oder aktivierbare Rolle hat, kann darin fehlen; vor einer Änderung sehe ich selbst nach.',
  'posture.others': 'Oben nicht mitgezählt',
  'posture.number':
    '{of, select, enforced {Erzwungen} enabled {Aktiviert} disabled {Deaktiviert} unknown {Nicht lesbar} registered {Registriert} unregistered {Nicht registriert} pending {Zur Registrierung aufgefordert und nicht registriert} stuck {Registriert und bei „aktiviert“ hängen geblieben} admins {Alle} adminsUnregistered {Ohne zweiten Faktor} adminsDisabled {Pro Benutzer deaktiviert} guests {Gäste} other {Dürfen sich nicht anmelden}}: {count, number}{change}',
  'posture.advice': 'Was Microsoft empfiehlt',
  'posture.defaults-on':
    'Die Sicherheitsstandards sind aktiv: Sie verlangen von allen MFA. Status pro Benutzer bringen nichts hinzu; lassen Sie sie, wie sie sind.',
  'posture.advice-premium':
    'Ihre Lizenzen enthalten den bedingten Zugriff: Verlangen Sie MFA dort, und zuerst von Administratoren. Mischen Sie ihn nicht mit Status pro Benutzer.',
  'posture.advice-free':
    'Ohne Entra ID P1 schützen die Sicherheitsstandards alle kostenlos. Sorgen Sie dafür, dass zuerst die Administratoren einen zweiten Faktor haben.',
};
