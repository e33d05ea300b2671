import { Command, defineFeature } from '@pacesetter/kernel';
import type { AwardEvent } from '../../award.events';
import { type CampaignFacts, reasonGiven } from '../../award.rules';
import type { UpwardOrigin } from '../../award.shapes';
import { award as candidacy, type AwardState } from '../../award.state';
import { candidateId, type CandidateRef } from '../../candidate';

export interface LostGround extends CandidateRef {
  /** The award in a lower campaign that was revoked. */
  readonly origin: UpwardOrigin;
}

/** Given by a policy to the higher campaign when a lower one has taken a report back, with its reason. */
export class NoteLostGround extends Command<LostGround> {}

/**
 * A candidacy that was built on the revoked award is over, even before the nomination has arrived. Of an award that is
 * held already, the higher campaign decides itself: it is called into question.
 */
export const noteLostGround = defineFeature<LostGround, AwardState, AwardEvent, CampaignFacts>({
  command: NoteLostGround,
  aggregate: candidacy,
  stream: candidateId,
  rule: ({ rule }) => rule,
  decide({ campaignId, round, award, subject, origin }, state, { reason }) {
    const isOwnGround = state.status === 'none' || JSON.stringify(state.origin) === JSON.stringify(origin);
    if (!isOwnGround) return [];
    reasonGiven(reason);
    const data = { campaignId, round, award, subject, origin };
    switch (state.status) {
      case 'none':
      case 'nominated':
      case 'endorsed':
        return [{ type: 'NominationWithdrawn', data }];
      case 'conferred':
        return state.questioned ? [] : [{ type: 'AwardCalledIntoQuestion', data }];
      case 'refused':
      case 'revoked':
      case 'withdrawn':
        return [];
    }
  },
});
