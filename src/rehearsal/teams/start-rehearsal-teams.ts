import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ChatLog } from './chat-log.ts';
import type { Conversation } from './chat-log.ts';
import { ConnectorFaults } from './connector-faults.ts';
import { answerConnectorCall } from './connector-routes.ts';
import { deliverActivity } from './deliver-activity.ts';
import type { BotAnswer } from './deliver-activity.ts';
import { errorAnswer, readExchange, write } from './http-exchange.ts';
import type { Exchange } from './http-exchange.ts';
import { answerIssuerCall } from './issuer-routes.ts';
import { PaceLimits } from './pace-limits.ts';
import { RehearsalPerson } from './rehearsal-person.ts';
import { serveFile, type SharedBytes } from './serve-file.ts';
import { Roster } from './roster.ts';
import { TokenIssuer } from './token-issuer.ts';
import { UploadDesk } from './upload-desk.ts';

export interface RehearsalTeamsOptions {
  readonly tenantId: string;
  readonly appId: string;
  readonly appPassword?: string;
  /** The bot's endpoint, `http://127.0.0.1:3978/api/messages`; may be set later on the returned object. */
  readonly botUrl?: string;
  /** 0: any free port. */
  readonly port?: number;
  readonly maxMessageBytes?: number;
  /** What went wrong behind the bot: told by whoever waits in vain for a message. */
  readonly explain?: () => string;
}

export interface PersonOptions {
  readonly aadObjectId: string;
  readonly name: string;
  readonly locale?: string;
  readonly userPrincipalName?: string;
  /** The app is installed for the person already, without the bot having been told. */
  readonly installed?: boolean;
}

/** Teams, the Bot Connector and the token issuers, played on one loopback port. */
export class RehearsalTeams {
  readonly url: string;
  /** The service URL in every activity: what a bot answers to. */
  readonly serviceUrl: string;
  readonly issuer: TokenIssuer;
  readonly chats = new ChatLog();
  readonly faults = new ConnectorFaults();
  readonly roster = new Roster();
  /** Files that people have dropped into a chat, by their path: what SharePoint would serve. */
  readonly files = new Map<string, SharedBytes>();
  /** Where the files of bots go that people said yes to. */
  readonly uploads = new UploadDesk();
  /** Every request that came in, as `GET /v1/.well-known/keys`. */
  readonly requests: string[] = [];
  botUrl: string | undefined;
  private readonly options: RehearsalTeamsOptions;
  private readonly pace = new PaceLimits();
  private readonly server: Server;

  /** `server` listens already: the port is part of every token and address. */
  private constructor(options: RehearsalTeamsOptions, server: Server) {
    this.options = options;
    this.botUrl = options.botUrl;
    this.server = server;
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    this.serviceUrl = `${this.url}/`;
    this.issuer = new TokenIssuer({ ...options, serviceUrl: this.serviceUrl });
    server.on('request', (request, response) => {
      readExchange(request, response).then(
        (exchange) => this.answer(exchange),
        () => response.destroy(),
      );
    });
  }

  static async start(options: RehearsalTeamsOptions): Promise<RehearsalTeams> {
    const server = createServer();
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(options.port ?? 0, '127.0.0.1', resolve);
    });
    return new RehearsalTeams(options, server);
  }

  /** The bot's settings for this stand-in, under the names of its environment. */
  settings(): Readonly<Record<string, string>> {
    const { appId, tenantId } = this.options;
    return {
      MicrosoftAppType: 'SingleTenant',
      MicrosoftAppId: appId,
      MicrosoftAppPassword: this.appPassword(),
      MicrosoftAppTenantId: tenantId,
      ToBotFromChannelOpenIdMetadataUrl: `${this.url}/v1/.well-known/openidconfiguration`,
      ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
      ToChannelFromBotLoginUrl: `${this.url}/${tenantId}`,
      ToChannelFromBotOAuthScope: 'https://api.botframework.com',
    };
  }

  person(options: PersonOptions): RehearsalPerson {
    const { aadObjectId, name, locale = 'en-US' } = options;
    const userPrincipalName =
      options.userPrincipalName ?? `${name.toLowerCase().replaceAll(' ', '.')}@contoso.com`;
    const who = this.roster.add({ aadObjectId, name, locale, userPrincipalName });
    this.roster.setInstalled(aadObjectId, options.installed ?? true);
    const { tenantId, appId, explain } = this.options;
    return new RehearsalPerson(who, {
      ...{ tenantId, appId, serviceUrl: this.serviceUrl, chats: this.chats, roster: this.roster },
      ...(explain && { explain }),
      deliver: (activity) => this.deliver(activity),
      openUpload: (name) => this.uploads.open(this.url, name),
    });
  }

  /** Puts a file where Teams would; gives its address, which opens it without any sign-in. */
  shareFile(name: string, file: SharedBytes | string): string {
    const path = `/files/${this.files.size + 1}/${encodeURIComponent(name)}`;
    this.files.set(path, typeof file === 'string' ? { bytes: Buffer.from(file) } : file);
    return `${this.url}${path}`;
  }

  /** What an installation through Graph comes to. */
  setInstalled(aadObjectId: string): void {
    this.roster.setInstalled(aadObjectId, true);
  }

  /** `id`: that of a channel which the policy names; a new one when left out. */
  groupChat(kind: 'groupChat' | 'channel', members: readonly RehearsalPerson[], id?: string): Conversation {
    return this.chats.open(
      kind,
      members.map((member) => member.who.aadObjectId),
      id,
    );
  }

  /** Delivers any activity; `token` replaces the genuine channel token, `undefined` leaves it out. */
  deliver(activity: object, ...token: [] | [string | undefined]): Promise<BotAnswer> {
    if (this.botUrl === undefined) throw new Error('The rehearsal Teams does not know its bot yet');
    const bearer = token.length === 0 ? this.issuer.channelToken() : token[0];
    return deliverActivity({ botUrl: this.botUrl, token: bearer, activity });
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.server.close(resolve));
    this.server.closeAllConnections();
    await closed;
  }

  private answer(exchange: Exchange): void {
    const { tenantId, appId, maxMessageBytes = 100_000 } = this.options;
    const { issuer, chats, roster, faults, pace } = this;
    this.requests.push(`${exchange.method} ${exchange.path}`);
    if (answerIssuerCall({ issuer, faults, appId, appPassword: this.appPassword() }, exchange)) return;
    if (this.uploads.answer(exchange)) return;
    const file = this.files.get(exchange.path);
    if (file) return serveFile(exchange, file);
    if (!/^\/v3\/conversations(\/|$)/.test(exchange.path))
      return write(exchange, errorAnswer(404, 'NotFound'));
    answerConnectorCall({ tenantId, issuer, chats, roster, faults, pace, maxMessageBytes }, exchange);
  }

  private appPassword(): string {
    return this.options.appPassword ?? 'rehearsal-secret';
  }
}

export function startRehearsalTeams(options: RehearsalTeamsOptions): Promise<RehearsalTeams> {
  return RehearsalTeams.start(options);
}
