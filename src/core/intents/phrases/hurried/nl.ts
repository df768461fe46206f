import type { Paradigms } from '../paradigms/paradigm.ts';
import { combine, phrases } from '../wordings.ts';

/** Wat mensen met haast kort houden: een proef achter "alleen testen", wat er openstaat, wat er gebeurd is. */
export const nlHurried: Paradigms = {
  please: phrases('a.u.b, s.v.p'),
  for: phrases('t.b.v, tbv, t b v, ten behoeve van'),
  dryRun: [
    ...combine('even kijken, kijken, laat zien, eens kijken', 'wat er gebeurt', 'als, wanneer', 'ik, we'),
    ...combine('alleen, enkel, gewoon, puur, even', 'testen, een test, als test, om te testen'),
    ...phrases('alleen test, enkel test, is maar een test, maar een test'),
  ],
  filler: phrases('in het algemeen, over het algemeen, algemeen, overall'),
  group: combine('de hele, hele, heel de, de volledige', 'groep'),
  help: combine('wat kan ik, wat mag ik', 'jou, je, u', 'vragen'),
  history: [
    ...combine('wat is er, wat is er nou, wat was er', 'met', ', de', 'mfa, 2fa', 'van, bij, voor'),
    ...phrases('gebeurd'),
  ],
  question: phrases('wie is er vandaag, wie is er ziek, wie is er vrij, wie is er morgen'),
  pending: phrases(
    'mfa nog niet ingesteld, mfa nog niet geregeld, mfa nog niet gedaan, mfa nog niet geregistreerd, openstaande mensen, alle openstaande mensen, alle openstaanden, openstaande gebruikers, alle openstaande gebruikers',
  ),
  requests: combine('wat staat er', ', nu, nog', 'open', ', nu, voor mij, op dit moment'),
  report: [
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
};
