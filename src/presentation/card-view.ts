/** A card as a JSON object of the Adaptive Card schema 1.5. */
export type CardJson = Record<string, unknown>;

export const TEMPLATE_NAMES = [
  'confirm-change',
  'requester-card',
  'bulk-progress',
  'approver-card',
  'dry-run',
  'pick-person',
  'pick-source',
  'list-report',
  'ask-missing',
  'did-you-mean',
  'people-status',
  'people-history',
  'open-requests',
  'help',
  'message',
  'notice',
  'reminders',
  'tenant',
] as const;
export type TemplateName = (typeof TEMPLATE_NAMES)[number];

/**
 * What a card says, in reading order. Both the card and its plain-text twin are made of it, so they cannot differ.
 * Every string is complete: worded, escaped, ready to show; an empty one shows nothing.
 */
export type Content = { readonly [name: string]: ContentValue };
export type ContentValue = string | Content | readonly string[] | readonly Content[];

/** A titled list of sentences; without sentences the title is not shown either. */
export type Section = { readonly title: string; readonly lines: readonly string[] };

/** How serious the status line is. Always said in words too: colour alone tells nothing to some readers. */
export type Tone = 'default' | 'emphasis' | 'accent' | 'good' | 'warning' | 'attention';

/** What the template needs beside the words: ids, labels, switches. Not part of the plain-text twin. */
export type Controls = { readonly [name: string]: string | boolean | readonly Choice[] };
export type Choice = { readonly title: string; readonly value: string };

export interface CardView {
  readonly template: TemplateName;
  /** One line for notifications and lists. */
  readonly summary: string;
  readonly content: Content & { readonly heading: string };
  readonly controls: Controls;
}
