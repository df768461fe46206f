import type { AuditEntry } from '../../src/core/audit/audit-event.ts';
import type { PersonId } from '../../src/core/ids.ts';
import type { Effect } from '../../src/rehearsal/model/effect-log.ts';
import type { RehearsalTenant } from '../../src/rehearsal/start-rehearsal-tenant.ts';
import { nodesOf, type CardNode } from '../../src/rehearsal/teams/activity.ts';
import type { SeenMessage } from '../../src/rehearsal/teams/chat-log.ts';
import type { RehearsalTeams } from '../../src/rehearsal/teams/start-rehearsal-teams.ts';
import type { OutsideEvent, OutsideScreen } from '../crash/judge-outside.ts';
import { readable } from './talk.ts';

/** Somebody by both of the names that the outside knows them under. */
export interface Known {
  readonly id: PersonId;
  readonly address: string;
}

export type PostedScreen = OutsideScreen &
  Pick<SeenMessage, 'activityId' | 'conversationId'> & { readonly card: CardNode };

/** Writes, mails, messages and committed intents in one order, taken down at the moment at which each takes effect. */
export class OutsideJournal {
  readonly #tenant: RehearsalTenant['tenant'];
  readonly #teams: RehearsalTeams;
  #people = new Map<string, Known>();
  #events: OutsideEvent[] = [];

  constructor({ tenant }: RehearsalTenant, teams: RehearsalTeams) {
    this.#tenant = tenant;
    this.#teams = teams;
    const { effects } = tenant;
    const add = effects.add.bind(effects);
    effects.add = (effect) => {
      add(effect);
      const [last] = effects.all.slice(-1);
      if (last) this.#noteEffect(last);
    };
    teams.chats.onChange(() => this.#notePost());
  }

  /** Begins anew, for a story in which these people are changed. */
  begin(people: readonly Known[]): void {
    this.#people = new Map(
      people.flatMap((each) => [[each.id, each] as const, [each.address, each] as const]),
    );
    this.#events = [];
  }

  get events(): readonly OutsideEvent[] {
    return this.#events;
  }

  noteRecords(entries: readonly AuditEntry[]): void {
    for (const { event, subject } of entries)
      if (event.kind === 'write-intended' && subject)
        this.#events.push({ kind: 'intended', person: this.#nameOf(subject) });
  }

  /** The cards of the request in these people's chats as they stand there now; a message that tells of a moment is none. */
  screens(readers: readonly Known[], request: string): readonly PostedScreen[] {
    return readers.flatMap(({ id, address }) =>
      this.#teams.chats.messagesIn(this.#teams.roster.find(id)?.personalChat ?? '').flatMap((message) => {
        const text = readable(message);
        if (!message.card || !new RegExp(`\\b${request}\\b`).test(text)) return [];
        const { activityId, conversationId, card } = message;
        if (verbsOf(card).includes('not-me')) return [];
        return [{ reader: address, text, verbs: verbsOf(card), activityId, conversationId, card }];
      }),
    );
  }

  #noteEffect(effect: Effect): void {
    if (effect.kind === 'mfa-state') {
      const { personId, to, overlapped } = effect;
      this.#events.push({ kind: 'written', person: this.#nameOf(personId), to, overlapped });
    }
    if (effect.kind !== 'mail') return;
    for (const address of effect.to.filter((each) => this.#people.has(each))) {
      const text = this.#tenant.mailbox(address).find(({ id }) => id === effect.mailId)?.text ?? '';
      this.#events.push({ kind: 'told', person: this.#nameOf(address), channel: 'mail', text });
    }
  }

  #notePost(): void {
    const last = this.#teams.chats.effects.at(-1);
    if (last?.effect !== 'post') return;
    const reader = [...this.#people.values()].find(
      ({ id }) => this.#teams.roster.find(id)?.personalChat === last.conversationId,
    );
    const text = JSON.stringify(last.activity);
    if (reader) this.#events.push({ kind: 'told', person: reader.address, channel: 'Teams', text });
  }

  #nameOf(name: string): string {
    return this.#people.get(name)?.address ?? name;
  }
}

function verbsOf(card: CardNode): readonly string[] {
  return nodesOf(card).flatMap(({ type, verb }) =>
    type === 'Action.Execute' && typeof verb === 'string' ? [verb] : [],
  );
}
