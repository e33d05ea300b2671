import { FulfilObligation } from '@pacesetter/campaigns';
import { type Policy, request } from '@pacesetter/kernel';
import type { SupervisionEvent } from '../supervision.events';

type Visited = Extract<SupervisionEvent, { type: 'VisitRecorded' }>;

/** A visit, e.g. to a contact point, settles the obligation that it was made for. */
export const fulfilObligationWhenVisited: Policy<Visited> = {
  name: 'fulfil-obligation-when-visited',
  on: ['VisitRecorded'],
  decide({ id, data: { campaignId, obligation, owedBy } }) {
    if (obligation === undefined || owedBy === undefined) return [];
    const evidence = { kind: 'visit', ref: id };
    return [request(FulfilObligation, { campaignId, subject: owedBy, obligation, evidence })];
  },
};
