import type { Paradigms } from '../paradigms/paradigm.ts';
import { combine, phrases } from '../wordings.ts';

/** What is told as a reason: new and missing phones, first and last days, a caller who was checked. */
export const deReasons: Paradigms = {
  occasion: [
    ...combine(
      ', die, seine, ihre',
      'app, authenticator, authenticator app',
      'funktioniert nicht, geht nicht, geht nicht mehr, funktioniert nicht mehr, spinnt, ist abgesturzt, abgesturzt, sturzt ab',
    ),
    ...combine(
      'handy, telefon, smartphone',
      ', wurde',
      'gestohlen, geklaut, verloren, zuhause vergessen, zu hause vergessen, vergessen, verlegt',
    ),
    ...combine(
      'richtet, bekommt, hat',
      ', ein, sein, ihr',
      'neues',
      'handy, telefon, gerat, notebook',
      ', ein',
    ),
    ...combine(
      'zuruck aus, wieder da aus',
      'elternzeit, dem urlaub, der elternzeit, dem mutterschutz, der krankheit',
    ),
    ...combine(
      'beide, alle, sind beide',
      ', schon, bereits',
      'registriert',
      ', seit letzter woche, seit gestern',
    ),
    ...combine('ohne, kein, keinen', ', sein, ihr', 'akku, empfang, netz'),
    ...combine('neue', 'handys, telefone, gerate'),
    ...combine('kamera, handy, app, bildschirm, akku, display', ', ist', 'kaputt, defekt, gebrochen, leer'),
    ...combine(
      'handy, telefon, hat sein handy, hat ihr handy',
      'wieder da, gefunden, wiedergefunden, wieder',
    ),
    ...combine(
      'neues, ein neues',
      'iphone, android, samsung, smartphone, mobiltelefon, gerat, diensthandy, tablet',
    ),
    ...combine('neue', 'sim, sim karte, handynummer'),
    ...combine('ohne, kein', ', sein, ihr', 'handy, telefon, smartphone, diensthandy', ', dabei'),
    ...combine(', heute, hat heute', 'letzter tag, letzter arbeitstag, letzten tag, letzten arbeitstag'),
    ...combine('heute, diese woche, am montag', 'angefangen, gestartet, begonnen'),
    ...combine('fangt heute, fangt am montag', 'an'),
    ...phrases(
      'letzter tag heute, ruckruf erfolgt, ruckruf gemacht, zuruckgerufen, ruckgerufen, ausweis gesehen, ausweis gepruft, identitat bestatigt, telefonisch bestatigt, nicht mehr notig, nicht mehr benotigt, nicht mehr notwendig, wird nicht mehr benotigt, wird nicht mehr gebraucht',
    ),
  ],
};
