import type { BulkRun } from '../../src/core/ports/bulk-runs.ts';
import type { Policy } from '../../src/core/policy.ts';
import type { MfaState } from '../../src/core/mfa-state.ts';
import type { RequestStatus } from '../../src/core/requests/change-request.ts';
import type { InsistentPeople } from '../support/insistent-people.ts';
import { samplePersonId, SAMPLE_POLICY } from '../support/sample-people.ts';
import { ASKER, DECIDER, OTHER, SECOND, TARGET } from '../support/simulated-talk.ts';

/** What people do, and what the outside has to show in the end, wherever the bot was ended meanwhile. */
export interface CrashStory {
  readonly title: string;
  readonly policy?: Partial<Policy>;
  /** Where the people to be changed begin; disabled otherwise. */
  readonly states?: MfaState;
  readonly play: (people: InsistentPeople) => Promise<void>;
  readonly ends: RequestStatus;
  /** What was made of whom, in order. */
  readonly done: readonly string[];
  /** Harmless when done twice: the end of sessions that nobody could see. */
  readonly mayRepeat?: true;
  /** Who is told what; on both channels. */
  readonly told: readonly string[];
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const one = `person${TARGET}@contoso.com`;
const two = `${one} and person${OTHER}@contoso.com`;
const four = [10, 11, 12, 13].map((number) => `person${number}@contoso.com`).join(', ');
const stages = (count: number) => [{ group: 'approvers', count }];

/** For so long reading shows what was before the change: the first wave takes its time. */
function lag({ talk }: InsistentPeople, ms: number): void {
  const stale = { state: 'disabled', until: talk.site.time.now + ms };
  Object.assign(talk.site.graph.people.get(samplePersonId(TARGET)) ?? {}, { stale });
}

function runOf({ talk, request }: InsistentPeople): BulkRun['status'] | undefined {
  return (talk.site.rows.get('bulk', `REQ-${request}`) as BulkRun | undefined)?.status;
}

export const CRASH_STORIES: readonly CrashStory[] = [
  {
    title: 'G1, E9: told beforehand, cooled down, weakened for two hours, and put back at the end of them',
    states: 'enforced',
    policy: {
      weakening: { maxHours: 8, defaultHours: 4, withoutEnd: 'refuse' },
      approvals: {
        rules: [{ name: 'slow', when: { transition: 'weakening' }, stages: stages(1), coolDownMinutes: 10 }],
      },
    },
    async play(people) {
      await people.ask(ASKER, `disable mfa for ${one} for 2 hours`);
      await people.approve(DECIDER);
      await people.talk.pass(3 * HOUR);
    },
    ends: 'finished',
    done: ['10 disabled', '10 enforced'],
    told: ['10 weakening-planned', '10 mfa-disabled', '10 mfa-returning', '10 mfa-restored'],
  },
  {
    title: 'G1, H1: two have to agree, and the first of them strikes somebody out',
    policy: {
      bulk: SAMPLE_POLICY.bulk,
      approvals: { rules: [{ name: 'pair', when: {}, stages: stages(2) }] },
    },
    async play(people) {
      await people.ask(ASKER, `enable mfa for ${two}`);
      await people.approve(DECIDER, { strike: '1' });
      await people.approve(SECOND);
    },
    ends: 'partly-finished',
    done: ['11 enabled'],
    told: ['11 mfa-enabled'],
  },
  {
    title: 'G1, C4: rejected',
    async play(people) {
      await people.ask(ASKER, `enable mfa for ${one}`);
      await people.press(DECIDER, 'reject', () => people.now.status === 'rejected');
    },
    ends: 'rejected',
    done: [],
    told: [],
  },
  {
    title: 'G1, C5: withdrawn while the approvers have it',
    async play(people) {
      await people.ask(ASKER, `enable mfa for ${one}`);
      await people.press(ASKER, 'withdraw', () => people.now.status === 'withdrawn');
    },
    ends: 'withdrawn',
    done: [],
    told: [],
  },
  {
    title: 'G1, C5: expired, because nobody decided',
    async play(people) {
      await people.ask(ASKER, `enable mfa for ${one}`);
      await people.talk.pass(45 * MINUTE);
    },
    ends: 'expired',
    done: [],
    told: [],
  },
  {
    title: 'G1, H1: all methods taken away, after two have agreed',
    async play(people) {
      await people.ask(ASKER, `reset mfa for ${one}`);
      await people.approve(SECOND);
      await people.approve(DECIDER);
    },
    ends: 'finished',
    done: ['10 reset', '10 reset'],
    told: ['10 re-registration-required'],
  },
  {
    title: 'G1, H1: all sessions ended',
    async play(people) {
      await people.ask(ASKER, `revoke sessions for ${one}`);
      await people.approve(DECIDER);
    },
    ends: 'finished',
    done: ['10 revoke'],
    mayRepeat: true,
    told: ['10 sessions-revoked'],
  },
  {
    title: 'G1, G2: a long list that is paused, asks after each wave, goes on and is cancelled',
    policy: {
      bulk: {
        ...SAMPLE_POLICY.bulk,
        from: 2,
        waves: { from: 3, steps: [1, 1, 1].map((size) => ({ size: { people: size }, askToGoOn: true })) },
      },
    },
    async play(people) {
      await people.ask(ASKER, `enable mfa for ${four}`);
      lag(people, 4 * MINUTE);
      await people.approve(DECIDER);
      await people.press(ASKER, 'bulk-pause', () => runOf(people) === 'paused');
      await people.talk.pass(5 * MINUTE);
      await people.press(ASKER, 'bulk-resume', () => people.talk.state(OTHER) === 'enabled');
      await people.press(ASKER, 'bulk-cancel', () => people.now.status === 'partly-finished');
    },
    ends: 'partly-finished',
    done: ['10 enabled', '11 enabled'],
    told: ['10 mfa-enabled', '11 mfa-enabled'],
  },
  {
    title: 'G1, H1: done, and undone by a request of its own',
    async play(people) {
      await people.ask(ASKER, `enable mfa for ${one}`);
      await people.approve(DECIDER);
      await people.talk.pass(MINUTE);
      await people.ask(ASKER, `undo REQ-${people.request}`);
      await people.approve(DECIDER);
    },
    ends: 'finished',
    done: ['10 enabled', '10 disabled'],
    told: ['10 mfa-enabled', '10 mfa-disabled'],
  },
];

export const CHANGED = [10, 11, 12, 13].map(samplePersonId);
