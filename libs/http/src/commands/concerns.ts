import type { Subject } from '@pacesetter/contracts';
import type { Concern } from './command-endpoint';

/** A command about a campaign as a whole. */
export function concernsCampaign({ campaignId }: { readonly campaignId: string }): Concern {
  return { campaignId };
}

/** A command about an organisation or one of its members in a campaign. */
export function concernsSubject({
  campaignId,
  subject: { organizationId, memberId },
}: {
  readonly campaignId: string;
  readonly subject: Subject;
}): Concern {
  return { campaignId, organizationId, memberId };
}

/** A command about an organisation in a campaign, or about one of its members there. */
export function concernsOrganization({
  campaignId,
  organizationId,
  memberId,
}: { readonly campaignId: string } & Subject): Concern {
  return { campaignId, organizationId, memberId };
}
