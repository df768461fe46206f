import type { Wordings } from '../wordings.ts';

/** The words of the commands about the bot itself, running bulks, reminders, delegation, and what end users say. */
export interface OperationPhrases {
  /** Whole commands. */
  readonly freeze: Wordings;
  readonly unfreeze: Wordings;
  readonly threatOn: Wordings;
  readonly threatOff: Wordings;
  readonly delegateEnd: Wordings;
  readonly todo: Wordings;
  readonly registered: Wordings;
  /** Known as whole sentences only, greetings and the like left out: whether oneself is registered; to be reminded some time. */
  readonly amRegistered: Wordings;
  readonly remindLater: Wordings;
  /** Things that a verb of the main grammar acts on. */
  readonly threatMode: Wordings;
  readonly breaker: Wordings;
  readonly code: Wordings;
  readonly reminders: Wordings;
  /** "no more reminders": what is to end and that it is, in one. */
  readonly remindersEnd: Wordings;
  /** "to Conditional Access", with the preposition: the bare words ask for the posture. */
  readonly conditionalAccess: Wordings;
  /** "the failed ones", after retry. */
  readonly failed: Wordings;
  /** The file that came with the message: "the attached list". */
  readonly file: Wordings;
  /** Verbs. */
  readonly pause: Wordings;
  readonly resume: Wordings;
  readonly retry: Wordings;
  /** Makes what is for a while longer. */
  readonly extend: Wordings;
  readonly convert: Wordings;
  readonly delegate: Wordings;
  readonly remindMe: Wordings;
  /** Marks a change that cannot wait for the usual approval. */
  readonly emergency: Wordings;
  /** Words of a moment, looked up after "until" and "remind me". Monday first, January first. */
  readonly weekdays: Wordings;
  readonly months: Wordings;
  readonly today: Wordings;
  readonly tomorrow: Wordings;
  readonly dayAfterTomorrow: Wordings;
  readonly nextWeek: Wordings;
  /** Words that may lead to a moment: on, until, in, next. */
  readonly momentLead: Wordings;
  /** Words of a plan in waves, looked up where a percentage or "the rest" is named: pilot, then, the rest. */
  readonly waveFirst: Wordings;
  readonly waveThen: Wordings;
  readonly waveRest: Wordings;
  readonly wavePeople: Wordings;
  readonly wavePercent: Wordings;
  /** Before a number: in waves of 25. Behind one: 25 at a time. */
  readonly waveEach: Wordings;
  readonly waveAtATime: Wordings;
  readonly waveNow: Wordings;
  /** Before a span: after 2 days. Behind one: 2 days later. */
  readonly waveAfter: Wordings;
  readonly waveLater: Wordings;
  /** Once an approver lets it start, or the requester. */
  readonly waveApprover: Wordings;
  readonly waveRequester: Wordings;
  readonly waveGlue: Wordings;
}
