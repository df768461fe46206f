import { describe, expect, test } from '@jest/globals';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runPolicyCommand, type PolicyCommand } from '../../src/app/run-policy-command.ts';
import { parsePolicy } from '../../src/config/policy-file.ts';
import type { AuditRecord } from '../../src/core/audit/audit-event.ts';
import type { RequestId } from '../../src/core/ids.ts';
import type { Policy } from '../../src/core/policy.ts';
import type { StoreReads } from '../../src/core/ports/store.ts';
import type { RequestItem } from '../../src/core/requests/change-request.ts';
import { runningRequest, sampleItem, samplePerson } from '../support/sample-people.ts';

const SHIPPED = readFileSync('policy.yaml', 'utf8');
const NOW = new Date('2026-03-01T09:00:00.000Z');

function policyOf(yaml: string): Policy {
  const policy = parsePolicy(yaml);
  if ('problems' in policy) throw new Error(policy.problems.join('\n'));
  return policy;
}

async function run(args: readonly string[], over: Partial<PolicyCommand> = {}) {
  const lines: string[] = [];
  const command: PolicyCommand = {
    policy: policyOf(SHIPPED),
    withStore: () => Promise.reject(new Error('no store is needed')),
    now: NOW,
    print: (line) => void lines.push(line),
    ...over,
  };
  return { code: await runPolicyCommand(args, command), lines };
}

function fileWith(text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'policy-')), 'file.yaml');
  writeFileSync(file, text);
  return file;
}

test('the worked cases beside the shipped policy hold', async () => {
  const { code, lines } = await run(['test']);
  expect(lines.filter((line) => line.startsWith('DIFFERS'))).toEqual([]);
  expect(code).toBe(0);
  expect(lines.at(-1)).toMatch(/^[1-9]\d* cases, 0 differ$/);
});

test('a case that the rules do not keep is named with what they ask for instead', async () => {
  const file = fileWith(
    '- case: one is enough for admins\n  asks: { from: enforced, to: disabled, privileged: true }\n  needs: { approvals: [1 from approvers], callerProof: true }\n',
  );
  const { code, lines } = await run(['test', file]);
  expect(code).toBe(1);
  expect(lines).toContain('        approvals: 1 from approvers → 2 from security outside helpdesk');
});

test('a case can speak of guests, of requests that wait, and of how many lose protection at once', async () => {
  const asked = (what: string, refused: string) =>
    `- case: '${refused} ${what}'\n  asks: { ${what} }\n  needs: { refused: ${refused} }\n`;
  const on = 'from: disabled, to: enabled';
  const off = 'from: enforced, to: disabled';
  const cases = [
    asked(`${on}, guest: true`, 'guest'),
    asked('act: reset, guest: true', 'guest'),
    asked(`${on}, open: 3`, 'too-many-open'),
    asked(`${off}, people: 3`, 'too-many-weakenings'),
    asked('act: reset, people: 3', 'too-many-weakenings'),
    // Neither waiting requests nor the breaker are reached.
    asked(`${on}, open: 2, people: 3`, 'too-many-open'),
  ];
  const limits = {
    openRequests: 3,
    weakeningsPerDay: { requester: 20, approver: 40, tenant: 100 },
    burst: { weakenings: 2, minutes: 10 },
  };
  const policy = { ...policyOf(SHIPPED), limits };
  const strict = await run(['test', fileWith(cases.join(''))], { policy });
  expect(strict.lines.slice(0, 5).every((line) => line.startsWith('ok'))).toBe(true);
  expect(strict.lines).toContain('        refused: too-many-open → none');
  const loose = await run(['test', fileWith(cases.slice(0, 2).join(''))], {
    policy: { ...policy, guests: 'warn' },
  });
  // What is done to methods and sessions of guests is never open.
  expect(loose.lines.map((line) => line.slice(0, 7).trim())).toEqual(['DIFFERS', '', 'ok', '2 cases']);
});

test('E11: a case can speak of people whom no message reaches: only what takes protection away is refused', async () => {
  const asks = ['from: enforced, to: disabled', 'act: reset', 'from: disabled, to: enabled', 'act: revoke'];
  const cases = asks.map(
    (what) =>
      `- case: '${what}'\n  asks: { ${what}, unreachable: true }\n  needs: { refused: unreachable }\n`,
  );
  const refusedBy = async (unreachableTargets: 'refuse' | 'warn') => {
    const policy = { ...policyOf(SHIPPED), unreachableTargets };
    const { lines } = await run(['test', fileWith(cases.join(''))], { policy });
    const differs = lines.filter((line) => line.includes('refused: unreachable → none'));
    return [lines.filter((line) => line.startsWith('ok')).length, differs.length];
  };
  expect(await refusedBy('refuse')).toEqual([2, 2]);
  expect(await refusedBy('warn')).toEqual([0, 4]);
});

test('a file of cases that cannot be read is said to be so', async () => {
  expect((await run(['test', fileWith('- case: x\n  wants: y\n')])).code).toBe(2);
  expect((await run(['approve'])).code).toBe(2);
});

test('diff shows the decisions of the last 90 days that would need something else now', async () => {
  const decided = (sequence: number, request: string, at: string) =>
    ({
      sequence,
      at,
      event: { kind: 'request-approved', fingerprint: 'f' },
      request,
    }) as unknown as AuditRecord;
  const confirmed = (sequence: number, request: string, at: string) =>
    ({
      ...decided(sequence, request, at),
      event: { kind: 'request-confirmed' },
    }) as unknown as AuditRecord;
  const records = [
    decided(1, 'REQ-1', '2025-06-01T09:00:00.000Z'),
    decided(2, 'REQ-2', '2026-02-01T09:00:00.000Z'),
    decided(3, 'REQ-3', '2026-02-02T09:00:00.000Z'),
    // Confirmed, and nobody decided; and confirmed where nobody else was needed.
    confirmed(4, 'REQ-4', '2026-02-03T09:00:00.000Z'),
    confirmed(5, 'REQ-5', '2026-02-03T09:00:00.000Z'),
  ];
  const plain = runningRequest(samplePerson(1), samplePerson(2));
  const { requirement } = plain;
  const admin = { ...requirement, facts: { ...requirement.facts, privileged: 'yes' as const } };
  const alone = { ...requirement, stages: [] };
  const reads = {
    auditRecords: (after: number) => Promise.resolve(records.filter(({ sequence }) => sequence > after)),
    itemsFrom: () => Promise.resolve([sampleItem(samplePerson(10))]),
    waitingRequests: () => Promise.resolve([]),
    request: (id: RequestId) =>
      Promise.resolve({
        ...plain,
        id,
        requirement: { 'REQ-3': admin, 'REQ-5': alone }[id as string] ?? requirement,
      }),
  } as unknown as StoreReads;
  const old = fileWith(SHIPPED.replace(/^approvals:[\s\S]*?(?=^# Whom people can ask)/m, ''));
  const { code, lines } = await run(['diff', old], { withStore: (work) => work(reads) });
  expect(lines).toEqual([
    'REQ-3 (strengthening, one person, under way): approvals: 2 from approvers outside helpdesk → 2 from security outside helpdesk',
    '3 decisions in 90 days, 1 would be judged otherwise',
    'Also different, whatever was decided so far:',
    '  approvals.groups.security: 1 added, 0 taken out',
    '  approvals.countTogetherWithinMinutes: not set → 60',
    '  approvals.remindAfterMinutes: not set → 60',
    '  approvals.escalation.afterMinutes: not set → 120',
    '  approvals.escalation.group: not set → security',
    '  approvals.escalation.atOnceWhenAway: not set → true',
    '  approvals.delegation.to: not set → approvers',
    '  approvals.delegation.maxDays: not set → 30',
    '  approvals.rules: not the same',
  ]);
  expect(code).toBe(1);
});

test('diff shows what still waits, too, and what is under way', async () => {
  const plain = runningRequest(samplePerson(1), samplePerson(2));
  const { facts } = plain.requirement;
  const admin = { ...plain.requirement, facts: { ...facts, privileged: 'yes' as const } };
  const running = { ...plain, id: 'REQ-1' as RequestId, requirement: admin };
  const wait = (id: string, requirement: typeof plain.requirement) => ({
    ...{ ...plain, status: 'awaiting-approval', id, requirement },
  });
  const event = { kind: 'request-approved', fingerprint: 'f' };
  const at = '2026-02-01T09:00:00.000Z';
  // Approved by one of two, it still waits: it is told of once.
  const records = [
    { sequence: 1, at, event, request: 'REQ-1' },
    { sequence: 2, at, event, request: 'REQ-2' },
  ];
  const open = [wait('REQ-2', admin), wait('REQ-3', plain.requirement)];
  const reads = {
    auditRecords: (after: number) => Promise.resolve(records.filter(({ sequence }) => sequence > after)),
    itemsFrom: () => Promise.resolve([sampleItem(samplePerson(10))]),
    waitingRequests: () => Promise.resolve(open),
    request: (id: string) => Promise.resolve([running, ...open].find((request) => request.id === id)),
  } as unknown as StoreReads;
  const old = fileWith(SHIPPED.replace(/^approvals:[\s\S]*?(?=^# Whom people can ask)/m, ''));
  const { code, lines } = await run(['diff', old], { withStore: (work) => work(reads) });
  const change = 'approvals: 2 from approvers outside helpdesk → 2 from security outside helpdesk';
  expect(lines.slice(0, 4)).toEqual([
    `REQ-1 (strengthening, one person, under way): ${change}`,
    '1 decisions in 90 days, 1 would be judged otherwise',
    `REQ-2 (strengthening, one person, waiting): ${change}`,
    '2 wait for a decision, 1 would be judged otherwise: at the press the stricter of both rules counts',
  ]);
  expect(code).toBe(1);
});

describe('a worked case notices', () => {
  const CASE = {
    disable:
      '- case: x\n  asks: { from: enforced, to: disabled }\n  needs: { approvals: [1 from approvers], callerProof: true, endsAfterHours: 24 }\n',
    thirty:
      '- case: x\n  asks: { from: disabled, to: enabled, people: 30 }\n  needs: { approvals: [2 from approvers] }\n',
    reset:
      '- case: x\n  asks: { act: reset }\n  needs: { approvals: [2 from approvers], callerProof: true }\n',
    covered:
      '- case: x\n  asks: { from: disabled, to: enabled, covered: partly }\n  needs: { approvals: [1 from approvers] }\n',
  };
  const rules = (text: string) => SHIPPED.replace(/^ {2}# Approvers who have not answered/m, `${text}$&`);

  test.each([
    [
      'a longer end',
      CASE.disable,
      SHIPPED.replace(/(maxHours|defaultHours): 24/g, '$1: 72'),
      'endsAfterHours: 24 → 72',
    ],
    [
      'no end',
      CASE.disable,
      SHIPPED.replace('withoutEnd: refuse', 'withoutEnd: allow'),
      'endsAfterHours: 24 → never',
    ],
    [
      'a lower cap',
      CASE.thirty,
      SHIPPED.replace('maxPeoplePerRequest: 50', 'maxPeoplePerRequest: 20'),
      'refused: none → too-many',
    ],
    [
      'an act that was closed',
      CASE.reset,
      SHIPPED.replace('reset: allow', 'reset: refuse'),
      'refused: none → act-closed',
    ],
    [
      'coverage that is refused now',
      CASE.covered,
      SHIPPED.replace('partlyUnderConditionalAccess: warn', 'partlyUnderConditionalAccess: refuse'),
      'refused: none → partly-covered',
    ],
    [
      'a second person outside of the helpdesk',
      CASE.disable,
      rules(
        '    # x\n    - name: x\n      when: { transition: weakening }\n      stages: [{ count: 1, outsideHelpdesk: true }]\n',
      ),
      'approvals: 1 from approvers → 1 from approvers outside helpdesk',
    ],
  ])('%s', async (_, cases, yaml, says) => {
    expect(yaml).not.toBe(SHIPPED);
    expect((await run(['test', fileWith(cases)])).code).toBe(0);
    const { code, lines } = await run(['test', fileWith(cases)], { policy: policyOf(yaml) });
    expect(code).toBe(1);
    expect(lines).toContain(`        ${says}`);
  });
});

test('diff shows the decisions about guests, about people whom others ask for MFA, and about many at once', async () => {
  const at = '2026-02-01T09:00:00.000Z';
  const plain = runningRequest(samplePerson(1), samplePerson(2));
  const covered = { kind: 'covered-by-conditional-access', policies: ['All'] } as const;
  const partly = { kind: 'partly-covered', policies: [] } as const;
  const lists: Record<string, readonly RequestItem[]> = {
    'REQ-1': [sampleItem(samplePerson(10)), sampleItem(samplePerson(11, { userType: 'guest' }))],
    'REQ-2': [sampleItem(samplePerson(10), { warnings: [covered] })],
    'REQ-3': [sampleItem(samplePerson(10), { warnings: [partly] })],
    'REQ-4': [10, 11, 12].map((number) => sampleItem(samplePerson(number), { from: 'enabled' })),
  };
  const facts = (id: RequestId) => ({
    ...plain.requirement.facts,
    people: lists[id]?.length,
    ...(id === 'REQ-4' ? { to: 'disabled', direction: 'weakening' } : {}),
  });
  const reads = {
    waitingRequests: () => Promise.resolve([]),
    auditRecords: (after: number) =>
      Promise.resolve(
        after > 0
          ? []
          : Object.keys(lists).map((request, index) => ({
              ...{ request, at, sequence: index + 1, event: { kind: 'request-approved', fingerprint: 'f' } },
            })),
      ),
    itemsFrom: (id: RequestId) => Promise.resolve(lists[id]),
    request: (id: RequestId) =>
      Promise.resolve({
        ...plain,
        id,
        to: id === 'REQ-4' ? 'disabled' : 'enabled',
        requirement: { ...plain.requirement, facts: facts(id) },
      }),
  } as unknown as StoreReads;
  const old = SHIPPED.replace('guests: refuse', 'guests: warn')
    .replace('\nunderConditionalAccess: refuse', '\nunderConditionalAccess: override')
    .replace('partlyUnderConditionalAccess: warn', 'partlyUnderConditionalAccess: override');
  const present = policyOf(SHIPPED.replace('weakenings: 5', 'weakenings: 2'));
  const { lines } = await run(['diff', fileWith(old)], {
    policy: present,
    withStore: (work) => work(reads),
  });
  expect(lines.slice(0, 5)).toEqual([
    'REQ-1 (strengthening, 2 people, under way): refused: none → guest',
    'REQ-2 (strengthening, one person, under way): refused: none → conditional-access; reason: true → false',
    'REQ-3 (strengthening, one person, under way): reason: true → false',
    'REQ-4 (weakening, 3 people, under way): refused: none → too-many-weakenings',
    '4 decisions in 90 days, 4 would be judged otherwise',
  ]);
});

test('diff names what differs beside the rules, and is silent about two equal files', async () => {
  const none = {
    auditRecords: () => Promise.resolve([]),
    waitingRequests: () => Promise.resolve([]),
  } as unknown as StoreReads;
  const withStore: PolicyCommand['withStore'] = (work) => work(none);
  const other = fileWith(
    SHIPPED.replace('requester: 20', 'requester: 2000').replace(
      'maxPeoplePerRequest: 50',
      'maxPeoplePerRequest: 40',
    ),
  );
  const { code, lines } = await run(['diff', other], { withStore });
  expect(lines.slice(1)).toEqual([
    'Also different, whatever was decided so far:',
    '  maxPeoplePerRequest: 40 → 50',
    '  limits.weakeningsPerDay.requester: 2000 → 20',
  ]);
  expect(code).toBe(1);
  expect((await run(['diff', fileWith(SHIPPED)], { withStore })).code).toBe(0);
});
