import { Command, defineFeature } from '@pacesetter/kernel';
import type { AwardEvent } from '../../award.events';
import { refuse } from '../../award.errors';
import { campaignRuns, type CampaignFacts, textGiven } from '../../award.rules';
import { award as candidacy, type AwardState } from '../../award.state';
import { candidateId, type CandidateRef } from '../../candidate';

export interface Objection extends CandidateRef {
  readonly text: string;
}

export class RaiseObjection extends Command<Objection> {}

export interface ObjectionFacts extends CampaignFacts {
  /** Whether the award's public notice runs at this moment. */
  readonly onNotice: boolean;
}

/** Anybody can object while the candidate is on public notice. */
export const raiseObjection = defineFeature<Objection, AwardState, AwardEvent, ObjectionFacts>({
  command: RaiseObjection,
  aggregate: candidacy,
  stream: candidateId,
  rule: ({ rule }) => rule,
  decide({ campaignId, round, award, subject, text }, state, { facts, newId }) {
    campaignRuns(facts);
    if (!facts.onNotice || state.status !== 'endorsed') {
      throw refuse('not-on-notice', 'this candidate is not on public notice');
    }
    textGiven(text);
    const objectionId = newId('objection');
    return [{ type: 'ObjectionRaised', data: { campaignId, round, award, subject, objectionId, text } }];
  },
});
