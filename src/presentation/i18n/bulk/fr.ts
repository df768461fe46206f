import type { BulkTexts } from './texts.ts';

export const bulkFr: BulkTexts = {
  'bulk.failures': 'Premiers échecs',
  'bulk.status':
    '{status, select, running {En cours.} paused {Suspendu par {who}. Plus personne n’est modifié tant que le demandeur ne continue pas.} halted {Arrêté automatiquement : trop de modifications ont échoué. Plus personne n’est modifié tant que le demandeur ne continue pas.} asking {Une vague est terminée. La suivante commence lorsque le demandeur continue.} cancelled {Annulé. Ce qui était en cours est mené à terme.} other {Terminé.}}',
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
    'Un approbateur fait commencer la prochaine vague, avec « resume {request} » ou le bouton affiché par « status {request} ».',
  'bulk.plan': 'En {count} vagues, l’une après l’autre : {sizes} personnes.',
  'bulk.next-wave': 'La prochaine vague commence au plus tôt le {when}.',
  'bulk.failure': '{name} : {outcome}',
};
