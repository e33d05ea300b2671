import { inCampaign } from '@pacesetter/contracts';
import { Command, defineFeature } from '@pacesetter/kernel';
import { escalated } from '../../escalation.rules';
import { rungOf, type Rung } from '../../escalation-ladder';
import { ordered, rectificationIdOf, type Supervised } from '../../rectification.rules';
import {
  campaignRuns,
  subjectTakesPart,
  supervisedFromAbove,
  type SupervisionFacts,
  textGiven,
} from '../../supervising.rules';
import { refuse } from '../../supervision.errors';
import type { SupervisionEvent } from '../../supervision.events';
import type { Cause, Measure } from '../../supervision.shapes';
import { supervision, type SupervisionState } from '../../supervision.state';

export interface OrderToRectify extends Supervised {
  readonly cause: Cause;
  readonly text: string;
  /** Tracked in public until it is verified. */
  readonly listed: boolean;
  /** The measure that goes with it, when the order is one. */
  readonly rung?: Measure;
}

export class OrderRectification extends Command<OrderToRectify> {}

export type OrderFacts = Omit<SupervisionFacts, 'postponed' | 'verifyWithin'>;

/** Somebody decides that something is to be put right; what follows by rule has commands of its own. */
export const orderRectification = defineFeature<OrderToRectify, SupervisionState, SupervisionEvent, OrderFacts>({
  command: OrderRectification,
  aggregate: supervision,
  stream: ({ campaignId, subject }) => inCampaign(campaignId, subject),
  rule: ({ rule }) => rule,
  decide({ campaignId, subject, ...order }, state, { facts, actor, now }) {
    campaignRuns(facts);
    subjectTakesPart(facts);
    supervisedFromAbove(actor, subject, facts);
    textGiven(order.text);
    const rung = order.rung && knownRung(order.rung, facts);
    const events = ordered({ campaignId, subject }, state, order, { facts, now });
    if (rung === undefined || events.length === 0) return events;
    const rectificationId = rectificationIdOf({ campaignId, subject }, order.cause);
    const measured = { campaignId, subject, rectificationId, cause: order.cause, by: 'decision' } as const;
    return [...events, ...escalated(measured, rung, { facts, now })];
  },
});

function knownRung(measure: Measure, { ladder }: OrderFacts): Rung {
  const rung = rungOf(ladder, measure);
  if (rung !== undefined) return rung;
  const known = ladder.rungs.map(({ key }) => key);
  throw refuse('rung-unknown', `the programme's ladder has no rung "${measure}"`, { known });
}
