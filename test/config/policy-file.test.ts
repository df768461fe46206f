import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { parsePolicy, policyWarnings } from '../../src/config/policy-file.ts';
import type { Policy } from '../../src/core/policy.ts';
import { GROUP_IDS, PERSON_IDS } from '../../src/rehearsal/contoso.ts';

const SHIPPED = readFileSync('policy.yaml', 'utf8');

function policyOf(yaml: string): Policy {
  const policy = parsePolicy(yaml);
  if ('problems' in policy) throw new Error(policy.problems.join('\n'));
  return policy;
}

function problemsOf(yaml: string): readonly string[] {
  const policy = parsePolicy(yaml);
  return 'problems' in policy ? policy.problems : [];
}

/** The shipped file with one line replaced. */
function changed(from: RegExp, to: string): string {
  expect(SHIPPED).toMatch(from);
  return SHIPPED.replace(from, to);
}

describe('the policy file that comes with the project', () => {
  test('names the groups and the break-glass accounts of the rehearsal tenant', () => {
    expect(policyOf(SHIPPED)).toMatchObject({
      groups: {
        helpdesk: [GROUP_IDS.mfaHelpdesk],
        approvers: [GROUP_IDS.mfaApprovers],
        auditors: [GROUP_IDS.mfaAuditors],
      },
      breakGlass: [PERSON_IDS.breakGlass, PERSON_IDS.breakGlass2],
    });
  });

  test('has a comment right above every rule', () => {
    const lines = SHIPPED.split('\n');
    const bare = lines.filter(
      (line, index) => /^\s*\w+:/.test(line) && !/^\s*# /.test(lines[index - 1] ?? ''),
    );
    expect(bare).toEqual([]);
  });

  test('cannot be changed once it is read', () => {
    const helpdesk: unknown = policyOf(SHIPPED).groups.helpdesk;
    expect(() => (helpdesk as string[]).push('x')).toThrow(TypeError);
  });
});

describe('what is wrong with a policy file', () => {
  test('is listed all at once, with the line, in the order of the lines', () => {
    const yaml = [
      'groups:',
      '  helpdesk: []',
      '  aprovers: [x]',
      'breakGlass: [boss@contoso.com]',
      'maxPeoplePerRequests: 3',
      'reasonRequired:',
      '  weakening: maybe',
    ].join('\n');
    expect(problemsOf(yaml)).toEqual([
      'line 1: groups.approvers is missing',
      'line 1: groups.auditors is missing',
      'line 1: helpdeskContact is missing',
      'line 2: groups.helpdesk must name at least one group: otherwise nobody has this role',
      'line 3: groups.aprovers is not a rule: did you mean approvers?',
      'line 4: breakGlass.0 must be the object id of a person (a GUID), not a name or an address',
      'line 5: maxPeoplePerRequests is not a rule: did you mean maxPeoplePerRequest?',
      'line 7: reasonRequired.weakening must be true or false',
    ]);
  });

  test.each([
    [/^maxPeoplePerRequest: .*$/m, 'maxPeoplePerRequest: 0'],
    [/^maxPeoplePerRequest: .*$/m, 'maxPeoplePerRequest: "50"'],
    [/^approveWithinMinutes: .*$/m, 'approveWithinMinutes: 1.5'],
    [/^confirmWithinMinutes: .*$/m, 'confirmWithinMinutes: 100000'],
    [/^privilegedTargets: .*$/m, 'privilegedTargets: allow'],
    [/^ {2}mail: .*$/m, '  mail: nobody'],
    [/^ {2}phone: .*$/m, '  phone: 31205550100'],
    [/^breakGlass:\n(.*\n){2}/m, 'breakGlass: none\n'],
  ])('%s made into "%s" is one problem, with its line', (from, to) => {
    expect(problemsOf(changed(from, to))).toEqual([expect.stringMatching(/^line [1-9]\d*: \S+ must /)]);
  });

  test('a key that is there twice is refused: one of the two would silently not hold', () => {
    expect(problemsOf(`${SHIPPED}\nmaxPeoplePerRequest: 5000\n`)).toEqual([
      expect.stringContaining('this key is there twice'),
    ]);
  });

  test('text that is no YAML, and no text at all, are told apart from rules', () => {
    expect(problemsOf('groups: [')).toEqual([expect.stringContaining('not valid YAML')]);
    expect(problemsOf('')).toEqual(['line 1: the file must be a set of keys']);
  });

  test('ids are compared without case, and kept in lower case', () => {
    const upper = changed(/00000001-c057-4000-8000-000000000024/, '00000001-C057-4000-8000-000000000024');
    expect(policyOf(upper).breakGlass[0]).toBe(PERSON_IDS.breakGlass);
  });
});

test('an empty break-glass list is loudly warned about in production', () => {
  const policy = policyOf(changed(/^breakGlass:\n(.*\n){2}/m, 'breakGlass: []\n'));
  expect(policyWarnings(policy, true)).toEqual([expect.stringContaining('breakGlass')]);
  expect(policyWarnings(policy, false)).toEqual([]);
  expect(policyWarnings(policyOf(SHIPPED), true)).toEqual([]);
});

test('approvers who are all helpdesk are warned about where people with admin roles may be changed', () => {
  const same = SHIPPED.replace(GROUP_IDS.mfaApprovers, GROUP_IDS.mfaHelpdesk);
  const open = same.replace('privilegedTargets: refuse', 'privilegedTargets: warn');
  expect(policyWarnings(policyOf(open), true)).toEqual([expect.stringContaining('groups.approvers')]);
  expect(policyWarnings(policyOf(same), true)).toEqual([]);
});

test('a channel is named by its id, and no other', () => {
  const named = (id: string) => changed(/^ {2}helpdesk: \[\]$/m, `  helpdesk: ['${id}']`);
  expect(policyOf(named('19:abc_DEF-1@thread.tacv2')).channels).toEqual({
    helpdesk: ['19:abc_DEF-1@thread.tacv2'],
  });
  for (const id of ['Helpdesk', '19:abc@unq.gbl.spaces', '19:abc@thread.tacv2;messageid=1'])
    expect(problemsOf(named(id)).join()).toMatch(/channels\.helpdesk\.0 must be the id of a Teams channel/);
});

test('a wave is so many percent, so many people or a group, and all waits together are shorter than an approval holds', () => {
  const withSteps = (...steps: string[]) =>
    changed(/^ {4}steps:\n(?: {6}.*\n)+/m, `    steps: [${steps.join(', ')}]\n`);
  const group = '00000002-c057-4000-8000-000000000010';
  expect(
    policyOf(withSteps(`{ group: '${group}', waitMinutes: 60 }`, '{ percent: 25 }')).bulk.waves.steps,
  ).toEqual([
    { size: { group }, askToGoOn: false, waitMinutes: 60 },
    { size: { percent: 25 }, askToGoOn: false, waitMinutes: 0 },
  ]);
  for (const bad of [
    '{ group: Finance }',
    `{ group: '${group}', percent: 5 }`,
    '{ askToGoOn: true }',
    '{ people: 5, waitMinutes: 0.5 }',
  ])
    expect(problemsOf(withSteps(bad))).toHaveLength(1);
  expect(
    problemsOf(withSteps('{ people: 1, waitMinutes: 400 }', '{ people: 1, waitMinutes: 201 }')).join(),
  ).toMatch(/600 minutes together/);
});

describe('how long a weakening lasts when nobody says so', () => {
  const hours = (...lines: string[]) =>
    changed(
      /^weakening:\n(?:(?: {2}.*)?\n)+?(?=# What may)/m,
      `weakening:\n${lines.map((line) => `  ${line}\n`).join('')}\n`,
    );

  test('is never longer than anybody could ask for', () => {
    expect(policyOf(hours('maxHours: 4')).weakening).toMatchObject({ maxHours: 4, defaultHours: 4 });
    expect(policyOf(hours('maxHours: 72')).weakening).toMatchObject({ maxHours: 72, defaultHours: 24 });
    expect(policyOf(hours('maxHours: 72', 'defaultHours: 72')).weakening?.defaultHours).toBe(72);
    expect(problemsOf(hours('maxHours: 4', 'defaultHours: 24'))).toEqual([
      expect.stringMatching(/^line \d+: weakening\.defaultHours must not be more than maxHours/),
    ]);
  });
});

test('an account that is twice in one list of accounts is a slip', () => {
  const twice = changed(
    /^samePerson: \[\]$/m,
    `samePerson: [['${PERSON_IDS.breakGlass}', '${PERSON_IDS.breakGlass.toUpperCase()}']]`,
  );
  expect(problemsOf(twice)).toEqual([expect.stringMatching(/samePerson\.0 must name each account once/)]);
});

test('emergencies that are open to nobody are said to be so', () => {
  const open = changed(/^ {2}enabled: false\n {2}# Whose members/m, '  enabled: true\n  # Whose members');
  expect(problemsOf(open)).toEqual([
    expect.stringMatching(/emergency\.groups must name at least one group while emergency is enabled/),
  ]);
});
