import type { Paradigms } from '../paradigms/paradigm.ts';
import { combine, phrases } from '../wordings.ts';

/** Ce que l'on abrège quand on est pressé : un essai derrière « juste un test », ce qui reste à valider. */
export const frHurried: Paradigms = {
  please: [...phrases('s.v.p, s.t.p'), ...phrases('pls, plz, please')],
  because: phrases('pcq, pck, pcke, psk, parceque'),
  dryRun: [
    ...combine(
      'juste, seulement, c est juste, ce n est qu, uniquement',
      'un test, un essai, pour tester, pour essayer',
    ),
    ...phrases('test seulement, pour test, essai seulement'),
  ],
  filler: [
    ...phrases('thx, thanks, thank you, thnx, tnx, ty, cheers, tia'),
    ...combine('pour', 'la, le, ma, notre', 'reunion, reunion de lundi, comite, direction'),
    ...combine('avant', 'midi, ce soir, le week end, le weekend, la reunion'),
    ...phrases('en general, globalement, dans l ensemble'),
  ],
  group: combine('tout le, l ensemble du, tout l', 'groupe'),
  help: [
    ...combine('je peux', 'te, vous', 'demander quoi'),
    ...combine('qu est ce que je peux', 'te, vous', 'demander'),
  ],
  pending: combine('fait, termine, fini', 'son, leur, l', 'inscription, enregistrement', ', mfa, a la mfa'),
  reset: [
    ...combine(
      'efface, effacer, effacez, supprime, supprimer, supprimez',
      'les, ses, toutes les',
      'methodes mfa, methodes de mfa, methodes d authentification',
    ),
    ...combine('reenregistrer, re enregistrer, refaire', 'ses, les, leurs', 'methodes, methodes mfa'),
  ],
  requests: [
    ...combine(
      'j ai quoi, qu est ce que j ai, il reste quoi, qu est ce qu il reste, qu est ce qui reste, j ai encore quoi',
      'a valider, a approuver, en attente',
    ),
  ],
  report: [
    ...combine(
      'combien',
      ', de personnes, de gens, d utilisateurs, de collegues',
      'se sont, sont',
      ', deja',
      'inscrits, enregistres, inscrites',
      ', jusqu ici, a ce jour, maintenant',
    ),
    ...combine(
      'on en est ou, ou en est on, ou en est, ou en sommes nous',
      ', de, avec, sur',
      'la campagne, le deploiement',
    ),
    ...phrases('chiffres de la campagne, les chiffres de la campagne'),
    ...combine(
      'export, exporte, exporter',
      ', csv, excel',
      'des, de tous les, tous les, les',
      'utilisateurs, comptes',
    ),
    ...combine('on en est ou, ou en est on, ou en sommes nous', 'sur, avec, de, pour', ', la', 'mfa'),
    ...combine(
      'envoie, envoyez, donne, donnez',
      'moi, nous',
      ', le, la, l, un',
      'tableau mfa, tableau de la mfa, fichier mfa, excel mfa, excel, csv, liste en csv, liste en excel',
    ),
  ],
  occasion: [
    ...combine('mauvais, mauvaise', 'utilisateur, nom, personne, groupe, compte'),
    ...combine('je me suis', 'trompe, trompee, plante, plantee'),
    ...combine(', il, elle', 'a change', 'de', 'tel, telephone, portable, mobile, numero, smartphone'),
    ...combine('c etait', 'une erreur, une faute, un doublon'),
  ],
  posture: [
    ...combine(', vue d ensemble', ', de', 'qui est', 'couvert, protege', 'par quoi, par quelle regle'),
  ],
  stuck: [
    ...combine(
      'qui est',
      ', deja',
      'inscrit, enregistre',
      'mais',
      'pas, pas encore',
      'enforced, force, impose',
    ),
  ],
  history: [
    ...combine('qui a', 'approuve, valide, refuse', 'le changement, la demande, la modification', 'pour, de'),
  ],
  greet: [...phrases('hi, hey, hello, hi all, hi team')],
};
