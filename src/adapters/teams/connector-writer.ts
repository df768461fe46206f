import { AuthenticationConstants, ClaimsIdentity } from 'botframework-connector';
import type { BotFrameworkAuthentication, ConnectorClient } from 'botframework-connector';
import type { ChannelId } from '../../core/channels.ts';
import type { ConversationReference } from '../../core/incoming.ts';
import type { ConversationId, PersonId } from '../../core/ids.ts';
import { parsePersonId } from '../../core/ids.ts';
import type { Log } from '../../core/ports/log.ts';
import type { OpenResult, PostResult } from '../../core/ports/messenger.ts';
import { ConnectorProblem } from './connector-problem.ts';
import { outcomeOfProblem } from './outcome-of-problem.ts';
import type { RenderedReply } from './rendering.ts';
import { isAllowedServiceUrl } from './service-url.ts';
import type { AuthenticatedTeams, TeamsSettings } from './teams-settings.ts';
import { toActivity } from './to-activity.ts';

export interface ConnectorWriterParts {
  readonly authentication: BotFrameworkAuthentication;
  readonly settings: TeamsSettings;
  readonly log: Log;
}

/** Where the bot was last spoken to: the best address for opening a chat with somebody new. */
type Standpoint = Pick<ConversationReference, 'serviceUrl' | 'channelId' | 'botId'>;

/** The bot's pen: every message, update and roster question goes through the SDK's connector client here. */
export class ConnectorWriter {
  private readonly parts: ConnectorWriterParts;
  private readonly clients = new Map<string, Promise<ConnectorClient>>();
  private standpoint: Standpoint | undefined;

  constructor(parts: ConnectorWriterParts) {
    this.parts = parts;
    const { settings } = parts;
    if (settings.kind === 'anonymous') return;
    this.standpoint = {
      serviceUrl: firstServiceUrl(settings),
      channelId: 'msteams',
      botId: `28:${settings.appId}`,
    };
  }

  /**
   * Only for conversations of activities that passed the gate. In anonymous mode nothing is learned: each Playground
   * knows its own person only, and refuses messages into a chat that was opened by object id.
   */
  learnFrom({ serviceUrl, channelId, botId }: ConversationReference): void {
    if (this.parts.settings.kind === 'anonymous') return;
    this.standpoint = { serviceUrl, channelId, botId };
  }

  post(conversation: ConversationReference, rendered: RenderedReply): Promise<PostResult> {
    return this.write('post', conversation, async ({ conversations }) => {
      const sent = await conversations.sendToConversation(conversation.conversationId, toActivity(rendered));
      return sent.id;
    });
  }

  update(
    conversation: ConversationReference,
    activityId: string,
    rendered: RenderedReply,
  ): Promise<PostResult> {
    return this.write('update', conversation, async ({ conversations }) => {
      const activity = { ...toActivity(rendered), id: activityId };
      await conversations.updateActivity(conversation.conversationId, activityId, activity);
      return activityId;
    });
  }

  /** Teams gives the chat that exists already, if one does. Refused when the person does not have the app. */
  async open(person: PersonId): Promise<OpenResult> {
    const { standpoint } = this;
    // Each Playground plays one person: a chat with anybody else would fail there in a way that looks like a fault.
    if (!standpoint || this.parts.settings.kind === 'anonymous')
      return { kind: 'unreachable', reason: 'app-not-installed' };
    const { tenantId } = this.parts.settings;
    const opened = await this.write('open', standpoint, async ({ conversations }) => {
      const created = await conversations.createConversation({
        isGroup: false,
        bot: { id: standpoint.botId, name: '' },
        members: [{ id: person, name: '' }],
        tenantId,
        channelData: { tenant: { id: tenantId } },
      });
      return created.id;
    });
    if (opened.kind !== 'sent') return opened;
    const conversationId = opened.activityId as ConversationId;
    return { kind: 'open', conversation: { ...standpoint, conversationId, kind: 'personal', tenantId } };
  }

  channel(id: ChannelId): OpenResult {
    const { standpoint, parts } = this;
    if (!standpoint || parts.settings.kind === 'anonymous')
      return { kind: 'unreachable', reason: 'app-not-installed' };
    const { tenantId } = parts.settings;
    return { kind: 'open', conversation: { ...standpoint, conversationId: id, kind: 'channel', tenantId } };
  }

  /** The Entra object id of a member of the conversation; undefined when Teams does not say. */
  async memberId(conversation: ConversationReference, teamsId: string): Promise<PersonId | undefined> {
    try {
      const { conversations } = await this.client(conversation.serviceUrl);
      const member = await conversations.getConversationMember(conversation.conversationId, teamsId);
      const { aadObjectId, objectId } = member as { aadObjectId?: unknown; objectId?: unknown };
      return parsePersonId(aadObjectId ?? objectId);
    } catch (error) {
      this.parts.log.warn('A mentioned member could not be looked up', describe(error));
      return undefined;
    }
  }

  private async write(
    what: string,
    to: Pick<ConversationReference, 'serviceUrl'>,
    call: (client: ConnectorClient) => Promise<string | undefined>,
  ): Promise<PostResult> {
    try {
      const id = await call(await this.client(to.serviceUrl));
      return id ? { kind: 'sent', activityId: id } : { kind: 'uncertain' };
    } catch (error) {
      const outcome = outcomeOfProblem(error);
      if (outcome.kind === 'failed' && !isMissingCard(what, error))
        this.parts.log.error('Teams refused a call', error, { what });
      else
        this.parts.log.info('A call to Teams did not succeed', {
          what,
          outcome: outcome.kind,
          ...describe(error),
        });
      return outcome;
    }
  }

  /** Refuses addresses off the allow-list even when they come out of our own store: the token would go there. */
  private client(serviceUrl: string): Promise<ConnectorClient> {
    const { authentication, settings } = this.parts;
    const loopback = settings.kind === 'anonymous' || settings.standIn;
    if (!isAllowedServiceUrl(serviceUrl, { loopback })) {
      return Promise.reject(new TypeError('The service URL is not on the allow-list'));
    }
    const known = this.clients.get(serviceUrl);
    if (known) return known;
    const identity = new ClaimsIdentity(
      claims(settings),
      settings.kind === 'authenticated' ? true : 'anonymous',
    );
    const audience = settings.kind === 'authenticated' ? settings.channel.oauthScope : '';
    const client = authentication.createConnectorFactory(identity).create(serviceUrl, audience);
    this.clients.set(serviceUrl, client);
    return client;
  }
}

/** A stand-in for the login is a stand-in for the connector too: its token must not go to Microsoft's hosts. */
function firstServiceUrl({ channel, credential }: AuthenticatedTeams): string {
  return credential.kind === 'stand-in' ? new URL('/', channel.loginUrl).href : channel.defaultServiceUrl;
}

function claims(settings: TeamsSettings): { type: string; value: string }[] {
  if (settings.kind === 'anonymous') return [];
  return [
    { type: AuthenticationConstants.AudienceClaim, value: settings.appId },
    { type: AuthenticationConstants.AppIdClaim, value: settings.appId },
  ];
}

/** Its reader deleted it, or the id was made up: nothing that an operator has to look at. */
function isMissingCard(what: string, error: unknown): boolean {
  if (what !== 'update' || !(error instanceof ConnectorProblem)) return false;
  return error.problem.kind === 'refused' && error.problem.status === 404;
}

function describe(error: unknown): Record<string, string | number | undefined> {
  if (!(error instanceof ConnectorProblem)) return { problem: 'unexpected' };
  const { problem } = error;
  return problem.kind === 'refused'
    ? { problem: problem.kind, status: problem.status, code: problem.code.slice(0, 60) }
    : { problem: problem.kind };
}
