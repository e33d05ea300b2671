import { inCampaign } from '@pacesetter/contracts';
import { Command, defineFeature } from '@pacesetter/kernel';
import { campaignRuns, reasonGiven, subjectTakesPart, type SupervisionFacts, textGiven } from '../../supervising.rules';
import { refuse } from '../../supervision.errors';
import type { SupervisionEvent } from '../../supervision.events';
import { supervision, type SupervisionState } from '../../supervision.state';
import type { Circular } from '../commend-in-circular/commend-in-circular';

/** Needs a reason in its context. */
export class CirculateCriticism extends Command<Circular> {}

export type CriticismFacts = Pick<SupervisionFacts, 'status' | 'rule' | 'enrolled'>;

/** 通报批评 out of turn: otherwise the ladder leads there. */
export const circulateCriticism = defineFeature<Circular, SupervisionState, SupervisionEvent, CriticismFacts>({
  command: CirculateCriticism,
  aggregate: supervision,
  stream: ({ campaignId, subject }) => inCampaign(campaignId, subject),
  rule: ({ rule }) => rule,
  decide({ campaignId, subject, text }, _state, { facts, actor, reason }) {
    campaignRuns(facts);
    subjectTakesPart(facts);
    if (actor.role !== 'administrator') {
      throw refuse('not-a-supervisor', 'only the campaign office circulates criticism past the ladder');
    }
    reasonGiven(reason);
    textGiven(text);
    const rung = 'circulate-criticism';
    return [{ type: 'EscalationRaised', data: { campaignId, subject, rung, by: 'decision', text } }];
  },
});
