import { defineJob } from '@pacesetter/queue';

interface OfCampaign {
  readonly campaignId: string;
}

interface OfOrganization extends OfCampaign {
  readonly subject: { readonly organizationId: string };
}

/** Ends the time in which organisations can apply. */
export const closeSiteApplicationsJob = defineJob<OfCampaign>('close-site-applications');

/** Gives those an answer who can get no place any more, and records how far decisions have come. */
export const closeSiteDecisionsJob = defineJob<OfCampaign>('close-site-decisions');

/** Notices that a site has not been assessed by its day. */
export const noticeMissedSiteAssessmentJob = defineJob<OfOrganization & { readonly cycle: number }>(
  'notice-missed-site-assessment',
);

/** Gives the places that an area's sites have lost to the next best. `subject` is the deciding organisation. */
export const fillSitePlacesJob = defineJob<OfOrganization & { readonly tier: string; readonly dueAt: string }>(
  'fill-site-places',
);

/** Brings another day of the first assessments to the sites that are being created. */
export const moveSiteAssessmentsJob = defineJob<OfCampaign>('move-site-assessments');

export const siteJobs = [
  moveSiteAssessmentsJob,
  closeSiteApplicationsJob,
  closeSiteDecisionsJob,
  noticeMissedSiteAssessmentJob,
  fillSitePlacesJob,
];
