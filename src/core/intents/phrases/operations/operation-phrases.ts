/** The words of the commands about the bot itself, running bulks, reminders, delegation, and what end users say. */
export interface OperationPhrases {
  /** Whole commands. */
  readonly freeze: readonly string[];
  readonly unfreeze: readonly string[];
  readonly threatOn: readonly string[];
  readonly threatOff: readonly string[];
  readonly delegateEnd: readonly string[];
  readonly todo: readonly string[];
  readonly registered: readonly string[];
  /** Known as whole sentences only, greetings and the like left out: whether oneself is registered; to be reminded some time. */
  readonly amRegistered: readonly string[];
  readonly remindLater: readonly string[];
  /** Things that a verb of the main grammar acts on. */
  readonly threatMode: readonly string[];
  readonly breaker: readonly string[];
  readonly code: readonly string[];
  readonly reminders: readonly string[];
  /** "to Conditional Access", with the preposition: the bare words ask for the posture. */
  readonly conditionalAccess: readonly string[];
  /** "the failed ones", after retry. */
  readonly failed: readonly string[];
  /** The file that came with the message: "the attached list". */
  readonly file: readonly string[];
  /** Verbs. */
  readonly pause: readonly string[];
  readonly resume: readonly string[];
  readonly retry: readonly string[];
  /** Makes what is for a while longer. */
  readonly extend: readonly string[];
  readonly convert: readonly string[];
  readonly delegate: readonly string[];
  readonly remindMe: readonly string[];
  /** Marks a change that cannot wait for the usual approval. */
  readonly emergency: readonly string[];
  /** Words of a moment, looked up after "until" and "remind me". Monday first, January first. */
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
  readonly today: readonly string[];
  readonly tomorrow: readonly string[];
  readonly dayAfterTomorrow: readonly string[];
  readonly nextWeek: readonly string[];
  /** Words that may lead to a moment: on, until, in, next. */
  readonly momentLead: readonly string[];
  /** Words of a plan in waves, looked up where a percentage or "the rest" is named: pilot, then, the rest. */
  readonly waveFirst: readonly string[];
  readonly waveThen: readonly string[];
  readonly waveRest: readonly string[];
  readonly wavePeople: readonly string[];
  readonly wavePercent: readonly string[];
  /** Before a number: in waves of 25. Behind one: 25 at a time. */
  readonly waveEach: readonly string[];
  readonly waveAtATime: readonly string[];
  readonly waveNow: readonly string[];
  /** Before a span: after 2 days. Behind one: 2 days later. */
  readonly waveAfter: readonly string[];
  readonly waveLater: readonly string[];
  /** Once an approver lets it start, or the requester. */
  readonly waveApprover: readonly string[];
  readonly waveRequester: readonly string[];
  readonly waveGlue: readonly string[];
}
