/**
 * A directory role of somebody, in the words in which it is stored, sealed and compared: its name, and behind it the scope
 * unless it holds for the whole tenant (`User Administrator @ /administrativeUnits/{id}`). Stored as JSON: never change it.
 */
export function heldRoleText({ name, scope }: HeldRole): string {
  return scope === undefined ? name : `${name} @ ${scope}`;
}

/** The parts of such a text. A name may hold anything, so only the last scope counts. */
export function readHeldRole(text: string): HeldRole {
  const at = text.lastIndexOf(BEFORE_SCOPE);
  if (at < 0) return { name: text };
  return { name: text.slice(0, at), scope: text.slice(at + BEFORE_SCOPE.length - 1) };
}

/** Somebody may put whomever they like into a group that may hold roles: stored like a role, with a scope that no role has. */
export function ownedGroupText({ id, name }: { readonly id: string; readonly name: string }): string {
  return heldRoleText({ name, scope: `/groups/${id}/owners` });
}

/** Then its name is the group's. */
export function isOwnership({ scope = '' }: HeldRole): boolean {
  return /^\/groups\/[^/]+\/owners$/.test(scope);
}

export interface HeldRole {
  readonly name: string;
  /** As Graph has it: `/administrativeUnits/{id}`, or `/{id}` of one object. Absent: the whole tenant. */
  readonly scope?: string;
}

const BEFORE_SCOPE = ' @ /';
