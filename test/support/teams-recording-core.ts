import type {
  CardToRemember,
  Conversation,
  MessageAnswer,
  PressAnswer,
} from '../../src/core/conversation.ts';
import type { IncomingCardAction, IncomingInstall, IncomingMessage } from '../../src/core/incoming.ts';

export type CoreCall =
  | { readonly kind: 'message'; readonly incoming: IncomingMessage }
  | { readonly kind: 'press'; readonly incoming: IncomingCardAction }
  | { readonly kind: 'install'; readonly incoming: IncomingInstall }
  | { readonly kind: 'posted'; readonly card: CardToRemember; readonly activityId: string };

/** Stands in for the core: writes down every call, answers as told. */
export class RecordingCore implements Conversation {
  readonly calls: CoreCall[] = [];
  answerMessage: (incoming: IncomingMessage) => Promise<MessageAnswer | undefined> = () =>
    Promise.resolve(undefined);
  answerPress: (incoming: IncomingCardAction) => Promise<PressAnswer> = () =>
    Promise.resolve({ locale: 'en' });
  answerInstall: (incoming: IncomingInstall) => Promise<MessageAnswer | undefined> = () =>
    Promise.resolve(undefined);

  onMessage(incoming: IncomingMessage): Promise<MessageAnswer | undefined> {
    this.calls.push({ kind: 'message', incoming });
    return this.answerMessage(incoming);
  }

  onCardAction(incoming: IncomingCardAction): Promise<PressAnswer> {
    this.calls.push({ kind: 'press', incoming });
    return this.answerPress(incoming);
  }

  onInstall(incoming: IncomingInstall): Promise<MessageAnswer | undefined> {
    this.calls.push({ kind: 'install', incoming });
    return this.answerInstall(incoming);
  }

  onCardPosted(card: CardToRemember, activityId: string): Promise<void> {
    this.calls.push({ kind: 'posted', card, activityId });
    return Promise.resolve();
  }

  messages(): IncomingMessage[] {
    return this.calls.flatMap((call) => (call.kind === 'message' ? [call.incoming] : []));
  }

  presses(): IncomingCardAction[] {
    return this.calls.flatMap((call) => (call.kind === 'press' ? [call.incoming] : []));
  }

  installs(): IncomingInstall[] {
    return this.calls.flatMap((call) => (call.kind === 'install' ? [call.incoming] : []));
  }
}
