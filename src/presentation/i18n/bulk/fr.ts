import type { BulkTexts } from './texts.ts';

export const bulkFr: BulkTexts = {
  'bulk.failures': 'Premiers échecs',
  'bulk.status':
    '{status, select, running {En cours.} paused {Suspendu par {who}. Plus personne n’est modifié tant que le demandeur ne continue pas.} halted {Arrêté automatiquement : trop de modifications ont échoué. Plus personne n’est modifié tant que le demandeur ne continue pas.} asking {Une vague est terminée. La suivante commence lorsque le demandeur continue.} cancelled {Annulé. Ce qui était en cours est mené à terme.} ended {Terminé automatiquement : {who} l’a demandé et ne peut plus demander de modifications. Les personnes dont le tour n’était pas venu restent telles quelles ; un collègue peut faire la demande pour elles.} other {Terminé.}}',
  'bulk.held':
    '{because, select, rules {Les règles sont devenues plus strictes depuis l’approbation. Cela continuera tout seul dès qu’elles le permettront.} graph {Microsoft Graph ne peut pas être lu pour l’instant} frozen {Tout est gelé} threat {Le mode menace est actif} breaker {Le frein contre trop d’affaiblissements est actif} other {La MFA n’est pas retirée pour l’instant}}. Plus personne n’est modifié ; cela reprend de soi-même une fois cela terminé.',
  'bulk.tally':
    '{what, select, done {Modifiés} unchanged {Déjà ainsi} failed {Échecs} skipped {Laissés tels quels} other {Restants}} : {count, number}',
  'bulk.wave': 'Vague {wave} sur {waves}',
  'bulk.pace':
    '{rate, number} personnes par minute ; il reste {from, plural, =0 {moins de {to, plural, =1 {# minute} other {# minutes}}} other {entre {from, number} et {to, number} minutes}}',
  'bulk.time':
    '{phase, select, plan {Après l’approbation : la modification {graph}, les e-mails {mail}, les messages Teams {teams}.} left {Encore nécessaire : la modification {graph}, les e-mails {mail}, les messages Teams {teams}.} other {Messages encore en route : e-mails {mail}, messages Teams {teams}.}} Le plus lent : {slowest, select, graph {la modification elle-même} mail {l’e-mail} other {Teams}}.',
  'bulk.time-about': 'environ {duration}',
  'bulk.time-none': 'plus aucun',
  'no.wave-group':
    'Les longues listes doivent commencer par le groupe {group}, et je n’ai pas pu lire qui en fait partie. Rien n’a donc été demandé. La personne qui tient le fichier de règles peut nommer un autre groupe.',
  'no.wave-needs-approver':
    'La prochaine vague de {request} commence sur la parole d’un approbateur, qui n’est ni le demandeur ni dans la liste.',
  'bulk.needs-approver':
    'Un approbateur fait commencer la prochaine vague, avec « reprendre {request} » ou le bouton affiché par « statut {request} ».',
  'no.wave-plan':
    '{because, select, past {Le moment de la vague {wave} est passé, ou ce jour n’existe pas. Indiquez-en un plus tard, par exemple « le reste lundi à 7 h ».} skipped {L’heure change ce jour-là, et celle de la vague {wave} n’existe pas. Indiquez-en une autre.} early {La vague {wave} ne peut pas commencer si tôt : à cause de la vague précédente, ce sera au plus tôt le {when}. Indiquez un moment plus tard.} far {La vague {wave} commencerait dans plus de 14 jours, et aucune approbation ne va si loin. Demandez cette partie plus tard.} few {La liste est trop courte pour ces vagues : il ne resterait personne pour la vague {wave}.} policy {Le fichier de règles veut que les longues listes commencent plus petit : jusqu’à la vague {wave}, celles-ci sont trop grandes ou trop peu nombreuses.} many {Plus de {wave} vagues, personne ne les suivrait. Indiquez-en de plus grandes.} group {Impossible de savoir pour quel groupe est la vague {wave}, ou qui en fait partie. Donnez son nom exact dans Entra, ou son identifiant d’objet.} nobody {Parmi ceux qui restent sur la liste, personne n’est dans le groupe de la vague {wave}.} other {Seul ce qui renforce, ou passe à l’accès conditionnel, se fait en vagues à heures fixées. Pour retirer une protection, demandez chaque partie le moment venu.}}',
  'bulk.wave-plan':
    'Vague {wave}, {count, plural, =1 {# personne} other {# personnes}}{group, select, none {} other { du groupe {name}}} : {how, select, now {dès l’approbation} at {pas avant le {when}} after {au plus tôt {when} après la vague précédente} other {juste après la vague précédente}}{ask, select, approver {, quand un approbateur la laisse commencer} requester {, quand le demandeur la laisse commencer} other {}}.',
  'bulk.plan': 'En {count} vagues, l’une après l’autre : {sizes} personnes.',
  'bulk.next-wave': 'La prochaine vague commence au plus tôt le {when}.',
  'bulk.last-wave': 'La dernière vague commence au plus tôt le {when}.',
  'bulk.waits': 'L’attente du début des vagues s’y ajoute.',
  'bulk.failure': '{name} : {outcome}',
};
