import { FulfilObligation } from '@pacesetter/campaigns';
import type { Subject } from '@pacesetter/contracts';
import { type CommandRequest, type Policy, request } from '@pacesetter/kernel';
import type { MechanismEvent } from '../mechanism.events';
import type { MeetingEvent } from '../meeting.events';
import type { OfficerReviewEvent } from '../officer-review.events';
import type { ReportEvent } from '../report.events';

type Shown = Extract<
  ReportEvent | MeetingEvent | MechanismEvent | OfficerReviewEvent,
  { type: 'ReportSubmitted' | 'MeetingHeld' | 'MechanismAdopted' | 'OfficerReviewsCompleted' }
>;

interface Part {
  readonly campaignId: string;
  readonly subject: Subject;
  readonly obligation: string | undefined;
}

/** A report handed in, a meeting held, a mechanism adopted and officers reviewed each meet what they were made for. */
export const fulfilObligationWhenReported: Policy<Shown> = {
  name: 'fulfil-obligation-when-reported',
  on: ['ReportSubmitted', 'MeetingHeld', 'MechanismAdopted', 'OfficerReviewsCompleted'],
  decide(event) {
    switch (event.type) {
      case 'ReportSubmitted':
        // What was returned and handed in again has been met before.
        return event.data.submission === 1 ? fulfils(event.data, 'report', event.id) : [];
      case 'MeetingHeld':
        return fulfils(ofOrganization(event.data), 'meeting', event.id);
      case 'MechanismAdopted':
        return fulfils(ofOrganization(event.data), 'mechanism', event.id);
      case 'OfficerReviewsCompleted':
        return fulfils(ofOrganization(event.data), 'officer-review', event.id);
    }
  },
};

interface OfOrganization {
  readonly campaignId: string;
  readonly organizationId: string;
  readonly obligation?: string;
}

function ofOrganization({ campaignId, organizationId, obligation }: OfOrganization): Part {
  return { campaignId, subject: { organizationId }, obligation };
}

function fulfils({ campaignId, subject, obligation }: Part, kind: string, ref: string): readonly CommandRequest[] {
  if (obligation === undefined) return [];
  return [request(FulfilObligation, { campaignId, subject, obligation, evidence: { kind, ref } })];
}
