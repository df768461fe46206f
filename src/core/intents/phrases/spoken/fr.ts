import type { Paradigms } from '../paradigms/paradigm.ts';
import { combine, phrases } from '../wordings.ts';

/** What people type as they would say it: lengths that are not exact, verbs of the hands, and why somebody cannot sign in. */
export const frSpoken: Paradigms = {
  set: phrases('remettre en, repasser en, rebascule, rebasculer, colle, balance'),
  please: phrases(
    'quelqu un peut, quelqu un pourrait, qqn peut, qqn pourrait, est ce que quelqu un peut, est ce que quelqu un pourrait, l un de vous peut, l un d entre vous peut, tu pourrais, tu pourrais me, vous pourriez, serait il possible d, serait il possible de, auriez vous la gentillesse de, aurais tu la gentillesse de, tu veux bien, vous voulez bien, faudrait',
  ),
  filler: [
    ...combine('tout est, c est, tout semble, ca me semble', 'bon, ok, bon pour moi, ok pour moi, correct'),
    ...phrases(
      'rien a redire, pas d objection, aucune objection, ca me va, nickel, parfait, impec, quand quelqu un a le temps, des que possible, petite question, petite demande, vite fait, rapidos',
    ),
  ],
  during: phrases(
    'pendant environ, pour environ, environ, pendant a peu pres, pendant max, pendant maximum, maximum, au maximum, pour les prochaines, pendant les prochaines, les prochaines, pas plus de, pour encore, encore',
  ),
  temporary: [
    ...combine(
      'jusqu a, jusqu, jusque',
      'demain matin, demain midi, demain soir, demain apres midi, ce soir, cet apres midi, midi, apres demain, la fin de la journee, la fin de journee, fin de journee, la fin de la semaine, ce week end, lundi matin, son retour, nouvel ordre, la semaine prochaine',
    ),
    ...combine(
      'jusqu',
      'au soir, au week end, a nouvel ordre, en fin de journee, a ce soir, a son retour, a midi',
    ),
    ...phrases(
      'toute la journee, pour la journee, pour la soiree, juste pour aujourd hui, pour le reste de la journee, juste ce soir',
    ),
  ],
  account: [
    ...combine(
      'les, ces, aux, des',
      'utilisateurs, collegues, personnes, comptes, gens, agents',
      'suivants, suivantes, ci dessous, en dessous, listes ci dessous',
    ),
    ...phrases('ci dessous, les suivants, les noms ci dessous'),
  ],
  reset: [
    ...combine(
      'reconfigurer, refaire, reinstaller, reenregistrer, recommencer, reparametrer',
      ', la, le, sa, son, l',
      'mfa, 2fa, authenticator, double authentification, authentification, appli authenticator, enregistrement mfa',
    ),
    ...phrases(
      'mfa a refaire, mfa a reinitialiser, remise a zero de la mfa, remets sa mfa a zero, remets la mfa a zero',
    ),
  ],
  requests: phrases(
    'il y a quelque chose pour moi, y a t il quelque chose pour moi, quelque chose a valider, y a quoi a valider, qu est ce qui m attend, j ai quelque chose a valider, j ai quelque chose a approuver, qu ai je a valider, que dois je valider',
  ),
  pending: [
    ...combine(
      'n ont, n a',
      'toujours rien fait, encore rien fait, rien fait, pas fini, pas termine, pas encore fini, toujours pas fini, pas encore configure, toujours pas configure, pas encore fait, toujours pas fait',
    ),
    ...phrases('pas encore fait, pas fini, doivent encore le faire, en retard, a la traine'),
  ],
  doubt: phrases('si lent, si lente, si penible, aussi lent, aussi lente, si complique, si compliquee'),
  occasion: [
    ...combine(
      ', j ai, je me suis trompe de',
      'mis, tape, choisi, pris, saisi, selectionne',
      'le mauvais, la mauvaise, un mauvais, une mauvaise, mauvais',
      'nom, utilisateur, personne, compte, statut, groupe',
    ),
    ...combine(
      ', il, elle, l utilisateur, le collegue, la collegue',
      'ne peut, n arrive, ne peux, ne pouvait, n arrivait, peut, arrive',
      'pas, plus, toujours pas',
      ', a',
      'se connecter, se loguer, travailler, acceder a sa messagerie, acceder a ses mails, ouvrir ses mails, ouvrir outlook, ouvrir teams, valider, recevoir le code, recevoir les codes, scanner',
    ),
    ...combine(
      ', il, elle',
      'ne recoit, ne recoit toujours, recoit, n a, a',
      'pas, plus, pas de, plus de, aucun',
      'le code, les codes, code, codes, la notification, notifications, sms, le sms, reseau, signal, batterie, wifi, internet, son telephone, son portable',
    ),
    ...combine(
      'pas de, plus de, sans, aucun',
      'reseau, signal, couverture, wifi, batterie, internet, connexion',
      ', sur place, la bas, chez le client, a l etranger, au sous sol',
    ),
    ...combine(
      ', il, elle, scanner, imprimante, copieur, le scanner, le copieur, l imprimante, appareil',
      'ne gere, ne supporte, ne prend',
      'pas',
      ', en charge',
      'la mfa, l auth moderne, l authentification moderne, mfa, le 2fa, la 2fa',
    ),
    ...combine(
      'portable, telephone, tel, smartphone, mobile',
      ', est, est tombe, reste, oublie',
      'retrouve, tombe a l eau, dans l eau, tombe dans l eau, a la maison, chez lui, chez elle, en panne, en reparation, mort, vole, casse, perdu, hs, decharge, oublie',
    ),
    ...combine(
      'il a, elle a, a',
      'casse, perdu, oublie, noye, change, retrouve, fait tomber',
      'son tel, son telephone, son portable, son smartphone, son mobile',
    ),
    ...phrases(
      'attend son nouveau telephone, attend son nouveau portable, nouveau tel, tel casse, tel perdu, tel vole, chez un client, chez le client, compte pirate, compte compromis, connexion suspecte, connexions suspectes, a clique sur un lien',
    ),
  ],
  ordinary: phrases('lent, lente, penible, chiant, galere, nul, bordel'),
};
