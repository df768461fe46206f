import { afterAll, beforeAll, test } from '@jest/globals';
import fc from 'fast-check';
import { HTTP_LIMITS } from '../../src/adapters/http/http-limits.ts';
import { parseBoundedJson } from '../../src/adapters/http/parse-bounded-json.ts';
import type { Reply } from '../../src/core/reply.ts';
import { parsePersonId } from '../../src/core/ids.ts';
import type { ActivityResponse } from '../../src/adapters/teams/receive-activity.ts';
import type { RehearsalPerson } from '../../src/rehearsal/teams/rehearsal-person.ts';
import { fuzzedActivities } from '../support/fuzzed-activities.ts';
import { ANNA, TENANT, startBench } from '../support/teams-bench.ts';
import type { Bench } from '../support/teams-bench.ts';

/** Random activities and card values behind a genuine token: 10,000 cases a run; a failure prints the seed that repeats it. What they do to the state is looked at in `fuzz-state`. */
const ACTIVITY_CASES = 4_000;
const CARD_CASES = 4_000;
const HTTP_CASES = 2_000;
/** Milliseconds; ten seconds for all three on an idle machine. */
const TIME_LIMIT = 300_000;

let bench: Bench;
let anna: RehearsalPerson;
let authorization: string;

beforeAll(async () => {
  bench = await startBench();
  anna = bench.teams.person({ aadObjectId: ANNA, name: 'Anna Berg' });
  authorization = `Bearer ${bench.teams.issuer.channelToken()}`;
});
afterAll(() => bench.close());

const { key, tree, changes, genuine } = fuzzedActivities([ANNA]);

const refused: Reply = { kind: 'refused', refusal: { kind: 'card-unknown' }, reference: 'R' };

async function deliver(activity: object): Promise<ActivityResponse> {
  const json = parseBoundedJson(JSON.stringify(activity), HTTP_LIMITS);
  if (json.kind === 'invalid') return { status: 400 };
  return bench.endpoint.receive({ authorization, body: json.value });
}

function hasStatusCode(body: unknown): boolean {
  return typeof body === 'object' && body !== null && 'statusCode' in body;
}

/** Plain comparisons: 10,000 runs of `expect` would take longer than what they look at. */
function expectHarmless({ status }: { readonly status: number }): void {
  if (![200, 400, 401].includes(status)) throw new Error(`Answered ${status}`);
  for (const call of bench.core.calls.splice(0)) {
    if (call.kind === 'posted') throw new Error('Nothing was to be remembered');
    const { sender, conversation } = call.incoming;
    const { tenantId, serviceUrl } = conversation;
    // A genuine token does not say who speaks, so any well-formed sender passes here; nothing else may.
    const admitted =
      parsePersonId(sender) === sender && tenantId === TENANT && serviceUrl === bench.teams.serviceUrl;
    if (!admitted) throw new Error(`The core was told ${JSON.stringify(call.incoming)}`);
  }
  const failure = bench.log.lines.splice(0).find(({ level }) => level === 'error');
  if (failure) throw new Error(failure.message, { cause: failure.error });
  if (Object.keys(Object.prototype).length > 0) throw new Error('Object.prototype was changed');
}

test(
  'whatever an activity holds, there is no exception, no 5xx, and nobody else speaks',
  async () => {
    await fc.assert(
      fc.asyncProperty(genuine, changes, async (fields, changed) => {
        expectHarmless(await deliver({ ...anna.activity(fields), ...changed }));
      }),
      { numRuns: ACTIVITY_CASES },
    );
  },
  TIME_LIMIT,
);

test(
  'whatever a card sends, the core gets texts, and the answer is one Teams can show',
  async () => {
    const press = fc.record({
      action: fc.oneof(tree, fc.record({ type: fc.constant('Action.Execute'), verb: tree, data: tree })),
      trigger: tree,
    });
    const value = fc.oneof(press, tree, fc.dictionary(key, tree));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('invoke', 'message'), value, async (type, sent) => {
        // Only an invoke is answered with its card; thousands of messages would meet Teams' limits, which are tested elsewhere.
        bench.core.answerPress = () =>
          Promise.resolve(type === 'invoke' ? { card: refused, locale: 'en' } : { locale: 'en' });
        const answer = await deliver(anna.activity({ type, name: 'adaptiveCard/action', value: sent }));
        for (const { verb, actionId, inputs } of bench.core.presses()) {
          const texts = [verb, actionId, ...Object.values(inputs)].every((part) => typeof part === 'string');
          if (!texts || Object.hasOwn(inputs, '__proto__'))
            throw new Error(`Read as ${JSON.stringify(inputs)}`);
        }
        if (type === 'invoke' && !hasStatusCode(answer.body)) throw new Error('Not an answer to a press');
        expectHarmless(answer);
      }),
      { numRuns: CARD_CASES },
    );
  },
  TIME_LIMIT,
);

test(
  'over the wire, random bodies and damaged activities leave the server alive',
  async () => {
    const damaged = fc
      .tuple(genuine, changes, fc.nat(), fc.string({ maxLength: 3 }))
      .map(([fields, changed, at, junk]) => {
        const text = JSON.stringify({ ...anna.activity(fields), ...changed });
        const cut = at % text.length;
        return text.slice(0, cut) + junk + text.slice(cut + junk.length);
      });
    await fc.assert(
      fc.asyncProperty(fc.oneof(damaged, fc.string({ unit: 'binary' })), async (body) => {
        const response = await fetch(`${bench.url}/api/messages`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization },
          body,
        });
        await response.arrayBuffer();
        expectHarmless(response);
      }),
      { numRuns: HTTP_CASES },
    );
  },
  TIME_LIMIT,
);
