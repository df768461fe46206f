import { cleanMessage } from './clean-message.ts';
import { foldText } from './fold-text.ts';

/** How people say it, with or without more behind it; folded, marks as blanks. */
const SENTENCES: readonly string[] = [
  ...['this was not me', 'that was not me', 'it was not me', 'this is not me', 'this wasn t me', 'not me'],
  ...[
    'that wasn t me',
    'it wasn t me',
    'wasn t me',
    'this wasnt me',
    'that wasnt me',
    'it wasnt me',
    'wasnt me',
  ],
  ...['i did not do this', 'i didn t do this', 'i did not ask for this', 'i didn t ask for this'],
  ...['dit was ik niet', 'dat was ik niet', 'ik was dit niet', 'ik was dat niet', 'ik was het niet'],
  ...['dit heb ik niet gedaan', 'ik heb dit niet gedaan', 'ik heb hier niet om gevraagd'],
  ...['das war ich nicht', 'ich war das nicht', 'ich war es nicht', 'das habe ich nicht gemacht'],
  ...['ich habe das nicht gemacht', 'das habe ich nicht beantragt', 'ich habe das nicht beantragt'],
  ...['ce n etait pas moi', 'c etait pas moi', 'ce n est pas moi', 'c est pas moi', 'pas moi'],
  ...['je n ai pas fait cela', 'je n ai pas fait ca', 'je n ai pas demande cela', 'je n ai rien demande'],
  ...['no fui yo', 'yo no fui', 'no he sido yo', 'yo no he sido', 'no era yo', 'yo no lo hice'],
  ...['no lo pedi', 'yo no pedi esto', 'yo no lo pedi'],
];

/** "This was not me", typed in place of the button. It only shows the message and its button, so more behind it is no harm. */
export function saysNotMe(text: string): boolean {
  const said = `${foldText(cleanMessage(text))
    .replaceAll(/[^a-z]+/g, ' ')
    .trim()} `;
  return SENTENCES.some((sentence) => said.startsWith(`${sentence} `));
}
