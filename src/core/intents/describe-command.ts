import type { MfaState } from '../mfa-state.ts';
import type { ChangeIntent, Intent, PeopleIntent, RequestIntent } from './intent.ts';

const CHANGE_VERBS: Readonly<Record<MfaState, string>> = {
  enabled: 'enable',
  disabled: 'disable',
  enforced: 'enforce',
};

const PEOPLE_COMMANDS: Readonly<Record<PeopleIntent['kind'], string>> = {
  status: 'status',
  history: 'history',
  why: 'why',
  reset: 'reset mfa for',
  revoke: 'revoke sessions for',
  remind: 'remind',
};

/** The shortest sentence with which the parser reads this command again: offered as "did you mean …?". */
export function describeCommand(intent: ChangeIntent | PeopleIntent | RequestIntent): string {
  if ('request' in intent) return `${intent.kind} ${intent.request}`;
  const people = intent.targets.map((target) => target.replace(/^(group|department):/, '$1 ')).join(', ');
  if (intent.kind === 'change') return `${CHANGE_VERBS[intent.to]} mfa for ${people}`;
  return `${PEOPLE_COMMANDS[intent.kind]} ${people}`;
}

/** Only commands that name their people or their request can be offered word for word. */
export function isDescribable(intent: Intent): intent is ChangeIntent | PeopleIntent | RequestIntent {
  return 'request' in intent || (intent.kind !== 'incomplete' && 'targets' in intent);
}
