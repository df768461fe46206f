import { Agent, request } from 'node:http';
import { GROUP_IDS } from '../src/rehearsal/contoso.ts';
import type { RehearsalPerson } from '../src/rehearsal/teams/rehearsal-person.ts';
import type { BenchRow } from './bench-row.ts';
import type { MeasuredProcess } from './measured-process.ts';
import { openStand, type Stand } from './stand.ts';
import { median, percentile } from './statistics.ts';

/** Teams takes at most 60 messages in 30 s in one chat, so many people say little each. */
const PEOPLE = 500;
const agent = new Agent({ keepAlive: true });

interface Round {
  readonly latencies: readonly number[];
  readonly perSecond: number;
  readonly cpuMs: number;
}

/** `help` against a bare echo bot: same connector, same tokens, same client; rounds A B A B. */
export async function benchTurn({ quick }: { readonly quick: boolean }): Promise<BenchRow[]> {
  const stand = await openStand();
  const bot = await stand.startBot({ DATA_DIR: `${await stand.newFolder()}/store` });
  const echo = await stand.startEchoBot();
  const talk = createTalk(stand);
  const [turns, rounds] = quick ? [150, 3] : [300, 5];
  for (const each of [bot, echo]) {
    await talk(each, { turns: PEOPLE, atOnce: 1 });
    await talk(each, { turns: PEOPLE, atOnce: 8 });
  }
  const rows: BenchRow[] = [];
  for (const atOnce of [1, 8]) {
    const ours: Round[] = [];
    const theirs: Round[] = [];
    for (let round = 0; round < rounds; round += 1) {
      ours.push(await talk(bot, { turns, atOnce }));
      theirs.push(await talk(echo, { turns, atOnce }));
    }
    rows.push(...rowsOf(ours, theirs, atOnce));
  }
  await Promise.all([bot.stop(), echo.stop()]);
  await stand.close();
  return rows;
}

function rowsOf(ours: readonly Round[], theirs: readonly Round[], atOnce: number): BenchRow[] {
  const row = (
    name: string,
    unit: string,
    figure: (round: Round) => number,
    ratioLimit?: number,
  ): BenchRow => ({
    name: `help, ${atOnce} at once: ${name}`,
    value: median(ours.map(figure)),
    unit,
    baseline: median(theirs.map(figure)),
    against: 'echo bot',
    ...(ratioLimit === undefined ? {} : { ratioLimit }),
  });
  return [
    row('p50', 'ms', ({ latencies }) => median(latencies), atOnce === 1 ? 1.3 : undefined),
    row('p99', 'ms', ({ latencies }) => percentile(latencies, 0.99)),
    row('processor time a turn', 'ms', ({ cpuMs, latencies }) => cpuMs / latencies.length),
    row('turns per second', '/s', ({ perSecond }) => perSecond),
  ];
}

type Talk = (to: MeasuredProcess, how: { readonly turns: number; readonly atOnce: number }) => Promise<Round>;

export function createTalk(stand: Stand): Talk {
  const people = stand.takePeople(PEOPLE).map((person) => stand.join(person));
  for (const { who } of people) stand.tenant.addToGroup(GROUP_IDS.mfaHelpdesk, who.aadObjectId);
  // Teams uses one token for many activities too; to sign one a turn would measure the benchmark.
  const token = stand.teams.issuer.channelToken();
  let next = 0;
  const nextPerson = (): RehearsalPerson => {
    next += 1;
    return people[next % people.length] as RehearsalPerson;
  };
  return async (to, { turns, atOnce }) => {
    const latencies: number[] = [];
    let left = turns;
    const worker = async (): Promise<void> => {
      while (left > 0) {
        left -= 1;
        const activity = nextPerson().activity({ type: 'message', text: 'help', textFormat: 'plain' });
        const startedAt = performance.now();
        const status = await post(to.url, token, JSON.stringify(activity));
        latencies.push(performance.now() - startedAt);
        if (status !== 200) throw new Error(`a turn was answered with ${status}`);
      }
    };
    const said = stand.teams.chats.effects.length;
    const cpuBefore = (await to.figures()).cpuMs;
    const startedAt = performance.now();
    await Promise.all(Array.from({ length: atOnce }, worker));
    const seconds = (performance.now() - startedAt) / 1000;
    const cpuMs = (await to.figures()).cpuMs - cpuBefore;
    if (stand.teams.chats.effects.length - said !== turns)
      throw new Error('a turn was not answered in the chat');
    return { latencies, perSecond: turns / seconds, cpuMs };
  };
}

function post(url: string, token: string, body: string): Promise<number> {
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    authorization: `Bearer ${token}`,
  };
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      response.resume();
      response.once('end', () => resolve(response.statusCode ?? 0));
    });
    sent.once('error', reject);
    sent.end(body);
  });
}
