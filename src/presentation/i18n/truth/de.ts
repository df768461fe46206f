import type { TruthTexts } from './texts.ts';

export const truthDe: TruthTexts = {
  'held-role.unit': '{role} (innerhalb einer Verwaltungseinheit: {unit})',
  'held-role.scope': '{role} (nur für {scope})',
  'held-role.owner': 'Besitzer der Gruppe {group}, der Rollen zugewiesen werden können',
  'warning.legacy-more':
    'Nutzt alte Clients, die ohne App-Kennwort nicht mehr funktionieren: {clients}. Im Anmeldeprotokoll steht mehr, als ich gelesen habe: Gehen Sie davon aus, dass es noch andere gibt.',
  'cover.part': '{policy} ({limits})',
  'cover.apps': 'nur für manche Apps',
  'cover.locations': 'nur von manchen Orten aus',
  'cover.platforms': 'nur auf manchen Betriebssystemen',
  'cover.clients': 'nur in manchen Arten von Clients',
  'cover.risk': 'nur bei riskanten Anmeldungen',
  'cover.devices': 'nur auf manchen Geräten',
  'cover.other-control': 'etwas anderes darf an seine Stelle treten',
  'warning.partly-covered':
    'Bedingter Zugriff verlangt MFA in manchen Fällen: {policies}. MFA pro Benutzer würde sie in allen verlangen.',
  'warning.security-defaults':
    'Die Sicherheitsstandards verlangen MFA schon. Beides zusammen sollte nicht sein.',
  'warning.coverage-unknown':
    'Ob eine andere Richtlinie MFA verlangt, war nicht zu ermitteln. Gehen Sie davon aus.',
  'warning.overrides-coverage':
    'Die Regeln hier erlauben das nur als Ausnahme, mit einem Grund. Die genehmigende Person sieht ihn, und das Prüfprotokoll bewahrt ihn auf.',
  'refused.partly-covered':
    '{name}: Bedingter Zugriff verlangt MFA in manchen Fällen schon: {policies}. Die Richtlinie hier erlaubt daneben keine MFA pro Benutzer.',
  'status.partly-covered-by': 'Bedingter Zugriff verlangt MFA in manchen Fällen: {policies}',
  'status.coverage-unknown': 'Ob eine andere Richtlinie MFA verlangt, war nicht zu ermitteln.',
  'refused.unreachable':
    '{name}: Keine Nachricht erreicht diese Person, weder per E-Mail noch in Teams. Nach der Richtlinie hier nehme ich niemandem Schutz weg, der davon nichts erfährt.',
  'refused.methods-unknown':
    '{name}: Was registriert ist, war nicht zu ermitteln. Es wird nichts entfernt. Bitte versuchen Sie es noch einmal.',
  'refused.nothing-registered':
    '{name}: Es ist kein zweiter Faktor registriert, also gibt es nichts zu entfernen.',
  'no.act-closed':
    '{act, select, reset {Eine neue Registrierung zu verlangen} other {Sitzungen zu beenden}} ist nach der Richtlinie hier nicht erlaubt.',
  'act.heading':
    '{act, select, reset {Neue Registrierung verlangen} other {Alle Sitzungen beenden}}: {count, plural, =1 {{name}} other {# Personen}}',
  'act.line':
    '{act, select, reset {Registrierte Methoden werden entfernt} other {Alle Sitzungen werden beendet}}',
  'act.done':
    '{act, select, reset {Erledigt: Es ist kein zweiter Faktor mehr registriert} other {Erledigt: Alle Sitzungen wurden beendet}}.',
  'act.unfinished':
    'Nicht abgeschlossen: {why}. Registrierte Methoden können schon entfernt und andere noch da sein. Fragen Sie den Status ab, bevor Sie es noch einmal versuchen. Referenz: {reference}',
  'act.last':
    '{request}: {act, select, reset {registrierte Methoden entfernt} other {alle Sitzungen beendet}} am {when}',
  'act.reset-methods': 'Einzeln entfernt werden: {methods}.',
  'act.reset-effect':
    'Bei der nächsten Anmeldung, die MFA verlangt, muss sich die Person neu registrieren. Bis dahin genügt dafür das Kennwort.',
  'act.reset-old': 'Was entfernt ist, kommt nicht zurück, auch nicht durch „rückgängig“.',
  'act.revoke-effect':
    'Die Person muss sich auf jedem Gerät neu anmelden. Bis Apps das merken, kann es bis zu einer Stunde dauern.',
  'act.care':
    'Achtung: Das schwächt den Schutz. Wer das Kennwort kennt, kann einen eigenen zweiten Faktor registrieren. Seien Sie sicher, wer darum bittet.',
  'warning.pass-stays':
    'Es gibt einen befristeten Zugriffspass, und er bleibt. Wer ihn hat, kann sich damit registrieren.',
  'no.nothing-to-act': 'Es gibt niemanden, für den das möglich ist.',
};
