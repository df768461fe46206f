import type { Paradigms } from '../paradigms/paradigm.ts';
import { combine, phrases } from '../wordings.ts';

/** What putting every order together with every opening, person and ending showed to be missing. */
export const frComposed: Paradigms = {
  remindersEnd: [
    ...combine('plus, plus aucun, plus un seul, ne plus', 'de, ', 'rappels, rappel, relances, relance'),
    ...combine('ne plus', 'relancer, rappeler'),
  ],
  filler: [
    ...combine('encore', 'un, une'),
    ...combine('suivant, suivante, le suivant, la suivante'),
    ...combine(', l', 'utilisateur, utilisatrice, client, collegue', 'attend, attend au telephone, patiente'),
    ...combine('il, elle', 'attend, patiente'),
    ...combine('d avance', 'merci'),
    ...combine('tu as, vous avez, as tu, avez vous', 'une minute, deux minutes, un instant, le temps'),
    ...phrases('petite demande, mci, mercii, mrc, mrci, mersi, vite fait, merci d avance a tous'),
  ],
  list: [
    ...combine(
      'ceux, tous ceux, celles, les gens, les utilisateurs, utilisateurs, personnes, les personnes',
      'qui',
      'n ont pas, n ont pas encore, n ont toujours pas',
    ),
  ],
  enabled: phrases('avec mfa, avec la mfa'),
  enforced: phrases('appliques, imposes, forces'),
  pending: [
    ...combine('inscriptions', 'en attente, en cours'),
    ...combine('reste a', 'inscrire, enregistrer'),
  ],
  posture: [
    ...combine(
      'combien',
      ', d utilisateurs, de personnes, de gens, d entre nous, de comptes',
      'ont, utilisent, sont en, sont a',
      ', deja',
      ', la',
      'mfa, 2fa',
    ),
    ...combine(
      'quel pourcentage, quelle part',
      ', des gens, des utilisateurs',
      'a, ont',
      ', deja',
      ', la',
      'mfa, 2fa',
    ),
  ],
  report: [
    ...combine(
      'exporte, exporter, export, telecharge',
      ', tout, tous les etats, la liste, le rapport',
      ', en csv, au format csv, en excel, csv',
    ),
    ...combine(', le', 'rapport', ', mfa, de mfa', 'en csv, au format csv, en excel'),
    ...phrases('export csv, csv svp, csv stp'),
    ...combine(
      'envoie, envoie moi, envoyez, donne moi',
      ', le, un',
      'rapport',
      ', mfa',
      ', en csv, en excel',
    ),
  ],
  requests: [
    ...combine(
      'j ai, ai je, y a t il, il y a',
      'des trucs, des choses, quelque chose, un truc, des demandes',
      'a valider, a approuver, a traiter',
    ),
  ],
  reminders: phrases(
    'calendrier des relances, relances prevues, les relances prevues, les relances, quelles relances',
  ),
  cancel: combine('laisse, laissez', 'tomber'),
  undo: [
    ...combine(
      'annule, annuler, defais, defaire',
      'l effet de, les effets de, ce qu a fait, ce que, tout ce que',
    ),
    ...combine('retablis, retablir, restaure', 'l etat', 'd avant, avant'),
  ],
  freeze: combine(
    'geler, gele, gelez, bloque, bloquer, arrete, stoppe',
    ', tous',
    'les',
    'changements, modifications',
  ),
  breaker: phrases('le disjoncteur, disjoncteur'),
  delegateEnd: combine(
    'de retour, je suis de retour, je suis rentre',
    ', de, du',
    ', conge, conges, vacances, bureau',
  ),
  delegate: [
    ...combine('approuve, valide, decide', 'pour moi, a ma place'),
    ...combine('mes approbations', 'vont a, a, passent a'),
  ],
  reset: [...combine('demande', 'a'), ...combine('de', 'se', 'reenregistrer, reinscrire')],
  disable: combine('sors, sortir, sortez', 'de', ', la', 'mfa, 2fa'),
};
