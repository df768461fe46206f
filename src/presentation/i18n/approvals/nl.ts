import type { ApprovalTexts } from './texts.ts';

export const approvalsNl: ApprovalTexts = {
  'button.stop': 'Stoppen',
  'risk.title': 'Risico: {score} van 100',
  'risk.reason': '{why}: {points}',
  'risk.weakening': 'Neemt bescherming weg',
  'risk.strengthening': 'Voegt bescherming toe',
  'risk.privileged': 'Gaat over een beheerder',
  'risk.privilege-unknown': 'Beheerrollen konden niet worden gelezen',
  'risk.many-people': 'Gaat over veel personen tegelijk',
  'risk.several-people': 'Gaat over meerdere personen',
  'risk.asked-beside':
    'Samen met nog {count, plural, one {één persoon} other {# personen}}, door dezelfde aanvrager gevraagd binnen {duration}',
  'risk.coverage-overridden': 'Een tweede manier om MFA te vragen, als uitzondering',
  'risk.state-unknown': 'Een huidige status kon niet worden gelezen',
  'quorum.title': 'Wie akkoord moet gaan',
  'quorum.title-past': 'Wie akkoord is gegaan',
  'quorum.alone': 'Verder niemand: de bevestiging van de aanvrager is genoeg.',
  'quorum.stage': '{group}: {given} van {count}',
  'quorum.by': 'Goedgekeurd door {name} op {when}',
  'quorum.missing': 'Nog nodig: {count, plural, =1 {één persoon} other {# personen}} uit {group}',
  'quorum.group':
    '{group, select, approvers {de goedkeurders} helpdesk {de helpdesk} auditors {de auditors} other {{group}}}',
  'approve.again': 'Herinnering: dit verzoek wacht nog op een beslissing.',
  'quorum.by-deputy': 'Als vervanger goedgekeurd door {name} op {when}',
  'delegation.made.heading': 'Overgedragen',
  'delegation.ended.heading': 'Teruggenomen',
  'delegation.none.heading': 'Niets terug te nemen',
  'delegation.made':
    '{name} mag tot {when} in jouw plaats beslissen, over verzoeken die vanaf nu worden gedaan.',
  'delegation.ended': 'Je goedkeuringen zijn weer van jou. {name} kan niet meer in jouw plaats beslissen.',
  'delegation.none': 'Je hebt je goedkeuringen aan niemand overgedragen.',
  'delegation.shortened': 'Langer staat je organisatie niet toe.',
  'delegation.rules':
    'Je kunt zelf nog steeds beslissen; wie het eerst is, telt voor allebei. Typ “neem mijn goedkeuringen terug” om het eerder te beëindigen.',
  'no.delegation-refused':
    '{because, select, off {Je organisatie laat goedkeurders hun beslissingen niet overdragen.} self {Je kunt niet aan jezelf overdragen, ook niet aan een ander account van jou.} unfit {Deze persoon mag in je organisatie geen goedkeurders vervangen.} away {Deze persoon heeft de eigen goedkeuringen overgedragen. Noem iemand die er is.} other {Ik begreep niet tot wanneer. Zeg bijvoorbeeld “tot vrijdag” of “tot 2026-12-03”.}} Er is niets overgedragen.',
  'no.deputy-unknown':
    'Ik ken niemand met de naam “{typed}”. Er is niets overgedragen. Probeer de volledige aanmeldnaam.',
  'quorum.raised':
    'De regels zijn strenger geworden sinds dit werd gevraagd. Wat ze nu vragen, is op {when} toegevoegd.',
  'quorum.raised-people':
    'Dezelfde aanvrager heeft sindsdien om meer personen gevraagd. Samen tellen ze als één lijst. Wat de regels daarvoor vragen, is op {when} toegevoegd.',
  'quorum.escalated': 'Niemand had op {when} geantwoord; daarom mag hier ook de volgende groep beslissen.',
  'status.reminded': 'De goedkeurders zijn op {when} herinnerd.',
  'status.next-try': 'Microsoft Graph heeft het druk of antwoordt niet. De volgende poging is op {when}.',
  'status.rules-wait':
    'De regels zijn strenger geworden sinds de goedkeuring: {because, select, limit {in zo korte tijd mogen nu minder mensen bescherming verliezen} other {een wijziging als deze moet nu langer wachten voordat ze begint}}. Het gaat vanzelf verder op {when}. Er hoeft niets opnieuw gevraagd te worden.',
  'proof.line': 'De beller is herkend: {proof}',
  'proof.video-with-badge': 'op video, met badge',
  'proof.call-back': 'teruggebeld op het bekende nummer',
  'proof.manager': 'bevestigd door de leidinggevende',
  'proof.in-person': 'persoonlijk aanwezig',
  'confirm.proof': 'Hoe heb je de beller herkend? (verplicht)',
  'confirm.proof-error': 'Kies hoe je de beller hebt herkend.',
  'confirm.ticket-required': 'Ticketnummer (verplicht)',
  'confirm.ticket-error': 'Geef het nummer van het ticket op.',
  'request.line-longer': 'Verzoek {request}, meer tijd voor {of}',
  'longer.heading':
    'MFA langer {to, select, disabled {uit} other {niet afgedwongen}} laten voor {count, plural, =1 {{name}} other {# personen}}',
  'longer.line':
    'Al verzwakt door {request}. Komt aan het eind terug: {state, select, disabled {uitgeschakeld} enabled {ingeschakeld} enforced {afgedwongen} other {onbekend}}',
  'longer.care':
    'Let op: de zwakkere beveiliging duurt langer. Een wachtwoord alleen blijft genoeg om aan te melden, tenzij een ander beleid meer vraagt. Het einde gaat van {was} naar {when}.',
  'longer.done': 'Blijft zo tot {when}. Daarna komt de eerdere status vanzelf terug.',
  'no.nothing-to-extend':
    '{request} heeft geen einde dat kan worden verzet: het is voorbij, of er is sindsdien iets gewijzigd. Moet MFA uit, vraag dat dan opnieuw aan.',
  'longer.effect':
    'Er wordt nu niets in het account gewijzigd. Alleen het einde verschuift; de persoon wordt vooraf nog eens gewaarschuwd.',
  'emergency.care':
    'Noodgeval: dit gebeurt zodra je bevestigt, zonder goedkeuring. Beveiliging en goedkeurders horen het meteen en kijken ernaar. Laten zij het niet zo, dan komt de eerdere status {duration} na je bevestiging vanzelf terug. Tot dan is een wachtwoord alleen genoeg om aan te melden, tenzij een ander beleid meer vraagt.',
  'emergency.next':
    'Bevestigen is doen: niemand anders wordt eerst gevraagd. Bevestig je niet vóór {when}, dan gebeurt er niets.',
  'request.line-emergency': 'Verzoek {request}, een noodgeval',
  'request.line-review': 'Verzoek {request}, beoordeling van het noodgeval {of}',
  'review.heading':
    'MFA na een noodgeval {to, select, disabled {uit} other {verzwakt}} laten voor {count, plural, =1 {{name}} other {# personen}}',
  'review.care':
    'Let op: {of} is zonder goedkeuring gedaan. Laat je het zo, dan duurt het tot {when}. Zet je het terug, dan komt de eerdere status meteen terug. Beslist niemand, dan komt die terug op {was}.',
  'review.until': 'Beslist niemand vóór {when}, dan komt de eerdere status vanzelf terug.',
  'review.rejected':
    '{name} heeft op {when} beslist dat het niet zo blijft: de eerdere status komt nu terug.',
  'status.expired-draft':
    'Verlopen op {when}: het was niet bevestigd. Er is niets gewijzigd. Vraag het opnieuw aan als het nog nodig is.',
  'review.expired': 'Niemand heeft vóór {when} beslist, dus de eerdere status komt vanzelf terug.',
  'confirm.next-alone':
    'De wijziging begint zodra je bevestigt: verder wordt niemand gevraagd. Bevestig je niet vóór {when}, dan gebeurt er niets.',
  'no.emergency-refused':
    '{because, select, off {De noodweg staat in je organisatie niet open. Vraag het op de gewone manier aan.} group {Je mag de noodweg niet gebruiken. Vraag het op de gewone manier aan en bel een goedkeurder.} preview {Voor een noodgeval is er geen vooruitblik. Gebruik “wat als” zonder dat woord.} several {Een noodgeval is voor één persoon. Vraag het voor de anderen op de gewone manier aan.} strengthening {Een noodgeval haalt alleen voor een tijdje beveiliging weg. Wat je vraagt heeft dat niet nodig: vraag het op de gewone manier aan.} privileged {De noodweg is niet voor mensen met beheerdersrollen, en niet voor wie de rollen niet te lezen waren.} unheard {Twee anderen moeten meteen van een noodgeval horen, en er zijn er minder bereikbaar. Vraag het op de gewone manier aan en bel een goedkeurder.} other {De noodweg is vandaag zo vaak gebruikt als mag. Vraag het op de gewone manier aan en bel een goedkeurder.}}',
  'alert.emergency.heading': 'Noodgeval: MFA van {name} wordt zonder goedkeuring verzwakt',
  'alert.emergency.what':
    '{name} gebruikte de noodweg ({request}). Goedkeurders krijgen een kaart om het zo te laten of meteen terug te zetten. Beslist niemand, dan komt de eerdere status terug op {when}. Weet je van geen noodgeval, grijp dan nu in.',
  'button.keep': 'Zo laten',
  'button.put-back': 'Nu terugzetten',
  'review.reason': 'Reden (verplicht bij terugzetten)',
  'review.effect':
    'Blijft het zo, dan wordt er niets in het account gewijzigd. Hoe dan ook wordt vastgelegd wie besliste.',
  'number.elsewhere':
    'De goedkeurder vraagt je om een nummer. Het staat niet hier, waar anderen meelezen: typ “verzoeken” in onze persoonlijke chat.',
  'number.yours': 'Jouw nummer is {digits}. Zeg het tegen de goedkeurder; schrijf het nergens op.',
  'number.label': 'De twee cijfers die de aanvrager je zegt (verplicht bij goedkeuren)',
  'number.error': 'Typ de twee cijfers.',
  'status.cooling-down':
    'Goedgekeurd door {name}. Het begint op {when}. Tot dan kan het worden gestopt en verandert er niets.',
  'since.list-too-long': 'Een verzoek mag nu over minder mensen gaan.',
  'since.time-too-long': 'MFA mag niet meer zo lang uit staan.',
  'since.end-needed': 'Elke verzwakking heeft nu een einde nodig.',
  'since.caller-proof': 'Er moet nu bij staan hoe de beller is herkend.',
  'since.statement': 'De reden of het ticket ontbreekt, of heeft niet de vorm die de regels nu vragen.',
  'status.stopped-rules':
    'Gesloten op {when}: de regels zijn strenger geworden sinds dit werd gevraagd. {why} Er is niets gewijzigd. Vraag het opnieuw aan volgens de regels van nu.',
  'status.stopped':
    '{because, select, target {Gestopt door {name} op {when}: “dit was ik niet”} number {Gesloten op {when}: drie keer is een verkeerd nummer getypt, het laatst door {name}} requester {Gesloten op {when}: {name} heeft erom gevraagd en mag geen wijzigingen meer vragen} security {Uit veiligheid gestopt door {name} op {when}} other {Gestopt door {name} op {when}}}. Er is niets gewijzigd.',
  'done.counted': 'Dank je. Je goedkeuring telt. Typ “verzoeken” om te zien wat er nog ontbreekt.',
  'done.stopped': 'Dank je. Er is niets gewijzigd.',
  'no.ticket-needed': 'Geef op de kaart een ticketnummer op en bevestig dan opnieuw.',
  'no.text-form': 'Zo moet het eruitzien: {form}',
  'no.text-unfit':
    '{what, select, reason {De reden heeft} other {Het ticketnummer heeft}} niet de vorm die je organisatie vraagt. Verbeter dit op de kaart en bevestig dan opnieuw.',
  'no.proof-needed':
    'Kies op de kaart hoe je de beller hebt herkend en bevestig dan opnieuw. Heb je dat niet gedaan, bel dan eerst terug.',
  'alert.break-glass.heading': 'Poging op het noodaccount {name}',
  'alert.break-glass.what':
    '{name} vroeg mij het te wijzigen. Ik heb geweigerd, zoals altijd, en er is niets gewijzigd. Ga na of het een vergissing was. Over dezelfde persoon en hetzelfde account meld ik één keer per dag.',
  'alert.list-ended.heading': '{request} is geëindigd voordat iedereen aan de beurt was',
  'alert.list-ended.what':
    '{name} had dit aangevraagd en mag geen wijzigingen meer aanvragen. Wie nog niet aan de beurt was, blijft zoals die is; een collega kan het voor hen aanvragen.',
  'alert.list-halted.heading': '{request} is vanzelf gestopt',
  'alert.list-halted.what':
    'Er mislukten te veel wijzigingen, dus verder wordt er niemand gewijzigd. Bekijk met “status {request}” wat er mislukte, en zeg dan “hervat {request}” of “annuleer {request}”. Doet niemand dat vóór {when}, dan eindigt het, en wie nog niet aan de beurt was, blijft zoals die is.',
  'alert.list-asks.heading': '{request} wacht op u',
  'alert.list-asks.what':
    'Een ronde is klaar, en de volgende begint als u “hervat {request}” zegt. Doet niemand dat vóór {when}, dan eindigt het, en wie nog niet aan de beurt was, blijft zoals die is.',
  'alert.wave-waits.heading': 'De volgende ronde van {request} wacht op een goedkeurder',
  'alert.wave-waits.what':
    'Een ronde is klaar, en de goedkeurders wordt gevraagd de volgende te laten beginnen. Doet niemand dat vóór {when}, dan eindigt het, en wie nog niet aan de beurt was, blijft zoals die is.',
  'alert.wave-approval.heading': 'Mag de volgende ronde van {request} beginnen?',
  'alert.wave-approval.what':
    '{name} heeft deze lijst aangevraagd, en de volgende ronde wacht op een goedkeurder. Bekijk de lijst met “status {request}”, en zeg dan “hervat {request}” of “annuleer {request}”. Doet niemand dat vóór {when}, dan eindigt het, en wie nog niet aan de beurt was, blijft zoals die is.',
  'alert.list-expired.heading': '{request} is geëindigd voordat iedereen aan de beurt was',
  'alert.list-expired.what':
    '{request} stond langer stil dan de goedkeuring geldt. Wie nog niet aan de beurt was, blijft zoals die is; vraag het voor hen opnieuw aan als het nog nodig is.',
  'alert.restore-partly.heading': 'MFA van {name} staat aan en is nog niet afgedwongen',
  'alert.restore-partly.what':
    'De tijd van {request} eindigde op {when}. Een later verzoek heeft MFA weer ingeschakeld en er is nog niets geregistreerd, dus heb ik het niet afgedwongen. Entra doet dat zelf bij de registratie.',
  'warning.end-pending':
    'De tijd van {request} eindigt op {when}. Daarna gaat de persoon terug naar {state}, zodra er geregistreerd is.',
  'no.too-many-drafts':
    '{open, plural, one {Eén kaart van je wacht} other {# kaarten van je wachten}} op je eigen bevestiging, en meer dan {cap} mag niet. Bevestig of annuleer er eerst een paar. Wat niet wordt bevestigd, vervalt vanzelf na {minutes, plural, one {één minuut} other {# minuten}}.',
  'no.too-many-open':
    '{open, plural, one {Eén verzoek van je wacht} other {# verzoeken van je wachten}} op een beslissing, en meer dan {cap} mag niet. Wacht tot er een is beslist, of typ “verzoeken” en trek er een in.',
  'approve.rejected-before': 'Hetzelfde is eerder gevraagd: {request} is op {when} afgewezen door {name}.',
  'approve.rejected-because': 'De reden was: {reason}',
  'no.rules-stricter':
    'De regels zijn strenger geworden sinds {request} werd gevraagd. {why} Er is dus niets gewijzigd. Vraag het opnieuw aan volgens de regels van nu.',
  'no.requester-lost':
    '{name} heeft om {request} gevraagd en mag geen wijzigingen meer vragen. Daarom heb ik het verzoek gesloten. Is het nog nodig, dan kan een collega het opnieuw vragen.',
  'no.approved-already':
    'Je hebt {request} al goedgekeurd. De volgende goedkeuring moet van iemand anders komen.',
  'no.not-your-stage': 'Voor {request} is nu een goedkeuring van {group} nodig. Die van jou zou niet tellen.',
  'no.outside-helpdesk-only':
    'Voor {request} is een goedkeurder van buiten de helpdesk nodig. Jouw goedkeuring zou niet tellen.',
  'no.not-asked-yet': '{request} is net bevestigd. Probeer het over een minuut opnieuw.',
  'no.entitled-too-late':
    'Je bent pas goedkeurder geworden nadat {request} was gemaakt. Iemand die het al was, moet beslissen.',
  'no.number-needed':
    'Vraag de aanvrager van {request} om de twee cijfers, typ ze op de kaart en keur dan opnieuw goed.',
  'no.number-wrong':
    'Dit is niet het nummer van {request}. Je hebt nog {left, plural, =1 {één poging} other {# pogingen}}. Spreek eerst met de aanvrager.',
  'no.number-locked':
    'Er is drie keer een verkeerd nummer getypt, dus {request} is gesloten. De aanvrager moet het opnieuw vragen.',
};
