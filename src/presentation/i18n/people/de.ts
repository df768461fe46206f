import type { PeopleTexts } from './texts.ts';

export const peopleDe: PeopleTexts = {
  'source.title': 'Wer gemeint ist',
  'source.name': '{kind, select, group {der Gruppe „{name}“} other {der Abteilung „{name}“}}',
  'source.line': 'Soeben aus {source} gelesen: {count, plural, one {# Person} other {# Personen}}.',
  'source.frozen':
    'Die Liste steht jetzt fest: Wer später dazukommt oder ausscheidet, ändert daran nichts mehr.',
  'source.by-rule': 'Wer zu dieser Gruppe gehört, bestimmt eine Regel; das kann sich von selbst ändern.',
  'source.nested':
    '{count, plural, one {Eine Gruppe darin ist} other {# Gruppen darin sind}} eingeschlossen.',
  'source.others':
    '{count, plural, one {Ein Mitglied, das keine Person ist (Gerät, Kontakt oder Anwendung), bleibt} other {# Mitglieder, die keine Personen sind (Geräte, Kontakte oder Anwendungen), bleiben}} außen vor.',
  'pick-source.heading':
    '{kind, select, group {Mehrere Gruppen heißen „{typed}“} other {Mehrere Abteilungen heißen „{typed}“}}',
  'pick-source.near':
    '{kind, select, group {Es gibt keine Gruppe namens „{typed}“} other {Es gibt keine Abteilung namens „{typed}“}}',
  'pick-source.lead': 'Welche meinen Sie? Es wurde nichts geändert.',
  'pick-source.lead-near': 'Meinten Sie eine von diesen? Es wurde nichts geändert.',
  'pick-source.label': 'Bitte auswählen',
  'pick-source.error': 'Bitte wählen Sie eine aus der Liste.',
  'pick-source.more':
    'Es gibt mehr, als hier stehen. Geben Sie die Mailadresse oder die Objekt-ID der Gruppe ein.',
  'picked-source.heading': 'Ihre Wahl fiel auf die Mitglieder {source}',
  'refused.group-unknown':
    '„{typed}“: Es gibt keine Gruppe dieses Namens. Versuchen Sie es mit ihrer Mailadresse oder Objekt-ID.',
  'refused.department-unknown':
    '„{typed}“: Niemand gehört zu einer Abteilung dieses Namens. Ist es eine Gruppe, schreiben Sie „Gruppe“ davor.',
  'refused.group-empty':
    '„{name}“: Darin ist niemand{others, plural, =0 {} one {, nur ein Mitglied, das keine Person ist} other {, nur # Mitglieder, die keine Personen sind}}.',
  'refused.group-hidden':
    '„{name}“: Die Mitglieder sind vor mir verborgen, daher weiß ich nicht, wen Sie meinen. Nennen Sie die Personen.',
  'refused.group-unreadable':
    '„{typed}“: Ich darf Gruppen nicht lesen. Bitten Sie die Administration um die Graph-Berechtigung GroupMember.Read.All, oder nennen Sie die Personen.',
  'no.group-too-large':
    '„{name}“ hat {asked, plural, one {# Person} other {# Personen}}; möglich sind höchstens {cap, number}. Bitte wählen Sie eine kleinere Gruppe oder teilen Sie den Antrag auf.',
};
