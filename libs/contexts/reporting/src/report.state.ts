import { inCampaign, type Subject } from '@pacesetter/contracts';
import type { Aggregate } from '@pacesetter/kernel';
import type { ReportEvent } from './report.events';

export interface ReportState {
  readonly status: 'none' | 'submitted' | 'returned' | 'accepted';
  readonly submissions: number;
  /** While it is returned: by when it is handed in again. */
  readonly again?: { readonly deadline: string; readonly since: string; readonly missed: boolean };
}

export interface ReportRef {
  readonly campaignId: string;
  readonly subject: Subject;
  /** Key of the obligation by which it is owed. */
  readonly obligation: string;
}

/** Stream `report-<campaignId>~<organizationId>[~<memberId>]~<obligation>`. */
export const report: Aggregate<ReportState, ReportEvent> = {
  category: 'report',
  initialState: { status: 'none', submissions: 0 },
  evolve(state, event) {
    switch (event.type) {
      case 'ReportSubmitted':
        return { status: 'submitted', submissions: event.data.submission };
      case 'ReportAccepted':
        return { ...state, status: 'accepted' };
      case 'ReportReturned': {
        const { deadline, since } = event.data;
        return { ...state, status: 'returned', again: { deadline, since, missed: false } };
      }
      case 'ReportResubmissionMissed':
        return state.again === undefined ? state : { ...state, again: { ...state.again, missed: true } };
    }
  },
};

/** Part of the stream's name that names a report. */
export function reportStream({ campaignId, subject, obligation }: ReportRef): string {
  return `${inCampaign(campaignId, subject)}~${obligation}`;
}
