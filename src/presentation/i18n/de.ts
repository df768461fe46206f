import { approvalsDe } from './approvals/de.ts';
import { truthDe } from './truth/de.ts';
import { bulkDe } from './bulk/de.ts';
import { filesDe } from './files/de.ts';
import { peopleDe } from './people/de.ts';
import type { Texts } from './texts.ts';

const CHANNEL = '{channel, select, mail {E-Mail} other {Teams-Nachricht}}';
const STATE = 'select, disabled {deaktiviert} enabled {aktiviert} enforced {erzwungen} other {unbekannt}';

/** Deutsch, mit „Sie“. Kurz und freundlich: was geschehen ist, was nicht geschehen ist, was zu tun ist. */
export const de: Texts = {
  ...approvalsDe,
  ...truthDe,
  ...bulkDe,
  ...filesDe,
  ...peopleDe,
  'button.confirm': 'Bestätigen',
  'button.cancel': 'Abbrechen',
  'button.approve': 'Genehmigen',
  'button.reject': 'Ablehnen',
  'button.withdraw': 'Zurückziehen',
  'button.ask-again': 'Erneut beantragen',
  'button.pick': 'Auswählen',
  'button.complete': 'Weiter',
  'button.suggest': 'Ja, das tun',

  'anonymous-mode': 'Anonymer Modus: Es wird nicht geprüft, wer schreibt. Nur zum Üben auf diesem Rechner.',
  'list.more': 'und {count} weitere',
  'person.unnamed': '(ohne Namen)',
  'person.id-tail': 'ID endet auf {tail}',
  'person.with-account': '{name} ({account})',
  reference: 'Referenz: {reference}',
  'nothing-changed': 'Es wurde nichts geändert.',
  'nothing-changed-for': 'Für {name} wurde nichts geändert.',
  'press-changed-nothing': 'Ihr Klick hat nichts geändert.',
  'still-working': 'Ich arbeite noch daran. Die Antwort kommt in diesem Chat.',
  unshowable:
    'Ich habe eine Antwort für Sie, konnte sie aber nicht darstellen. Bitte informieren Sie Ihre IT-Administration.',

  'request.line': 'Antrag {request}',
  'request.line-undo': 'Antrag {request}, der {undone} rückgängig macht',
  duration:
    '{hours, plural, =0 {} =1 {eine Stunde} other {# Stunden}}{minutes, plural, =0 {} =1 { eine Minute} other { # Minuten}}',
  'request.reason': 'Grund: {reason}',
  'request.no-reason': 'Es wurde kein Grund angegeben.',
  'request.ticket': 'Ticket: {ticket}',
  'request.asked-by': 'Beantragt von {who}',

  'state.word': `{state, ${STATE}}`,
  'state.change': 'Jetzt {from} → danach {to}',
  'state.asked': 'Beantragt: {from} → {to}',
  'state.now':
    'Jetzt: {state, select, disabled {deaktiviert (disabled). Die MFA pro Benutzer verlangt bei der Anmeldung nichts} enabled {aktiviert (enabled). Bei der Anmeldung wird die Registrierung verlangt} enforced {erzwungen (enforced). Bei der Anmeldung wird ein zweiter Faktor verlangt} other {unbekannt. Der Status ließ sich nicht ermitteln}}.',

  'button.bulk-pause': 'Anhalten',
  'button.bulk-resume': 'Fortsetzen',
  'button.bulk-cancel': 'Rest abbrechen',
  'button.bulk-retry': 'Nur Fehler wiederholen',
  'no.bulk-not-so':
    '{wish, select, pause {{request} ist keine lange Liste in Arbeit und kann daher nicht angehalten werden.} resume {{request} ist nicht angehalten und kann daher nicht fortgesetzt werden.} cancel {{request} ist keine lange Liste in Arbeit, es gibt also nichts abzubrechen.} other {{request} ist nicht fertig, oder niemand ist fehlgeschlagen: Es gibt nichts zu wiederholen.}}',
  'change.heading':
    'MFA für {count, plural, =1 {{name}} other {# Personen}} {to, select, enabled {aktivieren} enforced {erzwingen} other {deaktivieren}}',
  'change.weakening':
    '{to, select, disabled {Achtung: Damit wird die MFA deaktiviert. Zum Anmelden genügt dann das Kennwort allein} other {Achtung: Das schwächt den Schutz. Die MFA wird dann nicht mehr erzwungen}}, es sei denn, eine andere Richtlinie verlangt mehr.',
  'change.may-weaken': 'Achtung: Der jetzige Status ist unbekannt. Die Änderung kann den Schutz schwächen.',
  'change.ends':
    'Es endet von selbst {duration} nach der Genehmigung, spätestens am {when}. Dann kommt der frühere Status zurück.',
  'change.ends-dry':
    'Es würde von selbst enden, {duration} nach der Genehmigung. Dann käme der frühere Status zurück.',
  'change.ends-policy': 'Die Regeln hier geben jeder Schwächung ein Ende.',
  'change.no-end':
    'Es hat kein Ende: {to, select, disabled {MFA bleibt aus, bis sie wieder beantragt wird} other {Es bleibt so, bis etwas anderes beantragt wird}}.',

  'effect.title': 'Was das bedeutet',
  'effect.browser':
    'Browser: {to, select, disabled {MFA wird nicht mehr verlangt} enabled {die Registrierung wird verlangt, sobald die laufende Sitzung endet} other {bei der Anmeldung wird ein zweiter Faktor verlangt}}.',
  'effect.modern':
    'Moderne Apps: {to, select, disabled {MFA wird nicht mehr verlangt} enabled {die Registrierung wird verlangt, sobald das Zugriffstoken abläuft} other {bei der Anmeldung wird ein zweiter Faktor verlangt}}.',
  'effect.legacy':
    'Alte Apps ohne moderne Authentifizierung: {to, select, disabled {funktionieren mit dem Kennwort allein} enabled {funktionieren mit dem Kennwort, bis die Registrierung abgeschlossen ist, und brauchen danach ein App-Kennwort} other {funktionieren ohne App-Kennwort sofort nicht mehr}}.',
  'effect.registered':
    'Niemand muss sich neu registrieren. Entra kann aus „aktiviert“ von selbst „erzwungen“ machen; beides ist in Ordnung.',

  'warning.title': 'Bitte beachten',
  'warning.of': '{names}: {warning}',
  'warning.already-registered':
    'Ein zweiter Faktor ist bereits registriert; es ist also nichts mehr zu registrieren.',
  'warning.registration-unknown': 'Ob ein zweiter Faktor registriert ist, ließ sich nicht ermitteln.',
  'warning.privileged': 'Hat Administratorrollen: {roles}.',
  'warning.privileged-unknown':
    'Die Administratorrollen ließen sich nicht ermitteln. Behandeln Sie dieses Konto wie ein Administratorkonto.',
  'warning.unlicensed':
    'Hat keine Lizenz. Es könnte ein gemeinsam genutztes Konto oder ein Dienstkonto sein.',
  'warning.shared-account':
    '{mailbox, select, shared {Das ist ein freigegebenes Postfach} room {Das ist ein Raumpostfach} equipment {Das ist ein Gerätepostfach} other {Dieses Postfach gehört nicht einer einzelnen Person}}. Niemand sollte sich damit anmelden: Die Anmeldung zu sperren schützt besser als MFA.',
  'warning.guest':
    'Ein Gast. Microsoft dokumentiert das für Gäste nicht, und vielleicht verlangt die eigene Organisation schon einen zweiten Schritt.',
  'warning.service-account':
    'Dem Namen nach ist das vielleicht ein Dienstkonto. Ein Dienst kann keinen zweiten Faktor angeben, was damit läuft, kann also ausfallen.',
  'warning.look-alike-name':
    'Der Name mischt Alphabete oder enthält unsichtbare Zeichen und könnte einen anderen nachahmen. Prüfen Sie den Anmeldenamen Buchstabe für Buchstabe.',
  'warning.legacy-apps-stop': 'Alte Apps funktionieren ohne App-Kennwort sofort nicht mehr.',
  'warning.legacy-clients': 'Nutzt alte Clients, die ohne App-Kennwort nicht mehr funktionieren: {clients}.',
  'warning.legacy-client': '{client}, zuletzt genutzt am {when}',
  'warning.legacy-unread':
    'Das Anmeldeprotokoll wurde nur für {read, number} von {people, number} Personen gelesen; ob alte Clients genutzt werden, weiß niemand. Gehen Sie davon aus.',
  'warning.legacy-unknown':
    'Ob alte Clients genutzt werden, war aus dem Anmeldeprotokoll nicht zu lesen. Gehen Sie davon aus.',
  'warning.methods-stay': 'Registrierte Methoden bleiben erhalten. Das Deaktivieren entfernt sie nicht.',
  'warning.moves-to-conditional-access':
    'Wechselt zu bedingtem Zugriff, der stattdessen MFA verlangt: {policies}.{signIn, select, seen { In den letzten 30 Tagen hat eine Anmeldung sie erfüllt.} unlogged { Das Anmeldeprotokoll lässt sich hier nicht lesen. Ob schon eine Anmeldung sie erfüllt hat, weiß daher niemand.} other {}}',
  'warning.covered-by-conditional-access':
    'Der bedingte Zugriff verlangt bereits MFA ({policies}). Beides sollte nicht zusammen verwendet werden.',
  'warning.unreachable':
    '{channel, select, mail {Es ist keine E-Mail-Adresse bekannt. Die E-Mail kann nicht gesendet werden} other {Die Teams-Nachricht kann nicht zugestellt werden}}.',

  'refused.title': 'Ausgelassen',
  'refused.nobody-found':
    '„{typed}“: Es wurde niemand gefunden. Versuchen Sie es mit dem vollständigen Anmeldenamen.',
  'refused.guest': '{name}: ein Gastkonto. Um dessen MFA kümmert sich die Organisation des Gastes.',
  'refused.account-disabled': '{name}: Das Konto ist für die Anmeldung gesperrt.',
  'refused.mailbox':
    '{mailbox, select, shared {Es ist ein freigegebenes Postfach} room {Es ist ein Raumpostfach} equipment {Es ist ein Gerätepostfach} other {Das Postfach gehört nicht einer einzelnen Person}}, das ist also richtig so.',
  'refused.already-there': `{name}: Der Status ist bereits {state, ${STATE}}.`,
  'refused.state-unknown':
    '{name}: Der jetzige Status ließ sich nicht ermitteln. Bitte versuchen Sie es noch einmal.',
  'refused.break-glass': '{name}: ein Notfallkonto. Solche Konten ändere ich nie.',
  'refused.own-account': '{name}: Das sind Sie selbst. Bitten Sie jemanden aus dem Team um den Antrag.',
  'refused.privileged':
    '{name}: hat Administratorrollen ({roles}). Nach der geltenden Richtlinie darf ich Administratorkonten nicht ändern.',
  'refused.privileged-unknown':
    '{name}: Die Administratorrollen ließen sich nicht ermitteln. Deshalb lasse ich das Konto, wie es ist.',
  'refused.enforce-none':
    '{name}: hat noch keinen zweiten Faktor. Würde MFA erzwungen, fielen alte Apps sofort aus. Aktivieren Sie MFA zuerst; nach der Registrierung erzwingt Entra sie von selbst.',
  'refused.enforce-unknown':
    '{name}: Ob ein zweiter Faktor registriert ist, ließ sich nicht ermitteln. Deshalb erzwinge ich MFA nicht. Aktivieren ist möglich.',
  'refused.not-covered':
    '{name}: Keine erzwungene Richtlinie für bedingten Zugriff verlangt von dieser Person bei jeder Anmeldung MFA. Ohne MFA pro Benutzer täte das nichts mehr.',
  'refused.no-policy-sign-in':
    '{name}: In den letzten 30 Tagen hat keine Anmeldung diese Richtlinie erfüllt. Ob sie hier funktioniert, weiß daher niemand. Bis dahin bleibt die MFA pro Benutzer.',
  'refused.policy-sign-in-unread':
    '{name}: Das Anmeldeprotokoll hat nicht geantwortet. Ob die Richtlinie hier funktioniert, weiß daher niemand. Bitte versuchen Sie es noch einmal.',
  'refused.convert-none':
    '{name}: hat keinen zweiten Faktor registriert und könnte den nicht angeben, den die Richtlinie verlangt.',
  'refused.convert-unknown':
    '{name}: Ob ein zweiter Faktor registriert ist, ließ sich nicht ermitteln. Deshalb stelle ich nichts um.',
  'refused.conditional-access':
    '{name}: Der bedingte Zugriff verlangt bereits MFA ({policies}). Die MFA pro Benutzer sollte nicht dazukommen.',
  'refused.security-defaults':
    '{name}: Die Sicherheitsstandards verlangen bereits MFA. Die MFA pro Benutzer sollte nicht dazukommen.',
  'refused.posture-unknown':
    '{name}: Ob eine andere Richtlinie bereits MFA verlangt, ließ sich nicht ermitteln. Bitte versuchen Sie es noch einmal.',
  'refused.in-open-request': '{name}: Für diese Person ist Antrag {request} noch offen.',
  'refused.changed-since':
    '{name}: Jemand hat das seitdem geändert (jetzt {state, select, disabled {deaktiviert} enabled {aktiviert} enforced {erzwungen} other {unbekannt}}). Das überschreibe ich nicht.',
  'refused.changed-by-request':
    '{name}: {request} hat diese Person seitdem geändert. Machen Sie zuerst diesen Antrag rückgängig, falls er gemeint ist.',
  'refused.other-earlier-state':
    '{name}: war vorher {state, select, disabled {deaktiviert} enabled {aktiviert} enforced {erzwungen} other {unbekannt}}, anders als die übrigen. Machen Sie nach diesem Antrag noch einmal rückgängig, um diese Person zu erreichen.',

  'dry-run.heading': 'Wenn Sie das beantragen: {change}',
  'dry-run.next': 'Das war nur eine Vorschau. Es wurde kein Antrag gestellt und nichts geändert.',

  'confirm.heading': '{change}?',
  'confirm.reason': 'Grund (freiwillig)',
  'confirm.reason-required': 'Grund (erforderlich)',
  'confirm.reason-error': 'Bitte geben Sie einen Grund an. Er wird vor der Genehmigung gelesen.',
  'confirm.ticket': 'Ticketnummer (freiwillig)',
  'confirm.next':
    'Nach Ihrer Bestätigung muss eine zweite Person genehmigen. Vorher ändert sich nichts. Ohne Ihre Bestätigung bis zum {when} geschieht nichts.',

  'approve.heading': 'Bitte entscheiden Sie: {change}',
  'approve.until': 'Entscheidet bis zum {when} niemand, ändert sich nichts.',
  'approve.nobody':
    'Niemand, der genehmigen darf, war erreichbar. Sprechen Sie selbst jemanden an oder ziehen Sie den Antrag zurück.',
  'approve.reason': 'Grund (bei Ablehnung erforderlich)',
  'approve.strike': 'Diese Personen auslassen (optional)',

  'status.awaiting-confirmation': 'Wartet bis zum {when} auf Ihre Bestätigung. Es wurde nichts geändert.',
  'status.awaiting-approval':
    'Wartet auf Genehmigung. {count, plural, =0 {Es wurde noch niemand darum gebeten} =1 {Eine Person wurde darum gebeten} other {# Personen wurden darum gebeten}}. Entscheidet bis zum {when} niemand, ändert sich nichts.',
  'status.approved': 'Genehmigt von {name} am {when}. Die Änderung beginnt gleich.',
  'status.running': 'Genehmigt von {name}. Die Änderung wird gerade ausgeführt.',
  'status.finished': 'Genehmigt von {name} und erledigt{count, plural, =1 {} other { für alle # Personen}}.',
  'status.partly-finished':
    'Genehmigt von {name}. {done, plural, =0 {Die Änderung ist nicht gelungen} other {Erledigt für {done} von {count} Personen}}. Unten steht, was geschehen ist.',
  'status.decision-reason': 'Angegebener Grund: {reason}',
  'status.withdrawn': 'Zurückgezogen von {name} am {when}. Es wurde nichts geändert.',
  'status.rejected': 'Abgelehnt von {name} am {when}. Es wurde nichts geändert.',
  'status.expired': 'Abgelaufen am {when}, weil niemand entschieden hat. Es wurde nichts geändert.',
  'status.superseded': 'Am {when} durch einen neueren Antrag ersetzt. Es wurde nichts geändert.',
  'status.ends': 'Bis {when}; dann kommt der frühere Status von selbst zurück.',
  'status.brake':
    'Dieser Antrag wartet: {brake, select, freeze {alles ist eingefroren} threat {der Bedrohungsmodus ist an} other {die Sperre hält Schwächungen an}} seit {when}. Er bleibt bestehen und kann weitergehen, wenn das aufgehoben ist.',
  'box.waiting': 'Kommt von selbst zurück am {when}.',
  'box.trouble':
    'Sollte am {when} zurückkommen und konnte noch nicht wiederhergestellt werden: {why}. Ich versuche es weiter.',
  'box.restored': 'Die Frist ist vorbei: Der frühere Status wurde am {when} wiederhergestellt.',
  'box.unneeded': 'Die Frist ist vorbei; jemand hatte MFA schon vorher wiederhergestellt.',
  'box.changed':
    'Die Frist ist vorbei, aber jemand hat den Status inzwischen geändert. Das habe ich nicht überschrieben.',
  'box.replaced': 'Ein späterer Antrag hat über diese Person entschieden.',
  'box.kept': 'Geprüft und beibehalten.',
  'alert.ending.heading': 'MFA von {name} kommt bald zurück',
  'alert.ending.what':
    'Die Frist von {request} endet am {when}. Dann kommt der frühere Status von selbst zurück. Wird mehr Zeit gebraucht: „verlängere {request} um 2 Stunden“; das braucht eine neue Genehmigung.',
  'alert.restored.heading': 'MFA von {name} ist zurück',
  'alert.restored.what':
    'Die Frist von {request} ist vorbei. Der frühere Status wurde wiederhergestellt und zurückgelesen.',
  'alert.restore-late.heading': 'MFA von {name} konnte nicht wiederhergestellt werden',
  'alert.restore-late.what':
    'Die Frist von {request} endete am {when}, und MFA ist noch aus. Ich versuche es weiter. Bitte prüfen Sie dieses Konto jetzt in Entra.',
  'alert.restore-changed.heading': 'MFA von {name} wurde nicht wiederhergestellt',
  'alert.restore-changed.what':
    'Die Frist von {request} endete am {when}, aber jemand hatte den Status außerhalb dieses Bots geändert. Das habe ich nicht überschrieben. Bitte prüfen Sie, ob es so gewollt ist.',
  'alert.breaker.heading': 'Die Sperre hat ausgelöst',
  'alert.breaker.what':
    'Viele Personen hätten in kurzer Zeit MFA verloren; zuletzt {request}. Für niemanden wird geschwächt, bis jemand aus der Sicherheit „reset the breaker“ eingibt.',
  'alert.deputy.heading': 'Sie entscheiden an der Stelle von {name}',
  'alert.deputy.what':
    '{name} hat Ihnen Genehmigungen bis {when} übertragen. Sie bekommen die Karten; eine Entscheidung zählt einmal, Ihre oder die andere.',
  'alert.unanswered.heading': 'Auf {request} hat noch niemand geantwortet',
  'alert.unanswered.what':
    '{request} wartet schon so lange, dass auch die nächste Gruppe gefragt wurde. Sie müssen nichts tun; zurückziehen können Sie den Antrag noch.',
  'alert.approval-lost.heading': 'Jemand anderes muss {request} genehmigen',
  'alert.approval-lost.what':
    'Wer {request} genehmigt hat, hat das Recht dazu verloren, bevor es losging; es wurde nichts geändert. Andere werden gefragt. Sie müssen nichts tun; zurückziehen können Sie den Antrag noch.',
  'alert.drift.heading': 'MFA von {name} wurde außerhalb dieses Bots geschwächt',
  'alert.drift.what':
    'Seit {request} hat jemand den Status herabgesetzt, ohne einen Antrag hier. Ich habe nichts geändert. Bitte stellen Sie im Entra-Überwachungsprotokoll fest, wer es war.',
  'alert.brake.heading': 'Eine Sicherheitsbremse hat sich geändert',
  'alert.freeze.what':
    '{name} hat alles eingefroren. Es wird für niemanden etwas geändert. Zwei Personen heben das mit „auftauen“ auf.',
  'alert.threat.what':
    '{name} hat den Bedrohungsmodus eingeschaltet. Es wird für niemanden geschwächt. Zwei Personen heben das mit „Bedrohungsmodus aus“ auf.',
  'alert.lift-asked.what':
    'Jemand möchte eine Bremse aufheben. Innerhalb einer Stunde muss eine zweite Person dasselbe eingeben.',
  'alert.lifted.what': 'Eine Bremse wurde aufgehoben. Was gewartet hat, geht weiter.',
  'alert.who': 'Betroffene Person',
  'brake.name': '{brake, select, freeze {Einfrieren} threat {Bedrohungsmodus} other {Sperre}}',
  'brake.set':
    '{brake, select, freeze {Ab jetzt wird für niemanden etwas geändert.} other {Ab jetzt wird für niemanden geschwächt; Verstärken bleibt möglich.}} Offene Anträge bleiben bestehen. Zwei Personen heben es auf.',
  'brake.already-on': 'Es ist schon an, seit {when}. Es wurde nichts geändert.',
  'brake.lift-asked':
    'Sie sind die erste Person. Es bleibt an, bis eine zweite Person innerhalb einer Stunde dasselbe eingibt.',
  'brake.took-part':
    'Es bleibt an: Sie haben einen Teil dessen beantragt oder genehmigt, was es ausgelöst hat. Jemand anderes muss es sich ansehen und dasselbe eingeben.',
  'brake.needs-another': 'Sie haben es schon verlangt. Es bleibt an: Jemand anderes muss dasselbe eingeben.',
  'brake.lifted':
    'Es ist aufgehoben. Was schon genehmigt war, geht jetzt von selbst weiter; was noch auf eine Genehmigung wartet, braucht sie nach wie vor.',
  'brake.not-on': 'Es ist nicht an, also gibt es nichts aufzuheben. Es wurde nichts geändert.',

  'outcome.done': `Erledigt: vorher {before, ${STATE}}, jetzt {state, ${STATE}}.`,
  'outcome.flipped':
    'Entra hat aus „aktiviert“ von selbst „erzwungen“ gemacht, weil ein zweiter Faktor registriert ist.',
  'outcome.already': `Der Status war bereits {state, ${STATE}}. Es musste nichts geändert werden.`,
  'outcome.state-changed': `Nicht geändert: Der Status war inzwischen {observed, ${STATE}} statt {expected, ${STATE}}. Stellen Sie den Antrag noch einmal, falls er weiterhin nötig ist.`,
  'outcome.account-gone': 'Nicht geändert: Das Konto gibt es nicht mehr.',
  'outcome.truth-changed':
    'Nicht geändert: Seit dem Antrag ist dies anders: {parts}. Stellen Sie den Antrag noch einmal, falls er weiterhin nötig ist.',
  'outcome.cancelled': 'Nicht geändert: Der Antrag wurde abgebrochen, bevor diese Person an der Reihe war.',
  'outcome.struck-out': 'Nicht geändert: {name} hat diese Person aus der Liste gestrichen.',
  'outcome.renamed': 'Das Konto heißt jetzt {name}.',
  'truth.signInName': 'der Benutzername',
  'truth.accountEnabled': 'ob das Konto sich anmelden darf',
  'truth.state': 'der MFA-Status',
  'truth.methods': 'die registrierten Methoden',
  'truth.roles': 'die Administratorrollen',
  'truth.coverage': 'die Richtlinien, die MFA verlangen',
  'outcome.ended':
    'Nicht geändert: Wer es beantragt hat, darf keine Änderungen mehr beantragen, und diese Person war noch nicht an der Reihe.',
  'outcome.failed': 'Nicht geändert: {why}. Referenz: {reference}',
  'failure.throttled': 'Microsoft Graph war überlastet',
  'failure.unavailable': 'Microsoft Graph war nicht erreichbar',
  'failure.timeout': 'Microsoft Graph hat nicht rechtzeitig geantwortet',
  'failure.unauthorised': 'Microsoft Graph hat die Anmeldung des Bots nicht akzeptiert',
  'failure.forbidden': 'dem Bot fehlt eine Berechtigung',
  'failure.not-found': 'Microsoft Graph kennt das Konto nicht',
  'failure.bad-request': 'Microsoft Graph hat die Änderung abgewiesen',
  'failure.odd-answer': 'Microsoft Graph hat unverständlich geantwortet',
  'failure.not-proved': 'die Änderung ließ sich nicht nachweisen',
  'failure.store-unavailable': 'die Änderung ließ sich nicht aufzeichnen',
  'failure.approval-too-old':
    'die Genehmigung war dann schon mehr als 12 Stunden alt. Bei Bedarf bitte neu beantragen',
  'failure.protected-account': 'die Richtlinie schützt dieses Konto',
  'failure.approval-forged': 'die Genehmigung ist nicht echt. Die Sicherheit muss sich die Datenbank ansehen',
  'failure.requester-lost':
    'wer es beantragt hat, darf keine Änderungen mehr beantragen. Bitte jemanden aus dem Team darum',
  'failure.approval-insufficient': 'die Regeln verlangen inzwischen mehr, als vorliegt. Bitte neu beantragen',
  'failure.guest-refused': 'die Regeln hier lassen keine Änderungen an Gästen mehr zu',
  'failure.privileged-refused':
    'die Regeln hier lassen keine Änderungen an Personen mit Administratorrollen mehr zu',
  'failure.own-account-refused':
    'nach den Regeln hier gehört dieses Konto jetzt der Person, die es beantragt hat. Bitte jemanden aus dem Team darum',
  'failure.coverage-refused':
    'Bedingter Zugriff oder die Sicherheitsstandards verlangen von dieser Person MFA oder tun es vielleicht, und die Regeln hier lassen MFA pro Benutzer daneben nicht mehr zu',
  'failure.list-too-long':
    'die Regeln hier lassen jetzt weniger Personen in einem Antrag zu. Bitte in kleineren Anträgen neu beantragen',
  'failure.time-too-long':
    'die Regeln hier lassen MFA nicht mehr so lange ausgeschaltet. Bitte für kürzere Zeit neu beantragen',
  'failure.limit-lowered':
    'die Grenzen hier lassen jetzt weniger Personen auf einmal Schutz verlieren. Bitte neu beantragen, in kleineren Anträgen oder später',
  'failure.end-needed':
    'die Regeln hier verlangen jetzt für jede Abschwächung ein Ende. Bitte mit einer Zeit neu beantragen',
  'failure.frozen': 'zurzeit ist alles eingefroren',
  'failure.act-closed': 'die Richtlinie hier erlaubt es nicht mehr. Es wurde nichts weiter getan',
  'failure.time-over':
    'die Frist war vorbei, bevor es beginnen konnte. Stellen Sie den Antrag noch einmal, falls er weiterhin nötig ist',
  'outcome.unproved':
    'Nicht nachgewiesen: Die Änderung wurde gesendet, war beim Nachlesen aber nicht zu sehen. Fragen Sie den Status ab, bevor Sie es noch einmal versuchen. Referenz: {reference}',
  'outcome.waiting': 'Noch nicht begonnen.',

  'delivery.queued': `${CHANNEL}: wartet auf den Versand.`,
  'delivery.attempted': `${CHANNEL}: wird gesendet.`,
  'delivery.sent':
    '{channel, select, mail {E-Mail: zur Zustellung angenommen} other {Teams-Nachricht: gesendet}} am {when}.',
  'delivery.uncertain': `${CHANNEL}: abgeschickt, aber der Empfang wurde nicht bestätigt.`,
  'delivery.unreachable': `${CHANNEL}: nicht zugestellt. {why}`,
  'unreachable.no-address': 'Es ist keine E-Mail-Adresse bekannt.',
  'unreachable.app-not-installed': 'Die Person hat diese App nicht in Teams.',
  'unreachable.blocked-by-person': 'Die Person hat diese App blockiert.',
  'unreachable.conversation-gone': 'Den Chat gibt es nicht mehr.',
  'unreachable.mailbox-missing': 'Das Postfach gibt es nicht.',
  'unreachable.recipient-refused': 'Der Mailserver hat die Adresse abgewiesen.',
  'unreachable.disabled-by-admin': 'Dieser Kanal wurde von der Administration abgeschaltet.',
  'delivery.dropped': `${CHANNEL}: nicht gesendet, weil es nicht mehr nötig war.`,
  'delivery.failed': `${CHANNEL}: auch nach mehreren Versuchen nicht zugestellt. Referenz: {reference}`,

  'pick.heading': 'Wen meinen Sie mit „{typed}“?',
  'pick.lead': 'Es passen mehrere Personen. Solange Sie niemanden auswählen, geschieht nichts.',
  'pick.lead-alike':
    'Niemand heißt genau so oder hat genau diese Adresse. Meinen Sie eine dieser Personen? Bis Sie wählen, geschieht nichts.',
  'pick.label': 'Person',
  'pick.placeholder': 'Person auswählen',
  'pick.error': 'Bitte wählen Sie eine Person aus.',
  'pick.more':
    'Es passen mehr Personen, als hier stehen. Fehlt die richtige, geben Sie den Befehl mit dem vollständigen Anmeldenamen neu ein.',
  'picked.heading': 'Ausgewählt: {name}',
  'picked.next': 'Ich mache mit Ihrer Auswahl weiter.',

  'ask.heading-change': 'Um wessen MFA geht es, und was soll daraus werden?',
  'ask.heading-targets':
    '{of, select, change {Um wessen MFA geht es?} status {Wessen Status möchten Sie sehen?} history {Wessen Verlauf möchten Sie sehen?} other {Um wen geht es?}}',
  'ask.heading-to': 'Welcher Status soll es werden?',
  'ask.heading-request': 'Um welchen Antrag geht es?',
  'ask.heading-length': 'Wie viel länger?',
  'ask.heading-for': 'Für wie lange?',
  'ask.heading-filter': 'Welche Liste möchten Sie sehen?',
  'ask.lead': 'Eine Angabe fehlt noch. Ergänzen Sie sie und gehen Sie weiter. Es wurde nichts geändert.',
  'ask.known-people': 'Personen: {people}',
  'ask.known-to': 'Neuer Status: {to, select, disabled {deaktiviert} enabled {aktiviert} other {erzwungen}}',
  'ask.targets': 'Personen',
  'ask.targets-hint': 'jsmith, jane.doe@example.com',
  'ask.to': 'Neuer Status',
  'ask.to-error': 'Bitte wählen Sie einen Status.',
  'ask.request': 'Antrag',
  'ask.request-hint': 'REQ-12',
  'ask.request-error': 'Bitte geben Sie die Nummer des Antrags an.',
  'ask.known-request': 'Antrag: {request}',
  'ask.known-length': 'Dauer: {length}',
  'ask.length': 'Länger um',
  'ask.for': 'Für',
  'ask.end-unclear': 'Ich habe nicht verstanden, bis wann.',
  'ask.length-error': 'Bitte wählen Sie eine Dauer.',
  'ask.filter': 'Liste',
  'ask.filter-error': 'Bitte wählen Sie eine Liste.',
  'filter.enabled': 'Aktiviert (enabled)',
  'filter.disabled': 'Deaktiviert (disabled)',
  'filter.enforced': 'Erzwungen (enforced)',
  'filter.pending': 'Aktiviert, noch nicht registriert',
  'filter.stuck': 'Hängen geblieben: registriert, aber nicht erzwungen',

  'suggest.heading': 'Meinten Sie das?',
  'suggest.lead': 'Ich habe noch nichts unternommen.',

  'own.heading': 'Ihre MFA',
  'status.heading': '{count, plural, =0 {MFA-Status} =1 {MFA von {name}} other {MFA von # Personen}}',
  'status.methods': 'Registriert: {methods}',
  'status.methods-none': 'Registriert: noch kein zweiter Faktor',
  'status.methods-unknown': 'Registriert: nicht zu ermitteln',
  'status.last-change': `Letzte Änderung hier: {from, ${STATE}} → {to, ${STATE}} am {when} ({request})`,
  'status.changed-by': 'Beantragt von {requester}, genehmigt von {approver}',
  'status.no-change': 'Über diesen Bot wurde nichts geändert.',
  'status.flipped':
    'Seitdem hat Entra von selbst „erzwungen“ daraus gemacht, weil ein zweiter Faktor registriert wurde.',
  'status.open-request': 'Offener Antrag: {request}',
  'status.covered-by': 'Der bedingte Zugriff verlangt MFA: {policies}',
  'status.security-defaults': 'In diesem Mandanten verlangen die Sicherheitsstandards MFA.',
  'method.authenticator': 'Microsoft Authenticator',
  'method.passkey': 'Passkey',
  'method.phone': 'Telefon',
  'method.software-oath': 'Authentifizierungs-App mit Codes',
  'method.hardware-oath': 'Hardwaretoken',
  'method.windows-hello': 'Windows Hello',
  'method.platform-credential': 'Plattformanmeldeinformationen',
  'method.external': 'externe Methode',
  'method.temporary-access-pass': 'befristeter Zugriffspass',
  'method.qr-code-pin': 'QR-Code mit PIN',

  'next.disabled': 'Als Nächstes: nichts. Die MFA pro Benutzer verlangt nichts, bis jemand sie aktiviert.',
  'next.disabled-covered':
    'Als Nächstes: nichts. Der Status ist deaktiviert, aber die oben genannte Richtlinie verlangt MFA.',
  'next.enabled':
    'Als Nächstes: Bei der nächsten Anmeldung wird die Registrierung verlangt. Danach setzt Entra den Status von selbst auf „erzwungen“.',
  'next.enabled-stuck':
    'Als Nächstes: Ein zweiter Faktor ist registriert, der Status ist aber noch aktiviert. MFA kann jetzt erzwungen werden.',
  'next.enforced':
    'Als Nächstes: Bei jeder Anmeldung wird ein zweiter Faktor verlangt, außer in vertrauenswürdigen Netzwerken und auf gespeicherten Geräten.',
  'next.enforced-unregistered':
    'Als Nächstes: Bei der nächsten Anmeldung wird die Registrierung verlangt. Alte Apps funktionieren nicht ohne App-Kennwort.',
  'next.registration-unknown':
    'Als Nächstes: Ist noch kein zweiter Faktor registriert, wird die Registrierung bei der nächsten Anmeldung verlangt.',
  'next.state-unknown':
    'Als Nächstes: Bitte fragen Sie in ein paar Minuten noch einmal. Der Status ließ sich nicht ermitteln.',

  'history.heading':
    '{count, plural, =0 {Änderungen} =1 {Änderungen für {name}} other {Änderungen für # Personen}}',
  'history.change': `{when}: {from, ${STATE}} → {to, ${STATE}} ({request})`,
  'history.none': 'Über diesen Bot wurde nichts geändert.',

  'requests.heading':
    '{count, plural, =0 {Keine offenen Anträge} =1 {Ein offener Antrag} other {# offene Anträge}}',
  'requests.none': 'Es wartet nichts auf jemanden.',
  'requests.title': '{request}: {change}',
  'requests.by': 'Beantragt von {name} am {when}',
  'requests.cancel-hint': 'Ihren eigenen Antrag ziehen Sie so zurück: storniere REQ-12',

  'help.heading': 'Was Sie sagen können',
  'help.greeting': 'Guten Tag, {name}.',
  'help.who-am-i':
    'Ich ändere die MFA pro Benutzer von Kolleginnen und Kollegen, nachdem eine zweite Person zugestimmt hat.',
  'help.no-roles': 'Sie können Ihren eigenen MFA-Status abfragen. Änderungen macht der Helpdesk.',
  'help.several': 'Mehrere Personen in einem Satz sind möglich: aktiviere mfa für jsmith und adoe.',
  'help.always':
    'Jede Änderung sehen Sie zuerst selbst, dann genehmigt sie jemand anderes, und danach lese ich nach, ob sie gilt.',
  'help.asks':
    'Die MFA pro Benutzer verlangt den zweiten Faktor bei jeder Anmeldung, außer in vertrauenswürdigen Netzwerken und auf gespeicherten Geräten.',
  'help.change.title': 'Ändern',
  'help.ask.title': 'Nachsehen',
  'help.other.title': 'Außerdem',
  'help.enable': 'Die Registrierung bei der nächsten Anmeldung verlangen.',
  'help.disable': 'Nichts mehr verlangen. Registrierte Methoden bleiben erhalten.',
  'help.enforce': 'MFA ab sofort verlangen, wenn die Person schon registriert ist.',
  'help.status': 'Status, registrierte Methoden, letzte Änderung und wie es weitergeht.',
  'help.history': 'Alle Änderungen, die über mich gemacht wurden.',
  'help.requests': 'Was offen ist.',
  'help.list': 'Wer wo steht: aktiviert, deaktiviert, erzwungen, nicht registriert oder hängen geblieben.',
  'help.why': 'Warum jemand den Status hat, den er hat.',
  'help.posture': 'Der Mandant in Zahlen.',
  'help.cancel': 'Ihren eigenen Antrag zurückziehen.',
  'help.own': 'Ihr eigener Status.',
  'help.approve':
    'Anträge kommen als Karte mit „Genehmigen“ und „Ablehnen“ zu Ihnen. Über Ihren eigenen Antrag entscheiden Sie nie.',
  'help.help': 'Alles, was Sie sagen können.',
  'command.enable': 'aktiviere mfa für jsmith',
  'command.disable': 'deaktiviere mfa für jsmith',
  'command.enforce': 'erzwinge mfa für jsmith',
  'command.status': 'status jsmith',
  'command.history': 'verlauf jsmith',
  'command.requests': 'anträge',
  'command.list': 'liste noch nicht registriert',
  'command.why': 'warum jsmith',
  'command.posture': 'sicherheitslage',
  'command.cancel': 'storniere REQ-12',
  'command.own': 'status',
  'command.help': 'hilfe',
  'greeting.heading': 'Willkommen',
  'greeting.lead': 'Ich kümmere mich um die MFA pro Benutzer. Sagen Sie mir in einem Satz, was Sie brauchen.',
  'greeting.try': 'Zum Beispiel',
  'greeting.thanked': 'Gern geschehen',
  'greeting.thanked-effect':
    'Ich habe das als Dank verstanden: Es wurde nichts geändert und nichts genehmigt.',

  'done.heading':
    '{request} {what, select, withdrawn {wurde zurückgezogen} approved {wurde genehmigt} rejected {wurde abgelehnt} counted {hat Ihre Genehmigung} stopped {wurde gestoppt} continued {geht weiter unten weiter} other {wurde abgebrochen}}',
  'done.withdrawn': 'Es wurde nichts geändert. Über den Antrag muss niemand mehr entscheiden.',
  'done.approved': 'Vielen Dank. Die Änderung beginnt jetzt; das Ergebnis sieht, wer sie beantragt hat.',
  'done.rejected':
    'Vielen Dank. Es wurde nichts geändert. Wer den Antrag gestellt hat, wird mit Ihrem Grund benachrichtigt.',
  'done.continued':
    'Diese Karte wird nicht mehr aktualisiert. Die neueste steht weiter unten in diesem Chat; mit „Status“ und der Nummer holen Sie sie jederzeit hervor.',
  'done.cancelled': 'Es wurde nichts geändert.',

  'no.heading': 'Das hat nicht geklappt',
  'no.heading-rights': 'Das dürfen Sie nicht',
  'no.heading-settled': 'Das ist schon erledigt',
  'no.heading-nothing-to-do': 'Es gibt nichts zu tun',
  'no.heading-missing': 'Es fehlt noch etwas',
  'no.heading-not-understood': 'Ich bin nicht sicher, was Sie meinen',
  'no.not-entitled':
    'Das ist diesen Rollen vorbehalten: {roles}. Wenn Sie es für Ihre Arbeit brauchen, fragen Sie Ihre IT-Abteilung.',
  'no.outsider': 'Ich helfe nur Personen aus dieser Organisation.',
  'no.wrong-place':
    'Bitte schreiben Sie mir in unserem privaten Chat: Meine Antwort ist nicht für alle hier bestimmt.',
  'no.negation':
    'Ich habe eine Verneinung gelesen und deshalb nichts getan. Sagen Sie mir bitte, was ich tun soll, nicht, was ich lassen soll.',
  'no.question':
    'Das klang wie eine Frage, deshalb habe ich nichts getan. Für eine Änderung schreiben Sie es bitte als Aufforderung.',
  'no.reported':
    'Das klang, als hätte es jemand anderes verlangt, deshalb habe ich nichts getan. Wenn Sie es möchten, sagen Sie es bitte selbst.',
  'no.opposites':
    'Das sind zwei gegensätzliche Wünsche in einem Satz, deshalb habe ich nichts getan. Bitte senden Sie sie einzeln.',
  'no.other-product': 'Ich kümmere mich nur um die MFA pro Benutzer in Microsoft Entra.',
  'no.not-understood': 'Das habe ich nicht verstanden und deshalb nichts getan.',
  'no.suggestion': 'Meinten Sie: {command}',
  'no.try-help': 'Schreiben Sie „hilfe“, um zu sehen, was ich verstehe.',
  'no.nothing-to-change':
    'Es bleibt niemand übrig, für den MFA {to, select, disabled {deaktiviert} enabled {aktiviert} other {erzwungen}} werden könnte.',
  'no.held-elsewhere':
    'Inzwischen läuft für diese Personen Antrag {request}. Warten Sie, bis er abgeschlossen ist, und stellen Sie Ihren dann noch einmal.',
  'no.too-many':
    'Das sind {asked, number} Personen, und ein Antrag ist für höchstens {cap, plural, one {eine Person} other {# Personen}}. Bitte beantragen Sie es für weniger.',
  'no.request-unknown':
    'Einen Antrag „{typed}“ kenne ich nicht. Schreiben Sie „anträge“, um zu sehen, was offen ist.',
  'no.too-many-codes':
    'Sie haben innerhalb einer Stunde viele Codes geprüft. Bitte warten Sie eine Stunde, oder fragen Sie den Helpdesk.',
  'no.card-unknown': 'Diese Karte gilt nicht mehr. Schreiben Sie „anträge“, um zu sehen, was offen ist.',
  'no.card-used':
    'Diese Karte wurde schon beantwortet. Geben Sie Ihren Befehl neu ein, falls Sie ihn noch brauchen.',
  'no.page-over':
    'Die Schaltflächen dieser Karte wurden schon benutzt oder sind älter als eine halbe Stunde. Geben Sie Ihren Befehl neu ein, um die Liste von jetzt zu sehen.',
  'no.nobody-left':
    'Es bliebe niemand in der Liste. Wenn niemand geändert werden soll, wählen Sie „Ablehnen“ und nennen Sie einen Grund.',
  'no.nobody-chosen':
    'Es wurde niemand ausgewählt. Wählen Sie auf der Karte eine Person aus und gehen Sie dann weiter.',
  'no.card-of-somebody-else': 'Diese Karte ist für jemand anderes bestimmt.',
  'no.settled':
    '{request} wurde am {when} bereits {as, select, approved {genehmigt} rejected {abgelehnt} withdrawn {zurückgezogen} expired {als abgelaufen geschlossen} superseded {ersetzt} stopped {gestoppt} other {abgeschlossen}}.',
  'no.settled-by':
    '{request} wurde am {when} von {name} bereits {as, select, approved {genehmigt} rejected {abgelehnt} withdrawn {zurückgezogen} expired {als abgelaufen geschlossen} superseded {ersetzt} stopped {gestoppt} other {abgeschlossen}}.',
  'no.own-request': '{request} ist Ihr eigener Antrag. Darüber muss jemand anderes entscheiden.',
  'no.own-target': '{request} betrifft Ihr eigenes Konto. Darüber muss jemand anderes entscheiden.',
  'no.reason-for-change': 'Bitte geben Sie auf der Karte einen Grund an und bestätigen Sie dann noch einmal.',
  'no.reason-for-rejection':
    'Bitte geben Sie auf der Karte einen Grund an und lehnen Sie dann noch einmal ab. Wer den Antrag gestellt hat, liest ihn.',
  'no.too-late':
    '{request} wird schon ausgeführt und kann nicht mehr zurückgezogen werden. Schreiben Sie „mache {request} rückgängig“, wenn er fertig ist, um zu sehen, was sich zurücksetzen lässt.',
  'no.weakening-audit':
    'Die Prüfung des Überwachungsprotokolls schlägt fehl. MFA kann deshalb verstärkt, aber nicht abgeschwächt werden. Bitte informieren Sie Ihre IT-Administration.',
  'no.weakening-clock':
    'Die Uhr des Bots geht falsch. MFA kann deshalb verstärkt, aber nicht abgeschwächt werden. Bitte informieren Sie Ihre IT-Administration.',
  'no.weakening-threat':
    'Der Bedrohungsmodus ist an: MFA kann verstärkt, aber für niemanden geschwächt werden. Offene Anträge bleiben bestehen. Zwei Sicherheitsverantwortliche können ihn aufheben.',
  'no.weakening-breaker':
    'Zu viele Personen haben in kurzer Zeit MFA verloren; die Sperre hält deshalb jede Schwächung an. Der Antrag bleibt bestehen. Sicherheitsverantwortliche können ihn prüfen und „reset the breaker“ eingeben.',
  'no.frozen':
    'Seit {when} ist alles eingefroren: Ich ändere für niemanden etwas. Offene Anträge bleiben bestehen. Zwei Sicherheitsverantwortliche können das mit „auftauen“ aufheben.',
  'no.frozen-by': 'Gesetzt von {name}.',
  'no.time-limit-strengthening':
    'Eine Frist ist nur beim Ausschalten von MFA möglich. Beantragen Sie eine Verstärkung ohne Zeitangabe.',
  'no.time-limit-unclear':
    'Ich habe nicht verstanden, bis wann. Nennen Sie eine Dauer, zum Beispiel „für 4 Stunden“.',
  'no.time-limit-too-long':
    'MFA darf höchstens {hours, plural, =1 {eine Stunde} other {# Stunden}} ausgeschaltet sein. Beantragen Sie weniger; wird mehr gebraucht, stellen Sie vor dem Ende einen neuen Antrag.',
  'no.too-many-weakenings':
    'Das würde MFA für {asked} Personen auf einmal schwächen; die Grenze liegt bei {limit} in {minutes, plural, =1 {einer Minute} other {# Minuten}}. Beantragen Sie es jetzt für höchstens {limit} und für die anderen später, oder lassen Sie die Grenze erhöhen.',
  'no.limit-reached':
    'Die Grenze von {limit} geschwächten Personen in 24 Stunden ist erreicht, {of, select, requester {für diese antragstellende Person} approver {für diese genehmigende Person} other {für die ganze Organisation}}. Der Antrag bleibt bestehen: Entschieden werden kann später, oder sobald die Grenze erhöht ist.',
  'no.nothing-to-undo': '{request} enthält nichts mehr, was rückgängig gemacht werden könnte.',
  'no.undo-too-early':
    '{request} ist noch offen. Ziehen Sie ihn mit „storniere {request}“ zurück, oder machen Sie ihn rückgängig, wenn er fertig ist.',
  role: '{role, select, helpdesk {Helpdesk} approver {Genehmigung} security {Sicherheit} deputy {Vertretung} other {Revision}}',

  'failed.heading':
    '{service, select, graph {Microsoft Graph antwortet nicht} store {Mein Speicher ist nicht verfügbar} teams {Teams antwortet nicht} mail {Der Maildienst antwortet nicht} other {Bei mir ist etwas schiefgegangen}}',
  'failed.graph':
    'Bitte versuchen Sie es in ein paar Minuten noch einmal. Bleibt es dabei, geben Sie Ihrer IT-Administration die Referenz.',
  'failed.store':
    'Ich konnte das nicht mit Sicherheit aufzeichnen. Schreiben Sie „Anträge“, um den Stand zu sehen, bevor Sie es noch einmal versuchen, und nennen Sie Ihrer IT-Administration die Referenz.',
  'failed.teams':
    'Bitte versuchen Sie es in ein paar Minuten noch einmal. Bleibt es dabei, geben Sie Ihrer IT-Administration die Referenz.',
  'failed.mail':
    'Bitte versuchen Sie es in ein paar Minuten noch einmal. Bleibt es dabei, geben Sie Ihrer IT-Administration die Referenz.',
  'failed.bot':
    'Bitte versuchen Sie es noch einmal. Bleibt es dabei, geben Sie Ihrer IT-Administration die Referenz.',
};
