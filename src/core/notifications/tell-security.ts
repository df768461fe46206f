import type { NoticeId } from '../ids.ts';
import type { GroupId } from '../ids.ts';
import type { Policy } from '../policy.ts';
import type { Job, JobResult } from '../jobs/job.ts';
import type { GuardAlarm } from '../notices/notice.ts';
import { queueNotice } from '../notices/queue-notice.ts';
import type { BrakeName } from '../ports/guard-rails.ts';
import { readBrakes } from '../requests/seal-brake.ts';
import { securityGroups } from '../rights.ts';
import type { World } from '../world.ts';

type SecurityJob = Extract<Job, { kind: 'tell-security' }>;

/** A notice for everybody in the security group; the fixed ids keep a repeat from telling anybody twice. */
export async function tellSecurity(world: World, job: SecurityJob): Promise<JobResult> {
  const { alarm, key } = await wordAlarm(world, job);
  const members = await world.directory.membersOf(groupsFor(world.policy, job));
  if (members.length === 0) world.log.warn('nobody is there to be told of an alarm', { about: job.about });
  const at = world.clock.now().toISOString();
  await world.store.transaction(async (tx) => {
    for (const person of members) {
      const id = `alarm:${key}:${person.id}` as NoticeId;
      await queueNotice(world, tx, { id, person, about: alarm, plan: 'every-channel', at });
    }
  });
  return { kind: 'done' };
}

/** Of an emergency those hear too who would have had to agree. */
function groupsFor(policy: Policy, { about }: SecurityJob): readonly GroupId[] {
  const security = securityGroups(policy);
  return about === 'emergency' ? [...new Set([...security, ...policy.groups.approvers])] : security;
}

interface Worded {
  readonly alarm: { readonly kind: 'guard-alarm' } & GuardAlarm;
  /** The same for a repeat of the same event only. */
  readonly key: string;
}

async function wordAlarm(world: World, job: SecurityJob): Promise<Worded> {
  if (job.about === 'break-glass') return wordAttempt(world, job);
  const { about, request, person } = job;
  const { reads } = world.store;
  const box = request && person ? await reads.timeBox(request, person) : undefined;
  const item = request && person ? await reads.item(request, person) : undefined;
  const of = about === 'emergency' && request ? await reads.request(request) : undefined;
  const name = BRAKE_OF[about];
  const record = (await readBrakes(world, reads)).find((each) => each.name === name);
  const alarm = {
    ...{ kind: 'guard-alarm' as const, alarm: about },
    ...(request ? { request } : {}),
    ...(item ? { who: item.person } : {}),
    ...(box ? { dueAt: box.dueAt } : {}),
    ...(of && 'endsAt' in of && of.endsAt ? { dueAt: of.endsAt } : {}),
    ...(of ? { by: of.requester.displayName } : {}),
    ...(record?.by ? { by: record.by.displayName } : {}),
  };
  const when = box?.escalatedAt ?? record?.at ?? world.clock.now().toISOString().slice(0, 16);
  return { alarm, key: [about, request, person, when].filter(Boolean).join('-') };
}

/** One message a day of the same two, whatever happens to the job. */
async function wordAttempt({ directory, clock }: World, { about, person, by }: SecurityJob): Promise<Worded> {
  const [who, asker] = await Promise.all([person, by].map(async (id) => id && directory.person(id)));
  const alarm = {
    ...{ kind: 'guard-alarm' as const, alarm: about },
    ...(who ? { who } : {}),
    ...(asker ? { by: asker.displayName } : {}),
  };
  return { alarm, key: [about, by, person, clock.now().toISOString().slice(0, 10)].join('-') };
}

const BRAKE_OF: Partial<Record<GuardAlarm['alarm'], BrakeName>> = {
  breaker: 'breaker',
  freeze: 'freeze',
  threat: 'threat',
};
