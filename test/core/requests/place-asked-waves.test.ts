import { describe, expect, test } from '@jest/globals';
import { createCalendar } from '../../../src/adapters/calendar/luxon-calendar.ts';
import type { WaveIntent } from '../../../src/core/intents/intent.ts';
import type { MfaState } from '../../../src/core/mfa-state.ts';
import { listFactsOf } from '../../../src/core/requests/list-facts.ts';
import { placeAskedWaves } from '../../../src/core/requests/place-asked-waves.ts';
import type { PlannedWaves } from '../../../src/core/requests/plan-waves.ts';
import type { WaveGroup } from '../../../src/core/requests/wave-groups.ts';
import { stepThrough } from '../../../src/core/requests/wave-steps.ts';
import type { World } from '../../../src/core/world.ts';
import { freePace } from '../../support/free-pace.ts';
import { sampleItem, SAMPLE_POLICY, samplePerson } from '../../support/sample-people.ts';

/** 10:00 in Amsterdam, on a Friday; the clocks go forward in the night to Sunday. */
const NOW = '2026-03-27T09:00:00.000Z';
const items = Array.from({ length: 100 }, (_, number) => sampleItem(samplePerson(number)));

function placed(
  waves: readonly WaveIntent[],
  {
    to = 'enabled',
    from = 'disabled',
    ruled = [],
    perMinute = 100,
    groups = {},
    convert,
  }: Partial<Given> = {},
) {
  const world = {
    ...{ clock: { now: () => new Date(NOW) }, calendar: createCalendar(), policy: SAMPLE_POLICY },
    pace: { ...freePace, peoplePerMinute: () => perMinute },
    mailer: { minutesFor: () => 0 },
    messenger: { noticesPerMinute: 1 },
  } as unknown as World;
  const facts = listFactsOf(
    to,
    items.map((item) => ({ ...item, from })),
  );
  const ids = items.map(({ person }) => person.id);
  const stepped = stepThrough(ids, waves, new Map(Object.entries(groups)));
  if ('kind' in stepped) return stepped;
  const result = placeAskedWaves(world, { ...facts, convert }, { steps: stepped.steps, ruled });
  return 'kind' in result ? result : result.waves;
}

interface Given {
  readonly to: MfaState;
  readonly from: MfaState;
  readonly ruled: PlannedWaves;
  readonly perMinute: number;
  readonly groups: Readonly<Record<string, WaveGroup>>;
  readonly convert: true;
}

const startsOf = (...starts: readonly (string | undefined)[]) => {
  const planned = placed(
    starts.map((start, at) => ({
      size: at === starts.length - 1 ? 'rest' : '5%',
      ...(start === undefined ? {} : { start }),
    })),
  );
  return 'kind' in planned ? planned.kind : planned.map(({ notBefore }) => notBefore);
};

const no = (because: string, wave: number) => expect.objectContaining({ kind: 'wave-plan', because, wave });

describe('the moments of waves that somebody asks for', () => {
  test('are those of the clock in the tenant, also across the change of the clocks', () => {
    expect(startsOf(undefined, 'monday 07:00')).toEqual([undefined, '2026-03-30T05:00:00.000Z']);
    expect(startsOf('P1D 20:00', 'P2D 20:00')).toEqual([
      '2026-03-28T19:00:00.000Z',
      '2026-03-29T18:00:00.000Z',
    ]);
  });

  test('begin with the working day where only the day was named', () => {
    expect(startsOf(undefined, 'monday')).toEqual([undefined, '2026-03-30T07:00:00.000Z']);
  });

  test('come behind the wave ahead: a time of that day, or the next such weekday', () => {
    expect(startsOf('monday 07:00', '20:00')).toEqual([
      '2026-03-30T05:00:00.000Z',
      '2026-03-30T18:00:00.000Z',
    ]);
    expect(startsOf('monday 07:00', 'monday 20:00')).toEqual([
      '2026-03-30T05:00:00.000Z',
      '2026-03-30T18:00:00.000Z',
    ]);
    expect(startsOf('wednesday 07:00', 'monday 07:00')).toEqual([
      '2026-04-01T05:00:00.000Z',
      '2026-04-06T05:00:00.000Z',
    ]);
  });
});

describe('what cannot go so is said before anybody is asked', () => {
  const rest = (more: Omit<WaveIntent, 'size'>): WaveIntent => ({ size: 'rest', ...more });
  const half: WaveIntent = { size: '50%' };

  test('a time that is over, and one that the clock leaves out', () => {
    expect(placed([half, rest({ start: 'P0D 09:00' })])).toEqual(no('past', 2));
    expect(placed([half, rest({ start: '2026-03-26 09:00' })])).toEqual(no('past', 2));
    expect(placed([half, rest({ start: '--03-29 02:30' })])).toEqual(no('skipped', 2));
  });

  test('a time before the wave ahead can be finished, with the earliest that can be', () => {
    const soon = [half, rest({ start: 'PT10M' })];
    expect(placed(soon)).toHaveLength(2);
    expect(placed(soon, { perMinute: 1 })).toEqual({
      ...{ kind: 'wave-plan', because: 'early', wave: 2, earliest: '2026-03-27T09:50:00.000Z' },
    });
    expect(placed([{ ...half, start: 'monday 07:00' }, rest({ start: 'P1D 07:00' })])).toEqual(
      no('early', 2),
    );
  });

  test('more than a fortnight ahead, by a date or by waits', () => {
    expect(placed([half, rest({ start: '--04-20 07:00' })])).toEqual(no('far', 2));
    expect(placed([{ size: '5%' }, { size: '25%', after: 'P9D' }, rest({ after: 'P9D' })])).toEqual(
      no('far', 3),
    );
  });

  test('a list that is too short, and taking protection away later', () => {
    expect(placed([{ size: '100' }, rest({})])).toEqual(no('few', 2));
    const weakens = { from: 'enabled', to: 'disabled' } as const;
    expect(placed([half, rest({ start: 'monday 07:00' })], weakens)).toEqual(no('weakening', 1));
    expect(placed([half, rest({})], weakens)).toHaveLength(2);
  });

  test('a move to Conditional Access may have times: a policy asks these people for MFA all the while', () => {
    const moves = { from: 'enabled', to: 'disabled', convert: true } as const;
    expect(placed([half, rest({ start: 'monday 07:00' })], moves)).toEqual([
      expect.anything(),
      expect.objectContaining({ notBefore: '2026-03-30T05:00:00.000Z' }),
    ]);
  });

  test('what would go round the waves of the policy file; its questions and waits stay', () => {
    const ruled: PlannedWaves = [
      { end: 20, askToGoOn: 'approver', waitMinutes: 60 },
      { end: 100, askToGoOn: false },
    ];
    expect(placed([half, rest({})], { ruled })).toEqual(no('policy', 1));
    expect(placed([{ size: '20%' }, rest({ after: 'PT1M', ask: 'requester' })], { ruled })).toEqual(ruled);
  });
});

describe('who is in which wave', () => {
  const idsOf = (from: number, to: number) => items.slice(from, to).map(({ person }) => person.id);
  const all = idsOf(0, 100);
  const pilot: WaveGroup = { name: 'Finance-Pilot', members: new Set(idsOf(90, 95)) };
  const groups = new Map([['group:finance-pilot', pilot]]);

  test('those of the list who are in the group come first, and only once', () => {
    const waves = [{ size: 'group:finance-pilot' }, { size: '94' }, { size: 'rest' }];
    const stepped = stepThrough(all, waves, groups);
    if ('kind' in stepped) throw new RangeError(stepped.kind);
    expect(stepped.people).toEqual([...idsOf(90, 95), ...idsOf(0, 90), ...idsOf(95, 100)]);
    expect(stepped.steps.map(({ end, group }) => [end, group])).toEqual([
      [5, 'Finance-Pilot'],
      [99, undefined],
      [100, undefined],
    ]);
  });

  test('a group of which nobody is left is said, and not taken for one that is done', () => {
    const twice = [{ size: 'group:finance-pilot' }, { size: 'group:finance-pilot' }, { size: 'rest' }];
    expect(stepThrough(all, twice, groups)).toEqual(no('nobody', 2));
  });

  test('so many again and again until nobody is left, each with its question; more than fifty are refused', () => {
    const each = placed([{ size: '10' }, { size: '40', each: true, ask: 'approver', start: 'monday 07:00' }]);
    expect(each).toEqual([
      { end: 10, askToGoOn: 'approver' },
      { end: 50, askToGoOn: 'approver', notBefore: '2026-03-30T05:00:00.000Z' },
      { end: 90, askToGoOn: 'approver' },
      { end: 100, askToGoOn: false },
    ]);
    expect(placed([{ size: '1', each: true }])).toEqual(no('many', 50));
  });
});
