import type { Item } from './find-phrases.ts';
import { FILE_TARGET, type Intent } from './intent.ts';

/** "These people", "all of them": said of several. One person is never looked for in a file. */
const SEVERAL =
  /^(?:them|these|those|they|all|everyone|everybody|hen|hun|ze|zij|deze|die|allemaal|iedereen|alle|sie|ihnen|diese|diesen|denen|les|leur|eux|elles|ces|tous|toutes|los|las|ellos|ellas|estos|estas|esos|esas|todos|todas)$/;

/** The items with a word for the file behind them, unless the sentence speaks of one person. */
export function pointAtFile(items: readonly Item[]): readonly Item[] | undefined {
  const last = items.at(-1);
  if (last === undefined || items.some((item) => item.role === 'pronoun' && !SEVERAL.test(item.fold)))
    return undefined;
  const kept = items.filter((item) => item.role !== 'pronoun' && item.role !== 'everyone');
  const place = { text: '', fold: '', from: last.to, to: last.to };
  return [...kept, { ...place, role: 'for' }, { ...place, role: 'file' }];
}

/** A command about people that names none of them. */
export function lacksPeople(intent: Intent): boolean {
  if (intent.kind !== 'incomplete' || intent.targets !== undefined) return false;
  return ['change', 'convert', 'status', 'history', 'why', 'reset', 'revoke', 'remind'].includes(intent.of);
}

/** What speaks of a file without bringing one is asked back. */
export function withoutFile(intent: Intent): Intent {
  if (intent.kind === 'none' || !('targets' in intent)) return intent;
  if (intent.targets?.includes(FILE_TARGET) !== true) return intent;
  const { targets, ...known } = intent;
  const named = targets?.filter((target) => target !== FILE_TARGET) ?? [];
  return {
    ...known,
    kind: 'incomplete',
    of: intent.kind === 'incomplete' ? intent.of : intent.kind,
    ...(named.length === 0 ? {} : { targets: named }),
  };
}
