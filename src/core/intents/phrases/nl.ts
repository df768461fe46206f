import { nlOperations } from './operations/nl.ts';
import { phrases } from './wordings.ts';
import { nlParadigms } from './paradigms/nl.ts';
import { nlReasons } from './reasons/nl.ts';
import { nlComposed } from './composed/nl.ts';
import { nlDesk } from './desk/nl.ts';
import { nlSpoken } from './spoken/nl.ts';
import { nlAsides } from './asides/nl.ts';
import { nlHurried } from './hurried/nl.ts';
import { withParadigms } from './paradigms/paradigm.ts';
import type { Phrases } from './phrases.ts';

const own: Phrases = {
  ...nlOperations,
  ifEnable: [],
  ifDisable: [],
  ifEnforce: [],
  mfa: phrases(`mfa, 2fa, meervoudige verificatie, meervoudige authenticatie, multifactor, multifactorauthenticatie, multi factor authenticatie, multifactor authenticatie, meervoudige aanmelding,
    tweestapsverificatie, twee staps verificatie, tweestaps verificatie, tweestapsauthenticatie, tweefactorauthenticatie, twee factor authenticatie, tweefactor authenticatie, 2 factor authenticatie, 2 staps verificatie, 2stapsverificatie, 2 stapsverificatie,
    twee stappen verificatie, verificatie in twee stappen, mfa instelling, mfa verplichting, tweefactor, tweestaps, twee factor, dubbele verificatie, extra verificatie, mfa eis, mfa plicht`),
  group: phrases(
    'groep, beveiligingsgroep, security groep, leden van groep, leden van de groep, ad groep, de leden van groep',
  ),
  groups: phrases('groepen'),
  department: phrases('afdeling, de afdeling, afd'),
  everyone: phrases(
    'iedereen, alle gebruikers, alle mensen, allemaal, alle medewerkers, alle collega s, alle leden van, iedereen in, iedereen van, alle mensen in, alle mensen van, alle medewerkers van, heel het bedrijf, het hele bedrijf, de hele organisatie, hele team, alle accounts, alle gebruikers in, alle leden, alle personen',
  ),
  account: phrases(
    'gebruiker, gebruikers, account, accounts, collega, collega s, medewerker, medewerkers, persoon, personen, meneer, mevrouw, dhr, mevr, mw, de heer, volgende gebruikers, volgende mensen, volgende personen, volgende collega s, volgende medewerkers, volgende accounts, volgende, gastgebruiker, gastaccount, gast, gebruikersaccount, onze collega, mijn collega, mensen, lid, leden, deze gebruikers, deze mensen, deze collega s, deze accounts, werknemer',
  ),

  title: phrases('dr, drs, prof, ir, ing, mr, professor, dokter'),
  enable: phrases(
    'activeer, activeren, aanzetten, aan zetten, aandoen, aan doen, inschakelen, in schakelen, schakel in, zet aan, doe aan, enablen, enable, aktiveer, aktiveren, heractiveer, heractiveren, geef, geven, toevoegen, voeg toe, start, inregelen, instellen, regel, regelen, aan te zetten, in te schakelen, te activeren, aangezet worden, ingeschakeld worden, geactiveerd worden, aanzet, inschakelt, activeert, aan gaan zetten, terug aanzetten, weer aanzetten, activering',
  ),
  disable: phrases(
    'deactiveer, deactiveren, uitzetten, uit zetten, uitdoen, uit doen, uitschakelen, uit schakelen, schakel uit, zet uit, doe uit, disablen, disable, verwijder, verwijderen, haal weg, weghalen, desactiveren, desactiveer, stop, stoppen, eraf halen, afhalen, uit te zetten, uit te schakelen, te deactiveren, uitgezet worden, uitgeschakeld worden, gedeactiveerd worden, uitzet, uitschakelt, deactiveert, afzetten, af zetten, zet af, haal, opheffen, hef op, eraf, eraf te halen, inactiveren, uitgooien, gooi uit',
  ),
  enforce: phrases(
    'verplicht, verplichten, verplicht maken, verplicht stellen, afdwingen, dwing af, dwing, forceer, forceren, enforcen, enforce, eis, vereis, vereisen, te verplichten, af te dwingen, te forceren, verplicht te maken, verplicht te stellen, afdwingt, verplicht worden, afgedwongen worden, verplichtstellen',
  ),
  set: phrases(
    'zte, ezt, zett, zet, zetten, doe, doen, maak, maken, schakel, schakelen, stel, stellen, wijzig, wijzigen, verander, veranderen, pas aan, aanpassen, gooi, krijg, krijgen, breng, te zetten, te maken, te doen, te stellen',
  ),
  on: phrases('aan, weer aan, terug aan, op aan, in'),
  off: phrases('weg, eraf, uit, weer uit, op uit, af'),
  enabled: phrases(
    'ingeschakelde, aangezette, geactiveerde, actieve, aangezet, ingeschakeld, geactiveerd, actief, geenabled, enabled, aanstaan, aan staan, aan te hebben',
  ),
  disabled: phrases(
    'zonder mfa, zonder 2fa, uitgeschakelde, uitgezette, gedeactiveerde, uitgezet, uitgeschakeld, gedeactiveerd, inactief, gedisabled, disabled, uitstaan, uit staan, verwijderd, op uitgeschakeld',
  ),
  enforced: phrases(
    'verplichte, afgedwongene, geforceerde, afgedwongen, geforceerd, enforced, verplicht gesteld, verplicht gemaakt, vereist, op afgedwongen',
  ),
  need: phrases(
    'moet hebben, moeten hebben, heeft nodig, hebben nodig, nodig, moet krijgen, moeten krijgen, dient te hebben, wil ik, wil graag, ik wil, ik wil graag, ik zou graag, wij willen, we willen, we willen graag, zou ik graag, ik heb graag, krijgt, moet worden voorzien van',
  ),
  must: phrases(
    'kun je even zorgen dat, kan je even zorgen dat, kun je zorgen dat, kan je zorgen dat, wil je zorgen dat, wilt u zorgen dat, zorg dat, zorg ervoor dat, zorg er voor dat, kun je ervoor zorgen dat, kan je ervoor zorgen dat, wil je ervoor zorgen dat, moet, moeten, dient, dienen, mag, mogen, moet worden, moeten worden, dient te worden, worden, hoort',
  ),
  vague: phrases(
    'doe mij, doe me, geef mij, geef me, laat, laten, moet gebruiken, moeten gebruiken, gebruiken, pauzeer, pauzeren, omzeil, omzeilen, uitzonderen, uitzondering, opschorten, versoepel, verscherp, beheer, fix, bekijk, overslaan, sla over',
  ),

  status: phrases(
    `zien, status, stand, toon, laat zien, laat eens zien, laat me zien, check, controleer, controleren, checken, bekijken, opzoeken, zoek op, kijk, kijk of, kijken of, nakijken, wat is de status, wat is de mfa status, wat is de stand, hoe staat het met, hoe staat, mfa status, geef de status, geef status, statuscheck, wat is de staat, welke status, welke status heeft, welke mfa status heeft, opvragen, check of, weet je of, kun je zien of, kan je zien of, kun je kijken of, kan je kijken of, kijk even of, ik wil weten of, hoe zit het met, hoe is het met, laten zien, tonen, details, info, informatie, status van, mfa stand, statusoverzicht, in welke staat, op welke stand, huidige status, huidige staat, huidige stand, zoek uit of, even kijken of, even checken of, nagaan of, ga na of, registratiestatus, geef me de status, ik wil de status, welke methodes heeft, welke methoden heeft, welke mfa methodes heeft, welke mfa methoden heeft, welke tweede factor heeft, hoe ver is, hoe ver staat, mfa gegevens, mfa gegevens van`,
  ),
  history: phrases(
    'geschiedenis, historie, logboek, log, wie heeft, wanneer is, wanneer werd, wijzigingen, eerdere wijzigingen, auditlog, audit log, tijdlijn, wat is er gebeurd met, wat is er veranderd bij, wat is er gewijzigd bij, laatste wijziging, laatste wijzigingen, historiek, wijzigingsgeschiedenis, door wie is, door wie werd, wie zette, wie veranderde, wie wijzigde, verleden, overzicht van wijzigingen, recente wijzigingen, wie heeft het laatst, laatste wijziging, laatste mfa wijziging, wat is er gewijzigd, wat is er veranderd, eerdere verzoeken, en wanneer',
  ),
  why: phrases(
    'waarom, waarom is, waarom staat, waarom heeft, hoe komt het dat, hoezo, leg uit waarom, leg uit, verklaar, wat is de reden, wat is de reden dat, hoe kan het dat, waardoor, kun je uitleggen waarom, kan je uitleggen waarom, om welke reden, weet je waarom, uitleg',
  ),
  reset: phrases(
    'reset, resetten, herregistreren, opnieuw registreren, opnieuw laten registreren, laat opnieuw registreren, herregistratie, herregistratie verplichten, opnieuw aanmelden voor, opnieuw instellen, opnieuw in te stellen, registratie resetten, registratie opnieuw, te resetten, moet opnieuw registreren, opnieuw inregelen, wis methodes, methodes wissen, opnieuw laten instellen, opnieuw, mfa reset, herstart registratie, gereset',
  ),
  revoke: phrases(
    'meld, log, loggen, sessies intrekken, trek sessies in, sessies, alle sessies, sessie, uitloggen, log uit, overal uitloggen, afmelden, meld af, overal afmelden, overal, sessies beeindigen, beeindig sessies, beeindig, beeindigen, actieve sessies, sessies afbreken, op alle apparaten, alle apparaten, van alle apparaten, overal uit, sessies ongeldig maken, uit te loggen, revoke sessies, kill sessies, revoken, tokens intrekken, tokens, aanmeldsessies, overal af, overal uitgelogd, uitgelogd',
  ),
  remind: phrases(
    'stuur, sturen, stuur een, stuur even een, herinner, herinneren, stuur een herinnering, stuur herinnering, herinnering, herinneringen, stuur herinneringen, herinnering sturen, herinneringen sturen, stuur nog een herinnering, stuur nog een reminder, stuur een reminder, stuur reminder, reminder, reminders, reminder sturen, stuur reminders, rappel, rappelleer, attendeer, stuur een seintje, seintje, herinnering naar, porren, por, te herinneren, maan, seintje sturen, een herinnering sturen, eraan herinneren',
  ),
  list: phrases(
    'lijst, lijst van, lijst met, wie zijn, wie staat, wie staan, wie is, wie hebben, welke gebruikers, welke mensen, welke collega s, welke accounts, toon alle, toon iedereen, toon gebruikers, geef een lijst, geef een lijst van, geef me een lijst, geef lijst, overzicht van, laat iedereen zien, toon lijst, wie moet nog, wie heeft nog, wie hangt, wie hangen, geef alle, geef iedereen, hoeveel, hoeveel mensen, hoeveel gebruikers, lijstje, lijstje met, toon me iedereen, wie heeft er, wie staat er, wie staan er, wie is er, wie heeft zich, wie moet, wie hebben er, allen, wie heeft z n, laat alle, wie heeft geen, wie heeft nog geen, wie heeft er geen, wie heeft er nog geen, wie hebben geen, wie hebben nog geen, wie heeft nog steeds geen, wie is niet, wie is nog niet, wie zijn niet, wie zijn nog niet, wie staat niet, wie staat nog niet',
  ),
  pending: phrases(
    'nog niet geregistreerd, niet geregistreerd, ongeregistreerd, nog registreren, moet nog registreren, moeten nog registreren, nog te registreren, wachtend, openstaand, openstaande, wachtend op registratie, zich nog niet geregistreerd, nog niet hebben geregistreerd, nog niet heeft geregistreerd, zich nog moet registreren, zich nog moeten registreren, zich nog niet heeft geregistreerd, zich nog niet hebben geregistreerd, niet heeft geregistreerd, nog moet registreren, achterblijvers, laatkomers, nog niet ingericht, in afwachting, pending, geregistreerd, registreren, te laat, nog niet',
  ),
  stuck: phrases(
    'vastgelopen, blijven hangen, hangt, hangen, vast, vastzitten, zit vast, zitten vast, blijft hangen, vast op enabled, hangt op enabled, blijft hangen op enabled, stuck, blijven steken, vastzit, vastzitten op enabled',
  ),
  approve: phrases(
    'goedkeuren, keur goed, keur, akkoord, geef akkoord, accepteer, accepteren, approve, goed te keuren, akkoord met, akkoord geven, akkoord op, keuren, ga akkoord met, akkoord voor, sta toe, toestaan, goedkeuring voor, geef goedkeuring voor, geaccordeerd, accordeer, accorderen',
  ),
  reject: phrases(
    'afwijzen, wijs af, wijs, weiger, weigeren, afkeuren, keur af, reject, af te wijzen, af te keuren, verwerp, verwerpen, afgewezen, afgekeurd, niet akkoord, niet akkoord met, keur niet goed, ga niet akkoord met',
  ),
  cancel: phrases(
    'annuleer, annuleren, intrekken, trek in, trek, cancel, cancellen, in te trekken, te annuleren, terugtrekken, trek terug, laat vervallen, afblazen, blaas af, annulleer, annulleren',
  ),
  undo: phrases(
    'ongedaan maken, maak ongedaan, ongedaan, terugdraaien, draai terug, draai, undo, herstel, herstellen, terug te draaien, terugzetten, zet terug',
  ),
  requests: phrases(
    'moet ik nog iets goedkeuren, moet ik iets goedkeuren, heb ik iets goed te keuren, is er iets goed te keuren, verzoeken, aanvragen, openstaande verzoeken, openstaande aanvragen, mijn verzoeken, mijn aanvragen, open verzoeken, open aanvragen, toon verzoeken, toon aanvragen, wat staat er open, wat staat open, wat wacht er, wachtende verzoeken, wachtende aanvragen, wat moet ik goedkeuren, goedkeuringen, openstaande goedkeuringen, lopende verzoeken, lopende aanvragen, alle verzoeken, alle aanvragen, lijst van verzoeken, lijst met verzoeken, wacht op goedkeuring, wat staat er nog open, wat ligt er, wat ligt er nog, wachtrij, nog goed te keuren, iets goed te keuren, wat wacht op mij, wat wacht er op mij, iets om goed te keuren, wacht op mijn goedkeuring, wachten op goedkeuring, te keuren',
  ),
  request: phrases(
    'verzoek, aanvraag, wijzigingsverzoek, verzoeknummer, aanvraagnummer, nummer, nr, mijn verzoek, mijn aanvraag, dit verzoek, deze aanvraag, dat verzoek, die aanvraag, laatste wijziging terug, laatste aanvraag, laatste verzoek, mijn laatste aanvraag, mijn laatste verzoek',
  ),
  report: phrases(
    'hoe ver zijn we met de uitrol, hoever zijn we met de uitrol, hoe staat het met de uitrol, hoe gaat de uitrol, hoe gaat het met de uitrol, hoe loopt de uitrol, rapport, rapportage, verslag, dekking, dekkingsgraad, statistieken, cijfers, voortgang, overzicht, mfa overzicht, samenvatting, mfa rapport, mfa rapportage, weekrapport, hoe ver zijn we, hoever zijn we, registratievoortgang, dashboard, maandrapport, hoe staan we ervoor, hoe staan we er voor, stand van zaken, uitrolstatus',
  ),
  posture: phrases(
    'geldt, beveiligingsinstellingen, beveiligingsstand, voorwaardelijke toegang, beleid, beleidsregels, tenantinstellingen, welke policies, beveiligingsstandaarden, standaardbeveiliging, beveiligingsstatus, tenantstatus, welk beleid, welke beleidsregels, security defaults, conditional access, beveiligingsbeleid, instellingen van de tenant, tenant instellingen, staan de security defaults aan, staan security defaults aan',
  ),
  help: phrases(
    'help, hulp, wat kun je, wat kan je, wat kun jij, wat kan jij, wat kun je doen, wat kan je doen, wat doe je, hoe werkt dit, hoe werkt het, hoe werk je, commando s, opdrachten, voorbeelden, uitleg graag, handleiding, kun je helpen, kan je helpen, kun je me helpen, kan je me helpen, wie ben je, wat ben je, help me, ik heb hulp nodig, hulp nodig, wat kan ik vragen, wat kan ik zeggen, wat kan ik typen, wat kan ik hier doen, hoe gebruik ik dit, hoe gebruik ik je, welke commando s zijn er, help mij, hellup, wat kan ik, welke opdrachten zijn er, welke opdrachten ken je, welke commando s ken je, waar kun je mee helpen, waarmee kun je helpen, wat zijn de mogelijkheden, mogelijkheden, menu',
  ),
  greet: phrases(
    'hallo, hoi, hey, hee, goedemorgen, goedemiddag, goedenavond, goeiemorgen, goeiemiddag, dag, hai, goedendag, hallo daar, hoi bot, hallo bot, goede morgen, moin, he, ha, goeie morgen, beste bot, hoe gaat het, hoe is het, hey bot, hoi allemaal, hoi hoi, hallootjes, mogge, goede middag, hi, hello, dag bot',
  ),

  please: phrases(
    'ik wil graag dat je, ik wil graag dat u, ik wil dat u, graag, alsjeblieft, alstublieft, aub, ajb, svp, a u b, s v p, alsjeblief, alstublief, asjeblieft, kun je, kan je, kunt u, kan u, kunnen jullie, kun jij, kan jij, zou je, zou u, wil je, wilt u, zou jij, wil jij, zouden jullie, willen jullie, zou je kunnen, zou u kunnen, kun je even, kan je even, kun je misschien, zou je misschien, zou je willen, zou u willen, wil je even, kun je alsjeblieft, kan je alsjeblieft, zou je alsjeblieft, mag ik, mag ik je vragen, mag ik vragen om, mag ik je vragen om, ik wil je vragen om, zou je zo vriendelijk willen zijn om, zou u zo vriendelijk willen zijn om, wees zo goed om, kan iemand, kun u, gelieve, verzoek om, zou het mogelijk zijn om, ik zou graag willen dat je, ik wil dat je, wilt u zo vriendelijk zijn om, zou het kunnen dat je, moet je, je moet, je mag, u mag, mag je, mag u, kunde, ff, effe, eff, even, gaarne',
  ),
  filler: phrases(
    'bedankt voor je hulp, bedankt voor de hulp, bedankt voor uw hulp, bedankt voor de moeite, dank voor je hulp, dank voor de hulp, bedankt voor het helpen, bedankt voor de medewerking, dank voor uw medewerking, eh, ehm, euh, uhm, gr, grt, grtjs, wanneer het uitkomt, als je even tijd hebt, als het kan, als het lukt, als je tijd hebt, bij voorbaat dank, geen haast, heel erg bedankt, hopelijk gaat het goed, willen, goed, dank, bedankt, dankjewel, dank je, dank u, dank je wel, dank u wel, bvd, alvast bedankt, alvast dank, mvg, met vriendelijke groet, groet, groeten, groetjes, nu, meteen, direct, snel, zsm, z s m, zo snel mogelijk, gelijk, vandaag, ook, nog, eens, maar, nogmaals, ook nog, dan, top, super, prima, fijn, oke, ja, ja graag, hartelijk dank, dringend, spoed, met spoed, met spoed graag, urgent, onmiddellijk, vlug, gewoon, nou, zo, tevens, eerst, tx, thnx, toppie, tof, jongens, collega bot, team, vriend, zoals besproken, zoals afgesproken, conform afspraak, te, om, om te, mij, voor mij, weer, terug, er, vanmorgen, vanmiddag, hieronder, onderstaande, ervoor, fijne dag, fijne dag nog, prettige dag, prettig weekend, fijn weekend, voor ons, vast, alvast, heel even, snel even, lekker, beste, geachte, best, merci, deze, taak, bij deze, wordt',
  ),
  article: phrases('de, het, een, t, n, die, dat, haar account, zijn account, z n, d r, zijn, haar, hun'),
  for: phrases(
    'vvoor, voorr, ovor, vooe, boor, coor, voot, voir, vpor, viir, vooar, voor, van, bij, naar, op, met, vor, voro, vooor, voo, vna, vn, onder, binnen, over, tav, mbt, met betrekking tot, betreffende, betreft, inzake, vr, foor',
  ),
  and: phrases('&, en, alsook, evenals, plus, alsmede, en ook, en voor, samen met, em, ne, ook voor, en dan'),

  because: phrases(
    'omdat, want, wegens, vanwege, i v m, ivm, in verband met, reden, reden is, de reden is, aangezien, door, doordat, naar aanleiding van, n a v, nav, daar, opmerking, toelichting, ter attentie, zodat, als gevolg van, ten gevolge van, namens, na verlies van, na diefstal van, na verlies, na diefstal',
  ),
  ticket: phrases(
    'ticket, melding, wijziging, wijzigingsnummer, ticketnummer, meldingsnummer, incident, ticket nr, ticketnr, zaak, zie, zie ticket, zie melding, onder ticket, call, changenummer, change, referentie, ref, kenmerk, topdesk, wijziging nr, volgens ticket, per ticket, volgens, o v v, ovv, onder vermelding van, incidentnummer, zaaknummer, met ticket, meldingnr',
  ),
  dryRun: phrases(
    'proefrun, droogtest, droogloop, test run, testrun, simuleer, simulatie, simuleren, wat als, wat als ik, wat als we, wat gebeurt er als, wat gebeurt er als ik, wat gebeurt er als we, wat zou er gebeuren als, wat zou er gebeuren als ik, wat zou er gebeuren als we, dry run, als test, bij wijze van test, stel dat ik, stel dat we, zonder het echt te doen, zonder iets te wijzigen, alleen simuleren, voorbeeldrun, proefdraaien, proef, voorvertoning, alleen een simulatie, alleen maar simuleren, doe een proefrun, doe een dry run, doe alsof, wat gebeurt er wanneer ik, wat gebeurt er wanneer we, wat is het effect als ik, wat is het effect als we, wat zijn de gevolgen als ik, wat zijn de gevolgen als we, niet echt uitvoeren, nog niet uitvoeren, preview, voor de test',
  ),
  temporary: phrases(
    'tijdelijk, tijdelijke, tot en met, even tijdelijk, voorlopig, tot aan, tot, tot morgen, tot vrijdag, voor vandaag, een tijdje, voor even, een paar uur, voor een paar uur, een paar dagen, voor een paar dagen, gedurende, deze week, dit weekend, voor het weekend, alleen vandaag, voor een tijdje, de rest van de dag, kort, kortstondig, zolang, t m, tm, voor nu, tot eind van de dag, tot einde van de dag, tot het eind van de dag, tot het einde van de dag, tot einde dag, tot eind van de week, tot middernacht, tot de lunch, tot nader order',
  ),
  during: phrases(
    'voor, gedurende, voor de komende, de komende, komende, voor maximaal, maximaal, max, voor ongeveer, voor de duur van, hooguit, voor hooguit',
  ),
  minute: phrases('minuut, minuten, min, minuutje, minuutjes'),
  hour: phrases('uur, uren, u, h, uurtje, uurtjes'),
  day: phrases('dag, dagen, d, dagje, etmaal'),
  week: phrases('week, weken, wk'),
  month: phrases('maand, maanden'),
  half: phrases('half, een half, halve, een halve'),
  numbers: phrases('een, twee, drie, vier, vijf, zes, zeven, acht, negen, tien, elf, twaalf'),

  not: phrases(
    'laat mfa, laat mfa aan, laat 2fa, laten staan, niet, geen, nooit, nee, neen, zonder, niemand, niks, niets, noch, niet meer, geenszins, neit, nite, nit, ntie, niett, gene, wacht, laat maar, vergeet het, vergeet maar, stop maar, toch maar niet, grapje, toch niet, hoeft niet, hoeft, hoeven, vermijd, voorkom, voorkomen, nergens, laat staan, houd, hou, blijf, verbied, verboden, weg blijven, afblijven, nimmer, ni, niemands, pas als, weiger om',
  ),
  question: phrases(
    'moet ik, moeten we, moet er, zal ik, zullen we, kan ik, kunnen we, mag ik mfa, mogen we, mogen wij, hoe, hoe kan ik, hoe moet ik, hoe zet ik, wat, wat betekent, welke, welk, waar, wie, wanneer moet, is het mogelijk, is het mogelijk om, is het verstandig, is het verstandig om, is het nodig, is het handig, heeft het zin, heb je, heb jij, hebben we, hebben jullie, heeft iemand, ben je, zijn we, kan mfa, kun je nog, waarom zou, waarom niet, waarom zouden, hoe lang, hoelang, wat vind je, vraag, vraagje, zou ik, zouden we, is er, zijn er, mag dat, kan dat, wordt het, ga je, gaan we, of ik, of we, of wij, iemand enig idee, kan het kwaad',
  ),
  aux: phrases(
    'staan, is, zijn, was, waren, heeft, hebben, had, hadden, staat, ben, gaat, kan, kunnen, doet',
  ),
  condition: phrases(
    'als, indien, wanneer, mits, tenzij, zodra, nadat, voordat, voor het geval, ingeval, stel, stel dat, ervan uitgaande, anders, in het geval, mocht, mochten, alleen als, pas, pas als, pas wanneer, zolang als, in geval van, eenmaal',
  ),
  reported: phrases(
    'zei, zegt, zeggen, gezegd, vertelde, vertelt, schreef, schrijft, geschreven, vroeg, vraagt, vragen, gevraagd, wil, wilde, wenst, aangevraagd, volgens mij, meldde, meldt, beweert, beweerde, stelde, citaat, citeer, quote, gehoord, hoorde, hoor, denkt, dacht, vindt, vond, opgedragen, adviseert, adviseerde, mail, mailtje, bericht, doorgestuurd, onderwerp, de mail zegt, de handleiding zegt, documentatie, artikel, voorbeeld, bijvoorbeeld, bijv, genaamd, zin, typ, type, typte, getypt, las, gelezen, antwoordde, vertaal, herhaal, negeer, vorige, instructies, instructie, opdracht was, systeem, doe je voor als, jij bent, je bent, beheerder zegt, riep, appte, belde, mailde, eist, eiste, verwacht, hoopt',
  ),
  past: phrases(
    'bedankt om, dank om, dankjewel om, dank je om, dank je wel om, dank u om, dank u wel om, hartelijk dank om, merci om, merci voor, merci dat, thx om, thx voor, thx dat, thnx voor, thnx dat, tnx voor, tnx dat, thanks om, thanks voor, thanks dat, dankjewel dat, dankjewel voor, dank je dat, dank je wel dat, dank u dat, dank u voor, dank u wel voor, dank u wel dat, dank dat, super bedankt voor, super bedankt dat, heel erg bedankt voor, heel erg bedankt dat, hartelijk dank voor, hartelijk bedankt voor, hartelijk dank dat, alvast bedankt dat, fijn dat, top dat, super dat, mooi dat, goed dat, leuk dat, gelukkig dat, bedankt voor, bedankt voor het, bedankt dat, dank voor, dank voor het, dankjewel voor het, dank je voor het, dank je wel voor het, gisteren, geleden, vorige week, vorige maand, vorig jaar, eerder, al, reeds, was, waren, werd, werden, had, hadden, is al, heb ik, heb, hebben we, hebt, heeft al, ik heb mfa, zojuist, net, daarnet, onlangs, toen, ooit, klaar, gedaan, gelukt, per ongeluk, staat al, nog steeds, vanochtend vroeg, geworden, ging',
  ),
  future: phrases(
    'morgen, overmorgen, vanavond, volgende week, volgende maand, volgend jaar, later, straks, maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, zal, zullen, zou, zouden, gaan, ga, ik ga, we gaan, ik zal, we zullen, wordt morgen, gepland, plannen, plan, van plan, binnenkort, ooit eens, per 1, vanaf, per maandag, per vrijdag, ingaande, in de toekomst, elke, elk, dagelijks, wekelijks, altijd, uur s, s avonds, s ochtends, na het weekend, eind van de dag, einde van de dag',
  ),
  doubt: phrases(
    'misschien, wellicht, mogelijk, waarschijnlijk, eventueel, vermoedelijk, blijkbaar, schijnbaar, ik denk, denk ik, ik geloof, ik vermoed, twijfel, twijfelen, overweeg, overwegen, niet zeker, zou moeten, zou kunnen, zou, hopelijk, lijkt, lijkt wel, schijnt, of zo, ofzo, handig om, zou handig zijn, zou fijn zijn, het zou, of iets, een idee, idee, voorstel, bespreken, besluiten, raad, aanraden, advies, bang, probeer, proberen, probeerde, lukt, werkt, werken, fout, foutmelding, probleem, problemen, kapot, klaagt, klagen, vervelend, irritant, raar, stom, belangrijk dat, goed idee, bijna',
  ),
  except: phrases(
    'behalve, uitgezonderd, maar niet, uitgezonderd van, met uitzondering van, anders dan, in plaats van, echter, hoewel, ofschoon, alleen, alleen voor, of toch, sorry, oeps, correctie, ik bedoel, ik bedoelde, eigenlijk, tegenover, versus, minus, naast',
  ),
  or: phrases('of, en of, dan wel, ofwel, respectievelijk'),
  other: phrases(
    'wachtwoord, wachtwoorden, wachtwoord reset, postvak, postbus, gedeelde mailbox, licentie, licenties, schijfversleuteling, versleuteling, doorsturen, telefoon, laptop, printer, afdrukken, app, apps, toepassing, applicatie, beheerdersrechten, admin rechten, melding, meldingen, notificaties, toegang, gasttoegang, aanmelden, inloggen, computer, server, website, beveiligingssleutel, pincode, agenda, verwarming, licht, lamp, koffie, koffiezetapparaat, koffieautomaat, alarm, airco, deur, methode, methodes, beleid voor voorwaardelijke toegang, spamfilter, externe toegang, delen, archief, handtekening, netwerk, netwerkschijf',
  ),
  pronoun: phrases(
    'mij, mijn, me, hem, haar, hen, hun, ze, zij, hij, het, ons, onze, jou, jouw, je, jij, wij, we, ik, jullie, iemand, mezelf, mijzelf, hemzelf, zichzelf, zich, diegene, dezelfde, dezelfden, anderen, ander, andere, die ene, die persoon, deze persoon, die gebruiker, deze gebruiker, mijn account, mijn eigen account, mijn baas, mijn manager, de baas, de manager, de directeur, de nieuwe collega, de nieuwe medewerker, de stagiair, beide, beiden, sommige, enkele, een paar, enige, de rest, wie dan ook',
  ),
  occasion: phrases(
    'telefoon kapot, telefoon gestolen, telefoon verloren, laptop kapot, verkeerd, verkeerde, verkeerde persoon, dubbel, vergissing, kwijt, verloren, telefoon kwijt, nieuwe telefoon, gestolen, kapot, kapotte, stuk, toestel, telefoon, mobiel, gsm, laptop, onboarding, offboarding, in dienst, uit dienst, indiensttreding, uitdiensttreding, nieuw, nieuwe, nieuwe medewerker, vertrekt, vertrokken, gestart, begint, reis, vakantie, verlof, audit, controle, compliance, beleid, beveiliging, incident, gehackt, gecompromitteerd, phishing, lek, op verzoek van, verzoek van, aangevraagd door, goedgekeurd door, telefonisch, geverifieerd, gecontroleerd, identiteit gecontroleerd, gebeld, belde, buitengesloten, kan niet inloggen, kan niet aanmelden, migratie, pilot, uitrol, project, promotie, onderhoud, testen, test, demo, vervanging, reparatie, vergeten, simkaart, nieuw nummer, nummer gewijzigd, stage, stagiair, inhuur, ziek, zwangerschapsverlof, terug van, verhuisd, opruimen, buitenland, toestelwissel, wissel, nieuwe medewerkster, nieuwe collega, nieuwe gebruiker, nieuwe werknemer, nieuwe stagiair, nieuwkomer, onze nieuwe collega, onze nieuwe medewerker',
  ),
  ordinary: phrases(
    'dit, dat, deze, die, wat, waar, hoe, dus, toch, wel, heel, zeer, erg, meer, minder, veel, weinig, ding, dingen, iets, alles, anders, tijd, keer, jaar, mens, man, vrouw, jongen, meisje, baas, directeur, bedrijf, kantoor, gebouw, team, groot, klein, oud, jong, eerste, laatste, beste, slecht, mooi, nieuw, vrij, dicht, open, worden, wordt, werd, zijn, hebben, heeft, doen, doet, gaan, gaat, komen, komt, laten, laat, zien, ziet, weten, weet, kijken, krijgen, krijgt, geven, gebruiken, gebruikt, vinden, vindt, maken, maakt, houden, blijven, blijft, werken, werkt, halen, brengen, lopen, hoeven, mogen, kunnen, moeten, willen, zullen, omdat, terwijl, hoewel, onder, boven, tussen, tegen, tijdens, sinds, rond, door, langs, instelling, instellingen, knop, scherm, venster, bestand, map, systeem, programma, netwerk, internet, weer, lunch, feest, school, auto, huis, straat, stad, land, dagen, uren, vanavond, hacker, beveiligd, veilig, onbekend, haha, lol',
  ),
};

export const nl = [nlParadigms, nlDesk, nlReasons, nlSpoken, nlAsides, nlHurried, nlComposed].reduce<Phrases>(
  withParadigms,
  own,
);
