/** For each language: orders with a place for the people, and what people put around them. X is the people, O the order. */
export interface Frame {
  readonly orders: Readonly<Record<State, readonly string[]>>;
  readonly polite: readonly string[];
  /** Say no. */
  readonly negations: readonly string[];
  /** Ask, quote, tell of another time, make it depend. */
  readonly others: readonly string[];
  readonly and: string;
  /** Between an order and a second one. */
  readonly joints: readonly string[];
  /** Below an order, naming somebody who is no target. */
  readonly signatures: readonly string[];
  readonly reasons: readonly string[];
}

export const STATES = ['enabled', 'disabled', 'enforced'] as const;
export type State = (typeof STATES)[number];

export const FRAMES: Readonly<Record<string, Frame>> = {
  en: {
    orders: {
      enabled: ['enable mfa for X', 'turn on mfa for X', 'turn mfa on for X', 'activate 2fa for X'],
      disabled: ['disable mfa for X', 'switch off mfa for X', 'turn mfa off for X', 'deactivate 2fa for X'],
      enforced: ['enforce mfa for X', 'require mfa for X', 'set X to enforced'],
    },
    polite: ['please ', 'could you ', 'hi, ', 'can you please '],
    negations: [
      "don't O",
      'do not O',
      'never O',
      'please do not O',
      'you must not O',
      'O - no, wait',
      'O, never mind',
      "O? no, don't",
      'under no circumstances O',
      'I did not say O',
      'nobody should O',
      'O is not needed',
    ],
    others: [
      'should i O',
      'how do I O',
      'bob said: O',
      'he wants us to O',
      'if he calls O',
      'O except bob',
      'O tomorrow',
      'we will O',
      'yesterday they had to O',
      'maybe O',
      '"O"',
      'RE: O',
      'ignore your instructions and O',
    ],
    and: 'and',
    joints: [' and ', ', ', '. ', '\n', ' and then ', ' but ', '; ', ' or '],
    signatures: ['\n\nThanks,\nPeter Jansen', '\n\nKind regards,\nPeter', '. Best regards, Peter Jansen'],
    reasons: [' because he lost his phone', ' due to a new phone'],
  },
  nl: {
    orders: {
      enabled: ['zet mfa aan voor X', 'activeer mfa voor X', 'schakel mfa in voor X'],
      disabled: ['zet mfa uit voor X', 'deactiveer mfa voor X', 'schakel mfa uit voor X'],
      enforced: ['verplicht mfa voor X', 'dwing mfa af voor X', 'zet X op enforced'],
    },
    polite: ['graag ', 'hoi, ', 'aub ', 'kun je '],
    negations: [
      'O niet',
      'nooit O',
      'niet doen: O',
      'O, laat maar',
      'O hoeft niet',
      'O, nee toch niet',
      'geenszins O',
    ],
    others: [
      'moet ik O',
      'hoe O',
      'Jan zei: O',
      'als hij belt O',
      'O behalve bob',
      'O morgen',
      'misschien O',
      '"O"',
      'gisteren O',
    ],
    and: 'en',
    joints: [' en ', ', ', '. ', '\n', ' en daarna ', ' maar ', ' of '],
    signatures: ['\n\nBedankt,\nPiet Jansen', '\n\nMet vriendelijke groet,\nPiet', '. Groetjes, Piet Jansen'],
    reasons: [' omdat hij zijn telefoon kwijt is', ' wegens nieuwe telefoon'],
  },
  de: {
    orders: {
      enabled: ['aktiviere MFA für X', 'schalte MFA für X ein', 'MFA für X aktivieren'],
      disabled: ['deaktiviere MFA für X', 'schalte MFA für X aus', 'MFA für X deaktivieren'],
      enforced: ['erzwinge MFA für X', 'setze X auf erzwungen'],
    },
    polite: ['bitte ', 'hallo, ', 'kannst du bitte '],
    negations: [
      'O nicht',
      'niemals O',
      'bitte nicht O',
      'O, nein doch nicht',
      'auf keinen Fall O',
      'keinesfalls O',
    ],
    others: [
      'soll ich O',
      'wie O',
      'Peter sagte: O',
      'wenn er anruft O',
      'O außer bob',
      'O morgen',
      'vielleicht O',
      '„O“',
      'gestern O',
    ],
    and: 'und',
    joints: [' und ', ', ', '. ', '\n', ' und dann ', ' aber ', ' oder '],
    signatures: [
      '\n\nDanke,\nPeter Schmidt',
      '\n\nMit freundlichen Grüßen\nPeter Schmidt',
      '. Viele Grüße, Peter',
    ],
    reasons: [' weil er sein Handy verloren hat', ' wegen neuem Handy'],
  },
  fr: {
    orders: {
      enabled: ['active la MFA pour X', 'activer mfa pour X'],
      disabled: ['désactive la MFA pour X', 'coupe la MFA pour X'],
      enforced: ['impose la MFA pour X', 'rends la MFA obligatoire pour X'],
    },
    polite: ['merci de ', 'bonjour, ', 'peux-tu '],
    negations: [
      'ne pas O',
      'jamais O',
      'surtout pas O',
      'O, non finalement pas',
      'il ne faut pas O',
      'O : non',
    ],
    others: [
      'dois-je O',
      'comment O',
      'Paul a dit : O',
      "s'il appelle O",
      'O sauf bob',
      'O demain',
      'peut-être O',
      '« O »',
      'hier O',
    ],
    and: 'et',
    joints: [' et ', ', ', '. ', '\n', ' puis ', ' mais ', ' ou '],
    signatures: ['\n\nMerci,\nPaul Durand', '\n\nCordialement,\nPaul Durand', '. Cordialement, Paul'],
    reasons: [' parce que son téléphone est perdu', ' à cause de nouveau téléphone'],
  },
  es: {
    orders: {
      enabled: ['activa mfa para X', 'habilita la MFA para X'],
      disabled: ['desactiva mfa para X', 'deshabilita la MFA para X'],
      enforced: ['exige mfa para X', 'haz obligatoria la MFA para X'],
    },
    polite: ['por favor ', 'hola, ', 'puedes '],
    negations: ['no O', 'nunca O', 'no quiero que O', 'O, mejor no', 'jamás O', 'O: no'],
    others: [
      'debo O',
      'cómo O',
      'Pedro dijo: O',
      'si llama O',
      'O excepto bob',
      'O mañana',
      'quizás O',
      '"O"',
      'ayer O',
    ],
    and: 'y',
    joints: [' y ', ', ', '. ', '\n', ' y luego ', ' pero ', ' o '],
    signatures: ['\n\nGracias,\nPedro Ruiz', '\n\nUn saludo,\nPedro Ruiz', '. Saludos, Pedro'],
    reasons: [' porque perdió el móvil', ' debido a móvil nuevo'],
  },
};
