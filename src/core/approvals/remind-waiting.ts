import { WHOLE_CHANNEL } from '../channels.ts';
import type { PersonId } from '../ids.ts';
import { millisecondsUntil } from '../instants.ts';
import type { JobResult } from '../jobs/job.ts';
import type { Person } from '../people.ts';
import type { StageTime } from '../requests/change-request.ts';
import type { World } from '../world.ts';
import { reminderTime, type Answering } from './answer-times.ts';
import type { Asked } from './post-approval-card.ts';

/** What waits for approvers: a change, or an order of reminders. */
export interface Waiting<Asking extends Answering> {
  /** As it is now; undefined once it waits no more, or before anybody was asked: the asking sets the timer again. */
  readonly read: () => Promise<Asking | undefined>;
  /** Whose cards stand where. */
  readonly cardsOf: (asking: Asking) => Promise<readonly (PersonId | typeof WHOLE_CHANNEL)[]>;
  readonly approversOf: (asking: Asking) => Promise<readonly Person[]>;
  readonly askChannel: (asking: Asking, stage: number) => Promise<Asked | 'none'>;
  readonly askOne: (asking: Asking, approver: Person, stage: number) => Promise<Asked>;
  readonly note: (reminded: StageTime, approvers: readonly PersonId[]) => Promise<void>;
}

/** The timer: whoever was asked and has not answered gets the card once more. Once a stage; never after the decision. */
export async function remindWaiting<Asking extends Answering>(
  world: World,
  waiting: Waiting<Asking>,
): Promise<JobResult> {
  const asking = await waiting.read();
  const time = asking && reminderTime(world.policy, asking);
  if (!time) return { kind: 'done' };
  const wait = millisecondsUntil(time.at, world.clock.now());
  if (wait > 0) return { kind: 'again', afterMs: wait };
  const cards = await waiting.cardsOf(asking);
  const reminded = cards.includes(WHOLE_CHANNEL)
    ? await remindChannel(waiting, asking, time)
    : await remindEach(waiting, { asking, cards, time });
  if (reminded === 'nobody') return { kind: 'done' };
  if ('retryAfterMs' in reminded) return { kind: 'again', afterMs: reminded.retryAfterMs };
  await waiting.note({ stage: time.stage, at: world.clock.now().toISOString() }, reminded.approvers);
  return { kind: 'done' };
}

type Reminded = { readonly approvers: readonly PersonId[] } | { readonly retryAfterMs: number } | 'nobody';

async function remindChannel<Asking extends Answering>(
  { approversOf, askChannel }: Waiting<Asking>,
  asking: Asking,
  { stage }: StageTime,
): Promise<Reminded> {
  const approvers = await approversOf(asking);
  if (approvers.length === 0) return 'nobody';
  const result = await askChannel(asking, stage);
  if (typeof result === 'object') return result;
  return { approvers: result === 'asked' ? approvers.map(({ id }) => id) : [] };
}

interface Each<Asking extends Answering> {
  readonly asking: Asking;
  readonly cards: readonly (PersonId | typeof WHOLE_CHANNEL)[];
  readonly time: StageTime;
}

async function remindEach<Asking extends Answering>(
  { read, approversOf, askOne }: Waiting<Asking>,
  { asking, cards, time }: Each<Asking>,
): Promise<Reminded> {
  const approvers: PersonId[] = [];
  let retryAfterMs = 0;
  for (const approver of (await approversOf(asking)).filter(({ id }) => cards.includes(id))) {
    // Read again before each one: the first of them may have decided while the others are being reminded.
    const current = await read();
    if (!current) return 'nobody';
    const result = await askOne(current, approver, time.stage);
    if (result === 'asked') approvers.push(approver.id);
    else if (result !== 'unreachable') retryAfterMs = Math.max(retryAfterMs, result.retryAfterMs);
  }
  return retryAfterMs > 0 ? { retryAfterMs } : { approvers };
}
