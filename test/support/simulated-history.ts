import type { Locale } from '../../src/core/locale.ts';
import type { AuditRecord } from '../../src/core/audit/audit-event.ts';
import type { PersonId, RequestId } from '../../src/core/ids.ts';
import type { MfaState, ObservedState } from '../../src/core/mfa-state.ts';
import type { NoticeKind } from '../../src/core/notices/notice.ts';
import type { Reply } from '../../src/core/reply.ts';
import type { Act } from '../../src/core/requests/act.ts';

/** What happened in the world outside, and what became durable, in order. The promises are judged from this alone. */
export type HistoryEvent =
  | { readonly kind: 'committed'; readonly record: AuditRecord }
  | { readonly kind: 'state-read'; readonly person: PersonId; readonly state: ObservedState | 'nothing' }
  | {
      readonly kind: 'write-sent';
      readonly call: number;
      readonly request: RequestId;
      readonly person: PersonId;
      readonly to: MfaState;
    }
  /** `idle`: the person was in that state already. */
  | {
      readonly kind: 'write-landed';
      readonly call: number;
      readonly person: PersonId;
      readonly idle: boolean;
    }
  /** Nothing of this call can happen any more. */
  | { readonly kind: 'write-over'; readonly call: number; readonly person: PersonId }
  /** One step of an act: one method, or all sessions. */
  | {
      readonly kind: 'act-sent';
      readonly call: number;
      readonly request: RequestId;
      readonly person: PersonId;
      readonly act: Act;
    }
  | { readonly kind: 'act-landed'; readonly call: number; readonly person: PersonId; readonly act: Act }
  | { readonly kind: 'act-over'; readonly call: number; readonly person: PersonId }
  /** Reading showed that it is done. */
  | { readonly kind: 'act-seen'; readonly person: PersonId; readonly act: Act }
  | { readonly kind: 'approver-right-read'; readonly person: PersonId }
  | { readonly kind: 'pressed'; readonly by: PersonId; readonly action: string; readonly verb: string }
  | { readonly kind: 'answered'; readonly to: PersonId; readonly reply: Reply }
  | ToldEvent
  | { readonly kind: 'card-update-tried'; readonly activityId: string }
  | { readonly kind: 'broken'; readonly what: string };

export interface ToldEvent {
  readonly kind: 'told';
  readonly channel: 'mail' | 'teams';
  readonly person: PersonId;
  readonly about: NoticeKind;
  readonly locale: Locale;
  /** To a manager: the people whom the message names. */
  readonly of?: readonly PersonId[];
  readonly request?: RequestId;
  readonly reference: string;
}

export class History {
  readonly events: HistoryEvent[] = [];

  add(event: HistoryEvent): void {
    this.events.push(event);
  }

  of<Kind extends HistoryEvent['kind']>(kind: Kind): readonly Extract<HistoryEvent, { kind: Kind }>[] {
    return this.events.filter((event): event is Extract<HistoryEvent, { kind: Kind }> => event.kind === kind);
  }
}
