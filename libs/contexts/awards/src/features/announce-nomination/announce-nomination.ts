import { Command, defineFeature } from '@pacesetter/kernel';
import type { CampaignFacts } from '../../award.rules';
import type { UpwardOrigin } from '../../award.shapes';
import type { AwardRoundEvent } from '../../award-round.events';
import { awardRound, type AwardRoundState } from '../../award-round.state';
import { type CandidateRef, roundId, subjectKey } from '../../candidate';

export interface Announcement extends CandidateRef {
  /** The candidacy in the lower campaign that was reported. */
  readonly origin: UpwardOrigin;
}

/** Given by a policy to the higher campaign's round when a lower campaign has reported somebody upward. */
export class AnnounceNomination extends Command<Announcement> {}

/** Who is announced before the round is open waits for its opening, whenever that will be. */
export const announceNomination = defineFeature<Announcement, AwardRoundState, AwardRoundEvent, CampaignFacts>({
  command: AnnounceNomination,
  aggregate: awardRound,
  stream: roundId,
  rule: ({ rule }) => rule,
  decide({ campaignId, round, award, subject, origin }, { status, announced }) {
    const key = JSON.stringify([award, subjectKey(subject), origin]);
    if (announced.some((one) => JSON.stringify([one.award, subjectKey(one.subject), one.origin]) === key)) return [];
    const candidate = { campaignId, round, award, subject };
    return [{ type: 'NominationAnnounced', data: { ...candidate, origin, waits: status === 'none' } }];
  },
});
