import type { Place } from '@pacesetter/access';
import type { Subject } from '@pacesetter/contracts';

/** Whom a request concerns; where the organisation stands in the tree is found out from that. */
export interface Concern extends Omit<Place, 'ancestors'> {
  /** It goes beyond any organisation, that at the root of the campaign included. */
  readonly everywhere?: boolean;
}

/**
 * What the requests to a route concern, as the table of rights says it.
 *
 * - `installation`: no organisation; only a role that reaches everything does
 * - `campaign`: a campaign as a whole, that is the organisation at its root
 * - `organization`: the organisation that the request names; the campaign when it names none
 * - `subject`: an organisation in a campaign, or one of its members
 * - `member`: a member, and the organisation where it takes part
 * - `owner`: the organisation whose the thing is; the campaign as long as there is no such thing
 * - `reach`: whatever the sender's own roles reach: the answer holds nothing else
 */
export type About = 'installation' | 'campaign' | 'organization' | 'subject' | 'member' | 'owner' | 'reach';

/** Says whom a request concerns, and in the words of the table what that is. */
export interface Concerning<Data, State = unknown> {
  (data: Data, state: State): Concern;
  readonly about: About;
}

/** A function that says whom a request concerns, with the words for it. */
export function concerning<Data, State>(
  about: About,
  concern: (data: Data, state: State) => Concern,
): Concerning<Data, State> {
  return Object.assign((data: Data, state: State) => concern(data, state), { about });
}

/** Requests that concern no organisation. */
export const concernsInstallation = concerning<unknown, unknown>('installation', () => ({}));

/** Requests that are answered with what the sender's own roles reach, and nothing else. */
export const concernsReach = concerning<unknown, unknown>('reach', () => ({ withinReach: true }));

/** A request about a campaign as a whole. */
export const concernsCampaign = concerning<{ readonly campaignId: string }, unknown>('campaign', ({ campaignId }) => ({
  campaignId,
}));

/** A command about an organisation or one of its members in a campaign. */
export const concernsSubject = concerning<{ readonly campaignId: string; readonly subject: Subject }, unknown>(
  'subject',
  ({ campaignId, subject: { organizationId, memberId } }) => ({ campaignId, organizationId, memberId }),
);

/** A command about an organisation in a campaign, or about one of its members there. */
export const concernsOrganization = concerning<{ readonly campaignId: string } & Subject, unknown>(
  'subject',
  ({ campaignId, organizationId, memberId }) => ({ campaignId, organizationId, memberId }),
);
