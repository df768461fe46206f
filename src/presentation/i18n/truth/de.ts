import type { TruthTexts } from './texts.ts';

export const truthDe: TruthTexts = {
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
};
