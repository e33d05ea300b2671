export { commitmentTo } from './src/draw/draw-algorithm';
export type { DrawEvent } from './src/draw/draw.events';
export { type DrawRef, drawIdOf } from './src/draw/draw.rules';
export { type PublishedDraw, publishedDraw } from './src/draw/published-draw';
export { discrepanciesIn } from './src/draw/verify-draw';
export { draw, type DrawState } from './src/draw/draw.state';
export { CallDraw } from './src/draw/features/call-draw/call-draw';
export { CommitContribution } from './src/draw/features/commit-contribution/commit-contribution';
export { RecordPublicValue } from './src/draw/features/record-public-value/record-public-value';
export { RevealContribution } from './src/draw/features/reveal-contribution/reveal-contribution';
export type { Ladder, Rung } from './src/escalation-ladder';
export { AssignInspectors, type Assignment } from './src/features/assign-inspectors/assign-inspectors';
export { CirculateCriticism } from './src/features/circulate-criticism/circulate-criticism';
export { type AccountabilityRef, CloseAccountability } from './src/features/close-accountability/close-accountability';
export { type Circular, CommendInCircular } from './src/features/commend-in-circular/commend-in-circular';
export { ExtendRectification, type Extension } from './src/features/extend-rectification/extend-rectification';
export { ListRectification } from './src/features/list-rectification/list-rectification';
export { OrderRectification, type OrderToRectify } from './src/features/order-rectification/order-rectification';
export { RecordVisit, type Visit } from './src/features/record-visit/record-visit';
export { RecuseInspector } from './src/features/recuse-inspector/recuse-inspector';
export { type Progress, ReportProgress } from './src/features/report-progress/report-progress';
export { type Remanded, ReturnRectification } from './src/features/return-rectification/return-rectification';
export { type Submission, SubmitRectification } from './src/features/submit-rectification/submit-rectification';
export { VerifyRectification } from './src/features/verify-rectification/verify-rectification';
export type { InspectorateEvent } from './src/inspectors/inspectorate.events';
export { DeclareRelation } from './src/inspectors/features/declare-relation/declare-relation';
export { ListInspector } from './src/inspectors/features/list-inspector/list-inspector';
export type { ListingEvent } from './src/listing.events';
export { listing, type ListingState } from './src/listing.state';
export { mattersOpen } from './src/matters-open.facts';
export { type RectificationRef, rectificationIdOf, type Supervised } from './src/rectification.rules';
export type { SupervisionEvent } from './src/supervision.events';
export type { Answer, Finding, Meeting, VisitEvent } from './src/visit.events';
export { visitRoundEffects } from './src/visit-plan/visit-plan.facts';
export type { VisitPlanEvent } from './src/visit-plan/visit-plan.events';
export type { Cause, Measure, VisitKind } from './src/supervision.shapes';
export { type Rectification, supervision, type SupervisionState } from './src/supervision.state';
export { openAccountabilityOf, openRectificationsOf } from './src/supervision-standing';
export {
  type Circular as PublicCircular,
  type ListedInPublic,
} from './src/views/public-supervision/public-listing.answer';
export { publicCirculars, publicListing } from './src/views/public-supervision/public-listing.query';
export type { DrawRow } from './src/views/public-supervision/draws.answer';
export { drawsOf } from './src/views/supervision-board/draws.query';
export {
  listedRectifications,
  type ListingCursor,
  type OpenCounts,
  openRectifications,
  type RectificationRow,
  rectificationsOfOrganization,
  rectificationsThatAre,
} from './src/views/supervision-board/rectifications.query';
export {
  type EscalationCount,
  type EscalationRow,
  escalationsByRung,
  escalationsOn,
  type MeasureTotals,
  measureTotals,
  type RectificationCount,
  rectificationCounts,
  type VisitCount,
  visitCounts,
} from './src/views/supervision-board/supervision-figures.query';
