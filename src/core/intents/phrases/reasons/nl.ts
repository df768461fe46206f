import type { Paradigms } from '../paradigms/paradigm.ts';
import { combine, phrases } from '../wordings.ts';

/** What is told as a reason: new and missing phones, first and last days, a caller who was checked. */
export const nlReasons: Paradigms = {
  occasion: [
    ...combine(
      ', de, zijn, haar',
      'app, authenticator, authenticator app, microsoft authenticator',
      'werkt niet, doet het niet, crasht, is gecrasht, gecrasht, werkt niet meer, doet raar',
    ),
    ...combine(
      ', hij, ze, zij, ie',
      'kan, kunnen, raakt, komt, geraakt',
      'er niet in, er niet meer in, niet binnen, niet meer binnen, niet inloggen, niet aanmelden, niet meer inloggen',
    ),
    ...combine(
      ', zijn, haar, hun, de, m n, z n, d r',
      'gsm, tel, telefoon, mobiel, toestel, mobieltje, smartphone',
      ', is, is net, ligt',
      'kapot, gestolen, weg, kwijt, stuk, defect, leeg, verloren, dood, gecrasht, kapot gevallen, in herstelling, in reparatie, thuis, nieuw, gepikt',
    ),
    ...combine(
      'installeert, krijgt, registreert, stelt',
      ', een, zijn, haar',
      'nieuwe',
      'telefoon, laptop, gsm, mobiel',
      ', in',
    ),
    ...combine(
      'terug van, terug uit',
      'verlof, zwangerschapsverlof, ziekteverlof, vakantie, ouderschapsverlof',
    ),
    ...combine(
      'beiden, allebei, ze zijn allebei, zijn allebei, allemaal',
      ', al',
      'geregistreerd',
      ', vorige week, gisteren',
    ),
    ...combine('zonder, geen', ', zijn, haar, hun, een', 'tel, tel bij, bereik, internet, batterij'),
    ...phrases('geen akkoord van zijn manager, geen akkoord van haar manager'),
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
