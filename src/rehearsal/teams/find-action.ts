import { isNode, nodesOf } from './activity.ts';
import type { CardNode } from './activity.ts';

/** Which button: by verb, or by the title on it. */
export interface ButtonChoice {
  readonly verb?: string;
  readonly title?: string;
}

/** The `Action.Execute` behind a button. Throws, naming the buttons there are, when the card has none such. */
export function findExecuteAction(card: CardNode, choice: ButtonChoice): CardNode {
  return findAction(card, 'Action.Execute', choice);
}

/** The `Action.Submit` an older client would run: the button's own, or the fallback of its `Action.Execute`. */
export function findSubmitAction(card: CardNode, choice: ButtonChoice): CardNode {
  const execute = nodesOf(card).find((node) => node.type === 'Action.Execute' && fits(node, choice));
  if (isNode(execute?.fallback) && execute.fallback.type === 'Action.Submit') return execute.fallback;
  return findAction(card, 'Action.Submit', choice);
}

/** The inputs' values as the card shows them before anybody types. */
export function presetInputs(card: CardNode): Record<string, unknown> {
  const inputs = nodesOf(card).filter(
    (node) => String(node.type).startsWith('Input.') && node.value !== undefined,
  );
  return Object.fromEntries(inputs.map((input) => [String(input.id), input.value]));
}

function findAction(card: CardNode, type: string, choice: ButtonChoice): CardNode {
  const actions = nodesOf(card).filter((node) => node.type === type);
  const found = actions.find((node) => fits(node, choice));
  if (found) return found;
  const names = actions.map(({ title, verb }) => `${String(title)} (${String(verb)})`).join(', ');
  throw new Error(`The card has no ${type} ${JSON.stringify(choice)}; it has: ${names || 'no buttons'}`);
}

function fits(node: CardNode, choice: ButtonChoice): boolean {
  const data = isNode(node.data) ? node.data : {};
  const verb = node.verb ?? data.verb;
  return (
    (choice.verb === undefined || verb === choice.verb) &&
    (choice.title === undefined || node.title === choice.title)
  );
}
