/** What somebody is in a campaign. Auditors only read; integrators are other systems, which only read event streams. */
export type Role = 'administrator' | 'supervisor' | 'reviewer' | 'officer' | 'member' | 'auditor' | 'integrator';

/** How far a role reaches: the organisation alone, it and all below it, or everything. */
export type Reach = 'own' | 'subtree' | 'all';

/** Every role, the one that may least first. */
export const ROLES: readonly Role[] = [
  'integrator',
  'member',
  'officer',
  'reviewer',
  'supervisor',
  'auditor',
  'administrator',
];

/** A role at a place: who has it is an officer of this organisation, a supervisor of that subtree, … */
export interface Grant {
  readonly role: Role;
  /** Where the role is held. Absent only where it reaches everything. */
  readonly organizationId?: string;
  readonly reach: Reach;
  /** The role is held in this campaign alone; absent: in all of them and outside them. */
  readonly campaignId?: string;
}

/** Who asks, as the authentication has established it. */
export interface Principal {
  /** Of the account, or of the key's owner. */
  readonly id: string;
  /** The member that this account belongs to: what it does, the member does. */
  readonly memberId?: string;
  readonly grants: readonly Grant[];
  /** Present when an API key was shown instead of a person's token. */
  readonly apiKey?: { readonly id: string; readonly scopes: readonly string[] };
}
