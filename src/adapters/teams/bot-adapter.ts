import { CloudAdapter } from 'botbuilder';
import type { InvokeResponse, TurnContext } from 'botbuilder';
import type { Activity } from 'botframework-schema';

/**
 * The SDK's adapter, entered below its HTTP part: that one answers callers with error texts, writes around our log,
 * and throws before authentication when a body has no `type`.
 */
export class BotAdapter extends CloudAdapter {
  /** Authenticates the activity and runs the turn. Throws what went wrong; an invoke's answer is returned. */
  receive(
    authorization: string,
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(authorization, activity, logic);
  }
}
