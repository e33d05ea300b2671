import { handles } from '@pacesetter/commands';
import type { ContextDefinition } from '@pacesetter/engine';
import { applyForSite } from './src/features/apply-for-site/apply-for-site';
import { assessSite } from './src/features/assess-site/assess-site';
import { closeSiteApplications } from './src/features/close-site-applications/close-site-applications';
import { declineSite } from './src/features/decline-site/decline-site';
import { designateSite } from './src/features/designate-site/designate-site';
import { designateSites } from './src/features/designate-sites/designate-sites';
import { fillSitePlaces } from './src/features/fill-site-places/fill-site-places';
import { lapseSiteApplication } from './src/features/lapse-site-application/lapse-site-application';
import { moveSiteAssessment } from './src/features/move-site-assessment/move-site-assessment';
import { moveSitePlan } from './src/features/move-site-plan/move-site-plan';
import { nameSiteGuides } from './src/features/name-site-guides/name-site-guides';
import { noteSiteAssessmentMissed } from './src/features/note-site-assessment-missed/note-site-assessment-missed';
import { noteSiteAssessmentsMoved } from './src/features/note-site-assessments-moved/note-site-assessments-moved';
import { noteSiteDecisionsFellDue } from './src/features/note-site-decisions-fell-due/note-site-decisions-fell-due';
import { planSites } from './src/features/plan-sites/plan-sites';
import { putSiteInReserve } from './src/features/put-site-in-reserve/put-site-in-reserve';
import { recommendSite } from './src/features/recommend-site/recommend-site';
import { recordSiteVisit } from './src/features/record-site-visit/record-site-visit';
import { setOwnSitePlaces } from './src/features/set-own-site-places/set-own-site-places';
import { withdrawSiteApplication } from './src/features/withdraw-site-application/withdraw-site-application';
import { closeSiteApplications as closeApplicationsWhenDue } from './src/jobs/close-site-applications.job';
import { closeSiteDecisions } from './src/jobs/close-site-decisions.job';
import { fillSitePlaces as fillPlacesWhenDue } from './src/jobs/fill-site-places.job';
import { moveSiteAssessments } from './src/jobs/move-site-assessments.job';
import { noticeMissedSiteAssessment } from './src/jobs/notice-missed-site-assessment.job';
import { siteJobs } from './src/jobs/site-jobs';
import { bringPlacesToSites } from './src/policies/bring-places-to-sites.policy';
import { freePlaceTimers } from './src/policies/free-places.timers';
import { moveSitePlanWhenCampaignMigrated } from './src/policies/move-site-plan-when-campaign-migrated.policy';
import { planSitesWhenEnrolled } from './src/policies/plan-sites-when-enrolled.policy';
import { siteAssessmentTimers } from './src/policies/site-assessments.timers';
import { sitePlanTimers } from './src/policies/site-plan.timers';
import { siteEvents } from './src/site.events';
import {
  applicationFacts,
  assessmentFacts,
  campaignStanding,
  lapseFacts,
  movedAssessmentFacts,
  placeFacts,
} from './src/site.facts';
import { site } from './src/site.state';
import { sitePlacesEvents } from './src/site-places.events';
import { designationFacts, fillingFacts, ownPlacesFacts } from './src/site-places.facts';
import { sitePlaces } from './src/site-places.state';
import { sitePlanEvents } from './src/site-plan.events';
import { closingFacts, decisionsDueFacts, movingFacts, planningFacts } from './src/site-plan.facts';
import { sitePlan } from './src/site-plan.state';
import { internalSiteCommands, siteEndpoints } from './src/sites.endpoints';
import { SiteBoardController } from './src/views/site-board/site-board.controller';
import { siteBoard } from './src/views/site-board/site-board.projection';
import { SiteBoardHandler } from './src/views/site-board/site-board.query-handler';
import { siteGateFacts } from './src/views/site-board/site-gate-facts.query';

/** Demonstration sites (示范点): applications, places within quotas, creation, plaques, reassessment and replacement. */
export const sitesContext: ContextDefinition = {
  name: 'sites',
  aggregates: [sitePlan, sitePlaces, site],
  events: [...sitePlanEvents, ...sitePlacesEvents, ...siteEvents],
  features: [
    handles(planSites, planningFacts),
    handles(moveSitePlan, movingFacts),
    handles(noteSiteAssessmentsMoved, closingFacts),
    handles(closeSiteApplications, closingFacts),
    handles(noteSiteDecisionsFellDue, decisionsDueFacts),
    handles(setOwnSitePlaces, ownPlacesFacts),
    handles(designateSites, designationFacts),
    handles(fillSitePlaces, fillingFacts),
    handles(applyForSite, applicationFacts),
    handles(recommendSite, campaignStanding),
    handles(declineSite, campaignStanding),
    handles(withdrawSiteApplication, campaignStanding),
    handles(lapseSiteApplication, lapseFacts),
    handles(designateSite, placeFacts),
    handles(putSiteInReserve, campaignStanding),
    handles(nameSiteGuides, campaignStanding),
    handles(recordSiteVisit, campaignStanding),
    handles(assessSite, assessmentFacts),
    handles(moveSiteAssessment, movedAssessmentFacts),
    handles(noteSiteAssessmentMissed, campaignStanding),
  ],
  http: { endpoints: siteEndpoints, internal: internalSiteCommands },
  projections: [siteBoard],
  policies: [planSitesWhenEnrolled, moveSitePlanWhenCampaignMigrated, bringPlacesToSites],
  timerRules: [sitePlanTimers, siteAssessmentTimers, freePlaceTimers],
  jobDefinitions: siteJobs,
  jobs: [
    closeApplicationsWhenDue,
    closeSiteDecisions,
    fillPlacesWhenDue,
    noticeMissedSiteAssessment,
    moveSiteAssessments,
  ],
  gateFacts: siteGateFacts,
  nest: { controllers: [SiteBoardController], providers: [SiteBoardHandler] },
};
