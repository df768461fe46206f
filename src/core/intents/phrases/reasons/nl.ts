import type { Paradigms } from '../paradigms/paradigm.ts';
import { combine, phrases } from '../wordings.ts';

/** What is told as a reason: new and missing phones, first and last days, a caller who was checked. */
export const nlReasons: Paradigms = {
  occasion: [
    ...combine('nieuwe', 'telefoons, toestellen, laptops, mobieltjes'),
    ...combine('camera, telefoon, app, scherm, batterij, toestel', ', is', 'kapot, stuk, defect, leeg'),
    ...combine(
      'heeft zijn, heeft haar, zijn, haar',
      'telefoon, gsm, toestel',
      'terug, gevonden, teruggevonden',
    ),
    ...combine(
      'nieuwe',
      'iphone, android, samsung, tablet, ipad, simkaart, sim, gsm, mobiel, smartphone, mobiele telefoon, authenticator',
    ),
    ...combine(
      'zonder, geen',
      ', zijn, haar, hun, een',
      'telefoon, gsm, mobiel, toestel, smartphone',
      ', bij, bij zich, bij de hand',
    ),
    ...combine('laatste dag, laatste werkdag', ', vandaag, deze week'),
    ...combine('vandaag', 'laatste dag, laatste werkdag, begonnen, gestart, in dienst'),
    ...combine('begonnen, gestart, begint, start', 'vandaag, maandag, deze week, vanmorgen'),
    ...phrases(
      'teruggebeld, terug gebeld, nagebeld, badge gezien, badge gecontroleerd, legitimatie gezien, identiteit bevestigd, telefonisch bevestigd, klopt, niet meer nodig, is niet meer nodig, niet langer nodig',
    ),
  ],
};
