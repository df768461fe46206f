import type { TruthTexts } from './texts.ts';

export const truthFr: TruthTexts = {
  'cover.part': '{policy} ({limits})',
  'cover.apps': 'pour certaines applications seulement',
  'cover.locations': 'depuis certains lieux seulement',
  'cover.platforms': 'sur certains systèmes seulement',
  'cover.clients': 'dans certains types de clients seulement',
  'cover.risk': 'lors de connexions à risque seulement',
  'cover.devices': 'sur certains appareils seulement',
  'cover.other-control': 'autre chose peut la remplacer',
  'warning.partly-covered':
    'L’accès conditionnel demande la MFA dans certains cas : {policies}. La MFA par utilisateur la demanderait dans tous.',
  'warning.security-defaults':
    'Les paramètres de sécurité par défaut demandent déjà la MFA. Les deux ne devraient pas être utilisés ensemble.',
  'warning.coverage-unknown': 'Impossible de lire si une autre stratégie demande la MFA. Supposez que oui.',
  'warning.overrides-coverage':
    'Les règles ici ne le permettent qu’à titre d’exception, avec un motif. L’approbateur le voit, et le journal d’audit le garde.',
  'refused.partly-covered':
    '{name} : l’accès conditionnel demande déjà la MFA dans certains cas : {policies}. La stratégie ici ne permet pas la MFA par utilisateur à côté.',
  'status.partly-covered-by': 'L’accès conditionnel demande la MFA dans certains cas : {policies}',
  'status.coverage-unknown': 'Impossible de lire si une autre stratégie demande la MFA.',
};
