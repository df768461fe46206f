/** What the bot's endpoint answered. `body` is parsed JSON where it is JSON, else the text. */
export interface BotAnswer {
  readonly status: number;
  readonly body: unknown;
}

export interface Delivery {
  readonly botUrl: string;
  readonly token: string | undefined;
  readonly activity: object;
}

/** Hands an activity to the bot like Teams does: one POST, with a channel token. */
export async function deliverActivity(delivery: Delivery): Promise<BotAnswer> {
  const authorization = delivery.token === undefined ? {} : { authorization: `Bearer ${delivery.token}` };
  const response = await fetch(delivery.botUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/json; charset=utf-8', ...authorization },
    body: JSON.stringify(delivery.activity),
  });
  return { status: response.status, body: parse(await response.text()) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
