import { inCampaign } from '@pacesetter/contracts';
import { Command, defineFeature } from '@pacesetter/kernel';
import { ordered, type Supervised } from '../../rectification.rules';
import { campaignHasNotEnded, type SupervisionFacts } from '../../supervising.rules';
import type { SupervisionEvent } from '../../supervision.events';
import { supervision, type SupervisionState } from '../../supervision.state';

export interface BackwardBand extends Supervised {
  /** Id of the event by which the subject was assessed. */
  readonly assessment: string;
  /** Until when the programme wants the subject to be rectified (整顿转化); its rule for rectifications when absent. */
  readonly deadline?: string;
}

export class RectifyBackwardBand extends Command<BackwardBand> {}

export interface BackwardBandFacts extends Pick<
  SupervisionFacts,
  'status' | 'rule' | 'ladder' | 'rectifyWithin' | 'progressEvery' | 'after'
> {
  /** What the programme calls the follow-up of the band. */
  readonly text: string;
}

export const rectifyBackwardBand = defineFeature<BackwardBand, SupervisionState, SupervisionEvent, BackwardBandFacts>({
  command: RectifyBackwardBand,
  aggregate: supervision,
  stream: ({ campaignId, subject }) => inCampaign(campaignId, subject),
  rule: ({ rule }) => rule,
  decide({ campaignId, subject, assessment, deadline }, state, { facts, now }) {
    campaignHasNotEnded(facts);
    const cause = { kind: 'band-backward', ref: assessment } as const;
    const order = { cause, text: facts.text, listed: false, deadline };
    return ordered({ campaignId, subject }, state, order, { facts, now });
  },
});
