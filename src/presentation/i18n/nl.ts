import { approvalsNl } from './approvals/nl.ts';
import { truthNl } from './truth/nl.ts';
import { bulkNl } from './bulk/nl.ts';
import { filesNl } from './files/nl.ts';
import { peopleNl } from './people/nl.ts';
import type { Texts } from './texts.ts';

const CHANNEL = '{channel, select, mail {E-mail} other {Teams-bericht}}';
const STATE =
  'select, disabled {uitgeschakeld} enabled {ingeschakeld} enforced {afgedwongen} other {onbekend}';

/** Nederlands. Kort en vriendelijk: wat er is gebeurd, wat er níet is gebeurd, wat je kunt doen. */
export const nl: Texts = {
  ...approvalsNl,
  ...truthNl,
  ...bulkNl,
  ...filesNl,
  ...peopleNl,
  'button.confirm': 'Bevestigen',
  'button.cancel': 'Annuleren',
  'button.approve': 'Goedkeuren',
  'button.reject': 'Afwijzen',
  'button.withdraw': 'Intrekken',
  'button.ask-again': 'Opnieuw aanvragen',
  'button.pick': 'Kiezen',
  'button.complete': 'Verder',
  'button.suggest': 'Ja, doe dit',

  'anonymous-mode':
    'Anonieme modus: van niemand wordt de identiteit gecontroleerd. Alleen om te oefenen op deze computer.',
  'list.more': 'en nog {count}',
  'person.unnamed': '(geen naam)',
  'person.id-tail': 'id eindigt op {tail}',
  'person.with-account': '{name} ({account})',
  reference: 'Referentie: {reference}',
  'nothing-changed': 'Er is niets gewijzigd.',
  'nothing-changed-for': 'Voor {name} is niets gewijzigd.',
  'press-changed-nothing': 'Je klik heeft niets gewijzigd.',
  'still-working': 'Ik ben er nog mee bezig. Het antwoord komt in deze chat.',
  unshowable: 'Ik heb een antwoord voor je, maar kon het niet weergeven. Meld dit bij je beheerder.',

  'request.line': 'Verzoek {request}',
  'request.line-undo': 'Verzoek {request}, dat {undone} ongedaan maakt',
  duration:
    '{hours, plural, =0 {} =1 {één uur} other {# uur}}{minutes, plural, =0 {} =1 { één minuut} other { # minuten}}',
  'request.reason': 'Reden: {reason}',
  'request.no-reason': 'Er is geen reden opgegeven.',
  'request.ticket': 'Ticket: {ticket}',
  'request.asked-by': 'Aangevraagd door {who}',

  'state.word': `{state, ${STATE}}`,
  'state.change': 'Nu {from} → straks {to}',
  'state.asked': 'Gevraagd: {from} → {to}',
  'state.now':
    'Nu: {state, select, disabled {uitgeschakeld. MFA per gebruiker vraagt niets bij het aanmelden} enabled {ingeschakeld. Bij het aanmelden wordt om registratie gevraagd} enforced {afgedwongen. Bij het aanmelden wordt een tweede stap gevraagd} other {onbekend. De status kon niet worden gelezen}}.',

  'button.bulk-pause': 'Pauzeren',
  'button.bulk-resume': 'Doorgaan',
  'button.bulk-cancel': 'Rest annuleren',
  'button.bulk-retry': 'Alleen mislukte opnieuw',
  'no.bulk-not-so':
    '{wish, select, pause {{request} is geen lange lijst die bezig is en kan dus niet worden gepauzeerd.} resume {{request} is niet gepauzeerd of gestopt en kan dus niet doorgaan.} cancel {{request} is geen lange lijst die bezig is, dus er valt niets te annuleren.} other {{request} is niet klaar, of er is niets mislukt, dus er valt niets opnieuw te proberen.}}',
  'change.heading':
    'MFA {to, select, enabled {inschakelen} enforced {afdwingen} other {uitschakelen}} voor {count, plural, =1 {{name}} other {# personen}}',
  'change.weakening':
    '{to, select, disabled {Let op: hiermee wordt MFA uitgeschakeld. Een wachtwoord alleen is dan genoeg om aan te melden} other {Let op: dit verzwakt de beveiliging. MFA wordt niet langer afgedwongen}}, tenzij een ander beleid meer vraagt.',
  'change.may-weaken': 'Let op: de huidige status is onbekend, dus dit kan de beveiliging verzwakken.',
  'change.ends':
    'Het eindigt vanzelf {duration} na de goedkeuring, uiterlijk op {when}. Dan komt de eerdere status terug.',
  'change.ends-dry':
    'Het zou vanzelf eindigen, {duration} na de goedkeuring. Dan zou de eerdere status terugkomen.',
  'change.ends-policy': 'Het beleid hier geeft elke verzwakking een einde.',
  'change.no-end':
    'Het heeft geen einde: {to, select, disabled {MFA blijft uit tot iemand het weer aanvraagt} other {het blijft zo tot iemand iets anders aanvraagt}}.',

  'effect.title': 'Wat dit betekent',
  'effect.browser':
    'Browser: {to, select, disabled {er wordt niet meer om MFA gevraagd} enabled {er wordt om registratie gevraagd zodra de huidige sessie afloopt} other {bij het aanmelden wordt een tweede stap gevraagd}}.',
  'effect.modern':
    'Moderne apps: {to, select, disabled {er wordt niet meer om MFA gevraagd} enabled {er wordt om registratie gevraagd zodra het toegangstoken verloopt} other {bij het aanmelden wordt een tweede stap gevraagd}}.',
  'effect.legacy':
    'Oude apps zonder moderne aanmelding: {to, select, disabled {werken met alleen het wachtwoord} enabled {blijven met het wachtwoord werken tot de registratie klaar is en hebben daarna een app-wachtwoord nodig} other {werken zonder app-wachtwoord meteen niet meer}}.',
  'effect.registered':
    'Niemand hoeft zich opnieuw te registreren. Entra kan van “ingeschakeld” zelf “afgedwongen” maken; beide zijn goed.',

  'warning.title': 'Let op',
  'warning.of': '{names}: {warning}',
  'warning.already-registered': 'Er is al een tweede stap geregistreerd; registreren hoeft dus niet meer.',
  'warning.registration-unknown': 'Of er een tweede stap is geregistreerd, kon niet worden gelezen.',
  'warning.privileged': 'Heeft beheerdersrollen: {roles}.',
  'warning.privileged-unknown':
    'Beheerdersrollen konden niet worden gelezen. Behandel dit account als dat van een beheerder.',
  'warning.unlicensed': 'Heeft geen licentie. Dit kan een gedeeld account of een serviceaccount zijn.',
  'warning.shared-account':
    '{mailbox, select, shared {Dit is een gedeeld postvak} room {Dit is het postvak van een ruimte} equipment {Dit is het postvak van een apparaat} other {Dit postvak is niet van één persoon}}. Niemand hoort zich ermee aan te melden: aanmelden blokkeren beschermt beter dan MFA.',
  'warning.guest':
    'Een gast. Microsoft documenteert dit niet voor gasten, en misschien vraagt de eigen organisatie al om een tweede stap.',
  'warning.service-account':
    'Naar de naam te oordelen is dit misschien een serviceaccount. Een service kan geen tweede stap doen, dus wat ermee draait kan stoppen.',
  'warning.look-alike-name':
    'In de naam staan letters uit verschillende alfabetten of onzichtbare tekens; hij kan een andere naam nabootsen. Controleer de aanmeldnaam letter voor letter.',
  'warning.legacy-apps-stop': 'Oude apps werken meteen niet meer als er geen app-wachtwoord is.',
  'warning.legacy-clients': 'Gebruikt oude clients die stoppen zonder app-wachtwoord: {clients}.',
  'warning.legacy-client': '{client}, laatst gebruikt op {when}',
  'warning.legacy-unread':
    'Het aanmeldingslogboek is maar voor {read, number} van {people, number} personen gelezen; niemand weet of er oude clients in gebruik zijn. Ga ervan uit dat het zo is.',
  'warning.legacy-unknown':
    'Of er oude clients in gebruik zijn, was niet uit het aanmeldingslogboek te lezen. Ga ervan uit dat het zo is.',
  'warning.methods-stay': 'Geregistreerde methoden blijven staan. Uitschakelen verwijdert ze niet.',
  'warning.moves-to-conditional-access':
    'Gaat over naar voorwaardelijke toegang, die in plaats daarvan om MFA vraagt: {policies}.{signIn, select, seen { Dat is in de laatste 30 dagen gelukt.} unlogged { Het aanmeldlogboek is hier niet te lezen, dus niemand weet of dat al eens is gelukt.} other {}}',
  'warning.covered-by-conditional-access':
    'Voorwaardelijke toegang vraagt al om MFA ({policies}). Gebruik de twee niet samen.',
  'warning.unreachable':
    '{channel, select, mail {Er is geen e-mailadres bekend, dus de e-mail kan niet worden verstuurd} other {Het Teams-bericht kan niet worden bezorgd}}.',

  'refused.title': 'Overgeslagen',
  'refused.nobody-found': '“{typed}”: niemand gevonden. Probeer de volledige aanmeldnaam.',
  'refused.guest': '{name}: een gast. De eigen organisatie zorgt voor de MFA van gasten.',
  'refused.account-disabled': '{name}: dit account is geblokkeerd voor aanmelden.',
  'refused.mailbox':
    '{mailbox, select, shared {Het is een gedeeld postvak} room {Het is het postvak van een ruimte} equipment {Het is het postvak van een apparaat} other {Het postvak is niet van één persoon}}, dus dat hoort zo.',
  'refused.already-there': `{name}: is al {state, ${STATE}}.`,
  'refused.state-unknown': '{name}: de huidige status kon niet worden gelezen. Probeer het opnieuw.',
  'refused.break-glass': '{name}: een noodaccount. Die wijzig ik nooit.',
  'refused.own-account': '{name}: dat ben jij zelf. Vraag een collega om dit aan te vragen.',
  'refused.privileged':
    '{name}: heeft beheerdersrollen ({roles}). Volgens het beleid hier mag ik beheerders niet wijzigen.',
  'refused.privileged-unknown':
    '{name}: beheerdersrollen konden niet worden gelezen, dus ik laat dit account met rust.',
  'refused.enforce-none':
    '{name}: heeft nog geen tweede stap. Afdwingen zou oude apps meteen stilleggen. Schakel eerst in; na de registratie dwingt Entra het zelf af.',
  'refused.enforce-unknown':
    '{name}: of er een tweede stap is geregistreerd, kon niet worden gelezen, dus ik dwing MFA niet af. Inschakelen kan wel.',
  'refused.not-covered':
    '{name}: geen afgedwongen beleid voor voorwaardelijke toegang vraagt deze persoon bij elke aanmelding om MFA. Zonder MFA per gebruiker zou niets dat doen.',
  'refused.no-policy-sign-in':
    '{name}: in de laatste 30 dagen is geen aanmelding door dat beleid gekomen, dus niemand weet of het voor deze persoon werkt. Tot dat lukt blijft MFA per gebruiker aan.',
  'refused.policy-sign-in-unread':
    '{name}: het aanmeldlogboek gaf geen antwoord, dus niemand weet of het beleid voor deze persoon werkt. Probeer het opnieuw.',
  'refused.convert-none':
    '{name}: heeft geen tweede stap geregistreerd en kan die dus niet geven als het beleid erom vraagt.',
  'refused.convert-unknown':
    '{name}: of er een tweede stap is geregistreerd, kon niet worden gelezen, dus er wordt niets overgezet.',
  'refused.conditional-access':
    '{name}: voorwaardelijke toegang vraagt al om MFA ({policies}). Gebruik daar geen MFA per gebruiker naast.',
  'refused.security-defaults':
    '{name}: de standaardbeveiliging vraagt al om MFA. Gebruik daar geen MFA per gebruiker naast.',
  'refused.posture-unknown':
    '{name}: of een ander beleid al om MFA vraagt, kon niet worden gelezen. Probeer het opnieuw.',
  'refused.in-open-request': '{name}: voor deze persoon loopt verzoek {request} nog.',
  'refused.changed-since':
    '{name}: iemand heeft dit sindsdien gewijzigd (nu {state, select, disabled {uitgeschakeld} enabled {ingeschakeld} enforced {afgedwongen} other {onbekend}}). Dat overschrijf ik niet.',
  'refused.changed-by-request':
    '{name}: {request} heeft deze persoon sindsdien gewijzigd. Maak eerst dat verzoek ongedaan, als dat de bedoeling is.',
  'refused.other-earlier-state':
    '{name}: was eerder {state, select, disabled {uitgeschakeld} enabled {ingeschakeld} enforced {afgedwongen} other {onbekend}}, anders dan de rest. Maak na dit verzoek nog een keer ongedaan voor deze persoon.',

  'dry-run.heading': 'Als je dit zou vragen: {change}',
  'dry-run.next': 'Dit was alleen een vooruitblik. Er is geen verzoek gemaakt en er is niets gewijzigd.',

  'confirm.heading': '{change}?',
  'confirm.reason': 'Reden (niet verplicht)',
  'confirm.reason-required': 'Reden (verplicht)',
  'confirm.reason-error': 'Geef een reden op. De goedkeurder leest die.',
  'confirm.ticket': 'Ticketnummer (niet verplicht)',
  'confirm.next':
    'Na je bevestiging wordt een goedkeurder gevraagd. Tot dan verandert er niets. Bevestig je niet vóór {when}, dan gebeurt er niets.',

  'approve.heading': 'Jouw beslissing: {change}',
  'approve.until': 'Beslist niemand vóór {when}, dan verandert er niets.',
  'approve.nobody': 'Er kon geen goedkeurder worden bereikt. Spreek er zelf een aan, of trek het verzoek in.',
  'approve.reason': 'Reden (verplicht bij afwijzen)',
  'approve.strike': 'Laat deze personen weg (optioneel)',

  'status.awaiting-confirmation': 'Wacht tot {when} op je bevestiging. Er is niets gewijzigd.',
  'status.awaiting-approval':
    'Wacht op goedkeuring. {count, plural, =0 {Er is nog geen goedkeurder gevraagd} =1 {Er is één goedkeurder gevraagd} other {Er zijn # goedkeurders gevraagd}}. Beslist niemand vóór {when}, dan verandert er niets.',
  'status.approved': 'Goedgekeurd door {name} op {when}. De wijziging begint zo.',
  'status.running': 'Goedgekeurd door {name}. De wijziging wordt uitgevoerd.',
  'status.finished': 'Goedgekeurd door {name} en klaar{count, plural, =1 {} other { voor alle # personen}}.',
  'status.partly-finished':
    'Goedgekeurd door {name}. {done, plural, =0 {Het is niet gelukt} other {Gelukt voor {done} van de {count} personen}}. Hieronder staat wat er is gebeurd.',
  'status.decision-reason': 'Opgegeven reden: {reason}',
  'status.withdrawn': 'Ingetrokken door {name} op {when}. Er is niets gewijzigd.',
  'status.rejected': 'Afgewezen door {name} op {when}. Er is niets gewijzigd.',
  'status.expired': 'Verlopen op {when}, omdat niemand heeft beslist. Er is niets gewijzigd.',
  'status.superseded': 'Vervangen door een nieuwer verzoek op {when}. Er is niets gewijzigd.',
  'status.ends': 'Tot {when}; dan komt de eerdere status vanzelf terug.',
  'status.brake':
    'Dit verzoek wacht: {brake, select, freeze {alles is bevroren} threat {de dreigingsmodus staat aan} other {de noodstop houdt verzwakkingen tegen}} sinds {when}. Het blijft staan en kan verder als dat is opgeheven.',
  'box.waiting': 'Komt vanzelf terug op {when}.',
  'box.trouble':
    'Had op {when} terug moeten zijn en kon nog niet worden hersteld: {why}. Ik blijf het proberen.',
  'box.restored': 'De tijd is om: de eerdere status is hersteld op {when}.',
  'box.unneeded': 'De tijd is om; iemand had MFA al hersteld.',
  'box.changed':
    'De tijd is om, maar iemand heeft de status intussen gewijzigd. Dat heb ik niet overschreven.',
  'box.replaced': 'Een later verzoek heeft over deze persoon beslist.',
  'box.kept': 'Nagekeken en behouden.',
  'alert.ending.heading': 'MFA van {name} komt binnenkort terug',
  'alert.ending.what':
    'De tijd van {request} eindigt op {when}. Dan komt de eerdere status vanzelf terug. Is het langer nodig: “verleng {request} met 2 uur”; dat vraagt een nieuwe goedkeuring.',
  'alert.restored.heading': 'MFA van {name} is terug',
  'alert.restored.what': 'De tijd van {request} is om. De eerdere status is hersteld en teruggelezen.',
  'alert.restore-late.heading': 'MFA van {name} kon niet worden hersteld',
  'alert.restore-late.what':
    'De tijd van {request} eindigde op {when}, en MFA staat nog uit. Ik blijf het proberen. Kijk nu naar dit account in Entra.',
  'alert.restore-changed.heading': 'MFA van {name} is niet hersteld',
  'alert.restore-changed.what':
    'De tijd van {request} eindigde op {when}, maar iemand had de status buiten deze bot gewijzigd. Dat heb ik niet overschreven. Ga na of het de bedoeling is.',
  'alert.breaker.heading': 'De noodstop is ingeschakeld',
  'alert.breaker.what':
    'Veel mensen zouden in korte tijd MFA verliezen; de laatste was {request}. Er wordt voor niemand verzwakt tot een beveiliger “reset the breaker” typt.',
  'alert.deputy.heading': 'Je beslist in plaats van {name}',
  'alert.deputy.what':
    '{name} heeft goedkeuringen tot {when} aan jou overgedragen. Jij krijgt de kaarten; een beslissing telt één keer, die van jou of die van hen.',
  'alert.unanswered.heading': 'Nog niemand heeft op {request} geantwoord',
  'alert.unanswered.what':
    '{request} wacht al zo lang dat ook de volgende groep is gevraagd. Je hoeft niets te doen; intrekken kan nog.',
  'alert.approval-lost.heading': 'Iemand anders moet {request} goedkeuren',
  'alert.approval-lost.what':
    'Wie {request} heeft goedgekeurd, verloor het recht daarop voordat het begon; er is niets gewijzigd. Andere goedkeurders worden gevraagd. Je hoeft niets te doen; intrekken kan nog.',
  'alert.drift.heading': 'MFA van {name} is buiten deze bot verzwakt',
  'alert.drift.what':
    'Sinds {request} heeft iemand de status verlaagd, zonder verzoek hier. Ik heb niets gewijzigd. Zoek in het auditlogboek van Entra wie het deed.',
  'alert.brake.heading': 'Een beveiligingsrem is gewijzigd',
  'alert.freeze.what':
    '{name} heeft alles bevroren. Er wordt voor niemand iets gewijzigd. Twee mensen heffen dit op met “ontdooi”.',
  'alert.threat.what':
    '{name} heeft de dreigingsmodus aangezet. Er wordt voor niemand verzwakt. Twee mensen heffen dit op met “dreigingsmodus uit”.',
  'alert.lift-asked.what':
    'Iemand wil een rem opheffen. Binnen een uur is een tweede persoon nodig, met dezelfde woorden.',
  'alert.lifted.what': 'Een rem is opgeheven. Wat wachtte gaat verder.',
  'alert.who': 'Betrokken persoon',
  'brake.name': '{brake, select, freeze {Bevriezing} threat {Dreigingsmodus} other {Noodstop}}',
  'brake.set':
    '{brake, select, freeze {Vanaf nu wordt voor niemand iets gewijzigd.} other {Vanaf nu wordt voor niemand verzwakt; versterken blijft mogelijk.}} Lopende verzoeken blijven staan. Twee mensen heffen het op.',
  'brake.already-on': 'Het staat al aan, sinds {when}. Er is niets gewijzigd.',
  'brake.lift-asked':
    'Jij bent de eerste. Het blijft aan tot een tweede persoon hetzelfde typt, binnen een uur.',
  'brake.took-part':
    'Het blijft aan: je hebt iets gevraagd of goedgekeurd van wat het heeft veroorzaakt. Iemand anders moet ernaar kijken en hetzelfde typen.',
  'brake.needs-another': 'Je hebt het al gevraagd. Het blijft aan: iemand anders moet hetzelfde typen.',
  'brake.lifted':
    'Het is opgeheven. Wat al was goedgekeurd, gaat nu vanzelf verder; wat nog op goedkeuring wacht, heeft die nog steeds nodig.',
  'brake.not-on': 'Het staat niet aan, dus er is niets op te heffen. Er is niets gewijzigd.',

  'outcome.done': `Gelukt: was {before, ${STATE}}, nu {state, ${STATE}}.`,
  'outcome.flipped':
    'Entra heeft van “ingeschakeld” zelf “afgedwongen” gemaakt, omdat er al een tweede stap is geregistreerd.',
  'outcome.already': `Was al {state, ${STATE}}. Er hoefde niets te worden gewijzigd.`,
  'outcome.state-changed': `Niet gewijzigd: de status was intussen {observed, ${STATE}} in plaats van {expected, ${STATE}}. Vraag het opnieuw aan als het nog nodig is.`,
  'outcome.account-gone': 'Niet gewijzigd: het account bestaat niet meer.',
  'outcome.truth-changed':
    'Niet gewijzigd: sinds het verzoek is dit anders: {parts}. Vraag het opnieuw aan als het nog nodig is.',
  'outcome.cancelled': 'Niet gewijzigd: het verzoek is geannuleerd voordat deze persoon aan de beurt was.',
  'outcome.struck-out': 'Niet gewijzigd: {name} heeft deze persoon uit de lijst gehaald.',
  'outcome.renamed': 'Het account heet nu {name}.',
  'truth.signInName': 'de gebruikersnaam',
  'truth.accountEnabled': 'of het account mag aanmelden',
  'truth.state': 'de MFA-status',
  'truth.methods': 'de geregistreerde methoden',
  'truth.roles': 'de beheerdersrollen',
  'truth.coverage': 'de beleidsregels die om MFA vragen',
  'outcome.ended':
    'Niet gewijzigd: wie het vroeg, mag geen wijzigingen meer vragen, en deze persoon was nog niet aan de beurt.',
  'outcome.failed': 'Niet gewijzigd: {why}. Referentie: {reference}',
  'failure.throttled': 'Microsoft Graph had het te druk',
  'failure.unavailable': 'Microsoft Graph was niet bereikbaar',
  'failure.timeout': 'Microsoft Graph antwoordde niet op tijd',
  'failure.unauthorised': 'Microsoft Graph accepteerde de aanmelding van de bot niet',
  'failure.forbidden': 'de bot mist een machtiging',
  'failure.not-found': 'Microsoft Graph kent het account niet',
  'failure.bad-request': 'Microsoft Graph weigerde het',
  'failure.odd-answer': 'Microsoft Graph gaf een onbegrijpelijk antwoord',
  'failure.not-proved': 'het kon niet worden bewezen',
  'failure.store-unavailable': 'het kon niet worden vastgelegd',
  'failure.approval-too-old':
    'de goedkeuring was toen ouder dan 12 uur. Vraag het opnieuw aan als het nog nodig is',
  'failure.protected-account': 'het beleid beschermt dit account',
  'failure.approval-forged': 'de goedkeuring is niet echt. De beveiliging moet naar de database kijken',
  'failure.requester-lost': 'wie het vroeg, mag geen wijzigingen meer vragen. Vraag het een collega',
  'failure.approval-insufficient': 'de regels vragen nu meer dan er is. Vraag het opnieuw aan',
  'failure.guest-refused': 'de regels hier laten niet meer toe dat gasten gewijzigd worden',
  'failure.privileged-refused':
    'de regels hier laten niet meer toe dat mensen met beheerdersrollen gewijzigd worden',
  'failure.own-account-refused':
    'volgens de regels hier is dit account nu van wie het vroeg. Vraag het een collega',
  'failure.coverage-refused':
    'Voorwaardelijke toegang of de standaardinstellingen voor beveiliging vragen deze persoon om MFA, of doen dat misschien, en de regels hier laten MFA per gebruiker daarnaast niet meer toe',
  'failure.list-too-long':
    'de regels hier laten nu minder mensen in één verzoek toe. Vraag het opnieuw aan in kleinere verzoeken',
  'failure.time-too-long':
    'de regels hier laten niet meer toe dat MFA zo lang uit staat. Vraag een kortere tijd aan',
  'failure.limit-lowered':
    'de grenzen hier laten nu minder mensen tegelijk bescherming verliezen. Vraag het opnieuw aan, in kleinere verzoeken of later',
  'failure.end-needed':
    'de regels hier willen nu voor elke verzwakking een einde. Vraag het opnieuw aan, met een tijd',
  'failure.frozen': 'alles is op dit moment bevroren',
  'failure.act-closed': 'het beleid hier staat het niet meer toe. Er is niets verder gedaan',
  'failure.time-over':
    'de tijd was al om voordat het kon beginnen. Vraag het opnieuw aan als het nog nodig is',
  'outcome.unproved':
    'Niet bewezen: de wijziging is verstuurd, maar bij het teruglezen was ze niet te zien. Vraag eerst de status op voordat je het opnieuw probeert. Referentie: {reference}',
  'outcome.waiting': 'Nog niet begonnen.',

  'delivery.queued': `${CHANNEL}: staat klaar om te worden verstuurd.`,
  'delivery.attempted': `${CHANNEL}: wordt verstuurd.`,
  'delivery.sent':
    '{channel, select, mail {E-mail: aangenomen voor bezorging} other {Teams-bericht: verstuurd}} op {when}.',
  'delivery.uncertain': `${CHANNEL}: verstuurd, maar niemand heeft bevestigd dat het is aangekomen.`,
  'delivery.unreachable': `${CHANNEL}: niet bezorgd. {why}`,
  'unreachable.no-address': 'Er is geen e-mailadres bekend.',
  'unreachable.app-not-installed': 'Deze persoon heeft deze app niet in Teams.',
  'unreachable.blocked-by-person': 'Deze persoon heeft de app geblokkeerd.',
  'unreachable.conversation-gone': 'De chat bestaat niet meer.',
  'unreachable.mailbox-missing': 'Het postvak bestaat niet.',
  'unreachable.recipient-refused': 'De mailserver weigerde het adres.',
  'unreachable.disabled-by-admin': 'Een beheerder heeft dit kanaal uitgezet.',
  'delivery.dropped': `${CHANNEL}: niet verstuurd, omdat het niet meer nodig was.`,
  'delivery.failed': `${CHANNEL}: ook na een paar pogingen niet bezorgd. Referentie: {reference}`,

  'pick.heading': 'Welke “{typed}” bedoel je?',
  'pick.lead': 'Er passen meer mensen bij. Er gebeurt niets tot je iemand kiest.',
  'pick.lead-alike':
    'Niemand heet precies zo of heeft precies dit adres. Bedoel je een van deze personen? Er gebeurt niets tot je kiest.',
  'pick.label': 'Persoon',
  'pick.placeholder': 'Kies een persoon',
  'pick.error': 'Kies één persoon.',
  'pick.more':
    'Er passen meer mensen bij dan hier staan. Zie je de juiste persoon niet? Typ de opdracht opnieuw met de volledige aanmeldnaam.',
  'picked.heading': 'Je koos {name}',
  'picked.next': 'Ik ga met je keuze verder.',

  'ask.heading-change': 'Om wie gaat het, en wat moet de MFA-status worden?',
  'ask.heading-targets':
    '{of, select, change {Om wiens MFA gaat het?} status {Van wie wil je de status zien?} history {Van wie wil je de geschiedenis zien?} other {Om wie gaat het?}}',
  'ask.heading-to': 'Wat moet de nieuwe status worden?',
  'ask.heading-request': 'Om welk verzoek gaat het?',
  'ask.heading-length': 'Hoeveel langer?',
  'ask.heading-for': 'Voor hoelang?',
  'ask.heading-filter': 'Welke lijst wil je zien?',
  'ask.lead': 'Er ontbreekt nog iets. Vul het in en ga verder. Er is niets gewijzigd.',
  'ask.known-people': 'Personen: {people}',
  'ask.known-to':
    'Nieuwe status: {to, select, disabled {uitgeschakeld} enabled {ingeschakeld} other {afgedwongen}}',
  'ask.targets': 'Personen',
  'ask.targets-hint': 'jsmith, jane.doe@example.com',
  'ask.to': 'Nieuwe status',
  'ask.to-error': 'Kies een status.',
  'ask.request': 'Verzoek',
  'ask.request-hint': 'REQ-12',
  'ask.request-error': 'Geef het nummer van het verzoek.',
  'ask.known-request': 'Verzoek: {request}',
  'ask.known-length': 'Duur: {length}',
  'ask.length': 'Langer met',
  'ask.for': 'Voor',
  'ask.end-unclear': 'Ik begreep niet tot wanneer.',
  'ask.length-error': 'Kies een duur.',
  'ask.filter': 'Lijst',
  'ask.filter-error': 'Kies een lijst.',
  'filter.enabled': 'Ingeschakeld',
  'filter.disabled': 'Uitgeschakeld',
  'filter.enforced': 'Afgedwongen',
  'filter.pending': 'Ingeschakeld, nog niet geregistreerd',
  'filter.stuck': 'Blijven hangen: wel geregistreerd, niet afgedwongen',

  'suggest.heading': 'Bedoel je dit?',
  'suggest.lead': 'Ik heb nog niets gedaan.',

  'own.heading': 'Jouw MFA',
  'status.heading': '{count, plural, =0 {MFA-status} =1 {MFA van {name}} other {MFA van # personen}}',
  'status.methods': 'Geregistreerd: {methods}',
  'status.methods-none': 'Geregistreerd: nog geen tweede stap',
  'status.methods-unknown': 'Geregistreerd: kon niet worden gelezen',
  'status.last-change': `Laatste wijziging hier: {from, ${STATE}} → {to, ${STATE}} op {when} ({request})`,
  'status.changed-by': 'Aangevraagd door {requester}, goedgekeurd door {approver}',
  'status.no-change': 'Via deze bot is niets gewijzigd.',
  'status.flipped':
    'Daarna heeft Entra er zelf “afgedwongen” van gemaakt, omdat er een tweede stap is geregistreerd.',
  'status.open-request': 'Lopend verzoek: {request}',
  'status.covered-by': 'Voorwaardelijke toegang vraagt om MFA: {policies}',
  'status.security-defaults': 'In deze tenant vraagt de standaardbeveiliging om MFA.',
  'method.authenticator': 'Microsoft Authenticator',
  'method.passkey': 'passkey',
  'method.phone': 'telefoon',
  'method.software-oath': 'authenticator-app met codes',
  'method.hardware-oath': 'hardwaretoken',
  'method.windows-hello': 'Windows Hello',
  'method.platform-credential': 'platformreferentie',
  'method.external': 'externe methode',
  'method.temporary-access-pass': 'tijdelijke toegangspas',
  'method.qr-code-pin': 'QR-code met pincode',

  'next.disabled': 'Verder: niets. MFA per gebruiker vraagt niets tot iemand het inschakelt.',
  'next.disabled-covered':
    'Verder: niets. De status is uitgeschakeld, maar het hierboven genoemde beleid vraagt wel om MFA.',
  'next.enabled':
    'Verder: bij de volgende aanmelding wordt om registratie gevraagd. Daarna maakt Entra er zelf “afgedwongen” van.',
  'next.enabled-stuck':
    'Verder: er is een tweede stap geregistreerd, maar de status is nog ingeschakeld. Afdwingen kan nu.',
  'next.enforced':
    'Verder: bij elke aanmelding wordt een tweede stap gevraagd, behalve op vertrouwde netwerken en onthouden apparaten.',
  'next.enforced-unregistered':
    'Verder: bij de volgende aanmelding wordt om registratie gevraagd. Oude apps werken niet zonder app-wachtwoord.',
  'next.registration-unknown':
    'Verder: als er nog geen tweede stap is geregistreerd, wordt daar bij de volgende aanmelding om gevraagd.',
  'next.state-unknown':
    'Verder: vraag het over een paar minuten nog eens. De status kon niet worden gelezen.',

  'history.heading':
    '{count, plural, =0 {Wijzigingen} =1 {Wijzigingen van {name}} other {Wijzigingen van # personen}}',
  'history.change': `{when}: {from, ${STATE}} → {to, ${STATE}} ({request})`,
  'history.none': 'Via deze bot is niets gewijzigd.',

  'requests.heading':
    '{count, plural, =0 {Geen lopende verzoeken} =1 {Eén lopend verzoek} other {# lopende verzoeken}}',
  'requests.none': 'Er wacht niets op iemand.',
  'requests.title': '{request}: {change}',
  'requests.by': 'Aangevraagd door {name} op {when}',
  'requests.cancel-hint': 'Je eigen verzoek intrekken? Typ: annuleer REQ-12',

  'help.heading': 'Wat je kunt zeggen',
  'help.greeting': 'Hallo {name}.',
  'help.who-am-i': 'Ik wijzig de MFA per gebruiker van collega’s, nadat een tweede persoon akkoord is.',
  'help.no-roles': 'Je kunt je eigen MFA-status opvragen. Wijzigingen doet de helpdesk.',
  'help.several': 'Meer personen in één zin mag ook: schakel mfa in voor jsmith en adoe.',
  'help.always':
    'Elke wijziging zie je eerst zelf, daarna keurt iemand anders haar goed, en achteraf lees ik terug of het gelukt is.',
  'help.asks':
    'MFA per gebruiker vraagt bij elke aanmelding om een tweede stap, behalve op vertrouwde netwerken en onthouden apparaten.',
  'help.change.title': 'Wijzigen',
  'help.ask.title': 'Opzoeken',
  'help.other.title': 'Verder',
  'help.enable': 'Bij de volgende aanmelding om registratie vragen.',
  'help.disable': 'Niet meer vragen. Geregistreerde methoden blijven staan.',
  'help.enforce': 'MFA nu verplichten, voor wie al geregistreerd is.',
  'help.status': 'Status, geregistreerde methoden, laatste wijziging en wat er volgt.',
  'help.history': 'Alle wijzigingen die via mij zijn gedaan.',
  'help.requests': 'Wat er loopt.',
  'help.list': 'Wie waar staat: ingeschakeld, uitgeschakeld, afgedwongen, nog te registreren of vastgelopen.',
  'help.why': 'Waarom iemands status is zoals hij is.',
  'help.posture': 'De tenant in cijfers.',
  'help.cancel': 'Je eigen verzoek intrekken.',
  'help.own': 'Je eigen status.',
  'help.approve':
    'Verzoeken komen bij je als kaart met Goedkeuren en Afwijzen. Over je eigen verzoek beslis je nooit.',
  'help.help': 'Alles wat je kunt zeggen.',
  'command.enable': 'schakel mfa in voor jsmith',
  'command.disable': 'schakel mfa uit voor jsmith',
  'command.enforce': 'verplicht mfa voor jsmith',
  'command.status': 'status jsmith',
  'command.history': 'geschiedenis jsmith',
  'command.requests': 'verzoeken',
  'command.list': 'lijst nog te registreren',
  'command.why': 'waarom jsmith',
  'command.posture': 'tenantstatus',
  'command.cancel': 'annuleer REQ-12',
  'command.own': 'status',
  'command.help': 'help',
  'greeting.heading': 'Welkom',
  'greeting.lead': 'Ik zorg voor MFA per gebruiker. Zeg in een zin wat je nodig hebt.',
  'greeting.try': 'Probeer',
  'greeting.thanked': 'Graag gedaan',
  'greeting.thanked-effect': 'Ik vatte dit op als een bedankje: er is niets gewijzigd en niets goedgekeurd.',

  'done.heading':
    '{request} {what, select, withdrawn {is ingetrokken} approved {is goedgekeurd} rejected {is afgewezen} counted {heeft je goedkeuring} stopped {is gestopt} continued {gaat hieronder verder} other {is geannuleerd}}',
  'done.withdrawn': 'Er is niets gewijzigd. De goedkeurders hoeven niet meer te beslissen.',
  'done.approved': 'Dank je. De wijziging begint nu; de aanvrager ziet het resultaat.',
  'done.rejected': 'Dank je. Er is niets gewijzigd. De aanvrager krijgt dit te horen, met je reden.',
  'done.continued':
    'Deze kaart wordt niet meer bijgewerkt. De nieuwste staat verderop in deze chat; met “status” en het nummer haal je hem altijd op.',
  'done.cancelled': 'Er is niets gewijzigd.',

  'no.heading': 'Dat is niet gelukt',
  'no.heading-rights': 'Dit mag je niet doen',
  'no.heading-settled': 'Dit is al afgehandeld',
  'no.heading-nothing-to-do': 'Er is niets te doen',
  'no.heading-missing': 'Er ontbreekt iets',
  'no.heading-not-understood': 'Ik weet niet zeker wat je bedoelt',
  'no.not-entitled': 'Dit is voor {roles}. Heb je het nodig voor je werk, vraag dan je IT-afdeling.',
  'no.outsider': 'Ik help alleen mensen van deze organisatie.',
  'no.wrong-place': 'Schrijf me in onze privéchat: mijn antwoord is niet voor iedereen hier bestemd.',
  'no.negation': 'Ik las een “niet”, dus ik heb niets gedaan. Zeg wat ik wél moet doen.',
  'no.question':
    'Dat leest als een vraag, dus ik heb niets gedaan. Wil je een wijziging, zeg het dan als verzoek.',
  'no.reported':
    'Dat leest alsof iemand anders het vroeg, dus ik heb niets gedaan. Wil je het zelf, zeg het dan zelf.',
  'no.opposites':
    'Ik las twee tegengestelde wensen in één zin, dus ik heb niets gedaan. Stuur ze een voor een.',
  'no.other-product': 'Ik ga alleen over MFA per gebruiker in Microsoft Entra.',
  'no.not-understood': 'Dat begreep ik niet, dus ik heb niets gedaan.',
  'no.suggestion': 'Bedoel je: {command}',
  'no.try-help': 'Typ “help” om te zien wat ik begrijp.',
  'no.nothing-to-change':
    'Er blijft niemand over van wie MFA kan worden {to, select, disabled {uitgeschakeld} enabled {ingeschakeld} other {afgedwongen}}.',
  'no.held-elsewhere':
    'Intussen loopt voor deze personen verzoek {request}. Wacht tot dat klaar is en vraag het dan opnieuw aan.',
  'no.too-many':
    'Dit zijn {asked, number} personen, en één verzoek is voor hoogstens {cap, plural, =1 {één persoon} other {# personen}}. Vraag het voor minder mensen.',
  'no.request-unknown': 'Ik ken geen verzoek “{typed}”. Typ “verzoeken” om te zien wat er loopt.',
  'no.too-many-codes': 'Je hebt in een uur veel codes gecontroleerd. Wacht een uur, of vraag de helpdesk.',
  'no.card-unknown': 'Deze kaart is niet meer geldig. Typ “verzoeken” om te zien wat er loopt.',
  'no.card-used': 'Deze kaart is al beantwoord. Typ je opdracht opnieuw als je haar nog nodig hebt.',
  'no.page-over':
    'De knoppen van deze kaart zijn al gebruikt, of ouder dan een half uur. Typ je opdracht opnieuw om de lijst van nu te zien.',
  'no.nobody-left':
    'Er zou niemand in de lijst overblijven. Wil je niemand wijzigen, druk dan op Afwijzen en geef een reden.',
  'no.nobody-chosen': 'Er is niemand gekozen. Kies een persoon op de kaart en ga dan verder.',
  'no.card-of-somebody-else': 'Deze kaart is voor iemand anders bedoeld.',
  'no.settled':
    '{request} was al {as, select, approved {goedgekeurd} rejected {afgewezen} withdrawn {ingetrokken} expired {verlopen} superseded {vervangen} stopped {gestopt} other {afgerond}} op {when}.',
  'no.settled-by':
    '{request} was al {as, select, approved {goedgekeurd} rejected {afgewezen} withdrawn {ingetrokken} expired {verlopen} superseded {vervangen} stopped {gestopt} other {afgerond}} door {name} op {when}.',
  'no.own-request': '{request} is je eigen verzoek. Iemand anders moet erover beslissen.',
  'no.own-target': '{request} gaat over je eigen account. Iemand anders moet erover beslissen.',
  'no.reason-for-change': 'Geef op de kaart een reden op en bevestig dan opnieuw.',
  'no.reason-for-rejection':
    'Geef op de kaart een reden op en wijs dan opnieuw af. De aanvrager leest die reden.',
  'no.too-late':
    '{request} wordt al uitgevoerd en kan niet meer worden ingetrokken. Typ “draai {request} terug” als het klaar is, om te zien wat kan worden teruggezet.',
  'no.weakening-audit':
    'De controle van het auditlogboek klopt niet, dus MFA kan wel sterker maar niet zwakker worden gemaakt. Meld dit bij je beheerder.',
  'no.weakening-clock':
    'De klok van de bot loopt niet goed, dus MFA kan wel sterker maar niet zwakker worden gemaakt. Meld dit bij je beheerder.',
  'no.weakening-threat':
    'De dreigingsmodus staat aan: MFA kan worden versterkt, maar voor niemand verzwakt. Lopende verzoeken blijven staan. Twee beveiligers kunnen hem opheffen.',
  'no.weakening-breaker':
    'Te veel mensen verloren in korte tijd MFA, dus de noodstop houdt elke verzwakking tegen. Het verzoek blijft staan. Een beveiliger kan ernaar kijken en “reset the breaker” typen.',
  'no.frozen':
    'Alles is bevroren sinds {when}: ik wijzig voor niemand iets. Lopende verzoeken blijven staan. Twee beveiligers kunnen dit opheffen met “ontdooi”.',
  'no.frozen-by': 'Ingesteld door {name}.',
  'no.time-limit-strengthening':
    'Een tijdslimiet kan alleen bij het uitschakelen van MFA. Vraag versterken aan zonder tijd.',
  'no.time-limit-unclear': 'Ik begreep niet tot wanneer. Zeg hoe lang, bijvoorbeeld “voor 4 uur”.',
  'no.time-limit-too-long':
    'MFA mag hoogstens {hours, plural, =1 {één uur} other {# uur}} uit. Vraag minder; is het langer nodig, vraag het dan opnieuw aan voordat het afloopt.',
  'no.too-many-weakenings':
    'Dit zou MFA voor {asked} mensen tegelijk verzwakken; de grens is {limit} in {minutes, plural, =1 {één minuut} other {# minuten}}. Vraag er nu hoogstens {limit} aan en de anderen later, of laat de grens verhogen.',
  'no.limit-reached':
    'De grens van {limit} verzwakte mensen in 24 uur is bereikt {of, select, requester {voor deze aanvrager} approver {voor deze goedkeurder} other {voor de hele organisatie}}. Het verzoek blijft staan: beslissen kan later, of als de grens is verhoogd.',
  'no.nothing-to-undo': '{request} heeft niets meer dat ongedaan kan worden gemaakt.',
  'no.undo-too-early':
    '{request} loopt nog. Trek het in met “annuleer {request}”, of maak het ongedaan als het klaar is.',
  role: '{role, select, helpdesk {de helpdesk} approver {goedkeurders} security {beveiliging} deputy {vervangers} other {auditors}}',

  'failed.heading':
    '{service, select, graph {Microsoft Graph antwoordt niet} store {Mijn geheugen is niet beschikbaar} teams {Teams antwoordt niet} mail {De maildienst antwoordt niet} other {Er ging bij mij iets mis}}',
  'failed.graph':
    'Probeer het over een paar minuten opnieuw. Blijft het zo, geef je beheerder dan de referentie.',
  'failed.store':
    'Ik kon dit niet met zekerheid vastleggen. Typ “verzoeken” om te zien hoe het ervoor staat voordat je het opnieuw probeert, en geef je beheerder de referentie.',
  'failed.teams':
    'Probeer het over een paar minuten opnieuw. Blijft het zo, geef je beheerder dan de referentie.',
  'failed.mail':
    'Probeer het over een paar minuten opnieuw. Blijft het zo, geef je beheerder dan de referentie.',
  'failed.bot': 'Probeer het opnieuw. Blijft het zo, geef je beheerder dan de referentie.',
};
