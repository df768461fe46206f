/** PIM for Groups: the principal, a person or a group, may make itself a member or an owner of the group. */
export interface GroupEligibility {
  readonly id: string;
  readonly groupId: string;
  readonly principalId: string;
  readonly accessId: 'member' | 'owner';
}
