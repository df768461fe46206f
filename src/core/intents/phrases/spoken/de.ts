import type { Paradigms } from '../paradigms/paradigm.ts';
import { combine, phrases } from '../wordings.ts';

/** What people type as they would say it: lengths that are not exact, verbs of the hands, and why somebody cannot sign in. */
export const deSpoken: Paradigms = {
  set: phrases('hau, hau mal, pack, pack mal, zurucksetzen auf, zuruck auf, wieder auf'),
  please: phrases(
    'kann jemand, konnte jemand, kann mal jemand, konnte mal jemand, kann wer, kann einer von euch, konnte einer von euch, magst du, magst du mal, mogt ihr, waret ihr so nett, warst du so nett, waren sie so nett, seid so gut und, sei so gut und, konntet ihr mal, konnt ihr mal, konnt ihr bitte mal',
  ),
  filler: [
    ...combine('sieht, schaut', 'gut aus, ok aus, okay aus, in ordnung aus'),
    ...phrases(
      'passt so, passt fur mich, von mir aus, von mir aus gern, keine einwande, alles gut, alles klar, geht klar, wenn jemand zeit hat, sobald jemand kann, kurze frage, kurze bitte, mal eben, mal schnell, auf die schnelle',
    ),
  ],
  during: phrases(
    'fur etwa, fur ca, fur circa, fur ungefahr, fur rund, fur maximal, fur hochstens, hochstens, maximal, etwa, ca, circa, ungefahr, fur die nachsten, die nachsten, nicht langer als, nicht mehr als, fur weitere, fur noch',
  ),
  temporary: [
    ...combine(
      'bis, bis zum, bis zur',
      'morgen fruh, morgen abend, morgen mittag, morgen nachmittag, heute abend, heute mittag, heute nachmittag, heute nacht, ubermorgen, mittag, mittagspause, feierabend, dienstschluss, ende des tages, tagesende, wochenende, ende der woche, nachste woche, nachher, spater, er zuruck ist, sie zuruck ist, er wieder da ist, sie wieder da ist, auf weiteres',
    ),
    ...phrases(
      'den ganzen tag, den rest des tages, nur heute, nur fur heute, fur heute abend, fur die nacht, ubers wochenende, uber das wochenende',
    ),
  ],
  account: [
    ...combine(
      'folgende, folgenden, untenstehende, untenstehenden, die folgenden, diese, die unten genannten, unten genannte',
      'kollegen, kolleginnen, benutzer, nutzer, user, leute, personen, konten, accounts, mitarbeiter, namen',
    ),
    ...phrases('die leute unten, die kollegen unten, die unten stehenden, unten stehende'),
  ],
  reset: [
    ...combine(
      ', den, die, seinen, ihren, seine, ihre',
      'authenticator, authenticator app, mfa, 2fa',
      'neu, nochmal, noch einmal, nochmal neu, wieder neu',
      'einrichten, aufsetzen, registrieren, koppeln, konfigurieren, einrichten lassen',
    ),
    ...phrases('mfa loschen lassen, mfa plattmachen'),
  ],
  requests: phrases(
    'liegt was fur mich, liegt noch was fur mich, liegt etwas bei mir, liegt bei mir noch was, gibt es was zu genehmigen, gibt s was fur mich, habe ich noch was offen, hab ich noch was offen, muss ich noch was freigeben, muss ich was freigeben, wartet was auf mich, wartet noch etwas auf mich, was wartet auf mich',
  ),
  pending: [
    ...combine('noch', 'nichts, nix', 'gemacht, getan, eingerichtet, unternommen', ', haben, hat'),
    ...combine(
      'noch nicht',
      'fertig, eingerichtet, erledigt, gemacht, so weit, soweit',
      ', haben, hat, sind, ist',
    ),
    ...phrases('noch fehlen, noch fehlt, noch mussen, noch muss, hinterherhinken'),
  ],
  doubt: phrases('so langsam, so nervig, so umstandlich, so kompliziert, so lastig'),
  occasion: [
    ...combine(
      ', ich habe, hab, habe, hatte',
      'den falschen, die falsche, das falsche, falschen, falsche',
      'namen, benutzer, user, person, konto, account, nutzer, kollegen, status, gruppe',
      ', getippt, eingegeben, gewahlt, erwischt, ausgewahlt, genommen',
    ),
    ...combine(
      ', er, sie, user, kollege, kollegin, der user',
      'kann, konnte, kann immer noch',
      'sich nicht, nicht, nichts, kein, keine',
      'anmelden, einloggen, mehr anmelden, mehr einloggen, arbeiten, rein, bestatigen, empfangen, scannen, modern auth, moderne auth, mfa, 2fa, an seine mails, an ihre mails, auf die mails zugreifen',
    ),
    ...combine(
      ', er, sie, user',
      'kommt, kam',
      'nicht, nicht mehr, nirgends',
      'rein, an seine mails, an ihre mails, ins postfach, ins system, in teams, in outlook, weiter',
    ),
    ...combine(
      ', er, sie',
      'bekommt, kriegt, hat, erhalt',
      'keinen, keine, kein, nie einen',
      'code, codes, sms, push, meldung, empfang, netz, signal, internet, wlan, strom, akku, handy, telefon',
      ', mehr',
    ),
    ...combine(
      'kein, keinen, ohne',
      'empfang, netz, signal, mobilnetz, wlan, internet, akku',
      ', dort, da, hier, im rechenzentrum, im ausland, im flieger, beim kunden, auf der baustelle',
    ),
    ...combine(
      ', er, sie, scanner, drucker, gerat, der scanner, der drucker, das gerat',
      'unterstutzt, kann, versteht',
      'kein, keine, nicht',
      'modern auth, moderne authentifizierung, moderne auth, mfa, 2fa',
    ),
    ...combine(
      'handy, telefon, smartphone, diensthandy, gerat, laptop',
      ', ist, liegt, war',
      'wieder da, gefunden, aufgetaucht, ins wasser gefallen, im klo, im wasser, ins klo gefallen, zu hause, daheim, leer, tot, in reparatur, beim reparieren, weg, unauffindbar, geschrottet, hinuber, im eimer',
    ),
    ...phrases(
      'wartet auf neues handy, neues handy unterwegs, neues handy kommt, beim kunden, ist beim kunden, steht beim kunden, konto gehackt, konto kompromittiert, verdachtige anmeldung, verdachtige anmeldungen, auf einen link geklickt, auf link geklickt',
    ),
  ],
  ordinary: phrases('langsam, nervig, umstandlich, kompliziert, mist, quatsch, unsinn, krampf'),
};
