import type { Paradigms } from '../paradigms/paradigm.ts';
import { combine, phrases } from '../wordings.ts';

/** What is told as a reason: new and missing phones, first and last days, a caller who was checked. */
export const frReasons: Paradigms = {
  occasion: [
    ...combine(
      ', l, son, la, son',
      'appli, application, app, authenticator',
      'ne marche pas, ne fonctionne pas, ne marche plus, ne fonctionne plus, plante, a plante, bug, bugge, marche pas, marche plus',
    ),
    ...combine(
      ', il, elle',
      'n arrive pas a, ne peut pas, n arrive plus a, ne peut plus, peut pas, peut plus, arrive pas a',
      'se connecter, entrer, ouvrir sa session',
    ),
    ...combine('de retour de', 'conge, conges, vacances, conge maternite, conge maladie'),
    ...combine('tous les deux, toutes les deux, deja', 'inscrits, enregistres, inscrites'),
    ...combine('sans, pas de', 'reseau, batterie, signal'),
    ...combine('nouveaux', 'telephones, portables, appareils'),
    ...combine(
      'appareil photo, telephone, ecran, batterie, camera',
      ', est',
      'casse, cassee, en panne, hs, mort, morte',
    ),
    ...combine('a retrouve, retrouve', 'son telephone, son portable, son mobile'),
    ...combine('nouvel, nouveau', 'iphone, android, samsung, smartphone, portable, appareil, numero, mobile'),
    ...combine('sans', ', son', 'telephone, portable, mobile, smartphone'),
    ...combine(', c est son, son', 'dernier jour', ', aujourd hui, de travail'),
    ...combine(
      'a commence, commence, est arrive, est arrivee',
      'aujourd hui, cette semaine, ce matin, lundi',
    ),
    ...phrases(
      'pas de telephone, dernier jour, rappele, rappelee, j ai rappele, je l ai rappele, je l ai rappelee, identite confirmee, badge verifie, badge vu, confirme par telephone, plus besoin, plus necessaire, n est plus necessaire, ce n est plus necessaire',
    ),
  ],
};
