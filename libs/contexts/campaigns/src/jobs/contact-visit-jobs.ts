import { defineJob } from '@pacesetter/queue';

export interface ContactVisitDue {
  readonly campaignId: string;
  readonly subject: { readonly organizationId: string };
  readonly deadline: string;
}

/** Notices that a leader has not come to a contact point. */
export const noticeMissedContactVisitJob = defineJob<ContactVisitDue>('notice-missed-contact-visit');
