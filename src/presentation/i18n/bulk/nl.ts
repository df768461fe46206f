import type { BulkTexts } from './texts.ts';

export const bulkNl: BulkTexts = {
  'bulk.failures': 'Eerste mislukte wijzigingen',
  'bulk.status':
    '{status, select, running {Bezig.} paused {Gepauzeerd door {who}. Er wordt niemand meer gewijzigd tot de aanvrager doorgaat.} halted {Vanzelf gestopt: te veel wijzigingen zijn mislukt. Er wordt niemand meer gewijzigd tot de aanvrager doorgaat.} asking {Een ronde is klaar. De volgende begint als de aanvrager doorgaat.} cancelled {Geannuleerd. Wat al bezig was, wordt afgemaakt.} ended {Vanzelf beëindigd: {who} vroeg dit aan en mag geen wijzigingen meer aanvragen. Wie nog niet aan de beurt was, blijft zoals die is; een collega kan het voor hen aanvragen.} other {Klaar.}}',
  'bulk.held':
    '{because, select, rules {De regels zijn strenger geworden sinds de goedkeuring. Het gaat vanzelf verder zodra ze het toelaten.} graph {Microsoft Graph is nu niet te lezen} frozen {Alles is bevroren} threat {De dreigingsmodus staat aan} breaker {De rem op te veel verzwakkingen staat aan} other {MFA wordt nu niet weggenomen}}. Er wordt niemand meer gewijzigd; het gaat vanzelf verder zodra dat voorbij is.',
  'bulk.tally':
    '{what, select, done {Gewijzigd} unchanged {Waren al zo} failed {Mislukt} skipped {Gelaten zoals ze waren} other {Nog te doen}}: {count, number}',
  'bulk.wave': 'Ronde {wave} van {waves}',
  'bulk.pace':
    '{rate, number} personen per minuut; nog {from, plural, =0 {minder dan {to, plural, =1 {een minuut} other {# minuten}}} other {{from, number} tot {to, number} minuten}}',
  'bulk.time':
    '{phase, select, plan {Na goedkeuring: de wijziging {graph}, e-mails {mail}, Teams-berichten {teams}.} left {Nog nodig: de wijziging {graph}, e-mails {mail}, Teams-berichten {teams}.} other {Berichten die nog onderweg zijn: e-mails {mail}, Teams-berichten {teams}.}} Het langzaamst is {slowest, select, graph {de wijziging zelf} mail {e-mail} other {Teams}}.',
  'bulk.time-about': 'ongeveer {duration}',
  'bulk.time-none': 'geen meer',
  'no.wave-group':
    'Lange lijsten moeten beginnen met de groep {group}, en ik kon niet lezen wie daarin zit. Daarom is er niets aangevraagd. Wie het beleidsbestand beheert, kan een andere groep noemen.',
  'no.wave-needs-approver':
    'De volgende ronde van {request} begint op het woord van een goedkeurder, die de aanvrager niet is en niet in de lijst staat.',
  'bulk.needs-approver':
    'Een goedkeurder laat de volgende ronde beginnen, met “hervat {request}” of met de knop bij “status {request}”.',
  'no.wave-plan':
    '{because, select, past {Het tijdstip van ronde {wave} is voorbij, of die dag bestaat niet. Noem een later tijdstip, bijvoorbeeld “de rest maandag om 07:00”.} skipped {De klok wordt verzet, en het tijdstip van ronde {wave} bestaat die dag niet. Noem een ander.} early {Ronde {wave} kan niet zo vroeg beginnen: door de ronde ervoor kan dat op zijn vroegst {when}. Noem een later tijdstip.} far {Ronde {wave} zou over meer dan 14 dagen beginnen, en zo ver reikt geen goedkeuring. Vraag dat deel later aan.} few {De lijst is te kort voor deze ronden: voor ronde {wave} blijft niemand over.} policy {Het beleidsbestand wil dat lange lijsten kleiner beginnen: tot en met ronde {wave} zijn deze te groot, of het zijn er te weinig.} many {Meer dan {wave} ronden zijn niet te overzien. Noem grotere.} group {Het is niet duidelijk voor welke groep ronde {wave} is, of ik kan niet lezen wie erin zit. Noem de groep precies zoals Entra, of met het object-id.} nobody {Van wie er nog over is op de lijst zit niemand in de groep van ronde {wave}.} other {Alleen wat versterkt, en een overgang naar voorwaardelijke toegang, gaat in ronden met een eigen tijdstip. Vraag het wegnemen van bescherming per deel aan, op het moment zelf.}}',
  'bulk.wave-plan':
    'Ronde {wave}, {count, plural, =1 {# persoon} other {# mensen}}{group, select, none {} other { uit de groep {name}}}: {how, select, now {zodra dit is goedgekeurd} at {niet voor {when}} after {op zijn vroegst {when} na de vorige ronde} other {meteen na de vorige ronde}}{ask, select, approver {, zodra een goedkeurder die laat beginnen} requester {, zodra de aanvrager die laat beginnen} other {}}.',
  'bulk.plan': 'In {count} ronden, na elkaar: {sizes} mensen.',
  'bulk.next-wave': 'De volgende ronde begint op zijn vroegst {when}.',
  'bulk.last-wave': 'De laatste ronde begint op zijn vroegst {when}.',
  'bulk.waits': 'Het wachten tot een ronde begint, komt daar nog bij.',
  'bulk.failure': '{name}: {outcome}',
};
