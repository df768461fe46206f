import { withoutMarkdown } from '../presentation/card-as-text.ts';

export type CardNode = Readonly<Record<string, unknown>>;

/** What stands on the button that sends this verb; the verb itself when the card has no such button. */
export function buttonTitle(card: CardNode, verb: string): string {
  const action = nodesIn(card['actions']).find((each) => each['verb'] === verb);
  return action === undefined ? verb : textOf(action, 'title');
}

/** What the card's pick lists offer. */
export function choicesOf(card: CardNode | undefined): { readonly title: string; readonly value: string }[] {
  return nodesIn(card?.['body'])
    .flatMap((element) => nodesIn(element['choices']))
    .map((choice) => ({ title: textOf(choice, 'title'), value: textOf(choice, 'value') }));
}

/** What the person to whom an input belongs reads beside it; the input's id when the card has no such input. */
export function inputLabel(card: CardNode, id: string): string {
  const input = nodesIn(card['body']).find((element) => element['id'] === id);
  return input === undefined ? id : textOf(input, 'label');
}

function textOf(node: CardNode, field: string): string {
  const value = node[field];
  return typeof value === 'string' ? withoutMarkdown(value) : '';
}

function nodesIn(value: unknown): CardNode[] {
  if (!Array.isArray(value)) return [];
  return value.filter((each): each is CardNode => typeof each === 'object' && each !== null);
}
