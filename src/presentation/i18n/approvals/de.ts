import type { ApprovalTexts } from './texts.ts';

export const approvalsDe: ApprovalTexts = {
  'button.stop': 'Stoppen',
  'risk.title': 'Risiko: {score} von 100',
  'risk.reason': '{why}: {points}',
  'risk.weakening': 'Nimmt Schutz weg',
  'risk.strengthening': 'Bringt mehr Schutz',
  'risk.privileged': 'Betrifft Administratorrechte',
  'risk.privilege-unknown': 'Administratorrollen waren nicht zu ermitteln',
  'risk.many-people': 'Betrifft viele Personen auf einmal',
  'risk.several-people': 'Betrifft mehrere Personen',
  'risk.asked-beside':
    'Zusammen mit {count, plural, one {einer weiteren Person} other {# weiteren Personen}}, von demselben Menschen beantragt (Zeitraum: {duration})',
  'risk.coverage-overridden': 'Ein zweiter Weg, MFA zu verlangen, als Ausnahme',
  'risk.state-unknown': 'Ein jetziger Zustand war nicht zu ermitteln',
  'quorum.title': 'Wer zustimmen muss',
  'quorum.title-past': 'Wer zugestimmt hat',
  'quorum.alone': 'Sonst niemand: Die Bestätigung aus dem Antrag genügt.',
  'quorum.stage': '{group}: {given} von {count}',
  'quorum.by': 'Genehmigt von {name} am {when}',
  'quorum.missing': 'Es fehlt noch: {count, plural, =1 {eine Person} other {# Personen}} aus: {group}',
  'quorum.group':
    '{group, select, approvers {Genehmigende} helpdesk {Helpdesk} auditors {Revision} other {{group}}}',
  'approve.again': 'Erinnerung: Dieser Antrag wartet noch auf eine Entscheidung.',
  'quorum.by-deputy': 'In Vertretung genehmigt von {name} am {when}',
  'delegation.made.heading': 'Übertragen',
  'delegation.ended.heading': 'Zurückgenommen',
  'delegation.none.heading': 'Nichts zurückzunehmen',
  'delegation.made':
    '{name} darf bis {when} an Ihrer Stelle entscheiden, über Anträge, die ab jetzt gestellt werden.',
  'delegation.ended':
    'Ihre Genehmigungen liegen wieder bei Ihnen. {name} kann nicht mehr an Ihrer Stelle entscheiden.',
  'delegation.none': 'Sie haben Ihre Genehmigungen niemandem übertragen.',
  'delegation.shortened': 'Länger lässt Ihre Organisation es nicht zu.',
  'delegation.rules':
    'Sie können weiterhin selbst entscheiden; wer zuerst entscheidet, zählt für beide. Schreiben Sie „meine Genehmigungen zurücknehmen“, um es früher zu beenden.',
  'no.delegation-refused':
    '{because, select, off {In Ihrer Organisation können Genehmigungen nicht übertragen werden.} self {Sie können nicht an sich selbst übertragen, auch nicht an ein anderes Konto von Ihnen.} unfit {Diese Person darf in Ihrer Organisation niemanden beim Genehmigen vertreten.} away {Diese Person hat ihre eigenen Genehmigungen übertragen. Nennen Sie bitte jemanden, der da ist.} other {Ich habe nicht verstanden, bis wann. Schreiben Sie zum Beispiel „bis Freitag“ oder „bis 2026-12-03“.}} Es wurde nichts übertragen.',
  'no.deputy-unknown':
    'Ich kenne niemanden namens „{typed}“. Es wurde nichts übertragen. Versuchen Sie es mit dem vollständigen Anmeldenamen.',
  'quorum.raised':
    'Die Regeln sind strenger geworden, seit dies beantragt wurde. Was sie jetzt verlangen, ist am {when} hinzugekommen.',
  'quorum.raised-people':
    'Derselbe Mensch hat seither weitere Personen beantragt. Zusammen zählen sie als eine Liste. Was die Regeln dafür verlangen, ist am {when} hinzugekommen.',
  'quorum.escalated':
    'Bis {when} hatte niemand geantwortet; deshalb darf hier auch die nächste Gruppe entscheiden.',
  'status.reminded': 'Die Genehmigenden wurden am {when} erinnert.',
  'status.next-try':
    'Microsoft Graph ist überlastet oder antwortet nicht. Der nächste Versuch ist am {when}.',
  'status.rules-wait':
    'Die Regeln sind seit der Genehmigung strenger geworden: {because, select, limit {in so kurzer Zeit dürfen jetzt weniger Personen Schutz verlieren} other {eine solche Änderung muss jetzt länger warten, bevor sie beginnt}}. Es geht von selbst weiter am {when}. Nichts muss neu beantragt werden.',
  'proof.line': 'So wurde die anrufende Person erkannt: {proof}',
  'proof.video-with-badge': 'im Video, mit Ausweis',
  'proof.call-back': 'Rückruf unter der hinterlegten Nummer',
  'proof.manager': 'von der Führungskraft bestätigt',
  'proof.in-person': 'persönlich anwesend',
  'confirm.proof': 'Wie haben Sie die anrufende Person erkannt? (erforderlich)',
  'confirm.proof-error': 'Bitte wählen Sie, wie Sie die anrufende Person erkannt haben.',
  'confirm.ticket-required': 'Ticketnummer (erforderlich)',
  'confirm.ticket-error': 'Bitte geben Sie die Nummer des Tickets an.',
  'request.line-longer': 'Antrag {request}, mehr Zeit für {of}',
  'longer.heading':
    'MFA länger {to, select, disabled {deaktiviert} other {nicht erzwungen}} lassen: {count, plural, =1 {{name}} other {# Personen}}',
  'longer.line':
    'Schon durch {request} geschwächt. Am Ende kommt zurück: {state, select, disabled {deaktiviert} enabled {aktiviert} enforced {erzwungen} other {unbekannt}}',
  'longer.care':
    'Achtung: Der schwächere Schutz dauert länger. Zum Anmelden genügt weiterhin das Kennwort allein, es sei denn, eine andere Richtlinie verlangt mehr. Das Ende wird verschoben: bisher {was}, neu {when}.',
  'longer.done': 'Bleibt so bis {when}. Danach kommt der frühere Status von selbst zurück.',
  'no.nothing-to-extend':
    '{request} hat kein Ende, das sich verschieben lässt: Es ist vorbei, oder seitdem wurde etwas geändert. Soll die MFA deaktiviert sein, stellen Sie dafür einen neuen Antrag.',
  'longer.effect':
    'Am Konto wird jetzt nichts geändert. Nur das Ende verschiebt sich; davor wird die Person noch einmal gewarnt.',
  'emergency.care':
    'Notfall: Das geschieht, sobald Sie bestätigen, ohne Genehmigung. Sicherheit und Genehmigende erfahren es sofort und prüfen es. Lassen sie es nicht so, kommt der frühere Status {duration} nach Ihrer Bestätigung von selbst zurück. Bis dahin genügt zum Anmelden das Kennwort allein, es sei denn, eine andere Richtlinie verlangt mehr.',
  'emergency.next':
    'Bestätigen heißt handeln: Vorher wird niemand sonst gefragt. Ohne Ihre Bestätigung bis zum {when} geschieht nichts.',
  'request.line-emergency': 'Antrag {request}, ein Notfall',
  'request.line-review': 'Antrag {request}, Prüfung des Notfalls {of}',
  'review.heading':
    'MFA nach einem Notfall {to, select, disabled {deaktiviert} other {geschwächt}} lassen für {count, plural, =1 {{name}} other {# Personen}}',
  'review.care':
    'Achtung: {of} geschah ohne Genehmigung. Lassen Sie es so, dauert es bis {when}. Stellen Sie es zurück, kommt der frühere Status sofort zurück. Entscheidet niemand, kommt er am {was} zurück.',
  'review.until': 'Entscheidet bis zum {when} niemand, kommt der frühere Status von selbst zurück.',
  'review.rejected':
    '{name} hat am {when} entschieden, dass es nicht so bleibt: Der frühere Status kommt jetzt zurück.',
  'status.expired-draft':
    'Abgelaufen am {when}: Der Antrag war nicht bestätigt. Es wurde nichts geändert. Stellen Sie ihn noch einmal, falls er weiterhin nötig ist.',
  'review.expired':
    'Bis zum {when} hat niemand entschieden, deshalb kommt der frühere Status von selbst zurück.',
  'confirm.next-alone':
    'Die Änderung beginnt, sobald Sie bestätigen: Sonst wird niemand gefragt. Ohne Ihre Bestätigung bis zum {when} geschieht nichts.',
  'no.emergency-refused':
    '{because, select, off {Der Notfallweg ist in Ihrer Organisation nicht offen. Stellen Sie einen gewöhnlichen Antrag.} group {Sie dürfen den Notfallweg nicht benutzen. Stellen Sie einen gewöhnlichen Antrag, und rufen Sie jemanden an, der genehmigen darf.} preview {Für einen Notfall gibt es keine Vorschau. Fragen Sie „was wäre wenn“ ohne dieses Wort.} several {Ein Notfall betrifft eine einzige Person. Stellen Sie für die anderen einen gewöhnlichen Antrag.} strengthening {Ein Notfall nimmt nur für eine Weile Schutz weg. Ihr Wunsch braucht das nicht: Stellen Sie einen gewöhnlichen Antrag.} privileged {Der Notfallweg gilt nicht für Personen mit Administratorrollen, auch nicht, wenn die Rollen nicht lesbar waren.} unheard {Von einem Notfall müssen sofort zwei andere erfahren, und es sind weniger erreichbar. Stellen Sie einen gewöhnlichen Antrag, und rufen Sie jemanden an, der genehmigen darf.} other {Der Notfallweg wurde so oft benutzt, wie an einem Tag erlaubt ist. Stellen Sie einen gewöhnlichen Antrag, und rufen Sie jemanden an, der genehmigen darf.}}',
  'alert.emergency.heading': 'Notfall: MFA von {name} wird ohne Genehmigung geschwächt',
  'alert.emergency.what':
    'Den Notfallweg benutzte {name} ({request}). Genehmigende bekommen eine Karte, um es so zu lassen oder sofort zurückzustellen. Entscheidet niemand, kommt der frühere Status am {when} zurück. Wissen Sie von keinem Notfall, handeln Sie jetzt.',
  'button.keep': 'So lassen',
  'button.put-back': 'Jetzt zurückstellen',
  'review.reason': 'Grund (beim Zurückstellen erforderlich)',
  'review.effect':
    'Bleibt es so, wird am Konto nichts geändert. In jedem Fall wird festgehalten, wer entschieden hat.',
  'number.elsewhere':
    'Der Genehmiger wird Sie nach einer Nummer fragen. Sie steht nicht hier, wo andere mitlesen: Geben Sie in unserem persönlichen Chat „anträge“ ein.',
  'number.yours':
    'Ihre Zahl ist {digits}. Sagen Sie sie der genehmigenden Person am Telefon; schreiben Sie sie nirgends auf.',
  'number.label': 'Die zwei Ziffern, die man Ihnen aus dem Antrag nennt (zum Genehmigen erforderlich)',
  'number.error': 'Bitte geben Sie die zwei Ziffern ein.',
  'status.cooling-down':
    'Genehmigt von {name}. Es beginnt am {when}. Bis dahin lässt es sich stoppen, und nichts ändert sich.',
  'since.list-too-long': 'Ein Antrag darf jetzt weniger Personen umfassen.',
  'since.time-too-long': 'MFA darf nicht mehr so lange ausgeschaltet sein.',
  'since.end-needed': 'Jede Abschwächung braucht jetzt ein Ende.',
  'since.caller-proof': 'Es muss jetzt angegeben sein, wie die anrufende Person erkannt wurde.',
  'since.statement':
    'Der Grund oder das Ticket fehlt oder hat nicht die Form, die die Regeln jetzt verlangen.',
  'status.stopped-rules':
    'Geschlossen am {when}: Die Regeln sind strenger geworden, seit dies beantragt wurde. {why} Es wurde nichts geändert. Bitte nach den jetzigen Regeln neu beantragen.',
  'status.stopped':
    '{because, select, target {Gestoppt von {name} am {when}: „Das war ich nicht“} number {Geschlossen am {when}: Dreimal wurde eine falsche Zahl eingegeben, zuletzt von {name}} requester {Geschlossen am {when}: {name} hat es beantragt und darf keine Änderungen mehr beantragen} security {Aus Sicherheitsgründen gestoppt von {name} am {when}} other {Gestoppt von {name} am {when}}}. Es wurde nichts geändert.',
  'done.counted': 'Vielen Dank. Ihre Genehmigung zählt. Mit „Anträge“ sehen Sie, was noch fehlt.',
  'done.stopped': 'Vielen Dank. Es wurde nichts geändert.',
  'no.ticket-needed':
    'Bitte geben Sie auf der Karte eine Ticketnummer an und bestätigen Sie dann noch einmal.',
  'no.text-form': 'Sie muss so aussehen: {form}',
  'no.text-unfit':
    '{what, select, reason {Der Grund hat} other {Die Ticketnummer hat}} nicht die Form, die Ihre Organisation verlangt. Bitte auf der Karte berichtigen und noch einmal bestätigen.',
  'no.proof-needed':
    'Bitte wählen Sie auf der Karte, wie Sie die anrufende Person erkannt haben, und bestätigen Sie dann noch einmal. Falls noch nicht geschehen: zuerst zurückrufen.',
  'alert.break-glass.heading': 'Versuch am Notfallkonto {name}',
  'alert.break-glass.what':
    '{name} wollte es von mir ändern lassen. Ich habe abgelehnt, wie immer, und nichts wurde geändert. Bitte klären Sie, ob es ein Versehen war. Dieselbe Person und dasselbe Konto melde ich einmal am Tag.',
  'alert.list-ended.heading': '{request} endete, bevor alle an der Reihe waren',
  'alert.list-ended.what':
    '{name} hatte es beantragt und darf keine Änderungen mehr beantragen. Alle, die noch nicht an der Reihe waren, bleiben unverändert; jemand anders aus dem Team kann es für diese Personen beantragen.',
  'alert.list-halted.heading': '{request} hat von selbst angehalten',
  'alert.list-halted.what':
    'Zu viele Änderungen sind fehlgeschlagen, deshalb wird niemand mehr geändert. Mit „Status {request}“ sehen Sie, was fehlgeschlagen ist; sagen Sie dann „setze {request} fort“ oder „brich {request} ab“. Tut das bis {when} niemand, endet die Liste, und alle, die noch nicht an der Reihe waren, bleiben unverändert.',
  'alert.list-asks.heading': '{request} wartet auf Ihr Wort',
  'alert.list-asks.what':
    'Eine Welle ist zu Ende, und die nächste beginnt, wenn Sie „setze {request} fort“ sagen. Tut das bis {when} niemand, endet die Liste, und alle, die noch nicht an der Reihe waren, bleiben unverändert.',
  'alert.wave-waits.heading': 'Die nächste Welle von {request} wartet auf eine genehmigende Person',
  'alert.wave-waits.what':
    'Eine Welle ist zu Ende, und die genehmigenden Personen werden gebeten, die nächste beginnen zu lassen. Tut das bis {when} niemand, endet die Liste, und alle, die noch nicht an der Reihe waren, bleiben unverändert.',
  'alert.wave-approval.heading': 'Darf die nächste Welle von {request} beginnen?',
  'alert.wave-approval.what':
    '{name} hat diese Liste beantragt, und ihre nächste Welle wartet auf eine genehmigende Person. Sehen Sie sie mit „Status {request}“ an, und sagen Sie dann „setze {request} fort“ oder „brich {request} ab“. Tut das bis {when} niemand, endet die Liste, und alle, die noch nicht an der Reihe waren, bleiben unverändert.',
  'alert.list-expired.heading': '{request} endete, bevor alle an der Reihe waren',
  'alert.list-expired.what':
    '{request} stand länger still, als ihre Genehmigung gilt. Alle, die noch nicht an der Reihe waren, bleiben unverändert; beantragen Sie es für diese Personen erneut, wenn es noch nötig ist.',
  'alert.restore-partly.heading': 'MFA von {name} ist an und noch nicht erzwungen',
  'alert.restore-partly.what':
    'Die Frist von {request} endete am {when}. Ein späterer Antrag hat MFA wieder eingeschaltet, und es ist noch nichts registriert. Deshalb habe ich sie nicht erzwungen. Entra tut das bei der Registrierung von selbst.',
  'warning.end-pending':
    'Die Frist von {request} endet am {when}. Danach gilt für die Person wieder {state}, sobald sie registriert ist.',
  'no.too-many-drafts':
    '{open, plural, one {Eine Karte von Ihnen wartet} other {# Karten von Ihnen warten}} noch auf Ihre eigene Bestätigung, und mehr als {cap} dürfen es nicht sein. Bestätigen Sie zuerst einige oder brechen Sie sie ab. Was nicht bestätigt wird, endet nach {minutes, plural, one {einer Minute} other {# Minuten}} von selbst.',
  'no.too-many-open':
    '{open, plural, one {Ein Antrag von Ihnen wartet} other {# Anträge von Ihnen warten}} auf eine Entscheidung, und mehr als {cap} dürfen es nicht sein. Warten Sie, bis einer entschieden ist, oder ziehen Sie mit „Anträge“ einen zurück.',
  'approve.rejected-before':
    'Dasselbe wurde schon beantragt: {request} wurde am {when} von {name} abgelehnt.',
  'approve.rejected-because': 'Der Grund war: {reason}',
  'no.rules-stricter':
    'Die Regeln sind strenger geworden, seit {request} beantragt wurde. {why} Deshalb wurde nichts geändert. Bitte nach den jetzigen Regeln neu beantragen.',
  'no.requester-lost':
    '{name} hat {request} gestellt und darf keine Änderungen mehr beantragen. Deshalb habe ich den Antrag geschlossen. Ist es noch nötig, kann jemand aus dem Team ihn neu stellen.',
  'no.approved-already':
    'Sie haben {request} schon genehmigt. Die nächste Genehmigung muss von jemand anderem kommen.',
  'no.not-your-stage':
    'Für {request} wird jetzt eine Genehmigung aus dieser Gruppe gebraucht: {group}. Ihre würde nicht zählen.',
  'no.outside-helpdesk-only':
    'Für {request} wird eine Genehmigung von außerhalb des Helpdesks gebraucht. Ihre würde nicht zählen.',
  'no.not-asked-yet':
    '{request} wurde gerade erst bestätigt. Bitte versuchen Sie es in einer Minute noch einmal.',
  'no.entitled-too-late':
    'Sie dürfen erst genehmigen, seit {request} schon gestellt war. Entscheiden muss, wer es vorher durfte.',
  'no.number-needed':
    'Lassen Sie sich die zwei Ziffern zu {request} sagen, geben Sie sie auf der Karte ein und genehmigen Sie dann noch einmal.',
  'no.number-wrong':
    'Das ist nicht die Zahl zu {request}. {left, plural, =1 {Ein Versuch bleibt} other {# Versuche bleiben}}. Sprechen Sie zuerst mit der Person, die den Antrag gestellt hat.',
  'no.number-locked':
    'Dreimal wurde eine falsche Zahl eingegeben, darum ist {request} geschlossen. Der Antrag muss neu gestellt werden.',
};
