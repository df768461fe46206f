// What a turn is compared with: restify, botbuilder's own CloudAdapter with its own token check, one line of logic.
import { ActivityHandler, CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { ServiceClientCredentialsFactory } from 'botframework-connector';
import restify from 'restify';

const settings = process.env;

/** A stand-in for the login on loopback: the SDK's own accepts https addresses only. One token, as MSAL caches it. */
class StandInCredentials extends ServiceClientCredentialsFactory {
  #token;

  isValidAppId(appId) {
    return Promise.resolve(appId === settings.MicrosoftAppId);
  }

  isAuthenticationDisabled() {
    return Promise.resolve(false);
  }

  createCredentials(appId, audience) {
    this.#token ??= fetchToken(appId, audience);
    const token = this.#token;
    return Promise.resolve({
      async signRequest(request) {
        request.headers.set('authorization', `Bearer ${await token}`);
        return request;
      },
    });
  }
}

async function fetchToken(appId, audience) {
  const answer = await fetch(`${settings.ToChannelFromBotLoginUrl}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: appId,
      client_secret: settings.MicrosoftAppPassword ?? '',
      scope: `${audience}/.default`,
    }),
  });
  return (await answer.json()).access_token;
}

class EchoBot extends ActivityHandler {
  constructor() {
    super();
    this.onMessage(async (context, next) => {
      await context.sendActivity(`Echo: ${context.activity.text}`);
      await next();
    });
  }
}

const adapter = new CloudAdapter(
  new ConfigurationBotFrameworkAuthentication(settings, new StandInCredentials()),
);
const bot = new EchoBot();
const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post('/api/messages', (request, response, next) => {
  adapter.process(request, response, (context) => bot.run(context)).then(() => next(), next);
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`${JSON.stringify({ msg: 'the echo bot is ready', port: server.address().port })}\n`);
});
