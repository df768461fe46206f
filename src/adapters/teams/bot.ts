import { ActivityHandler } from 'botbuilder';
import type { InvokeResponse, TurnContext } from 'botbuilder';
import type { AdaptiveCardInvokeResponse } from 'botframework-schema';
import type { Conversation, MessageAnswer, PressAnswer } from '../../core/conversation.ts';
import type { IncomingCardAction } from '../../core/incoming.ts';
import { chooseLocale } from '../../core/locale.ts';
import type { Locale } from '../../core/locale.ts';
import type { Clock, Ids } from '../../core/ports/clock.ts';
import type { Log } from '../../core/ports/log.ts';
import type { ConnectorWriter } from './connector-writer.ts';
import { cardAnswer, isPress, notAPress, toastAnswer } from './invoke-answer.ts';
import { MalformedActivity } from './malformed-activity.ts';
import { isSubmit, readExecute, readSubmit } from './read-card-action.ts';
import { FILE_CONSENT, readConsent } from './read-consent.ts';
import { readInstall } from './read-install.ts';
import { readFiles, readMessage } from './read-message.ts';
import { readSender } from './read-sender.ts';
import type { Sender } from './read-sender.ts';
import type { Rendering } from './rendering.ts';
import { Speaker } from './speaker.ts';
import { within } from './within.ts';

export interface BotParts {
  readonly conversation: Conversation;
  readonly rendering: Rendering;
  readonly writer: ConnectorWriter;
  readonly clock: Clock;
  readonly ids: Pick<Ids, 'reference'>;
  readonly log: Log;
  readonly tenantId: string;
  /** Milliseconds after which a press is answered with "still working" (Teams shows an error after 10 to 15 s). */
  readonly pressLimitMs?: number;
}

const PRESS_LIMIT_MS = 9_000;
/** Teams delivers late at times, never by hours. */
const PLAUSIBLE_MS = 60 * 60_000;
const NOT_IMPLEMENTED = 501;

/** Hands what Teams delivers to the core, and the core's answers to the connector. Decides nothing. */
export class Bot extends ActivityHandler {
  private readonly parts: BotParts;
  private readonly speaker: Speaker;
  private readonly running = new Set<Promise<void>>();

  constructor(parts: BotParts) {
    super();
    this.parts = parts;
    this.speaker = new Speaker(parts);
    this.onMessage((context, next) => this.receiveMessage(context).then(next));
    // Teams and the Playground tell of an installation twice, in either order: the core welcomes at the first.
    this.onInstallationUpdate((context, next) => this.receiveInstall(context).then(next));
    this.onMessageUpdate((context, next) => this.noteLater(context, 'edited').then(next));
    this.onMessageDelete((context, next) => this.noteLater(context, 'deleted').then(next));
    this.onConversationUpdate((context, next) => this.receiveInstall(context).then(next));
  }

  /** Resolves when nothing is being said or finished in the background any more. */
  async settle(): Promise<void> {
    while (this.running.size > 0) await Promise.all(this.running);
  }

  protected override async onInvokeActivity(context: TurnContext): Promise<InvokeResponse> {
    const { activity } = context;
    if (activity.name === 'adaptiveCard/action' && !isPress(activity.value)) return notAPress();
    if (activity.name === FILE_CONSENT) return this.receiveConsent(context);
    const response = await super.onInvokeActivity(context);
    // An invoke for something this bot does not offer is ignored like any unknown activity, not reported as an error.
    return response.status === NOT_IMPLEMENTED ? { status: 200 } : response;
  }

  protected override async onAdaptiveCardInvoke(context: TurnContext): Promise<AdaptiveCardInvokeResponse> {
    const action = readExecute(context.activity, this.senderOf(context));
    const locale = chooseLocale(action.locale);
    const pressed = this.press(action, locale);
    const answer = await within(this.parts.pressLimitMs ?? PRESS_LIMIT_MS, pressed);
    if (answer === 'late') {
      this.inBackground(pressed.then((late) => this.speaker.answerPress(action, late)));
      return toastAnswer(this.parts.rendering.stillWorking(locale));
    }
    if (isForPresserOnly(action, answer))
      return toastAnswer(this.parts.rendering.reply(answer.say, answer.locale).summary);
    // Said beside the answer, not before it: a slow connector must not use up the time that the press has.
    this.inBackground(this.speaker.sayBeside(action, answer));
    return this.invokeAnswer(answer);
  }

  /** Teams shows nothing of the answer to this invoke: what there is to say is a message, or takes the card's place. */
  private async receiveConsent(context: TurnContext): Promise<InvokeResponse> {
    const action = readConsent(context.activity, this.senderOf(context));
    const answered = this.press(action, chooseLocale(action.locale));
    this.inBackground(answered.then((answer) => this.speaker.answerPress(action, answer)));
    await within(this.parts.pressLimitMs ?? PRESS_LIMIT_MS, answered);
    return { status: 200 };
  }

  private invokeAnswer({ card, say, locale }: PressAnswer): AdaptiveCardInvokeResponse {
    const { rendering } = this.parts;
    if (card) return cardAnswer(rendering.reply(card, locale));
    return toastAnswer(say ? rendering.reply(say, locale).summary : '');
  }

  private async receiveMessage(context: TurnContext): Promise<void> {
    const { activity } = context;
    if (!isSubmit(activity) && activity.text === undefined && readFiles(activity).length === 0) return;
    const sender = this.senderOf(context);
    const locale = chooseLocale(sender.locale);
    if (isSubmit(activity)) {
      const action = readSubmit(activity, sender);
      return this.speaker.answerPress(action, await this.press(action, locale));
    }
    const answer = await this.guard(locale, () =>
      this.parts.conversation.onMessage(readMessage(activity, sender)),
    );
    if (answer) await this.speaker.say(sender.conversation, answer);
  }

  private async receiveInstall(context: TurnContext): Promise<void> {
    const sender = readSender(context.activity, this.parts.tenantId);
    const install = sender && readInstall(context.activity, sender);
    if (!install) return;
    this.parts.writer.learnFrom(install.conversation);
    const answer = await this.guard(chooseLocale(install.locale), () =>
      this.parts.conversation.onInstall(install),
    );
    if (answer && install.installed) await this.speaker.say(install.conversation, answer);
  }

  /** What was asked for stands as it was sent: the card shows it, and it is withdrawn there or by a command. */
  private noteLater({ activity }: TurnContext, what: 'edited' | 'deleted'): Promise<void> {
    const sender = readSender(activity, this.parts.tenantId)?.sender;
    this.parts.log.info('A message was changed after it was sent: nothing follows from it', { what, sender });
    return Promise.resolve();
  }

  private senderOf(context: TurnContext): Sender {
    const { timestamp } = context.activity;
    const age = Math.abs(this.parts.clock.now().getTime() - (timestamp?.getTime() ?? Number.NaN));
    const sender = readSender(context.activity, this.parts.tenantId);
    if (!sender || !(age <= PLAUSIBLE_MS)) throw new MalformedActivity();
    this.parts.writer.learnFrom(sender.conversation);
    return sender;
  }

  private async press(action: IncomingCardAction, locale: Locale): Promise<PressAnswer> {
    const answer = await this.guard(locale, () => this.parts.conversation.onCardAction(action));
    return 'reply' in answer ? { say: answer.reply, locale } : answer;
  }

  /** The core answers every expected trouble itself; what it throws is a bug, of which people see a reference. */
  private async guard<Answer>(locale: Locale, ask: () => Promise<Answer>): Promise<Answer | MessageAnswer> {
    try {
      return await ask();
    } catch (error) {
      const reference = this.parts.ids.reference();
      this.parts.log.error('A turn failed', error, { reference });
      return { reply: { kind: 'failed', service: 'bot', reference }, locale };
    }
  }

  private inBackground(work: Promise<void>): void {
    const tracked = work
      .catch((error: unknown) => this.parts.log.error('Work after a turn failed', error))
      .finally(() => this.running.delete(tracked));
    this.running.add(tracked);
  }
}

/** A whole channel does not have to read what one of its people may not do. */
function isForPresserOnly(
  { conversation }: IncomingCardAction,
  answer: PressAnswer,
): answer is PressAnswer & Required<Pick<PressAnswer, 'say'>> {
  return conversation.kind !== 'personal' && answer.say?.kind === 'refused';
}
