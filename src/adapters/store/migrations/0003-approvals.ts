import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

interface Stored {
  request: { id: string; body: unknown };
}
type Body = Record<string, unknown>;

/**
 * Requests hold a list of approvals and what they have to satisfy. Those made before asked for one of the approvers, and
 * what was waiting then is asked again: who was entitled at the time was not written down.
 */
export const approvals: Migration = {
  async up(db: Kysely<unknown>) {
    const store = db.withSchema('mfa_chatops') as Kysely<Stored>;
    const rows = await store.selectFrom('request').select(['id', 'body']).execute();
    for (const { id, body } of rows)
      await store
        .updateTable('request')
        .set({ body: JSON.stringify(upgrade(body as Body)) })
        .where('id', '=', id)
        .execute();
  },
};

export function upgrade({ approval, ...body }: Body): Body {
  const requirement = body['requirement'] ?? ONE_APPROVER(body);
  if (approval === undefined)
    return body['status'] === 'awaiting-approval'
      ? { ...body, requirement, approvals: [] }
      : { ...body, requirement };
  const given = { ...(approval as { readonly at: string }), group: 'approvers' };
  return { ...body, requirement, approvals: [given], approvedAt: given.at };
}

/** The list of people is not read: nothing of this record decides more than what its approver decided. */
const ONE_APPROVER = ({ to }: Body): Body => {
  const direction = to === 'disabled' ? 'weakening' : 'strengthening';
  const points = direction === 'weakening' ? 40 : 10;
  return {
    facts: { to, direction, privileged: 'no', people: 1, stateUnknown: false, requesterGroups: [] },
    rule: 'before the rules',
    score: points,
    reasons: [{ kind: direction, points }],
    stages: [{ group: 'approvers', count: 1, outsideHelpdesk: false }],
    callerProof: false,
    reason: { required: false },
    ticket: { required: false },
    coolDownMinutes: 0,
    numberMatching: false,
  };
};
