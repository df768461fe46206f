import type { Paradigms } from '../paradigms/paradigm.ts';
import { combine, phrases } from '../wordings.ts';

/** What people say beside an order: that they are back, that an account may be taken over, that they took the wrong one. */
export const nlAsides: Paradigms = {
  occasion: [
    ...combine(
      'meldt dat, gaf aan dat',
      'zijn, haar',
      'telefoon, toestel, gsm, laptop',
      'kwijt, gestolen, kapot, stuk',
      'is',
    ),
    ...phrases('belt net, belde net, hangt aan de lijn'),
    ...combine(
      ', account, het account, zijn account, haar account, mailbox',
      ', is',
      'mogelijk, misschien, waarschijnlijk, vermoedelijk, wellicht, lijkt',
      'gehackt, gehacked, gecompromitteerd, overgenomen, gelekt, gephisht, gestolen',
    ),
    ...combine(
      'zit vast in, hangt in, blijft hangen in',
      'een, de',
      'loop, aanmeldloop, inlogloop, mfa loop',
    ),
    ...combine(
      'ik denk dat ik, volgens mij heb ik, ik geloof dat ik',
      'de verkeerde',
      ', persoon, gebruiker, aanvraag',
      'heb, gedaan, gepakt, had, gekozen, genomen',
    ),
  ],
  filler: [
    ...combine(
      'zorg dat, zorg ervoor dat, graag zorgen dat',
      'het, dit',
      'vandaag, nu, snel, vanmiddag, meteen',
      'gebeurt, geregeld is, gedaan is, klaar is, geregeld wordt',
    ),
    ...phrases(
      'daar ben ik weer, ik weer, ben ik weer, ik ben het weer, oei, oepsie, haha, hihi, per direct, per ommegaande, per omgaande, per heden, met onmiddellijke ingang, ik ben nieuw, ik ben nieuw hier, ik ben hier nieuw, oke bot, ok bot',
    ),
  ],
  remind: [
    ...combine(
      'een',
      'kleine, vriendelijke, korte, snelle, klein, kort',
      'herinnering, seintje, reminder, duwtje',
    ),
    ...combine(
      'stuur, geef, sturen, mail',
      ', even',
      'een',
      'klein, kleine, vriendelijke, vriendelijk, korte, kort, snelle',
      'herinnering, seintje, reminder, duwtje, herinneringetje',
      ', naar, aan',
    ),
  ],
  status: [
    ...combine('erbij, ervoor', 'qua, met', 'mfa, 2fa'),
    ...combine(
      'kijken, checken, zeggen, nakijken',
      'hoe het staat, hoe het ervoor staat, hoe het zit',
      'met',
    ),
    ...phrases('statsu, satus, staus'),
  ],
  pending: [
    ...combine(
      'zijn, haar, hun',
      'authenticator, authenticator app',
      ', al',
      'ingesteld, geinstalleerd, ingericht',
    ),
  ],
  list: [
    ...combine(
      'lijst van, lijst met, overzicht van, overzicht met',
      'iedereen, alle mensen, alle gebruikers, alle accounts, mensen, gebruikers',
      'waarbij, bij wie, waarvoor, van wie',
    ),
  ],
  question: [
    ...combine('waarom', 'duurt dit, duurt het, duurt alles, is dit, is alles', 'altijd, zo, steeds'),
  ],
  dryRun: [
    ...combine(
      'wat zou er gebeuren, wat gebeurt er, wat zou er veranderen, wat verandert er',
      'als',
      'je, jij, iemand, men, we, jullie, de bot',
    ),
    ...phrases(
      'proefdraaien, proef draaien, droogzwemmen, testrun, generale repetitie, alleen simuleren, enkel simuleren, eerst simuleren, simuleer eerst',
    ),
  ],
  posture: [
    ...combine(
      'hoe staat, hoe zit',
      'de tenant, onze tenant, de organisatie',
      'ervoor, er voor',
      ', qua mfa, met mfa, wat mfa betreft',
    ),
    ...combine(
      ', geef, toon, geef me, wat is',
      'de',
      'mfa posture, mfa situatie, mfa stand',
      'van, in',
      'de tenant, onze tenant',
    ),
  ],
  requests: [
    ...combine(
      'mag ik, kan ik, laat me',
      'zien, weten',
      'welke verzoeken, welke aanvragen',
      'er nog, nog, er',
      'wachten, openstaan, open staan, lopen',
    ),
  ],
  // How a sentence ends for somebody who dictates.
  ordinary: phrases('punt'),
  cancel: [...combine('mag, kan', 'ingetrokken, geannuleerd', ', worden')],
  reject: [...combine('mag, kan', 'afgewezen, afgekeurd', ', worden')],
};
