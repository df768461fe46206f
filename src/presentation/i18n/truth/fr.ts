import type { TruthTexts } from './texts.ts';

export const truthFr: TruthTexts = {
  'held-role.unit': '{role} (dans une seule unité administrative : {unit})',
  'held-role.scope': '{role} (seulement pour {scope})',
  'held-role.owner': 'propriétaire du groupe {group}, auquel des rôles peuvent être attribués',
  'warning.legacy-more':
    'Utilise d’anciens clients qui s’arrêtent sans mot de passe d’application : {clients}. Le journal des connexions contient plus que ce que j’ai lu : considérez qu’il y en a d’autres.',
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
  'refused.unreachable':
    '{name} : aucun message n’atteint cette personne, ni par e-mail ni dans Teams. Les règles ici ne retirent aucune protection à qui ne peut pas en être averti.',
  'refused.methods-unknown':
    '{name} : impossible de lire ce qui est enregistré. Rien n’est retiré. Veuillez réessayer.',
  'refused.nothing-registered':
    '{name} : aucun second facteur n’est enregistré, il n’y a donc rien à retirer.',
  'no.act-closed':
    '{act, select, reset {Exiger un nouvel enregistrement} other {Mettre fin aux sessions}} n’est pas permis par la stratégie ici.',
  'act.heading':
    '{act, select, reset {Exiger un nouvel enregistrement} other {Mettre fin à toutes les sessions}} : {count, plural, =1 {{name}} other {# personnes}}',
  'act.line':
    '{act, select, reset {Les méthodes enregistrées seront retirées} other {Toutes les sessions prendront fin}}',
  'act.done':
    '{act, select, reset {Fait : plus aucun second facteur n’est enregistré} other {Fait : toutes les sessions ont pris fin}}.',
  'act.unfinished':
    'Non terminé : {why}. Des méthodes enregistrées peuvent déjà avoir été retirées, et d’autres être encore là. Demandez l’état avant de réessayer. Référence : {reference}',
  'act.last':
    '{request} : {act, select, reset {méthodes enregistrées retirées} other {fin de toutes les sessions}} le {when}',
  'act.reset-methods': 'Retirées une à une : {methods}.',
  'act.reset-effect':
    'À la prochaine connexion qui demande la MFA, la personne doit s’enregistrer de nouveau. D’ici là, le mot de passe suffit pour le faire.',
  'act.reset-old': 'Ce qui est retiré ne revient pas, même en annulant la demande.',
  'act.revoke-effect':
    'La personne doit se reconnecter sur chaque appareil. Les applications peuvent mettre jusqu’à une heure à le remarquer.',
  'act.care':
    'Attention : cela affaiblit la protection. Qui connaît le mot de passe peut enregistrer son propre second facteur. Assurez-vous de l’identité de la personne.',
  'warning.pass-stays':
    'Un passe d’accès temporaire existe et reste. Qui le détient peut s’enregistrer avec.',
  'no.nothing-to-act': 'Il n’y a personne pour qui cela soit possible.',
};
