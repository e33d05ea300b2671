import { type Policy, request } from '@pacesetter/kernel';
import { OrderRectification } from '@pacesetter/supervision';
import type { ReportEvent } from '../report.events';

type Missed = Extract<ReportEvent, { type: 'ReportResubmissionMissed' }>;

/** Whoever lets a returned report lie has something to put right by a deadline, and climbs the ladder otherwise. */
export const rectifyWhenReportNotResubmitted: Policy<Missed> = {
  name: 'rectify-when-report-not-resubmitted',
  on: ['ReportResubmissionMissed'],
  decide({ data: { campaignId, subject, obligation } }) {
    const cause = { kind: 'finding', ref: `report ${obligation}` } as const;
    const order = { campaignId, subject, cause, text: '退回的报告未按期重新报送', listed: false };
    return [request(OrderRectification, order, 'a returned report was not handed in again in time')];
  },
};
