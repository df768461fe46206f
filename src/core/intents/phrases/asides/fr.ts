import type { Paradigms } from '../paradigms/paradigm.ts';
import { combine, phrases } from '../wordings.ts';

/** What people say beside an order: that they are back, that an account may be taken over, that they took the wrong one. */
export const frAsides: Paradigms = {
  occasion: [
    ...combine(
      ', compte, le compte, son compte',
      ', est',
      'peut etre, probablement, sans doute, possiblement, semble, semble etre, serait',
      'compromis, pirate, hacke, vole, usurpe',
    ),
    ...combine(
      'coince dans, bloque dans, bloquee dans, coincee dans',
      'une, la',
      'boucle, boucle de connexion, boucle mfa',
    ),
    ...combine(
      'je crois que j ai, je pense avoir, je crois avoir',
      'pris, choisi, fait, valide',
      'la mauvaise, le mauvais',
      ', personne, compte, demande, utilisateur',
    ),
  ],
  filler: [
    ...combine(
      'assurez vous que, assure toi que, veillez a ce que',
      'ce soit, c est',
      'fait',
      'aujourd hui, maintenant, rapidement, tout de suite',
    ),
    ...phrases(
      'c est encore moi, encore moi, re moi, oh la la, mince, okay bot, ok bot, je suis nouveau, je suis nouvelle, je suis nouveau ici, je suis nouvelle ici, haha, avec effet immediat, des maintenant, sans delai',
    ),
  ],
  remind: [
    ...combine('un, une', 'petit, petite, gentil', 'rappel, relance'),
    ...combine(
      'envoie, envoyez, envoyer, fais, faites',
      'un, une',
      'petit, petite, gentil, court, rapide',
      'rappel, relance',
      ', a',
    ),
  ],
  status: [
    ...combine('regarder, verifier, me dire, voir', 'ou en est, ou ca en est', 'pour, avec, de'),
    ...phrases('statsu, satus, staus'),
  ],
  pending: [
    ...combine('configure, installe, mis en place', 'son, l', 'authenticator, application authenticator'),
  ],
  question: [
    ...combine(
      'pourquoi',
      'ca prend, est ce que ca prend, tout est, c est',
      'toujours, autant, tellement, si',
    ),
  ],
  dryRun: [
    ...combine(
      'que se passerait il, qu est ce qui se passerait, que se passe t il, qu arriverait il, que changerait il',
      'si',
      'tu, on, vous, quelqu un',
    ),
    ...phrases('essai a blanc, simulation d abord, simule seulement, simuler seulement, juste simuler'),
  ],
  posture: [
    ...combine(
      ', donne moi, montre moi, donnez moi, quelle est',
      'la, notre',
      'posture mfa, posture de securite, situation mfa',
      'du, de notre',
      'tenant',
    ),
    ...combine('ou en est', 'le tenant, notre tenant', ', cote mfa, niveau mfa, en matiere de mfa'),
  ],
  requests: [
    ...combine(
      'puis je voir, montre moi, montrez moi, je peux voir',
      'quelles demandes, les demandes qui',
      'sont, sont encore, attendent, attendent encore',
      ', en attente, ouvertes',
    ),
  ],
  // How a sentence ends for somebody who dictates.
  ordinary: phrases('point'),
  aux: phrases('doit il, doit elle, doit il toujours, doit elle toujours'),
  cancel: [...phrases('peut etre annulee, peut etre retiree, peut etre annule')],
};
