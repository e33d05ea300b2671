import { concernsSubject, endpoint } from '@pacesetter/http';
import { drawEndpoints, internalDrawCommands } from './draw/draw.endpoints';
import { assignInspectors } from './features/assign-inspectors/assign-inspectors';
import { AssignInspectorsDto } from './features/assign-inspectors/assign-inspectors.dto';
import { recuseInspector } from './features/recuse-inspector/recuse-inspector';
import { RecuseInspectorDto } from './features/recuse-inspector/recuse-inspector.dto';
import { recordVisit } from './features/record-visit/record-visit';
import { RecordVisitDto } from './features/record-visit/record-visit.dto';
import { orderRectification } from './features/order-rectification/order-rectification';
import { OrderRectificationDto } from './features/order-rectification/order-rectification.dto';
import { submitRectification } from './features/submit-rectification/submit-rectification';
import { SubmitRectificationDto } from './features/submit-rectification/submit-rectification.dto';
import { reportProgress } from './features/report-progress/report-progress';
import { ReportProgressDto } from './features/report-progress/report-progress.dto';
import { verifyRectification } from './features/verify-rectification/verify-rectification';
import { returnRectification } from './features/return-rectification/return-rectification';
import { ReturnRectificationDto } from './features/return-rectification/return-rectification.dto';
import { listRectification } from './features/list-rectification/list-rectification';
import { extendRectification } from './features/extend-rectification/extend-rectification';
import { ExtendRectificationDto } from './features/extend-rectification/extend-rectification.dto';
import { commendInCircular } from './features/commend-in-circular/commend-in-circular';
import { circulateCriticism } from './features/circulate-criticism/circulate-criticism';
import { closeAccountability } from './features/close-accountability/close-accountability';
import { CloseAccountabilityDto } from './features/close-accountability/close-accountability.dto';
import { noteOverdueObligation } from './features/note-overdue-obligation/note-overdue-obligation';
import { escalateOverdueObligation } from './features/escalate-overdue-obligation/escalate-overdue-obligation';
import { noticeMissedRectification } from './features/notice-missed-rectification/notice-missed-rectification';
import { noticeMissingProgress } from './features/notice-missing-progress/notice-missing-progress';
import { noticeMissedVerification } from './features/notice-missed-verification/notice-missed-verification';
import { noticeMissedVisit } from './features/notice-missed-visit/notice-missed-visit';
import { rectifyBackwardBand } from './features/rectify-backward-band/rectify-backward-band';
import { escalateMissedFollowUp } from './features/escalate-missed-follow-up/escalate-missed-follow-up';
import { rectifySuggestion } from './features/rectify-suggestion/rectify-suggestion';
import { beginListing } from './features/begin-listing/begin-listing';
import { listLeftover } from './features/list-leftover/list-leftover';
import { completeListing } from './features/complete-listing/complete-listing';
import { closeLeftover } from './features/close-leftover/close-leftover';
import { inspectorateEndpoints } from './inspectors/inspectorate.endpoints';
import { CircularDto, RectificationDto } from './supervision.dto';
import { visitPlanFeatures } from './visit-plan/visit-plan-features.module';

const OFFICE = { administrator: 'all' } as const;
const WHO_INSPECTS = { supervisor: 'subtree', administrator: 'all' } as const;
/** Who supervises somebody; that nobody supervises itself, the decision sees to. */
const WHO_SUPERVISES = { officer: 'subtree', supervisor: 'subtree', administrator: 'all' } as const;
/** Nobody else says that it has been done. */
const WHO_PUTS_IT_RIGHT = { member: 'self', officer: 'own' } as const;

/** What can be asked of this context over HTTP, and by whom. */
export const supervisionEndpoints = [
  endpoint(assignInspectors, {
    body: AssignInspectorsDto,
    title: { zh: '指派督查人员', en: 'Assign inspectors' },
    may: WHO_INSPECTS,
    concerns: concernsSubject,
  }),
  endpoint(recuseInspector, {
    body: RecuseInspectorDto,
    title: { zh: '督查人员回避', en: 'Recuse an inspector' },
    may: WHO_INSPECTS,
    concerns: concernsSubject,
  }),
  endpoint(recordVisit, {
    body: RecordVisitDto,
    title: { zh: '记录督查', en: 'Record a visit' },
    may: WHO_INSPECTS,
    concerns: concernsSubject,
  }),
  endpoint(orderRectification, {
    body: OrderRectificationDto,
    title: { zh: '责令限期整改', en: 'Order a rectification' },
    may: WHO_SUPERVISES,
    concerns: concernsSubject,
  }),
  endpoint(submitRectification, {
    body: SubmitRectificationDto,
    title: { zh: '报送整改情况', en: 'Submit a rectification' },
    may: WHO_PUTS_IT_RIGHT,
    concerns: concernsSubject,
  }),
  endpoint(reportProgress, {
    body: ReportProgressDto,
    title: { zh: '公开整改进展', en: 'Report the progress of what is listed' },
    may: WHO_PUTS_IT_RIGHT,
    concerns: concernsSubject,
  }),
  endpoint(verifyRectification, {
    body: RectificationDto,
    title: { zh: '验收整改', en: 'Verify a rectification' },
    may: WHO_SUPERVISES,
    concerns: concernsSubject,
  }),
  endpoint(returnRectification, {
    body: ReturnRectificationDto,
    title: { zh: '退回整改', en: 'Return a rectification' },
    may: WHO_SUPERVISES,
    concerns: concernsSubject,
  }),
  endpoint(listRectification, {
    body: RectificationDto,
    title: { zh: '挂牌督办', en: 'List a rectification in public' },
    may: WHO_SUPERVISES,
    concerns: concernsSubject,
  }),
  endpoint(extendRectification, {
    body: ExtendRectificationDto,
    title: { zh: '延长整改期限', en: 'Extend the deadline of a rectification' },
    may: WHO_SUPERVISES,
    concerns: concernsSubject,
  }),
  endpoint(commendInCircular, {
    body: CircularDto,
    title: { zh: '通报表扬', en: 'Commend in a circular' },
    may: WHO_SUPERVISES,
    concerns: concernsSubject,
  }),
  endpoint(circulateCriticism, {
    body: CircularDto,
    title: { zh: '通报批评', en: 'Circulate criticism' },
    may: OFFICE,
    concerns: concernsSubject,
  }),
  endpoint(closeAccountability, {
    body: CloseAccountabilityDto,
    title: { zh: '了结问责', en: 'Close an accountability' },
    may: WHO_SUPERVISES,
    concerns: concernsSubject,
  }),
  ...inspectorateEndpoints,
  ...drawEndpoints,
];

/** What the product gives itself: rounds of visits, deadlines that have passed, what follows elsewhere from a decision. */
export const internalSupervisionCommands = [
  noteOverdueObligation.command,
  escalateOverdueObligation.command,
  noticeMissedRectification.command,
  noticeMissingProgress.command,
  noticeMissedVerification.command,
  noticeMissedVisit.command,
  rectifyBackwardBand.command,
  escalateMissedFollowUp.command,
  rectifySuggestion.command,
  beginListing.command,
  listLeftover.command,
  completeListing.command,
  closeLeftover.command,
  ...visitPlanFeatures.map(({ feature }) => feature.command),
  ...internalDrawCommands,
];
