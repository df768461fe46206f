import type { Paradigms } from '../paradigms/paradigm.ts';
import { combine, phrases } from '../wordings.ts';

/** What people type as they would say it: lengths that are not exact, verbs of the hands, and why somebody cannot sign in. */
export const nlSpoken: Paradigms = {
  set: phrases(
    'terugzetten op, terug zetten op, terugzetten naar, terug zetten naar, kwak, knal, smijt, mik, pleur, plak, plemp, knikker',
  ),
  please: phrases(
    'kan er iemand, zou er iemand, wil er iemand, wil iemand, zou iemand, kan een van jullie, kan iemand van jullie, kunt u even, kunnen jullie even, zouden jullie even, kunnen jullie ff, willen jullie even, willen jullie, zou u, zou u zo vriendelijk willen zijn, zou je zo goed willen zijn, mag ik vragen om',
  ),
  filler: [
    ...combine(
      'ziet er, lijkt me, lijkt mij, is wat mij betreft, vind ik',
      'goed uit, prima, prima uit, akkoord, goed, in orde, oke',
    ),
    ...phrases(
      'wat mij betreft prima, wat mij betreft akkoord, geen bezwaar, geen bezwaren, helemaal goed, prima zo, is goed zo, mag van mij, als iemand tijd heeft, zodra iemand kan, als je kan, ben je een held, je bent een held, top alvast, even checken, ff checken, snel vraagje, klein vraagje, klein verzoekje',
    ),
  ],
  during: phrases(
    'voor zo n, voor een, voor ongeveer, voor circa, voor ca, zo n, ongeveer, circa, een kleine, voor nog, voor hooguit, hooguit, niet langer dan, niet meer dan, voor de komende, de komende, komende, voor max, voor maximaal',
  ),
  temporary: [
    ...combine(
      'tot, tot en met, tm, t m',
      'morgenochtend, morgenmiddag, morgenavond, morgenvroeg, morgen vroeg, morgen ochtend, morgen middag, vanavond, vanmiddag, vannacht, overmorgen, na de lunch, de lunch, het eind van de dag, eind van de dag, einde van de dag, eind vd dag, einde dag, eind dag, einde werkdag, het weekend, na het weekend, volgende week, eind van de week, einde week, hij terug is, ze terug is, zij terug is, nader bericht, nader order',
    ),
    ...phrases(
      'de hele dag, de rest van de dag, vandaag nog, alleen vandaag, alleen vanavond, alleen vanmiddag, voor vanavond, voor vanmiddag, voor de nacht',
    ),
  ],
  future: phrases('morgenochtend, morgenmiddag, morgenavond, morgenvroeg, vanavond, vannacht, overmorgen'),
  account: [
    ...combine(
      'onderstaande, de onderstaande, deze, hieronder genoemde',
      'collega s, gebruikers, mensen, accounts, personen, namen, medewerkers, lui, gasten, jongens, luitjes, mannen',
    ),
    ...phrases('de mensen hieronder, de collega s hieronder, de namen hieronder'),
  ],
  reset: [
    ...combine(
      ', de, zijn, haar',
      'authenticator, authenticator app, mfa, 2fa',
      'opnieuw, weer opnieuw, nog een keer',
      'instellen, installeren, koppelen, registreren, inrichten, laten instellen, laten koppelen',
    ),
    ...phrases('mfa wissen, 2fa wissen, mfa leegmaken, mfa gewist, mfa opnieuw, mfa helemaal opnieuw'),
  ],
  requests: [
    ...combine(
      'ligt er, staat er, is er, wacht er, hangt er',
      'nog iets, iets, nog wat, wat',
      'voor mij, op mij, voor me, open voor mij, bij mij, klaar voor mij, te tekenen, te keuren, goed te keuren',
    ),
    ...phrases(
      'moet ik nog iets tekenen, moet ik nog wat keuren, moet ik nog iets keuren, heb ik nog iets open staan, heb ik nog wat liggen, wat ligt er nog, wat ligt er nog voor mij',
    ),
  ],
  pending: [
    ...combine('nog', 'niks, niets', 'gedaan, ingesteld, geregeld, geregistreerd', ', heeft, hebben'),
    ...combine(
      'nog niet',
      'klaar, gedaan, ingesteld, ingericht, in orde, geregeld, afgerond',
      ', heeft, hebben, is, zijn',
    ),
    ...phrases('nog moet, nog moeten, achterlopen, achterloopt, laat zijn'),
  ],
  doubt: phrases('zo traag, zo langzaam, zo irritant, zo vervelend, zo lastig, zo moeilijk, zo stom'),
  occasion: [
    ...combine(
      ', ik heb, had, heb',
      'de verkeerde, verkeerde, het verkeerde, een verkeerde',
      'naam, persoon, gebruiker, account, collega, status, groep',
      ', getypt, ingevuld, gekozen, gepakt, genomen, opgegeven',
    ),
    ...combine(
      ', hij, zij, ze, die, gebruiker, klant, collega',
      'kan, kon, kan nog steeds',
      'niet, nergens, niks',
      'inloggen, aanmelden, werken, verder, erin, er in, meer in, meer inloggen, bij zijn mail, bij haar mail, bij de mail, bij outlook, bij teams, openen, scannen, ontvangen, bij',
    ),
    ...combine(
      ', hij, zij, ze, die',
      'krijgt, ontvangt, heeft, had',
      'geen, nooit een, niet de',
      'code, codes, melding, meldingen, sms, smsjes, prompt, push, pushmelding, bereik, signaal, internet, wifi, data, batterij, verbinding',
      ', binnen, meer',
    ),
    ...combine(
      'geen',
      'bereik, signaal, netwerk, ontvangst, wifi, dekking, verbinding, batterij',
      ', daar, hier, ter plaatse, in het buitenland, in de kelder',
    ),
    ...combine(
      ', hij, scanner, printer, apparaat, de scanner, de printer',
      'kan, ondersteunt, snapt, doet',
      'geen, niet',
      'moderne auth, moderne authenticatie, modern auth, mfa, 2fa',
    ),
    ...combine(
      'telefoon, gsm, mobiel, toestel, tel, laptop',
      ', is, ligt, lag, in',
      'terecht, weer terecht, gevonden, terug, gejat, in het water, in de wc, in de plomp, in de sloot, thuis, leeg, dood, overleden, gecrasht, gesneuveld, naar de maan, naar de knoppen, in reparatie, bij de reparateur, in de trein, in het vliegtuig, weg, zoek, vergeten',
      ', gevallen, laten liggen',
    ),
    ...phrases(
      'wacht op nieuwe telefoon, wacht op een nieuwe telefoon, nieuwe telefoon onderweg, staat bij de klant, zit bij een klant, zit bij de klant, bij een klant, heeft nieuwe tel, nieuwe tel, tel kwijt, tel stuk, tel kapot, op de foute link geklikt, op een link geklikt, verdachte aanmelding, verdachte inlog, verdachte login',
    ),
  ],
  ordinary: phrases(
    'traag, langzaam, irritant, vervelend, lastig, ellende, gedoe, rotzooi, onzin, gezeik, gezeur',
  ),
};
