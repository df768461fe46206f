import type { Intent, Target } from '../intents/intent.ts';

/** What a helpdesk channel may hear and read: work for others. One's own affairs, brakes and decisions are not. */
const HELPDESK_WORK: Readonly<Record<Intent['kind'], boolean>> = {
  change: true,
  convert: true,
  reset: true,
  revoke: true,
  status: true,
  history: true,
  why: true,
  list: true,
  posture: true,
  report: true,
  requests: true,
  remind: true,
  reminders: true,
  campaign: true,
  // Of an order of reminders; a code of one's own is for the personal chat.
  check: true,
  cancel: true,
  undo: true,
  extend: true,
  pause: true,
  resume: true,
  retry: true,
  help: true,
  greet: true,
  incomplete: true,
  none: true,
  approve: false,
  reject: false,
  freeze: false,
  unfreeze: false,
  'threat-mode': false,
  'reset-breaker': false,
  delegate: false,
  'delegate-end': false,
  todo: false,
  registered: false,
  snooze: false,
};

const SELF = new Set(['me', 'myself', 'mij', 'mijzelf', 'mezelf', 'ik']);

export function isHelpdeskWork(intent: Intent): boolean {
  // "status" alone asks about oneself.
  if (intent.kind === 'incomplete') return intent.of !== 'status' && HELPDESK_WORK[intent.of];
  const isOwn = 'targets' in intent && isAboutSelf(intent.targets);
  return HELPDESK_WORK[intent.kind] && !isOwn;
}

export function isAboutSelf(targets: readonly Target[]): boolean {
  return targets.length === 1 && targets.every((target) => SELF.has(target));
}
