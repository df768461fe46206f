import type { TextRule } from '../approval-rules.ts';
import type { Requirement, Stage } from '../requests/requirement.ts';

/** What has to be fulfilled for both: what was asked for then, and what the rules ask for now. Pure. */
export function stricterOf(then: Requirement, now: Requirement): Requirement {
  const scored = then.score > now.score ? then : now;
  return {
    ...{ facts: now.facts, rule: now.rule, score: scored.score, reasons: scored.reasons },
    stages: bothStages(then.stages, now.stages),
    callerProof: then.callerProof || now.callerProof,
    reason: bothTexts(then.reason, now.reason),
    ticket: bothTexts(then.ticket, now.ticket),
    coolDownMinutes: Math.max(then.coolDownMinutes, now.coolDownMinutes),
    numberMatching: then.numberMatching || now.numberMatching,
    ...(then.raisedAt === undefined ? {} : { raisedAt: then.raisedAt }),
  };
}

/** Does the second ask for something that the first does not? The name of a rule, and its score, ask for nothing. */
export function asksForMore(then: Requirement, both: Requirement): boolean {
  return JSON.stringify(demands(then)) !== JSON.stringify(demands(both));
}

function demands({ stages, callerProof, reason, ticket, coolDownMinutes, numberMatching }: Requirement) {
  return [
    stages.map(({ group, count, outsideHelpdesk }) => [group, count, outsideHelpdesk]),
    [callerProof, coolDownMinutes, numberMatching],
    [reason, ticket].map(({ required, pattern }) => [required, pattern]),
  ];
}

/** Stages keep their places, by which their timers go; a group that is asked for anew comes last. */
function bothStages(then: readonly Stage[], now: readonly Stage[]): readonly Stage[] {
  const wanted = new Map<string, Stage>();
  for (const stage of now) wanted.set(stage.group, added(stage, wanted.get(stage.group)));
  const kept = then.map((stage) => {
    const more = wanted.get(stage.group);
    if (!more) return stage;
    const elsewhere = then.filter((other) => other !== stage && other.group === stage.group);
    wanted.delete(stage.group);
    return {
      ...stage,
      count: Math.max(stage.count, more.count - countIn(elsewhere)),
      outsideHelpdesk: stage.outsideHelpdesk || more.outsideHelpdesk,
    };
  });
  return [...kept, ...wanted.values()];
}

function countIn(stages: readonly Stage[]): number {
  return stages.reduce((sum, { count }) => sum + count, 0);
}

/** Two stages of one group are as many of it, all of them from outside where one of the two is. */
function added(stage: Stage, other: Stage | undefined): Stage {
  if (!other) return stage;
  return {
    ...stage,
    count: stage.count + other.count,
    outsideHelpdesk: stage.outsideHelpdesk || other.outsideHelpdesk,
  };
}

/** Of two forms the later one counts: no text has to fit both. */
function bothTexts(then: TextRule, now: TextRule): TextRule {
  const pattern = now.pattern ?? then.pattern;
  return { required: then.required || now.required, ...(pattern === undefined ? {} : { pattern }) };
}
