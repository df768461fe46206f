import type { ActionId } from '../ids.ts';
import type { IncompleteIntent, NoIntent } from '../intents/intent.ts';
import { saysNotMe } from '../intents/says-not-me.ts';
import { wantsNoReminders } from '../intents/wants-no-reminders.ts';
import { suggestionIn } from '../intents/suggest-command.ts';
import { codeIn } from '../notices/read-code.ts';
import { readRecentRights } from '../recent-rights.ts';
import type { Reply } from '../reply.ts';
import { READERS, type Viewer } from '../rights.ts';
import type { World } from '../world.ts';
import { refuseTimeLimit } from './answer-change.ts';
import { answerOwnStatus } from './answer-status.ts';
import { answerOwnWhy } from './answer-why.ts';
import { openPaths } from './open-paths.ts';
import { answerNotMe } from './answer-not-me.ts';
import { answerCheck } from './answer-check.ts';
import { answerOwn } from './answer-own-reminders.ts';
import {
  admitAsker,
  answerOnce,
  isRefusal,
  readRights,
  refuse,
  type Answer,
  type Command,
} from './command.ts';

/** "help" and "hi": no record is kept, and a repeat does no harm. */
export async function answerTalk(world: World, command: Command, kind: 'help' | 'greeting'): Answer {
  const rights = await readRecentRights(world, command.sender);
  const asker = admitAsker(world, command, { rights, needs: [] });
  if (isRefusal(asker)) return refuse(world, command, { refusal: asker });
  const open = openPaths(world.policy, asker);
  const { roles, person } = asker;
  const reply: Reply = kind === 'help' ? { kind, roles, open, name: person.displayName } : greetingFor(asker);
  return { reply, locale: asker.locale };
}

export function greetingFor({ person, roles }: Viewer): Extract<Reply, { kind: 'greeting' }> {
  return { kind: 'greeting', roles, name: person.displayName };
}

/** A command that lacks something is asked back with the known parts; `status` alone is about oneself. */
export async function answerIncomplete(world: World, command: Command, intent: IncompleteIntent): Answer {
  if (intent.of === 'status') return answerOwnStatus(world, command);
  if (intent.of === 'why') return answerOwnWhy(world, command);
  const asker = admitAsker(world, command, {
    rights: await readRights(world, command),
    needs: READERS,
  });
  if (isRefusal(asker)) return refuse(world, command, { refusal: asker });
  const { locale } = asker;
  if (intent.openEnded && intent.of !== 'change') return refuseTimeLimit(world, command, locale);
  if (intent.openEnded && intent.to !== undefined && intent.to !== 'disabled')
    return refuse(world, command, { refusal: { kind: 'time-limit-on-strengthening' }, locale });
  const missing = missingIn(intent);
  // "for him", "for all admins": everything is there but too vague, so a form has nothing to ask.
  if (missing.length === 0)
    return refuse(world, command, {
      refusal: { kind: 'not-understood', because: 'not-understood' },
      locale,
    });
  const action = world.ids.actionId() as ActionId;
  return answerOnce(world, command, async (tx) => {
    await tx.insertAction({
      id: action,
      grant: { kind: 'complete', command: command.words, mentions: command.mentions },
      holder: asker.person.id,
      issuedAt: world.clock.now().toISOString(),
    });
    return {
      reply: { kind: 'ask-missing', known: intent, missing, action },
      locale,
    };
  });
}

function missingIn(intent: IncompleteIntent): Extract<Reply, { kind: 'ask-missing' }>['missing'] {
  switch (intent.of) {
    case 'change':
      return [
        ...(intent.to ? [] : (['to'] as const)),
        ...(intent.targets?.length ? [] : (['targets'] as const)),
        ...(intent.openEnded && !intent.for ? (['length'] as const) : []),
      ];
    case 'list':
      return ['filter'];
    case 'extend':
      return [
        ...(intent.request ? [] : (['request'] as const)),
        ...(intent.for ? [] : (['length'] as const)),
      ];
    case 'approve':
    case 'reject':
    case 'cancel':
    case 'undo':
    case 'pause':
    case 'resume':
    case 'retry':
      return ['request'];
    case 'status':
    case 'history':
    case 'why':
    case 'reset':
    case 'revoke':
    case 'remind':
    case 'convert':
    case 'delegate':
      return ['targets'];
  }
}

/** Not a command. A near miss is offered as a button, never run. */
export async function answerNothing(world: World, command: Command, intent: NoIntent): Answer {
  const asker = admitAsker(world, command, { rights: await readRights(world, command), needs: [] });
  if (isRefusal(asker)) return refuse(world, command, { refusal: asker });
  const { locale } = asker;
  if (saysNotMe(command.words)) return answerNotMe(world, command, asker);
  // "Is 7F3A-91BC genuine?", in whatever words: nobody who fears a forged message should have to learn a command first.
  const code = codeIn(command.words);
  if (code !== undefined && !intent.suggestion) return answerCheck(world, command, { kind: 'check', code });
  if (wantsNoReminders(command.words)) return answerOwn(world, command, 'todo');
  if (intent.because === 'thanks') return { reply: { kind: 'thanked' }, locale };
  const suggestion = intent.suggestion && suggestionIn(locale, intent.suggestion);
  if (!suggestion)
    return refuse(world, command, {
      refusal: { kind: 'not-understood', because: intent.because ?? 'not-understood' },
      locale,
    });
  const action = world.ids.actionId() as ActionId;
  return answerOnce(world, command, async (tx) => {
    await tx.insertAction({
      id: action,
      grant: { kind: 'suggest', command: suggestion },
      holder: asker.person.id,
      issuedAt: world.clock.now().toISOString(),
    });
    return { reply: { kind: 'did-you-mean', command: suggestion, action }, locale };
  });
}
