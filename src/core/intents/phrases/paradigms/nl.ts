import { combine, phrases, spelledOut } from '../wordings.ts';
import type { Paradigms } from './paradigm.ts';

export const nlParadigms: Paradigms = {
  please: [
    ...combine(
      'kun, kan, kunt, zou, wil, wilt, zouden, kunnen, willen, kunnen jullie ook',
      'je, jij, u, jullie, ge, iemand, de bot',
      ', even, ff, effe, eens, misschien, alsjeblieft, aub, ajb, snel, alstublieft, heel even, zsm, vandaag nog, meteen, nog even, alsnog, s',
    ),
    ...combine(
      'wil, wilt, zou, kun, kunt',
      'je, u, jullie',
      'zo lief, zo vriendelijk, zo aardig, zo goed, zo attent',
      'zijn, willen zijn, willen wezen',
      ', om',
    ),
    ...combine('wees, ben', 'je zo, zo', 'lief, vriendelijk, aardig, goed', 'om, en'),
    ...combine('zou, zal', 'het fijn zijn als, het mooi zijn als, het lukken als', 'je, u'),
    ...combine(
      'het zou, zou',
      'fijn zijn als, mooi zijn als, top zijn als, super zijn als, handig zijn als',
      'je, u',
      ', even',
      'kunt, kan, kon, wilt, zou kunnen, wil',
    ),
    ...combine('hierbij, bij deze, graag', 'het verzoek om, verzoek om, mijn verzoek om, de vraag om'),
    ...combine(
      'ik, we, wij',
      'zou, zouden, wil, willen',
      'je, u, jullie',
      'willen vragen om, willen vragen, vragen om',
    ),
    ...phrases(
      'mag ik u vragen om, mag ik u verzoeken om, mag ik je verzoeken om, zou je me een plezier willen doen en, doe me een lol en, doe me een plezier en, wees eens lief en, kan ik je vragen om, kan ik u vragen om',
    ),
  ],
  filler: [
    ...combine(
      'als, wanneer, zodra',
      'je, u, jullie',
      'tijd hebt, even tijd hebt, een momentje hebt, even kan, tijd heeft, een moment hebt, kunt, kan, in de gelegenheid bent, een gaatje hebt',
    ),
    ...combine('dank, bedankt, thanks', 'alvast, hoor, he, man, jongens, collega s, voor de snelle actie'),
    ...phrases(
      'erbij, steeds, telkens, de laatste tijd, onlangs nog, aan u de vraag om, vraagje tussendoor, klein verzoekje, verzoekje, snel verzoekje, nog eentje, nog een, daar gaan we, hup, asjeblieft dankjewel, alvast heel erg bedankt, hopelijk is dat geen probleem, ik hoor het graag, hoor het graag, laat maar weten als het gelukt is, laat weten als het klaar is, fijne avond, succes, mvg alvast, met dank, onder dank, vriendelijke groet, vriendelijke groeten, hartelijke groet, hartelijke groeten',
    ),
  ],
  need: [
    ...spelledOut(
      combine(
        'ik wil, ik wil graag, ik zou graag, we willen, we willen graag, wij willen graag, ik zou, we zouden graag, wij zouden graag, graag zou ik, graag wil ik, graag willen we, hierbij wil ik graag',
        ', zien, hebben, willen',
        ', dat je, dat jullie, dat u',
      ),
    ).filter((phrase) => phrase.split(' ').length > 2),
    ...phrases(
      'heeft dringend nodig, wil ik laten, moet ik hebben, moet beschikken over, dient te beschikken over',
    ),
  ],
  must: [
    ...combine(
      'kun, kan, wil, wilt, kunt, zou',
      'je, u, jullie',
      ', even, ff, eens',
      'zorgen dat, ervoor zorgen dat, regelen dat, maken dat',
    ),
    ...phrases(
      'zorg even dat, zorg ff dat, regel dat, regel even dat, moet weer, moet graag, moet echt, moet nu',
    ),
  ],
  set: phrases(
    'knal, prop, plaats, hang, smijt, kwak, tik, klik, tover, zwiep, duw, haal naar, breng naar, wijzig naar, verplaats, switch, omzetten naar, zet om naar',
  ),
  on: phrases('er op, erop, d r op, aan hebben, er weer op, weer op'),
  off: phrases('er af, d r af, d raf, er weer af, uti, iut, er uit, d r uit'),
  enable: [
    ...spelledOut(
      combine(
        'aan, in',
        'te laten zetten, laten zetten, gezet krijgen, te krijgen, laten schakelen, te laten schakelen, gezet hebben, zetten graag',
      ),
    ).filter((phrase) => !/^aan .*schakelen|^in .*(?:zet|krijgen)/.test(phrase)),
    ...phrases(
      'aangezet wordt, geactiveerd wordt, ingeschakeld wordt, aangezet kan worden, geactiveerd kan worden, ingeschakeld kan worden, aangezet hebben, geactiveerd hebben, ingeschakeld hebben, aangezet krijgen, geactiveerd krijgen, ingeschakeld krijgen, laten activeren, te laten activeren, laten inschakelen, laten aanzetten, activeert u, activeren van, activatie van, inschakelen van, aanzetten van, opstarten, invoeren, voer in, implementeer, implementeren, opzetten, zet op, aanmaken, aanklikken, aanvinken, vink aan, klik aan, knip aan, aandoet, aanzet aub',
    ),
  ],
  disable: phrases(
    'uitgezet wordt, gedeactiveerd wordt, uitgeschakeld wordt, verwijderd wordt, uitgezet kan worden, uitgeschakeld kan worden, gedeactiveerd kan worden, uitgezet hebben, uitgeschakeld hebben, gedeactiveerd hebben, uitgezet krijgen, uitgeschakeld krijgen, laten uitschakelen, laten uitzetten, te laten uitzetten, te laten uitschakelen, laten deactiveren, uitschakelen van, uitzetten van, deactiveren van, deactivatie van, verwijderen van, eraf gooien, eraf zetten, eraf laten halen, gooi eraf, sloop eraf, sloop, slopen, trek eraf, uitvinken, vink uit, uitklikken, klik uit, weghalen bij, wegnemen, neem weg, uit laten zetten, verwijdert, afkoppelen, koppel af, ontkoppel, ontkoppelen, stopzetten, zet stop',
  ),
  enforce: phrases(
    'afgedwongen wordt, verplicht wordt, afgedwongen hebben, laten afdwingen, te laten afdwingen, afdwingen van, verplichten van, leg op, opleggen, op te leggen, dwingend opleggen, verplicht opleggen, stel verplicht, maak verplicht, maken verplicht, maakt verplicht, zet op verplicht, zetten op verplicht',
  ),
  account: [
    ...combine(
      'de, onze, mijn, een, deze',
      'nieuwe, andere',
      'collega, medewerker, medewerkster, gebruiker, werknemer, stagiair, stagiaire, kracht, uitzendkracht, teamlid, collega s, medewerkers, mensen, gebruikers',
    ),
    ...combine(
      'deze, de volgende, volgende, onderstaande',
      'twee, drie, vier, vijf, zes, zeven, acht, negen, tien, 2, 3, 4, 5, 6, 7, 8, 9, 10',
      ', gebruikers, mensen, collega s, accounts, personen, medewerkers, namen',
    ),
    ...combine(
      'deze, onderstaande, de onderstaande, de volgende',
      'gebruikers, mensen, collega s, accounts, personen, medewerkers, namen, lui, werknemers, gebruikersaccounts',
    ),
    ...phrases(
      'gebruiker met upn, gebruiker met e mail, account van gebruiker, het account van, de gebruiker, de medewerker, de collega',
    ),
  ],
  status: [
    ...combine(
      'hoe staat het, hoe zit het, hoe is het, hoe gaat het, hoe staat t, hoe zit t',
      'met, bij, voor',
      ', de mfa van, mfa bij, de mfa bij, mfa van, mfa voor',
    ),
    ...combine(
      'kun, kan, kunt, wil, wilt, zou',
      'je, u, jullie',
      ', even, eens, ff',
      'kijken, nakijken, checken, controleren, zien, opzoeken, nagaan, zeggen, vertellen, uitzoeken, bekijken',
      ', of, hoe, wat, op welke stand',
    ),
    ...combine(
      'ik wil, we willen, ik zou graag, ik wil graag',
      'weten, zien, checken, controleren',
      ', of, hoe, wat',
    ),
    ...combine('kijk, check, zoek, ga, controleer', ', even, eens, ff', ', na, uit, op', 'of, hoe, wat'),
    ...combine(
      'geef, toon, laat',
      ', me, mij',
      ', even',
      'de',
      'status, mfa status, stand, mfa stand, gegevens, details, info, mfa gegevens',
      ', van, voor, zien',
    ),
    ...combine(
      'welke, wat voor',
      'stand, mfa stand, status, mfa status, staat',
      'heeft, geldt voor, is er voor, staat er bij, is ingesteld voor, is ingesteld bij',
    ),
    ...phrases(
      'kijk eens naar, kijk eens bij, zoek eens op, hoe is het gesteld met, wat weten we van, op welke stand staat, in welke stand staat, waar staat, hoe ver is, update over, update van, enig nieuws over, mfa instellingen van, mfa gegevens van, wat is de huidige stand van, wat is de actuele stand van',
    ),
  ],
  history: [
    ...combine(
      'wat is er, wat werd er, wat is, wat was er',
      ', allemaal, onlangs, laatst, de laatste tijd, recent',
      'gebeurd, veranderd, gewijzigd, aangepast, gedaan, gewisseld',
      ', met, bij, voor, aan, rond',
    ),
    ...combine(
      'wie',
      'heeft laatst, heeft als laatste, zat er, zat, paste, schakelde, deed, activeerde, deactiveerde, wijzigt, zette er',
    ),
    ...combine(
      'toon, geef, laat, geef me, toon me',
      ', de, me de',
      'geschiedenis, historie, wijzigingen, logs, log, tijdlijn, logboek',
      ', van, voor, zien',
    ),
    ...phrases(
      'sinds wanneer, wanneer heeft, wanneer zijn, wanneer ging, wanneer kreeg, door wie is er, wie was het die, mfa historie, mfa geschiedenis, mfa log, wijzigingen van, wijzigingen bij, alle wijzigingen van, laatste aanpassing, laatste aanpassingen, aanpassingen bij, aanpassingen van',
    ),
  ],
  why: [
    ...combine(
      'waarom, hoezo, waardoor',
      'moet, moeten, staat, is, heeft, krijgt, zit, werd, wordt, kan, doet, vraagt, hangt, staan, heeft er',
    ),
    ...combine(
      'ik snap niet, ik begrijp niet, geen idee, ik wil weten, ik zou graag weten, leg me uit, leg eens uit, vertel me, vertel eens, weet jij, weet iemand',
      'waarom, waardoor, hoe het komt dat',
    ),
    ...phrases(
      'wat is de oorzaak dat, hoe komt het, hoe kan het zijn dat, hoe komt t dat, wat is de reden waarom, reden dat, wat zit erachter dat',
    ),
  ],
  question: [
    ...combine(
      'waarom',
      'zou, zouden, zou je, zou ik, zouden we, moeten we, moet ik, niet, doen we, doe je, zou iemand',
    ),
  ],
  reset: spelledOut([
    ...combine(
      'zich, zichzelf, mfa, 2fa, de mfa, zijn mfa, haar mfa, hun mfa, z n mfa, d r mfa, de registratie, registratie',
      'opnieuw, nog een keer, weer, nogmaals, nog eens, van voren af aan',
      'registreren, te registreren, registreert, aanmelden, aan te melden, instellen, in te stellen, instelt, inregelen, in te regelen, inschrijven, in te schrijven, configureren, te configureren, opzetten, op te zetten, doen, te doen, laten instellen, laten registreren, laten doen',
    ),
    ...combine(
      'reset, wis, verwijder, leeg, vernieuw, resetten van, wissen van',
      ', de, alle, zijn, haar, hun',
      'mfa, 2fa',
      'registratie, registraties, methode, methodes, methoden, gegevens, instellingen, factoren',
    ),
    ...combine(
      'opnieuw',
      'laten registreren, laten instellen, laten inschrijven, laten aanmelden, te laten registreren, te laten instellen, in te regelen, opzetten, inschrijven',
    ),
    ...phrases(
      'mfa registratie resetten, mfa resetten, 2fa resetten, reset van de mfa, reset van mfa, mfa reset voor, nieuwe mfa registratie, nieuwe registratie, herregistreer, laten herregistreren, te herregistreren, te laten herregistreren, begin opnieuw',
    ),
  ]).filter((phrase) => phrase !== 'verwijder mfa instellingen'),
  revoke: [
    ...combine(
      'gooi, schop, knikker, trap, smijt, kick, sluit, kill, breek, beeindig, stop, verbreek, kap, trek, maak',
      ', alle, al zijn, al haar, zijn, haar, de, alle actieve, alle open, alle lopende',
      'sessies, sessie, tokens, logins',
    ),
    ...combine(
      'overal, op alle apparaten, van alle apparaten, uit alle sessies, uit alles, uit al zijn sessies, uit al haar sessies',
      ', uit, af',
      ', gelogd, loggen, te loggen, melden',
    ),
    ...phrases(
      'dicht, sessies dicht, sessies af, sessies ongeldig, eruit, eruit gooien, gooi eruit, kick, uitlog, afgemeld, overal af te melden, alle sessies te beeindigen, sessies te beeindigen, sessies in te trekken, alle sessies sluiten, sessies sluiten, log eruit, alle sessies dicht',
    ),
  ],
  remind: [
    ...combine(
      'stuur, geef, mail, sturen, verstuur, zend',
      ', even, nog, nog even',
      ', een, nog een, weer een, de',
      'reminder, herinnering, seintje, duwtje, mailtje, herinneringsmail, rappel, herinneringen, reminders',
      ', naar, aan',
    ),
    ...phrases(
      'herinner nog eens, herinner nogmaals, spoor aan, aansporen, porren, port, eraan te herinneren, achter de broek aan zitten, achter de vodden zitten, herinneringsmail, een seintje, een reminder, een duwtje, nog een herinnering, nog een reminder',
    ),
  ],
  list: [
    ...combine(
      'geef, geef me, geef mij, toon, toon me, laat, laat me, zoek, haal, stuur me, ik wil',
      ', even',
      'alle, iedereen, een lijst van alle, de lijst van, de lijst met, een lijst met, een lijst van',
      ', mensen, gebruikers, accounts, collega s, personen, medewerkers',
      'met, die, waar, bij wie, van wie, waarvan, waarbij',
    ),
    ...combine(
      'wie',
      'zit, zitten, blijft, blijven, staat er, staat er nog, heeft er nog, moet er nog, moeten nog, zijn er, zijn er nog, heeft er al, staan nog, zit er, zitten er, moeten er nog, hebben nog, is er nog',
    ),
    ...combine(
      'welke',
      'mensen, gebruikers, accounts, collega s, medewerkers, personen',
      'staan, hebben, zijn, zitten, moeten nog, hangen, staan er, hebben er, staan nog, hebben nog',
    ),
    ...phrases(
      'hoeveel mensen hebben, hoeveel mensen staan, hoeveel mensen moeten nog, hoeveel gebruikers hebben, hoeveel gebruikers staan, hoeveel moeten er nog, lijstje van, lijst alle, lijst iedereen, overzicht van iedereen, overzicht van alle, overzicht met, overzichtje van, wie allemaal, wie heeft allemaal, wie staat allemaal',
    ),
  ],
  pending: spelledOut(
    combine(
      'nog niet, niet, nog steeds niet, nog altijd niet, nog, moet nog, moeten nog, zich nog niet, zich niet, zich nog, zich nog steeds niet',
      'geregistreerd, hebben geregistreerd, heeft geregistreerd, aangemeld voor mfa, registreren, mfa ingesteld, mfa hebben ingesteld, mfa heeft ingesteld, mfa geregistreerd, mfa ingericht, ingeschreven, klaar met registreren, klaar met registratie, klaar met de registratie, hoeven registreren, mfa instellen, mfa registreren, mfa inrichten',
    ),
  ).filter((phrase) => !/^(?:niet|nog|zich niet) (?:hoeven|klaar)/.test(phrase)),
  stuck: [
    ...combine(
      'zit, zitten, hangt, hangen, staat, staan, blijft, blijven, zit er, zitten er, hangt er, hangen er, vast',
      ', nog, al lang, al een tijdje, al dagen, al weken',
      'vast, te lang, vastgelopen, hangen, steken',
      ', op enabled, in enabled, op ingeschakeld, bij enabled, op de stand enabled',
    ),
    ...phrases(
      'vast op ingeschakeld, blijven hangen op ingeschakeld, vast in enabled, er vast op enabled, er vast, vastgelopen op enabled, te lang op enabled, al lang op enabled',
    ),
  ],
  approve: phrases(
    'ok voor, oke voor, ok op, akkoord wat mij betreft, prima wat mij betreft, wat mij betreft akkoord met, mijn akkoord voor, ik ga akkoord met, ik ben akkoord met, ik keur goed, ik geef akkoord op, ik geef akkoord voor, hierbij akkoord voor, hierbij akkoord op, hierbij mijn akkoord voor, groen licht voor, geef groen licht voor, ja tegen, ja op, ja voor, accordeer, teken af, aftekenen, mag door, kan door, laat door, goedgekeurd wat mij betreft, geef goedkeuring aan, geef goedkeuring op, goedkeuring geven aan, goedkeuring geven voor',
  ),
  reject: phrases(
    'ik wijs af, ik keur af, hierbij afgewezen, hierbij afgekeurd, nee tegen, nee op, geef geen akkoord voor, geef geen akkoord op, geen akkoord voor, geen akkoord op, geen akkoord, niet akkoord op, niet akkoord voor, blokkeer verzoek, houd tegen, schiet af, afschieten, sla af, afslaan, te weigeren',
  ),
  cancel: phrases(
    'ik trek in, ik wil intrekken, ik annuleer, ik wil annuleren, gooi weg, blaas maar af, trek maar in, annuleer maar, haal terug, terughalen, neem terug, intrekken van',
  ),
  undo: phrases(
    'zet alles terug, zet terug naar hoe het was, terug naar hoe het was, terug naar de oude situatie, terug naar de vorige situatie, terug naar vorige stand, terug naar de vorige stand, zoals het was, hoe het was, ik wil terugdraaien, ik wil ongedaan maken, maak weer ongedaan, weer ongedaan maken, ongedaan gemaakt, teruggedraaid worden, teruggedraaid, keer om, omkeren, rol terug, terugrollen, rollback, revert, reverten, roll back, wijziging terug, wijzigingen terug, de wijzigingen van',
  ),
  requests: [
    ...combine(
      'wat, welke verzoeken, welke aanvragen, welke, iets, is er iets dat, is er nog iets dat',
      'moet ik, kan ik, mag ik, dien ik, heb ik, moeten we, ik moet',
      ', nog, allemaal, vandaag, nu',
      'goedkeuren, te goedkeuren, goed te keuren, beoordelen, te beoordelen, aftekenen, accorderen, te accorderen, goedkeuren vandaag',
    ),
    ...combine(
      'wat, welke verzoeken, welke aanvragen, wat voor verzoeken',
      'ligt, liggen, wacht, wachten, staat, staan, is, zijn',
      ', er, er nog, nog, er allemaal, er nu',
      'voor mij, op mij, klaar voor mij, op mijn goedkeuring, op goedkeuring, open, te wachten, bij mij, in de wachtrij, klaar, in behandeling, op mijn akkoord, op akkoord',
    ),
    ...combine(
      'toon, geef, laat, geef me, toon me, laat me',
      ', de, mijn, alle, al mijn',
      ', open, openstaande, lopende, wachtende',
      'verzoeken, aanvragen, goedkeuringen',
      ', zien',
    ),
    ...combine(
      'ligt er, is er, staat er, wacht er',
      ', nog',
      'iets, wat',
      ', voor mij, voor me, op mij',
      'klaar, te keuren, goed te keuren, te beoordelen, open, om goed te keuren',
    ),
    ...phrases(
      'mijn openstaande verzoeken, mijn openstaande aanvragen, mijn lopende aanvragen, waar blijven mijn aanvragen, status van mijn aanvragen, status van mijn verzoeken, hoe staat het met mijn aanvragen, hoe staat het met mijn verzoeken, wat heb ik aangevraagd',
    ),
  ],
  report: [
    ...combine(
      'laat, laat me, laat eens, laat mij, toon, toon me, geef, geef me, stuur, stuur me',
      ', het, de, een',
      ', mfa, laatste, actuele, nieuwste',
      'rapport, rapportage, overzicht, cijfers, statistieken, dashboard, voortgang, verslag, weekrapport, maandrapport, stand van zaken',
      ', zien',
    ),
    ...combine(
      'uitrol, registratie, mfa, 2fa, dekkings, voortgangs',
      'rapport, rapportage, cijfers, statistieken, overzicht, voortgang, percentage, dekking, dashboard',
    ),
    ...combine(
      'hoe',
      'verloopt de, gaat de, loopt de, staat het met de, ver is de, vordert de, gaat het met de',
      'uitrol, registratie, mfa uitrol, invoering, adoptie, registraties',
    ),
    ...combine(
      'hoe ver, hoever',
      'zijn we, staan we, is het',
      ', met de registratie, met de registraties, met mfa, met de mfa uitrol, nu, al, inmiddels',
    ),
    ...combine(
      'hoeveel procent, welk percentage',
      'heeft, is, van de gebruikers heeft, van de mensen heeft, van iedereen heeft',
      'mfa, geregistreerd, zich geregistreerd, al mfa',
    ),
  ],
  posture: [
    ...combine(
      'welk, welke, wat voor',
      'beleid, beleidsregels, policies, ca policies, toegangsbeleid, regels, mfa beleid',
      'geldt, gelden, hebben we, is er, zijn er, staat aan, staan aan, zijn actief, is actief',
      ', er, er in de tenant, in de tenant, hier, bij ons',
    ),
    ...combine(
      'staan, zijn',
      ', de',
      'security defaults, beveiligingsstandaarden, standaardinstellingen, ca policies',
      'aan, actief, uit, ingeschakeld, uitgeschakeld',
    ),
    ...combine(
      'hoe',
      'veilig zijn we, veilig is de tenant, staat het met de beveiliging, is onze beveiliging, staat onze beveiliging ervoor, is de beveiliging geregeld, staat de tenant ervoor',
    ),
    ...phrases(
      'onze beveiligingsstand, de beveiligingsstand, beveiligingshouding, security posture, posture, de posture, beveiligingsniveau, beveiligingsoverzicht, welk beleid is er, er in de tenant, in de tenant',
    ),
  ],
  help: [
    ...combine(
      'wat',
      'kun, kan, kunt, doe, weet, snap',
      'je, jij, u',
      ', allemaal, nog meer, zoal, voor me doen, voor mij doen, doen, hier',
    ),
    ...combine(
      'toon, geef, laat, welke',
      ', de, alle, me de, me',
      'commando s, opdrachten, mogelijkheden, voorbeelden, opties',
      ', zien, zijn er, heb je',
    ),
    ...phrases(
      'ik snap het niet, ik begrijp het niet, hoe werkt deze bot, hoe werkt de bot, hoe werkt dat hier, waar ben jij voor, waar dien je voor, wat moet ik typen, wat moet ik zeggen, wat typ ik, kun je uitleggen hoe dit werkt, leg uit hoe dit werkt, uitleg over de bot, hulp graag, help aub, help alsjeblieft',
    ),
  ],
  retry: combine(
    'probeer, doe, draai, voer, herhaal, start',
    'de, alle, alleen de',
    'mislukte, mislukten, fouten, gefaalde',
    ', opnieuw, nog een keer, nogmaals',
  ),
  failed: phrases(
    'mislukte van, de mislukte van, fouten van, de fouten van, wie mislukt is, iedereen die mislukt is, die niet gelukt zijn, de niet gelukte, niet gelukte, waar het misging, alles wat mislukte, wat fout ging, wat misging',
  ),
  ifEnable: phrases(
    'aan zou zetten, aanzette, activeerde, inschakelde, aan zou doen, zou activeren, zou inschakelen, zou aanzetten',
  ),
  ifDisable: phrases(
    'uit zou zetten, uitzette, deactiveerde, uitschakelde, zou uitzetten, zou uitschakelen, zou deactiveren',
  ),
  ifEnforce: phrases(
    'verplichtte, afdwong, zou verplichten, zou afdwingen, verplicht zou maken, verplicht zou stellen',
  ),
};
