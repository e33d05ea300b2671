import { type Concern, concerning, concernsOrganization, endpoint, OrganizationCommandDto } from '@pacesetter/http';
import { applyForSite } from './features/apply-for-site/apply-for-site';
import { ApplyForSiteDto } from './features/apply-for-site/apply-for-site.dto';
import { withdrawSiteApplication } from './features/withdraw-site-application/withdraw-site-application';
import { recommendSite } from './features/recommend-site/recommend-site';
import { RecommendSiteDto } from './features/recommend-site/recommend-site.dto';
import { declineSite } from './features/decline-site/decline-site';
import { setOwnSitePlaces } from './features/set-own-site-places/set-own-site-places';
import { SetOwnSitePlacesDto } from './features/set-own-site-places/set-own-site-places.dto';
import { designateSites } from './features/designate-sites/designate-sites';
import { DesignateSitesDto } from './features/designate-sites/designate-sites.dto';
import { nameSiteGuides } from './features/name-site-guides/name-site-guides';
import { NameSiteGuidesDto } from './features/name-site-guides/name-site-guides.dto';
import { recordSiteVisit } from './features/record-site-visit/record-site-visit';
import { RecordSiteVisitDto } from './features/record-site-visit/record-site-visit.dto';
import { assessSite } from './features/assess-site/assess-site';
import { AssessSiteDto } from './features/assess-site/assess-site.dto';
import { planSites } from './features/plan-sites/plan-sites';
import { moveSitePlan } from './features/move-site-plan/move-site-plan';
import { moveSiteAssessment } from './features/move-site-assessment/move-site-assessment';
import { noteSiteAssessmentsMoved } from './features/note-site-assessments-moved/note-site-assessments-moved';
import { closeSiteApplications } from './features/close-site-applications/close-site-applications';
import { noteSiteDecisionsFellDue } from './features/note-site-decisions-fell-due/note-site-decisions-fell-due';
import { lapseSiteApplication } from './features/lapse-site-application/lapse-site-application';
import { designateSite } from './features/designate-site/designate-site';
import { putSiteInReserve } from './features/put-site-in-reserve/put-site-in-reserve';
import { fillSitePlaces } from './features/fill-site-places/fill-site-places';
import { noteSiteAssessmentMissed } from './features/note-site-assessment-missed/note-site-assessment-missed';
import type { PlacesRef } from './site.refs';

const WHO_APPLIES = { officer: 'own', administrator: 'all' } as const;
const WHO_IS_ABOVE = { officer: 'subtree', administrator: 'all' } as const;
/** The committee of an area itself: nobody above it takes its places away. */
const WHO_DECIDES = { officer: 'own', administrator: 'all' } as const;

const concernsArea = concerning('organization', ({ campaignId, area }: PlacesRef): Concern => ({
  campaignId,
  organizationId: area,
}));

/** What can be asked of this context over HTTP, and by whom. */
export const siteEndpoints = [
  endpoint(applyForSite, {
    body: ApplyForSiteDto,
    title: { zh: '申报示范点', en: 'Apply to become a demonstration site' },
    may: WHO_APPLIES,
    concerns: concernsOrganization,
  }),
  endpoint(withdrawSiteApplication, {
    body: OrganizationCommandDto,
    title: { zh: '撤回申报', en: 'Withdraw an application' },
    may: WHO_APPLIES,
    concerns: concernsOrganization,
  }),
  endpoint(recommendSite, {
    body: RecommendSiteDto,
    title: { zh: '推荐申报单位', en: 'Recommend an applicant' },
    may: WHO_IS_ABOVE,
    concerns: concernsOrganization,
  }),
  endpoint(declineSite, {
    body: OrganizationCommandDto,
    title: { zh: '不予推荐', en: 'Decline to recommend an applicant' },
    may: WHO_IS_ABOVE,
    concerns: concernsOrganization,
  }),
  endpoint(setOwnSitePlaces, {
    body: SetOwnSitePlacesDto,
    title: { zh: '自定示范点数量', en: 'Set how many sites of its own a unit has' },
    may: WHO_DECIDES,
    concerns: concernsArea,
  }),
  endpoint(designateSites, {
    body: DesignateSitesDto,
    title: { zh: '确定示范点创建单位', en: 'Designate sites' },
    may: WHO_DECIDES,
    concerns: concernsArea,
  }),
  endpoint(nameSiteGuides, {
    body: NameSiteGuidesDto,
    title: { zh: '指定联络员和责任领导', en: 'Name the liaison officer and the leader of a site' },
    may: WHO_IS_ABOVE,
    concerns: concernsOrganization,
  }),
  endpoint(recordSiteVisit, {
    body: RecordSiteVisitDto,
    title: { zh: '记录到点指导', en: 'Record a visit to a site' },
    may: WHO_IS_ABOVE,
    concerns: concernsOrganization,
  }),
  endpoint(assessSite, {
    body: AssessSiteDto,
    title: { zh: '考核验收示范点', en: 'Assess a site' },
    may: WHO_IS_ABOVE,
    concerns: concernsOrganization,
  }),
];

/** What the product gives itself: days that have come, and places on their way to those who have them. */
export const internalSiteCommands = [
  planSites,
  moveSitePlan,
  moveSiteAssessment,
  noteSiteAssessmentsMoved,
  closeSiteApplications,
  noteSiteDecisionsFellDue,
  lapseSiteApplication,
  designateSite,
  putSiteInReserve,
  fillSitePlaces,
  noteSiteAssessmentMissed,
].map(({ command }) => command);
