import { pairs, said, type Composed } from './composed.ts';

export const de: Composed = {
  orders: pairs(`
    on = mfa für {n} aktivieren | aktiviere mfa für {n} | schalte mfa für {n} ein | schalte mfa bei {n} an | mfa an für {n} | {n} mfa an
      mfa bei {n} an | mfa bei {n} einschalten | mfa bei {n} anmachen | {n} braucht mfa | {n} soll mfa bekommen | {n} benötigt mfa
      kannst du mfa für {n} aktivieren | könntest du bei {n} mfa einschalten | bitte für {n} mfa aktivieren | mach mfa an bei {n}
      mach bei {n} mfa an | setz {n} auf aktiviert | setze {n} auf enabled | mfa für {n}: an | {n}: mfa an | {n} - mfa an | {n} -> mfa an
      mfa einrichten für {n} | gib {n} mfa | mfa wieder an für {n} | schalte mfa für {n} wieder ein | mfa wieder einschalten bei {n}
      mfa soll für {n} aktiviert werden | mfa muss für {n} an | für {n} mfa einschalten | bei {n} bitte mfa an | ich brauche mfa für {n}
      zwei-faktor für {n} einschalten | 2fa aktivieren {n} | kann mfa für {n} aktiviert werden | würdest du mfa für {n} einschalten
      {n} für mfa freischalten | bitte mfa bei {n} scharf schalten
    off = mfa für {n} deaktivieren | deaktiviere mfa für {n} | schalte mfa für {n} aus | schalte mfa bei {n} ab | mfa aus für {n} | {n} mfa aus
      mfa bei {n} aus | mfa bei {n} ausschalten | mfa bei {n} abschalten | mach mfa aus bei {n} | mach bei {n} mfa aus | nimm mfa bei {n} raus
      mfa raus bei {n} | mfa weg bei {n} | setz {n} auf deaktiviert | mfa muss bei {n} aus | mfa soll bei {n} deaktiviert werden
      kannst du mfa bei {n} ausmachen | für {n} mfa ausschalten | entferne mfa bei {n} | mfa von {n} entfernen | {n} ohne mfa bitte
      {n} braucht mfa aus | kann mfa bei {n} deaktiviert werden
    enf = mfa für {n} erzwingen | erzwinge mfa für {n} | {n} erzwingen | setze {n} auf erzwungen | setz {n} auf enforced | {n} auf erzwungen
      {n} auf enforced setzen | mfa verpflichtend für {n} | mfa zur pflicht machen für {n} | mach mfa für {n} verpflichtend
      mfa für {n} verpflichtend machen | mfa bei {n} forcieren | {n} muss auf erzwungen | mfa bei {n} erzwingen bitte | {n} -> enforced
      stelle {n} auf erzwungen
    status = status von {n} | mfa status {n} | {n} status | ist mfa bei {n} an? | hat {n} mfa | hat {n} schon mfa? | prüfe {n} | prüf mal {n}
      schau mal ob {n} mfa hat | kannst du schauen ob {n} mfa hat | wie ist der stand bei {n} | ist {n} erzwungen | ist {n} registriert
      hat sich {n} registriert | zeig mir {n} | zeige {n} | welchen status hat {n} | mfa stand {n} | auf welchem stand ist {n}
      ist {n} auf enforced | ist bei {n} mfa aktiv | läuft mfa bei {n}
    history = verlauf von {n} | historie {n} | {n} verlauf | wer hat mfa bei {n} aktiviert | wer hat bei {n} mfa ausgeschaltet
      wann wurde mfa bei {n} aktiviert | was wurde bei {n} geändert | was ist mit {n} passiert | zeig den verlauf von {n} | änderungen bei {n}
      wer hat {n} geändert | protokoll von {n} | wann wurde {n} erzwungen
    why = warum ist {n} erzwungen | wieso ist {n} enforced | warum hat {n} mfa | weshalb ist mfa bei {n} aus | warum steht {n} auf aktiviert
      erkläre warum {n} erzwungen ist | warum {n} | wie kommt es dass {n} erzwungen ist | warum wird {n} nach mfa gefragt
      warum muss {n} mfa nutzen
    reset = mfa von {n} zurücksetzen | setze mfa von {n} zurück | mfa reset für {n} | {n} mfa reset | {n} mfa zurücksetzen
      {n} muss sich neu registrieren | {n} neu registrieren lassen | {n} muss mfa neu einrichten | mfa neu einrichten für {n}
      lösche die mfa methoden von {n} | neuregistrierung für {n} | neuregistrierung für {n} verlangen | mfa bei {n} resetten
      kannst du mfa von {n} zurücksetzen | {n} soll sich neu registrieren | {n} erneut registrieren lassen
    revoke = melde {n} überall ab | {n} überall abmelden | sitzungen von {n} beenden | beende alle sitzungen von {n} | alle sessions von {n} beenden
      widerrufe die sitzungen von {n} | {n} überall ausloggen | logge {n} überall aus | {n} auf allen geräten abmelden | {n} rauswerfen
      wirf {n} überall raus | {n} abmelden
    remind = erinnere {n} | erinner {n} an mfa | schick {n} eine erinnerung | erinnerung an {n} | erinnerung an {n} schicken | sende {n} eine erinnerung
      {n} erinnern | {n} an die registrierung erinnern | erinnere {n} daran sich zu registrieren | schicke eine erinnerung an {n}
    convert = {n} auf conditional access umstellen | stelle {n} auf conditional access um | migriere {n} zu conditional access
      {n} zu bedingtem zugriff migrieren | überführe {n} in conditional access | {n} umstellen auf bedingten zugriff | {n} auf ca umstellen
    dry-on = testlauf: mfa an für {n} | was wäre wenn ich mfa für {n} aktiviere | was passiert wenn ich mfa bei {n} einschalte | simuliere mfa an für {n}
      probelauf mfa für {n} aktivieren | dry run mfa an für {n} | mfa für {n} aktivieren (testlauf)
    dry-off = was passiert wenn wir mfa bei {n} ausschalten
    dry-enf = was wäre wenn wir {n} erzwingen | simulation: {n} erzwingen
    delegate = delegiere meine genehmigungen an {p} | {p} genehmigt für mich | {p} vertritt mich | {p} ist meine vertretung | ich bin weg, {p} genehmigt
      meine genehmigungen an {p} | {p} übernimmt meine genehmigungen | vertretung: {p}
    delu = delegiere an {p} bis freitag | bin bis freitag weg, {p} vertritt mich | {p} genehmigt für mich bis freitag
      bis freitag genehmigt {p} für mich | ich bin bis freitag im urlaub, {p} vertritt mich | abwesend bis freitag, {p} genehmigt für mich
    approve = genehmige {r} | {r} genehmigen | ich genehmige {r} | {r} freigeben | gib {r} frei | ok für {r} | {r}: ja | ja zu {r} | {r} genehmigt von mir
      stimme {r} zu | {r} zustimmen | akzeptiere {r} | {r} annehmen | freigabe für {r}
    reject = lehne {r} ab | {r} ablehnen | {r}: nein | nein zu {r} | {r} nein | ich lehne {r} ab | {r} verweigern
    rejectr = lehne {r} ab, falsche person | lehne {r} ab weil falsche person | {r} ablehnen: falsche person | {r} ablehnen - falsche person
    rejectn = lehne {r} ab, kein ticket | {r} ablehnen: kein ticket | {r} ablehnen weil kein ticket da ist
    cancel = zieh {r} zurück | {r} zurückziehen | storniere {r} | {r} stornieren | meinen antrag {r} zurückziehen | {r} abbrechen | brich {r} ab
      ich ziehe {r} zurück | cancel {r} | nimm {r} zurück
    undo = mach {r} rückgängig | {r} rückgängig machen | {r} zurückdrehen | mache {r} rückgängig | {r} rückgängig | undo {r}
      stelle den zustand vor {r} wieder her | {r} zurückrollen | dreh {r} zurück | kannst du {r} rückgängig machen
    ext2 = verlängere {r} um 2 stunden | {r} um 2 stunden verlängern | {r} 2 stunden verlängern | {r} noch 2 stunden | noch 2 stunden für {r}
      {r} braucht noch 2 stunden | gib {r} noch 2 stunden | 2 stunden mehr für {r} | {r} 2 stunden länger | {r} +2h | verlänger {r} um 2h
      mehr zeit für {r}: 2 stunden
    pause = pausiere {r} | {r} pausieren | halte {r} an | {r} anhalten
    resume = {r} fortsetzen | setze {r} fort | mach mit {r} weiter | {r} weiter | weiter mit {r}
    retry = {r} erneut versuchen | fehlgeschlagene von {r} erneut versuchen | versuch die fehlgeschlagenen von {r} nochmal
      wiederhole die fehlgeschlagenen von {r}
    reqstatus = status von {r} | {r} status | ist {r} genehmigt | wie weit ist {r} | zeig {r} | was ist mit {r} | ist {r} schon durch
    list:enabled = wer ist aktiviert | liste aktiviert | zeige aktivierte benutzer | alle mit mfa an | wer hat mfa an
    list:disabled = wer hat kein mfa | wer hat noch kein mfa | benutzer ohne mfa | alle ohne mfa | liste deaktiviert | bei wem ist mfa aus | wer hat mfa aus
      leute die kein mfa haben
    list:enforced = wer ist erzwungen | liste erzwungen | zeige erzwungene benutzer | wer ist auf enforced
    list:pending = wer muss sich noch registrieren | wer ist noch nicht registriert | wer hat sich noch nicht registriert | nicht registrierte benutzer
      ausstehende registrierungen | wem fehlt die registrierung
    list:stuck = wer hängt fest | wer steckt fest | zeige hängengebliebene benutzer | wer hängt bei aktiviert
    requests = anträge | offene anträge | was muss ich genehmigen | was wartet auf mich | meine anträge | zeige anträge | gibt es was zu genehmigen
      was liegt an | offene anfragen | welche anträge sind offen | habe ich was zu genehmigen | liegt noch was zur freigabe
    report = bericht | mfa bericht | schick mir den bericht | export als csv | exportiere alles als csv | mfa bericht als csv | registrierungsbericht
      ich brauche den mfa bericht | csv bitte
    posture = wie stehen wir da | abdeckung | mfa abdeckung | wie viele haben mfa | wie viele benutzer haben mfa | wie viel prozent haben mfa
    help = hilfe | was kannst du | was kannst du alles | welche befehle gibt es | wie funktioniert das hier | befehle | beispiele | was kann der bot
    freeze = alles einfrieren | friere alle änderungen ein | alle änderungen stoppen | notstopp | stopp alles
    unfreeze = einfrieren aufheben | änderungen wieder erlauben | auftauen
    threat:on = bedrohungsmodus an | bedrohungsmodus einschalten | schalte den bedrohungsmodus ein
    threat:off = bedrohungsmodus aus | beende den bedrohungsmodus | bedrohungsmodus ausschalten
    breaker = sicherung zurücksetzen | setze die sicherung zurück
    reminders = erinnerungen | zeige erinnerungen | erinnerungskalender | welche erinnerungen sind geplant | wann gehen die erinnerungen raus
    campaign:pause = erinnerungen pausieren | pausiere die erinnerungen
    campaign:resume = erinnerungen fortsetzen | setze die erinnerungen fort
    campaign:stop = erinnerungen stoppen | stoppe die erinnerungen
    cstop = stoppe die erinnerungen für {p} | keine erinnerungen mehr für {p}
    cpause = pausiere die erinnerungen für {p}
    rpend = erinnere alle die sich noch nicht registriert haben | alle nicht registrierten erinnern | alle ausstehenden erinnern
      erinnerung an alle die noch nicht registriert sind
    check = prüfe ABCD-1234 | ist ABCD-1234 echt | ist der code ABCD-1234 von euch | ABCD-1234 | stimmt der code ABCD-1234
    todo = todo | was muss ich tun | was soll ich machen | meine aufgaben
    snooze = erinnere mich am freitag | erinner mich freitag
    registered = fertig | erledigt | ich habe mich registriert | bin registriert | hab mich registriert
    dend = ich bin wieder da | bin zurück | vertretung beenden | delegation beenden | zurück aus dem urlaub
    inc = mfa aktivieren | mfa ausschalten | mfa erzwingen | mfa an | mfa für einen benutzer aktivieren
  `),
  openers: said(`
      hallo | hallo, | hi, | guten morgen | moin, | servus | kurze frage: | kurz: | anwender am telefon: | user am telefon: | neuer mitarbeiter:
      dringend: | ok | okay, | und | auch noch | nächster: | sorry, | entschuldigung, | wie besprochen, | wie besprochen | noch einer: | anfrage:
      liebe kollegen, | hallo zusammen, | wenn du zeit hast, | kurz zwischendurch: | INC0012345: | [INC0012345] | INC0012345 - | hey bot | eilt:
  `),
  beforeVerbs: said(`
      bitte
  `),
  verb: /^(schalte?|aktivier|deaktivier|setz|setze|mach|erzwing|nimm|gib|stell|richte|prüf|check|zeig|setze|setz|lösch|meld|beende|widerruf|erinner|schick|sende|genehmig|lehn|zieh|storniere|brich|verläng|pausier|halt|halte|exportier|frier|hebe?|delegier|versuch|wiederhol|stoppe?|probier|überführ|migrier|verschieb|kick|lass|sag|kontrollier|schau|simulier|akzeptier|gib|führ|roll|starte)[a-zäöü]* /i,
  closers: said(`
      danke | danke dir | , danke! | bitte | asap | wenn möglich | jetzt | heute | sofort | gleich | schnell | 🙏 | !! | - danke, Tom | ¶¶Gruß¶Tom
      vielen dank | danke im voraus | für mich | mal | mal eben | , user wartet | , er ist am telefon | sobald du kannst | wenn du zeit hast
      lg Tom | mfg Tom | dankeschön | merci | thx | dringend | zeitnah | umgehend | bitte danke
  `),
  people: [
    ['jmeier', 'jmeier'],
    ['j.meier@contoso.de', 'j.meier@contoso.de'],
    ['Anna von der Heide', 'anna von der heide'],
    ['Jürgen Groß', 'jürgen groß'],
    ['<at>Anna Meier</at>', '@anna meier'],
    ['jmeier und bkahn', 'jmeier,bkahn'],
    ['jmeier, bkahn und cdoe', 'jmeier,bkahn,cdoe'],
    ['jmeier; bkahn', 'jmeier,bkahn'],
    ['jmeier & bkahn', 'jmeier,bkahn'],
    ['jmeier + bkahn', 'jmeier,bkahn'],
    ['sowohl jmeier als auch bkahn', 'jmeier,bkahn'],
    ['jmeier sowie bkahn', 'jmeier,bkahn'],
    ['Anna Meier und Bob Kahn', 'anna meier,bob kahn'],
    ['Gruppe Finanzen', 'group:finanzen'],
    ['die Gruppe Finanzen', 'group:finanzen'],
    ['Abteilung Vertrieb', 'department:vertrieb'],
    ['die Abteilung Vertrieb', 'department:vertrieb'],
    ['Benutzer jmeier', 'jmeier'],
    ['den Benutzer jmeier', 'jmeier'],
    ['Konto jmeier', 'jmeier'],
    ['Kollege jmeier', 'jmeier'],
    ['unseren Kollegen jmeier', 'jmeier'],
    ['"jmeier"', 'jmeier'],
    ['(jmeier)', 'jmeier'],
    ['JMEIER', 'jmeier'],
    ['\n- jmeier\n- bkahn', 'jmeier,bkahn'],
    [':\njmeier\nbkahn', 'jmeier,bkahn'],
    ['folgende Benutzer: jmeier, bkahn', 'jmeier,bkahn'],
    ['diesen Benutzer: jmeier', 'jmeier'],
    ['Frau Meier', 'meier'],
    ['Herrn Meier', 'meier'],
    ['Hr. Meier', 'meier'],
    ['Fr. Meier', 'meier'],
    ['Dr. Anna Meier', 'anna meier'],
    ['Jan Meier <jmeier@contoso.de>', 'jmeier@contoso.de'],
    ['x1234', 'x1234'],
    ['Karl-Heinz Meier', 'karl-heinz meier'],
  ],
};
