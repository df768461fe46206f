import type { Paradigms } from '../paradigms/paradigm.ts';
import { combine, phrases } from '../wordings.ts';

/** Was in Eile kurz bleibt: ein Probelauf hinter "nur Test", was offen ist, wie es steht. */
export const deHurried: Paradigms = {
  because: phrases('wg'),
  remind: phrases('anschreiben, nochmal anschreiben, erneut anschreiben'),
  dryRun: [
    ...combine('nur mal, mal, nur', 'angenommen', 'ich, wir'),
    ...combine(
      'nur, bloss, ist nur, das ist nur',
      'ein test, test, zum test, zum testen, testweise, probeweise',
    ),
  ],
  filler: [
    ...phrases('thx, thanks, thank you, thnx, tnx, ty, cheers, tia'),
    ...combine(
      'fur, fuers',
      'das, die, unser, mein',
      'meeting, teammeeting, besprechung, leitung, geschaftsleitung',
    ),
    ...combine('vor', 'dem mittag, der mittagspause, dem wochenende, dem meeting'),
    ...phrases('insgesamt, insgesamt da, im allgemeinen, allgemein'),
  ],
  group: combine('die ganze, ganze, die gesamte, gesamte, der ganzen, der gesamten', 'gruppe'),
  help: combine('was kann ich, was darf ich', 'dich, sie', 'fragen'),
  history: [
    ...combine('was war', ', gestern, letzte woche, heute', 'mit, mit der', 'mfa', 'von, bei, fur'),
    ...combine('wer hat', 'die anderung, den antrag, die anfrage', 'fur, von, bei'),
  ],
  stuck: [
    ...combine(
      ', wer, wer alles',
      'hangt, hangen, steckt, stecken',
      ', noch, immer noch',
      'auf, bei, in',
      'enabled, aktiviert',
      ', fest',
    ),
    ...combine(
      'wer ist, wer',
      ', schon, bereits',
      'registriert',
      ', ist',
      'aber',
      'nicht, noch nicht',
      'erzwungen, enforced',
    ),
  ],
  report: [
    ...phrases('stand der registrierung, stand der registrierungen, stand bei den registrierungen'),
    ...combine(
      'wie viele, wieviele, wie viele leute, wie viele benutzer, wie viele nutzer, wie viele kollegen',
      'haben sich, sind',
      ', schon, bisher, inzwischen, jetzt, mittlerweile',
      'registriert, angemeldet',
    ),
    ...phrases(
      'kampagnenzahlen, zahlen der kampagne, zahlen zur kampagne, stand der kampagne, wie lauft die kampagne',
    ),
    ...combine(
      'wie stehen wir, wie steht es, wie lauft es, wie weit sind wir',
      'bei, mit',
      ', der',
      'mfa, 2fa',
    ),
    ...combine(
      'export, exportiere',
      'aller, alle, der',
      'benutzer, user, nutzer, konten',
      ', mit mfa status, mit status',
    ),
    ...combine('wie lauft', ', die', 'mfa'),
    ...combine(
      'schick, schicke, mail, maile, gib',
      'mir, uns',
      ', die, eine, das',
      ', mfa',
      'tabelle, mfa tabelle, mfa liste, excel, csv, liste als csv, liste als excel',
    ),
  ],
  occasion: [
    ...combine('falscher, falsche, falschen', 'benutzer, user, name, namen, person, gruppe'),
    ...combine(', ich', 'hab mich, habe mich', 'vertippt, vertan, geirrt'),
    ...combine('war', 'ein tippfehler, ein fehler, ein versehen, doppelt, falsch'),
  ],
  posture: [
    ...combine(
      ', ubersicht',
      'wer',
      'wovon, wodurch, durch was',
      'abgedeckt ist, abgedeckt wird, geschutzt ist, erfasst ist',
    ),
  ],
  pending: [...combine('sich', 'noch nicht, immer noch nicht', 'angemeldet, registriert', 'hat, haben')],
  reset: [
    ...combine(
      'mussen, muss, sollen, soll, bitte',
      ', die, seine, ihre',
      'neu, nochmal, noch einmal, erneut',
      'registriert, eingerichtet, hinterlegt, aufgesetzt',
      'werden',
    ),
  ],
  not: [...combine('hat sich, hat sich schon, hat sich inzwischen', 'erledigt')],
  ticket: [...phrases('lt, gemass, gemaess, laut')],
  please: [...phrases('pls, plz, please')],
  greet: [...phrases('hi, hey, hello, hi all, hi team')],
  list: [
    ...combine(
      'welche',
      'user, benutzer, nutzer, leute, mitarbeiter, konten, kollegen',
      'haben',
      ', noch',
      'kein, keine, keinen',
    ),
  ],
  account: [...phrases('hr, fr, herr, frau')],
};
