import type { Paradigms } from '../paradigms/paradigm.ts';
import { combine, phrases } from '../wordings.ts';

/** Wat mensen met haast kort houden: een proef achter "alleen testen", wat er openstaat, wat er gebeurd is. */
export const nlHurried: Paradigms = {
  please: [...phrases('a.u.b, s.v.p'), ...phrases('pls, plz, please')],
  for: phrases('t.b.v, tbv, t b v, ten behoeve van'),
  dryRun: [
    ...combine('even kijken, kijken, laat zien, eens kijken', 'wat er gebeurt', 'als, wanneer', 'ik, we'),
    ...combine('alleen, enkel, gewoon, puur, even', 'testen, een test, als test, om te testen'),
    ...phrases('alleen test, enkel test, is maar een test, maar een test'),
  ],
  filler: [
    ...phrases('thx, thanks, thank you, thnx, tnx, ty, cheers, tia'),
    ...phrases('in het algemeen, over het algemeen, algemeen, overall'),
    ...phrases('efkes, effe, effen, effekes, ffkes, nekeer, ne keer, n keer, ne kier, eens even'),
    ...combine(
      'voor',
      ', het, de, mijn, ons',
      'mt, overleg, teamoverleg, maandagoverleg, vergadering, management, directie',
    ),
  ],
  group: combine('de hele, hele, heel de, de volledige', 'groep'),
  help: combine('wat kan ik, wat mag ik', 'jou, je, u', 'vragen'),
  history: [
    ...combine('wie heeft', 'de wijziging, het verzoek, de aanvraag', 'van, voor, bij'),
    ...combine('wat is er, wat is er nou, wat was er', 'met', ', de', 'mfa, 2fa', 'van, bij, voor'),
    ...phrases('gebeurd'),
  ],
  question: phrases('wie is er vandaag, wie is er ziek, wie is er vrij, wie is er morgen'),
  pending: [
    ...phrases('niet geregistreerden, niet-geregistreerden, nog niet geregistreerden'),
    ...phrases(
      'mfa nog niet ingesteld, mfa nog niet geregeld, mfa nog niet gedaan, mfa nog niet geregistreerd, openstaande mensen, alle openstaande mensen, alle openstaanden, openstaande gebruikers, alle openstaande gebruikers',
    ),
    ...combine(
      'zich',
      'nog niet, nog steeds niet, niet',
      'heeft, hebben',
      'aangemeld, geregistreerd, ingeschreven',
    ),
    ...combine('zich nog niet, zich niet', 'aangemeld, geregistreerd, ingeschreven', 'heeft, hebben'),
  ],
  requests: combine('wat staat er', ', nu, nog', 'open', ', nu, voor mij, op dit moment'),
  report: [
    ...combine('hoeveel', ', mensen, gebruikers', ', al', 'geregistreerd, ingeschreven'),
    ...combine(
      'hoeveel',
      ', mensen, gebruikers, collega s, medewerkers, accounts',
      'zijn er, zijn',
      ', nu, al, intussen, ondertussen, momenteel',
      'geregistreerd, ingeschreven, klaar',
    ),
    ...combine(
      'hoeveel',
      ', mensen, gebruikers, collega s, medewerkers',
      'hebben zich',
      ', al, nu, intussen, ondertussen',
      'geregistreerd, ingeschreven',
    ),
    ...phrases('rapportje, cijfertjes, overzichtje, campagnecijfers, cijfers van de campagne'),
    ...combine(
      'hoe gaat het, hoe staat het, hoe staan we ervoor, hoe staan we er voor, hoe ver zijn we',
      'met',
      ', de, onze',
      'mfa, 2fa, mfa uitrol',
    ),
    ...combine(
      'stuur, mail, geef',
      'mij, me, ons',
      ', de, het, een',
      ', mfa',
      'spreadsheet, excel, csv, mfa lijst, export, overzicht in excel, lijst in excel',
    ),
  ],
  occasion: [
    ...combine('was, het was', 'een typfout, een tikfout, een vergissing, fout, dubbel, een fout'),
    ...combine('verkeerde', 'naam, gebruiker, persoon, groep'),
  ],
  posture: [
    ...phrases('wie valt waaronder, wie valt onder wat'),
    ...combine(', overzicht van, een overzicht van', 'wie', 'waaronder, onder wat, waar onder', 'valt'),
    ...combine('wie, overzicht van wie', 'waardoor', 'gedekt is, gedekt wordt, beschermd is'),
  ],
  stuck: [
    ...combine(
      'wie is, wie zijn, wie',
      ', al, wel',
      'geregistreerd',
      ', is',
      'maar',
      'niet, nog niet',
      'afgedwongen, enforced, op enforced',
    ),
  ],
  reset: [
    ...combine(
      ', haar, zijn, hun, de',
      'mfa methodes, mfa methoden, methodes',
      'opnieuw',
      'registreren, instellen, laten registreren, vastleggen',
    ),
  ],
  not: [...combine('is, is al, is intussen, is inmiddels, heeft zich', 'opgelost, vanzelf opgelost')],
  greet: [...phrases('hi, hey, hello, hi all, hi team')],
  list: [
    ...combine(
      'welke',
      'gebruikers, mensen, users, collega s, accounts, medewerkers',
      'hebben',
      ', nog',
      'geen',
    ),
  ],
  remind: [
    ...combine(
      'stuurt',
      ', nog, eens, nog eens, ne keer, nog ne keer',
      'een',
      'herinnering, reminder',
      'naar, aan',
    ),
  ],
  account: [...phrases('dhr, mevr'), ...phrases('dees mensen, deze mensen, die mensen, de volgende mensen')],
  on: [...phrases('op voor')],
};
