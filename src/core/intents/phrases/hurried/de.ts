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
    ...combine('vor', 'dem mittag, der mittagspause, dem wochenende, dem meeting'),
    ...phrases('insgesamt, insgesamt da, im allgemeinen, allgemein'),
  ],
  group: combine('die ganze, ganze, die gesamte, gesamte, der ganzen, der gesamten', 'gruppe'),
  help: combine('was kann ich, was darf ich', 'dich, sie', 'fragen'),
  history: combine('was war', ', gestern, letzte woche, heute', 'mit, mit der', 'mfa', 'von, bei, fur'),
  stuck: combine(
    ', wer, wer alles',
    'hangt, hangen, steckt, stecken',
    ', noch, immer noch',
    'auf, bei, in',
    'enabled, aktiviert',
    ', fest',
  ),
  report: [
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
};
