import { tooManyAtOnce } from '../approvals/check-pace.ts';
import { BrokenInvariant } from '../failures.ts';
import { parseRequestId } from '../ids.ts';
import { addMinutes } from '../instants.ts';
import type { ChangeIntent } from '../intents/intent.ts';
import type { TimeBox } from '../ports/guard-rails.ts';
import type { Refusal } from '../refusal.ts';
import { latestEnd, type Extension } from '../requests/extension.ts';
import { previewExtension } from '../requests/preview-extension.ts';
import { minutesOf, type TimeLimit } from '../requests/time-limit.ts';
import { heldList } from '../requests/drafted-list.ts';
import { weakeningRefusal } from '../requests/weakening-refusal.ts';
import type { World } from '../world.ts';
import { propose } from './answer-change.ts';
import { admitAsker, isRefusal, readRights, refuse, type Answer, type Command } from './command.ts';

/** "extend REQ-12 by 4 hours": a request of its own, approved as the weakening was. */
export async function answerExtend(world: World, command: Command): Answer {
  const { intent } = command;
  if (intent.kind !== 'extend') throw new BrokenInvariant('a command that asks for no more time');
  const asker = admitAsker(world, command, {
    rights: await readRights(world, command),
    needs: ['helpdesk'],
  });
  if (isRefusal(asker)) return refuse(world, command, { refusal: asker });
  const no = (refusal: Refusal): Answer => refuse(world, command, { refusal, locale: asker.locale });
  const id = parseRequestId(intent.request);
  const request = id && (await world.store.reads.request(id));
  if (!request || request.status === 'awaiting-confirmation')
    return no({ kind: 'request-unknown', typed: intent.request });
  const boxes = nextToEnd(world, await world.store.reads.timeBoxes(request.id));
  const [first] = boxes;
  if (!first) return no({ kind: 'nothing-to-extend', request: request.id, refused: [] });
  const extension: Extension = { request: request.id, dueAt: first.dueAt };
  const timeLimit = judgeLonger(world, extension, intent.for);
  if ('kind' in timeLimit) return no(timeLimit);
  const wish = { requester: asker.person.id, request: request.id, boxes };
  const preview = await previewExtension(world, wish);
  const { items, refused } = preview;
  if (items.length === 0) return no({ kind: 'nothing-to-extend', request: request.id, refused });
  const { to } = request;
  const list = heldList(to, preview);
  const closed =
    tooManyAtOnce(world.policy, list.facts.weakened) ??
    (await weakeningRefusal(world, world.store.reads, list.facts.direction));
  if (closed) return no(closed);
  const targets = items.map(({ person }) => person.id);
  const change: ChangeIntent = { kind: 'change', to, targets };
  return propose(world, command, { asker, intent: change, list, timeLimit, extends: extension });
}

/** Of one request everybody's end is the same, unless an earlier extension left somebody out: then the nearest end. */
function nextToEnd(world: World, boxes: readonly TimeBox[]): readonly TimeBox[] {
  const now = world.clock.now().toISOString();
  const open = boxes.filter(
    ({ status, dueAt, attempts }) => status === 'waiting' && attempts === 0 && dueAt > now,
  );
  const nearest = open.map(({ dueAt }) => dueAt).sort()[0];
  return open.filter(({ dueAt }) => dueAt === nearest);
}

/** Longer than a weakening may last from now on needs a later request: nobody may string ends together unseen. */
function judgeLonger(world: World, { dueAt }: Extension, words: string): TimeLimit | Refusal {
  const minutes = minutesOf(words);
  if (minutes === undefined) return { kind: 'time-limit-unclear' };
  const maxHours = world.policy.weakening?.maxHours ?? 24;
  const wished = addMinutes(new Date(dueAt), minutes);
  return wished > latestEnd(world.policy, world.clock.now())
    ? { kind: 'time-limit-too-long', maxHours }
    : { minutes, from: 'words' };
}
