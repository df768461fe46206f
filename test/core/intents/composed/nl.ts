import { pairs, said, type Composed } from './composed.ts';

export const nl: Composed = {
  orders: pairs(`
    on = zet mfa aan voor {n} | mfa aan voor {n} | {n} mfa aan | mfa {n} aan | mfa aan {n} | mfa aanzetten voor {n} | {n} mfa aanzetten
      schakel mfa in voor {n} | mfa inschakelen voor {n} | activeer mfa voor {n} | mfa activeren voor {n} | {n} heeft mfa nodig
      {n} moet mfa krijgen | {n} moet mfa hebben | geef {n} mfa | zet bij {n} mfa aan | zet mfa van {n} aan | zet de mfa aan bij {n}
      mfa mag aan bij {n} | mfa moet aan voor {n} | mfa erop bij {n} | {n} mag mfa krijgen | voor {n} mfa aanzetten | voor {n} mag mfa aan
      bij {n} mfa aan | tweestapsverificatie aan voor {n} | zet {n} aan voor mfa | zet {n} op ingeschakeld | {n}: mfa aan | {n} - mfa aan
      {n} -> mfa aan | mfa: {n} aan | mfa weer aan voor {n} | zet mfa weer aan voor {n} | zet mfa terug aan bij {n} | stel mfa in voor {n}
      mfa instellen voor {n} | ik wil mfa aan voor {n} | mfa dient aan te staan voor {n} | {n} graag mfa aan | graag {n} mfa geven
      mfa graag activeren bij {n} | mfa mag geactiveerd worden voor {n} | mfa moet ingeschakeld worden voor {n} | mfa regelen voor {n}
      {n} aan de mfa | kun je mfa voor {n} aanzetten | kan mfa aan voor {n} | kan mfa aangezet worden voor {n} | wil je {n} mfa geven
    off = zet mfa uit voor {n} | mfa uit voor {n} | {n} mfa uit | mfa uitzetten voor {n} | schakel mfa uit bij {n} | mfa uitschakelen voor {n}
      deactiveer mfa voor {n} | haal mfa weg bij {n} | haal mfa eraf bij {n} | mfa eraf bij {n} | haal {n} van mfa af | mfa af bij {n}
      zet mfa af bij {n} | mfa moet uit bij {n} | mfa mag uit bij {n} | voor {n} mfa uit | bij {n} mfa uitzetten | zet {n} op uitgeschakeld
      zet {n} uit voor mfa | verwijder mfa bij {n} | mfa verwijderen bij {n} | mfa van {n} uit | mfa van {n} mag uit | zet de mfa van {n} uit
      kan mfa uit bij {n} | kan mfa even uit bij {n} | {n} even zonder mfa | ik wil mfa uit voor {n} | mfa moet uitgezet worden bij {n}
    enf = mfa afdwingen voor {n} | {n} afdwingen | dwing mfa af voor {n} | dwing {n} af | zet {n} op afgedwongen | zet {n} op enforced
      {n} op enforced | {n} naar enforced | verplicht mfa voor {n} | mfa verplichten voor {n} | maak mfa verplicht voor {n}
      mfa verplicht voor {n} | mfa verplicht maken bij {n} | {n} moet op enforced | {n} moet afgedwongen worden | mfa forceren voor {n}
      forceer mfa bij {n} | {n} verplichten | {n} -> enforced | zet mfa op afgedwongen voor {n} | stel mfa verplicht voor {n}
    status = status van {n} | mfa status {n} | {n} status | staat mfa aan bij {n}? | staat mfa aan voor {n} | heeft {n} mfa | heeft {n} al mfa?
      check {n} | check mfa van {n} | kijk of {n} mfa heeft | kun je kijken of {n} mfa aan heeft | wat is de status van {n} | hoe staat {n} ervoor
      hoe staat mfa bij {n} | staat {n} op enforced | is {n} enforced | is {n} al geregistreerd | heeft {n} zich al geregistreerd | laat {n} zien
      toon {n} | toon mfa van {n} | staat {n} aan of afgedwongen | mfa stand van {n} | is mfa actief bij {n} | welke methodes heeft {n}
      check even {n} | controleer {n} | op welke status staat {n} | huidige status {n}
    history = historie van {n} | geschiedenis {n} | {n} historie | wie heeft mfa aangezet bij {n} | wie heeft mfa van {n} gewijzigd
      wat is er gebeurd met {n} | wat is er veranderd bij {n} | toon de geschiedenis van {n} | logboek van {n} | wie zette mfa uit bij {n}
      wijzigingen van {n} | eerdere wijzigingen {n}
    why = waarom is {n} enforced | waarom staat {n} op afgedwongen | waarom heeft {n} mfa | hoe komt het dat {n} enforced is
      waarom staat mfa uit bij {n} | leg uit waarom {n} enforced is | waarom {n} | waarom moet {n} mfa gebruiken | hoezo is {n} enforced
      waardoor staat {n} op enforced | waarom krijgt {n} een mfa vraag
    reset = reset mfa voor {n} | mfa resetten voor {n} | reset de mfa van {n} | mfa reset {n} | {n} mfa reset | {n} mfa resetten
      {n} moet opnieuw registreren | {n} moet zich opnieuw registreren | laat {n} opnieuw registreren | {n} opnieuw laten registreren
      laat {n} mfa opnieuw instellen | {n} moet mfa opnieuw instellen | mfa opnieuw instellen voor {n} | wis de mfa methodes van {n}
      mfa methodes wissen {n} | herregistratie voor {n} | {n} herregistreren | verplicht {n} opnieuw te registreren
      mfa van {n} moet gereset worden | kan mfa van {n} gereset worden | nieuwe mfa registratie voor {n} | mfa opnieuw laten registreren bij {n}
    revoke = meld {n} overal af | {n} overal afmelden | log {n} overal uit | {n} overal uitloggen | trek de sessies van {n} in
      sessies intrekken van {n} | sessies van {n} intrekken | beëindig alle sessies van {n} | sessies beëindigen van {n}
      log {n} uit op alle apparaten | gooi {n} er overal uit | {n} uitloggen | alle sessies van {n} stoppen | {n} afmelden | meld {n} af
    remind = herinner {n} | stuur {n} een herinnering | stuur een herinnering naar {n} | stuur een herinnering aan {n}
      herinner {n} eraan om te registreren | herinnering sturen naar {n} | herinnering voor {n} | {n} herinneren | {n} een herinnering sturen
      {n} een reminder sturen | stuur {n} een reminder | herinner {n} aan mfa
    convert = zet {n} over naar conditional access | converteer {n} naar conditional access | migreer {n} naar CA | {n} overzetten naar conditional access
      {n} migreren naar voorwaardelijke toegang | zet {n} om naar conditional access
    dry-on = proef: mfa aan voor {n} | wat als ik mfa aanzet voor {n} | wat gebeurt er als ik mfa aanzet voor {n} | simuleer mfa aan voor {n}
      dry run: mfa aan voor {n} | testrun mfa aan voor {n} | mfa aan voor {n} (proef)
    dry-off = wat als we mfa uitzetten voor {n}
    dry-enf = wat als we {n} afdwingen | proefdraaien: {n} afdwingen | simuleer afdwingen van {n} | wat zou er gebeuren als we {n} afdwingen
    delegate = delegeer mijn goedkeuringen aan {p} | {p} keurt voor mij goed | {p} is mijn vervanger | maak {p} mijn vervanger | {p} vervangt mij
      ik ben weg, {p} keurt goed | mijn goedkeuringen naar {p} | geef mijn goedkeuringen aan {p}
    delu = delegeer aan {p} tot vrijdag | ik ben weg tot vrijdag, {p} keurt goed | {p} keurt voor mij goed tot vrijdag
      tot vrijdag keurt {p} voor mij goed | afwezig tot vrijdag, {p} vervangt mij | met vakantie tot vrijdag, {p} keurt goed
    approve = keur {r} goed | {r} goedkeuren | approve {r} | goedkeuren {r} | ik keur {r} goed | ok voor {r} | {r}: ja | {r} ja | ja voor {r}
      akkoord met {r} | ga akkoord met {r} | ik ga akkoord met {r} | {r} mag door | accepteer {r} | ja keur {r} maar goed | geef {r} vrij
      akkoord {r} | {r} akkoord | {r} is prima, keur goed
    reject = keur {r} af | {r} afkeuren | wijs {r} af | {r} afwijzen | weiger {r} | {r} weigeren | {r}: nee | {r} nee | nee tegen {r} | ik wijs {r} af
      {r} niet akkoord | niet akkoord met {r} | {r} afgewezen
    rejectr = wijs {r} af, verkeerde persoon | wijs {r} af want verkeerde persoon | keur {r} af: verkeerde persoon | {r} afwijzen, verkeerde persoon
      {r} afgewezen: verkeerde persoon | {r} nee, verkeerde persoon
    rejectn = wijs {r} af, geen ticket | keur {r} af: geen ticket | {r} afwijzen omdat er geen ticket is | wijs {r} af - geen ticket
    cancel = trek {r} in | {r} intrekken | annuleer {r} | {r} annuleren | mijn verzoek {r} intrekken | trek mijn aanvraag {r} in | cancel {r}
      {r} kan weg | {r} mag ingetrokken worden | ik wil {r} intrekken | breek {r} af | haal {r} terug | laat {r} vervallen | {r} mag weg
      ik trek {r} in
    undo = draai {r} terug | {r} terugdraaien | maak {r} ongedaan | {r} ongedaan maken | undo {r} | zet {r} terug | {r} terugzetten
      draai de wijzigingen van {r} terug | maak ongedaan wat {r} deed | {r} rollback | rol {r} terug | {r} moet teruggedraaid worden
    ext2 = verleng {r} met 2 uur | {r} verlengen met 2 uur | {r} 2 uur verlengen | {r} nog 2 uur | nog 2 uur voor {r} | geef {r} nog 2 uur
      2 uur extra voor {r} | {r} 2 uur langer | {r} +2 uur | 2 uur erbij voor {r} | verleng {r} 2u | {r} met 2 uur verlengen
      laat {r} nog 2 uur staan | meer tijd voor {r}: 2 uur | {r} twee uur langer
    pause = pauzeer {r} | {r} pauzeren | zet {r} op pauze | zet {r} stil
    resume = hervat {r} | {r} hervatten | ga door met {r} | ga verder met {r} | {r} mag verder
    retry = probeer {r} opnieuw | probeer de mislukte van {r} opnieuw | {r} opnieuw proberen | mislukte van {r} opnieuw
      probeer de mislukten van {r} nog een keer
    reqstatus = status van {r} | {r} status | hoe staat het met {r} | is {r} al goedgekeurd | wie heeft {r} goedgekeurd | toon {r} | hoe ver is {r}
      waar staat {r} | is {r} klaar | wat is er met {r}
    list:enabled = wie staat aan | lijst ingeschakeld | toon ingeschakelde gebruikers | wie heeft mfa aan | wie is ingeschakeld
    list:disabled = wie staat uit | wie heeft geen mfa | wie heeft nog geen mfa | toon iedereen zonder mfa | gebruikers zonder mfa | lijst uitgeschakeld
      bij wie staat mfa uit | wie heeft mfa uit | welke gebruikers hebben geen mfa | iedereen zonder mfa | mensen die nog geen mfa hebben
    list:enforced = wie is enforced | lijst afgedwongen | wie staat op afgedwongen | toon afgedwongen gebruikers | bij wie is mfa afgedwongen
    list:pending = wie moet nog registreren | wie moet zich nog registreren | wie is nog niet geregistreerd | wie heeft zich nog niet geregistreerd
      nog niet geregistreerd | toon wie nog moet registreren | openstaande registraties | lijst van niet geregistreerde gebruikers
      welke gebruikers moeten nog registreren | wie heeft mfa nog niet ingesteld
    list:stuck = wie zit vast | wie blijft hangen | toon vastgelopen gebruikers | wie hangt | lijst vastgelopen | wie staat vast op ingeschakeld
    requests = verzoeken | openstaande verzoeken | open aanvragen | wat moet ik goedkeuren | wat wacht op mij | staat er iets voor mij open
      mijn aanvragen | toon aanvragen | welke aanvragen staan open | heb ik iets goed te keuren | is er nog iets goed te keuren
      wat staat er open | wat ligt er ter goedkeuring | lopende aanvragen
    report = rapport | mfa rapport | stuur het rapport | exporteer naar csv | rapportage | geef me een csv | mfa overzicht als csv | registratierapport
      kan ik het mfa rapport krijgen | download het rapport | exporteer alle statussen
    posture = hoe staan we ervoor | hoeveel mensen hebben mfa | mfa dekking | dekking | hoeveel gebruikers hebben mfa | hoeveel procent heeft mfa
      wie valt waaronder | hoe goed zijn we beveiligd
    help = help | wat kan je | wat kun je allemaal | welke opdrachten zijn er | hoe werkt dit | help mij | wat kan ik vragen | voorbeelden | commando's
      wat kan deze bot
    freeze = bevries alles | bevries alle wijzigingen | stop alles | stop alle wijzigingen | noodstop | alles bevriezen
    unfreeze = hef de bevriezing op | bevriezing opheffen | ontdooien | stop de bevriezing | wijzigingen weer toestaan
    threat:on = dreigingsmodus aan | zet dreigingsmodus aan | activeer de dreigingsmodus | dreigingsmodus activeren
    threat:off = dreigingsmodus uit | zet dreigingsmodus uit | beëindig de dreigingsmodus | dreigingsmodus uitzetten
    breaker = reset de zekering | zekering resetten | reset de breaker
    reminders = herinneringen | toon herinneringen | herinneringskalender | toon de herinneringskalender | welke herinneringen staan gepland
      geplande herinneringen
    campaign:pause = pauzeer herinneringen | pauzeer de herinneringen | herinneringen pauzeren | zet de herinneringen op pauze
    campaign:resume = hervat herinneringen | herinneringen hervatten | ga door met de herinneringen
    campaign:stop = stop de herinneringen | stop alle herinneringen | herinneringen stoppen
    cstop = stop herinneringen voor {p} | stop de herinneringen aan {p} | geen herinneringen meer voor {p}
    cpause = pauzeer herinneringen voor {p}
    cresume = hervat herinneringen voor {p}
    rpend = herinner iedereen die nog moet registreren | stuur een herinnering naar iedereen die nog niet geregistreerd is
      herinner iedereen die zich nog niet geregistreerd heeft | iedereen die nog moet registreren een herinnering sturen
      herinner de achterblijvers
    check = check ABCD-1234 | is ABCD-1234 echt | is code ABCD-1234 van jullie | ABCD-1234 | klopt code ABCD-1234 | ik kreeg code ABCD-1234, klopt dat
      controleer code ABCD-1234
    todo = todo | wat moet ik doen | mijn taken | wat wordt er van mij verwacht
    snooze = herinner me vrijdag | herinner mij op vrijdag | snooze tot vrijdag
    registered = klaar | ik ben geregistreerd | ik heb me geregistreerd | gedaan | is gelukt | ik heb mfa ingesteld | gelukt
    dend = ik ben terug | ik ben er weer | stop de delegatie | beëindig de delegatie | delegatie beëindigen | einde delegatie | terug van vakantie
    inc = zet mfa aan | mfa uit | mfa afdwingen | mfa aan | mfa uitzetten voor | mfa aan voor een gebruiker | mfa aanzetten voor iemand
  `),
  openers: said(`
      hoi | hoi, | hallo allemaal, | hey, | goedemorgen | goedemiddag, | aub | graag | snelle vraag: | snel eentje: | even snel:
      gebruiker aan de lijn: | nieuwe collega: | nieuwe medewerker: | dringend: | spoed: | ok | oké, | ook nog | en | volgende: | sorry,
      sorry dat ik stoor, | hey bot | zoals besproken, | zoals afgesproken | nog eentje: | verzoek: | even | als je tijd hebt, | heb je even? | yo
      hi allen, | INC0012345: | [INC0012345] | INC0012345 - | moin | hallo, kan iemand | beste collega, | dag,
  `),
  beforeVerbs: said(`
      kun je | kan je | wil je even | zou je | ik wil dat je
  `),
  verb: /^(zet|schakel|activeer|deactiveer|haal|geef|verplicht|dwing|laat|meld|log|trek|stuur|herinner|reset|keur|wijs|annuleer|draai|maak|verleng|pauzeer|hervat|toon|check|controleer|exporteer|bevries|stop|hef|delegeer|probeer|ga|start|voeg|verwijder|converteer|migreer|kijk|leg|beëindig|rol|neem|weiger|breek|herroep|gooi|wis|zeg)\b/i,
  closers: said(`
      bedankt | thx | , dank je! | aub | svp | asap | graag | alsjeblieft | als je kan | als dat kan | nu | vandaag | meteen | direct | gelijk
      🙏 | !! | - groetjes, Tom | ¶¶Groeten¶Tom | alvast bedankt | voor mij | snel | even | ff | , gebruiker wacht | , hij hangt aan de lijn
      zo snel mogelijk | wanneer je tijd hebt | als je tijd hebt | mvg Tom | alvast dank | merci | hoor | maar | dankjewel | met spoed
      graag gedaan
  `),
  people: [
    ['jsmit', 'jsmit'],
    ['j.smit@contoso.nl', 'j.smit@contoso.nl'],
    ['Anna de Vries', 'anna de vries'],
    ["van 't Hof", "van 't hof"],
    ['<at>Anna Smit</at>', '@anna smit'],
    ['3f2504e0-4f89-11d3-9a0c-0305e82c3301', '3f2504e0-4f89-11d3-9a0c-0305e82c3301'],
    ['jsmit en bkaan', 'jsmit,bkaan'],
    ['jsmit, bkaan en cdoe', 'jsmit,bkaan,cdoe'],
    ['jsmit; bkaan', 'jsmit,bkaan'],
    ['jsmit & bkaan', 'jsmit,bkaan'],
    ['jsmit + bkaan', 'jsmit,bkaan'],
    ['zowel jsmit als bkaan', 'jsmit,bkaan'],
    ['jsmit en ook bkaan', 'jsmit,bkaan'],
    ['Anna Smit en Bob Kaan', 'anna smit,bob kaan'],
    ['Jan van den Berg, Piet van der Meer', 'jan van den berg,piet van der meer'],
    ['groep Financien', 'group:financien'],
    ['de groep Financien', 'group:financien'],
    ['afdeling Verkoop', 'department:verkoop'],
    ['de afdeling Verkoop', 'department:verkoop'],
    ['gebruiker jsmit', 'jsmit'],
    ['de gebruiker jsmit', 'jsmit'],
    ['account jsmit', 'jsmit'],
    ['collega jsmit', 'jsmit'],
    ['onze collega jsmit', 'jsmit'],
    ['medewerker jsmit', 'jsmit'],
    ['"jsmit"', 'jsmit'],
    ['(jsmit)', 'jsmit'],
    ['JSMIT', 'jsmit'],
    ['\n- jsmit\n- bkaan', 'jsmit,bkaan'],
    [':\njsmit\nbkaan', 'jsmit,bkaan'],
    ['de volgende gebruikers: jsmit, bkaan', 'jsmit,bkaan'],
    ['deze gebruiker: jsmit', 'jsmit'],
    ['deze mensen: jsmit, bkaan', 'jsmit,bkaan'],
    ['mevrouw Smit', 'smit'],
    ['dhr. Smit', 'smit'],
    ['mevr. A. Smit', 'a. smit'],
    ['dr. Anna Smit', 'anna smit'],
    ['Jan Smit <jsmit@contoso.nl>', 'jsmit@contoso.nl'],
    ['x1234', 'x1234'],
    ['adm-jsmit', 'adm-jsmit'],
    ['jan.smit', 'jan.smit'],
    ['Jan-Willem Smit', 'jan-willem smit'],
  ],
};
