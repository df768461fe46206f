import type { Paradigms } from '../paradigms/paradigm.ts';
import { combine, phrases } from '../wordings.ts';

/** What putting every order together with every opening, person and ending showed to be missing. */
export const deComposed: Paradigms = {
  remindersEnd: combine('keine', 'erinnerungen', 'mehr'),
  filler: [
    ...combine('kurz', 'zwischendurch, nebenbei'),
    ...combine('noch', 'einer, eine, eins, jemand'),
    ...combine('nachster, nachste, der nachste, die nachste'),
    ...combine(
      'sobald, wenn, wann immer',
      'du, ihr, sie',
      'kannst, konnt, konnen, zeit hast, zeit habt, zeit haben',
    ),
    ...combine(
      ', der, die',
      'user, anwender, anwenderin, benutzer, kunde, kollege, kollegin',
      'wartet, wartet darauf, wartet schon',
    ),
    ...combine('er, sie', 'wartet, wartet darauf, wartet schon'),
    ...combine('hast du', ', kurz, mal', 'zeit, eine minute, kurz zeit'),
    ...phrases(
      'eilt, eilig, dankeschon dir, dankesehr, dankee, thanx, liebe kollegen, liebes team, liebe kolleginnen und kollegen',
    ),
  ],
  enable: [...combine('mfa, 2fa', 'rein, bitte rein'), ...combine('richte', 'mfa, 2fa')],
  enforce: combine('mfa, 2fa', 'pflicht'),
  list: combine(
    'leute, benutzer, personen, kollegen, alle, alle leute, alle benutzer, wer, diejenigen',
    ', die',
    'kein, noch kein, immer noch kein, keine',
  ),
  pending: [
    ...combine('ausstehende, offene', 'registrierungen'),
    ...combine('fehlt', ', noch', 'die', 'registrierung'),
  ],
  stuck: [
    ...combine('hangt, steckt'),
    ...combine('hangengebliebene, hangen gebliebene, feststeckende', 'benutzer, leute, konten'),
  ],
  posture: [
    ...combine(
      'wie viele, wieviele',
      ', benutzer, leute, kollegen, mitarbeiter, personen, von uns',
      'haben, nutzen, sind auf',
      ', schon, jetzt, bereits',
      'mfa, 2fa',
      ', an, schon, jetzt',
    ),
    ...combine(
      'wie viel prozent, wieviel prozent, welcher anteil',
      ', der benutzer, der leute',
      'haben, hat',
      ', schon',
      'mfa, 2fa',
    ),
    ...combine('wie stehen wir', 'da'),
  ],
  report: [
    ...combine(
      'export, exportiere, exportieren',
      ', alles, alle, die liste, den bericht',
      'als csv, nach csv, als excel, nach excel',
    ),
    ...combine(', mfa, den mfa', 'bericht, report, liste', 'als csv, als excel, in excel'),
    ...phrases('registrierungsbericht, csv bitte, csv export, excel bitte'),
  ],
  requests: [
    ...combine(
      'liegt',
      ', bei mir',
      'noch was, was, noch etwas, etwas',
      'zur freigabe, zur genehmigung, zum genehmigen',
    ),
  ],
  help: [...combine('was', 'kann, macht', 'der bot, dieser bot')],
  approve: [
    ...combine('gib', 'frei'),
    ...combine('genehmigt, freigegeben, ok, passt, in ordnung', 'von mir, meinerseits, fur mich'),
  ],
  cancel: [...combine('kann', 'weg, storniert werden'), ...combine('hat sich erledigt')],
  undo: combine('stelle, stell', 'den zustand vor, den stand vor'),
  extend: combine('mehr zeit', 'fur'),
  pause: combine('halte', 'an'),
  resume: [...combine('weiter', ', mit'), ...combine('mach', 'mit'), ...combine('mach weiter', 'mit')],
  freeze: combine('stopp, stop', 'alles, alle anderungen'),
  unfreeze: combine('einfrieren, das einfrieren', 'aufheben, beenden'),
  remind: combine('an die registrierung', 'erinnern, erinnere'),
  reset: [
    ...combine('erneut, nochmal, noch einmal', 'registrieren', 'lassen'),
    ...combine('mfa methoden, 2fa methoden', 'loschen, entfernen'),
    ...combine('mfa, 2fa', 'neu', 'einrichten', 'lassen'),
  ],
  delegate: [
    ...combine('ist', 'meine', 'vertretung, stellvertretung'),
    ...combine('meine', 'vertretung, stellvertretung'),
    ...combine('meine genehmigungen, meine freigaben', 'an, gehen an'),
  ],
  dryRun: combine('was ware wenn, was passiert wenn, was ist wenn', 'mfa, 2fa'),
};
