import type { Reach, Role } from './principal';

/** What a request concerns. Whatever is absent is not known or not concerned: nothing narrower than `all` reaches it. */
export interface Place {
  readonly organizationId?: string;
  /** Ids of the organisations above it, from the root down. */
  readonly ancestors?: readonly string[];
  readonly campaignId?: string;
  readonly memberId?: string;
  /** What is answered is only what the sender's own roles reach, however far that is: no place has to be reached. */
  readonly withinReach?: boolean;
}

/** How far a role may use a right at most; `self`: only for what concerns the member that the account belongs to. */
export type RightReach = Reach | 'self';

/** Something that can be done or read over the network, and by whom. */
export interface Right {
  /** `<context>.<what is done>`, e.g. `pledges.publish-pledge`. */
  readonly name: string;
  readonly kind: 'command' | 'query' | 'stream';
  readonly roles: Readonly<Partial<Record<Role, RightReach>>>;
  /** Everybody, without signing in. */
  readonly public?: boolean;
  /** With `public`: who sends it is not even looked at, and nowhere remembered. */
  readonly anonymous?: boolean;
  /** Everybody who has signed in, whatever the roles: for what concerns the own account. */
  readonly signedIn?: boolean;
  /** With `signedIn`: also other systems, by their API keys. */
  readonly keys?: boolean;
  /** Also for who has come in with a password that has to be changed first. */
  readonly withFirstPassword?: boolean;
  /** Answers with more about persons than names and what they have published; each use is recorded. */
  readonly personal?: boolean;
  readonly title: { readonly zh: string; readonly en: string };
}

/**
 * How far a role may use a right; undefined when it may not. Auditors read everything and change nothing, integrators
 * read streams, whatever the right says.
 */
export function reachOf(role: Role, { kind, roles }: Pick<Right, 'kind' | 'roles'>): RightReach | undefined {
  if (role === 'auditor') return kind === 'command' ? undefined : 'all';
  if (role === 'integrator' && kind !== 'stream') return undefined;
  return roles[role];
}
