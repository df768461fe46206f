import type { NoticeTexts } from './notice-texts.ts';

/** What people are told about their account, in German: by e-mail and in Teams alike. */
export const de: NoticeTexts = {
  greeting: 'Guten Tag {name},',
  'enabled.subject': 'Ihre Anmeldung verlangt bald einen zweiten Schritt',
  'enabled.lead':
    'Ihre IT-Abteilung hat für Ihr Geschäftskonto die Multi-Faktor-Authentifizierung (MFA) eingeschaltet. Sie schützt Ihr Konto auch dann, wenn jemand Ihr Kennwort erfährt.',
  'enforced.subject': 'Ihre Anmeldung verlangt jetzt einen zweiten Schritt',
  'enforced.lead':
    'Ihr Geschäftskonto braucht jetzt die Multi-Faktor-Authentifizierung (MFA). Sie schützt Ihr Konto auch dann, wenn jemand Ihr Kennwort erfährt.',
  'moved.subject': 'Wie Ihre Anmeldung einen zweiten Schritt verlangt, hat sich geändert',
  'moved.lead':
    'Ihre Organisation hat Ihr Konto auf bedingten Zugriff umgestellt: Ab jetzt verlangt eine Regel der Organisation Ihren zweiten Schritt und nicht mehr eine Einstellung Ihres Kontos.',
  'disabled.subject': 'Ihre Anmeldung verlangt keinen zweiten Schritt mehr',
  'disabled.lead':
    'Ihre IT-Abteilung hat die Multi-Faktor-Authentifizierung (MFA) pro Benutzer für Ihr Geschäftskonto ausgeschaltet.',
  'next.title': 'Wie es weitergeht',
  'next.register':
    'Bei Ihrer nächsten Anmeldung werden Sie gebeten, einen zweiten Schritt zu registrieren. Das dauert etwa fünf Minuten. Folgen Sie den Anweisungen auf dem Bildschirm.',
  'next.register-or-not':
    'Bei Ihrer nächsten Anmeldung werden Sie vielleicht gebeten, einen zweiten Schritt zu registrieren, falls Sie das noch nicht getan haben. Folgen Sie den Anweisungen auf dem Bildschirm.',
  'next.registered':
    'Sie haben bereits einen zweiten Schritt registriert und müssen nichts einrichten. Er wird verlangt, wenn Sie sich anmelden.',
  'next.enforced':
    'Sie haben bereits einen zweiten Schritt registriert und müssen nichts einrichten. Ab jetzt wird er verlangt, wenn Sie sich anmelden.',
  'next.enforced-unregistered':
    'Sie haben noch keinen zweiten Schritt registriert. Das müssen Sie bei Ihrer nächsten Anmeldung tun, bevor Sie weiterarbeiten können. Es dauert etwa fünf Minuten.',
  'next.moved':
    'Sie müssen nichts tun. Sie melden sich mit dem zweiten Schritt an, den Sie registriert haben.',
  'next.disabled':
    'Sie melden sich mit Ihrem Kennwort an, es sei denn, eine andere Richtlinie Ihrer Organisation verlangt mehr.',
  'asked-often':
    'Der zweite Schritt wird bei jeder Anmeldung verlangt, außer in vertrauenswürdigen Netzwerken und auf Geräten, die Sie speichern lassen.',
  'at-hand.title': 'Was Sie bereithalten sollten',
  'at-hand.app':
    'Ihr Telefon mit der App Microsoft Authenticator oder einen Passkey oder Sicherheitsschlüssel.',
  'at-hand.no-sms': 'Bitte wählen Sie keine SMS und keine Anrufe: Microsoft stellt sie ein.',
  'at-hand.guide':
    'Microsoft erklärt jeden Schritt: Geben Sie support.microsoft.com selbst in Ihren Browser ein und suchen Sie nach „Sicherheitsinformationen“.',
  'at-hand.ready': 'Ihr Telefon oder Ihren Sicherheitsschlüssel, so wie heute auch.',
  'old-apps.title': 'Alte Apps',
  'old-apps.enabled':
    'Eine alte Mail-App oder ein altes Gerät, das nur nach dem Kennwort fragt, funktioniert weiter, bis Sie sich registriert haben. Danach ist ein App-Kennwort nötig.',
  'old-apps.enforced':
    'Eine alte Mail-App oder ein altes Gerät, das nur nach dem Kennwort fragt, braucht jetzt ein App-Kennwort.',
  'disabled.methods':
    'Ein zweiter Schritt, den Sie früher registriert haben, bleibt registriert. Sie müssen nichts entfernen.',
  'help.title': 'Fragen',
  contact: 'Wenden Sie sich an {contact}.',
  'no-link':
    'Diese Nachricht enthält mit Absicht keinen Link zur Anmeldung. Geben Sie Ihr Kennwort niemals über einen Link in einer Nachricht über MFA ein.',
  'changed-at': 'Geändert am {when}.',
  told: 'Nachricht: „{subject}“. {fates}',
  'mail.subject': '{subject} [{reference}]',
  'mail.footer-plain': 'Automatisch gesendet von der IT-Abteilung Ihrer Organisation.',
  'mail.footer': 'Automatisch gesendet von der IT-Abteilung von {organisation}.',

  'disabled-until.lead':
    'Ihre IT-Abteilung hat für Ihr Geschäftskonto die Multi-Faktor-Authentifizierung (MFA) pro Benutzer für begrenzte Zeit ausgeschaltet.',
  'longer.subject': 'Ihre Anmeldung bleibt länger ohne zweiten Schritt',
  'longer.lead':
    'Ihre IT-Abteilung hat den Zeitpunkt verschoben, zu dem die Multi-Faktor-Authentifizierung (MFA) für Ihr Geschäftskonto zurückkommt.',
  'returning.subject': 'Ihr zweiter Schritt bei der Anmeldung kommt bald zurück',
  'returning.lead':
    'Die Multi-Faktor-Authentifizierung (MFA) war für Ihr Geschäftskonto eine Zeit lang ausgeschaltet. Am {when} kommt sie von selbst zurück. Sie müssen nichts tun.',
  'restored.subject': 'Ihre Anmeldung verlangt wieder einen zweiten Schritt',
  'restored.lead':
    'Die Zeit, für die die Multi-Faktor-Authentifizierung (MFA) Ihres Geschäftskontos ausgeschaltet war, ist vorbei. Sie ist wieder eingeschaltet.',
  're-register.subject': 'Bitte registrieren Sie Ihren zweiten Schritt neu',
  're-register.lead':
    'Ihre IT-Abteilung bittet Sie, den zweiten Schritt Ihrer Anmeldung neu zu registrieren.',
  'revoked.subject': 'Sie wurden überall abgemeldet',
  'revoked.lead': 'Ihre IT-Abteilung hat alle Ihre Sitzungen beendet.',
  'revoked.next':
    'Melden Sie sich auf jedem Ihrer Geräte und in jeder App neu an. Es kann bis zu einer Stunde dauern, bis jede App danach fragt.',
  'reminder.subject': 'Bitte registrieren Sie Ihren zweiten Schritt',
  'reminder.subject-by': 'Bitte registrieren Sie Ihren zweiten Schritt bis {day}',
  'reminder.lead':
    'Für Ihr Geschäftskonto ist die Multi-Faktor-Authentifizierung (MFA) eingeschaltet, aber Sie haben noch keinen zweiten Schritt registriert.',
  'reminder.count': '{count, plural, =1 {Dies ist die erste Erinnerung.} other {Dies ist Erinnerung #.}}',
  'reminder.ends': 'Sobald Sie sich registriert haben, hören die Erinnerungen von selbst auf.',
  'reminder.by': 'Bitte registrieren Sie sich bis {day}.',
  'deadline.subject': 'Registrieren Sie Ihren zweiten Schritt bis {day}',
  'deadline.lead':
    'Die Zeit, den zweiten Schritt Ihrer Anmeldung zu registrieren, läuft bald ab, und Sie haben noch keinen registriert.',
  'manager-copy.subject': '{name} hat noch keinen zweiten Schritt registriert',
  'manager-copy.lead':
    'Die Multi-Faktor-Authentifizierung (MFA) ist für das Geschäftskonto von {name} eingeschaltet; {name} ist Ihnen zugeordnet. {count, plural, =1 {Eine Erinnerung ist} other {# Erinnerungen sind}} hinausgegangen, und es ist noch kein zweiter Schritt registriert.',
  'manager-copy.by': '{name} soll sich bis {day} registrieren.',
  'manager-copy.next':
    'Bitte sprechen Sie mit {name}. Nur {name} selbst kann sich registrieren; der Helpdesk hilft. Sie erhalten diese Nachricht einmal.',
  'manager-list.subject':
    '{count} Personen, die Ihnen zugeordnet sind, haben noch keinen zweiten Schritt registriert',
  'manager-list.lead':
    'Die Multi-Faktor-Authentifizierung (MFA) ist für die Geschäftskonten von {count} Personen eingeschaltet, die Ihnen zugeordnet sind. Alle wurden daran erinnert, und für keine ist bisher ein zweiter Schritt registriert.',
  'manager-list.by': 'Wer sich bis {day} registrieren soll',
  'manager-list.title': 'Wer sich noch registrieren muss',
  'manager-list.next':
    'Bitte sprechen Sie mit ihnen. Nur sie selbst können sich registrieren; der Helpdesk hilft. Über jede Person erhalten Sie eine Nachricht.',
  'registered.subject': 'Danke, Ihr zweiter Schritt ist registriert',
  'registered.lead':
    'Sie haben für Ihr Geschäftskonto einen zweiten Schritt registriert. Er schützt Ihr Konto auch dann, wenn jemand Ihr Kennwort erfährt.',
  'registered.done': 'Sie müssen nichts weiter tun und bekommen keine Erinnerungen mehr.',
  'registered.more':
    'Wenn Sie ein zweites Gerät haben, registrieren Sie es ebenfalls: Geht das erste verloren, können Sie sich trotzdem anmelden.',
  'decided.subject':
    '{request} wurde {verdict, select, approved {genehmigt} rejected {abgelehnt} stopped {angehalten} other {nicht rechtzeitig entschieden}}',
  'decided.lead':
    '{verdict, select, approved {Ihr Antrag wurde genehmigt. Ihre Karte in Teams zeigt, wie die Änderung läuft.} rejected {Ihr Antrag wurde abgelehnt. Es wurde nichts geändert.} stopped {Ihr Antrag wurde angehalten, bevor etwas geändert wurde. Ihre Karte in Teams zeigt, warum.} other {Niemand hat rechtzeitig über Ihren Antrag entschieden, deshalb ist er abgelaufen. Es wurde nichts geändert.}}',
  'decided.lead-review':
    '{verdict, select, approved {Was Sie im Notfall getan haben, wurde geprüft und darf bis zu seinem Ende so bleiben.} rejected {Was Sie im Notfall getan haben, wurde geprüft und bleibt nicht so: Der frühere Status kommt jetzt zurück.} stopped {Die Prüfung dessen, was Sie im Notfall getan haben, wurde angehalten. Ihre Karte in Teams zeigt, warum.} other {Niemand hat rechtzeitig über das entschieden, was Sie im Notfall getan haben: Der frühere Status kommt von selbst zurück.}}',
  'decided.title': 'Der Antrag',
  'decided.by':
    '{verdict, select, approved {Genehmigt von {name}.} stopped {Angehalten von {name}.} other {Abgelehnt von {name}.}}',
  'not-me.subject': 'Alarm: {name} meldet „Das war ich nicht“',
  'not-me.lead':
    '{name} wurde über etwas zur MFA des eigenen Kontos benachrichtigt und antwortet, nichts davon zu wissen. Vielleicht versucht jemand anders einzudringen.',
  'not-me.title': 'Was bekannt ist',
  'not-me.about': 'Nachricht: {subject} ({code}).',
  'not-me.requester': 'Beantragt von {name}.',
  'not-me.approver': 'Genehmigt von {name}.',
  'not-me.cancelled': 'Die Änderung wartete noch und wurde angehalten. Es wurde nichts geändert.',
  'not-me.stands': 'Es wurde nichts rückgängig gemacht. Das muss jemand entscheiden.',
  'not-me.next':
    'Rufen Sie {name} unter einer Nummer an, die Sie kennen, sehen Sie die letzten Anmeldungen und die registrierten Methoden an, und widerrufen Sie im Zweifel die Sitzungen.',
  'undelivered.subject': '{name} war zur eigenen MFA nicht zu erreichen',
  'undelivered.lead':
    'Eine Nachricht zur MFA von {name} kam weder per E-Mail noch in Teams an. Bitte geben Sie auf anderem Weg Bescheid. Es wird einen Tag lang erneut versucht.',
  'next.disabled-until':
    'Bis {when} melden Sie sich mit Ihrem Kennwort an, es sei denn, eine andere Richtlinie Ihrer Organisation verlangt mehr. Danach wird MFA von selbst wieder eingeschaltet. Sie müssen nichts tun.',
  'check.title': 'Ist diese Nachricht echt?',
  'check.how':
    'Schreiben Sie dem MFA-Assistenten in Teams „prüfe {code}“: Er sagt Ihnen, ob wir das gesendet haben. Auch der Helpdesk kann den Code prüfen.',
  'check.not-me':
    'Sie haben das nicht erwartet, oder Sie waren es nicht? Prüfen Sie den Code und drücken Sie „Das war ich nicht“, oder rufen Sie sofort den Helpdesk an.',
  'as-of': 'Stand: {when}.',
  code: 'Code: {code}',

  'button.not-me': 'Das war ich nicht',
  disowned: 'Sie haben gesagt, dass Sie das nicht waren. Die Sicherheit ist benachrichtigt.',
  'noted.heading': 'Danke, die Sicherheit ist benachrichtigt',
  'noted.lead':
    'Ihr Alarm ist festgehalten und geht an die Verantwortlichen für Sicherheit und an die Person, die die Änderung beantragt hat.',
  'noted.again': 'Sie hatten das schon gemeldet. Die Sicherheit ist bereits benachrichtigt.',
  'noted.next':
    'Bestätigen Sie keine Anmeldung, die Sie nicht selbst begonnen haben. Falls jemand anders Ihr Kennwort kennen könnte, ändern Sie es jetzt. In dringenden Fällen rufen Sie den Helpdesk an.',
  'unfounded.heading': 'Wir haben Ihnen in den letzten 30 Tagen keine Änderung mitgeteilt',
  'unfounded.lead':
    'Wenn Sie eine solche Nachricht haben, ist sie vielleicht gefälscht: Befolgen Sie sie nicht, öffnen Sie nichts daraus und geben Sie ihretwegen nirgends Ihr Kennwort ein. Steht ein Code darin? Schreiben Sie „prüfe ABCD-1234“, mit diesem Code.',
  'checked.genuine': 'Der Code {code} ist echt',
  'checked.unknown': 'Wir haben keine Nachricht mit dem Code {code} gesendet',
  'checked.yours': 'Wir haben Ihnen diese Nachricht am {when} gesendet: {subject}.',
  'checked.other':
    'Wir haben am {when} eine Nachricht mit diesem Code gesendet, aber nicht an Sie. Mehr erfahren nur ihr Empfänger und der Helpdesk.',
  'checked.somebody': 'Wir haben diese Nachricht am {when} an {name} gesendet: {subject}.',
  'checked.forged':
    'Die Nachricht, die Sie haben, ist vielleicht gefälscht. Befolgen Sie sie nicht, öffnen Sie nichts daraus und geben Sie ihretwegen nirgends Ihr Kennwort ein.',
  'checked.not-yours': 'Der Code {code} gehört zu einer Nachricht an jemand anderen',
  'checked.copied':
    'Ist die Nachricht, die Sie haben, an Sie gerichtet, dann ist sie gefälscht: Jemand hat diesen Code aus einer anderen Nachricht genommen. Befolgen Sie sie nicht, öffnen Sie nichts daraus und geben Sie ihretwegen nirgends Ihr Kennwort ein.',
  'checked.compare':
    'Eine Nachricht mit diesem Code, die etwas anderes sagt oder an jemand anderen ging, ist gefälscht.',
  'checked.report':
    'Bitte sagen Sie dem Helpdesk Bescheid. Haben Sie den Code falsch getippt? Dann prüfen Sie ihn einfach noch einmal.',
  'checked.sent-title': 'Wie sie gesendet wurde',

  'planned.subject': 'Der Schutz Ihrer Anmeldung wird in Kürze gesenkt',
  'planned.lead':
    'Jemand hat Ihre IT-Abteilung gebeten, die Multi-Faktor-Authentifizierung (MFA) Ihres Geschäftskontos zu lockern oder auszuschalten, und das wurde genehmigt.',
  'planned.next': 'Es geschieht am {when}, nicht früher.',
  'planned.stop':
    'Wenn Sie darum gebeten haben, müssen Sie nichts tun. Wenn nicht, halten Sie es jetzt an: Drücken Sie bei dieser Nachricht in Teams „Das war ich nicht“, oder rufen Sie den Helpdesk an.',
  'cancelled.subject': 'Der Schutz Ihrer Anmeldung bleibt, wie er ist',
  'cancelled.lead':
    'Wir hatten Ihnen mitgeteilt, dass die Multi-Faktor-Authentifizierung (MFA) Ihres Geschäftskontos gelockert oder ausgeschaltet werden sollte. Das wurde abgesagt. Es wurde nichts geändert.',
  'cancelled.next': 'Sie müssen nichts tun.',
};
