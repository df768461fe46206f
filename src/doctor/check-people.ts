import type { Graph } from '../app/create-graph.ts';
import type { Config } from '../config/config.ts';
import type { Policy } from '../core/policy.ts';
import { failure, good, nameOf, warning } from './finding.ts';
import type { Finding, Findings } from './finding.ts';

type Role = keyof Policy['groups'];

/** Whether groups, emergency accounts and mailboxes that policy and settings name are really there. */
export async function checkPeople(graph: Graph, config: Config, policy: Policy): Promise<Findings> {
  const roles = Object.keys(policy.groups) as readonly Role[];
  const findings = await Promise.all([
    ...roles.map((role) => checkRole(graph, role, policy)),
    checkBreakGlass(graph, policy),
    ...config.mailSenders.map((mailbox) => checkSender(graph, mailbox)),
  ]);
  return findings.flat();
}

async function checkRole(graph: Graph, role: Role, policy: Policy): Promise<Findings> {
  const what = `Policy groups.${role}`;
  const missing = await missingOnes(graph, '/groups/', policy.groups[role] ?? []);
  if (missing.length > 0) {
    const why = `no such group in this tenant: ${missing.join(', ')}`;
    return [
      failure(what, {
        why,
        fix: `Put the object ids of your own groups into ${what.slice(7)} of the policy file.`,
      }),
    ];
  }
  try {
    return [judgeMembers(what, role, await graph.directory.membersOf(policy.groups[role] ?? []))];
  } catch (error) {
    return [
      failure(what, {
        why: `the members cannot be read (${nameOf(error)})`,
        fix: 'See the Graph permissions above.',
      }),
    ];
  }
}

function judgeMembers(what: string, role: Role, members: readonly unknown[]): Finding {
  if (role === 'auditors' || members.length > 1) return good(what, `${members.length} people`);
  if (members.length === 0) {
    return failure(what, { why: 'has no enabled member', fix: 'Add people to the group in Entra.' });
  }
  if (role === 'helpdesk') return good(what, '1 person');
  const why = 'has one member, who can neither approve an own request nor be on leave';
  return warning(what, { why, fix: 'Add a second approver to the group in Entra.' });
}

async function checkBreakGlass(graph: Graph, { breakGlass }: Policy): Promise<Findings> {
  const what = 'Policy breakGlass';
  if (breakGlass.length === 0) {
    const why = 'is empty: nothing keeps the bot from locking out the emergency accounts';
    return [
      warning(what, { why, fix: 'Name the object ids of your emergency accounts in the policy file.' }),
    ];
  }
  const missing = await missingOnes(graph, '/users/', breakGlass);
  if (missing.length === 0) return [good(what, `${breakGlass.length} accounts`)];
  const why = `no such person in this tenant: ${missing.join(', ')}`;
  return [
    failure(what, { why, fix: 'Correct the object ids: the real emergency accounts are not protected.' }),
  ];
}

async function checkSender(graph: Graph, mailbox: string): Promise<Findings> {
  const missing = await missingOnes(graph, '/users/', [mailbox]);
  if (missing.length === 0) return [good('Mail sender', mailbox)];
  const why = `${mailbox} is no account of this tenant`;
  return [failure('Mail sender', { why, fix: 'Correct MAIL_SENDERS, or create the (shared) mailbox.' })];
}

/** Those that Graph answers 404 for. Any other answer says nothing about existence and is left to the other checks. */
async function missingOnes(graph: Graph, path: string, ids: readonly string[]): Promise<readonly string[]> {
  const answers = await Promise.all(
    ids.map((id) =>
      graph.client.call({
        method: 'GET',
        version: 'v1.0',
        url: `${path}${encodeURIComponent(id)}?$select=id`,
        readOnly: true,
      }),
    ),
  );
  return ids.filter((_, index) => {
    const answer = answers[index];
    return answer?.kind === 'answered' && answer.status === 404;
  });
}
