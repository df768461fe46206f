import type { NoticeTexts } from './notice-texts.ts';

/** What people are told about their account, in Dutch: by e-mail and in Teams alike. */
export const nl: NoticeTexts = {
  greeting: 'Hallo {name},',
  'enabled.subject': 'Aanmelden gaat binnenkort in twee stappen',
  'enabled.lead':
    'Je IT-afdeling heeft meervoudige verificatie (MFA) ingeschakeld voor je werkaccount. Zo blijft je account beschermd, ook als iemand je wachtwoord te weten komt.',
  'enforced.subject': 'Aanmelden gaat nu in twee stappen',
  'enforced.lead':
    'Meervoudige verificatie (MFA) is nu verplicht voor je werkaccount. Zo blijft je account beschermd, ook als iemand je wachtwoord te weten komt.',
  'moved.subject': 'Hoe aanmelden om een tweede stap vraagt, is veranderd',
  'moved.lead':
    'Je organisatie heeft je account overgezet naar voorwaardelijke toegang: voortaan vraagt een regel van de organisatie om je tweede stap, en niet meer een instelling van je account.',
  'disabled.subject': 'Aanmelden vraagt geen tweede stap meer',
  'disabled.lead':
    'Je IT-afdeling heeft meervoudige verificatie (MFA) per gebruiker uitgeschakeld voor je werkaccount.',
  'next.title': 'Wat er nu gebeurt',
  'next.register':
    'Bij je volgende aanmelding vraagt Microsoft je een tweede stap te registreren. Dat duurt ongeveer vijf minuten. Volg de aanwijzingen op het scherm.',
  'next.register-or-not':
    'Bij je volgende aanmelding vraagt Microsoft je misschien een tweede stap te registreren, tenzij je dat al eerder hebt gedaan. Volg de aanwijzingen op het scherm.',
  'next.registered':
    'Je hebt al een tweede stap geregistreerd, dus je hoeft niets in te stellen. Bij het aanmelden wordt erom gevraagd.',
  'next.enforced':
    'Je hebt al een tweede stap geregistreerd, dus je hoeft niets in te stellen. Vanaf nu wordt erom gevraagd als je je aanmeldt.',
  'next.enforced-unregistered':
    'Je hebt nog geen tweede stap geregistreerd. Dat moet bij je volgende aanmelding, voordat je verder kunt. Het duurt ongeveer vijf minuten.',
  'next.moved': 'Je hoeft niets te doen. Je meldt je aan met de tweede stap die je hebt geregistreerd.',
  'next.disabled':
    'Je meldt je aan met je wachtwoord, tenzij een ander beleid van je organisatie meer vraagt.',
  'asked-often':
    'De tweede stap wordt bij elke aanmelding gevraagd, behalve op vertrouwde netwerken en op apparaten die je laat onthouden.',
  'at-hand.title': 'Wat je bij de hand moet hebben',
  'at-hand.app': 'Je telefoon met de app Microsoft Authenticator, of een passkey of beveiligingssleutel.',
  'at-hand.no-sms': 'Kies liever geen sms of telefoontje: Microsoft stopt daarmee.',
  'at-hand.guide':
    'Microsoft legt elke stap uit: typ zelf support.microsoft.com in je browser en zoek op “beveiligingsgegevens”.',
  'at-hand.ready': 'Je telefoon of beveiligingssleutel, zoals je die nu al gebruikt.',
  'old-apps.title': 'Oude apps',
  'old-apps.enabled':
    'Een oude mailapp of een oud apparaat dat alleen om een wachtwoord vraagt, blijft werken tot je je hebt geregistreerd. Daarna is een app-wachtwoord nodig.',
  'old-apps.enforced':
    'Een oude mailapp of een oud apparaat dat alleen om een wachtwoord vraagt, heeft nu een app-wachtwoord nodig.',
  'disabled.methods':
    'Een tweede stap die je eerder hebt geregistreerd, blijft geregistreerd. Je hoeft niets te verwijderen.',
  'help.title': 'Vragen',
  contact: 'Vraag het aan {contact}.',
  'no-link':
    'In dit bericht staat met opzet geen link om je aan te melden. Vul je wachtwoord nooit in via een link in een bericht over MFA.',
  'changed-at': 'Gewijzigd op {when}.',
  told: 'Bericht: “{subject}”. {fates}',
  'mail.subject': '{subject} [{reference}]',
  'mail.footer-plain': 'Automatisch verstuurd door de IT-afdeling van je organisatie.',
  'mail.footer': 'Automatisch verstuurd door de IT-afdeling van {organisation}.',

  'disabled-until.lead':
    'Je IT-afdeling heeft meervoudige verificatie (MFA) per gebruiker voor je werkaccount tijdelijk uitgeschakeld.',
  'longer.subject': 'Aanmelden blijft langer zonder tweede stap',
  'longer.lead':
    'Je IT-afdeling heeft het moment verzet waarop meervoudige verificatie (MFA) voor je werkaccount terugkomt.',
  'returning.subject': 'Je tweede stap bij het aanmelden komt binnenkort terug',
  'returning.lead':
    'Meervoudige verificatie (MFA) stond tijdelijk uit voor je werkaccount. Op {when} komt MFA vanzelf terug. Je hoeft niets te doen.',
  'restored.subject': 'Aanmelden gaat weer in twee stappen',
  'restored.lead':
    'De tijd waarin meervoudige verificatie (MFA) voor je werkaccount uit stond, is voorbij. Ze is weer ingeschakeld.',
  're-register.subject': 'Registreer je tweede stap opnieuw',
  're-register.lead': 'Je IT-afdeling vraagt je de tweede stap van je aanmelding opnieuw te registreren.',
  'revoked.subject': 'Je bent overal afgemeld',
  'revoked.lead': 'Je IT-afdeling heeft al je sessies beëindigd.',
  'revoked.next':
    'Meld je op al je apparaten en in elke app opnieuw aan. Het kan tot een uur duren voordat elke app erom vraagt.',
  'reminder.subject': 'Registreer je tweede stap',
  'reminder.subject-by': 'Registreer je tweede stap uiterlijk {day}',
  'reminder.lead':
    'Meervoudige verificatie (MFA) staat aan voor je werkaccount, maar je hebt nog geen tweede stap geregistreerd.',
  'reminder.count': '{count, plural, =1 {Dit is de eerste herinnering.} other {Dit is herinnering #.}}',
  'reminder.ends': 'Zodra je je hebt geregistreerd, stoppen de herinneringen vanzelf.',
  'reminder.by': 'Registreer je uiterlijk {day}.',
  'deadline.subject': 'Registreer je tweede stap uiterlijk {day}',
  'deadline.lead':
    'De tijd om de tweede stap van je aanmelding te registreren loopt bijna af, en je hebt er nog geen geregistreerd.',
  'manager-copy.subject': '{name} moet zich nog registreren',
  'manager-copy.lead':
    'Meervoudige verificatie (MFA) staat aan voor het werkaccount van {name}, die aan jou rapporteert. Er {count, plural, =1 {is één herinnering} other {zijn # herinneringen}} verstuurd, en er is nog geen tweede stap geregistreerd.',
  'manager-copy.by': '{name} moet zich uiterlijk {day} registreren.',
  'manager-copy.next':
    'Spreek {name} erop aan. Alleen {name} kan zich registreren; de helpdesk helpt. Je krijgt dit bericht één keer.',
  'manager-list.subject': '{count} mensen die aan jou rapporteren moeten zich nog registreren',
  'manager-list.lead':
    'Meervoudige verificatie (MFA) staat aan voor de werkaccounts van {count} mensen die aan jou rapporteren. Ze zijn er allemaal aan herinnerd, en hebben nog geen tweede stap geregistreerd.',
  'manager-list.by': 'Wie zich uiterlijk {day} moet registreren',
  'manager-list.title': 'Wie zich nog moet registreren',
  'manager-list.next':
    'Spreek hen erop aan. Alleen zijzelf kunnen zich registreren; de helpdesk helpt. Over ieder van hen krijg je één bericht.',
  'registered.subject': 'Dank je wel, je tweede stap is geregistreerd',
  'registered.lead':
    'Je hebt een tweede stap geregistreerd voor je werkaccount. Zo blijft je account beschermd, ook als iemand je wachtwoord te weten komt.',
  'registered.done': 'Je hoeft verder niets te doen en krijgt geen herinneringen meer.',
  'registered.more':
    'Heb je een tweede apparaat, registreer dat dan ook: raak je het eerste kwijt, dan kun je je nog aanmelden.',
  'decided.subject':
    '{request} is {verdict, select, approved {goedgekeurd} rejected {afgewezen} stopped {tegengehouden} other {niet op tijd beslist}}',
  'decided.lead':
    '{verdict, select, approved {Je verzoek is goedgekeurd. Je kaart in Teams laat zien hoe de wijziging verloopt.} rejected {Je verzoek is afgewezen. Er is niets gewijzigd.} stopped {Je verzoek is tegengehouden voordat er iets werd gewijzigd. Je kaart in Teams laat zien waarom.} other {Niemand heeft op tijd over je verzoek beslist, dus het is verlopen. Er is niets gewijzigd.}}',
  'decided.lead-review':
    '{verdict, select, approved {Wat je in een noodgeval deed, is bekeken en mag tot het einde zo blijven.} rejected {Wat je in een noodgeval deed, is bekeken en blijft niet zo: de eerdere status komt nu terug.} stopped {De beoordeling van wat je in een noodgeval deed, is tegengehouden. Je kaart in Teams laat zien waarom.} other {Niemand heeft op tijd beslist over wat je in een noodgeval deed: de eerdere status komt vanzelf terug.}}',
  'decided.title': 'Het verzoek',
  'decided.by':
    '{verdict, select, approved {Goedgekeurd door {name}.} stopped {Tegengehouden door {name}.} other {Afgewezen door {name}.}}',
  'not-me.subject': 'Alarm: {name} zegt “dit was ik niet”',
  'not-me.lead':
    '{name} kreeg bericht over de MFA van het eigen account en antwoordt er niets van te weten. Misschien probeert iemand anders binnen te komen.',
  'not-me.title': 'Wat we weten',
  'not-me.about': 'Bericht: {subject} ({code}).',
  'not-me.requester': 'Aangevraagd door {name}.',
  'not-me.approver': 'Goedgekeurd door {name}.',
  'not-me.cancelled': 'De wijziging wachtte nog en is tegengehouden. Er is niets gewijzigd.',
  'not-me.stands': 'Er is niets teruggedraaid. Iemand moet dat beslissen.',
  'not-me.next':
    'Bel {name} op een nummer dat je kent, bekijk de laatste aanmeldingen en de geregistreerde methoden, en trek bij twijfel de sessies in.',
  'undelivered.subject': '{name} kon geen bericht krijgen over de eigen MFA',
  'undelivered.lead':
    'Een bericht over de MFA van {name} kwam niet aan per e-mail en niet in Teams. Laat het op een andere manier weten. Het wordt een dag lang opnieuw geprobeerd.',
  'next.disabled-until':
    'Tot {when} meld je je aan met je wachtwoord, tenzij een ander beleid van je organisatie meer vraagt. Daarna gaat MFA vanzelf weer aan. Je hoeft niets te doen.',
  'check.title': 'Is dit bericht echt?',
  'check.how':
    'Typ “controleer {code}” aan de MFA-assistent in Teams: die zegt of wij dit hebben gestuurd. Ook de helpdesk kan de code controleren.',
  'check.not-me':
    'Verwachtte je dit niet, of was jij dit niet? Controleer de code en druk op “Dit was ik niet”, of bel meteen de helpdesk.',
  'as-of': 'Stand van {when}.',
  code: 'Code: {code}',

  'button.not-me': 'Dit was ik niet',
  disowned: 'Je hebt gezegd dat jij dit niet was. Beveiliging is ingelicht.',
  'noted.heading': 'Dank je wel, beveiliging is ingelicht',
  'noted.lead':
    'Je alarm is vastgelegd en gaat naar wie over de beveiliging gaat, en naar wie de wijziging aanvroeg.',
  'noted.again': 'Je had het al gemeld. Beveiliging is al ingelicht.',
  'noted.next':
    'Keur geen aanmelding goed die je niet zelf bent begonnen. Kent iemand anders misschien je wachtwoord, wijzig het dan nu. Bel bij spoed de helpdesk.',
  'unfounded.heading': 'Wij hebben je de afgelopen 30 dagen over geen enkele wijziging bericht',
  'unfounded.lead':
    'Heb je een bericht dat dat zegt, dan is het misschien vals: doe niet wat erin staat, open er niets uit en vul er nergens je wachtwoord om in. Staat er een code in? Typ “controleer ABCD-1234”, met die code.',
  'checked.genuine': 'Code {code} is echt',
  'checked.unknown': 'Wij hebben geen bericht met code {code} gestuurd',
  'checked.yours': 'Wij stuurden je dit bericht op {when}: {subject}.',
  'checked.other':
    'Wij stuurden op {when} een bericht met deze code, maar niet aan jou. Meer krijgen alleen de lezer zelf en de helpdesk te horen.',
  'checked.somebody': 'Wij stuurden dit bericht aan {name} op {when}: {subject}.',
  'checked.forged':
    'Het bericht dat je hebt, is misschien vals. Doe niet wat erin staat, open er niets uit en vul er nergens je wachtwoord om in.',
  'checked.not-yours': 'Code {code} hoort bij een bericht aan iemand anders',
  'checked.copied':
    'Is het bericht dat je hebt aan jou gericht, dan is het vals: iemand heeft deze code uit een ander bericht gehaald. Doe niet wat erin staat, open er niets uit en vul er nergens je wachtwoord om in.',
  'checked.compare': 'Een bericht met deze code dat iets anders zegt of aan iemand anders ging, is vals.',
  'checked.report':
    'Meld het bij de helpdesk. Heb je de code verkeerd getypt? Controleer haar dan gewoon nog eens.',
  'checked.sent-title': 'Hoe het is verstuurd',

  'planned.subject': 'De beveiliging van je aanmelding wordt binnenkort verlaagd',
  'planned.lead':
    'Iemand heeft je IT-afdeling gevraagd meervoudige verificatie (MFA) voor je werkaccount te verlagen of uit te schakelen, en dat is goedgekeurd.',
  'planned.next': 'Het gebeurt op {when}, niet eerder.',
  'planned.stop':
    'Heb je hier zelf om gevraagd, dan hoef je niets te doen. Zo niet, houd het dan nu tegen: druk bij dit bericht in Teams op “Dit was ik niet”, of bel de helpdesk.',
  'cancelled.subject': 'De beveiliging van je aanmelding blijft zoals ze is',
  'cancelled.lead':
    'We hebben je laten weten dat meervoudige verificatie (MFA) voor je werkaccount zou worden verlaagd of uitgeschakeld. Dat gaat niet door. Er is niets gewijzigd.',
  'cancelled.next': 'Je hoeft niets te doen.',
};
