import { cleanMessage } from './clean-message.ts';
import { foldText } from './fold-text.ts';

/** How people ask to be left alone themselves; folded, marks as blanks. */
const OF_ONESELF: readonly string[] = [
  ...['don t remind me', 'dont remind me', 'do not remind me', 'stop reminding me', 'never remind me'],
  ...['stop sending me reminders', 'stop my reminders', 'pause my reminders', 'unsubscribe'],
  ...['herinner me niet', 'herinner mij niet', 'stop mijn herinneringen', 'pauzeer mijn herinneringen'],
  ...['erinnere mich nicht', 'erinnern sie mich nicht', 'stoppe meine erinnerungen'],
  ...['ne me rappelle plus', 'ne me rappelez plus', 'arrete de me rappeler', 'arretez de me rappeler'],
  ...['arrete mes rappels', 'arretez mes rappels'],
  ...['no me recuerdes', 'no me recuerde', 'deja de recordarme', 'deje de recordarme'],
];
/** From somebody of the helpdesk this may be about everybody's. */
const OF_ANYBODY: readonly string[] = [
  ...[
    'no more reminders',
    'no reminders',
    'geen herinneringen',
    'stop met herinneren',
    'hou op met herinneren',
  ],
  ...['keine erinnerungen', 'plus de rappels', 'no mas recordatorios'],
];
/** "Stop reminders for me" is not about everybody's. */
const FOR_ME = / (?:for|to|voor|aan|fur|an|pour|para|a) (?:me|myself|mij|mich|mir|moi|mi) $/;

/** Somebody does not want to be reminded. */
export function wantsNoReminders(text: string): boolean {
  return isForOneself(text) || says(OF_ANYBODY, folded(text));
}

/** Surely of their own reminders, which end when they register. */
export function isForOneself(text: string): boolean {
  const said = folded(text);
  return FOR_ME.test(said) || says(OF_ONESELF, said);
}

function says(sentences: readonly string[], said: string): boolean {
  return sentences.some((sentence) => said.includes(` ${sentence} `));
}

function folded(text: string): string {
  return ` ${foldText(cleanMessage(text))
    .replaceAll(/[^a-z]+/g, ' ')
    .trim()} `;
}
