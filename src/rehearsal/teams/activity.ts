/** An activity on the wire, as far as the stand-in looks into it. Bots may send anything else along. */
export interface WireActivity {
  readonly type?: string;
  readonly id?: string;
  readonly text?: string;
  readonly summary?: string;
  readonly attachments?: readonly WireAttachment[];
  readonly [field: string]: unknown;
}

export interface WireAttachment {
  readonly contentType?: string;
  readonly name?: string;
  readonly content?: unknown;
}

export type CardNode = Readonly<Record<string, unknown>>;

export const ADAPTIVE_CARD = 'application/vnd.microsoft.card.adaptive';

export function isNode(value: unknown): value is CardNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The first adaptive card of an activity. */
export function cardOf(activity: WireActivity): CardNode | undefined {
  const card = activity.attachments?.find((attachment) => attachment.contentType === ADAPTIVE_CARD)?.content;
  return isNode(card) ? card : undefined;
}

/** Every object in the card, outermost first: elements, inputs, actions, nested cards and fallbacks. */
export function nodesOf(value: unknown): CardNode[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (!isNode(value)) return [];
  return [value, ...Object.values(value).flatMap(nodesOf)];
}
