import type { ItemRole } from './find-phrases.ts';

/** Words that say what is to be done: with one of them, a message is no mere question. */
export const ACTING_ROLES = [
  'enable',
  'disable',
  'enforce',
  'set',
  'reset',
  'revoke',
  'remind',
  'approve',
  'reject',
  'cancel',
  'undo',
] as const satisfies readonly ItemRole[];
