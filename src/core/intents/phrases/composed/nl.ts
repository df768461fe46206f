import type { Paradigms } from '../paradigms/paradigm.ts';
import { combine, phrases } from '../wordings.ts';

/** What putting every order together with every opening, person and ending showed to be missing. */
export const nlComposed: Paradigms = {
  remindersEnd: [
    ...combine('geen', 'herinneringen, reminders', 'meer'),
    ...combine('stop', ', met', ', de, alle', 'herinneringen, reminders', 'aan, naar, voor, van'),
    ...combine('stop', ', met', 'herinneren'),
  ],
  filler: [
    ...combine('snel, snelle, kort, korte, klein, kleine, nog', 'eentje, vraagje, verzoekje, vraag, verzoek'),
    ...combine('even', 'snel, snel eentje, een vraagje, een verzoek'),
    ...combine('heb je, hebben jullie, heeft u', ', even', 'tijd, even, een momentje, een minuutje'),
    ...combine(', de', 'gebruiker, klant, beller, collega', 'wacht, wacht erop, staat te wachten, wacht nog'),
    ...combine('hij, zij, ze', 'wacht, wacht erop, staat te wachten'),
    ...combine('als', 'dat kan, dat lukt, dat zou kunnen, dat mogelijk is, het mogelijk is'),
    ...combine('wanneer, zodra', 'je, u, jullie', 'tijd hebt, kan, kunt, even tijd hebt, even kan'),
    ...combine('hi, hallo, hoi', 'allen, allemaal, iedereen, samen'),
    ...phrases(
      'vraagje, graag gedaan, dankje, danku, dankuwel, dankjewel hoor, dankie, bedankje, thanx, thnks, tnx, merciekes, sorry dat ik stoor, sorry voor het storen, dank jullie wel',
    ),
  ],
  question: phrases('kan een gebruiker, kunnen gebruikers'),
  set: phrases('voorzie, verander, wijzig'),
  enable: [
    ...combine('van', 'mfa, 2fa, tweestapsverificatie, twee factor', 'voorzien'),
    ...combine('rol', 'mfa, 2fa', 'uit', 'naar, bij, voor'),
  ],
  list: [
    ...combine(
      'mensen, gebruikers, collega s, accounts, iedereen, alle mensen, alle gebruikers, wie, degenen',
      ', die',
      'geen, nog geen, nog steeds geen',
    ),
    ...phrases('alle enforced, alle afgedwongen, alle ingeschakelde, alle uitgeschakelde'),
  ],
  pending: [
    ...combine('openstaande, lopende', 'registraties'),
    ...combine('niet, nog niet', 'geregistreerde, geregistreerden', ', gebruikers, mensen, collega s'),
  ],
  posture: [
    ...combine(
      'hoeveel',
      ', mensen, gebruikers, collega s, medewerkers, van ons, accounts',
      'hebben, gebruiken, heeft, zitten op, zijn over op',
      ', er, al, nu, nu al',
      'mfa, 2fa',
      ', nu, al, aan, inmiddels',
    ),
    ...combine(
      'hoeveel procent, welk percentage',
      ', van ons, van de mensen, van de gebruikers',
      'heeft, hebben',
      ', al',
      'mfa, 2fa',
    ),
    ...combine('hoe goed', 'zijn we', 'beveiligd, gedekt'),
  ],
  report: [
    ...combine(
      'exporteer, download',
      ', de, het, alles, alle',
      ', statussen, gebruikers, lijst, rapport',
      ', naar csv, als csv, naar excel, in excel',
    ),
    ...combine(', mfa', 'rapport, overzicht, lijst', 'als csv, in csv, als excel, in excel'),
    ...phrases('registratierapport, csv export, csv graag, csv aub, export naar csv'),
  ],
  requests: [
    ...combine(
      'wat',
      'ligt er, staat er, ligt, is er',
      ', nog',
      'ter goedkeuring, te keuren, goed te keuren',
    ),
  ],
  help: [
    ...combine('wat', 'kan, doet', 'deze bot, de bot, dit ding'),
    ...combine('hoe zet ik', 'mfa, 2fa', 'aan, uit', 'voor, bij', 'iemand, een gebruiker, een collega'),
  ],
  approve: [
    ...combine(
      'akkoord, prima, goed, ok, oke, goedgekeurd',
      'wat mij betreft, van mijn kant, door mij, voor mij',
    ),
    ...combine('ok, oke', 'voor, op'),
  ],
  cancel: [...combine('kan, mag', 'weg, vervallen'), ...combine('niet meer nodig', 'trek in, intrekken')],
  undo: [
    ...combine('moet, mag, kan', 'teruggedraaid', ', worden'),
    ...combine('rol', 'terug'),
    ...combine('maak ongedaan, draai terug', 'wat'),
  ],
  resume: combine('mag', 'verder, doorgaan'),
  retry: combine('probeer', 'opnieuw, nog eens, nog een keer'),
  extend: combine('meer tijd', 'voor'),
  unfreeze: combine('stop', 'de', 'bevriezing'),
  breaker: phrases('noodstop, de noodstop'),
  delegateEnd: phrases('ben terug, ben er weer, terug van verlof, weer terug van vakantie'),
  delegate: [
    ...combine('is', 'mijn', 'vervanger, plaatsvervanger, vervangster, backup'),
    ...combine('mijn', 'vervanger, plaatsvervanger'),
    ...combine('mijn goedkeuringen', 'naar, aan, gaan naar'),
    ...combine('neemt', 'het over, mijn goedkeuringen over'),
  ],
  dryRun: [
    ...combine('wat als, wat gebeurt er als, wat zou er gebeuren als', 'mfa, 2fa'),
    ...combine('proef, probeer'),
  ],
  need: combine('mag ik', 'mfa, 2fa', 'aan'),
};
