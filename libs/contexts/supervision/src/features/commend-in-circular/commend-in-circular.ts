import { inCampaign } from '@pacesetter/contracts';
import { Command, defineFeature } from '@pacesetter/kernel';
import type { Supervised } from '../../rectification.rules';
import {
  campaignRuns,
  subjectTakesPart,
  supervisedFromAbove,
  type SupervisionFacts,
  textGiven,
} from '../../supervising.rules';
import type { SupervisionEvent } from '../../supervision.events';
import { supervision, type SupervisionState } from '../../supervision.state';

export interface Circular extends Supervised {
  readonly text: string;
}

export class CommendInCircular extends Command<Circular> {}

export type CircularFacts = Pick<SupervisionFacts, 'status' | 'rule' | 'enrolled' | 'superiorIds'>;

/** 通报表扬. */
export const commendInCircular = defineFeature<Circular, SupervisionState, SupervisionEvent, CircularFacts>({
  command: CommendInCircular,
  aggregate: supervision,
  stream: ({ campaignId, subject }) => inCampaign(campaignId, subject),
  rule: ({ rule }) => rule,
  decide({ campaignId, subject, text }, _state, { facts, actor }) {
    campaignRuns(facts);
    subjectTakesPart(facts);
    supervisedFromAbove(actor, subject, facts);
    textGiven(text);
    return [{ type: 'CommendationCirculated', data: { campaignId, subject, text } }];
  },
});
