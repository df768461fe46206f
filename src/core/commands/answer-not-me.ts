import { millisecondsUntil } from '../instants.ts';
import type { NoticeRecord } from '../notices/notice.ts';
import { isAboutReader } from '../notices/queue-notice.ts';
import type { Person } from '../people.ts';
import type { World } from '../world.ts';
import { seen } from './answer-check.ts';
import { answerOnce, type Answer, type Asker, type Command } from './command.ts';

const LOOKED_AT = 20;
/** What is older is hardly what somebody is alarmed about now. */
const RECENT_MS = 30 * 24 * 3_600_000;

/** The newest message to this person that can be disowned; one about their own account comes first. */
async function findDisownable({ store, clock }: World, { id }: Person): Promise<NoticeRecord | undefined> {
  const notices = (await store.reads.noticesTo(id, LOOKED_AT)).filter(
    ({ notMe, at }) => notMe !== undefined && -millisecondsUntil(at, clock.now()) < RECENT_MS,
  );
  return notices.find(isAboutReader) ?? notices[0];
}

/**
 * "This was not me", typed: the alarm is the button's, so that nobody raises one about the wrong message. Whom we told nothing
 * may hold a forged one.
 */
export async function answerNotMe(world: World, command: Command, asker: Asker): Answer {
  const notice = await findDisownable(world, asker.person);
  const { locale } = asker;
  const contact = world.policy.helpdeskContact;
  return answerOnce(world, command, async (tx) => {
    if (!notice) return { reply: { kind: 'not-me-unfounded', contact }, locale };
    const found = await seen(tx, notice, 'yours');
    return { reply: { kind: 'code-checked', code: notice.reference, found, contact }, locale };
  });
}
