export { ApplyForSite, type SiteApplication } from './src/features/apply-for-site/apply-for-site';
export { AssessSite, type SiteScores } from './src/features/assess-site/assess-site';
export { DeclineSite } from './src/features/decline-site/decline-site';
export { DesignateSites, type SiteDecision } from './src/features/designate-sites/designate-sites';
export { NameSiteGuides, type SiteGuides } from './src/features/name-site-guides/name-site-guides';
export { RecommendSite, type SiteRecommendation } from './src/features/recommend-site/recommend-site';
export { RecordSiteVisit, type SiteVisit } from './src/features/record-site-visit/record-site-visit';
export { type OwnPlaces, SetOwnSitePlaces } from './src/features/set-own-site-places/set-own-site-places';
export { WithdrawSiteApplication } from './src/features/withdraw-site-application/withdraw-site-application';
export type { SiteEvent } from './src/site.events';
export { placesId, type PlacesRef, siteId, type SiteRef } from './src/site.refs';
export { holdsPlace, site, type SiteState, type SiteStatus } from './src/site.state';
export type { Ranked, Replacement, SitePlacesEvent } from './src/site-places.events';
export { sitePlaces, type SitePlacesState } from './src/site-places.state';
export type { Apportioned, AreaShare, SitePlanEvent } from './src/site-plan.events';
export { siteDayEffects } from './src/site-plan.facts';
export { sitePlan, type SitePlanState } from './src/site-plan.state';
export { type CandidateRow, candidatesOf, siteBoardPage } from './src/views/site-board/site-board.query';
export type { SiteRow } from './src/views/site-board/site.answer';
export {
  type ApportionmentRow,
  apportionments,
  areasOf,
  type AreaRow,
  assessmentFigures,
  type AssessmentRow,
  type TierRow,
  tierStandings,
} from './src/views/site-board/site-figures.query';
