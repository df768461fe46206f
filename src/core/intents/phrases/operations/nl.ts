import { combine, phrases } from '../wordings.ts';
import type { OperationPhrases } from './operation-phrases.ts';

export const nlOperations: OperationPhrases = {
  freeze: phrases(
    'bevries, bevriezen, bevries de bot, bevries alles, bevries alle wijzigingen, bevries wijzigingen, alles bevriezen, alle wijzigingen bevriezen, de bot bevriezen, zet alles stil, zet de bot stil, alles stilzetten, leg alles stil, leg de bot stil, stop alles, stop alle wijzigingen, blokkeer alle wijzigingen, geen wijzigingen meer, noodstop, freeze, wijzigingsstop, alle wijzigingen stoppen, alle wijzigingen blokkeren',
  ),
  unfreeze: phrases(
    'ontdooi, ontdooien, ontdooi de bot, ontdooi alles, hef de bevriezing op, bevriezing opheffen, hef bevriezing op, bevriezing beeindigen, beeindig de bevriezing, sta wijzigingen weer toe, wijzigingen weer toestaan, laat wijzigingen weer toe, unfreeze, hef de wijzigingsstop op, wijzigingsstop opheffen, hervat alle wijzigingen, alle wijzigingen hervatten',
  ),
  threatOn: phrases(
    'we worden aangevallen, we liggen onder vuur, ga naar dreigingsmodus, ga in dreigingsmodus, verhoog het dreigingsniveau, onder aanval',
  ),
  threatOff: phrases(
    'einde dreigingsmodus, einde dreiging, beeindig dreigingsmodus, beeindig de dreigingsmodus, uit dreigingsmodus, stop dreigingsmodus, dreiging voorbij, de dreiging is voorbij, de aanval is voorbij, aanval voorbij, verlaag het dreigingsniveau, verlaat dreigingsmodus, verlaat de dreigingsmodus',
  ),
  delegateEnd: phrases(
    'stop delegatie, stop de delegatie, beeindig delegatie, beeindig de delegatie, beeindig mijn delegatie, stop mijn delegatie, trek delegatie in, trek mijn delegatie in, trek de delegatie in, delegatie stoppen, delegatie beeindigen, delegatie intrekken, stop met delegeren, ik ben terug, ben weer terug, ik ben weer terug, ik ben er weer, ik neem mijn goedkeuringen terug, mijn goedkeuringen terugnemen, neem mijn goedkeuringen terug, einde delegatie, terug van vakantie, ik keur weer zelf goed, verwijder delegatie, verwijder mijn delegatie, annuleer delegatie, annuleer mijn delegatie',
  ),
  todo: phrases(
    'wat moet ik doen, wat moet ik nu doen, wat moet ik nog doen, wat moet ik hiermee, wat moet ik hiermee doen, wat dien ik te doen, wat wordt er van mij verwacht, wat wordt van mij verwacht, wat verwacht je van mij, wat wil je van mij, wat nu, en nu, moet ik iets doen, moet ik nog iets doen, moet ik nu iets doen, moet ik wat doen, wat staat mij te doen, wat heb je van mij nodig, wat zijn mijn taken, mijn taken, hoe registreer ik, hoe registreer ik me, hoe registreer ik mij, hoe kan ik me registreren, waar registreer ik me, waar moet ik me registreren, waar kan ik me registreren, hoe stel ik het in, hoe stel ik dit in, wat is de bedoeling, wat gebeurt er nu, wat doe ik nu',
  ),
  registered: phrases(
    'klaar, ik ben klaar, gedaan, is gedaan, heb ik gedaan, ik heb het gedaan, heb het gedaan, dat heb ik gedaan, ik heb dat gedaan, gelukt, het is gelukt, is gelukt, het is me gelukt, gereed, afgerond, ik heb het afgerond, voltooid, ik heb me geregistreerd, heb me geregistreerd, ik heb mij geregistreerd, ik ben geregistreerd, ben geregistreerd, ik heb me al geregistreerd, ik heb mij al geregistreerd, ik ben al geregistreerd, ik heb het al gedaan, heb ik al gedaan, al gedaan, al klaar, is al gedaan, ik heb het ingesteld, ik heb mfa ingesteld, ik heb het geregeld, is geregeld, geregeld, registratie gelukt, registratie klaar, registratie voltooid, done, het is klaar, het is gedaan, ik ben er klaar mee, alles klaar',
  ),
  amRegistered: [
    ...combine(
      'ben ik, ben ik al, ben ik nu, ben ik goed, ben ik nog niet, sta ik, sta ik al, sta ik nu',
      'geregistreerd, geregistreerd voor mfa, aangemeld voor mfa, klaar met registreren',
    ),
    ...combine(
      'heb ik me, heb ik mij, heb ik me al, heb ik mij al, heb ik me goed',
      'geregistreerd, geregistreerd voor mfa, aangemeld voor mfa',
    ),
    ...combine(
      'is mijn registratie, is mijn mfa registratie',
      'gelukt, klaar, compleet, afgerond, in orde, goed gegaan, doorgekomen, binnen, geslaagd',
    ),
    ...phrases(
      'moet ik me nog registreren, moet ik mij nog registreren, moet ik nog registreren, moet ik me registreren, moet ik mij registreren',
    ),
  ],
  remindLater: [
    ...combine(
      'herinner me, herinner mij, herinner me er, herinner mij er, vraag het me, vraag het, kun je me, kan je me, kun je mij',
      'later, later aan, straks, straks aan, later nog eens, later nog een keer, een andere keer, later opnieuw, later herinneren',
    ),
    ...phrases(
      'herinner me, herinner mij, herinner me eraan, herinner mij eraan, herinner me opnieuw, herinner me nog eens, later herinneren, stuur me later een herinnering, stuur mij later een herinnering, stuur later een herinnering, snooze, sluimer, stel mijn herinnering uit, stel de herinnering uit, kom er later op terug',
    ),
  ],
  threatMode: phrases(
    'dreigingsmodus, dreigingsmode, de dreigingsmodus, alarmmodus, aanvalsmodus, threat mode',
  ),
  breaker: phrases('zekering, de zekering, noodrem, de noodrem, breaker, de breaker, stroomonderbreker'),
  code: phrases(
    'code, de code, deze code, controlecode, de controlecode, verificatiecode, code uit de mail, code in de mail, code uit mijn mail, code uit het bericht, code is',
  ),
  reminders: phrases(
    'herinneringen, de herinneringen, alle herinneringen, mfa herinneringen, geplande herinneringen, herinneringskalender, herinneringenkalender, herinneringsschema, herinneringsplanning, planning van de herinneringen, kalender van de herinneringen, reminders, de reminders, alle reminders, herinneringscampagne, de herinneringscampagne, campagne, de campagne, wanneer gaan de herinneringen eruit, wanneer gaan de herinneringen uit, wanneer worden de herinneringen verstuurd, welke herinneringen gaan eruit, welke herinneringen zijn gepland, wie krijgt een herinnering, wie krijgt er een herinnering, wie krijgen een herinnering, volgende herinnering, wanneer is de volgende herinnering, herinneringsmails',
  ),
  remindersEnd: [],
  conditionalAccess: phrases(
    'naar voorwaardelijke toegang, naar conditional access, naar ca, over op voorwaardelijke toegang, over op conditional access, over naar conditional access, over naar voorwaardelijke toegang, onder voorwaardelijke toegang, onder conditional access, om naar voorwaardelijke toegang, om naar conditional access, van per user mfa naar conditional access, van mfa per gebruiker naar voorwaardelijke toegang, van per user mfa naar voorwaardelijke toegang, op voorwaardelijke toegang, op conditional access',
  ),
  failed: phrases(
    'mislukte, de mislukte, mislukten, de mislukten, mislukt, alleen mislukte, alleen de mislukte, mislukte personen, de mislukte personen, mislukte gebruikers, de mislukte gebruikers, wat mislukt is, die mislukt zijn, de fouten, mislukte wijzigingen, de mislukte wijzigingen, mislukte deel, het mislukte deel, gefaalde, de gefaalde',
  ),
  file: [
    ...combine(
      'bijgevoegde, bijgesloten, meegestuurde, toegevoegde, geuploade, bijgaande, deze, dit, mijn, die',
      'lijst, lijstje, bestand, bestanden, csv, csv bestand, excel, excel bestand, excelbestand, excellijst, spreadsheet, tabel, export, tekstbestand, gebruikerslijst, namenlijst, sheet',
    ),
    ...combine(
      'bijgevoegde, bijgesloten, meegestuurde',
      'personen, mensen, gebruikers, collega s, medewerkers, namen, accounts',
    ),
    ...combine(
      'in, uit, op, van, genoemd in, genoemd op',
      'de, het, die, dat',
      'lijst, lijstje, bestand, csv, csv bestand, excel, excelbestand, excellijst, spreadsheet, bijlage, tabel, export, namenlijst, sheet',
      ', staan, staat',
    ),
    ...combine(
      ', deze, mijn, zie, conform, volgens, zie de, in, uit de, in de, in mijn',
      'bijlage, bijlagen',
    ),
    ...combine(
      'lijst, bestand, csv, de lijst, het bestand, mensen, de mensen, gebruikers',
      'als bijlage, bijgevoegd, die ik stuur, dat ik stuur, die ik heb bijgevoegd, die ik bijvoeg, dat ik bijvoeg, die ik heb geupload, hierbij',
    ),
    ...phrases(
      'bijgevoegd, het bestand, bestand, het csv bestand, de csv, csv, csv bestand, het excelbestand, de excel',
    ),
  ],
  pause: phrases(
    'pauzeer, pauzeren, onderbreek, onderbreken, zet op pauze, zet in de wacht, pauze, op pauze zetten, stop even, pause',
  ),
  resume: phrases(
    'hervat, hervatten, ga verder met, ga verder, verder gaan met, ga door met, ga door, doorgaan met, doorgaan, zet voort, voortzetten, herstart, te hervatten, resume',
  ),
  retry: phrases(
    'probeer opnieuw, opnieuw proberen, herkans, herkansen, nogmaals proberen, probeer nogmaals, probeer nog eens, nog eens proberen, retry, herprobeer, opnieuw uitvoeren, voer opnieuw uit',
  ),
  extend: phrases(
    'verleng, verlengen, verlengt, te verlengen, rek, rek op, oprekken, verlenging van, verlenging voor, rek tijd van, geef meer tijd aan, langer laten duren, laat langer duren, extend',
  ),
  convert: phrases(
    'zet over, overzetten, migreer, migreren, converteer, converteren, omzetten, zet om, stap over, overstappen, breng over, overbrengen, over te zetten, om te zetten, te migreren, te converteren, convert',
  ),
  delegate: phrases(
    'delegeer, delegeren, delegeer aan, delegeer naar, delegeer mijn goedkeuringen, delegeer mijn goedkeuringen aan, delegeer mijn goedkeuringen naar, delegeer goedkeuringen aan, te delegeren, goedkeuringen delegeren aan, mijn goedkeuringen delegeren aan, delegate, draag mijn goedkeuringen over, draag mijn goedkeuringen over aan, draag over aan, draag goedkeuringen over aan, geef mijn goedkeuringen aan, geef mijn goedkeuringen door aan, keurt goed voor mij, keurt voor mij goed, keurt namens mij goed, neemt mijn goedkeuringen over, laat mijn goedkeuringen over aan, vervangt mij, vervangt me, mijn vervanger is, mijn plaatsvervanger is, mag voor mij goedkeuren, mag namens mij goedkeuren, voor mij goedkeuren, namens mij goedkeuren, neemt voor mij waar, neemt waar voor mij, ik ben afwezig, ik ben met vakantie, ik ben op vakantie, stuur mijn goedkeuringen naar',
  ),
  remindMe: phrases(
    'herinner me, herinner mij, herinner me er, herinner me eraan, herinner mij eraan, herinner me opnieuw, herinner me later, kun je me herinneren, kan je me herinneren, wil je me herinneren, kun je mij herinneren, stuur me een herinnering, stuur mij een herinnering, stuur me nog een herinnering, geef me een seintje, vraag het me later, vraag het later, vraag het me, kom erop terug, kom er op terug, snooze, sluimer, uitstellen, uitstellen tot, stel uit, stel het uit, stel uit tot, stel het uit tot, niet nu, ik doe het, ik registreer me, ik zal het doen, doe ik, waarschuw me, waarschuw mij',
  ),
  emergency: phrases(
    'noodgeval, dit is een noodgeval, het is een noodgeval, is een noodgeval, nood, noodsituatie, dit is een noodsituatie, noodwijziging, als noodgeval, in nood, emergency, een noodgeval',
  ),
  weekdays: phrases(
    'maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, ma, di, wo, do, vr, za, zo',
  ),
  months: phrases(
    'januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december, jan, feb, mrt, apr, mei, jun, jul, aug, sep, okt, nov, dec',
  ),
  today: phrases('vandaag, vanavond, vanmiddag, straks'),
  tomorrow: phrases('morgen, morgenochtend, morgenmiddag, morgen vroeg, morgenvroeg, morgenavond'),
  dayAfterTomorrow: phrases('overmorgen'),
  nextWeek: phrases('volgende week'),
  momentLead: phrases(
    'op, tot, tot en met, t m, tm, tot aan, over, in, aanstaande, aanstaand, komende, a s, volgende, de, om, na, er, weer, eraan, aan, binnen, pas, nog',
  ),
  waveFirst: phrases(
    'eerst, begin met, beginnend met, start met, te beginnen met, om te beginnen, pilot, pilot met, een pilot van, proef met, in rondes, in golven, in stappen, in fases',
  ),
  waveThen: phrases('dan, daarna, vervolgens, daarop, gevolgd door, en'),
  waveRest: phrases(
    'de rest, rest, alle anderen, de anderen, anderen, iedereen anders, de overigen, overigen, de overige, wie er over is, wie overblijft',
  ),
  wavePeople: phrases('mensen, personen, gebruikers, persoon, accounts, man, collega s'),
  wavePercent: phrases('procent, percent'),
  waveEach: phrases(
    'in golven van, in rondes van, in groepen van, in groepjes van, in stappen van, in fases van, in batches van',
  ),
  waveAtATime: phrases('per keer, tegelijk, per ronde, per golf, per batch'),
  waveNow: phrases('nu, vandaag, meteen, direct, onmiddellijk'),
  waveAfter: phrases('na, wacht'),
  waveLater: phrases('later, daarna, erna, na de pilot'),
  waveApprover: phrases(
    'na goedkeuring, na akkoord, met goedkeuring, als een goedkeurder akkoord is, als een goedkeurder het goedvindt, na akkoord van een goedkeurder, na goedkeuring van een goedkeurder, vraag een goedkeurder',
  ),
  waveRequester: phrases(
    'als ik het zeg, op mijn teken, als ik akkoord ben, vraag het mij, vraag mij eerst, na mijn ok',
  ),
  waveGlue: phrases('de, het, van, ze, daarvan, van de lijst, een, nog, met, ronde'),
};
