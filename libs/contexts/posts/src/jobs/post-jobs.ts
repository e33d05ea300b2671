import { defineJob } from '@pacesetter/queue';

export interface UnansweredComplaint {
  readonly campaignId: string;
  readonly subject: { readonly organizationId: string };
  readonly observationId: string;
}

/** Notices a complaint that was not answered in time. */
export const noticeUnansweredComplaintJob = defineJob<UnansweredComplaint>('notice-unanswered-complaint');

export const postJobs = [noticeUnansweredComplaintJob];
