import { type Policy, request } from '@pacesetter/kernel';
import { CallDraw } from '../../draw/features/call-draw/call-draw';
import type { VisitPlanEvent } from '../visit-plan.events';

type Opened = Extract<VisitPlanEvent, { type: 'VisitRoundOpened' }>;

/** Who is visited in a round of which only a share is seen, a draw says. */
export const callDrawWhenRoundOpened: Policy<Opened> = {
  name: 'call-draw-when-round-opened',
  on: ['VisitRoundOpened'],
  decide: ({ data: { campaignId, round, kind, drawId } }) =>
    drawId === undefined ? [] : [request(CallDraw, { campaignId, key: round, kind, round })],
};
